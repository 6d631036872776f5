"""Names that look like folders are still looked up on the hub when the folder is not there."""
import os

from sentence_transformers import SentenceTransformer
from transformers import AutoModel

MODEL_DIR = "acme-ai/model-dir"
LOCAL_PATH = "acme-ai/local-path"
test_double = "acme-ai/test-double"

if os.path.isdir(MODEL_DIR):
    print("there")

a = AutoModel.from_pretrained(MODEL_DIR)
b = AutoModel.from_pretrained(LOCAL_PATH, local_files_only=False)
c = SentenceTransformer(test_double)
d = AutoModel.from_pretrained("datasets/not-a-dataset")
e = AutoModel.from_pretrained("fixtures/encoder")
f = AutoModel.from_pretrained("acme-ai/model.safetensors")
g = AutoModel.from_pretrained("acme-ai/v1.0.0")
h = AutoModel.from_pretrained("a/b")
i = AutoModel.from_pretrained("3/4")
j = AutoModel.from_pretrained("text/plain")
