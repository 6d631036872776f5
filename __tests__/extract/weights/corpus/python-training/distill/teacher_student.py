import torch
import torch.nn.functional as F
from transformers import AutoModelForCausalLM, AutoTokenizer, PreTrainedModel


class Pair:
    teacher_name: str = "EleutherAI/pythia-1.4b"
    student_name: str = "EleutherAI/pythia-160m"

    def __init__(self) -> None:
        self.tokenizer = AutoTokenizer.from_pretrained(self.teacher_name)
        self.teacher: PreTrainedModel = AutoModelForCausalLM.from_pretrained(self.teacher_name, revision="step143000")
        self.student: PreTrainedModel = AutoModelForCausalLM.from_pretrained(self.student_name, revision=None)

    def loss(self, batch, temperature: float = 2.0):
        with torch.no_grad():
            target = self.teacher(**batch).logits / temperature
        logits = self.student(**batch).logits / temperature
        return F.kl_div(F.log_softmax(logits, -1), F.softmax(target, -1), reduction="batchmean")


def save(pair: Pair) -> None:
    pair.student.save_pretrained("out/student", safe_serialization=True)
    pair.tokenizer.save_pretrained("out/student")
