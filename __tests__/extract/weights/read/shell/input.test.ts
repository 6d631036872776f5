import { describe, expect, it } from 'vitest'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../../cases.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const all = '"$'.concat('{A[@]}"')
const braced = (text: string) => '$'.concat(`{${text}}`)
const found = (lines: readonly string[]) =>
  extractText(shell, 'run.sh', lines.join('\n')).references.map(
    ({ line, column, id, revision }) => `${line}:${column} ${id}${revision === null ? '' : `@${revision}`}`,
  )

const get = 'hf download "$m"'

describe('names that stand on the input of a command', () => {
  it.each<[string, string[], string[]]>([
    [
      'lines of a here-document',
      ['while read -r m; do', get, 'done <<EOF', 'nobody/x', '# nobody/old', 'nobody/y', 'EOF'],
      ['4:0 nobody/x', '6:0 nobody/y'],
    ],
    ['behind a quoted word', ["while read m; do hf download $m; done <<'E'", 'nobody/x', 'E'], ['2:0 nobody/x']],
    ['columns', ['while read -r m dir; do', get, 'done <<EOF', 'nobody/x small', 'EOF'], ['4:0 nobody/x']],
    ['columns of its own', ["while IFS='|' read -r d m; do", get, 'done <<E', 'a|nobody/x', 'E'], ['4:2 nobody/x']],
    ['a here-string', ['IFS=: read -r m dir <<< "nobody/x:there"', get], ['1:25 nobody/x']],
    [
      'a list',
      ['IFS=, read -ra A <<< "nobody/x,nobody/y"', `for m in ${all}; do ${get}; done`],
      ['1:22 nobody/x', '1:31 nobody/y'],
    ],
    [
      'lines as a list',
      ['mapfile -t A <<EOF', 'nobody/x', 'EOF', `for m in ${all}; do ${get}; done`],
      ['2:0 nobody/x'],
    ],
    [
      'a pipe',
      ["printf '%s\\n' nobody/x nobody/y | while read m; do", get, 'done'],
      ['1:14 nobody/x', '1:23 nobody/y'],
    ],
    ['what a command writes', ['while read m; do', get, 'done < <(echo nobody/x)'], ['3:14 nobody/x']],
    ['xargs', ['echo nobody/x nobody/y | xargs -n1 hf download'], ['1:5 nobody/x', '1:14 nobody/y']],
    [
      'in its place within a word',
      ['echo nobody/x | xargs -I % lm_eval --model_args pretrained=%,revision=v1'],
      ['1:5 nobody/x@v1'],
    ],
    ['in its place', ['echo nobody/x | xargs -I{} hf download {} --local-dir d'], ['1:5 nobody/x']],
    ['parallel', ['parallel -j 2 hf download {} ::: nobody/x nobody/y'], ['1:33 nobody/x', '1:42 nobody/y']],
    [
      'a command in the place of words',
      ['for m in $(echo "nobody/x,nobody/y" | tr , " "); do', get, 'done'],
      ['1:17 nobody/x', '1:26 nobody/y'],
    ],
    ['a document in their place', ['for m in $(cat <<EOF', 'nobody/x', 'EOF', '); do', get, 'done'], ['2:0 nobody/x']],
    ['a column of a line', ['l="nobody/x 7"', 'm=$(echo "$l" | awk \'{print $1}\')', get], ['1:3 nobody/x']],
    ['a field of a line', ['l="a:nobody/x"', 'm=$(echo $l | cut -d: -f2)', get], ['1:5 nobody/x']],
    [
      'parts of a variable',
      ['L="nobody/x,nobody/y"', `for m in ${braced('L//,/ ')}; do ${get}; done`],
      ['1:3 nobody/x', '1:12 nobody/y'],
    ],
    ['half of a variable', ['L="nobody/x|there"', `m=${braced('L%%|*')}`, get], ['1:3 nobody/x']],
    ['the other half', ['L="there=nobody/x"', `m=${braced('L#*=')}`, get], ['1:9 nobody/x']],
    ['one word', ['L=nobody/x', 'for m in $L; do', get, 'done'], ['1:2 nobody/x']],
  ])('finds %s', (_name, lines, expected) => expect(found(lines)).toEqual(expected))

  it.each<[string, string[]]>([
    ['a file', ['while read -r m; do', get, 'done < list.txt']],
    ['what another program writes', ['for m in $(python list.py); do', get, 'done']],
    ['what a filter makes of it', ['m=$(echo nobody/x | rev)', get]],
    ['what several commands write', ['m=$(echo nobody/x; cat more)', get]],
    ['what goes somewhere else', ['m=$(echo nobody/x >&2)', get]],
  ])('does not know %s', (_name, lines) => expect(found(lines).map(one => one.split(' ')[1])).toEqual(['null']))

  it('keeps the columns of a line together', () => {
    const loop = ['while read -r m r; do', 'hf download "$m" --revision "$r"', 'done <<EOF']
    expect(found([...loop, `nobody/x ${sha}`, 'nobody/y main', 'nobody/z', 'EOF'])).toEqual([
      `4:0 nobody/x@${sha}`,
      '5:0 nobody/y@main',
      '6:0 nobody/z',
    ])
  })

  it('takes the pin behind a name', () => {
    const lines = [`M=nobody/x@${sha}`, `hf download "${braced('M%@*')}" --revision "${braced('M##*@')}"`]
    expect(found(lines)).toEqual([`1:2 nobody/x@${sha}`])
  })

  it.each<[string, string[]]>([
    ['what echo prints, which may be a function', [`hf download nobody/x --revision $(echo ${sha})`]],
    ['one line of several', ['while read -r r; do', 'hf download nobody/x --revision "$r"', 'done <<E', sha, '', 'E']],
    ['the half behind nothing', ['M=nobody/x', `hf download nobody/x --revision "${braced('M##*@')}"`]],
  ])('believes no pin in %s', (_name, lines) => {
    expect(found(lines).some(one => one.endsWith(sha))).toBe(false)
  })
})
