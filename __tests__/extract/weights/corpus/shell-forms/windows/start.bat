@echo off
rem hf download acme-ai/not-this
set MODEL=acme-ai/writer-7b-gguf
hf download %MODEL% writer-q4.gguf ^
  --local-dir models
.\bin\llama-server.exe -m models\writer-q4.gguf --port 8080
