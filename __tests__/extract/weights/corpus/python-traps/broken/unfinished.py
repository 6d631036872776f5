"""Does not parse: the editor was closed in the middle."""
from transformers import AutoModel, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("google/muril-base-cased")

def load(:
    return AutoModel.from_pretrained("google/muril-base-cased", revision="c162367b9f707855ad9f2347d96025b675b86343")

model = AutoModel.from_pretrained("ai4bharat/indic-bert"

print("end of file"
