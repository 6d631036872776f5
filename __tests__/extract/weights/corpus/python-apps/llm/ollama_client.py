import ollama
from ollama import AsyncClient, Client

client = Client(host="http://ollama:11434")

ollama.pull("llama3.2:3b")
client.pull(model="hf.co/bartowski/Llama-3.2-3B-Instruct-GGUF:Q6_K")


def ask(question: str) -> str:
    reply = ollama.chat(model="llama3.2:3b", messages=[{"role": "user", "content": question}])
    return reply["message"]["content"]


async def embed(texts: list[str]):
    return await AsyncClient().embed(model="mxbai-embed-large", input=texts)


def remote(question: str) -> str:
    # runs in the vendor's cloud, nothing is pulled
    return client.generate(model="gpt-oss:120b-cloud", prompt=question)["response"]
