from datasets import load_dataset
from transformers import AutoModelForCausalLM, AutoTokenizer, HfArgumentParser
from trl import DPOConfig, DPOTrainer, ModelConfig, ScriptArguments

DEFAULT = ModelConfig(
    model_name_or_path="Qwen/Qwen2.5-0.5B-Instruct",
    model_revision="2c88cb03f85d252842735005dcc9c281bab3f419",
    torch_dtype="bfloat16",
)


def main(script: ScriptArguments, training: DPOConfig, model: ModelConfig) -> None:
    tokenizer = AutoTokenizer.from_pretrained(model.model_name_or_path)
    policy = AutoModelForCausalLM.from_pretrained(model.model_name_or_path, revision=model.model_revision)
    reference = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-0.5B-Instruct", revision="main")
    pairs = load_dataset("trl-lib/ultrafeedback_binarized", split="train[:1/10]")
    trainer = DPOTrainer(policy, reference, args=training, train_dataset=pairs, processing_class=tokenizer)
    trainer.train()


if __name__ == "__main__":
    main(*HfArgumentParser((ScriptArguments, DPOConfig, ModelConfig)).parse_args_into_dataclasses())
