resource "aws_instance" "gpu" {
  ami           = data.aws_ami.dlami.id
  instance_type = "g5.xlarge"

  user_data = <<-EOT
    #!/bin/bash
    set -e
    curl -fsSL https://ollama.com/install.sh | sh
    ollama pull llama3.1:8b
    pip install -q vllm
    vllm serve Qwen/Qwen2.5-0.5B --revision d6ba624a78a4826324883076312d27392f1cc452 --port 8000 &
  EOT

  tags = { Name = "gpu/chat", Team = "ml/platform" }
}
