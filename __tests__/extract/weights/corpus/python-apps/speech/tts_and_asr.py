import nemo.collections.asr as nemo_asr
import torchaudio
from speechbrain.inference.separation import SepformerSeparation
from speechbrain.inference.speaker import EncoderClassifier

asr = nemo_asr.models.ASRModel.from_pretrained(model_name="nvidia/parakeet-tdt-0.6b-v2")
speaker = EncoderClassifier.from_hparams(source="speechbrain/spkrec-ecapa-voxceleb", savedir="pretrained_models/spkrec")
separator = SepformerSeparation.from_hparams(
    source="speechbrain/sepformer-wsj02mix",
    savedir="pretrained_models/sepformer",
    revision="9162e8705ede492c514e765f7ed3474d85922ff4",
)


def embed(path: str):
    signal, rate = torchaudio.load(path)
    assert rate == 16_000
    return speaker.encode_batch(signal)


def separate(path: str):
    return separator.separate_file(path=path)
