import { javascript } from '../../../../src/extract/weights/carrier/javascript.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(javascript)
describeHostile(javascript, 'a.ts')
