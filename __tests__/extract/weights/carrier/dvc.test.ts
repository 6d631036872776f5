import { dvc } from '../../../../src/extract/weights/carrier/dvc.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(dvc)
describeHostile(dvc, 'a.dvc')
