import numpy as np
import supervision as sv
import torch
from groundingdino.util.inference import load_model, predict
from sam2.sam2_image_predictor import SAM2ImagePredictor
from segment_anything import SamPredictor, sam_model_registry
from transformers import AutoModelForZeroShotObjectDetection, Mask2FormerForUniversalSegmentation, TFViTModel
from ultralytics import RTDETR, SAM, YOLOWorld

sam = sam_model_registry["vit_h"](checkpoint="weights/sam_vit_h_4b8939.pth")
predictor = SamPredictor(sam)
sam2 = SAM2ImagePredictor.from_pretrained("facebook/sam2-hiera-large")
dino = load_model("configs/GroundingDINO_SwinT_OGC.py", "weights/groundingdino_swint_ogc.pth")
hub_dino = AutoModelForZeroShotObjectDetection.from_pretrained("IDEA-Research/grounding-dino-base")
masks = Mask2FormerForUniversalSegmentation.from_pretrained("facebook/mask2former-swin-tiny-coco-instance")
flax = TFViTModel.from_pretrained("google/vit-base-patch16-224", from_pt=True)
world, rt, quick = YOLOWorld("yolov8s-world.pt"), RTDETR("rtdetr-l.pt"), SAM("mobile_sam.pt")

annotator = sv.BoxAnnotator()
labels = ["person", "car/van"]


@torch.no_grad()
def run(frame: np.ndarray):
    return predict(dino, frame, caption="person . car/van", box_threshold=0.35, text_threshold=0.25)
