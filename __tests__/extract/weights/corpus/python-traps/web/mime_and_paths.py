from pathlib import Path

from flask import Flask, Response, request, send_from_directory

app = Flask(__name__, static_folder="static/build")
TYPES = {"json": "application/json", "svg": "image/svg+xml", "bin": "application/octet-stream", "m": "model/gltf-binary"}
UPLOADS = Path("var/uploads")
MODEL_MIME = "model/stl"


@app.get("/")
def index():
    return send_from_directory("templates/pages", "index.html")


@app.get("/export/<kind>")
def export(kind: str):
    return Response(b"", mimetype=TYPES.get(kind, "text/plain"))


@app.post("/models/<name>")
def upload(name: str):
    file = request.files["file"]
    if file.mimetype not in {"model/obj", "model/mtl", "application/zip"}:
        return {"error": "415/unsupported"}, 415
    file.save(UPLOADS / name)
    return {"path": f"uploads/{name}", "model": "mesh/solid"}
