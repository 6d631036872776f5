use anyhow::Result;
use candle_core::{Device, DType};
use candle_nn::VarBuilder;
use hf_hub::{api::sync::Api, Repo, RepoType};
use tokenizers::Tokenizer;

const MODEL: &str = "sentence-transformers/all-MiniLM-L6-v2";

fn main() -> Result<()> {
    let api = Api::new()?;
    let repo = api.repo(Repo::with_revision(MODEL.to_string(), RepoType::Model, "refs/pr/21".to_string()));
    let config = repo.get("config.json")?;
    let tokenizer = Tokenizer::from_file(repo.get("tokenizer.json")?).map_err(anyhow::Error::msg)?;
    let weights = repo.get("model.safetensors")?;
    let vb = unsafe { VarBuilder::from_mmaped_safetensors(&[weights], DType::F32, &Device::Cpu)? };

    let reranker = api.model("BAAI/bge-reranker-base".to_string()).get("model.safetensors")?;
    let data = api.dataset("hf-internal-testing/cats_vs_dogs_sample".to_string());
    println!("{config:?} {reranker:?} {} tokens/s", tokenizer.get_vocab_size(true));
    let _ = (vb, data);
    Ok(())
}
