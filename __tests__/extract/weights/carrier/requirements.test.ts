import { requirements } from '../../../../src/extract/weights/carrier/requirements.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(requirements)
describeHostile(requirements, 'requirements.txt')
