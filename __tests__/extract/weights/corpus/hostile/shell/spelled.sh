#!/bin/bash
hf  download   acme-ai/extra-spaces
hf download "acme-ai/quoted"
hf download 'acme-ai/single'
hf download acme"-"ai/parts
hf download acme\-ai/escaped
hf download $'acme-ai/ansi'
hf \
  download \
  acme-ai/continued
command hf download acme-ai/command
env HF_HOME=/x hf download acme-ai/env
nohup hf download acme-ai/nohup >/dev/null 2>&1 &
/usr/local/bin/hf download acme-ai/absolute
python3 -m huggingface_hub.cli.hf download acme-ai/module
true && hf download acme-ai/and || hf download acme-ai/or
if ! hf download acme-ai/if; then exit 1; fi
for i in 1 2 3; do hf download acme-ai/for && break; done
while ! hf download acme-ai/while; do sleep 1; done
path=$(hf download acme-ai/substitution)
path=`hf download acme-ai/backticks`
echo "$(hf download acme-ai/in-string)"
xargs -n1 hf download <<< acme-ai/here-string
case "$1" in a) hf download acme-ai/case ;; esac
timeout 600 hf download acme-ai/timeout
retry 3 hf download acme-ai/retry
docker exec box hf download acme-ai/exec
docker run --rm python:3.12 sh -c "pip install huggingface_hub && hf download acme-ai/in-container"
ssh host 'hf download acme-ai/ssh'
echo hf download acme-ai/echoed
# hf download acme-ai/commented
: hf download acme-ai/noop
cat <<'EOT'
hf download acme-ai/printed
EOT
