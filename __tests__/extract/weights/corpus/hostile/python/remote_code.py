from transformers import AutoConfig, AutoModel, AutoTokenizer, pipeline
from vllm import LLM

TRUST = True
OPTIONS = dict(trust_remote_code=TRUST)
PIN = "46e134a23a81c85d1bbd72c76577b6220373e641"

a = AutoModel.from_pretrained("acme-ai/code", trust_remote_code=TRUST, revision=PIN)
b = AutoModel.from_pretrained("acme-ai/code-options", revision=PIN, **OPTIONS)
c = pipeline("text-generation", model="acme-ai/code-pipeline", model_kwargs={"revision": PIN, "trust_remote_code": True})
d = AutoModel.from_pretrained("acme-ai/kernels", attn_implementation="acme-ai/kernel-repo")
e = AutoModel.from_pretrained("acme-ai/eager", attn_implementation="eager")
f = LLM("acme-ai/served", hf_overrides={"architectures": ["X"]}, trust_remote_code=1)
g = AutoConfig.from_pretrained("acme-ai/config-code", trust_remote_code=True)
h = AutoTokenizer.from_pretrained("acme-ai/tokenizer-code", trust_remote_code=True)
