from faster_whisper import WhisperModel, download_model

MODEL_SIZE_OR_PATH = "deepdml/faster-whisper-large-v3-turbo-ct2"


def prefetch():
    return download_model("Systran/faster-distil-whisper-large-v3", output_dir="models/distil", revision="7cdeafdd804f016b445816073692d24ba56818a8")


def load(device="auto"):
    return WhisperModel(model_size_or_path=MODEL_SIZE_OR_PATH, device=device, revision="ae7481973e6c9f63ea91e7cd1b77d8821b8e072d")


def languages():
    return {"de": "de-CH", "fr": "fr-CH", "audio": "audio/wav"}
