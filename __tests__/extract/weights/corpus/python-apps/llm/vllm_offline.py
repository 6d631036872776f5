from vllm import LLM, SamplingParams

PROMPTS = ["Say hello.", "Convert 3/4 cup to millilitres."]


def main() -> None:
    llm = LLM(
        model="meta-llama/Llama-3.1-8B-Instruct",
        revision="abc3b8bba070be0a6bf3c104c8005ee1732c28bf",
        tokenizer="hf-internal-testing/llama-tokenizer",
        tokenizer_revision="d5834ff07cf5ce04345d4c78ad3445432da6079d",
        speculative_config={
            "model": "yuhuili/EAGLE3-LLaMA3.1-Instruct-8B",
            "method": "eagle3",
            "num_speculative_tokens": 4,
        },
        max_model_len=8192,
    )
    for output in llm.generate(PROMPTS, SamplingParams(temperature=0)):
        print(output.outputs[0].text)


if __name__ == "__main__":
    main()
