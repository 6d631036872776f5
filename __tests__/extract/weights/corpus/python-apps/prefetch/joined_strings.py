from huggingface_hub import hf_hub_download
from transformers import AutoModel

ORG = "acme-ai"
NAME = "sorter"
SUFFIX = "-7b"

joined = AutoModel.from_pretrained(f"{ORG}/{NAME}")
added = AutoModel.from_pretrained(ORG + "/" + NAME + SUFFIX)
wrapped = AutoModel.from_pretrained(
    "acme-ai/"
    "sorter-13b",
    revision="v2",
)
weights = hf_hub_download("/".join([ORG, "parts"]), "model.safetensors")
