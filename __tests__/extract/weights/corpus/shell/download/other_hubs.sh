#!/usr/bin/env bash
set -euo pipefail
modelscope download --model iic/SenseVoiceSmall --local_dir models/sense
kaggle models instances versions download google/gemma/pyTorch/2b/1 -p models
ngc registry model download-version "nvidia/nemo/stt_en_conformer_ctc_small:1.6.0"
aws s3 sync s3://acme-models/llama/2024-11-02/ models/llama
aws s3 cp s3://acme-data/rows/part-0.csv data/
gsutil -m cp -r gs://acme-models/bert models/
gh release download v8.3.0 --repo ultralytics/assets --pattern 'yolo11s.pt'
wget https://github.com/onnx/models/raw/main/validated/vision/classification/resnet/model/resnet50-v2-7.onnx
wget https://dl.fbaipublicfiles.com/fasttext/supervised-models/lid.176.bin
curl -LO https://download.pytorch.org/models/resnet18-f37072fd.pth
curl -LO https://example.com/archive/rows.tar.gz
python -m spacy download de_core_news_lg
