export const id = 38;
export const ids = [38,106];
export const modules = {

/***/ 69226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ publisherSchema),
/* harmony export */   x: () => (/* binding */ publisherNames)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

const issuer = zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5({ protocol: /^https$/ })
    .describe('The OIDC issuer, exactly as the certificate has it, e.g. https://token.actions.githubusercontent.com.');
const workflowSigner = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    issuer,
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(?:[\w.-]+\/[\w.-]+|https:\/\/[\w.-]+(?:\/[\w.-]+)+)$/, 'is neither owner/name nor an https address')
        .describe('owner/name at GitHub, or the https address of the repository elsewhere.'),
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[\w./-]+$/, 'is no path of a workflow')
        .describe('The workflow file, as a path in the repository; a bare name stands in .github/workflows/.'),
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^refs\/[\x21-\x7e]+$/, 'starts with refs/')
        .describe('The git ref it ran for; `*` covers one segment: refs/tags/*.'),
    'repository-id': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/).optional().describe('The immutable number of the repository.'),
    'owner-id': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/).optional().describe('The immutable number of its owner.'),
})
    .describe('A workflow, as Fulcio certifies it (extensions .8, .12, .14, .18, and .15 and .17 where given).');
const identitySigner = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    issuer,
    identity: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('The subject alternative name, the whole of it, case-exact.'),
})
    .describe('A person or a service, by the exact name in the certificate.');
const material = (what) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe(`PEM text of the ${what}, or its path in the repository this file stands in.`);
const certificateSigner = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    certificate: material('certificate that the chain must end in'),
    identity: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('Subject alternative name or common name of the signing certificate.'),
})
    .describe('A certificate of an authority that is not Sigstore.');
const keySigner = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ key: material('public key') }).describe('A public key.');
const signerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([workflowSigner, identitySigner, certificateSigner, keySigner], {
    error: 'a signer is { issuer, repository, workflow, ref } or { issuer, identity } or { certificate, identity } or { key }',
})
    .describe('Whose signature counts as this publisher’s.');
const namespaces = (hub) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).min(1).optional().describe(hub);
/** Names that a publisher has at each hub. A namespace covers all that lies under it, by whole segments. */
const publisherNames = {
    huggingface: namespaces('Namespaces at Hugging Face, case-exact.'),
    modelscope: namespaces('Namespaces at ModelScope.'),
    ollama: namespaces('Names at Ollama: a user, or library/NAME for one of its own conversions.'),
    oci: namespaces('OCI repositories: ghcr.io/acme; without a host, Docker Hub.'),
    kaggle: namespaces('Owners at Kaggle.'),
    torchhub: namespaces('GitHub owners (owner or owner/repository) whose hubconf.py may be loaded.'),
    url: namespaces('Hosts or host/path prefixes of addresses: models.acme.example/releases; s3://bucket.'),
    'git-lfs': namespaces('Folders of the repository itself whose Git LFS weights this publisher signs: models/scale.'),
    'local-weight-file': namespaces('Folders of the repository itself whose other committed weights it signs.'),
    npm: namespaces('npm packages or scopes: left-pad, @acme.'),
};
const publisherSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'is lower-case letters, digits and dashes')
        .describe('A short name for messages and for overriding a catalogue entry.'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('The name for people.'),
    country: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Z]{2}$/, 'is a two-letter code such as FR')
        .optional()
        .describe('ISO 3166-1 alpha-2, for the rule `country`.'),
    ...publisherNames,
    signers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(signerSchema).min(1).optional().describe('Whose signatures count as this publisher’s.'),
});


/***/ }),

/***/ 30106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ publishers),
  l: () => (/* binding */ republishers)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./.build/catalogue/publisher-schema.js
