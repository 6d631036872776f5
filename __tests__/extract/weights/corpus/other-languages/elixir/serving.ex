defmodule Acme.Serving do
  @repo {:hf, "sentence-transformers/all-MiniLM-L6-v2"}

  def start do
    {:ok, model_info} = Bumblebee.load_model(@repo)
    {:ok, tokenizer} = Bumblebee.load_tokenizer({:hf, "bert-base-multilingual-cased"})
    {:ok, whisper} = Bumblebee.load_model({:hf, "openai/whisper-tiny", revision: "06cc888bcdc7dc224966779719afcfda43d41f56"})
    Bumblebee.Text.TextEmbedding.text_embedding(model_info, tokenizer)
    {whisper, content_type: "application/json"}
  end
end
