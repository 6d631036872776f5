from smolagents import CodeAgent, InferenceClientModel, LiteLLMModel, TransformersModel, VLLMModel, tool


@tool
def lookup(term: str) -> str:
    """Look a term up.

    Args:
        term: for example "tcp/ip"
    """
    return term


hosted = InferenceClientModel(model_id="Qwen/Qwen2.5-Coder-32B-Instruct", provider="together")
proxied = LiteLLMModel(model_id="anthropic/claude-3-5-sonnet-latest", temperature=0.2)
loaded = TransformersModel(model_id="HuggingFaceTB/SmolLM2-1.7B-Instruct", device_map="auto")
served = VLLMModel(model_id="HuggingFaceTB/SmolLM3-3B")

agent = CodeAgent(tools=[lookup], model=loaded, planning_interval=3)
print(agent.run("What is the difference between and/or?"), hosted, proxied, served)
