import { Stack, type StackProps } from 'aws-cdk-lib'
import * as ecs from 'aws-cdk-lib/aws-ecs'
import * as sagemaker from 'aws-cdk-lib/aws-sagemaker'
import type { Construct } from 'constructs'

export class InferenceStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props)

    const task = new ecs.FargateTaskDefinition(this, 'Task', { memoryLimitMiB: 8192 })
    task.addContainer('tei', {
      image: ecs.ContainerImage.fromRegistry('ghcr.io/huggingface/text-embeddings-inference:cpu-1.5'),
      environment: { MODEL_ID: 'BAAI/bge-large-en-v1.5', REVISION: 'c1a9491913950b71f6949a7ac985c2a6f3b523f0', RUST_LOG: 'info' },
    })

    new sagemaker.CfnModel(this, 'Model', {
      executionRoleArn: 'arn:aws:iam::111122223333:role/service/sagemaker',
      primaryContainer: {
        image: '763104351884.dkr.ecr.eu-central-1.amazonaws.com/huggingface-pytorch-tgi-inference:2.4',
        environment: {
          HF_MODEL_ID: 'mistralai/Mistral-7B-Instruct-v0.2',
          HF_MODEL_REVISION: '98c1caa5f3dec7c363c33fd03f8126e6d101f114',
          SM_NUM_GPUS: '1',
        },
      },
    })
  }
}
