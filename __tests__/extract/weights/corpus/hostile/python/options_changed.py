"""Options that are pinned where they are written and moved before they are used."""
from huggingface_hub import snapshot_download
from transformers import AutoModel, AutoModelForCausalLM

assigned = {"revision": "ac4ae97285c19b13201deb9b192d921316db3447"}
assigned["revision"] = "main"
a = AutoModel.from_pretrained("acme-ai/assigned", **assigned)

updated = {"revision": "bf1c365741a4bfb5fee5c3150335ab4f867a4d9a"}
updated.update(revision="dev")
b = AutoModel.from_pretrained("acme-ai/updated", **updated)

removed = {"revision": "8dbc6058e03353809813416c6830708abaf9d223", "torch_dtype": "auto"}
removed.pop("revision")
c = AutoModel.from_pretrained("acme-ai/removed", **removed)

deleted = dict(revision="4f92c044d819a16c426f859755d06090e1903b42")
del deleted["revision"]
d = AutoModel.from_pretrained("acme-ai/deleted", **deleted)

merged = {**{"revision": "36e20656918e0a9ee13c113115a777c6c365d358"}, "revision": "main"}
e = AutoModel.from_pretrained("acme-ai/merged", **merged)

joined = {"revision": "6b7658601d2015ceada87ba07dd284ebc04d4a20"} | {"revision": "main"}
f = AutoModelForCausalLM.from_pretrained("acme-ai/joined", **joined)


def change(options: dict) -> None:
    options["revision"] = "main"


passed = {"revision": "d1f3449e3d922da3eed18a6b1e102e4383b266e2"}
change(passed)
g = snapshot_download("acme-ai/passed", **passed)
