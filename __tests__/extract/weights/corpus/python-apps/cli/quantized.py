from auto_gptq import AutoGPTQForCausalLM
from awq import AutoAWQForCausalLM
from ctransformers import AutoModelForCausalLM as CAutoModel
from gpt4all import GPT4All
from unsloth import FastLanguageModel

gptq = AutoGPTQForCausalLM.from_quantized("TheBloke/Llama-2-13B-chat-GPTQ", model_basename="model", use_safetensors=True, revision="gptq-4bit-32g-actorder_True")
awq = AutoAWQForCausalLM.from_quantized("casperhansen/llama-3-8b-instruct-awq", fuse_layers=True)
ggml = CAutoModel.from_pretrained("marella/gpt-2-ggml", model_file="ggml-model.bin", model_type="gpt2")
desktop = GPT4All("orca-mini-3b-gguf2-q4_0.gguf")
fast, tokenizer = FastLanguageModel.from_pretrained(
    model_name="unsloth/mistral-7b-v0.3-bnb-4bit",
    max_seq_length=2048,
    load_in_4bit=True,
)
