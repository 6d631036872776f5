import guidance
import outlines
from lmdeploy import pipeline as lm_pipeline
from openllm import LLM as OpenLLM
from optimum.nvidia import AutoModelForCausalLM as NvidiaModel
from tensorrt_llm import LLM
from transformers import AutoConfig, AutoModelForCausalLM

model = outlines.models.transformers("microsoft/Phi-3-mini-128k-instruct", device="cpu")
guide = guidance.models.Transformers("HuggingFaceTB/SmolLM2-360M")
trt = LLM(model="nvidia/Llama-3.1-8B-Instruct-FP8", revision="7e3d38c3f432b2ef7a8d8430ab38cb51da2a3846")
deployed = lm_pipeline("internlm/internlm2_5-7b-chat")
fast = NvidiaModel.from_pretrained("meta-llama/Llama-2-7b-chat-hf", use_fp8=True)

# only the configuration is fetched; the weights are random
config = AutoConfig.from_pretrained("Qwen/Qwen2.5-0.5B")
scratch = AutoModelForCausalLM.from_config(config)

choice = outlines.generate.choice(model, ["yes/no", "maybe"])
print(choice("?"), guide, trt, deployed, fast, scratch, OpenLLM)
