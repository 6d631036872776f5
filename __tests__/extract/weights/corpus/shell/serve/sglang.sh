#!/usr/bin/env bash
: "${MODEL_PATH:=deepseek-ai/DeepSeek-V2-Lite-Chat}"
TP=${TP:-2}

python3 -m sglang.launch_server --model-path "$MODEL_PATH" --tp "$TP" --trust-remote-code --host 0.0.0.0 --port 30000 &
python -m sglang.launch_server --model lmsys/vicuna-13b-v1.5 --revision 66ab4a0d6200443d661df91c91a322f9b296a52c --port 30001 &
mlx_lm.server --model mlx-community/Qwen2.5-7B-Instruct-4bit --port 8082 &
python -m mlx_lm.generate --model mlx-community/gemma-2-2b-it-4bit --prompt "hi"
ct2-transformers-converter --model facebook/m2m100_418M --revision ee72bddfeeae963269d1fa8e19aa2cf55ebc49b2 --output_dir ct2/m2m --quantization int8
optimum-cli export onnx --model BAAI/bge-small-en-v1.5 --task feature-extraction onnx/bge
lms get TheBloke/phi-2-GGUF@Q4_K_M
lemonade pull user.Phi --checkpoint unsloth/Phi-4-mini-instruct-GGUF:Q4_K_M --recipe llamacpp
