import { expect, it } from 'vitest'
import { findReferences } from '../../../../../src/entry/references.ts'

const idsIn = (path: string, content: string) =>
  findReferences([{ path, content }]).references.map(({ id, path: file }) => (file ? `${id} ${file}` : id))

const both = ['acme/small-7b', 'acme/large-7b']

it.each([
  ['a.go', 'var modelIDs = map[string]string{\n\t"small": "acme/small-7b",\n\t"large": "acme/large-7b",\n}'],
  ['a.kt', 'val MODEL_IDS = mapOf("small" to "acme/small-7b", "large" to "acme/large-7b")'],
  ['a.scala', 'val modelIds = Map("small" -> "acme/small-7b", "large" -> "acme/large-7b")'],
  ['A.java', 'Map<String, String> MODELS = Map.of("small", "acme/small-7b", "large", "acme/large-7b");'],
  ['a.rs', 'const MODELS: &[(&str, &str)] = &[("small", "acme/small-7b"), ("large", "acme/large-7b")];'],
  ['b.rs', 'let models = HashMap::from([("small", "acme/small-7b"), ("large", "acme/large-7b")]);'],
  [
    'a.cs',
    'var ModelIds = new Dictionary<string, string> { { "small", "acme/small-7b" }, { "large", "acme/large-7b" } };',
  ],
  ['b.cs', 'Dictionary<string, string> Models = new() { ["small"] = "acme/small-7b", ["large"] = "acme/large-7b" };'],
  ['a.rb', 'MODELS = { "small" => "acme/small-7b", "large" => "acme/large-7b" }.freeze'],
  ['b.ts', "const c = { models: { small: 'acme/small-7b', large: 'acme/large-7b', usual: 'small' } }"],
  ['a.ts', "export const config = { models: { small: 'acme/small-7b', large: 'acme/large-7b' } }"],
])('%s has a table of names', (path, content) => {
  expect(idsIn(path, content)).toEqual(both)
})

it.each([
  ['a name of a service', 'a.kt', 'val MODELS = mapOf("small" to "acme/small-7b", "large" to "openai/gpt-4o")'],
  ['what is no name', 'a.go', 'var models = map[string]string{"small": "acme/small-7b", "note": "to be tried"}'],
  ['no key that says model', 'a.ts', "const page = { links: { docs: 'acme/guide', code: 'acme/shop-7b' } }"],
])('a table with %s says nothing of its names', (_, path, content) => {
  expect(idsIn(path, content)).toEqual([])
})

it.each([
  [
    'a.rs',
    `fn model_id(&self) -> &'static str {
    match self { Self::Small => "acme/small-7b", Self::Large => "acme/large-7b" }
}`,
  ],
  ['a.ts', "class A { get modelId() { return this.big ? 'acme/small-7b' : 'acme/large-7b' } }"],
  ['a.py', 'def model_name(big):\n    if big:\n        return "acme/small-7b"\n    return "acme/large-7b"\n'],
])('%s has a function that gives nothing but names of models', (path, content) => {
  expect(idsIn(path, content)).toEqual(both)
})

it('a function that gives other things too, or is called by another word, says nothing', () => {
  expect(idsIn('a.ts', "function modelName(x) { return x ? 'acme/small-7b' : label(x) }")).toEqual([])
  expect(idsIn('a.ts', "function slug() { return 'acme/small-7b' }")).toEqual([])
})

it('a block ends with what it gives', () => {
  const content = `fn main() {
    let id = match args.id {
        Some(id) => id,
        None => { let name = pick(); "acme/small-7b".to_string() }
    };
    let repo = api.repo(Repo::with_revision(id, RepoType::Model, "main".into()));
}`
  expect(idsIn('a.rs', content)).toEqual(['acme/small-7b'])
})

it('texts side by side are one', () => {
  expect(idsIn('a.cc', 'config.encoder =\n    "./some-folder/"\n    "encoder.int8.onnx";')).toEqual([
    './some-folder/encoder.int8.onnx',
  ])
  expect(
    idsIn('a.h', 'std::string model_url = "https://huggingface.co/acme/small/resolve/main/" "small.gguf";'),
  ).toEqual(['acme/small small.gguf'])
})

it('a variable of the environment has its default, whoever is asked for it', () => {
  expect(idsIn('A.cs', 'var chat = Get("CHAT_MODEL", "acme/small-7b");')).toEqual(['acme/small-7b'])
})

it.each([
  ['a.ts', "const MODELS = { chat: 'nobody:7b', fast: 'llama3.2:1b-instruct' }"],
  ['a.json', '{ "llms": { "chat": "nobody:7b", "fast": "llama3.2:1b-instruct" } }'],
  ['a.yaml', 'models:\n  chat: nobody:7b\n  fast: llama3.2:1b-instruct\n'],
])('%s has a table of what Ollama has', (path, content) => {
  expect(idsIn(path, content)).toEqual(['nobody', 'llama3.2'])
})

it.each([
  ['a.ts', "const MODELS = { a: 'mistral', b: 'phi3' }"],
  ['a.ts', "const images = { a: 'acme:7b', b: 'nobody:3b' }"],
  ['a.json', '{ "cache": "redis:latest", "store": "postgres:16" }'],
])('%s has one of something else: %s', (path, content) => {
  expect(idsIn(path, content)).toEqual([])
})

