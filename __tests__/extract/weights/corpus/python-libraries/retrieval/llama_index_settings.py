from llama_index.core import Settings, SimpleDirectoryReader, VectorStoreIndex
from llama_index.core.embeddings import resolve_embed_model
from llama_index.embeddings.huggingface import HuggingFaceEmbedding
from llama_index.embeddings.ollama import OllamaEmbedding
from llama_index.llms.llama_cpp import LlamaCPP
from llama_index.llms.ollama import Ollama
from llama_index.postprocessor.flag_embedding_reranker import FlagEmbeddingReranker

Settings.llm = Ollama(model="llama3.1:70b", request_timeout=120.0)
Settings.embed_model = HuggingFaceEmbedding("BAAI/bge-large-en-v1.5", trust_remote_code=True)
other = resolve_embed_model("local:BAAI/bge-small-en-v1.5")
third = OllamaEmbedding(model_name="snowflake-arctic-embed:110m")
rerank = FlagEmbeddingReranker(model="BAAI/bge-reranker-large", top_n=5)
cpp = LlamaCPP(model_url="https://huggingface.co/TheBloke/Llama-2-13B-chat-GGUF/resolve/main/llama-2-13b-chat.Q4_0.gguf")

index = VectorStoreIndex.from_documents(SimpleDirectoryReader("data/docs").load_data())
print(index.as_query_engine(node_postprocessors=[rerank]).query("how many km/h?"), other, third, cpp)
