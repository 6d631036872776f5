"""Strings with a slash that are no models."""
from datetime import datetime

import pandas as pd

RATIOS = ["16/9", "4/3", "and/or", "w/o", "n/a", "1/2"]
UNITS = {"speed": "km/h", "flow": "m3/s", "price": "CHF/kg", "load": "kN/m"}
ZONES = ["Europe/Zurich", "America/New_York", "Etc/UTC"]
LOCALES = ["de/CH", "fr/CH"]
CURRENCY = "EUR/CHF"
PARTS = ["client/server", "input/output", "read/write", "TCP/IP", "CI/CD"]
BRANCH = "feature/new-model"
REF = "origin/main"
SNAPSHOT = "2024/11"
CODES = {"model": "A4/B5", "base_model": "K12/13", "model_name": "n/a", "embedding_model": "none/none"}


def rows(frame: pd.DataFrame) -> pd.DataFrame:
    frame["when"] = frame["when"].map(lambda text: datetime.strptime(text, "%d/%m/%Y"))
    return frame[frame["ratio"].isin(RATIOS)].rename(columns={"a/b": "quotient", "p/q": "fraction"})
