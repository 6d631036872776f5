"""Stand-ins whose names look like the real thing."""


class FakeRegistry:
    items: dict[str, str] = {}

    def snapshot_download(self, name: str) -> str:
        return self.items.setdefault(name, f"/tmp/{name}")


class Pipeline:
    def __init__(self, *steps: str) -> None:
        self.steps = steps


def pipeline(*steps: str) -> Pipeline:
    """Our own pipeline: steps of a build, no models."""
    return Pipeline(*steps)


release = pipeline("lint/format", "test/unit", "build/wheel")
registry = FakeRegistry()
print(registry.snapshot_download("acme/thing"))
print(release.steps)
