import sagemaker
from sagemaker.huggingface import HuggingFaceModel, get_huggingface_llm_image_uri

HUB = {
    "HF_MODEL_ID": "tiiuae/falcon-7b-instruct",
    "HF_MODEL_REVISION": "c590afa9bb59191ffab30f223791e82d3fd3e3af",
    "HF_TASK": "text-generation",
    "SM_NUM_GPUS": "1",
}

model = HuggingFaceModel(
    env=HUB,
    role=sagemaker.get_execution_role(),
    image_uri=get_huggingface_llm_image_uri("huggingface", version="2.3.1"),
)
other = HuggingFaceModel(
    env={"HF_MODEL_ID": "sentence-transformers/gtr-t5-base", "HF_TASK": "feature-extraction"},
    role="arn:aws:iam::111122223333:role/sagemaker",
    transformers_version="4.37",
)
predictor = model.deploy(initial_instance_count=1, instance_type="ml.g5.2xlarge")
