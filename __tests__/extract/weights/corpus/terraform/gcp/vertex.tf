resource "google_cloud_run_v2_service" "llm" {
  name     = "llm"
  location = "europe-west4"

  template {
    containers {
      image = "vllm/vllm-openai:v0.6.6"
      args  = ["--model=google/gemma-2-2b", "--max-model-len=4096", "--served-model-name=gemma/small"]
      env {
        name  = "HF_HOME"
        value = "/cache/hf"
      }
    }
    containers {
      name  = "ollama"
      image = "ollama/ollama:0.4.1"
      env {
        name  = "EMBEDDING_MODEL"
        value = "Snowflake/snowflake-arctic-embed-l"
      }
    }
  }
}

resource "google_storage_bucket_object" "weights" {
  bucket = google_storage_bucket.models.name
  name   = "models/router.onnx"
  source = "build/router.onnx"
}
