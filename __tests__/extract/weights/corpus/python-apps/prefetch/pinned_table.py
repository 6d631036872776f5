"""Revisions live in one table; the loaders read it."""
from dataclasses import dataclass

from huggingface_hub import snapshot_download


@dataclass(frozen=True)
class Pin:
    repo: str
    revision: str


PINS = {
    "encoder": Pin("intfloat/e5-small-v2", "4d54919afb5d8d8999f3d05b354f5552c95ea177"),
    "reader": Pin("deepset/roberta-base-squad2", "a57747cccd343f574c9aa3c47a13b1e5508fda8f"),
}


def fetch(role: str) -> str:
    pin = PINS[role]
    return snapshot_download(pin.repo, revision=pin.revision)


def fetch_all() -> list[str]:
    return [fetch(role) for role in PINS]
