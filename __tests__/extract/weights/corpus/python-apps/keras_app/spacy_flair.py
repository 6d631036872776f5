import joblib
import spacy
import tensorflow as tf
from flair.data import Sentence
from flair.models import SequenceTagger, TextClassifier
from gliner import GLiNER

nlp = spacy.load("en_core_web_sm")
tagger = SequenceTagger.load("flair/ner-english-ontonotes-large@9281200c223d7b88e1677f164f4c6f42edcb85bd")
mood = TextClassifier.load("tabularisai/flair-sentiment")
entities = GLiNER.from_pretrained("urchade/gliner_multi-v2.1")
ranker = joblib.load("artifacts/ranker.joblib")
screen = tf.lite.Interpreter(model_path="artifacts/screen.tflite")
forecaster = tf.keras.models.load_model("artifacts/forecast.keras")


def tag(text: str) -> list[str]:
    sentence = Sentence(text)
    tagger.predict(sentence)
    return [f"{span.text}/{span.tag}" for span in sentence.get_spans("ner")]
