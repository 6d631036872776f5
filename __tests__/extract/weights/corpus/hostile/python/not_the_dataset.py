"""`repo_type` decides, not the name."""
from datasets import load_dataset
from huggingface_hub import hf_hub_download, snapshot_download

a = snapshot_download("acme-ai/my-dataset")
b = snapshot_download("acme-ai/dataset-model", repo_type=None)
c = snapshot_download("acme-ai/weights", repo_type="dataset")
d = hf_hub_download("acme-ai/tokenizer", "tokenizer.json")
e = hf_hub_download("acme-ai/evaluation", "pickle.pkl", repo_type="model")
KIND = "model"
f = snapshot_download("acme-ai/constant-kind", repo_type=KIND)
OTHER_KIND = "dataset"
g = snapshot_download("acme-ai/constant-dataset", repo_type=OTHER_KIND)
h = snapshot_download("acme-ai/unknown-kind", repo_type=load_dataset.__doc__)
