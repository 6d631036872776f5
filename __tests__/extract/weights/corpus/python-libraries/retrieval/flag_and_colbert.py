from colbert import Searcher
from FlagEmbedding import BGEM3FlagModel, FlagModel, FlagReranker
from pylate import models
from ragatouille import RAGPretrainedModel

dense = FlagModel("BAAI/bge-large-zh-v1.5", query_instruction_for_retrieval="query: ", use_fp16=True)
m3 = BGEM3FlagModel("BAAI/bge-m3", use_fp16=True)
ranker = FlagReranker("BAAI/bge-reranker-v2-m3")
rag = RAGPretrainedModel.from_pretrained("colbert-ir/colbertv2.0")
late = models.ColBERT(model_name_or_path="lightonai/GTE-ModernColBERT-v1")
searcher = Searcher(index="docs/2024", collection="data/docs.tsv")

rag.index(collection=["one", "two"], index_name="notes/all")
