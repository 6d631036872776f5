#!/usr/bin/env python
import argparse
import pathlib

import timm
import torch
from torch.utils.data import DataLoader
from torchvision import datasets, transforms

parser = argparse.ArgumentParser()
parser.add_argument("--model", default="hf-hub:timm/convnext_tiny.fb_in22k")
parser.add_argument("--initial-checkpoint", default="")
parser.add_argument("--data", type=pathlib.Path, default=pathlib.Path("data/train"))
parser.add_argument("--resume", default="output/last.pth.tar", metavar="PATH")
parser.add_argument("--split", default="train/val")


def main() -> None:
    args = parser.parse_args()
    model = timm.create_model(args.model, pretrained=True, num_classes=37, checkpoint_path=args.initial_checkpoint)
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-4)
    if args.resume:
        checkpoint = torch.load(args.resume, map_location="cpu")
        model.load_state_dict(checkpoint["state_dict"])
    loader = DataLoader(datasets.ImageFolder(args.data, transforms.ToTensor()), batch_size=32, shuffle=True)
    for epoch in range(10):
        for images, labels in loader:
            loss = torch.nn.functional.cross_entropy(model(images), labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        torch.save({"state_dict": model.state_dict(), "epoch": epoch}, f"output/epoch_{epoch}.pth.tar")


if __name__ == "__main__":
    main()
