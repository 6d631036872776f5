import { modelfile } from '../../../../src/extract/weights/carrier/modelfile.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(modelfile)
describeHostile(modelfile, 'Modelfile')
