import gymnasium as gym
from huggingface_sb3 import load_from_hub, push_to_hub
from peft import LoraConfig, get_peft_model
from stable_baselines3 import PPO
from transformers import AutoModelForCausalLM
from trl import AutoModelForCausalLMWithValueHead, GRPOConfig, GRPOTrainer, SFTTrainer

checkpoint = load_from_hub(repo_id="sb3/ppo-CartPole-v1", filename="ppo-CartPole-v1.zip")
agent = PPO.load(checkpoint)
push_to_hub(repo_id="acme-ai/ppo-cart", filename="ppo.zip", commit_message="run 3/4")

policy = AutoModelForCausalLMWithValueHead.from_pretrained("lvwerra/gpt2-imdb")
trainer = GRPOTrainer(
    model="Qwen/Qwen2-0.5B-Instruct",
    reward_funcs="weqweasdas/RM-Gemma-2B",
    args=GRPOConfig(output_dir="out/grpo", model_init_kwargs={"revision": "c3027f5b5ee7484e900012f856ed9bceccdea01b"}),
)
sft = SFTTrainer("facebook/opt-350m", args=None, peft_config=LoraConfig(r=8))
adapter = get_peft_model(AutoModelForCausalLM.from_pretrained("EleutherAI/gpt-neo-125m"), LoraConfig(r=4))
env = gym.make("ALE/Breakout-v5")
print(agent, policy, trainer, sft, adapter, env)
