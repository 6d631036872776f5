provider "aws" {
  region = "eu-central-1"
}

variable "model" {
  description = "vehicle/van"
  default     = "fleet/standard"
}

resource "aws_subnet" "a" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.1.0/24"
  tags       = { Name = "net/a", Repo = "acme/infra", Model = "flat/shared" }
}

resource "aws_cloudwatch_log_group" "app" {
  name              = "/ecs/app"
  retention_in_days = 30
}

module "eks" {
  source  = "terraform-aws-modules/eks/aws"
  version = "20.24.0"
}