var publisher_schema = __webpack_require__(69226);
;// CONCATENATED MODULE: ./.build/catalogue/publishers.json
const publishers_namespaceObject = /*#__PURE__*/JSON.parse('{"publishers":[{"id":"alibaba-qwen","name":"Qwen (Alibaba)","families":["Qwen","QwQ"],"country":"CN","confidence":"high","huggingface":["Qwen"],"modelscope":["Qwen"],"torchhub":["QwenLM"],"basis":"The publisher\'s own repository links to the namespace: github.com/QwenLM/Qwen3 @7a2f61f (2026-01-09)","note":"Other Alibaba namespaces (Alibaba-NLP, AIDC-AI, ModelScope\'s iic) are publishers of their own."},{"id":"deepseek","name":"DeepSeek","families":["DeepSeek-V","DeepSeek-R1"],"country":"CN","confidence":"high","huggingface":["deepseek-ai"],"torchhub":["deepseek-ai"],"basis":"The publisher\'s own repository links to the namespace: github.com/deepseek-ai/DeepSeek-V3 @9b4e978 (2025-08-28)","note":"The small deepseek-r1 sizes are distilled onto Qwen and Llama bases: their lineage differs from their name."},{"id":"mistral","name":"Mistral AI","families":["Mistral","Mixtral","Ministral","Devstral","Magistral"],"country":"FR","confidence":"high","huggingface":["mistralai"],"torchhub":["mistralai"],"basis":"The publisher\'s own repository links to the namespace: github.com/mistralai/mistral-inference @2557e12 (2026-02-26)","note":"mistral-community at Hugging Face is not Mistral AI."},{"id":"openai","name":"OpenAI (gpt-oss)","families":["gpt-oss","gpt-oss-safeguard","privacy-filter"],"country":"US","confidence":"high","huggingface":["openai"],"torchhub":["openai"],"basis":"The publisher\'s own repository links to the namespace: github.com/openai/gpt-oss @7b58334 (2026-07-24)","note":"openai-community holds the legacy ids that Hugging Face moved (gpt2) and is not OpenAI; Open-OSS/privacy-filter impersonated openai/privacy-filter in May 2026."},{"id":"meta-llama","name":"Meta (Llama)","families":["Llama","Code Llama","Llama Guard"],"country":"US","confidence":"high","huggingface":["meta-llama","facebook","codellama"],"torchhub":["meta-llama"],"basis":"The publisher\'s own repository links to the namespace: github.com/meta-llama/llama-models @a9c89c4 (2025-07-15)","note":"ModelScope\'s copies stand in LLM-Research; NousResearch and unsloth re-upload Llama weights."},{"id":"google-gemma","name":"Google (Gemma)","families":["Gemma"],"country":"US","confidence":"high","huggingface":["google"],"kaggle":["google"],"torchhub":["google-deepmind","google-gemini"],"basis":"Listed by vLLM with the namespace: docs/models/supported_models.md @0046f77","note":"google-bert at Hugging Face was made by Hugging Face for legacy ids."},{"id":"nvidia","name":"NVIDIA (Nemotron)","families":["Nemotron"],"country":"US","confidence":"high","huggingface":["nvidia"],"torchhub":["NVIDIA","NVIDIA-NeMo"],"basis":"The publisher\'s own repository links to the namespace: github.com/NVIDIA-NeMo/Nemotron @e27b371 (2026-08-21)","note":"NGC, NVIDIA\'s own hub, is addressed by URL and is not part of this entry. NemoClaw is software, not a model."},{"id":"multiverse-computing","name":"Multiverse Computing","families":["LittleLamb","HyperNova","Pulsar","CompactifAI"],"country":"ES","confidence":"medium","huggingface":["MultiverseComputingCAI"],"basis":"Links of third parties to huggingface.co/MultiverseComputingCAI (September 2026); no page of the publisher was read","note":"Base models are sometimes named under MultiverseComputing, which is another namespace."},{"id":"pleias","name":"PleIAs","families":["CommonLingua","Pleias-RAG"],"country":"FR","confidence":"high","huggingface":["PleIAs"],"torchhub":["Pleias"],"basis":"The publisher\'s own repository links to the namespace: github.com/Pleias/Pleias-RAG-Library @2459a74 (2025-05-01)","note":"PleIAs/CommonLingua is a pickle checkpoint (model.pt)."},{"id":"ai2","name":"Ai2 (OLMo)","families":["OLMo","Tulu","Molmo"],"country":"US","confidence":"high","huggingface":["allenai"],"torchhub":["allenai"],"basis":"The publisher\'s own repository links to the namespace: github.com/allenai/OLMo-core @fa6c501 (2026-06-22)"},{"id":"reflection-ai","name":"Reflection AI","families":["Beam"],"country":"US","confidence":"low","huggingface":["reflection"],"former":["reflectionai"],"basis":"huggingface.co/reflectionai answered 302 to huggingface.co/reflection on 2026-10-09; nothing else","note":"Inferred from a redirect of the old name; the namespace held no public model. Ollama\'s reflection and HF mattshumer/Reflection-Llama-3.1-70B are unrelated."},{"id":"microsoft","name":"Microsoft (Phi)","families":["Phi"],"country":"US","confidence":"high","huggingface":["microsoft"],"torchhub":["microsoft"],"basis":"Listed by vLLM with the namespace: docs/models/supported_models.md @0046f77"},{"id":"moonshot","name":"Moonshot AI (Kimi)","families":["Kimi"],"country":"CN","confidence":"high","huggingface":["moonshotai"],"torchhub":["MoonshotAI"],"basis":"The publisher\'s own repository links to the namespace: github.com/MoonshotAI/Kimi-K2 @c6157be (2025-07-31)"},{"id":"zai","name":"Z.ai / Zhipu AI (GLM)","families":["GLM","ChatGLM","CogVLM"],"country":"CN","confidence":"high","huggingface":["zai-org"],"modelscope":["ZhipuAI"],"torchhub":["zai-org"],"former":["THUDM"],"basis":"The publisher\'s own repository links to the namespace: github.com/zai-org/GLM-4.5 @170f20b (2026-02-01)","note":"Three names of one publisher: zai-org, ZhipuAI at ModelScope, z-ai at OpenRouter."},{"id":"minimax","name":"MiniMax","families":["MiniMax-M"],"country":"CN","confidence":"high","huggingface":["MiniMaxAI"],"modelscope":["MiniMax"],"torchhub":["MiniMax-AI"],"basis":"The publisher\'s own repository links to the namespace: github.com/MiniMax-AI/MiniMax-M2 @2e575ef (2025-11-13)","note":"Three spellings: MiniMaxAI, MiniMax at ModelScope, MiniMax-AI at GitHub."},{"id":"01-ai","name":"01.AI (Yi)","families":["Yi"],"country":"CN","confidence":"high","huggingface":["01-ai"],"modelscope":["01ai"],"torchhub":["01-ai"],"basis":"The publisher\'s own repository links to the namespace: github.com/01-ai/Yi @f73194c (2024-11-27)"},{"id":"tencent","name":"Tencent (Hunyuan)","families":["Hunyuan"],"country":"CN","confidence":"high","huggingface":["tencent"],"modelscope":["Tencent-Hunyuan"],"torchhub":["Tencent-Hunyuan"],"basis":"The publisher\'s own repository links to the namespace: github.com/Tencent-Hunyuan/Hunyuan-A13B @2798f3c (2025-07-08)","note":"Several Hunyuan licences exclude the EU, the UK and South Korea."},{"id":"baidu","name":"Baidu (ERNIE)","families":["ERNIE"],"country":"CN","confidence":"medium","huggingface":["baidu"],"torchhub":["PaddlePaddle"],"basis":"Listed by vLLM with the namespace: docs/models/supported_models.md @0046f77"},{"id":"bytedance-seed","name":"ByteDance Seed","families":["Seed-OSS"],"country":"CN","confidence":"high","huggingface":["ByteDance-Seed"],"torchhub":["ByteDance-Seed"],"basis":"The publisher\'s own repository links to the namespace: github.com/ByteDance-Seed/seed-oss @98e12be (2025-09-15)"},{"id":"tii","name":"TII (Falcon)","families":["Falcon"],"country":"AE","confidence":"high","huggingface":["tiiuae"],"torchhub":["tiiuae"],"basis":"The publisher\'s own repository links to the namespace: github.com/tiiuae/Falcon-H1 @9d2f5fc (2025-08-20)"},{"id":"ibm-granite","name":"IBM (Granite)","families":["Granite"],"country":"US","confidence":"high","huggingface":["ibm-granite"],"torchhub":["ibm-granite"],"signers":[{"issuer":"https://sigstore.verify.ibm.com/oauth2","identity":"Granite-sign@ibm.com"},{"issuer":"https://sigstore.verify.ibm.com/oauth2","identity":"Granite-verify@ibm.com"},{"issuer":"https://sigstore.verify.ibm.com/oauth2","identity":"Granite.Preview@ibm.com"}],"basis":"The publisher\'s own repository links to the namespace: github.com/ibm-granite/granite-4.0-language-models @d48d3d5 (2025-12-02)","note":"Signs its models (OpenSSF Model Signing, keyless); IBM\'s signature copied into a re-upload proves nothing about the re-uploader."},{"id":"cohere","name":"Cohere","families":["Command","Aya"],"country":"CA","confidence":"high","huggingface":["CohereLabs"],"torchhub":["cohere-ai"],"former":["CohereForAI"],"basis":"Listed by vLLM with the namespace: docs/models/supported_models.md @0046f77"},{"id":"stability","name":"Stability AI","families":["Stable Diffusion","StableLM"],"country":"GB","confidence":"high","huggingface":["stabilityai"],"torchhub":["Stability-AI"],"basis":"The publisher\'s own repository links to the namespace: github.com/Stability-AI/StableLM @93eea08 (2024-04-08)","note":"runwayml/stable-diffusion-v1-5 was deleted; the common copy is a community\'s."},{"id":"black-forest-labs","name":"Black Forest Labs","families":["FLUX"],"confidence":"high","huggingface":["black-forest-labs"],"torchhub":["black-forest-labs"],"basis":"The publisher\'s own repository links to the namespace: github.com/black-forest-labs/flux2 @ab7cca6 (2025-12-01)","note":"Country left out: a US company with a German team."},{"id":"huggingface-smollm","name":"Hugging Face (SmolLM)","families":["SmolLM","SmolVLM"],"country":"US","confidence":"high","huggingface":["HuggingFaceTB"],"torchhub":["huggingface"],"basis":"The publisher\'s own repository links to the namespace: github.com/huggingface/smollm @a041759 (2026-04-02)"},{"id":"arcee","name":"Arcee AI","families":["AFM","Trinity"],"country":"US","confidence":"medium","huggingface":["arcee-ai"],"torchhub":["arcee-ai"],"basis":"Listed by vLLM with the namespace: docs/models/supported_models.md @0046f77"},{"id":"liquid","name":"Liquid AI","families":["LFM2","LFM2.5"],"country":"US","confidence":"high","huggingface":["LiquidAI"],"torchhub":["Liquid4All"],"basis":"The publisher\'s own repository links to the namespace: github.com/Liquid4All/cookbook @375dcfc (2026-08-12)","note":"The GitHub organisation is Liquid4All."},{"id":"lg-exaone","name":"LG AI Research (EXAONE)","families":["EXAONE"],"country":"KR","confidence":"high","huggingface":["LGAI-EXAONE"],"torchhub":["LG-AI-EXAONE"],"basis":"The publisher\'s own repository links to the namespace: github.com/LG-AI-EXAONE/EXAONE-4.0 @c8b16a7 (2025-08-04)","note":"LGAI-EXAONE at Hugging Face, LG-AI-EXAONE at GitHub."},{"id":"upstage","name":"Upstage","families":["SOLAR"],"country":"KR","confidence":"high","huggingface":["upstage"],"torchhub":["UpstageAI"],"basis":"The publisher\'s own repository links to the namespace: github.com/UpstageAI/cookbook @6820575 (2026-06-08)"},{"id":"sarvam","name":"Sarvam AI","families":["Sarvam"],"country":"IN","confidence":"high","huggingface":["sarvamai"],"torchhub":["sarvamai"],"basis":"The publisher\'s own repository links to the namespace: github.com/sarvamai/sarvam-ai-cookbook @75d173f (2026-08-17)"},{"id":"swiss-ai","name":"Swiss AI Initiative (Apertus)","families":["Apertus"],"country":"CH","confidence":"high","huggingface":["swiss-ai"],"torchhub":["swiss-ai"],"basis":"Listed by vLLM with the namespace: docs/models/supported_models.md @0046f77"},{"id":"prime-intellect","name":"Prime Intellect","families":["INTELLECT"],"country":"US","confidence":"high","huggingface":["PrimeIntellect"],"torchhub":["PrimeIntellect-ai"],"basis":"The publisher\'s own repository links to the namespace: github.com/PrimeIntellect-ai/prime-rl @559b447 (2026-08-21)"},{"id":"nous","name":"Nous Research","families":["Hermes"],"country":"US","confidence":"high","huggingface":["NousResearch"],"torchhub":["NousResearch"],"basis":"The publisher\'s own repository links to the namespace: github.com/NousResearch/Hermes-Function-Calling @3e695ed (2024-09-13)","note":"Also re-uploads other publishers\' weights: allowing it does not vouch for the base model."}],"republishers":[{"hub":"huggingface","namespaces":["unsloth"],"why":"re-quantises and re-uploads most families"},{"hub":"huggingface","namespaces":["ggml-org"],"why":"llama.cpp\'s own GGUF conversions"},{"hub":"huggingface","namespaces":["mradermacher","bartowski","TheBloke","lmstudio-community","mlx-community","Xenova","onnx-community"],"why":"conversions and quantisations by third parties"},{"hub":"huggingface","namespaces":["Systran","mobiuslabsgmbh","distil-whisper"],"why":"faster-whisper\'s size names resolve here"},{"hub":"huggingface","namespaces":["Qdrant","xenova"],"why":"fastembed\'s model names resolve here"},{"hub":"huggingface","namespaces":["openai-community","google-bert","google-t5","FacebookAI","distilbert"],"why":"organisations that Hugging Face made for legacy one-word ids"},{"hub":"huggingface","namespaces":["mistral-community"],"why":"not Mistral AI"},{"hub":"modelscope","namespaces":["LLM-Research","AI-ModelScope","modelscope","swift","iic","damo","nv-community","openai-mirror"],"why":"run by ModelScope, or mirrors of other publishers"},{"hub":"ollama","namespaces":["library"],"why":"converted and curated by Ollama, with its own templates"},{"hub":"oci","namespaces":["docker.io/ai"],"why":"packaged by Docker"}]}');
;// CONCATENATED MODULE: ./.build/catalogue/publishers.js



/** A publisher we know, with what the entry rests on. Countries are common knowledge unless the note says more. */
const cataloguedSchema = publisher_schema/* publisherSchema */.C.extend({
    name: schemas/* string */.YjP().min(1),
    families: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    confidence: schemas/* enum */.k5n(['high', 'medium', 'low']),
    basis: schemas/* string */.YjP().min(10),
    note: schemas/* string */.YjP().optional(),
    /** Names it had, which anybody may have registered since: never accepted. */
    former: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
const catalogueSchema = schemas/* strictObject */.rej({
    publishers: schemas/* array */.YOg(cataloguedSchema),
    republishers: schemas/* array */.YOg(schemas/* strictObject */.rej({ hub: schemas/* string */.YjP(), namespaces: schemas/* array */.YOg(schemas/* string */.YjP()), why: schemas/* string */.YjP() })),
});
const catalogue = catalogueSchema.parse(publishers_namespaceObject);
/** Publishers of model families with their namespaces, for `publishers: [id]`. */
const publishers = new Map(catalogue.publishers.map(publisher => [publisher.id, publisher]));
/** Namespaces that re-upload, convert or mirror what others made: none of them speaks for the maker. */
const republishers = catalogue.republishers;


/***/ }),

/***/ 78958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ gitObjectId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** git's name of an object: SHA-1 over `type length NUL content`. It carries the strength of SHA-1, and no more. */
function gitObjectId(type, content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}


/***/ }),

/***/ 57948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ rootTreeOf),
/* harmony export */   mq: () => (/* binding */ PackFault),
/* harmony export */   wh: () => (/* binding */ readPack)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _git_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78958);



/** Bounds on work: a pack is a stranger's. */
const most = { objects: 200_000, objectBytes: 16 * 1024 * 1024, allBytes: 128 * 1024 * 1024, chain: 64 };
/** What makes a pack unreadable: the sender's doing. */
class PackFault extends Error {
}
/**
 * The objects of a version-2 pack (gitformat-pack) by the ids that we compute of them: whatever the sender calls an
 * object, only its own hash finds it. Deltas against objects outside the pack are left out.
 */
