import { describe, expect, it } from 'vitest'
import { extract } from '../../../../../src/extract/index.ts'

const commit = '5a0b7c1d2e3f405162738495a6b7c8d9e0f1a2b3'
const pins = (text: string, path = 'run.sh') => {
  const content = { kind: 'text', oid: 'x', text: text.replaceAll('PIN', commit) } as const
  return extract(path, content).references.map(({ id, revision }) => `${id}@${revision}`)
}
const serve = 'vllm serve maker/model --revision PIN'
const fetch = 'hf download maker/model --revision $REV'

describe('a commit that a command is given, and what may take its place', () => {
  it.each([
    ['the option in short', `${serve} --revisio main`],
    ['the option in short, with its value', 'vllm serve maker/model --revision=PIN --rev=main'],
    ['all that the script is handed', `${serve} "$@"`],
    ['options that are not told', `${serve} $EXTRA_ARGS`],
    ['the same behind a switch', `${serve} --trust-remote-code $EXTRA_ARGS`],
    ['a list that is not told', `${serve} "\${ARGS[@]}"`],
    ['what a command prints', `${serve} $(cat options.txt)`],
    ['a variable that holds the option', `X=--revision=main\n${serve} $X`],
    ['what xargs adds', `cat more | xargs ${serve}`],
    ['a function of that name', `vllm() { command vllm "$@" --revision main; }\n${serve}`],
    ['another program of that name', `export PATH=$PWD/bin:$PATH\n${serve}`],
    ['a file that is read in', `REV=PIN\nsource ./settings.sh\n${fetch}`],
    ['what the caller has for itself', `REV=PIN\ng() { ${fetch}; }\nf() { local REV=main; g; }\nf`],
    ['what is set for a function alone', `REV=PIN\ng() { ${fetch}; }\nREV=main g`],
    ['a file of the project that is called as one of a tool', `REV=PIN\nsource scripts/activate\n${fetch}`],
    ['a file that a builtin reads in', `REV=PIN\nbuiltin . ./settings.sh\n${fetch}`],
    ['what a program says that is run', `REV=PIN\neval "$(cat settings)"\n${fetch}`],
    ['names out of a file', `REV=PIN\nexport $(grep -v '#' settings)\n${fetch}`],
    ['a name that is put together', `REV=PIN\nf() { declare -g "$1=main"; }\nf REV\n${fetch}`],
    ['a name that is written to', `REV=PIN\nf() { printf -v "$1" main; }\nf REV\n${fetch}`],
    ['a name that is read into', `REV=PIN\nf() { read -r "$1" <<< main; }\nf REV\n${fetch}`],
    ['another name of the variable', `REV=PIN\nf() { local -n r=$1; r=main; }\nf REV\n${fetch}`],
    ['what a function sets for all', `REV=PIN\nf() { declare -g REV=main; }\nf\n${fetch}`],
    ['what is run before each command', `trap 'settle' DEBUG\nREV=PIN\n${fetch}`],
    ['what only a pipe has read', `REV=main\necho PIN | read -r REV\n${fetch}`],
    ['arguments that are moved', `get() { shift; hf download maker/model --revision "$1"; }\nget PIN main`],
    ['a variable that is perhaps not set', `if a; then C="hf download --revision PIN"; fi\n$C maker/model`],
    ['a program of the project', './bin/hf download maker/model --revision PIN'],
    ['a program where the script stands', `PATH="$(dirname "$0")/bin:$PATH"\n${serve}`],
    [
      'a program where the script stands, by a variable',
      `D=$(cd "$(dirname "$0")" && pwd)\nPATH="$D/bin:$PATH"\n${serve}`,
    ],
    ['a file of options', `${serve} @options`],
    ['what another shell sets in the background', `REV=PIN &\n${fetch}`],
    ['what a list sets in the background', `REV=PIN && sleep 1 &\n${fetch}`],
    ['what a group sets in the background', `{\n  REV=PIN\n} &\n${fetch}`],
    ['what is set in a pipe', `REV=PIN | cat\n${fetch}`],
    ['what is set at the end of a pipe', `cat list | REV=PIN\n${fetch}`],
    ['what a group sets in a pipe', `{ REV=PIN; } | cat\n${fetch}`],
    ['a variable that is set in quotes', `REV=PIN\nexport "REV=main"\n${fetch}`],
    ['a function that is made of a text', `eval 'vllm() { command vllm "$@" --revision main; }'\n${serve}`],
    ['another name that is made of a text', `eval "alias vllm=./mine"\n${serve}`],
    ['a program that is put in its place', `cp tools/serve /usr/local/bin/vllm\n${serve}`],
    ['a program that is put beside others', `install -m 755 tools/vllm ~/.local/bin/\n${serve}`],
    ['a program that is written', `cat > "$HOME/bin/vllm" <<END\nEND\n${serve}`],
    ['a variable that is reckoned', `REV=PIN\nlet REV=7\n${fetch}`],
    ['a function that is read in', `source /dev/stdin <<'END'\nvllm() { :; }\nEND\n${serve}`],
  ])('is not believed: %s', (_, text) => {
    expect(pins(text).length).toBeGreaterThan(0)
    expect(pins(text)).not.toContain(`maker/model@${commit}`)
  })

  it('is not believed in settings that hold a command either', () => {
    const pod = (more: string) =>
      `kind: Pod\nspec:\n  containers:\n    - image: vllm/vllm-openai\n      args: ["--model=maker/model", "--revision=PIN", "${more}"]\n`
    expect(pins(pod('$(EXTRA)'), 'pod.yaml')).toEqual(['maker/model@null'])
    expect(pins(pod('--port=1'), 'pod.yaml')).toEqual([`maker/model@${commit}`])
  })

  it.each([
    ['the value of another option', `${serve} --port $PORT`],
    ['a file that is told', 'F=model.safetensors\nhf download maker/model --revision PIN $F'],
    ['all that a function is handed', 'get() { hf download "$@"; }\nget maker/model --revision PIN'],
    ['options that are told', `EXTRA_ARGS="--port 1"\n${serve} $EXTRA_ARGS`],
    ['a file that sets up tools', `REV=PIN\nsource venv/bin/activate\n${fetch}`],
    ['a file that sets up tools, wherever it is', `REV=PIN\nsource "$VENV/bin/activate"\n. ~/.bashrc\n${fetch}`],
    ['what a tool prints to set itself up', `REV=PIN\neval "$(conda shell.bash hook)"\n${fetch}`],
    ['what is read before', `source ./settings.sh\nREV=PIN\n${fetch}`],
    ['arguments that are moved later', `get() { hf download maker/model --revision "$1"; shift; }\nget PIN`],
    ['a program of an environment', '.venv/bin/hf download maker/model --revision PIN'],
    ['programs of the machine', `export PATH=$HOME/.local/bin:$PATH\n${serve}`],
    ['a folder of that name', `cp -r src /opt/vllm\n${serve}`],
    ['a path that is set in quotes', `REV=PIN\nexport "PATH=$HOME/bin:$PATH"\n${fetch}`],
    ['what another shell has made of a text', `bash -c 'vllm() { :; }'\n${serve}`],
    ['what is set before something in the background', `REV=PIN\nsleep 1 &\n${fetch}`],
    ['what is set before a pipe', `{ REV=PIN; }\ncat list | sort\n${fetch}`],
    ['another variable of the caller', `REV=PIN\ng() { ${fetch}; }\nf() { local X=main; g; }\nf`],
  ])('is believed beside %s', (_, text) => {
    expect(pins(text)).toEqual([`maker/model@${commit}`])
  })
})

