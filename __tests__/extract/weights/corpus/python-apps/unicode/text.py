"""Text with characters of two code units before the ids: 😀 is one character and two."""
from sentence_transformers import SentenceTransformer

GREETING = "grüezi 👋🏽"
emoji = {"ok": "✅", "no": "❌"}; model = SentenceTransformer("T-Systems-onsite/cross-en-de-roberta-sentence-transformer")
label = "naïve/café"
