import { describe, expect, it } from 'vitest'
import { dockerfile } from '../../../../../src/extract/weights/carrier/dockerfile.ts'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { yaml } from '../../../../../src/extract/weights/carrier/yaml.ts'
import { extractText } from '../../cases.ts'

const sha = '70b2db8ae957dc9c4a7f9e9509f8bf0c85b79de7'
const other = '653d2159ce2ae38939687eaca104b607bc28f074'
const url = 'https://huggingface.co/acme-ai/far'

/** The revision of the one clone in a script. */
function revisionIn(...lines: readonly string[]): string | null | undefined {
  const { references } = extractText(shell, 'fetch.sh', lines.join('\n'))
  return references.find(({ id }) => id === 'acme-ai/far')?.revision
}

describe('a checkout pins the clone', () => {
  it.each([
    [`git clone ${url}`, 'cd far', `git checkout ${sha}`],
    [`git clone ${url} w/far && cd w/far && git checkout -q ${sha} && cd -`],
    [`git clone ${url} w/far`, 'pushd w', 'pushd far', `git switch --detach ${sha}`],
    [`git clone ${url} /opt/far`, `git -C /opt/far reset --hard ${sha}`],
    [`git clone ${url}.git "$DIR"`, 'cd "$DIR" || exit 1', `git checkout ${sha}`],
    [`git clone ${url} w`, `(cd w && git checkout ${sha})`],
    [`git clone ${url} w`, `(cd w && git checkout ${sha}) || exit 1`],
    ['(mkdir w) || true', 'make &', `git clone ${url} w`, `(cd w && git checkout ${sha})`, 'make || true'],
    [`git clone ${url} w && ( cd w; git checkout ${sha} )`],
    [`git clone ${url} w && {`, 'cd w', `git checkout ${sha}`, '}'],
    [`git clone ${url} w`, `git -C w fetch origin ${sha}`, 'git -C w checkout FETCH_HEAD'],
    [
      'mkdir w && cd w',
      'git init',
      `git remote add origin ${url}`,
      `git fetch origin ${sha}`,
      'git checkout FETCH_HEAD',
    ],
    [`git clone ${url} w || exit 1`, `sudo git -C ./w/ checkout --detach ${sha}`],
    [`git clone ${url} w && \\`, '  cd w &&', `  git checkout ${sha}`],
    [`f() { git clone "https://huggingface.co/$1" w; git -C w checkout "$2"; }`, `f acme-ai/far ${sha}`],
    [`git clone ${url}`, 'cd far', 'git checkout main', `git checkout ${sha}`],
    [`git clone ${url} w`, 'git lfs install', `git -C w checkout ${sha}; exit 0`],
    ['set -e', `git clone --depth 1 ${url} w`, 'make', `git -C w checkout ${sha}`, 'run w'],
    [`git clone --depth 1 ${url} w`, `git -C w checkout ${sha} || exit 1`, 'run w'],
    [`git clone --depth 1 ${url} w && git -C w fetch origin ${sha}`, `git -C w checkout ${sha}`, 'run w'],
    [`git clone --depth 1 ${url} w`, 'git -C w fetch --unshallow', `git -C w checkout ${sha}`, 'run w'],
  ])('%s …', (...lines) => expect(revisionIn(...lines)).toBe(sha))
})

