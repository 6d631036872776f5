from pathlib import Path

from huggingface_hub import HfApi, ModelCard, login, metadata_update, scan_cache_dir, whoami

CACHE = Path.home() / ".cache/huggingface/hub"
FOLDER = CACHE / "models--google--gemma-2-9b" / "snapshots" / "d8eaa863027a4a6aaeb72ea57f117a7850f86c06"

login(token=None, add_to_git_credential=False)
print(whoami()["name"], scan_cache_dir().size_on_disk_str)

for repo in scan_cache_dir().repos:
    if repo.repo_id == "google/gemma-2-9b" and repo.repo_type == "model":
        print(repo.repo_path, FOLDER.exists())

api = HfApi()
api.delete_repo("acme-ai/old-model", missing_ok=True)
api.move_repo(from_id="acme-ai/one", to_id="acme-ai/two")
api.update_repo_settings("acme-ai/two", gated="auto")
metadata_update("acme-ai/two", {"license": "mit"})
card = ModelCard.load("acme-ai/two")
commits = api.list_repo_commits("acme-ai/two", revision="main")
exists = api.file_exists("acme-ai/two", "model.safetensors")
