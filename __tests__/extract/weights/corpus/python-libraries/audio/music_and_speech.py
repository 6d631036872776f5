import whisper
import whisperx
from audiocraft.models import AudioGen, MusicGen
from demucs.pretrained import get_model
from parler_tts import ParlerTTSForConditionalGeneration
from transformers import AutoProcessor, BarkModel, pipeline
from TTS.api import TTS

small = whisper.load_model("small")
aligned = whisperx.load_model("large-v2", "cuda", compute_type="float16")
music = MusicGen.get_pretrained("facebook/musicgen-small")
sounds = AudioGen.get_pretrained("facebook/audiogen-medium")
voice = TTS("tts_models/multilingual/multi-dataset/xtts_v2")
parler = ParlerTTSForConditionalGeneration.from_pretrained("parler-tts/parler-tts-mini-v1")
bark = BarkModel.from_pretrained("suno/bark-small")
processor = AutoProcessor.from_pretrained("suno/bark-small")
stems = get_model("htdemucs")
asr = pipeline("automatic-speech-recognition", "openai/whisper-medium", chunk_length_s=30, return_timestamps=True)

music.set_generation_params(duration=8)
print(asr("audio/interview.wav")["text"])
