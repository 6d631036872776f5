"""Served from a mirror that is near: every id below is a ModelScope id."""
from modelscope import AutoModelForCausalLM, AutoTokenizer, snapshot_download
from modelscope.pipelines import pipeline
from modelscope.utils.constant import Tasks

MODEL = "qwen/Qwen2-7B-Instruct"

model_dir = snapshot_download(MODEL, revision="v1.0.2", cache_dir="/data/models")
tokenizer = AutoTokenizer.from_pretrained(MODEL)
model = AutoModelForCausalLM.from_pretrained(MODEL, device_map="auto")

asr = pipeline(
    task=Tasks.auto_speech_recognition,
    model="iic/speech_paraformer-large_asr_nat-zh-cn-16k-common-vocab8404-pytorch",
    model_revision="v2.0.4",
)


def hear(path: str) -> str:
    return asr(path)[0]["text"]
