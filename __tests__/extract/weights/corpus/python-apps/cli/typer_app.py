from typing import Annotated, Optional

import typer
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

app = typer.Typer()


@app.command()
def translate(
    text: str,
    model: Annotated[str, typer.Option(help="hub id")] = "Helsinki-NLP/opus-mt-de-en",
    revision: Optional[str] = None,
):
    tokenizer = AutoTokenizer.from_pretrained(model, revision=revision)
    translator = AutoModelForSeq2SeqLM.from_pretrained(model, revision=revision)
    batch = tokenizer([text], return_tensors="pt")
    typer.echo(tokenizer.decode(translator.generate(**batch)[0], skip_special_tokens=True))


@app.command()
def summarize(text: str, checkpoint: str = typer.Option("facebook/bart-large-cnn", "--checkpoint", "-c")):
    model = AutoModelForSeq2SeqLM.from_pretrained(checkpoint)
    typer.echo(type(model).__name__)


if __name__ == "__main__":
    app()
