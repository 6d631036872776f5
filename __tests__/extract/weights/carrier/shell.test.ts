import { shell } from '../../../../src/extract/weights/carrier/shell.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(shell)
describeHostile(shell, 'a.sh')
describeHostile(shell, 'a.ps1')