function readPack(pack) {
    const view = new DataView(pack.buffer, pack.byteOffset, pack.byteLength);
    if (pack.length < 32 || view.getUint32(0) !== 0x5041434b || view.getUint32(4) !== 2)
        throw new PackFault('no pack');
    const body = pack.subarray(0, -20);
    const trailer = Buffer.from(pack.subarray(-20)).toString('hex');
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(body).digest('hex') !== trailer)
        throw new PackFault('the pack’s own hash is wrong');
    const count = view.getUint32(8);
    if (count > most.objects)
        throw new PackFault(`${count} objects`);
    return resolveAll(readEntries(body, count));
}
/** git's id of a commit's root tree, as the commit's own object names it; null where that is not among them. */
function rootTreeOf(commit, objects) {
    const object = objects.get(commit);
    if (object?.type !== 'commit')
        return null;
    return /^tree (?<id>[0-9a-f]{40})\n/.exec(Buffer.from(object.bytes).toString('latin1'))?.groups?.['id'] ?? null;
}
const types = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' };
const ofsDelta = 6;
const refDelta = 7;
function readEntries(body, count) {
    const entries = [];
    let at = 12;
    let left = most.allBytes;
    for (let index = 0; index < count; index++) {
        const start = at;
        const header = readHeader(body, at);
        at = header.next;
        let base;
        if (header.type === ofsDelta) {
            const offset = readOffset(body, at);
            base = start - offset.value;
            at = offset.next;
        }
        else if (header.type === refDelta) {
            base = Buffer.from(body.subarray(at, at + 20)).toString('hex');
            at += 20;
        }
        const { bytes, used } = inflate(body.subarray(at), header.size);
        at += used;
        left -= bytes.length;
        if (left < 0)
            throw new PackFault('the pack unpacks to too much');
        entries.push({ at: start, type: header.type, bytes, ...(base === undefined ? {} : { base }) });
    }
    return entries;
}
function byteAt(bytes, at) {
    const byte = bytes[at];
    if (byte === undefined)
        throw new PackFault('it ends too early');
    return byte;
}
/** Type in bits 4 to 6 of the first byte; size in its low four bits, then seven bits a byte. */
function readHeader(body, from) {
    let at = from;
    let byte = byteAt(body, at++);
    const type = (byte >> 4) & 7;
    let size = byte & 15;
    for (let scale = 16; byte & 0x80; scale *= 128) {
        byte = byteAt(body, at++);
        size += (byte & 0x7f) * scale;
        if (size > most.objectBytes)
            throw new PackFault('an object is too large');
    }
    return { type, size, next: at };
}
function readOffset(body, from) {
    let at = from;
    let byte = byteAt(body, at++);
    let value = byte & 0x7f;
    while (byte & 0x80) {
        byte = byteAt(body, at++);
        value = (value + 1) * 128 + (byte & 0x7f);
        if (value > Number.MAX_SAFE_INTEGER / 256)
            throw new PackFault('an offset is too large');
    }
    return { value, next: at };
}
function inflate(input, size) {
    let result;
    try {
        result = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateSync)(input, { info: true, maxOutputLength: Math.max(size, 1) });
    }
    catch {
        throw new PackFault('an object does not unpack');
    }
    if (!isInflated(result) || result.buffer.length !== size)
        throw new PackFault('an object is not as long as it says');
    return { bytes: result.buffer, used: result.engine.bytesWritten };
}
/** What `info: true` makes of the result: how much of the input was used is told by nothing else (nodejs.org, zlib). */
function isInflated(value) {
    if (typeof value !== 'object' || value === null || !('buffer' in value) || !('engine' in value))
        return false;
    const { buffer, engine } = value;
    const isEngine = typeof engine === 'object' && engine !== null && 'bytesWritten' in engine;
    return buffer instanceof Uint8Array && isEngine && typeof engine.bytesWritten === 'number';
}
function resolveAll(entries) {
    const byOffset = new Map(entries.map(entry => [entry.at, entry]));
    const found = new Map();
    const known = new Map();
    let left = most.allBytes;
    const build = (entry, depth) => {
        const done = known.get(entry);
        if (done)
            return done;
        if (depth > most.chain)
            throw new PackFault('a chain of deltas is too long');
        const object = isWhole(entry.type) ? { type: types[entry.type], bytes: entry.bytes } : fromBase(entry, depth);
        if (!object)
            return null;
        left -= object.bytes.length;
        if (left < 0)
            throw new PackFault('the pack unpacks to too much');
        known.set(entry, object);
        if (object.type !== 'tag')
            found.set((0,_git_object_js__WEBPACK_IMPORTED_MODULE_2__/* .gitObjectId */ .R)(object.type, object.bytes), object);
        return object;
    };
    const fromBase = (entry, depth) => {
        const inner = typeof entry.base === 'number' ? byOffset.get(entry.base) : undefined;
        const base = typeof entry.base === 'string' ? found.get(entry.base) : inner && build(inner, depth + 1);
        return base ? { type: base.type, bytes: applyDelta(base.bytes, entry.bytes) } : null;
    };
    // A delta may name a base by id that stands later in the pack: a second pass finds it.
    for (let pass = 0; pass < 2; pass++)
        for (const entry of entries)
            build(entry, 0);
    return found;
}
const isWhole = (type) => type in types;
/** Copies from the base and inserts of its own, after both sizes (gitformat-pack, "Deltified representation"). */
function applyDelta(base, delta) {
    const source = readSize(delta, 0);
    const target = readSize(delta, source.next);
    if (source.value !== base.length || target.value > most.objectBytes)
        throw new PackFault('a delta does not fit its base');
    const result = new Uint8Array(target.value);
    let written = 0;
    for (let at = target.next; at < delta.length;) {
        const command = byteAt(delta, at++);
        if (command === 0)
            throw new PackFault('a delta has no such instruction');
        let piece;
        if (command & 0x80) {
            const copy = readCopy(delta, at, command);
            at = copy.next;
            piece = base.subarray(copy.offset, copy.offset + copy.size);
            if (piece.length !== copy.size)
                throw new PackFault('a delta copies from outside its base');
        }
        else {
            piece = delta.subarray(at, at + command);
            at += command;
        }
        if (written + piece.length > result.length)
            throw new PackFault('a delta writes too much');
        result.set(piece, written);
        written += piece.length;
    }
    if (written !== result.length)
        throw new PackFault('a delta writes too little');
    return result;
}
function readSize(bytes, from) {
    let at = from;
    let value = 0;
    let byte = 0x80;
    for (let scale = 1; byte & 0x80; scale *= 128) {
        byte = byteAt(bytes, at++);
        value += (byte & 0x7f) * scale;
        if (value > Number.MAX_SAFE_INTEGER / 256)
            throw new PackFault('a size is too large');
    }
    return { value, next: at };
}
function readCopy(delta, from, command) {
    let at = from;
    let offset = 0;
    let size = 0;
    for (let bit = 0; bit < 4; bit++)
        if (command & (1 << bit))
            offset += byteAt(delta, at++) * 256 ** bit;
    for (let bit = 0; bit < 3; bit++)
        if (command & (0x10 << bit))
            size += byteAt(delta, at++) * 256 ** bit;
    return { offset, size: size === 0 ? 0x10000 : size, next: at };
}


/***/ }),

/***/ 41447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ installScripts)
/* harmony export */ });
/** Scripts that npm runs when a package is installed from a registry, in their order. */
const installScripts = ['preinstall', 'install', 'postinstall'];


/***/ }),

