resource "helm_release" "gateway" {
  name       = "eg"
  repository = "oci://docker.io/envoyproxy"
  chart      = "gateway-helm"
  version    = "v1.2.1"
}

module "network" {
  source = "oci://ghcr.io/acme/modules/network"
}

resource "google_artifact_registry_repository" "charts" {
  repository_id = "charts"
  format        = "DOCKER"
  description   = "europe-west1-docker.pkg.dev/acme/charts"
}
