import { makefile } from '../../../../src/extract/weights/carrier/makefile.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(makefile)
describeHostile(makefile, 'Makefile')
