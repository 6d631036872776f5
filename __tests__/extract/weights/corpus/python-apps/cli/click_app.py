import click
import mlx_lm
from mlx_lm import generate, load


@click.command()
@click.option("--model", "-m", default="mlx-community/Mistral-7B-Instruct-v0.3-4bit", show_default=True)
@click.option("--prompt", prompt=True)
@click.option("--ratio", default="4/3")
def main(model: str, prompt: str, ratio: str) -> None:
    weights, tokenizer = load(model)
    click.echo(generate(weights, tokenizer, prompt=prompt, max_tokens=200))


def small():
    return mlx_lm.load("mlx-community/SmolLM-135M-Instruct-4bit")


if __name__ == "__main__":
    main()
