SHELL := /bin/bash
REPO := acme/infra
ASSETS := assets/img assets/css
MODEL := $(shell cat MODEL.txt)

weights: ; wget -q -nc -P weights https://huggingface.co/facebook/sam-vit-base/resolve/main/model.safetensors

pull:
	huggingface-cli download $(MODEL)

lint:
	npx eslint 'src/**/*.ts'
	docker run --rm -v $(PWD):/src hadolint/hadolint hadolint docker/Dockerfile
