"""Writes the command that converts a checkpoint; nothing here loads one."""
import shlex

TEMPLATE = "python tools/convert.py --hf-checkpoint {source} --output {target} --tp 4/8"


def command(source: str, target: str) -> str:
    return TEMPLATE.format(source=shlex.quote(source), target=shlex.quote(target))


def usage() -> str:
    return "example: " + command("/data/llama/hf", "/data/llama/megatron")


if __name__ == "__main__":
    print(usage())
