import sys

from transformers import AutoModel

name = "google/electra-small-discriminator"
if "--large" in sys.argv:
    name = "google/electra-large-discriminator"

model = AutoModel.from_pretrained(name)


def chosen(flag: bool):
    return AutoModel.from_pretrained("albert/albert-base-v2" if flag else "albert/albert-large-v2")
