from functools import partial

from transformers import AutoModel, AutoModelForMaskedLM

COMMON = {"revision": "5f1c0be89013f8fde969a8dcb2fa1d522e94ee00", "trust_remote_code": False}

spread = AutoModelForMaskedLM.from_pretrained("FacebookAI/roberta-base", **COMMON)
load = partial(AutoModel.from_pretrained, "FacebookAI/xlm-roberta-base")
bound = load()

ARGUMENTS = dict(pretrained_model_name_or_path="distilbert/distilroberta-base", revision="8e4967df62417c3ae5616ba7ea8a9fd8f0829d2a")
late = AutoModel.from_pretrained(**ARGUMENTS)

Loader = AutoModel
aliased = Loader.from_pretrained("google/canine-s")
renamed = getattr(AutoModel, "from_pretrained")("google/byt5-small")
