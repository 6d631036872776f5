import { packageScripts } from '../../../../src/extract/weights/carrier/package-scripts.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(packageScripts)
describeHostile(packageScripts, 'package.json')
