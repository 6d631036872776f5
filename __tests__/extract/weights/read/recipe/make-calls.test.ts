import { describe, expect, it } from 'vitest'
import { makefile } from '../../../../../src/extract/weights/carrier/makefile.ts'
import { extractText } from '../../cases.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const found = (lines: readonly string[]) =>
  extractText(makefile, 'Makefile', lines.join('\n')).references.map(
    ({ line, id, revision }) => `${line} ${id}${revision === null ? '' : `@${revision}`}`,
  )

const get = ['define get', '\thf download $(1) --revision $(2)', 'endef']

describe('what make puts in the place of a call', () => {
  it.each<[string, string[], string[]]>([
    ['has its arguments', [...get, 'a:', `\t$(call get,nobody/x,${sha})`], [`5 nobody/x@${sha}`]],
    ['has them without blanks, and silently', [...get, 'a:', '\t@$(call get, nobody/x , v1)'], ['5 nobody/x@v1']],
    ['has variables', [...get, 'M ?= nobody/x', 'a:', '\t$(call get,$(M),v1)'], ['4 nobody/x@v1']],
    ['is on one line', ['get = hf download $(1)', 'a: ; $(call get,nobody/x)'], ['2 nobody/x']],
    [
      'pins no other call',
      [...get, 'a:', `\t$(call get,nobody/x,${sha})`, '\t$(call get,nobody/y)'],
      [`5 nobody/x@${sha}`, '6 nobody/y'],
    ],
    [
      'pins nothing where nobody calls it',
      ['define pin', `\tgit -C x checkout ${sha}`, 'endef', 'a:', '\tgit clone https://huggingface.co/nobody/x'],
      ['5 nobody/x'],
    ],
    ['is set by another', ['a:', '\t$(eval M = nobody/x)', '\thf download $(M)'], ['2 nobody/x']],
  ])('%s', (_name, lines, expected) => expect(found(lines)).toEqual(expected))
})
