from datasets import load_dataset
from sentence_transformers import SentenceTransformer, SentenceTransformerTrainer, losses, models
from sentence_transformers.evaluation import EmbeddingSimilarityEvaluator

word = models.Transformer("answerdotai/ModernBERT-base", max_seq_length=512)
pooling = models.Pooling(word.get_word_embedding_dimension(), pooling_mode="mean")
model = SentenceTransformer(modules=[word, pooling])

triplets = load_dataset("sentence-transformers/all-nli", "triplet", split="train[:100000]")
stsb = load_dataset(path="sentence-transformers/stsb", split="validation")

trainer = SentenceTransformerTrainer(
    model=model,
    train_dataset=triplets,
    loss=losses.MultipleNegativesRankingLoss(model),
    evaluator=EmbeddingSimilarityEvaluator(stsb["sentence1"], stsb["sentence2"], stsb["score"]),
)
trainer.train()
model.save_pretrained("models/bi-encoder")
model.push_to_hub("acme-ai/modernbert-nli", private=True)

again = SentenceTransformer("models/bi-encoder")
