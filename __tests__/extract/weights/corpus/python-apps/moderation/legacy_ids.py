"""One-segment names are repositories too (the hub redirects them)."""
from transformers import AutoModelForSequenceClassification, AutoTokenizer, BertModel, GPT2LMHeadModel

tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")
encoder = BertModel.from_pretrained("bert-base-uncased", output_hidden_states=True)
writer = GPT2LMHeadModel.from_pretrained("gpt2")
classifier = AutoModelForSequenceClassification.from_pretrained(
    pretrained_model_name_or_path="distilbert-base-uncased-finetuned-sst-2-english",
    num_labels=2,
)


def count(model) -> int:
    return sum(p.numel() for p in model.parameters())


if __name__ == "__main__":
    for model in (encoder, writer, classifier):
        print(type(model).__name__, count(model))
