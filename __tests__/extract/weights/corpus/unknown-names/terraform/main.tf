variable "model_id" {
  default = "nobody-yet/tf-variable"
}

resource "aws_sagemaker_model" "m" {
  primary_container {
    environment = { HF_MODEL_ID = var.model_id }
  }
}

resource "aws_ecs_task_definition" "t" {
  family = "t"
  container_definitions = jsonencode([{
    name        = "tei"
    image       = "ghcr.io/huggingface/text-embeddings-inference:cpu-1.5"
    environment = [{ name = "MODEL_ID", value = "nobody-yet/tf-ecs" }]
  }])
}
