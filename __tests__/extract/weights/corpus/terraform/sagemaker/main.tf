terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.70" }
  }
}

variable "model_id" {
  type    = string
  default = "mistralai/Mixtral-8x7B-Instruct-v0.1"
}

variable "model_revision" {
  default = "0dac94994748e7a8256b4430a5c0df2b7fb0375e"
}

resource "aws_sagemaker_model" "llm" {
  name               = "llm"
  execution_role_arn = aws_iam_role.sagemaker.arn

  primary_container {
    image = "763104351884.dkr.ecr.eu-central-1.amazonaws.com/huggingface-pytorch-tgi-inference:2.4.0"
    environment = {
      HF_MODEL_ID       = var.model_id
      HF_MODEL_REVISION = var.model_revision
      SM_NUM_GPUS       = "4"
    }
  }
}

resource "aws_sagemaker_model" "embed" {
  name = "embed"
  primary_container {
    image = "acme/tei:1.5"
    environment = {
      HF_MODEL_ID = "BAAI/bge-base-en"
      HF_TASK     = "feature-extraction"
    }
  }
}
