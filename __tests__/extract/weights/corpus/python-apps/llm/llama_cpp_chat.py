from llama_cpp import Llama
from llama_cpp.llama_speculative import LlamaPromptLookupDecoding

llm = Llama.from_pretrained(
    repo_id="bartowski/Qwen2.5-Coder-7B-Instruct-GGUF",
    filename="*Q4_K_M.gguf",
    n_ctx=8192,
    verbose=False,
)

local = Llama(model_path="./models/phi-4-mini-q4.gguf", draft_model=LlamaPromptLookupDecoding(num_pred_tokens=10))


def chat(message: str, offline: bool = False) -> str:
    model = local if offline else llm
    answer = model.create_chat_completion(messages=[{"role": "user", "content": message}])
    return answer["choices"][0]["message"]["content"]
