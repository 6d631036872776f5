"""Calls that look like loaders and are none."""
import gymnasium as gym
import joblib
import pandas as pd
import tensorflow_datasets as tfds
import torch
from airflow.models import Variable
from boto3 import client
from jinja2 import Environment, FileSystemLoader
from mlflow.tracking import MlflowClient
from sklearn.datasets import fetch_openml, load_iris
from torch.utils.data import DataLoader

env = gym.make("ALE/Pong-v5", render_mode="rgb/array")
template = Environment(loader=FileSystemLoader("templates")).get_template("mail/welcome.html")
flowers = tfds.load("oxford_flowers102/2.1.1", split="train")
iris = load_iris(as_frame=True)
mnist = fetch_openml("mnist_784/1", version=1)
setting = Variable.get("models/default", default_var="none/none")
secret = client("secretsmanager").get_secret_value(SecretId="prod/model")
version = MlflowClient().get_model_version_by_alias("fraud/detector", "champion")
frame = pd.read_csv("data/models.csv").query("model == 'leaf/e+'")
loader = DataLoader([1, 2], batch_size=1)
registry = {"from_pretrained": "acme/none", "repo_id": "acme/also-none"}


def from_pretrained(name: str) -> str:
    """Ours: reads a sheet of prices."""
    return f"prices/{name}"


print(from_pretrained("list/2024"), torch.device("cpu"), joblib.hash(registry))
