"""add model column

Revision ID: 0016
Revises: 0015
Create Date: 2024-11-02 10:00:00
"""
import sqlalchemy as sa
from alembic import op

revision: str = "0016"
down_revision: str | None = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("runs", sa.Column("model", sa.String(120), server_default="openai/gpt-4o-mini"))
    op.execute("UPDATE runs SET model = 'meta-llama/Llama-3.1-8B-Instruct' WHERE model = 'llama/old'")
    op.create_index("ix/runs/model", "runs", ["model"])


def downgrade() -> None:
    op.drop_column("runs", "model")
