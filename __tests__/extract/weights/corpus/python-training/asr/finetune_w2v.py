import json

import torch
from datasets import Audio, load_dataset
from transformers import (
    Trainer,
    TrainingArguments,
    Wav2Vec2CTCTokenizer,
    Wav2Vec2FeatureExtractor,
    Wav2Vec2ForCTC,
    Wav2Vec2Processor,
)

common_voice = load_dataset("mozilla-foundation/common_voice_17_0", "rm-sursilv", revision="164c4a27d71c04134780d4cd2d452b4e9e4ddc96", trust_remote_code=True)
common_voice = common_voice.cast_column("audio", Audio(sampling_rate=16_000))

vocabulary = sorted(set("".join(common_voice["train"]["sentence"]).lower()))
with open("vocab.json", "w", encoding="utf-8") as handle:
    json.dump({letter: index for index, letter in enumerate(vocabulary)}, handle)

tokenizer = Wav2Vec2CTCTokenizer.from_pretrained("./", unk_token="[UNK]", pad_token="[PAD]")
extractor = Wav2Vec2FeatureExtractor(feature_size=1, sampling_rate=16_000)
processor = Wav2Vec2Processor(feature_extractor=extractor, tokenizer=tokenizer)

model = Wav2Vec2ForCTC.from_pretrained(
    "facebook/wav2vec2-xls-r-300m",
    ctc_loss_reduction="mean",
    pad_token_id=processor.tokenizer.pad_token_id,
    vocab_size=len(processor.tokenizer),
)
model.freeze_feature_encoder()

args = TrainingArguments(output_dir="w2v-rm", max_steps=2000, fp16=torch.cuda.is_available(), push_to_hub=False)
trainer = Trainer(model=model, args=args, train_dataset=common_voice["train"], eval_dataset=common_voice["validation"])
trainer.train()
