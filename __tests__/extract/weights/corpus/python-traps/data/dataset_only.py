from datasets import load_dataset
from huggingface_hub import HfApi, list_datasets

api = HfApi()

train = load_dataset("stanfordnlp/imdb", split="train")
bench = load_dataset("HuggingFaceH4/mt_bench_prompts", revision="main")["train"]
files = api.list_repo_files("bigcode/the-stack", repo_type="dataset")
path = api.hf_hub_download(repo_id="openai/gsm8k", filename="main/test-00000-of-00001.parquet", repo_type="dataset")
dump = api.snapshot_download(repo_type="dataset", repo_id="acme-ai/eval-private", revision="88aa8e61919cfcc03df3dda0d027b9f36389ed32")

print(len(train), len(bench), len(files), path, dump)
print([found.id for found in list_datasets(author="google", limit=3)])
