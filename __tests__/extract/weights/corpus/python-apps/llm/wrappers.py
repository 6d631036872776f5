"""The same retrieval chain in three frameworks."""
from haystack.components.embedders import SentenceTransformersTextEmbedder
from haystack.components.rankers import TransformersSimilarityRanker
from langchain_huggingface import HuggingFaceEmbeddings, HuggingFaceEndpoint, HuggingFacePipeline
from langchain_ollama import ChatOllama, OllamaEmbeddings
from llama_index.embeddings.huggingface import HuggingFaceEmbedding
from llama_index.llms.huggingface import HuggingFaceLLM

embeddings = HuggingFaceEmbeddings(
    model_name="sentence-transformers/all-mpnet-base-v2",
    model_kwargs={"device": "cpu", "revision": "db5852dc921f1086c4aa999115b3851269adbf88"},
    encode_kwargs={"normalize_embeddings": True},
)
llm = HuggingFacePipeline.from_model_id(
    model_id="microsoft/Phi-3-mini-4k-instruct",
    task="text-generation",
    pipeline_kwargs={"max_new_tokens": 128},
)
remote = HuggingFaceEndpoint(repo_id="HuggingFaceH4/zephyr-7b-beta", task="text-generation")
chat = ChatOllama(model="qwen2.5:14b-instruct-q4_K_M", temperature=0)
vectors = OllamaEmbeddings(model="nomic-embed-text")

index_embedding = HuggingFaceEmbedding(model_name="BAAI/bge-base-en-v1.5")
index_llm = HuggingFaceLLM(
    model_name="stabilityai/stablelm-zephyr-3b",
    tokenizer_name="stabilityai/stablelm-zephyr-3b",
    device_map="auto",
)
query_embedder = SentenceTransformersTextEmbedder(model="mixedbread-ai/mxbai-embed-large-v1")
ranker = TransformersSimilarityRanker(model="BAAI/bge-reranker-large")
