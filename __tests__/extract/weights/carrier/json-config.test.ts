import { jsonConfig } from '../../../../src/extract/weights/carrier/json-config.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(jsonConfig)
describeHostile(jsonConfig, 'a.json')
