import { gitmodules } from '../../../../src/extract/weights/carrier/gitmodules.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(gitmodules)
describeHostile(gitmodules, '.gitmodules')
