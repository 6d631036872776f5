from transformers import AutoModel, AutoModelForSequenceClassification

# pinned: 1b363641bdf3f60ae1f07454f0782c7de05b3269
EXPECTED_COMMIT = "1b363641bdf3f60ae1f07454f0782c7de05b3269"


def encoder():
    # `code_revision` says nothing about the weights
    return AutoModel.from_pretrained(
        "jinaai/jina-embeddings-v3",
        trust_remote_code=True,
        code_revision=EXPECTED_COMMIT,
    )


def ranker():
    return AutoModelForSequenceClassification.from_pretrained(
        "mixedbread-ai/mxbai-rerank-base-v1",
        revision="main",  # 1b363641bdf3f60ae1f07454f0782c7de05b3269
    )
