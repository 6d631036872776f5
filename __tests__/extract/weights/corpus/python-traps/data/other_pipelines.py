import apache_beam as beam
import spacy
from elasticsearch import Elasticsearch
from kfp import dsl
from sklearn.pipeline import Pipeline

es = Elasticsearch("http://localhost:9200")
es.ingest.put_pipeline(id="logs/default", processors=[{"set": {"field": "env", "value": "prod/eu"}}])

nlp = spacy.blank("en")
nlp.add_pipe("sentencizer", name="split/sentences")


@dsl.pipeline(name="train/nightly", description="kubeflow")
def training(model: str = "baseline/v2"):
    dsl.get_pipeline_conf()


with beam.Pipeline() as pipeline:
    lines = pipeline | "read/raw" >> beam.io.ReadFromText("gs://bucket/raw/part-*")
    lines | "write/clean" >> beam.io.WriteToText("gs://bucket/clean/part")

sk = Pipeline([("scale/min-max", None), ("model", None)])
