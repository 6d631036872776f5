"""Which pin is the last one to count?"""
from huggingface_hub import snapshot_download
from transformers import AutoModel, AutoTokenizer

PIN = "e0996a37c13d44c3b06074939d43fa3759bd32c1"
PIN = "main"

after_reassignment = AutoModel.from_pretrained("acme-ai/overridden", revision=PIN)


def shadowed():
    PIN = "d2aef3c1f370b50063a91f813ce0b6e1531cb9b6"
    return snapshot_download("acme-ai/shadowed", revision=PIN)


def parameter(PIN):
    return snapshot_download("acme-ai/parameter", revision=PIN)


options = {"revision": "76e94348139b788d21edc7b9cd011af238d0de03"}
options["revision"] = "main"
changed = AutoModel.from_pretrained("acme-ai/changed", **options)
tokenizer = AutoTokenizer.from_pretrained("acme-ai/changed", revision="79bead8e6d65862a00cffaa12ccde1189ec34d29")
