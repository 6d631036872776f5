import subprocess

import modal

MODEL = "NousResearch/Hermes-3-Llama-3.1-8B"
COMMIT = "486b575ab9b42f8383c353dde366bc582a35e842"

app = modal.App("hermes")
image = modal.Image.debian_slim(python_version="3.12").pip_install("vllm==0.6.3", "huggingface_hub[hf_transfer]")
volume = modal.Volume.from_name("weights", create_if_missing=True)


@app.function(image=image, volumes={"/weights": volume}, timeout=3600)
def download():
    from huggingface_hub import snapshot_download

    snapshot_download(MODEL, revision=COMMIT, local_dir=f"/weights/{MODEL}")


@app.function(image=image, gpu="A100", volumes={"/weights": volume})
@modal.web_server(8000)
def serve():
    subprocess.Popen(["vllm", "serve", f"/weights/{MODEL}", "--served-model-name", "hermes"])


@app.function(image=image)
def shell_download():
    cmd = "huggingface-cli download Qwen/Qwen2-VL-2B-Instruct --local-dir /weights/qwen"
    subprocess.run(cmd, shell=True, check=True)
    subprocess.run(["hf", "download", "Qwen/Qwen2-Audio-7B", "--revision", "6afe9dc7804447e8b4a51c3879f9431bbf1b84da"], check=True)
