import numpy as np
from sentence_transformers import SentenceTransformer, util

model = SentenceTransformer("all-MiniLM-L6-v2")


def nearest(query: str, corpus: list[str], k: int = 5) -> list[tuple[float, str]]:
    vectors = model.encode(corpus, batch_size=64, show_progress_bar=False)
    hits = util.semantic_search(model.encode(query), vectors, top_k=k)[0]
    return [(hit["score"], corpus[hit["corpus_id"]]) for hit in hits]


if __name__ == "__main__":
    print(nearest("where is the harbour", ["port/starboard", "n/a", "quay 3/4"]))
    assert np.isclose(1.0, 3 / 3)
