import { sourceStrings } from '../../../../src/extract/weights/carrier/source-strings.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(sourceStrings)
for (const path of ['a.rs', 'a.go', 'a.rb', 'a.nix', 'a.php', 'CMakeLists.txt']) describeHostile(sourceStrings, path)
