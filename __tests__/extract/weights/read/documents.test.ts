import { describe, expect, it } from 'vitest'
import { shell } from '../../../../src/extract/weights/carrier/shell.ts'
import { yaml } from '../../../../src/extract/weights/carrier/yaml.ts'
import { extractText } from '../cases.ts'

function loadedBy(...lines: readonly string[]) {
  const { references } = extractText(shell, 'run.sh', lines.join('\n'))
  return references.map(({ hub, id, line }) => `${hub}:${id} ${line}`)
}

const pod = (id: string) => [
  'apiVersion: v1',
  'spec:',
  '  containers:',
  '    - image: vllm/vllm-openai:v1',
  `      args: [--model, ${id}]`,
]
const python = (id: string) => ['from transformers import AutoModel', `AutoModel.from_pretrained("${id}")`]

describe('a document on the input of a command', () => {
  it.each([
    ['a Modelfile that is written', ['cat > Modelfile <<EOF', 'FROM llama3.2:1b', 'EOF'], ['ollama:llama3.2 2']],
    ['a Modelfile that is piped', ['ollama create x -f - <<EOF', 'FROM llama3.2:1b', 'EOF'], ['ollama:llama3.2 2']],
    ['a Modelfile in one line', ['echo "FROM llama3.2:1b" > Modelfile'], ['ollama:llama3.2 1']],
    ['an environment', ['tee .env <<EOF', 'HF_MODEL_ID=nobody/x', 'EOF'], ['huggingface:nobody/x 2']],
    ['an environment by another name', ['echo -n "HF_MODEL_ID=nobody/x" > docker_env'], ['huggingface:nobody/x 1']],
    ['a manifest for kubectl', ['kubectl apply -f - <<EOF', ...pod('nobody/x'), 'EOF'], ['huggingface:nobody/x 6']],
    ['a manifest in a pipe', ['cat <<EOF | kubectl apply -f -', ...pod('nobody/x'), 'EOF'], ['huggingface:nobody/x 6']],
    ['a Dockerfile', ['docker build - <<EOF', 'FROM a', 'RUN hf download nobody/x', 'EOF'], ['huggingface:nobody/x 3']],
    ['a job', ['sbatch <<EOF', 'hf download nobody/x', 'EOF'], ['huggingface:nobody/x 2']],
    ['a script elsewhere', ['ssh host <<EOF', 'hf download nobody/x', 'EOF'], ['huggingface:nobody/x 2']],
    [
      'Python in a container',
      ['docker exec -i a python3 - <<EOF', ...python('nobody/x'), 'EOF'],
      ['huggingface:nobody/x 3'],
    ],
    ['text for people', ["cat <<'EOF'", 'hf download nobody/x', 'EOF'], []],
    ['text for people in a file', ["cat > NOTES.md <<'EOF'", 'model_name_or_path: nobody/x', 'EOF'], []],
  ])('%s', (_name, lines, expected) => expect(loadedBy(...lines)).toEqual(expected))
})

describe('a document that ends in a file', () => {
  const settings = ['model_name_or_path: nobody/x', 'EOF']
  it.each([
    ['below a variable', ['cat > "$DIR/run.yaml" <<EOF', ...settings], ['huggingface:nobody/x 2']],
    ['that a variable names', ['OUT=conf/run.yaml', 'cat > $OUT <<EOF', ...settings], ['huggingface:nobody/x 3']],
    ['that another user writes', ['sudo -u x tee run.yaml >/dev/null <<EOF', ...settings], ['huggingface:nobody/x 2']],
    ['at the end of a pipe', ['cat <<EOF | sed s/a/b/ | $SUDO tee run.yaml', ...settings], ['huggingface:nobody/x 2']],
    [
      'a unit',
      ['cat > "/etc/systemd/system/$N.service" <<EOF', '[Service]', 'ExecStart=vllm serve nobody/x', 'EOF'],
      ['huggingface:nobody/x 3'],
    ],
    ['in one line', ["echo 'HF_MODEL_ID=nobody/x' >> .env.local"], ['huggingface:nobody/x 1']],
    ['in lines of one word', ["printf 'A=1\\nHF_MODEL_ID=nobody/x\\n' > .env"], ['huggingface:nobody/x 1']],
    ['a script', ['echo "hf download nobody/x" >> setup.sh'], ['huggingface:nobody/x 1']],
    ['a log', ['echo "hf download nobody/x" >> setup.log'], []],
  ])('%s', (_name, lines, expected) => expect(loadedBy(...lines)).toEqual(expected))

  it('or in a program', () => {
    expect(loadedBy("cat <<'EOF' | python3", ...python('nobody/x'), 'EOF')).toEqual(['huggingface:nobody/x 3'])
    expect(loadedBy('cat <<EOF | ssh host bash -s', 'hf download nobody/x', 'EOF')).toEqual(['huggingface:nobody/x 2'])
  })
})

