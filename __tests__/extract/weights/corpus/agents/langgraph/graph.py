from langchain.chat_models import init_chat_model
from langchain_huggingface import ChatHuggingFace, HuggingFaceEndpoint, HuggingFacePipeline
from langchain_openai import ChatOpenAI
from langgraph.prebuilt import create_react_agent

router = init_chat_model("anthropic:claude-3-5-sonnet-latest")
served = ChatOpenAI(model="Qwen/Qwen2.5-7B-Instruct", base_url="http://vllm:8000/v1", api_key="none")
endpoint = HuggingFaceEndpoint(repo_id="meta-llama/Llama-3.3-70B-Instruct", task="text-generation")
chat = ChatHuggingFace(llm=endpoint)
pipe = HuggingFacePipeline.from_model_id("HuggingFaceH4/zephyr-7b-alpha", task="text-generation")
local_chat = ChatHuggingFace(llm=pipe)


def weather(place: str) -> str:
    """Weather in m/s and mm/h."""
    return f"{place}: 3 m/s"


graph = create_react_agent(router, tools=[weather], prompt="Use km/h.")
