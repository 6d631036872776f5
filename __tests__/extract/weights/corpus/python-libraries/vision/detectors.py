import cv2
import openvino as ov
import tensorflow_hub as hub
import torch
import torchvision
from detectron2 import model_zoo
from detectron2.config import get_cfg
from mediapipe.tasks import python as mp
from mmdet.apis import init_detector
from safetensors import safe_open

cfg = get_cfg()
cfg.merge_from_file(model_zoo.get_config_file("COCO-InstanceSegmentation/mask_rcnn_R_50_FPN_3x.yaml"))
cfg.MODEL.WEIGHTS = model_zoo.get_checkpoint_url("COCO-InstanceSegmentation/mask_rcnn_R_50_FPN_3x.yaml")
mm = init_detector("configs/rtmdet/rtmdet_tiny.py", "checkpoints/rtmdet_tiny.pth", device="cpu")
face = mp.BaseOptions(model_asset_path="assets/face_landmarker.task")
net = cv2.dnn.readNetFromONNX("assets/yunet.onnx")
ir = ov.Core().read_model("assets/model.xml")
remote = hub.load("https://tfhub.dev/google/movenet/singlepose/lightning/4")
scripted = torch.jit.load("assets/scripted.pt", map_location="cpu")
frcnn = torchvision.models.detection.fasterrcnn_resnet50_fpn(weights="DEFAULT")

with safe_open("assets/adapter.safetensors", framework="pt") as tensors:
    print(list(tensors.keys()), cfg, mm, face, net, ir, remote, scripted, frcnn)
