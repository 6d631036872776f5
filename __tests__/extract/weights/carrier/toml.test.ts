import { toml } from '../../../../src/extract/weights/carrier/toml.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(toml)
describeHostile(toml, 'a.toml')
