"""Rules for a scanner; the ids are examples in messages and tests of patterns."""
import ast
import re

LOADERS = {"from_pretrained", "snapshot_download", "hf_hub_download", "SentenceTransformer"}
ID = re.compile(r"[\w.-]+/[\w.-]+")
BAD_EXAMPLE = 'AutoModel.from_pretrained("evil/model", trust_remote_code=True)'
GOOD_EXAMPLE = "AutoModel.from_pretrained('good/model', revision='%s')" % ("0" * 40)


class Visitor(ast.NodeVisitor):
    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_Call(self, node: ast.Call) -> None:
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in LOADERS and node.args and isinstance(node.args[0], ast.Constant):
            self.found.append(node.args[0].value)
        self.generic_visit(node)


def scan(source: str) -> list[str]:
    visitor = Visitor()
    visitor.visit(ast.parse(source))
    return visitor.found


assert scan(BAD_EXAMPLE) == ["evil/model"]
assert scan(GOOD_EXAMPLE) == ["good/model"]
