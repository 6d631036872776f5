from bertopic import BERTopic
from keybert import KeyBERT
from setfit import SetFitModel
from txtai import Embeddings
from umap import UMAP

embeddings = Embeddings(path="sentence-transformers/nli-mpnet-base-v2", content=True)
keywords = KeyBERT(model="paraphrase-multilingual-MiniLM-L12-v2")
topics = BERTopic(embedding_model="BAAI/bge-small-en", umap_model=UMAP(n_components=5))
few = SetFitModel.from_pretrained("sentence-transformers/paraphrase-mpnet-base-v2", labels=["yes/no", "other"], revision="44d8dd6d6fb0237875b43f7e5ab0032de5f61ada")

embeddings.index([("a", "first text", None)])
few.push_to_hub("acme-ai/setfit-intent")
