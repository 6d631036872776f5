from huggingface_hub import snapshot_download

MODELS = [
    "sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2",
    "dslim/bert-base-NER",
    "facebook/wav2vec2-base-960h",
]

for name in MODELS:
    print("fetching", name)
    snapshot_download(repo_id=name, local_dir=f"/models/{name.split('/')[-1]}")
