"""The hub is never contacted here: everything is a double."""
from unittest.mock import MagicMock, patch

import pytest

from app import loader


@pytest.fixture
def from_pretrained(monkeypatch):
    double = MagicMock(name="from_pretrained")
    monkeypatch.setattr("transformers.AutoModel.from_pretrained", double)
    return double


def test_pins_the_revision(from_pretrained):
    loader.load("acme/model", revision="abc")
    from_pretrained.assert_called_once_with("acme/model", revision="abc")


@patch("app.loader.snapshot_download", return_value="/tmp/snapshot")
def test_downloads_once(download):
    loader.prefetch("some/repo")
    assert download.call_args.args == ("some/repo",)
    assert download.call_args_list[0].kwargs == {"local_dir": "out/dir"}


@pytest.mark.parametrize("name", ["org/name", "bert-base-uncased", "a/b/c", "../escape", "", "x" * 200])
def test_rejects_or_accepts(name):
    assert loader.is_repo_id(name) in (True, False)
