import datasets
from datasets import Dataset, concatenate_datasets, load_dataset, load_dataset_builder
from huggingface_hub import hf_hub_download, snapshot_download

squad = load_dataset("rajpurkar/squad", revision="9ceb515cd8fccc6810791e16b3aedec2cc223b66")
wiki = load_dataset("wikimedia/wikipedia", "20231101.rm", streaming=True)
builder = load_dataset_builder("allenai/c4", "en")
local = load_dataset("json", data_files={"train": "data/train.jsonl", "test": "data/test.jsonl"})
images = datasets.load_dataset("imagefolder", data_dir="photos/cats")

table = hf_hub_download("mteb/stsbenchmark-sts", "test.jsonl.gz", repo_type="dataset")
for repo, folder in [("Hello-SimpleAI/HC3", "hc3"), ("yaful/MAGE", "mage")]:
    snapshot_download(repo_id=repo, repo_type="dataset", local_dir=f"data/{folder}")

merged = concatenate_datasets([squad["train"], Dataset.from_list([{"id": "1/2"}])])
merged.push_to_hub("acme-ai/squad-plus")
