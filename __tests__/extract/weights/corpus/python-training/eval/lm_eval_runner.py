"""Compare checkpoints of one training run on a few benchmarks."""
import json
import os
import subprocess

from lm_eval import simple_evaluate
from transformers import AutoModelForCausalLM

TASKS = ["arc_easy", "hellaswag", "mmlu/abstract_algebra"]
CHECKPOINTS = ["step1000", "step5000", "main"]

for revision in CHECKPOINTS:
    model = AutoModelForCausalLM.from_pretrained("allenai/OLMo-1B-hf", revision=revision)
    print(revision, model.num_parameters())

results = simple_evaluate(
    model="hf",
    model_args="pretrained=allenai/OLMo-1B-hf,revision=step5000,dtype=bfloat16",
    tasks=TASKS,
)
with open("results.json", "w") as handle:
    json.dump(results["results"], handle)

subprocess.run(
    ["lm_eval", "--model", "hf", "--model_args", "pretrained=EleutherAI/gpt-j-6b", "--tasks", "lambada_openai"],
    env={**os.environ, "HF_DATASETS_OFFLINE": "0"},
    check=True,
)