/***/ 40534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ tarballPath)
/* harmony export */ });
/** `/@scope/name/-/name-1.2.3.tgz`, the path at which every registry of npm's kind serves a version. */
function tarballPath(name, version) {
    return `/${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
}


/***/ }),

/***/ 32038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifiers: () => (/* binding */ verifiers),
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./.build/model/git-object.js
var git_object = __webpack_require__(78958);
// EXTERNAL MODULE: ./.build/model/git-pack.js
var git_pack = __webpack_require__(57948);
// EXTERNAL MODULE: ./.build/model/reference.js
var model_reference = __webpack_require__(93513);
// EXTERNAL MODULE: ./.build/model/lfs-pointer.js
var lfs_pointer = __webpack_require__(41619);
// EXTERNAL MODULE: ./.build/model/loadable.js
var model_loadable = __webpack_require__(73310);
// EXTERNAL MODULE: ./.build/model/evidence.js
var evidence = __webpack_require__(78423);
;// CONCATENATED MODULE: ./.build/verify/git/walk.js

const most = { depth: 64, entries: 200_000 };
/**
 * Paths and blob ids of a commit, every step found by its hash: commit, its tree, the trees below. Submodules hold no
 * content of this repository and are left out.
 */
function walkCommit(commit, objects) {
    const root = (0,git_pack/* rootTreeOf */.An)(commit, objects);
    if (root === null)
        return { kind: 'missing', what: `commit ${commit}` };
    const blobs = new Map();
    const visit = (id, folder, depth) => {
        const tree = objects.get(id);
        if (tree?.type !== 'tree' || depth > most.depth)
            return `tree ${id}`;
        for (const { mode, name, oid } of readTree(tree.bytes)) {
            const path = folder === '' ? name : `${folder}/${name}`;
            if (mode === '40000') {
                const missing = visit(oid, path, depth + 1);
                if (missing !== null)
                    return missing;
            }
            else if (mode !== '160000')
                blobs.set(path, oid);
            if (blobs.size > most.entries)
                return 'the end of the tree';
        }
        return null;
    };
    const missing = visit(root, '', 0);
    return missing === null ? { kind: 'walked', blobs } : { kind: 'missing', what: missing };
}
/** `mode SP name NUL id`, again and again. A name that is no text of its own is kept apart by its bytes. */
function* readTree(bytes) {
    const buffer = Buffer.from(bytes);
    for (let at = 0; at < buffer.length;) {
        const space = buffer.indexOf(0x20, at);
        const end = buffer.indexOf(0, space);
        if (space === -1 || end === -1 || end + 21 > buffer.length)
            return;
        const mode = buffer.subarray(at, space).toString('latin1');
        const name = buffer.subarray(space + 1, end).toString('utf8');
        yield { mode, name, oid: buffer.subarray(end + 1, end + 21).toString('hex') };
        at = end + 21;
    }
}

;// CONCATENATED MODULE: ./.build/verify/git-objects.js




/**
 * Does the commit itself say what the hub lists? Its objects are hashed again, from the commit down to each blob; of a
 * large file that is git-lfs's pointer, made anew from the listed sha256. What is proved then rests on the commit id
 * alone (with the strength of SHA-1), and no longer on the hub's word.
 */
const gitObjects = {
    id: 'git-objects',
    title: 'The commit’s own objects hold the listed digests',
    *verify({ reference, artifact, attestations }) {
        const attestation = attestations.find(({ type }) => type === 'git-objects');
        const commit = artifact.model?.commit;
        if (!attestation || commit === undefined)
            return;
        const told = judge(attestation, commit, artifact.files);
        yield { claim: 'integrity', subject: (0,model_reference/* subjectOf */.et)(reference), basis: 'observed', ...told };
    },
};
function judge({ bundle, unavailable }, commit, files) {
    if (unavailable !== undefined || !(bundle instanceof Uint8Array))
        return unknown('objects-not-had', unavailable ?? '');
    if (!files)
        return unknown('files-not-listed', '');
    let objects;
    try {
        objects = (0,git_pack/* readPack */.wh)(bundle);
    }
    catch (error) {
        if (error instanceof git_pack/* PackFault */.mq)
            return unknown('pack-unreadable', error.message);
        throw error;
    }
    const walked = walkCommit(commit, objects);
    return walked.kind === 'missing' ? unknown('object-missing', walked.what) : compare(walked.blobs, files, objects);
}
function compare(blobs, files, objects) {
    const listed = new Map(files.map(file => [file.path, file]));
    const hidden = [...blobs.keys()].find(path => !listed.has(path));
    if (hidden !== undefined)
        return refuted(hidden, 'a file of the commit', 'nothing');
    const unproved = [];
    for (const file of files) {
        const blob = blobs.get(file.path);
        if (blob === undefined)
            return refuted(file.path, 'nothing', 'a file that the commit does not have');
        if (file.gitOid !== undefined && file.gitOid !== blob)
            return refuted(file.path, blob, file.gitOid);
        if (!file.listed && file.gitOid === undefined)
            unproved.push(file.path);
        else if (file.listed && (0,git_object/* gitObjectId */.R)('blob', (0,lfs_pointer/* lfsPointer */.FW)(file.listed.hex, file.bytes)) !== blob) {
            // In another spelling, or of another file: what it says decides, where the server gave it.
            const pointer = readPointer(objects.get(blob));
            if (pointer === null)
                unproved.push(file.path);
            else if (pointer !== nameOf(file.listed.hex, file.bytes))
                return refuted(file.path, pointer, nameOf(file.listed.hex, file.bytes));
        }
    }
    const loadable = files.filter(({ path }) => (0,model_loadable/* isLoadable */.Z)(path)).length;
    const unchecked = unproved.filter(model_loadable/* isLoadable */.Z).length;
    const coverage = { observed: loadable - unchecked, listed: 0, unchecked, excluded: 0 };
    const [first] = unproved;
    if (unchecked === 0)
        return { outcome: 'verified', reason: 'commit-holds-digests', coverage };
    return { outcome: 'undetermined', reason: 'pointer-not-canonical', coverage, detail: { path: first ?? '' } };
}
const nameOf = (sha256, bytes) => `sha256:${sha256}, ${bytes} bytes`;
/** What git-lfs's pointer says; null for what is none. */
function readPointer(object) {
    const read = object?.type === 'blob' ? (0,lfs_pointer/* readLfsPointer */.tY)(Buffer.from(object.bytes).toString('latin1')) : null;
    return read && nameOf(read.sha256, read.bytes);
}
function refuted(path, expected, found) {
    const detail = { path, expected, found };
    return { outcome: 'refuted', reason: 'listing-differs', coverage: evidence/* nothingCovered */.sf, detail };
}
function unknown(reason, why) {
    return { outcome: 'undetermined', reason, coverage: evidence/* nothingCovered */.sf, detail: { why }, gap: 'unreachable' };
}

// EXTERNAL MODULE: ./.build/model/digest.js
var model_digest = __webpack_require__(28074);
;// CONCATENATED MODULE: ./.build/verify/npm/pinned.js

const berryChecksum = /^(?:\d{1,3}(?:c\d)?\/)?[0-9a-f]{128}$/;
function pinnedBy({ integrity, resolved, digest }) {
    if (integrity === undefined)
        return digest === undefined ? fromFragment(resolved) : fromDigest(digest);
    if (integrity.trim().split(/\s+/).length > 1)
        return { kind: 'several' };
    const strict = (0,model_digest/* parseIntegrity */.hN)(integrity);
    if (strict)
        return { kind: 'sha512', hex: strict.hex };
    if (berryChecksum.test(integrity))
        return { kind: 'not-comparable' };
    const sha1 = /^sha1-(?<base64>[A-Za-z0-9+/]{27}=)$/.exec(integrity)?.groups?.['base64'];
    const weak = (0,model_digest/* parseDigest */.m)('sha1', Buffer.from(sha1 ?? '', 'base64').toString('hex'));
    return weak ? { kind: 'sha1', digest: weak } : { kind: 'malformed' };
}
/** `algorithm:hex`, as `packageManager` has it: Corepack checks it against the tarball; or Yarn's own (see Reference). */
function fromDigest(digest) {
    if (digest.startsWith('yarn-cache:'))
        return { kind: 'not-comparable' };
    const [algorithm = '', hex = ''] = digest.split(':');
    const parsed = (0,model_digest/* parseDigest */.m)(algorithm, hex);
    if (!parsed)
        return { kind: algorithm === 'sha224' ? 'not-comparable' : 'malformed' };
    if (algorithm === 'sha512')
        return { kind: 'sha512', hex: parsed.hex };
    return algorithm === 'sha1' ? { kind: 'sha1', digest: parsed } : { kind: 'not-comparable' };
}
/** Yarn 1 writes the SHA-1 behind the address. */
function fromFragment(resolved) {
    const digest = sha1Behind(resolved);
    return digest ? { kind: 'sha1', digest } : { kind: 'nothing' };
}
function sha1Behind(resolved) {
    return (0,model_digest/* parseDigest */.m)('sha1', /#(?<hex>[0-9a-f]{40})$/.exec(resolved ?? '')?.groups?.['hex']);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./.build/verify/npm/keys.js

/** The keys of the registry at `host`, or null where it does not sign as far as we know. */
function keysOf({ registries }, host, usage) {
    const keys = Object.hasOwn(registries, host) ? registries[host]?.keys : undefined;
    const meant = keys?.filter(key => key.keyUsage === usage) ?? [];
    return meant.length === 0 ? null : meant;
}
const parsed = new WeakMap();
/** The key made usable; null for one that is no P-256 key or does not bear its own fingerprint as its id. */
function publicKeyOf(key) {
    const known = parsed.get(key);
    if (known !== undefined)
        return known;
    const fresh = parse(key);
    parsed.set(key, fresh);
    return fresh;
}
function parse({ keyId, publicKey: { rawBytes, keyDetails } }) {
    if (keyDetails !== 'PKIX_ECDSA_P256_SHA_256')
        return null;
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(rawBytes, 'base64'), format: 'der', type: 'spki' });
        return keyIdOf(key) === keyId ? key : null;
    }
    catch {
        return null;
    }
}
/**
 * npm's key id: the fingerprint of the key in OpenSSH's wire form (RFC 4253 6.6, RFC 5656 3.1), not of its DER. Null
 * for a key that is not on P-256.
 */
function keyIdOf(key) {
    if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
        return null;
    const { x = '', y = '' } = key.export({ format: 'jwk' });
    const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
    const wire = [Buffer.from('ecdsa-sha2-nistp256'), Buffer.from('nistp256'), point].flatMap(field => {
        const length = Buffer.alloc(4);
        length.writeUInt32BE(field.length);
        return [length, field];
    });
    return `SHA256:${(0,external_node_crypto_.createHash)('sha256').update(Buffer.concat(wire)).digest('base64').replace(/=$/, '')}`;
}
/** An end that is no date ends everything: a comparison with it would be false, and the key would live for ever. */
function endsBefore({ publicKey: { validFor } }, time) {
    return validFor.end !== undefined && !(time.getTime() < Date.parse(validFor.end));
}
function startsAfter({ publicKey: { validFor } }, time) {
    return !(Date.parse(validFor.start) <= time.getTime());
}

;// CONCATENATED MODULE: ./.build/verify/npm/signature.js



const registrySignatureReasons = (/* unused pure expression or super */ null && ([
    'signed-by-registry',
    'signature-wrong',
    'signed-after-key-expired',
    'unknown-key-id',
    'key-unusable',
    'no-integrity-listed',
    'no-signature-served',
    'registry-does-not-sign',
    'registry-not-asked',
]));
/** Canonical base64 of a DER signature on P-256. */
const signature = schemas/* object */.Ikc({ keyid: schemas/* string */.YjP(), sig: schemas/* string */.YjP().min(1).max(200).refine(isBase64) });
function isBase64(text) {
    return Buffer.from(text, 'base64').toString('base64') === text;
}
/**
 * Did the registry sign the integrity that it lists for (name, version)? ECDSA P-256 with SHA-256 over
 * `name@version:integrity` (npm docs, "About ECDSA registry signatures"). Any one signature of a trusted key suffices;
 * pacote wants all, so that one unknown key stops everything.
 */
function signatureVerdict(verification) {
    const { artifact, trust } = verification;
    const known = verdicts.get(verification.attestations);
    const isSame = known?.artifact === artifact && known.trust === trust && known.version === verification.reference.revision;
    if (isSame)
        return known.verdict;
    const verdict = judgeAll(verification);
    verdicts.set(verification.attestations, { artifact, trust, version: verification.reference.revision, verdict });
    return verdict;
}
/** Two verifiers ask, of every entry that pins the version; what was resolved once is one object. */
const verdicts = new WeakMap();
function judgeAll({ reference, artifact, attestations, trust }) {
    const facts = artifact.npm;
    const keys = keysOf(trust, facts?.registryHost ?? '', 'npm:signatures');
    if (!facts || keys === null)
        return { reason: 'registry-does-not-sign', junk: 0 };
    if (facts.asked === false)
        return { reason: 'registry-not-asked', junk: 0 };
    if (facts.integrity === undefined)
        return { reason: 'no-integrity-listed', junk: 0 };
    const served = attestations.filter(each => each.type === 'npm-registry-signature');
    if (served.length === 0)
        return { reason: 'no-signature-served', junk: 0 };
    const signed = Buffer.from(`${artifact.id}@${reference.revision}:${facts.integrity}`, 'utf8');
    const judged = served.map(({ bundle }) => signature_judge(bundle, keys, signed, facts.publishedAt));
    const best = order.map(reason => judged.find(verdict => verdict.reason === reason)).find(each => each !== undefined);
    if (best?.reason !== 'signed-by-registry')
        return { ...(best ?? { reason: 'signature-wrong' }), junk: 0 };
    return { ...best, junk: judged.filter(verdict => verdict.reason !== 'signed-by-registry').length };
}
/** What counts among several: a proof; then what speaks against the package; then our ignorance. */
const order = [
    'signed-by-registry',
    'signature-wrong',
    'signed-after-key-expired',
    'key-unusable',
    'unknown-key-id',
];
function signature_judge(bundle, keys, signed, publishedAt) {
    const parsed = signature.safeParse(bundle);
    if (!parsed.success)
        return { reason: 'signature-wrong' };
    const { keyid: keyId, sig } = parsed.data;
    const key = keys.find(each => each.keyId === keyId);
    if (!key)
        return { reason: 'unknown-key-id', keyId };
    const publicKey = publicKeyOf(key);
    if (!publicKey)
        return { reason: 'key-unusable', keyId };
    if (!(0,external_node_crypto_.verify)('sha256', signed, publicKey, Buffer.from(sig, 'base64')))
        return { reason: 'signature-wrong', keyId };
    // The time is the registry's own unsigned word: a consistency check, and none where the time is not known.
    const late = publishedAt !== undefined && endsBefore(key, new Date(publishedAt));
    return { reason: late ? 'signed-after-key-expired' : 'signed-by-registry', keyId };
}

// EXTERNAL MODULE: ./.build/catalogue/public-hosts.js + 2 modules
var public_hosts = __webpack_require__(9805);
// EXTERNAL MODULE: ./.build/model/npm-tarball.js
var npm_tarball = __webpack_require__(40534);
;// CONCATENATED MODULE: ./.build/verify/npm/tarball.js


/**
 * `resolved` must be the address of this very version's tarball: by path at the public registry, its alias and the
 * configured registry (npm takes one for the other), and by nothing that a URL can hide, such as a user or a query.
 */
function tarballPlace({ reference, artifact }) {
    const { resolved, revision } = reference;
    if (resolved === undefined)
        return { kind: 'none' };
    const url = URL.parse(resolved);
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        return { kind: 'other-tarball' };
    const isPublic = public_hosts/* publicRegistryNames */.h0.has(url.host);
    // Another registry was not asked, and not all of them serve tarballs at npm's paths.
    const isOurs = url.host === artifact.npm?.registryHost && artifact.npm.asked !== false;
    if (!isPublic && !isOurs)
        return { kind: 'elsewhere', host: url.host };
    if (url.username !== '' || url.password !== '' || url.search !== '')
        return { kind: 'other-tarball' };
    const canonical = (0,npm_tarball/* tarballPath */.G)(artifact.id, revision ?? '');
    const listed = URL.parse(artifact.npm?.tarball ?? '');
    const prefix = pathOf(listed).endsWith(canonical) ? pathOf(listed).slice(0, -canonical.length) : '';
    const own = [canonical, pathOf(listed), ...(isPublic ? [] : [prefix + canonical])];
    return { kind: own.includes(pathOf(url)) ? 'own' : 'other-tarball' };
}
/** Some write the scope's slash encoded. Nothing else is decoded: another spelling is another tarball. */
function pathOf(url) {
    return (url?.pathname ?? '').replace(/^(?<before>.*\/)(?:@|%40)(?<scope>[^/%]+)%2f/i, '$<before>@$<scope>/');
}

;// CONCATENATED MODULE: ./.build/verify/integrity.js




const integrityReasons = (/* unused pure expression or super */ null && ([
    'equals-signed',
    'equals-listed',
    'differs',
    'several-hashes',
    'malformed',
    'other-tarball',
    'sha1-differs',
    'sha1-only',
    'not-pinned',
    'not-comparable',
    'not-signed',
    'no-integrity-listed',
    'registry-not-asked',
]));
/**
 * Does the lock pin exactly one sha512, equal to the integrity that the registry signed for (name, version), at that
 * version's own tarball? The one rule that stops foreign, older and other packages' tarballs under a trusted name.
 */
const integrity = {
    id: 'integrity',
    title: 'The lock entry pins what the registry signed',
    *verify(verification) {
        const { reference, artifact } = verification;
        if (!artifact.npm || !pins(reference))
            return;
        const signature = signatureVerdict(verification).reason;
        const basis = signature === 'signed-by-registry' ? 'signed' : 'listed';
        const verdict = integrity_judge(verification, signature);
        yield {
            claim: 'integrity',
            subject: (0,model_reference/* subjectOf */.et)(reference),
            basis,
            coverage: verdict.outcome === 'verified' ? evidence/* oneFile */.V_ : evidence/* nothingCovered */.sf,
            ...verdict,
            detail: detailOf(verification),
        };
    },
};
/** A manifest's line pins a version and cannot pin content: that is its lockfile's part. */
function pins({ file, pinnable, integrity, resolved, digest }) {
    const isManifest = /(?:^|\/)package\.json$/.test(file) || pinnable === false;
    return !isManifest || integrity !== undefined || resolved !== undefined || digest !== undefined;
}
function integrity_judge({ reference, artifact }, signature) {
    const pinned = pinnedBy(reference);
    if (pinned.kind === 'several')
        return { outcome: 'refuted', reason: 'several-hashes' };
    if (pinned.kind === 'malformed')
        return { outcome: 'refuted', reason: 'malformed' };
    const place = tarballPlace({ reference, artifact }).kind;
    // Another host may serve what the hash proves. Where no hash can be compared, only the address says what comes.
    const isUnproved = place === 'elsewhere' && pinned.kind === 'not-comparable' && artifact.npm?.asked !== false;
    if (place === 'other-tarball' || isUnproved)
        return { outcome: 'refuted', reason: 'other-tarball' };
    if (pinned.kind === 'nothing')
        return { outcome: 'absent', reason: 'not-pinned' };
    if (pinned.kind === 'not-comparable')
        return { outcome: 'undetermined', reason: 'not-comparable' };
    const { integrity: listed, shasum, asked } = artifact.npm ?? {};
    if (asked === false)
        return { outcome: 'undetermined', reason: 'registry-not-asked' };
    const listedSha1 = (0,model_digest/* parseDigest */.m)('sha1', shasum);
    const written = pinned.kind === 'sha1' ? pinned.digest : sha1Behind(reference.resolved);
    if (written && listedSha1 && written.hex !== listedSha1.hex)
        return { outcome: 'refuted', reason: 'sha1-differs' };
    if (pinned.kind === 'sha1') {
        return listedSha1 ? { outcome: 'undetermined', reason: 'sha1-only' } : unlisted;
    }
    const listedSha512 = (0,model_digest/* parseIntegrity */.hN)(listed);
    if (!listedSha512)
        return unlisted;
    if (pinned.hex !== listedSha512.hex)
        return { outcome: 'refuted', reason: 'differs' };
    return equal(signature);
}
/** Equal to what is listed: as good as the signature behind the list, or as it gets where a registry never signs. */
function equal(signature) {
    if (signature === 'signed-by-registry')
        return { outcome: 'verified', reason: 'equals-signed' };
    if (signature === 'registry-does-not-sign')
        return { outcome: 'verified', reason: 'equals-listed' };
    return { outcome: 'undetermined', reason: 'not-signed' };
}
const unlisted = { outcome: 'undetermined', reason: 'no-integrity-listed', gap: 'unreachable' };
function detailOf({ reference, artifact }) {
    const place = tarballPlace({ reference, artifact });
    const written = reference.integrity ?? reference.digest;
    return {
        registry: artifact.npm?.registryHost ?? '',
        ...(artifact.npm?.integrity === undefined ? {} : { expected: artifact.npm.integrity }),
        ...(written === undefined ? {} : { found: written }),
        ...(reference.resolved === undefined ? {} : { resolved: reference.resolved }),
        ...(place.kind === 'elsewhere' ? { host: place.host } : {}),
    };
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./.build/model/npm-facts.js
var npm_facts = __webpack_require__(41447);
// EXTERNAL MODULE: ./.build/model/specifier.js
var model_specifier = __webpack_require__(10880);
;// CONCATENATED MODULE: ./.build/verify/npm/confusion.js


/** Compared in the one form that `manifestOf` gives both; what differs only in how it is written is the same. */
function* differences(told, packed) {
    if (packed.name !== told.name) {
        yield { kind: 'other-identity', what: 'name', packed: packed.name, told: told.name };
    }
    if ((0,semver.valid)(packed.version, { loose: true }) !== (0,semver.valid)(told.version, { loose: true })) {
        yield { kind: 'other-identity', what: 'version', packed: packed.version, told: told.version };
    }
    for (const { key, said } of between('scripts', told.scripts, packed.scripts)) {
        if (npm_facts/* installScripts */.I.some(script => script === key))
            yield { ...said, kind: scriptKind(said) };
    }
    for (const { said } of between('dependencies', told.dependencies, packed.dependencies)) {
        if (!isSameSpecifier(said))
            yield { ...said, kind: isHidden(said) ? 'hidden-dependency' : 'differs' };
    }
    for (const { said } of between('peerDependencies', told.peerDependencies, packed.peerDependencies)) {
        if (!isSameSpecifier(said))
            yield { ...said, kind: 'differs' };
    }
    for (const { said } of between('bin', told.bin, packed.bin))
        yield { ...said, kind: 'differs' };
    const unsaid = packed.bundled.filter(name => !told.bundled.includes(name));
    for (const name of unsaid)
        yield { kind: 'differs', what: `bundled.${name}`, packed: name, told: null };
}
function between(where, told, packed) {
    const own = (texts, key) => (Object.hasOwn(texts, key) ? (texts[key] ?? null) : null);
    return [...new Set([...Object.keys(packed), ...Object.keys(told)])].flatMap(key => {
        const said = { what: `${where}.${key}`, packed: own(packed, key), told: own(told, key) };
        return said.packed === said.told ? [] : [{ key, said }];
    });
}
/** npm's own build of native code: a few old honest packages were published by tools that told nobody of theirs. */
function scriptKind({ packed, told }) {
    if (packed === null)
        return 'differs';
    return told === null && packed === 'node-gyp rebuild' ? 'hidden-build' : 'hidden-script';
}
function isSameSpecifier({ packed, told }) {
    return packed !== null && told !== null && packed.trim() === told.trim();
}
/** A name that nobody tells of, or one that comes from git or an address and not, as is told, from the registry. */
function isHidden({ packed, told }) {
    if (packed === null)
        return false;
    return told === null || (isElsewhere(packed) && !isElsewhere(told));
}
const isElsewhere = (specifier) => ['git', 'url'].includes((0,model_specifier/* parseSpecifier */.a)(specifier).loader);

;// CONCATENATED MODULE: ./.build/verify/manifest.js


/** What a run says of each kind of difference, one evidence with all of that kind. */
const kinds = ['other-identity', 'hidden-script', 'hidden-build', 'hidden-dependency', 'differs'];
/**
 * Does package.json in the version's tarball say what the registry tells of the version? A registry repeats what it was
 * sent beside the tarball, and every other check reads that. The tarball counts only with the listed hash.
 */
const manifest = {
    id: 'manifest',
    title: 'The tarball holds what the registry tells of it',
    *verify({ reference, artifact }) {
        if (!artifact.npm)
            return;
        const { told, integrity, packed = unthought(artifact.npm) } = artifact.npm;
        const about = { subject: (0,model_reference/* subjectOf */.et)(reference), basis: 'observed', coverage: evidence/* nothingCovered */.sf };
        const silent = { ...about, claim: 'manifest', outcome: 'undetermined', basis: 'listed' };
        if (packed.kind === 'unopened')
            return yield { ...silent, reason: packed.why };
        if (packed.kind === 'unreachable') {
            const detail = { why: packed.reason, answer: packed.detail };
            return yield { ...silent, reason: 'tarball-unreachable', detail, gap: 'unreachable' };
        }
        if (packed.kind === 'other-bytes' || packed.sha512 !== (0,model_digest/* parseIntegrity */.hN)(integrity)?.hex) {
            const found = `sha512-${Buffer.from(packed.sha512, 'hex').toString('base64')}`;
            const detail = { registry: artifact.npm.registryHost, expected: integrity ?? '', found };
            return yield { ...about, claim: 'integrity', outcome: 'refuted', reason: 'tarball-differs', detail };
        }
        if (told)
            yield* manifest_judge(about, packed, told);
    },
};
const unthought = ({ asked }) => ({
    kind: 'unopened',
    why: asked === false ? 'registry-not-asked' : 'not-opened',
});
function* manifest_judge(about, packed, told) {
    if (packed.kind === 'unreadable') {
        yield { ...about, claim: 'manifest', outcome: 'undetermined', reason: 'unreadable', detail: { why: packed.why } };
        return;
    }
    if (packed.kind !== 'opened')
        return;
    const found = Map.groupBy(differences(told, packed.manifest), ({ kind }) => kind);
    for (const kind of kinds.filter(one => found.has(one))) {
        yield { ...about, claim: 'manifest', outcome: 'refuted', reason: kind, detail: manifest_detailOf(found.get(kind) ?? []) };
    }
    if (found.size > 0)
        return;
    const coverage = { ...evidence/* nothingCovered */.sf, observed: 1 };
    yield { ...about, claim: 'manifest', outcome: 'verified', reason: 'agrees', coverage };
}
/** Enough to see what it is about: whoever looks further opens the tarball. */
const manifest_most = 20;
function manifest_detailOf(several) {
    return Object.fromEntries(several.slice(0, manifest_most).flatMap(({ what, packed, told }) => [
        [`packed ${what}`, packed ?? ''],
        [`told ${what}`, told ?? ''],
    ]));
}

// EXTERNAL MODULE: ./.build/catalogue/publishers.js + 1 modules
var publishers = __webpack_require__(30106);
// EXTERNAL MODULE: ./.build/model/model-signing.js
var model_signing = __webpack_require__(97271);
// EXTERNAL MODULE: ./.build/verify/oms/bundle.js
var oms_bundle = __webpack_require__(52506);
// EXTERNAL MODULE: ./.build/verify/oms/compare.js
var oms_compare = __webpack_require__(22463);
// EXTERNAL MODULE: ./.build/verify/oms/keyless.js + 1 modules
var keyless = __webpack_require__(81840);
// EXTERNAL MODULE: ./.build/verify/oms/reason.js
var oms_reason = __webpack_require__(4038);
// EXTERNAL MODULE: ./.build/verify/oms/signature.js
var oms_signature = __webpack_require__(7314);
// EXTERNAL MODULE: ./.build/verify/oms/statement.js
var statement = __webpack_require__(98213);
// EXTERNAL MODULE: ./.build/verify/oms/verify-model.js + 2 modules
var verify_model = __webpack_require__(64269);
;// CONCATENATED MODULE: ./.build/verify/oms/hub-signature.js









/** Verifies one signature by its own method; keys and anchors are the policy's, never the bundle's or the hub's. */
function openHubSignature(text, at, verification) {
    return (0,oms_reason/* guarded */.Nj)(() => {
        const bundle = (0,oms_bundle/* parseBundle */.QN)(text);
        refuseOtherKind(bundle.payload);
        const { signer, encoding } = verifyByItsMethod(bundle, verification);
        const manifest = (0,statement/* parseStatement */.B)(bundle.payload, encoding);
        const all = at.within?.files ?? verification.artifact.files;
        if (!all)
            throw new oms_reason/* Refusal */.P_('not-compared', 'the list of files');
        const files = (0,oms_compare/* compareFiles */.h)(manifest, filesOf(all, manifest), { signatureName: at.within?.signature ?? at.source });
        const isSilent = at.within !== undefined && !manifest.resources.some(({ name }) => name === at.within?.file);
        return { ok: true, signer, standing: standingOf(signer, at, verification), isSilent, files };
    });
}
/**
 * Provenance, a bill of materials, a scan: what says itself that it is no signature of a model is none, whatever it is
 * worth. Read before the signature is verified, since it can only ever take a proof away.
 */
function refuseOtherKind(payload) {
    const type = (0,statement/* predicateTypeOf */.T)(payload);
    if (type !== null && !type.startsWith('https://model_signing/'))
        throw new oms_reason/* Refusal */.P_('predicate-type', type);
}
function verifyByItsMethod(bundle, verification) {
    const rules = verification.signers?.() ?? [];
    const { now, trust } = verification;
    switch (bundle.material.method) {
        case 'sigstore':
            return { signer: (0,keyless/* verifyKeyless */.Qm)(bundle.json, trust.sigstore, holdsOver(bundle)).signer, encoding: 'dsse' };
        case 'key':
            return verifyWithOneOf(bundle, rules);
        case 'certificate': {
            const certificates = rules.flatMap(rule => (rule.kind === 'certificate' ? [rule.certificate] : []));
            if (certificates.length === 0)
                throw new oms_reason/* Refusal */.P_('no-anchor', 'the policy names no certificate for it');
            return (0,verify_model/* verifyCertificate */.Xq)(bundle, { method: 'certificate', certificates }, { now });
        }
    }
}
const holdsOver = ({ payload }) => (0,oms_signature/* holdsOverEnvelope */.RR)(model_signing/* modelSigning */.XJ.payloadType, payload);
function verifyWithOneOf(bundle, rules) {
    let refusal = new oms_reason/* Refusal */.P_('no-key', 'the policy names no key for it');
    for (const rule of rules) {
        if (rule.kind !== 'key')
            continue;
        try {
            return { signer: { keyId: rule.sha256 }, encoding: (0,oms_signature/* verifyWithKey */.Ft)(bundle, (0,oms_signature/* readPublicKey */.id)(rule.key), false) };
        }
        catch (error) {
            if (!(error instanceof oms_reason/* Refusal */.P_))
                throw error;
            // A key that the bundle does not name says less than one that it names and that does not fit.
            if (refusal.reason !== 'signature-invalid')
                refusal = error;
        }
    }
    throw refusal;
}
/** A file is known by another of its names only where the signature lists that and no file has it as its own. */
function filesOf(files, { resources }) {
    const signed = new Set(resources.map(({ name }) => name));
    const own = new Set(files.map(({ path }) => path));
    const nameOf = ({ path, alsoNamed = [] }) => (signed.has(path) ? undefined : alsoNamed.find(name => signed.has(name) && !own.has(name))) ?? path;
    return new Map(files.map(({ bytes, listed, observed, ...file }) => [
        nameOf(file),
        { kind: 'file', bytes, ...(listed ? { listed } : {}), ...(observed ? { observed } : {}) },
    ]));
}
function standingOf(signer, { within }, { accepts, artifact }) {
    const ruled = accepts?.(signer);
    if (ruled?.verdict === 'allowed')
        return { kind: 'expected', by: ruled.rule };
    if (ruled?.verdict === 'not-allowed')
        return { kind: 'stranger', by: ruled.rule };
    const theirs = [...publishers/* publishers */.e.values()].find(publisher => isOneOf(signer, publisher.signers ?? []));
    // Whoever commits a publisher's signed model to a repository is no other publisher of it.
    if (!theirs || within)
        return { kind: 'unknown', by: '' };
    const own = artifact.publisher.hub === 'huggingface' && (theirs.huggingface ?? []).includes(artifact.publisher.name);
    return { kind: own ? 'expected' : 'elsewhere', by: theirs.id };
}
function isOneOf(signer, entries) {
    return entries.some(entry => {
        if (!('identity' in entry) || !('issuer' in entry))
            return false;
        return signer.identity === entry.identity && signer.issuer === entry.issuer;
    });
}
/** What counts is what a loader may use: documents that changed since are told, and no more (contracts 4). */
function loadable(files) {
    return {
        changed: files.changed.filter(({ name }) => (0,model_loadable/* isLoadable */.Z)(name)),
        missing: files.missing.filter(model_loadable/* isLoadable */.Z),
        extra: files.extra.filter(model_loadable/* isLoadable */.Z),
        documents: [...files.changed.map(({ name }) => name), ...files.missing].filter(name => !(0,model_loadable/* isLoadable */.Z)(name)),
    };
}
/** Over the loadable files of the repository, and those signed ones that are gone. What is git's own no loader reads. */
function coverageOf(files) {
    const matched = files.matched.filter(({ name }) => (0,model_loadable/* isLoadable */.Z)(name));
    const unchecked = [...files.notCompared, ...files.extra, ...files.missing, ...files.changed.map(({ name }) => name)];
    return {
        observed: matched.filter(({ basis }) => basis === 'observed').length,
        listed: matched.filter(({ basis }) => basis === 'listed').length,
        unchecked: unchecked.filter(model_loadable/* isLoadable */.Z).length,
        excluded: files.excluded.filter(name => (0,model_loadable/* isLoadable */.Z)(name) && !(0,model_signing/* isUnder */.Jo)(name, model_signing/* defaultExclusions */.l3)).length,
    };
}
/** Reasons that say something about what we trust and nothing about the files: no refutation of a model (contracts 4). */
const ourIgnorance = new Set([
    'certificate-chain',
    'certificate-time',
    'certificate-usage',
    'key-mismatch',
    'method-mismatch',
]);
const isOurIgnorance = (reason) => ourIgnorance.has(reason);

;// CONCATENATED MODULE: ./.build/verify/model-signature.js



/**
 * Did somebody sign these files (OMS v1.0), and is it whom we expect? Two claims, kept apart: an exact copy of a signed
 * model is still the signed model, whoever re-uploaded it. Files are compared by the digests that the hub lists, small
 * ones by our own hash of them.
 */
const modelSignature = {
    id: 'model-signature',
    title: 'The files of a model are the ones that its publisher signed',
    *verify(verification) {
        const { reference, attestations, artifact } = verification;
        if (reference.ecosystem !== 'model')
            return;
        const found = attestations.filter(({ type }) => type === 'model-signature');
        if (found.length === 0) {
            // Only a list of all files, or of all that refers to them, can say that there is no signature.
            if (artifact.model?.unsigned ?? artifact.model?.paths)
                yield model_signature_evidence(verification, { outcome: 'absent', reason: 'unsigned' });
            return;
        }
        const judged = found.map(attestation => ({ attestation, opened: model_signature_open(attestation, verification) }));
        const proofs = judged.flatMap(({ opened }) => opened?.ok && verdictOf(opened).outcome === 'verified' ? [opened] : []);
        for (const { attestation, opened } of judged) {
            const told = tell(opened, attestation, proofs.length > 0);
            yield model_signature_evidence(verification, { ...told, detail: { source: placeOf(attestation), ...told.detail } });
        }
        const best = standings.flatMap(kind => proofs.find(({ standing }) => standing.kind === kind) ?? []).at(0);
        if (best)
            yield { ...model_signature_evidence(verification, identityOf(best)), claim: 'signer-identity' };
    },
};
const placeOf = ({ source, line }) => (line === undefined ? source : `${source}:${line}`);
function model_signature_open(attestation, verification) {
    const { bundle, unavailable } = attestation;
    if (unavailable !== undefined)
        return null;
    const text = typeof bundle === 'string' ? bundle : (JSON.stringify(bundle) ?? '');
    return openHubSignature(text, attestation, verification);
}
/** `proved`: another signature of the same repository holds, so what is broken beside it is junk, not a refutation. */
function tell(opened, { unavailable = '' }, proved) {
    if (opened === null) {
        return { outcome: 'undetermined', reason: 'unavailable', detail: { why: unavailable }, gap: 'unreachable' };
    }
    if (opened.ok) {
        const coverage = coverageOf(opened.files);
        const basis = coverage.listed > 0 ? 'listed' : 'observed';
        return { ...verdictOf(opened), signer: opened.signer, coverage, basis };
    }
    const { reason, detail: found } = opened;
    const isFalse = (0,oms_reason/* outcomeFor */._n)(reason) === 'refuted' && !isOurIgnorance(reason);
    const isWorlds = reason === 'unknown-log' || reason === 'not-compared';
    return {
        outcome: isFalse && !proved ? 'refuted' : 'undetermined',
        reason,
        detail: { found, ...(isFalse && proved ? { junk: reason } : {}) },
        ...(isWorlds ? { gap: 'unreachable' } : {}),
    };
}
const standings = ['expected', 'stranger', 'elsewhere', 'unknown'];
const identities = {
    expected: { outcome: 'verified', reason: 'expected-signer' },
    stranger: { outcome: 'refuted', reason: 'other-signer' },
    elsewhere: { outcome: 'refuted', reason: 'other-publisher' },
    unknown: { outcome: 'undetermined', reason: 'unknown-signer' },
};
function identityOf({ signer, standing: { kind, by } }) {
    return { ...identities[kind], signer, ...(by === '' ? {} : { detail: { by } }) };
}
/** A loadable file that differs refutes, a document that differs does not; a stranger's signature is about other files. */
function verdictOf({ files, standing, isSilent }) {
    if (isSilent)
        return { outcome: 'undetermined', reason: 'not-listed' };
    const { changed, missing, extra, documents } = loadable(files);
    const [first] = changed;
    const [gone] = missing;
    if ((first || gone !== undefined) && (standing.kind === 'stranger' || standing.kind === 'elsewhere')) {
        return {
            outcome: 'undetermined',
            reason: 'copied-signature',
            detail: { name: first?.name ?? gone ?? '', by: standing.by },
        };
    }
    if (first) {
        const { name, expected, found } = first;
        return { outcome: 'refuted', reason: 'changed-file', detail: { name, expected, found } };
    }
    if (gone !== undefined)
        return { outcome: 'refuted', reason: 'missing-file', detail: { name: gone } };
    const { observed, listed } = coverageOf(files);
    if (observed + listed === 0) {
        return { outcome: 'undetermined', reason: 'not-compared', detail: { name: files.notCompared[0] ?? '' } };
    }
    const [uncovered] = extra;
    const detail = uncovered === undefined ? {} : { uncovered };
    if (documents.length === 0)
        return { outcome: 'verified', reason: 'verified', detail };
    return { outcome: 'verified', reason: 'documents-differ', detail: { ...detail, name: documents[0] ?? '' } };
}
function model_signature_evidence({ reference }, told) {
    return { claim: 'model-signature', subject: (0,model_reference/* subjectOf */.et)(reference), basis: 'signed', coverage: evidence/* nothingCovered */.sf, ...told };
}

// EXTERNAL MODULE: ./.build/verify/oms/json.js
var json = __webpack_require__(63996);
// EXTERNAL MODULE: ./.build/verify/oms/log-entry.js
var log_entry = __webpack_require__(87771);
// EXTERNAL MODULE: ./.build/verify/sigstore.js + 2 modules
var sigstore = __webpack_require__(88039);
;// CONCATENATED MODULE: ./.build/verify/npm/contradiction.js

/**
 * Where a provenance statement and the certificate that signed it disagree; null where they do not. The statement is
 * made of the job's environment variables: only the certificate is authoritative (Fulcio's oid-info.md). A field that
 * either side lacks is not compared.
 */
function contradiction({ predicate, predicateType }, { extensions = {} }) {
    const source = sourceIn(extensions);
    const claims = predicateType.endsWith('/v1') ? claimsOfV1(predicate) : claimsOfV02(predicate);
    for (const [field, claimed] of Object.entries(claims)) {
        const proved = source[field];
        if (claimed !== undefined && proved !== undefined && claimed !== proved)
            return field;
    }
    return null;
}
/** Extensions of early 2023 and before have only the arcs up to .6, without the server's address. */
function sourceIn(extensions) {
    const legacy = extensions['.5'];
    const repository = extensions['.12'] ?? (legacy === undefined ? undefined : `https://github.com/${legacy}`);
    return {
        repository,
        ref: extensions['.14'] ?? extensions['.6'],
        commit: extensions['.13'] ?? extensions['.3'],
        repositoryId: extensions['.15'],
        ownerId: extensions['.17'],
        event: extensions['.20'] ?? extensions['.2'],
        workflow: extensions['.18'],
        run: extensions['.21'],
    };
}
const contradiction_text = schemas/* string */.YjP().optional().catch(undefined);
const v1 = schemas/* object */.Ikc({
    buildDefinition: schemas/* object */.Ikc({
        externalParameters: schemas/* object */.Ikc({ workflow: schemas/* object */.Ikc({ ref: contradiction_text, repository: contradiction_text, path: contradiction_text }) })
            .catch({ workflow: {} }),
        internalParameters: schemas/* object */.Ikc({ github: schemas/* object */.Ikc({ event_name: contradiction_text, repository_id: contradiction_text, repository_owner_id: contradiction_text }) })
            .catch({ github: {} }),
        resolvedDependencies: schemas/* array */.YOg(schemas/* object */.Ikc({ digest: schemas/* object */.Ikc({ gitCommit: contradiction_text }) })).catch([]),
    }),
    runDetails: schemas/* object */.Ikc({ metadata: schemas/* object */.Ikc({ invocationId: contradiction_text }).catch({}) }).catch({ metadata: {} }),
});
/** SLSA v1 with GitHub's build type; other build types have none of these fields. */
function claimsOfV1(predicate) {
    const parsed = v1.safeParse(predicate).data;
    if (!parsed)
        return {};
    const { workflow } = parsed.buildDefinition.externalParameters;
    const { github } = parsed.buildDefinition.internalParameters;
    const { repository, ref, path } = workflow;
    const isWhole = repository !== undefined && ref !== undefined && path !== undefined;
    return {
        repository,
        ref,
        workflow: isWhole ? `${repository}/${path}@${ref}` : undefined,
        commit: parsed.buildDefinition.resolvedDependencies[0]?.digest.gitCommit,
        repositoryId: github.repository_id,
        ownerId: github.repository_owner_id,
        event: github.event_name,
        run: parsed.runDetails.metadata.invocationId,
    };
}
const v02 = schemas/* object */.Ikc({
    invocation: schemas/* object */.Ikc({
        configSource: schemas/* object */.Ikc({ uri: contradiction_text, digest: schemas/* object */.Ikc({ sha1: contradiction_text }).catch({}) }).catch({ digest: {} }),
        environment: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}),
    }),
});
/** SLSA v0.2 of npm for GitHub and GitLab; `environment` holds GitHub's variables. */
function claimsOfV02(predicate) {
    const parsed = v02.safeParse(predicate).data;
    if (!parsed)
        return {};
    const { configSource, environment } = parsed.invocation;
    const variable = (name) => {
        const value = Object.hasOwn(environment, name) ? environment[name] : undefined;
        return typeof value === 'string' ? value : undefined;
    };
    const uri = /^git\+(?<repository>https:\/\/[^@]+)(?:@(?<ref>.+))?$/.exec(configSource.uri ?? '')?.groups;
    return {
        repository: uri?.['repository'],
        ref: uri?.['ref'] ?? variable('GITHUB_REF'),
        commit: configSource.digest.sha1 ?? variable('GITHUB_SHA'),
        repositoryId: variable('GITHUB_REPOSITORY_ID'),
        ownerId: variable('GITHUB_REPOSITORY_OWNER_ID'),
        event: variable('GITHUB_EVENT_NAME'),
    };
}

