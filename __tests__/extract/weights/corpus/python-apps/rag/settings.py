from functools import lru_cache

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict
from sentence_transformers import SentenceTransformer


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="RAG_", env_file=".env")

    database_url: str = "postgresql://localhost/rag"
    embedding_model: str = "intfloat/multilingual-e5-large"
    embedding_revision: str = "9a636f756ac7defe6062d2a9a53839fa6d6df278"
    chunk_size: int = Field(default=512, ge=64, le=4096)
    content_type: str = "text/markdown"


@lru_cache
def settings() -> Settings:
    return Settings()


def load() -> SentenceTransformer:
    chosen = Settings()
    return SentenceTransformer(chosen.embedding_model, revision=chosen.embedding_revision)
