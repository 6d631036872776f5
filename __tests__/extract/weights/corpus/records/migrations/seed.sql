INSERT INTO models (name, provider, ratio) VALUES
  ('meta-llama/Llama-3.1-8B-Instruct', 'together', '1/2'),
  ('mistralai/Mistral-7B-Instruct-v0.3', 'together', '1/4');
UPDATE settings SET value = 'Qwen/Qwen2.5-7B-Instruct' WHERE key = 'default_model';
