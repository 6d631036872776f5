"""Offline transcription with speaker turns."""
import sys

from faster_whisper import BatchedInferencePipeline, WhisperModel
from pyannote.audio import Pipeline

whisper = WhisperModel("large-v3", device="cuda", compute_type="float16")
batched = BatchedInferencePipeline(model=whisper)
diarizer = Pipeline.from_pretrained("pyannote/speaker-diarization-3.1", use_auth_token=True)


def transcribe(path: str):
    segments, info = batched.transcribe(path, batch_size=16)
    print("language", info.language)
    turns = diarizer(path)
    for segment in segments:
        yield segment.start, segment.end, segment.text, turns


if __name__ == "__main__":
    for row in transcribe(sys.argv[1]):
        print(*row)
