import keras_hub
import kagglehub

gemma = keras_hub.models.GemmaCausalLM.from_preset("hf://google/gemma-2-2b-keras")
bert = keras_hub.models.BertTextClassifier.from_preset("kaggle://keras/bert/keras/bert_tiny_en_uncased/3", num_classes=4)
builtin = keras_hub.models.Backbone.from_preset("roberta_base_en")

path = kagglehub.model_download("google/gemma/pyTorch/2b-it/2")
newest = kagglehub.model_download(handle="metaresearch/llama-3.2/transformers/1b", path="model.safetensors")
table = kagglehub.dataset_download("zillow/zecon")

print(path, newest, table)
print(gemma.generate("Keras is a", max_length=30))
