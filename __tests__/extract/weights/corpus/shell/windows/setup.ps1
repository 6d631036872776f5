$ErrorActionPreference = "Stop"
$Model = "microsoft/Phi-3-mini-4k-instruct-onnx"

pip install -q "huggingface_hub[cli]"
hf download $Model --include "directml/*" --local-dir models
ollama pull phi3:3.8b
Invoke-WebRequest -Uri "https://huggingface.co/rhasspy/piper-voices/resolve/main/en/en_US/amy/low/en_US-amy-low.onnx" -OutFile "voices/amy.onnx"
Write-Host "Run: ollama pull llama3.2"
Get-ChildItem models/onnx | Select-Object Name
