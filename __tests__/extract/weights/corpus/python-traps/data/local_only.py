from pathlib import Path

import torch
from transformers import AutoModel, AutoTokenizer

HERE = Path(__file__).parent
MODEL_DIR = HERE / "models" / "encoder"

tokenizer = AutoTokenizer.from_pretrained("./models/encoder", local_files_only=True)
model = AutoModel.from_pretrained(MODEL_DIR, local_files_only=True)
shared = AutoModel.from_pretrained("/mnt/models/shared/encoder")
home = AutoModel.from_pretrained("~/models/encoder")
parent = AutoModel.from_pretrained("../checkpoints/run-7/checkpoint-500")
deep = AutoModel.from_pretrained("outputs/run-7/checkpoint-500")
windows = AutoModel.from_pretrained("C:\\models\\encoder")


def resume(epoch: int):
    return torch.load(HERE / f"epoch-{epoch}.pt")


def save(model) -> None:
    model.save_pretrained("models/exported")
    torch.save(model.state_dict(), "weights/final.pt")
