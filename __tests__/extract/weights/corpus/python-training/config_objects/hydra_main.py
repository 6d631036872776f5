import hydra
from omegaconf import DictConfig
from transformers import AutoModelForTokenClassification, AutoTokenizer


@hydra.main(version_base=None, config_path="conf", config_name="config")
def main(cfg: DictConfig) -> None:
    tokenizer = AutoTokenizer.from_pretrained(cfg.model.name)
    model = AutoModelForTokenClassification.from_pretrained(cfg.model.name, revision=cfg.model.revision)
    print(type(tokenizer).__name__, model.num_parameters())


if __name__ == "__main__":
    main()