;// CONCATENATED MODULE: ./.build/verify/npm/statement.js

const publishType = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
const provenanceTypes = ['https://slsa.dev/provenance/v0.2', 'https://slsa.dev/provenance/v1'];
const statement_statement = schemas/* object */.Ikc({
    _type: schemas/* enum */.k5n(['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1']),
    predicateType: schemas/* string */.YjP(),
    subject: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), digest: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) })).length(1),
    predicate: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
});
/** Only a verified envelope is ever parsed. Null for one that holds no such statement. */
function statementOf({ payload, payloadType }) {
    if (payload === null || payloadType !== 'application/vnd.in-toto+json')
        return null;
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(payload);
        return statement_statement.safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}
function isAbout({ subject: [subject] }, meant) {
    return (subject?.name === meant.purl && Object.hasOwn(subject.digest, 'sha512') && subject.digest['sha512'] === meant.sha512);
}

;// CONCATENATED MODULE: ./.build/verify/npm/attestation.js










function judgeAttestation({ bundle, predicateType = '' }, served) {
    const kind = kindOf(predicateType);
    // A kind that we do not know of may come in a form that we do not know: nobody asked for it.
    if (kind === 'other')
        return { kind, reason: 'unknown-kind', detail: predicateType };
    const opened = attestation_open(bundle, served);
    if (opened.outcome !== 'verified')
        return { kind, reason: opened.reason, detail: opened.detail };
    const statement = statementOf(opened);
    if (!statement)
        return { kind, reason: 'malformed-statement' };
    // The label beside the bundle is nobody's word; what is signed stands in the statement.
    if (statement.predicateType !== predicateType)
        return { kind, reason: 'mislabelled', detail: statement.predicateType };
    if (!isAbout(statement, served.meant))
        return { kind, reason: 'other-subject', detail: statement.subject[0]?.name ?? '' };
    const { signer, signedAt } = opened;
    const judged = kind === 'publish' ? judgePublish(statement, signer, served) : judgeProvenance(statement, signer);
    return { kind, signedAt, signer, ...judged };
}
function kindOf(predicateType) {
    if (predicateType === publishType)
        return 'publish';
    return provenanceTypes.includes(predicateType) ? 'provenance' : 'other';
}
const published = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP(), registry: schemas/* url */.OZ5() });
/** The registry's own statement (npm/attestation, specs/publish/v0.1): by its key, about itself. */
function judgePublish({ predicate }, { keyId }, served) {
    const said = published.safeParse(predicate).data;
    if (keyId === undefined)
        return { reason: 'key-invalid', detail: 'signed by a certificate and not by the registry' };
    if (!said || said.name !== served.name || said.version !== served.version)
        return { reason: 'other-subject' };
    const { host } = new URL(said.registry);
    const isOurs = host === served.registryHost || host === public_hosts/* publicRegistry */.td;
    return isOurs ? { reason: 'attested' } : { reason: 'other-registry', detail: host };
}
/** A build's statement: by a certificate that names the repository it was built from, and agreeing with it. */
function judgeProvenance(statement, signer) {
    if (repositoryOf(signer) === null)
        return { reason: 'signer-is-no-build' };
    const field = contradiction(statement, signer);
    return field === null ? { reason: 'attested' } : { reason: 'contradicts-certificate', detail: field };
}
/** The source repository as the certificate has it: its immutable number where there is one, and its address. */
function repositoryOf({ extensions = {} }) {
    const legacy = extensions['.5'];
    return extensions['.12'] ?? (legacy === undefined ? null : `https://github.com/${legacy}`);
}
const opened = new WeakMap();
/** The same answer is judged for every entry that pins the version: the costly part once. */
function attestation_open(bundle, { trust, registryHost }) {
    const findKey = keyFinder(trust, registryHost);
    if (!(0,json/* isObject */.G)(bundle))
        return (0,sigstore/* openBundle */.hk)(bundle, trust, findKey);
    const known = opened.get(trust) ?? new WeakMap();
    opened.set(trust, known);
    const answer = known.get(bundle) ?? strictly(bundle, (0,sigstore/* openBundle */.hk)(bundle, trust, findKey), findKey);
    known.set(bundle, answer);
    return answer;
}
const material = schemas/* looseObject */._H3({
    verificationMaterial: schemas/* looseObject */._H3({
        publicKey: schemas/* object */.Ikc({ hint: schemas/* string */.YjP() }).optional(),
        certificate: schemas/* object */.Ikc({ rawBytes: schemas/* string */.YjP() }).optional(),
        x509CertificateChain: schemas/* object */.Ikc({ certificates: schemas/* array */.YOg(schemas/* object */.Ikc({ rawBytes: schemas/* string */.YjP() })) }).optional(),
    }),
});
/** What sigstore-js leaves open: is the log's entry about this very certificate or key, and of its checkpoint's tree? */
function strictly(bundle, answer, findKey) {
    if (answer.outcome !== 'verified')
        return answer;
    const { publicKey, certificate, x509CertificateChain } = material.parse(bundle).verificationMaterial;
    const leaf = certificate ?? x509CertificateChain?.certificates[0];
    const key = publicKey && findKey(publicKey.hint)?.key.export({ type: 'spki', format: 'der' });
    try {
        (0,keyless/* requireStrictMaterial */.Yh)(bundle);
        (0,log_entry/* refuseForeignEntries */.B)(bundle, key ?? Buffer.from(leaf?.rawBytes ?? '', 'base64'));
        return answer;
    }
    catch (error) {
        if (!(error instanceof oms_reason/* Refusal */.P_))
            throw error;
        return { outcome: 'refuted', reason: 'log-entry-invalid', detail: error.message };
    }
}
/** A key counts for its use, under its own fingerprint, and at the time that the log vouches for. */
function keyFinder(trust, host) {
    const keys = keysOf(trust, host, 'npm:attestations') ?? [];
    return hint => {
        const found = keys.find(key => key.keyId === hint);
        const key = found && publicKeyOf(found);
        return key ? { key, validAt: time => !startsAfter(found, time) && !endsBefore(found, time) } : null;
    };
}

