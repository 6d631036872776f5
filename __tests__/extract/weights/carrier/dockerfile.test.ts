import { dockerfile } from '../../../../src/extract/weights/carrier/dockerfile.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(dockerfile)
describeHostile(dockerfile, 'Dockerfile')
