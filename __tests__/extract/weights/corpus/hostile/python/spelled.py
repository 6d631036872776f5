"""The same call, spelled so that a search for text does not find it."""
import importlib

import transformers as t
from transformers import AutoModel as Innocent, pipeline as make

a = Innocent.from_pretrained("acme\x2dai/hex")
b = Innocent.from_pretrained("\u0061cme-ai/unicode")
c = Innocent.from_pretrained("acme-ai" "/" "adjacent")
d = Innocent.from_pretrained(("acme-ai/parenthesised"))
e = Innocent.from_pretrained(
    # acme-ai/harmless
    "acme-ai/after-comment"
)
f = Innocent . from_pretrained ( 'acme-ai/spaces' )
g = make("fill-mask", *[], model="acme-ai/starred")
h = t.AutoModel.from_pretrained(*("acme-ai/splat",))
i = getattr(t, "AutoModel").from_pretrained("acme-ai/getattr")
j = importlib.import_module("transformers").AutoModel.from_pretrained("acme-ai/importlib")
k = __import__("transformers").AutoModel.from_pretrained("acme-ai/dunder")
l = (lambda load: load("acme-ai/lambda"))(Innocent.from_pretrained)
m = Innocent.from_pretrained("acme-ai/" + "added")
n = Innocent.from_pretrained("%s/%s" % ("acme-ai", "percent"))
o = Innocent.from_pretrained("{}/{}".format("acme-ai", "format"))
p = Innocent.from_pretrained("acme-ai/strip ".strip())
exec('q = Innocent.from_pretrained("acme-ai/exec")')
r = Innocent.from_pretrained(pretrained_model_name_or_path="acme-ai/keyword"); s = Innocent.from_pretrained("acme-ai/same-line")
