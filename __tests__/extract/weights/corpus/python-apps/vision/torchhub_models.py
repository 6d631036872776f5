import torch
from torch.hub import load_state_dict_from_url
from torchvision.models import ResNet18_Weights, resnet18, resnet50

midas = torch.hub.load("intel-isl/MiDaS:v3_1", "DPT_Large", trust_repo=True)
dino = torch.hub.load("facebookresearch/dinov2", "dinov2_vits14")
pinned = torch.hub.load(
    repo_or_dir="snakers4/silero-vad:f6c006b7d5c3c5410621516a7827fa99e0ca4c43",
    model="silero_vad",
    force_reload=False,
)
local = torch.hub.load("./third_party/yolov5", "custom", path="best.pt", source="local")

state = load_state_dict_from_url(
    "https://download.pytorch.org/models/resnet34-b627a593.pth",
    check_hash=True,
    progress=False,
)
imagenet = resnet50(weights="IMAGENET1K_V2")
smaller = resnet18(weights=ResNet18_Weights.DEFAULT)
scratch = resnet18(weights=None)