;// CONCATENATED MODULE: ./.build/verify/provenance.js


/**
 * Was this very version built where its provenance says? Every bundle that the registry serves is judged; one proof
 * suffices, unless another speaks against it. What is announced and then not proved is refuted: an empty list is no
 * pass.
 */
const provenance = {
    id: 'provenance',
    title: 'The version was built from the repository that its provenance names',
    *verify(verification) {
        const { reference, artifact } = verification;
        if (!artifact.npm || artifact.npm.asked === false)
            return;
        const { outcome, gap, reason, proof, detail } = provenance_judge(verification);
        yield {
            claim: 'provenance',
            subject: (0,model_reference/* subjectOf */.et)(reference),
            outcome,
            basis: proof ? 'signed' : 'listed',
            coverage: outcome === 'verified' ? evidence/* oneFile */.V_ : evidence/* nothingCovered */.sf,
            reason,
            ...(gap ? { gap } : {}),
            ...(proof?.signer ? { signer: proof.signer } : {}),
            detail: { ...detail, ...(proof ? proved(proof) : {}) },
        };
    },
};
const unreachable = { outcome: 'undetermined', gap: 'unreachable' };
function provenance_judge(verification) {
    const { reference, artifact, attestations, incomplete = [] } = verification;
    const { attestationsListed, integrity, registryHost = '' } = artifact.npm ?? {};
    const served = attestations.filter(each => each.type === 'npm-attestation');
    const missing = incomplete.find(each => each.reason === 'attestations-unreachable');
    // The resolution itself is the gap then.
    if (missing)
        return { outcome: 'undetermined', reason: 'attestations-unreachable', detail: { why: missing.detail ?? '' } };
    if (!attestationsListed && served.length === 0)
        return { outcome: 'absent', reason: 'no-attestations' };
    const listed = (0,model_digest/* parseIntegrity */.hN)(integrity);
    if (!listed)
        return { ...unreachable, reason: 'no-integrity-listed' };
    const [name, version] = [artifact.id, reference.revision ?? ''];
    const meant = { purl: `pkg:npm/${name.replace(/^@/, '%40')}@${version}`, sha512: listed.hex };
    const about = { meant, name, version, registryHost, trust: verification.trust };
    const verdict = conclude(served.map(each => judgeAttestation(each, about)), artifact.npm?.provenanceListed !== undefined);
    // The proof is about what the registry lists. An entry that pins other bytes has no part in it.
    const pinned = (0,model_digest/* parseIntegrity */.hN)(reference.integrity);
    const isOther = verdict.outcome === 'verified' && pinned !== null && pinned.hex !== listed.hex;
    return isOther ? { outcome: 'undetermined', reason: 'lock-differs' } : verdict;
}
/** One verdict on all bundles; `announced` = the registry lists a provenance for this version. */
function conclude(judged, announced) {
    const proofs = judged.filter(each => each.kind === 'provenance' && each.reason === 'attested');
    const failed = judged.filter(each => each.reason !== 'attested' && each.reason !== 'unknown-kind');
    const detail = { bundles: String(judged.length), ...(failed.length > 0 ? { failed: reasonsOf(failed) } : {}) };
    const [proof] = proofs;
    const disagrees = failed.find(each => each.reason === 'contradicts-certificate');
    if (disagrees)
        return {
            outcome: 'refuted',
            reason: 'contradicts-certificate',
            detail: { ...detail, field: disagrees.detail ?? '' },
        };
    if (proof) {
        const sources = new Set(proofs.map(({ signer }) => signer && repositoryOf(signer)));
        if (sources.size > 1)
            return { outcome: 'refuted', reason: 'proofs-contradict', detail };
        const junk = failed.length > 0 ? { junk: String(failed.length) } : {};
        return { outcome: 'verified', reason: 'built-and-signed', proof, detail: { ...detail, ...junk } };
    }
    const worst = failed.find(each => !provenance_isOurIgnorance(each)) ?? failed[0];
    if (worst)
        return { ...(provenance_isOurIgnorance(worst) ? unreachable : { outcome: 'refuted' }), reason: because(worst), detail };
    if (announced || judged.length === 0)
        return { outcome: 'refuted', reason: 'none-served', detail };
    return { outcome: 'absent', reason: 'publish-only', detail };
}
function provenance_isOurIgnorance({ reason }) {
    return reason === 'unknown-format' || reason === 'unknown-log' || reason === 'unknown-key';
}
function because({ reason }) {
    return reason === 'attested' ? 'none-served' : reason;
}
function reasonsOf(judged) {
    return [...new Set(judged.map(({ reason }) => reason))].join(' ');
}
/** What the certificate proves, for the report and for comparing with the version before. */
function proved({ signer, signedAt = '' }) {
    const { extensions = {} } = signer ?? {};
    const facts = {
        repository: signer ? (repositoryOf(signer) ?? undefined) : undefined,
        commit: extensions['.13'] ?? extensions['.3'],
        workflow: extensions['.18'],
        trigger: extensions['.20'] ?? extensions['.2'],
        run: extensions['.21'],
    };
    const known = Object.entries(facts).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
    return { ...Object.fromEntries(known), signedAt };
}

