import chromadb
from chromadb.utils import embedding_functions
from chromadb.utils.embedding_functions import OllamaEmbeddingFunction, SentenceTransformerEmbeddingFunction

client = chromadb.PersistentClient(path="var/chroma")
multilingual = SentenceTransformerEmbeddingFunction(model_name="intfloat/multilingual-e5-base")
short = embedding_functions.SentenceTransformerEmbeddingFunction(
    model_name="all-mpnet-base-v2",
    device="cpu",
)
local = OllamaEmbeddingFunction(url="http://localhost:11434/api/embeddings", model_name="nomic-embed-text")
hosted = embedding_functions.OpenAIEmbeddingFunction(model_name="text-embedding-3-small")

collection = client.get_or_create_collection("docs/public", embedding_function=multilingual)
collection.add(ids=["a/1"], documents=["text/plain"], metadatas=[{"source": "manual/v2"}])