const listed = ['acme/small-7b-GGUF small-q4.gguf']

it.each([
  ['a.json', '[{ "id": "small", "hfRepo": "acme/small-7b-GGUF", "ggufFile": "small-q4.gguf" }]'],
  ['a.ts', "const all = [{ id: 'small', huggingFaceRepo: 'acme/small-7b-GGUF', fileName: 'small-q4.gguf' }]"],
  ['a.py', 'ALL = [Spec("small", "acme/small-7b-GGUF", "small-q4.gguf")]'],
  ['b.py', 'ALL = [Spec("acme/small-7b-GGUF", "small-q4.gguf", 4096)]'],
  ['a.go', 'var all = []Spec{{Name: "small", HFRepo: "acme/small-7b-GGUF", GGUFFile: "small-q4.gguf"}}'],
  ['a.kt', 'val all = listOf(Spec("small", "acme/small-7b-GGUF", "small-q4.gguf"))'],
  ['a.cs', 'var one = new Spec { Id = "small", Repo = "acme/small-7b-GGUF", File = "small-q4.gguf" };'],
  ['b.cs', 'Spec one = new()\n{\n  Id = "small",\n  HfRepo = "acme/small-7b-GGUF",\n  FileName = "small-q4.gguf",\n};'],
])('%s lists a file beside its repository', (path, content) => {
  const found = findReferences([{ path, content }]).references
  expect(found.map(one => `${one.id} ${one.path}`)).toEqual(listed)
})

it.each([
  ['a path', 'a.py', 'p = os.path.join("assets/llama-7b", "small-q4.gguf")'],
  ['what no model is called', 'a.kt', 'copy("main", "app/sources", "small-q4.gguf")'],
])('%s is no repository', (_, path, content) => {
  expect(findReferences([{ path, content }]).references.filter(one => one.hub === 'huggingface')).toEqual([])
})

it.each([
  ['A.java', 'body.put("model", "acme/small-7b");'],
  ['B.java', 'json.addProperty("model_name", "acme/small-7b");'],
  ['a.kt', 'body["model"] = "acme/small-7b"'],
  ['a.cs', 'body["llm"]["model"] = "acme/small-7b";'],
  ['a.ts', "form.append('model', 'acme/small-7b')"],
])('%s puts a model into what it asks with', (path, content) => {
  expect(idsIn(path, content)).toEqual(['acme/small-7b'])
})

it.each([
  'new ProcessStartInfo { FileName = "hf", Arguments = "download acme/small-7b" }',
  'new ProcessStartInfo("hf", "download acme/small-7b")',
])('a program is started: %s', content => {
  expect(idsIn('a.cs', `var info = ${content};`)).toEqual(['acme/small-7b'])
})

const at = 'https://huggingface.co/acme/small/resolve/main/'

it.each([
  [
    'a.swift',
    `add(files: [("${at}small-q4.gguf", "small-q4.gguf"), ("${at}voices/a.safetensors", "voices/a.safetensors")])`,
  ],
  ['a.cpp', `constexpr File files[] = {{"${at}" "small-q4.gguf", "small-q4.gguf", true}};\nadd("small-q4.gguf");`],
])('%s keeps a file of an address under its name', (path, content) => {
  expect(findReferences([{ path, content }]).references.filter(one => one.hub !== 'huggingface')).toEqual([])
})

it('what only a remark says of an address is kept nowhere', () => {
  expect(idsIn('a.swift', `// ${at}small-q4.gguf\nrun("small-q4.gguf")`)).toContain('small-q4.gguf')
})

it.each(['.int8.onnx', 'part-%05d.safetensors', '%s.gguf'])('%s is only a part of a name', name => {
  expect(idsIn('a.cpp', `open(folder + "${name}"); use("${name}");`)).toEqual([])
})

it('the licence of a model is nothing to load', () => {
  const url = 'https://huggingface.co/meta-llama/Llama-3.1-8B/blob/main/LICENSE'
  expect(idsIn('a.cs', `var LicenseUrl = "${url}";`)).toEqual([])
})

it('a pipeline is made of the name that it is handed', () => {
  const content = 'let p = FeatureExtractionPipeline::new("sentence-transformers/small-minilm", &device, None)?;'
  expect(idsIn('a.rs', content)).toEqual(['sentence-transformers/small-minilm'])
})

it.each([
  ['is asked about', 'a.cpp', 'if (isBasename(path, "encoder.onnx") || hasSuffix(path, "decoder.onnx")) stop();'],
  ['is compared', 'a.go', 'if strings.EqualFold(name, "encoder.onnx") {}'],
  ['is said not to be there', 'a.rs', 'let engine = Engine::open("models/nonexistent.gguf");'],
  ['is made', 'a.js', "const c = { model: 'models/tmp.gguf' }"],
  [
    'is written by a function of the file',
    'a.rs',
    'fn write_file(path: &Path) {}\nfn t() { let p = dir.join("a-7b.gguf"); write_file(&p); }',
  ],
])('a file that %s is none', (_, path, content) => {
  expect(idsIn(path, content)).toEqual([])
})

it('a parameter is its default where nobody hands anything else over', () => {
  const content = `func fromPretrained(
    _ modelPath: String = "acme/small-7b",
    cache: HubCache = .default
) { resolve(modelId: modelPath) }`
  expect(idsIn('a.swift', content)).toEqual(['acme/small-7b'])
})
