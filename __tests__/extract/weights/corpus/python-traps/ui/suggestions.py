"""What the drop-down offers. Nothing here is loaded; the server decides."""
import gradio as gr

SUGGESTED = [
    "meta-llama/Llama-3.1-8B-Instruct",
    "meta-llama/Llama-3.1-70B-Instruct",
    "mistralai/Mistral-7B-Instruct-v0.3",
    "Qwen/Qwen2.5-72B-Instruct",
    "google/gemma-2-27b-it",
    "microsoft/Phi-3.5-mini-instruct",
    "CohereForAI/c4ai-command-r-plus",
    "deepseek-ai/DeepSeek-V2.5",
]
PRICES = {"meta-llama/Llama-3.1-8B-Instruct": 0.18, "Qwen/Qwen2.5-72B-Instruct": 1.2}

with gr.Blocks(title="compare/models") as demo:
    left = gr.Dropdown(SUGGESTED, value=SUGGESTED[0], label="left/right")
    right = gr.Dropdown(SUGGESTED, value="google/gemma-2-27b-it")
    price = gr.Markdown(f"{PRICES}")

demo.launch()
