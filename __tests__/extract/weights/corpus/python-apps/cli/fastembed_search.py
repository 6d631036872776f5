from fastembed import ImageEmbedding, SparseTextEmbedding, TextEmbedding
from fastembed.rerank.cross_encoder import TextCrossEncoder
from qdrant_client import QdrantClient, models

client = QdrantClient(":memory:")
dense = TextEmbedding(model_name="BAAI/bge-small-en-v1.5", cache_dir="/tmp/fastembed")
sparse = SparseTextEmbedding("prithivida/Splade_PP_en_v1")
cross = TextCrossEncoder(model_name="jinaai/jina-reranker-v1-tiny-en")
images = ImageEmbedding("Qdrant/clip-ViT-B-32-vision")


def setup(collection: str) -> None:
    client.create_collection(
        collection,
        vectors_config={"dense": models.VectorParams(size=384, distance=models.Distance.COSINE)},
        sparse_vectors_config={"sparse": models.SparseVectorParams()},
    )
