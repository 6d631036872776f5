import os

os.environ["VLLM_USE_MODELSCOPE"] = "True"

from vllm import LLM, SamplingParams  # noqa: E402

llm = LLM(model="qwen/Qwen1.5-7B-Chat", revision="v1.1.0", trust_remote_code=True)
sampling = SamplingParams(temperature=0.7, top_p=0.8, max_tokens=512)


def reply(prompt: str) -> str:
    return llm.generate([prompt], sampling)[0].outputs[0].text
