import dspy

fast = dspy.LM("openai/gpt-4o-mini", cache=False)
local = dspy.LM("ollama_chat/llama3.2:3b", api_base="http://localhost:11434", api_key="")
served = dspy.LM("openai/meta-llama/Llama-3.1-8B-Instruct", api_base="http://vllm:8000/v1", api_key="none")
dspy.configure(lm=fast)


class Answer(dspy.Signature):
    """Answer with a short fact, units such as km/h included."""

    question: str = dspy.InputField()
    answer: str = dspy.OutputField()


program = dspy.ChainOfThought("context, question -> answer")
optimizer = dspy.MIPROv2(metric=lambda gold, found, trace=None: gold.answer == found.answer, prompt_model=served)
print(program(context=["n/a"], question="?"), local)
