locals {
  pin  = "54f16435356d97ccc47002a164ea400b301645aa"
  name = "acme-ai/tf-local"
}

resource "aws_sagemaker_model" "a" {
  primary_container {
    environment = {
      "HF_MODEL_ID"     = local.name
      HF_MODEL_REVISION = local.pin
    }
  }
}

resource "aws_sagemaker_model" "b" {
  primary_container {
    # HF_MODEL_REVISION = "fdd49a1005022d6f3fcb5f7997a77f3c9a8c92de"
    environment = { HF_MODEL_ID = "acme-ai/tf-commented" /* HF_MODEL_REVISION = "61f1549f3575d195cae3ae820503df652ec9d262" */ }
  }
}

resource "aws_sagemaker_model" "c" {
  primary_container {
    environment = merge(
      { HF_MODEL_ID = "acme-ai/tf-merge", HF_MODEL_REVISION = "1d11181af5de63bcc0cb3d7126e090426afbd9a9" },
      { HF_MODEL_REVISION = "main" },
    )
  }
}
