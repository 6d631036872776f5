resource "helm_release" "vllm" {
  name       = "vllm"
  repository = "https://vllm-project.github.io/production-stack"
  chart      = "vllm-stack"

  values = [yamlencode({
    servingEngineSpec = {
      modelSpec = [{
        name          = "qwen"
        repository    = "vllm/vllm-openai"
        tag           = "v0.6.6"
        modelURL      = "Qwen/Qwen2.5-3B-Instruct"
        modelRevision = "9bbfcd430c19f449175a92c682c1819347a8ce05"
        requestGPU    = 1
      }]
    }
  })]

  set {
    name  = "routerSpec.repository"
    value = "lmcache/lmstack-router"
  }
}

resource "kubernetes_manifest" "isvc" {
  manifest = {
    apiVersion = "serving.kserve.io/v1beta1"
    kind       = "InferenceService"
    metadata   = { name = "phi", namespace = "default" }
    spec = {
      predictor = { model = { modelFormat = { name = "huggingface" }, storageUri = "hf://microsoft/phi-2" } }
    }
  }
}
