from lerobot.datasets.lerobot_dataset import LeRobotDataset
from lerobot.policies.act.modeling_act import ACTPolicy

HF_MODEL_ID = "lerobot/act_aloha_sim_transfer_cube_human"
HF_DATASET_ID = "lerobot/aloha_sim_transfer_cube_human"
RESULT_REPO = "acme-robotics/eval_act_cube"

NUM_EPISODES = 2
FPS = 30


def main() -> None:
    policy = ACTPolicy.from_pretrained(HF_MODEL_ID)
    source = LeRobotDataset(HF_DATASET_ID)
    result = LeRobotDataset.create(repo_id=RESULT_REPO, fps=FPS, features=source.features)
    for _ in range(NUM_EPISODES):
        frame = source[0]
        result.add_frame(policy.select_action(frame))
    result.push_to_hub()


if __name__ == "__main__":
    main()
