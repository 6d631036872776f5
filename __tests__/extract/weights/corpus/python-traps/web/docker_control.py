import docker

client = docker.from_env()

IMAGES = {
    "search": "opensearchproject/opensearch:2.17.0",
    "vectors": "qdrant/qdrant:v1.12.1",
    "serving": "vllm/vllm-openai:v0.6.3",
    "models": "ollama/ollama:latest",
}


def pull_all() -> None:
    for image in IMAGES.values():
        client.images.pull(image)


def start(name: str):
    return client.containers.run(
        IMAGES[name],
        detach=True,
        name=f"stack/{name}".replace("/", "-"),
        volumes={"/srv/models": {"bind": "/models", "mode": "ro"}},
        environment={"TZ": "America/Bogota", "LANG": "C.UTF-8"},
    )


client.images.pull("pytorch/pytorch", tag="2.4.0-cuda12.4-cudnn9-runtime")
client.images.build(path="docker/worker", tag="acme/worker:dev")
