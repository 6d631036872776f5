from transformers import AutoModel

REVISION = "40b3eab63f3f1d4fa48e09559401c5ed4efceaa6"
EARLY = AutoModel.from_pretrained("acme-ai/early", revision=REVISION)
REVISION = "main"
LATE = AutoModel.from_pretrained("acme-ai/late", revision=REVISION)

PIN = "40243476fcaaf8dca4d9eda7fde4232c5c18f75d"


def loosen() -> None:
    global PIN
    PIN = "main"


loosen()
GLOBAL = AutoModel.from_pretrained("acme-ai/global", revision=PIN)

FLAG = "26c2ce28d0df94c010c5255203b885cba81b9018"
if FLAG:
    FLAG = "experimental"
BRANCHED = AutoModel.from_pretrained("acme-ai/branched", revision=FLAG)

LOOPED = "f3342a76bd80e19429a753ba2df5c9377e8225a3"
for LOOPED in ["main"]:
    pass
AFTER_LOOP = AutoModel.from_pretrained("acme-ai/looped", revision=LOOPED)

WALRUS = "7c0575c87e8cae6ca0bb863db72413e54e32308c"
print(WALRUS := "main")
AFTER_WALRUS = AutoModel.from_pretrained("acme-ai/walrus", revision=WALRUS)

TUPLE = "7362d67c4f32ba5cd9096dcefc81b28ca04465b1"
OTHER, TUPLE = 1, "main"
AFTER_TUPLE = AutoModel.from_pretrained("acme-ai/tuple", revision=TUPLE)

ADDED = "548b56bf03aee79044da17198d8e19b4e9abf938"
ADDED += "~1"
AFTER_ADDED = AutoModel.from_pretrained("acme-ai/added", revision=ADDED)

DELETED = "8474f7b38e608554cdf62452ff87d009cab04549"
globals()["DELETED"] = "main"
AFTER_GLOBALS = AutoModel.from_pretrained("acme-ai/globals", revision=DELETED)

with open("PIN") as IMPORTED:
    FROM_FILE = AutoModel.from_pretrained("acme-ai/from-file", revision=IMPORTED.read().strip())
