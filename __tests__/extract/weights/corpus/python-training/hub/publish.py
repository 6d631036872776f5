"""Pushes a finished run. Only targets, nothing that is loaded."""
from huggingface_hub import HfApi, create_repo, upload_file

REPO = "acme-ai/nightly-classifier"
api = HfApi()


def publish(folder: str) -> None:
    create_repo(REPO, exist_ok=True, private=True)
    api.upload_folder(folder_path=folder, repo_id=REPO, commit_message="nightly")
    upload_file(path_or_fileobj="card.md", path_in_repo="README.md", repo_id="acme-ai/nightly-classifier")
    api.create_tag(REPO, tag="2024/11/02")


def publish_data() -> None:
    api.upload_file(path_or_fileobj="rows.parquet", path_in_repo="rows.parquet", repo_id="acme-ai/rows", repo_type="dataset")


def push(model, tokenizer) -> None:
    model.push_to_hub("acme-ai/nightly-classifier", commit_message="weights", max_shard_size="5GB")
    tokenizer.push_to_hub(repo_id="acme-ai/nightly-classifier")
