#include <cstdio>
#include <string>

#include "common/arg.h"
#include "llama.h"
#include "onnxruntime_cxx_api.h"

static const char * kModelUrl = "https://huggingface.co/ggml-org/models/resolve/main/tinyllamas/stories260K.gguf";
static const std::string kMime = "application/json";

int main(int argc, char ** argv) {
    common_params params;
    params.hf_repo = "ggml-org/gemma-3-4b-it-GGUF";
    params.hf_file = "gemma-3-4b-it-Q4_K_M.gguf";
    params.model_url = kModelUrl;

    llama_model * model = llama_model_load_from_file("models/ggml-vocab-llama.gguf", llama_model_default_params());
    if (model == nullptr) {
        fprintf(stderr, "run: huggingface-cli download ggml-org/models tinyllamas/stories260K.gguf\n");
        return 1;
    }
    Ort::Env env(ORT_LOGGING_LEVEL_WARNING, "detector/main");
    Ort::Session session(env, "models/yolov8n.onnx", Ort::SessionOptions{});
    printf("%s %d\n", kMime.c_str(), argc);
    return 0;
}
