import asyncio
import uuid

from vllm import AsyncEngineArgs, AsyncLLMEngine, SamplingParams
from vllm.lora.request import LoRARequest

args = AsyncEngineArgs(
    model="mistralai/Mistral-7B-Instruct-v0.3",
    served_model_name="gpt-4o",
    enable_lora=True,
    max_lora_rank=32,
)
engine = AsyncLLMEngine.from_engine_args(args)
SQL = LoRARequest("sql", 1, "predibase/customer_support_sql")


async def ask(prompt: str) -> str:
    last = None
    async for output in engine.generate(prompt, SamplingParams(), str(uuid.uuid4()), lora_request=SQL):
        last = output
    return last.outputs[0].text


if __name__ == "__main__":
    print(asyncio.run(ask("select the newest order")))
