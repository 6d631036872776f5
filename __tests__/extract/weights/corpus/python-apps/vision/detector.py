from pathlib import Path

import cv2
import onnxruntime as ort
import timm
import torch
from ultralytics import YOLO

detector = YOLO("yolov8n.pt")
segmenter = YOLO("weights/best-seg.onnx", task="segment")
backbone = timm.create_model("hf-hub:timm/vit_base_patch14_dinov2.lvd142m@4e2df5029224b0cc861d4c3a65c813963297b174", pretrained=True, num_classes=0)
small = timm.create_model("hf_hub:timm/mobilenetv3_small_100.lamb_in1k", pretrained=True)
plain = timm.create_model("resnet50.a1_in1k", pretrained=True)
untrained = timm.create_model("resnet18", pretrained=False, num_classes=3)
session = ort.InferenceSession("models/face_landmarks.onnx", providers=["CPUExecutionProvider"])


def load_checkpoint(model: torch.nn.Module) -> None:
    state = torch.load("checkpoints/epoch_40.pth", map_location="cpu", weights_only=True)
    model.load_state_dict(state["model"])


def run(image: Path):
    frame = cv2.imread(str(image))
    return detector(frame)[0].boxes.xyxy.tolist()


def export(model) -> None:
    torch.save(model.state_dict(), "checkpoints/last.pth")
    torch.onnx.export(model, torch.zeros(1, 3, 224, 224), "exported.onnx")
