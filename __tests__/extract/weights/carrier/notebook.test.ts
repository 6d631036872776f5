import { notebook } from '../../../../src/extract/weights/carrier/notebook.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(notebook)
describeHostile(notebook, 'a.ipynb')
