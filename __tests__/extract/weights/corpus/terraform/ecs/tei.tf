locals {
  image = "ghcr.io/huggingface/text-embeddings-inference:cpu-1.5"
  model = "thenlper/gte-large"
  repo  = "acme/platform"
}

resource "aws_ecs_task_definition" "tei" {
  family = "tei"
  container_definitions = jsonencode([
    {
      name    = "tei"
      image   = local.image
      command = ["--model-id", local.model, "--revision", "ad849c6aea736a683c789bf25047ebb3beff8104"]
      environment = [
        { name = "HF_HOME", value = "/data/hf" },
      ]
    },
    {
      name  = "rerank"
      image = local.image
      environment = [
        { name = "MODEL_ID", value = "BAAI/bge-reranker-large" },
      ]
    },
  ])
}
