import pandas as pd
from huggingface_hub import HfFileSystem
from safetensors.torch import load_file

fs = HfFileSystem()

with fs.open("hf://acme-ai/sorter@504abaf1eda1895c4d253c474a84fef01fdd438b/model.safetensors", "rb") as handle:
    header = handle.read(8)

with fs.open("hf://models/acme-ai/sorter/adapter_model.safetensors", "rb") as handle:
    adapter = handle.read()

frame = pd.read_parquet("hf://datasets/squad/plain_text/train-00000-of-00001.parquet")
state = load_file("artifacts/sorter.safetensors", device="cpu")
print(header, len(adapter), frame.shape, len(state))
