import lightning as L
import torch
import xgboost as xgb
from huggingface_hub import PyTorchModelHubMixin, hf_hub_download
from lightning.pytorch.callbacks import ModelCheckpoint
from transformers import AutoModel


class Net(L.LightningModule, PyTorchModelHubMixin):
    def __init__(self, backbone: str = "microsoft/resnet-18"):
        super().__init__()
        self.save_hyperparameters()
        self.backbone = AutoModel.from_pretrained(backbone)
        self.head = torch.nn.Linear(512, 10)

    def training_step(self, batch, index):
        images, labels = batch
        return torch.nn.functional.cross_entropy(self.head(self.backbone(images).pooler_output.flatten(1)), labels)


callback = ModelCheckpoint(dirpath="runs/net", filename="{epoch}-{val/loss:.2f}", monitor="val/loss")
resumed = Net.load_from_checkpoint("runs/net/best.ckpt", strict=False)
published = Net.from_pretrained("acme-ai/net-v1")
booster = xgb.Booster()
booster.load_model("models/boost.json")
scaler = hf_hub_download(repo_id="acme-ai/net-v1", filename="scaler.pkl", revision="v1.0")

L.Trainer(callbacks=[callback], max_epochs=3).fit(resumed, ckpt_path="runs/net/last.ckpt")
