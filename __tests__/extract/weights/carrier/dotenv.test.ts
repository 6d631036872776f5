import { dotenv } from '../../../../src/extract/weights/carrier/dotenv.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(dotenv)
describeHostile(dotenv, '.env')
