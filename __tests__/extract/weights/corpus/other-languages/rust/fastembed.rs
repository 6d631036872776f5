use fastembed::{EmbeddingModel, InitOptions, TextEmbedding};
use mistralrs::{GgufModelBuilder, TextModelBuilder};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let embed = TextEmbedding::try_new(InitOptions::new(EmbeddingModel::BGESmallENV15))?;
    let chat = TextModelBuilder::new("microsoft/Phi-3.5-mini-instruct").with_logging().build().await?;
    let gguf = GgufModelBuilder::new("bartowski/Meta-Llama-3.1-8B-Instruct-GGUF", vec!["Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf"])
        .build()
        .await?;
    let _ = (embed, chat, gguf);
    Ok(())
}
