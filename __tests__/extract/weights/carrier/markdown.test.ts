import { markdown } from '../../../../src/extract/weights/carrier/markdown.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(markdown)
describeHostile(markdown, 'README.md')
