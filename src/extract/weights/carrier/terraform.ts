import type { Extractor } from '../../../model/index.ts'
import { readHcl } from '../read/settings/hcl-blocks.ts'
import { readWith } from './extraction.ts'

export const terraform: Extractor = {
  id: 'terraform',
  title: 'Terraform, Nomad and other HCL',
  accepts: path => /\.(?:tf|tfvars|hcl|nomad|tofu)$/i.test(path),
  extract: file => readWith(file, readHcl),
}
