import { terraform } from '../../../../src/extract/weights/carrier/terraform.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(terraform)
describeHostile(terraform, 'a.tf')
