@echo off
set MODEL=NousResearch/Hermes-3-Llama-3.2-3B
python -m vllm.entrypoints.openai.api_server --model %MODEL% --port 8000
curl -L -o models\vad.onnx https://huggingface.co/onnx-community/silero-vad/resolve/main/onnx/model.onnx
xcopy /e /y models\base out\models