describe('a commit in a variable', () => {
  const workflow = (...steps: readonly string[]) =>
    pins(
      `on: push\nenv:\n  REV: PIN\njobs:\n  a:\n    steps:\n${steps.map(step => `      - ${step}\n`).join('')}      - run: ${fetch}\n`,
      '.github/workflows/a.yml',
    )
  it.each([
    ['a file', 'run: cat settings >> $GITHUB_ENV'],
    ['a name that is put together', 'run: echo "$NAME=main" >> $GITHUB_ENV'],
    ['another program', 'run: echo "REV=main" | tee -a "$GITHUB_ENV"'],
    ['a program of another language', "run: python -c \"import os; open(os.environ['GITHUB_ENV'], 'a').write(x)\""],
    ['an action of the project', 'uses: ./.github/actions/settings'],
    ['an action of somebody', 'uses: acme-tools/dotenv@v2'],
    ['an image', 'uses: docker://acme-tools/dotenv:2'],
  ])('of a workflow is not believed behind a step that sets it by %s', (_, step) => {
    expect(workflow(step)).toEqual(['maker/model@null'])
  })

  it('of a workflow is believed behind steps that set others', () => {
    const steps = ['run: echo "OTHER=$X" >> "$GITHUB_ENV"', 'uses: actions/checkout@v4', 'run: ./setup.sh']
    expect(workflow(...steps)).toEqual([`maker/model@${commit}`])
  })

  it('of a unit is not believed beside a file that sets others, wherever that is named', () => {
    const unit = (...lines: readonly string[]) =>
      pins(
        `[Service]\n${lines.join('\n')}\nExecStart=/usr/bin/vllm serve maker/model --revision \${REV}\n`,
        'a.service',
      )
    expect(unit('Environment=REV=PIN')).toEqual([`maker/model@${commit}`])
    expect(unit('Environment=REV=PIN', 'EnvironmentFile=/etc/model')).toEqual(['maker/model@null'])
    expect(unit('EnvironmentFile=-/etc/model', 'Environment="REV=PIN"')).toEqual(['maker/model@null'])
  })

  it('of a container is not believed where Compose fills in its own', () => {
    const service = (command: string) =>
      pins(
        `services:\n  a:\n    image: vllm/vllm-openai\n    environment:\n      REV: PIN\n    command: ${command}\n`,
        'compose.yaml',
      )
    expect(service(`--model maker/model --revision \${REV}`)).toEqual(['maker/model@null'])
    expect(service('sh -c "vllm serve maker/model --revision $$REV"')).toEqual([`maker/model@${commit}`])
  })

  it.each([
    ['a.bat', 'set REV=PIN\ncall settings.bat\nhf download maker/model --revision %REV%'],
    ['a.ps1', 'Set-Alias hf ./mine.ps1\nhf download maker/model --revision PIN'],
    ['a.ps1', '$Rev = "PIN"\nSet-Variable Rev main\nhf download maker/model --revision $Rev'],
    ['a.ps1', '$Rev = "PIN"\nInvoke-Expression (Get-Content settings)\nhf download maker/model --revision $Rev'],
  ])('of Windows is not believed behind what may set it: %s', (path, text) => {
    expect(pins(text, path)).toEqual(['maker/model@null'])
  })

  it.each([
    ['a.bat', 'set REV=PIN\ncall .venv\\Scripts\\activate.bat\nhf download maker/model --revision %REV%'],
    ['a.ps1', '$Rev = "PIN"\n. .\\venv\\Scripts\\Activate.ps1\nhf download maker/model --revision $Rev'],
  ])('of Windows is believed behind what sets up tools: %s', (path, text) => {
    expect(pins(text, path)).toEqual([`maker/model@${commit}`])
  })

  it('of make is not believed before a file that is included', () => {
    const get = 'a:\n\thf download maker/model --revision $(REV)\n'
    expect(pins(`REV := PIN\n-include .env\n${get}`, 'Makefile')).toEqual(['maker/model@null'])
    expect(pins(`include common.mk\nREV := PIN\n${get}`, 'Makefile')).toEqual([`maker/model@${commit}`])
  })
})

