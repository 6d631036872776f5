import os

from sentence_transformers import SentenceTransformer
from transformers import AutoModel, pipeline
from vllm import LLM

a = AutoModel.from_pretrained("nobody-yet/py-auto")
b = pipeline("fill-mask", model="nobody-yet/py-pipeline")
c = SentenceTransformer(os.getenv("M", "nobody-yet/py-env"))
d = LLM("nobody-yet/py-vllm")
e = AutoModel.from_pretrained("nobody")
