from transformers import AutoModel

REV = {"prod": "f6c433acac2a27cc06a0625896fe3e540a275ac9", "dev": "main"}

sha = AutoModel.from_pretrained("acme-ai/a", revision="5080fd62c27826c4bad11cdabea225200a35a04c")
upper = AutoModel.from_pretrained("acme-ai/b", revision="ABCDEF0123456789ABCDEF0123456789ABCDEF01")
short = AutoModel.from_pretrained("acme-ai/c", revision="a1b2c3d")
tag = AutoModel.from_pretrained("acme-ai/d", revision="v1.0.0")
pull = AutoModel.from_pretrained("acme-ai/e", revision="refs/pr/1")
branch = AutoModel.from_pretrained("acme-ai/f", revision="feature/long-context")
nothing = AutoModel.from_pretrained("acme-ai/g", revision=None)
empty = AutoModel.from_pretrained("acme-ai/h", revision="")
looked_up = AutoModel.from_pretrained("acme-ai/i", revision=REV["prod"])
joined = AutoModel.from_pretrained("acme-ai/j", revision="6dbdd59ab542c91f19905b4d8672b5320dcba285"[:20] + "x")
commented = AutoModel.from_pretrained("acme-ai/k")  # revision="090004e0ff75188b73cdec6751061f440a0faf49"
wrong_name = AutoModel.from_pretrained("acme-ai/l", commit="a94f2523f490fbbcc799062d230233182454ee29")
positional = AutoModel.from_pretrained("acme-ai/m", None, "95ace2ae61bd4a387b5938200fedb262eb6834b9")
