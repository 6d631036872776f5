from transformers import AutoModel

MODEL = "acme-ai/outer"
REVISION = "640d87e741e6aa4c669a82a4cd304787960513ab"


class Loader:
    MODEL = "acme-ai/class"
    REVISION = "main"

    def load(self):
        return AutoModel.from_pretrained(self.MODEL, revision=self.REVISION)

    def outer(self):
        return AutoModel.from_pretrained(MODEL, revision=REVISION)


class Moved(Loader):
    MODEL = "acme-ai/subclass"


def inner():
    MODEL = "acme-ai/inner"
    REVISION = "dev"
    return AutoModel.from_pretrained(MODEL, revision=REVISION)


def parameter(revision="4205714cdfe14ed9e3d030ddf7887781b964f510"):
    return AutoModel.from_pretrained("acme-ai/parameter", revision=revision)


parameter(revision="main")
lazy = lambda revision="dd33a084ba223dd231b0aa962f77a5920017bc8b": AutoModel.from_pretrained("acme-ai/lambda", revision=revision)
listed = [AutoModel.from_pretrained("acme-ai/listed", revision=REVISION) for REVISION in ["main"]]