describe('a program in a word', () => {
  it.each([
    [
      'the interpreter is a variable',
      ['$PYTHON -c "', ...python('nobody/x').map(line => line.replaceAll('"', "'")), '"'],
      ['huggingface:nobody/x 3'],
    ],
    [
      'its file is in a folder',
      ['"$VENV/bin/python" - <<EOF', ...python('nobody/x'), 'EOF'],
      ['huggingface:nobody/x 3'],
    ],
    ['a variable of its name', ['"$PY" <<EOF', ...python('nobody/x'), 'EOF'], ['huggingface:nobody/x 3']],
    [
      'a document that a server is sent',
      ["curl $URL -d '{", '"hf_repo": "nobody/x"', "}'"],
      ['huggingface:nobody/x 2'],
    ],
    ['between escaped quotes', ['post --json "{\\"model_id\\": \\"nobody/x\\"}"'], ['huggingface:nobody/x 1']],
    ['a question to a server', [`curl $URL -d '{"model": "nobody/x", "messages": []}'`], []],
    ['another variable', ['"$TOOL" -c "import a"', '"$TITLE" <<EOF', 'nobody/x', 'EOF'], []],
  ])('%s', (_name, lines, expected) => expect(loadedBy(...lines)).toEqual(expected))

  it('puts an entry point and its script together', () => {
    const service = [
      'services:',
      '  a:',
      '    entrypoint: /bin/sh',
      '    command: -c "ollama serve & ollama pull tiny:1b"',
    ]
    const { references } = extractText(yaml, 'compose.yml', service.join('\n'))
    expect(references.map(({ id, revision, line }) => [id, revision, line])).toEqual([['tiny', '1b', 4]])
  })
})

describe('files that a command is given by variables', () => {
  it.each([
    [
      'where the file is named',
      ['B=models', 'M="$B/x.gguf"', '"$SERVER" --llm-model "$M"'],
      ['local-weight-file:models/x.gguf 2'],
    ],
    ['what is written', ['M=x.gguf', './quantize --output-model "$M"'], []],
    [
      'a name that sounds like a model',
      ['M=nobody/qwen-7b', '"$SERVER" --llm-model "$M"'],
      ['huggingface:nobody/qwen-7b 1'],
    ],
  ])('%s', (_name, lines, expected) => expect(loadedBy(...lines)).toEqual(expected))
})

describe('what a template fills in', () => {
  const idsIn = (...lines: readonly string[]) =>
    extractText(yaml, 'templates/a.yaml', lines.join('\n')).references.map(({ id, certainty }) => `${certainty} ${id}`)

  it.each([
    ['a default of Helm', ['storageUri: {{ .Values.uri | default "hf://nobody/x" | quote }}'], ['load nobody/x']],
    ['a variable of Ansible', ['- vars: { m: nobody/x }', '  shell: hf download {{ m }}'], ['load nobody/x']],
    [
      'a variable of Task',
      ['vars: { M: nobody/x }', 'tasks: { a: { cmds: ["hf download {{.M}}"] } }'],
      ['load nobody/x'],
    ],
    ['a value from elsewhere', ['args: ["vllm", "serve", "{{ .Values.model }}"]'], ['dynamic null']],
  ])('%s', (_name, lines, expected) => expect(idsIn(...lines)).toEqual(expected))
})

describe('words of a shell', () => {
  it.each([
    ['a default that is assigned', [`: "\${M:=nobody/x}"`, 'vllm serve "$M"'], ['huggingface:nobody/x 1']],
    [
      'a name without a namespace',
      ['time hf download bert-base-german-cased'],
      ['huggingface:bert-base-german-cased 1'],
    ],
    [
      'a quantisation',
      ['vllm serve nobody/x:Q4_K_M --tokenizer nobody/y', 'lms get nobody/z@q4'],
      ['huggingface:nobody/x 1', 'huggingface:nobody/y 1', 'huggingface:nobody/z 2'],
    ],
    [
      'credentials in an address',
      ['git lfs clone "https://u:t@huggingface.co/nobody/x.git"'],
      ['huggingface:nobody/x 1'],
    ],
    ['a host in the place of credentials', ['git clone https://huggingface.co@example.com/nobody/x'], []],
    ['a variable of PowerShell', ['$M = "nobody/x"', 'hf download $M'], ['huggingface:nobody/x 1']],
    [
      'adapters',
      ['vllm serve nobody/x --lora-modules a=nobody/y b=nobody/z --port 1'],
      ['huggingface:nobody/x 1', 'huggingface:nobody/y 1', 'huggingface:nobody/z 1'],
    ],
    [
      'a second flag',
      ['python a.py --base_model=meta-llama/a-7b --hf_embedding_model=BAAI/b-small'],
      ['huggingface:meta-llama/a-7b 1', 'huggingface:BAAI/b-small 1'],
    ],
    ['a command that does nothing', [': hf download nobody/x', 'echo hf download nobody/x'], []],
  ])('%s', (_name, lines, expected) => expect(loadedBy(...lines)).toEqual(expected))
})
