import { python } from '../../../../src/extract/weights/carrier/python.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(python)
describeHostile(python, 'a.python')