describe('a checkout', () => {
  const clone = 'git clone https://huggingface.co/maker/model m'
  it.each([
    ['behind the end of a script', `${clone}\npython load.py\nexit 0\ncd m\ngit checkout PIN`],
    ['behind a program that takes its place', `${clone}\nexec python load.py\ncd m\ngit checkout PIN`],
    ['that is only read', `${clone}\nset -n\ncd m\ngit checkout PIN`],
    ['in another repository', `${clone}\ncd m\ngit --git-dir=/o/.git checkout PIN`],
    ['in another one, by a variable', `${clone}\nexport GIT_DIR=/o/.git\ncd m\ngit checkout PIN`],
    ['where nobody knows the folder', `cd() { :; }\n${clone}\ncd m\ngit checkout PIN`],
    ['where a folder is looked for elsewhere', `export CDPATH=/o\n${clone}\ncd m\ngit checkout PIN`],
    ['over which others are unpacked', `${clone}\ncd m\ngit checkout PIN\ngit archive main | tar x`],
    ['in another tree', `${clone}\ncd m\ngit --work-tree=/o checkout PIN`],
    ['of a branch that is called so', `${clone}\ncd m\ngit branch PIN origin/main\ngit checkout PIN`],
    ['of a branch that is made to be switched to', `${clone}\ngit -C m switch -c PIN\ngit -C m checkout PIN`],
    ['of a branch that is fetched as that', `${clone}\ncd m\ngit fetch origin main:PIN\ngit checkout PIN`],
    ['of a branch that any clone has', `${clone}\ncd m\ngit -C "$(pwd)" branch PIN main\ngit checkout PIN`],
    ['of what is put in its place', `${clone}\ncd m\ngit replace PIN origin/main\ngit checkout PIN`],
    [
      'for all of whose clones another name is fetched',
      `git config --global remote.origin.fetch +main:PIN\n${clone}\ngit -C m checkout PIN`,
    ],
    ['behind which a hook goes on', `${clone}\ngit -C m config core.hooksPath ../hooks\ngit -C m checkout PIN`],
    [
      'of a clone that is told how to name',
      `${clone.replace('clone', 'clone --config a.fetch=+main:PIN')}\ngit -C m checkout PIN`,
    ],
    ['under a name of git', `${clone}\ncd m\ngit -c alias.checkout=status checkout PIN`],
    ['that one follows of which nobody knows where', `${clone}\ncd m\ngit checkout PIN\ngit -C "$(pwd)" checkout main`],
  ])('pins nothing %s', (_, text) => {
    expect(pins(text)).toEqual(['maker/model@null'])
  })

  it.each([
    [
      'where git is told who asks',
      `git config --global url.https://me:$T@huggingface.co/.insteadOf https://huggingface.co/\n${clone}\ngit -C m checkout PIN`,
    ],
    ['of a branch that starts there', `${clone}\ngit -C m checkout -b mine PIN`],
    [
      'behind questions and settings',
      `${clone}\ncd m\ngit config user.name me\ngit describe\ngit fetch origin\ngit checkout PIN`,
    ],
  ])('pins %s', (_, text) => {
    expect(pins(text)).toEqual([`maker/model@${commit}`])
  })

  const image = `FROM base\nRUN ${clone}\n`
  it.each([
    ['run by what is no shell', `${image}SHELL ["true"]\nRUN cd m && git checkout PIN`],
    [
      'run as part of another script',
      `FROM base\nSHELL ["sh", "-c", "true #"]\nRUN ${clone} && cd m && git checkout PIN`,
    ],
    ['by another user, whose failure nobody sees', `${image}USER nobody\nRUN cd m; git checkout PIN; true`],
    [
      'by a program that is copied in',
      `FROM base\nCOPY git /usr/local/bin/git\nRUN ${clone} && cd m && git checkout PIN`,
    ],
    ['over a file that is copied in', `${image}COPY index.lock m/.git/index.lock\nRUN cd m; git checkout PIN; true`],
  ])('in an image pins nothing %s', (_, text) => {
    expect(pins(text, 'Dockerfile')).toEqual(['maker/model@null'])
  })

  it.each([
    ['in a step of its own', `${image}RUN cd m && git checkout PIN`],
    [
      'in a shell with options',
      `FROM base\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN ${clone} && cd m && git checkout PIN`,
    ],
  ])('in an image is believed %s', (_, text) => {
    expect(pins(text, 'Dockerfile')).toEqual([`maker/model@${commit}`])
  })

  const steps = (second: string) =>
    `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${clone}\n        shell: bash\n      - run: cd m && git checkout PIN\n        ${second}\n`
  it('in a step of a workflow counts where the step is surely run, by a shell', () => {
    const found = ['shell: bash', 'if: false', 'shell: "true {0}"'].map(one =>
      pins(steps(one), '.github/workflows/a.yml'),
    )
    expect(found).toEqual([[`maker/model@${commit}`], ['maker/model@null'], ['maker/model@null']])
  })
})

describe('a command that another program holds', () => {
  it.each([
    ['env', 'env -S "hf download maker/model"'],
    ['env, in one word', 'env --split-string="hf download maker/model"'],
    ['a runner of packages, with a version', 'uvx hf@1.2.3 download maker/model'],
  ])('is read: %s', (_, text) => {
    expect(pins(text)).toEqual(['maker/model@null'])
  })

  it('is read behind a remark', () => {
    expect(pins('<# why #> hf download maker/model', 'a.ps1')).toEqual(['maker/model@null'])
  })

  it('is told of where nobody can read it', () => {
    const { references } = extract('a.ps1', { kind: 'text', oid: 'x', text: 'powershell -NoProfile -enc aABmACAAZAA=' })
    expect(references.map(one => [one.id, one.certainty])).toEqual([[null, 'dynamic']])
  })
})
