import sentence_transformers as st
import transformers
import transformers.models.t5 as t5
from huggingface_hub import snapshot_download as fetch
from transformers import AutoModel as M

a = transformers.AutoModelForSeq2SeqLM.from_pretrained("google/flan-t5-small")
b = t5.T5ForConditionalGeneration.from_pretrained('google/flan-t5-base', revision='74a5f5f99304029b0fef92da8d93cac706ded71a')
c = M.from_pretrained("""google/mt5-small""")
d = fetch(r"google/pegasus-xsum", revision="refs/pr/14")
e = st.SentenceTransformer(model_name_or_path="sentence-transformers/LaBSE", revision="836121a")
f = transformers.pipeline("summarization", model="sshleifer/distilbart-cnn-12-6", revision="a4f8f3e")
g = (
    transformers
    .AutoModelForQuestionAnswering
    .from_pretrained(
        # the reader
        "deepset/tinyroberta-squad2",
    )
)