;// CONCATENATED MODULE: ./.build/verify/reachability.js

/**
 * Does the commit that was written stand in the repository's own branches or tags? The hub's word, and the only guard
 * against commits that strangers push to a pull request of the repository, which resolve under its name.
 */
const reachability = {
    id: 'reachability',
    title: 'The pinned commit stands in the repository’s own history',
    *verify({ reference, artifact }) {
        const reach = artifact.model?.reach;
        if (!reach)
            return;
        const subject = (0,model_reference/* subjectOf */.et)(reference);
        yield { claim: 'reachability', subject, basis: 'listed', coverage: evidence/* nothingCovered */.sf, ...reachability_verdictOf(reach) };
    },
};
function reachability_verdictOf(reach) {
    switch (reach.kind) {
        case 'reachable':
            return { outcome: 'verified', reason: 'in-own-history', detail: { from: reach.from } };
        case 'unreachable':
            return { outcome: 'refuted', reason: 'not-in-own-history', detail: { searched: String(reach.searched) } };
        case 'other-commit':
            return { outcome: 'refuted', reason: 'named-like-a-commit', detail: { found: reach.commit } };
        case 'unknown':
            return { outcome: 'undetermined', reason: 'history-unknown', detail: { why: reach.reason }, gap: 'unreachable' };
    }
}

