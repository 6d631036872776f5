from transformers import pipeline

# The task alone: the library picks a checkpoint of its own.
sentiment = pipeline("sentiment-analysis")


def mood(text: str) -> str:
    result = sentiment(text)[0]
    return f"{result['label']}/{result['score']:.2f}"


if __name__ == "__main__":
    print(mood("The ferry left on time."))
