import { yaml } from '../../../../src/extract/weights/carrier/yaml.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(yaml)
describeHostile(yaml, 'a.yaml')
