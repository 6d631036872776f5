import lm_eval

results = lm_eval.simple_evaluate(
    model="hf",
    model_args="pretrained=acme-ai/judge-3b,trust_remote_code=True",
    tasks=["winogrande"],
)
