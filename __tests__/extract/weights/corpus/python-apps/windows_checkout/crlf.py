# -*- coding: utf-8 -*-
"""Checked out on Windows: every line ends in CR LF."""
from transformers import AutoModel

NAME = "dbmdz/distilbert-base-german-europeana-cased"
COMMIT = "e2bcba8f6bdd7b672e37ab4999e8f70897b17700"


def load():
    return AutoModel.from_pretrained(
        NAME,
        revision=COMMIT,
    )


other = AutoModel.from_pretrained("dbmdz/electra-base-german-europeana-cased-discriminator")
