import { describe, expect, it } from 'vitest'
import { python } from '../../../../src/extract/weights/carrier/python.ts'
import { extractText } from '../cases.ts'

const found = (...lines: string[]) =>
  extractText(
    python,
    'a.py',
    ['import shlex, subprocess', 'from tools import run_command', ...lines].join('\n'),
  ).references.map(({ id, line, revision }) => `${line} ${id}@${revision}`)

const line = 'cmd = f"vllm serve acme-ai/one --port {port}"'

describe('a line that is split into its words is run as it stands', () => {
  it.each([
    ['by its own method', 'subprocess.Popen(cmd.split())'],
    ['at blanks', 'subprocess.Popen(cmd.split(" "), env=env)'],
    ['as a shell would', 'subprocess.run(shlex.split(cmd), check=True)'],
  ])('%s', (_name, run) => expect(found(line, run)).toEqual(['3 acme-ai/one@null']))

  it('as far as it goes', () => {
    const lines = ['    cmd = f"vllm serve {model}"', '    if pin:', '        cmd += " --revision main"']
    expect(found('def go(model="acme-ai/one"):', ...lines, '    subprocess.run(shlex.split(cmd))')).toEqual([
      '3 acme-ai/one@main',
      '3 acme-ai/one@null',
    ])
  })

  it.each([
    ['goes on', ['cmd += " --port 1"', 'cmd = cmd + " --revision main"'], 'main'],
    ['goes on with what nobody knows', ['cmd += more'], 'null'],
    ['is perhaps another', ['if other:', '    cmd = cmd.replace("a", "b")'], 'null'],
  ])('which %s', (_name, lines, revision) => {
    const pinned = `cmd = "vllm serve acme-ai/one --revision ${'a'.repeat(40)}"`
    const [only, ...others] = found(pinned, ...lines, 'subprocess.run(cmd.split())')
    expect([only, others]).toEqual([`3 acme-ai/one@${revision}`, []])
  })

  it('and a commit in a variable counts no more than one that is written', () => {
    const lines = [`pin = "${'a'.repeat(40)}"`, 'cmd = f"vllm serve acme-ai/one --revision {pin}"']
    const run = 'subprocess.run(cmd.split())'
    expect(found(...lines, run)).toEqual([`4 acme-ai/one@${'a'.repeat(40)}`])
    expect(found(...lines, 'if other:', '    cmd = cmd.replace(pin, read())', run)).toEqual(['4 acme-ai/one@null'])
  })

  it('and whichever it is', () => {
    const lines = ['if small:', '    cmd = "vllm serve acme-ai/one"', 'else:', '    cmd = "hf download acme-ai/two"']
    expect(found(...lines, 'subprocess.run(cmd.split())')).toEqual(['4 acme-ai/one@null', '6 acme-ai/two@null'])
  })

  it('where a sign of a shell ends nothing', () => {
    const signed = `cmd = "vllm serve acme-ai/one --revision ${'a'.repeat(40)} ; --revision main"`
    expect(found(signed, 'subprocess.run(cmd.split())')).toEqual(['3 acme-ai/one@main'])
  })

  it('but not at another sign', () => expect(found(line, 'subprocess.run(cmd.split("|"))')).toEqual([]))
})

describe('a command is run by whoever says so', () => {
  it.each([
    'run_command("hf download acme-ai/one")',
    'run_command(cmd=["hf", "download", "acme-ai/one"])',
    'client.exec_command("hf download acme-ai/one")',
    'BashOperator(task_id="get", bash_command="hf download acme-ai/one")',
  ])('%s', text => expect(found(text)).toEqual(['3 acme-ai/one@null']))

  it('and by a function of the file with what it runs', () => {
    const own = ['def run_command(title, cmd):', '    print(title)', '    subprocess.run(cmd, shell=True)']
    const call = 'run_command("hf download acme-ai/told", "hf download acme-ai/one")'
    expect(found(...own, call)).toEqual(['6 acme-ai/one@null'])
  })
})

describe('a line that is put in order before it is run is read as it is then', () => {
  const commit = '5a0b7c1d2e3f405162738495a6b7c8d9e0f1a2b3'
  const pinned = `cmd = "hf download acme-ai/one --revision ${commit}"`
  it.each([
    ['another revision', [pinned, `cmd = cmd.replace("${commit}", "main")`], 'main'],
    ['twice', [pinned, 'cmd = cmd.replace("ONE", "one")', `cmd = cmd.replace("${commit}", "main")`], 'main'],
    ['blanks', [pinned, 'cmd = cmd.strip()'], commit],
    ['a word that is not there', [pinned, 'cmd = cmd.replace("PORT", "80")'], commit],
  ])('%s', (_name, lines, revision) =>
    expect(found(...lines, 'subprocess.run(cmd, shell=True)')).toEqual([`3 acme-ai/one@${revision}`]),
  )

  it('where the words are replaced that name it', () => {
    const lines = ['cmd = "hf download acme-ai/SIZE"', 'subprocess.run(cmd.replace("SIZE", "one"), shell=True)']
    expect(found(...lines)).toEqual(['3 acme-ai/one@null'])
    expect(found(lines[0] ?? '', 'subprocess.run(cmd.replace("a", "b"), shell=True)')).toEqual([])
  })
})
