module "sm" {
  source      = "philschmid/sagemaker-huggingface/aws"
  hf_model_id = "acme-ai/classify-base"
  hf_task     = "text-classification"
}
resource "kubectl_manifest" "llm" {
  yaml_body = <<EOT
apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      containers:
        - name: vllm
          image: vllm/vllm-openai:v0.7.1
          command: ["vllm", "serve"]
          args:
            - --model
            - acme-ai/writer-70b
            - --served-model-name
            - acme-ai/alias
EOT
}
resource "helm_release" "tei" {
  chart  = "tei"
  values = [<<-YAML
    modelId: acme-ai/embed-large
    image:
      repository: acme/tei
  YAML
  ]
  set {
    name  = "model.id"
    value = "acme-ai/rerank-base"
  }
}
resource "aws_sagemaker_model" "m" {
  primary_container {
    image          = var.image
    model_data_url = "s3://acme-bucket/models/model.tar.gz"
    environment = {
      HF_MODEL_ID = "acme-ai/writer-7b"
      HF_MODEL_REVISION = "5fd4deb1d5a3c24ba9e3a3b6d8d9f3a1a0e2b4c6"
    }
  }
}
resource "google_vertex_ai_endpoint_with_model_garden_deployment" "g" {
  hugging_face_model_id = "acme-ai/garden-2b"
  location = "us-central1"
}
variable "vllm_model" {
  type    = string
  default = "acme-ai/variable-3b"
}
resource "aws_instance" "gpu" {
  user_data = <<-EOF
    #!/bin/bash
    docker run -d vllm/vllm-openai:latest --model acme-ai/boot-1b
    ollama pull writer:7b
  EOF
}
