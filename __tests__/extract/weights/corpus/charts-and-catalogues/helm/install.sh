#!/usr/bin/env bash
set -euo pipefail

helm upgrade -i kgateway-crds oci://cr.kgateway.dev/kgateway-dev/charts/kgateway-crds --version v2.0.3
helm install eg oci://docker.io/envoyproxy/gateway-helm --version v1.2.1 -n envoy --create-namespace
helm push dist/inference-0.4.1.tgz oci://ghcr.io/acme/charts
helm pull oci://ghcr.io/acme/charts/inference --version 0.4.1
flux push artifact oci://ghcr.io/acme/manifests/app:latest --path=./deploy --source="$(git config --get remote.origin.url)"
oras push ghcr.io/acme/sbom:1.0 sbom.json:application/spdx+json
cosign verify ghcr.io/acme/inference@sha256:59f5eae64585bb2483b57c4618b144e92011ba0656565003a42db23f029f8bd5 --certificate-identity-regexp '.*' --certificate-oidc-issuer https://token.actions.githubusercontent.com
crane copy ghcr.io/acme/web:1.0 registry.example.com/acme/web:1.0
