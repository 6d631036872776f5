import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract/index.ts'

const found = (path: string, lines: readonly string[]) =>
  extract(path, { kind: 'text', oid: 'x', text: lines.join('\n') }).references.map(
    ({ line, id, kind }) => `${line} ${id} ${kind}`,
  )

const get = 'hf download nobody/x'

describe('what is run by its own program, whatever language it is in', () => {
  it.each<[string, string[], string[]]>([
    ['Snakefile', ['rule a:', '    output: "x"', '    shell:', `        "${get}"`], ['4 nobody/x weights']],
    [
      'rules/get.smk',
      ['rule a:', '    params: m="nobody/x"', '    shell: "hf download {params.m}"'],
      ['2 nobody/x weights'],
    ],
    ['Snakefile', ['rule a:', '    run:', '        snapshot_download("nobody/x")'], ['3 nobody/x weights']],
    ['Snakefile', ['rule a:', '    run:', `        shell("${get}")`], ['3 nobody/x weights']],
    [
      'Snakefile',
      ['rule b:', '    shell:', '        """', '        set -e', `        ${get}`, '        """'],
      ['5 nobody/x weights'],
    ],
    ['main.nf', ['process A {', '  script:', '  """', `  ${get}`, '  """', '}'], ['4 nobody/x weights']],
    ['a.wdl', ['task a {', '  command <<<', `    ${get}`, '  >>>', '}'], ['3 nobody/x weights']],
    ['a.cwl', ['cwlVersion: v1.2', 'baseCommand: [hf, download, nobody/x]'], ['2 nobody/x weights']],
    ['BUILD.bazel', [`genrule(name = "x", cmd = "${get}")`], ['1 nobody/x weights']],
    [
      'WORKSPACE',
      ['http_file(urls = ["https://huggingface.co/nobody/x/resolve/main/a.gguf"])'],
      ['1 nobody/x weights'],
    ],
    ['Tiltfile', [`local_resource("x", "${get}")`], ['1 nobody/x weights']],
    ['SConstruct', [`Command("x", [], "${get}")`], ['1 nobody/x weights']],
    ['noxfile.py', ['def a(session):', '    session.run("hf", "download", "nobody/x")'], ['2 nobody/x weights']],
    ['tasks.py', ['def a(c):', `    c.run("${get}")`], ['2 nobody/x weights']],
    ['build.gradle', ["task x(type: Exec) { commandLine 'hf', 'download', 'nobody/x' }"], ['1 nobody/x weights']],
    [
      'build.gradle.kts',
      ['tasks.register<Exec>("x") { commandLine("hf", "download", "nobody/x") }'],
      ['1 nobody/x weights'],
    ],
    ['a.groovy', [`"${get}".execute()`], ['1 nobody/x weights']],
    ['Rakefile', ['task :x do', `  sh "${get}"`, 'end'], ['2 nobody/x weights']],
    ['Brewfile', [`system "${get}"`], ['1 nobody/x weights']],
    ['a.rb', [`\`${get}\``], ['1 nobody/x weights']],
    ['a.jl', [`run(\`${get}\`)`], ['1 nobody/x weights']],
    ['a.pl', [`system("${get}");`], ['1 nobody/x weights']],
    ['a.awk', [`BEGIN { system("${get}") }`], ['1 nobody/x weights']],
    ['setup.nsi', [`nsExec::ExecToLog '${get}'`], ['1 nobody/x weights']],
    ['setup.nsi', [`ExecWait '"$INSTDIR\\bin\\hf.exe" download nobody/x'`], ['1 nobody/x weights']],
    [
      'setup.nsh',
      [
        '; https://huggingface.co/nobody/x/resolve/main/a.gguf',
        'inetc::get "https://huggingface.co/nobody/x/resolve/main/a.gguf" "$INSTDIR\\a.gguf"',
      ],
      ['1 nobody/x mention', '2 nobody/x weights'],
    ],
    ['setup.iss', ['Filename: "hf"; Parameters: "download nobody/x"; Flags: runhidden'], ['1 nobody/x weights']],
    ['build.ninja', ['rule x', `  command = ${get}`], ['2 nobody/x weights']],
    ['meson.build', ["run_command('hf', 'download', 'nobody/x')"], ['1 nobody/x weights']],
    ['Procfile.dev', [`web: ${get}`], ['1 nobody/x weights']],
    ['Singularity', ['Bootstrap: docker', 'From: python', '%post', `    ${get}`], ['4 nobody/x weights']],
    ['binder/start', [get], ['1 nobody/x weights']],
  ])('%s: %o', (path, lines, expected) => expect(found(path, lines)).toEqual(expected))

  it('is no help that a program prints', () => {
    expect(found('a.go', ['package a', `const help = \`${get}\``])).toEqual([])
    expect(found('a.rb', [`puts "run ${get} first"`])).toEqual([])
  })
})

describe('what hooks and tasks keep as command lines', () => {
  it.each<[string, unknown]>([
    ['package.json', { 'lint-staged': { '*.py': get } }],
    ['package.json', { husky: { hooks: { 'pre-commit': get } } }],
    ['package.json', { wireit: { get: { command: get } } }],
    ['.lintstagedrc', { '*.py': get }],
    ['.huskyrc', { hooks: { 'pre-push': get } }],
    ['x.code-workspace', { tasks: { tasks: [{ type: 'shell', command: get }] } }],
    ['.devcontainer/devcontainer.json', { onCreateCommand: { models: get } }],
  ])('%s: %o', (path, value) => expect(found(path, [JSON.stringify(value)])).toEqual(['1 nobody/x weights']))

  it.each<[string, string[]]>([
    ['pyproject.toml', ['[tool.cibuildwheel]', `before-all = "${get}"`]],
    ['pyproject.toml', ['[tool.tox]', 'legacy_tox_ini = """', '[testenv]', `commands = ${get}`, '"""']],
    ['.cirrus.yml', ['task:', `  setup_script: ${get}`]],
    ['a.toml', ['"model_name\\u005for_path" = "nobody/x"']],
    ['a.toml', ['model_name_or_path = """\\', '  nobody/\\', '  x"""']],
  ])('%s: %o', (path, lines) =>
    expect(found(path, lines).map(row => row.replace(/^\d+ /, ''))).toEqual(['nobody/x weights']),
  )

  it('and a package that is installed by its address is code', () => {
    const address = 'https://huggingface.co/nobody/x/resolve/main/x-1.0-py3-none-any.whl'
    expect(found('pyproject.toml', ['[project]', `dependencies = ["x @ ${address}"]`])).toEqual(['2 nobody/x code'])
    expect(found('environment.yml', ['dependencies:', '  - pip:', `      - ${address}`])).toEqual(['3 nobody/x code'])
  })
})