describe('a checkout pins nothing', () => {
  it.each([
    ['of another directory', [`git clone ${url} a`, `git -C b checkout ${sha}`]],
    ['of another clone', [`git clone ${url} a`, 'git clone https://github.com/x/y b', 'cd b', `git checkout ${sha}`]],
    ['that may fail', [`git clone ${url} a`, `git -C a checkout ${sha} || true`]],
    ['that may fail in a subshell', [`git clone ${url} a`, `(cd a && git checkout ${sha}) || true`]],
    ['that may fail in a group', [`git clone ${url} a`, `{ git -C a checkout ${sha}; } || :`]],
    ['that may fail in a group of lines', [`git clone ${url} a`, '{', `git -C a checkout ${sha}`, '} || echo no']],
    ['that may fail before a group', [`git clone ${url} a`, `git -C a checkout ${sha} && (make) || true`]],
    ['that may fail in a group before others', [`git clone ${url} a`, `(git -C a checkout ${sha}) && make || true`]],
    ['that may fail in groups', [`git clone ${url} a`, `( (git -C a checkout ${sha}) ) || true`]],
    ['in the background', [`git clone ${url} a`, `git -C a checkout ${sha} &`, 'run a']],
    ['of a group in the background', [`git clone ${url} a`, `(cd a; git checkout ${sha}) &`, 'run a']],
    ['that is only asked about', [`git clone ${url} a`, `if git -C a checkout ${sha}; then echo ok; fi`]],
    ['that perhaps runs', [`git clone ${url} a`, 'if [ -n "$PIN" ]; then', `git -C a checkout ${sha}`, 'fi']],
    ['after a question', [`git clone ${url} a`, `[ -n "$PIN" ] && git -C a checkout ${sha}`]],
    ['in a group after a question', [`git clone ${url} a`, '[ "$1" ] && {', 'cd a', `git checkout ${sha}`, '}']],
    ['in a subshell after a question', [`git clone ${url} a`, `[ "$1" ] && ( cd a; git checkout ${sha} )`]],
    ['in a group instead', [`git clone ${url} a`, `ls a || { echo; git -C a checkout ${sha}; }`]],
    ['instead of something', [`git clone ${url} a`, `git -C a pull || git -C a checkout ${sha}`]],
    ['of a function that nobody calls', [`git clone ${url} a`, `pin() { git -C a checkout ${sha}; }`]],
    ['of some files', [`git clone ${url} a`, `git -C a checkout ${sha} -- README.md`]],
    ['of one file', [`git clone ${url} a`, `git -C a checkout ${sha} README.md`]],
    ['before the clone', [`git -C a checkout ${sha}`, `git clone ${url} a`]],
    ['in a subshell that has gone elsewhere', [`git clone ${url} a`, '(cd a)', `git checkout ${sha}`]],
    ['in a directory that was perhaps entered', [`git clone ${url} a`, '[ -d a ] && cd a', `git checkout ${sha}`]],
    ['in a directory with a new name', [`git clone ${url} $D`, 'D=b', 'cd $D', `git checkout ${sha}`]],
    ['that is undone', [`git clone ${url} a`, 'cd a', `git checkout ${sha}`, 'git pull origin main']],
    ['that only moves the branch', [`git clone ${url} a`, `git -C a reset ${sha}`]],
    [
      'where another perhaps follows',
      [`git clone ${url} a`, `git -C a checkout ${sha}`, `[ $X ] && git -C a checkout ${other}`],
    ],
    ['of a clone that lacks it', [`git clone --depth 1 ${url} a`, `git -C a checkout ${sha}`, 'run a']],
    ['of a clone without tags', [`git clone --no-tags ${url} a`, `git -C a checkout ${sha}; exit 0`]],
    [
      'of another commit than was fetched',
      [`git clone --depth=1 ${url} a && cd a`, `git fetch origin ${other}; git checkout ${sha}; run`],
    ],
    ['of files that were changed', [`git clone ${url} a`, 'echo >> a/README.md', `git -C a checkout ${sha}`, 'run a']],
    [
      'of files that a program may have changed',
      [`git clone ${url} a`, 'make -C a', `git -C a checkout ${sha}`, 'run a'],
    ],
    [
      'where git has another in its place',
      [`git clone ${url} a && cd a`, `git replace ${sha} main; git checkout ${sha}; run`],
    ],
    ['that is printed', [`git clone ${url} a`, `echo git -C a checkout ${sha}`]],
  ])('%s', (_name, lines) => expect(revisionIn(...lines)).toBeNull())

  it.each([
    ['where a branch follows', [`git clone ${url} a`, `git -C a checkout ${sha}`, 'git -C a checkout main']],
    [
      'where a branch perhaps follows',
      [`git clone ${url} a`, `git -C a checkout ${sha}`, '[ $X ] && git -C a checkout main'],
    ],
    [
      'where one branch was cloned',
      [`git clone --single-branch -b main ${url} a`, `git -C a checkout ${sha}`, 'run a'],
    ],
    ['where it fails and a branch was cloned', [`git clone -b main ${url} a`, `git -C a checkout ${sha} || true`]],
  ])('%s', (_name, lines) => expect(revisionIn(...lines)).toBe('main'))
})

it('believes neither of two commits that a flag may hold', () => {
  const lines = [`REV=${sha}`, `if [ "$X" ]; then REV=${other}; fi`, 'hf download acme-ai/far --revision $REV']
  expect(revisionIn(...lines)).toBeNull()
})

it.each([
  `if [ "$REV" = "${sha}" ]; then echo known; fi`,
  `[[ "$REV" = ${sha} ]] && echo known`,
  `test $REV = ${sha} && echo known`,
  `! expr $REV = ${sha}`,
])('believes no commit that a variable is only compared with: %s', line => {
  expect(revisionIn('REV=$1', line, 'hf download acme-ai/far --revision "$REV"')).toBeNull()
})

describe('a checkout in another file language', () => {
  it('follows WORKDIR and RUN of one stage', () => {
    const text = `FROM a\nWORKDIR /w\nRUN git clone ${url}\nWORKDIR far\nRUN git checkout ${sha}\n`
    expect(extractText(dockerfile, 'Dockerfile', text).references.map(one => one.revision)).toEqual([sha])
  })

  it('does not follow into another stage', () => {
    const text = `FROM a\nRUN git clone ${url} /w\nFROM b\nRUN git -C /w checkout ${sha}\n`
    expect(extractText(dockerfile, 'Dockerfile', text).references.map(one => one.revision)).toEqual([null])
  })

  it('follows the steps of one job only', () => {
    const step = (run: string) => `      - run: ${run}\n`
    const job = (name: string, ...runs: readonly string[]) => `  ${name}:\n    steps:\n${runs.map(step).join('')}`
    const text = `jobs:\n${job('a', `git clone ${url} w`, `git -C w checkout ${sha}`)}${job('b', `git clone ${url} w`)}${job('c', `git -C w checkout ${other}`)}`
    const { references } = extractText(yaml, '.github/workflows/a.yml', text)
    expect(references.map(one => one.revision)).toEqual([sha, null])
  })

  it.each([
    ['true', null],
    [`"\${{ matrix.experimental }}"`, null],
    ['false', sha],
  ])('asks whether a step may fail: %s', (goesOn, revision) => {
    const steps = `      - run: git clone ${url} w\n      - run: git -C w checkout ${sha}\n        continue-on-error: ${goesOn}\n`
    const { references } = extractText(yaml, '.github/workflows/a.yml', `jobs:\n  a:\n    steps:\n${steps}`)
    expect(references.map(one => one.revision)).toEqual([revision])
  })
})
