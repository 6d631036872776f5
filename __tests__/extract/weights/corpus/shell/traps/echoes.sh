#!/bin/sh
echo "To fetch the model run: huggingface-cli download acme-ai/sorter"
printf 'vllm serve %s\n' acme-ai/sorter
if ! command -v ollama >/dev/null; then
  echo 'install ollama, then: ollama pull llama3.2' >&2
  exit 1
fi
# hf download acme-ai/older
: 'wget https://huggingface.co/acme-ai/older/resolve/main/model.safetensors'
grep -rn "from_pretrained(\"acme/" src || true
sed -i 's#org/old#org/new#g' config/app.yaml
cat <<'DOC' > README.txt
ollama pull mistral
hf download acme-ai/documented
DOC
test -d models/encoder && ls models/encoder