;// CONCATENATED MODULE: ./.build/verify/registry-signature.js


const registry_signature_unreachable = { outcome: 'undetermined', gap: 'unreachable' };
const registry_signature_verdicts = {
    'signed-by-registry': { outcome: 'verified' },
    'signature-wrong': { outcome: 'refuted' },
    'signed-after-key-expired': registry_signature_unreachable,
    'unknown-key-id': registry_signature_unreachable,
    'key-unusable': registry_signature_unreachable,
    'no-integrity-listed': registry_signature_unreachable,
    'no-signature-served': registry_signature_unreachable,
    'registry-not-asked': registry_signature_unreachable,
    // Counted, and no finding unless policy requires it.
    'registry-does-not-sign': { outcome: 'absent' },
};
/** Did the registry sign what it lists for this version? */
const registrySignature = {
    id: 'registry-signature',
    title: 'The registry signed the version’s integrity',
    *verify(verification) {
        const { reference, artifact } = verification;
        if (!artifact.npm)
            return;
        const { reason, keyId, junk } = signatureVerdict(verification);
        yield {
            claim: 'registry-signature',
            subject: (0,model_reference/* subjectOf */.et)(reference),
            basis: reason === 'signed-by-registry' ? 'signed' : 'listed',
            coverage: reason === 'signed-by-registry' ? evidence/* oneFile */.V_ : evidence/* nothingCovered */.sf,
            reason,
            ...registry_signature_verdicts[reason],
            ...(keyId === undefined ? {} : { signer: { keyId } }),
            detail: { registry: artifact.npm.registryHost, ...(junk > 0 ? { junk: String(junk) } : {}) },
        };
    },
};

;// CONCATENATED MODULE: ./.build/verify/index.js







/** Every verifier, one per kind of proof, in alphabetical order. */
const verifiers = [
    gitObjects,
    integrity,
    manifest,
    modelSignature,
    provenance,
    reachability,
    registrySignature,
];
/** Everything that could be established; a claim that no verifier speaks of is `undetermined` (see `outcomeOf`). */
function verify(verification, using = verifiers) {
    return using.flatMap(verifier => [...verifier.verify(verification)]);
}


/***/ })

};
