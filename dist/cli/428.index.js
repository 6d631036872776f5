export const id = 428;
export const ids = [428,106];
export const modules = {

/***/ 26035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ checkIds),
  v: () => (/* binding */ presets)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./.build/model/policy.js
var policy = __webpack_require__(95400);
// EXTERNAL MODULE: ./.build/model/evidence.js
var evidence = __webpack_require__(78423);
;// CONCATENATED MODULE: ./.build/catalogue/presets.json
const presets_namespaceObject = /*#__PURE__*/JSON.parse('{"columns":["default","recommended","strict"],"rows":{"could-not-check/dynamic":["note","note","note"],"could-not-check/required":["error","error","error"],"could-not-check/unreachable":["warning","warning","warning"],"could-not-check/unreadable":["error","error","error"],"exception-expired":["error","error","error"],"guard-changed":["warning","warning","error"],"guard-changed/encoding":["error","error","error"],"model-absent":["warning","error","error"],"model-commit-unreachable":["error","error","error"],"model-country":["silent","silent","silent"],"model-digest-malformed":["error","error","error"],"model-endpoint":["warning","warning","error"],"model-format":["warning","error","error"],"model-format/code-inside":["silent","warning","error"],"model-format/flawed":["error","error","error"],"model-format/not-allowed":["silent","silent","silent"],"model-format/unclear":["silent","silent","warning"],"model-format/unlooked":["silent","silent","warning"],"model-licence":["silent","silent","silent"],"model-licence/changed":["warning","warning","error"],"model-lineage":["silent","silent","silent"],"model-lineage/changed":["warning","warning","error"],"model-lock-altered":["warning","warning","error"],"model-lock-drift":["error","error","error"],"model-lock-stale":["warning","warning","warning"],"model-lock-stale/perhaps":["note","note","note"],"model-look-alike":["silent","silent","silent"],"model-moved":["warning","warning","error"],"model-publisher-not-allowed":["error","error","error"],"model-remote-code":["warning","error","error"],"model-remote-code/pinned":["silent","silent","silent"],"model-scan":["silent","silent","silent"],"model-signature-invalid":["error","error","error"],"model-signature-invalid/copied":["warning","warning","warning"],"model-signature-invalid/documents":["warning","warning","warning"],"model-signature-invalid/junk":["warning","warning","warning"],"model-signature-invalid/other-publisher":["warning","warning","warning"],"model-template":["warning","error","error"],"model-unpinned":["warning","error","error"],"model-unpinned/unpinnable":["silent","warning","error"],"model-unsigned":["silent","silent","silent"],"npm-archive-changed":["warning","error","error"],"npm-archive-changed/unhashed":["silent","silent","warning"],"npm-git-dependency":["error","error","error"],"npm-git-dependency/moved":["warning","error","error"],"npm-git-dependency/project":["warning","error","error"],"npm-install-script":["warning","warning","error"],"npm-integrity-mismatch":["error","error","error"],"npm-integrity-mismatch/absent":["warning","error","error"],"npm-integrity-mismatch/sha1-only":["warning","warning","warning"],"npm-licence":["silent","silent","silent"],"npm-manifest-mismatch":["error","error","error"],"npm-manifest-mismatch/differs":["warning","warning","warning"],"npm-manifest-mismatch/hidden-build":["warning","error","error"],"npm-manifest-mismatch/unopened":["silent","silent","warning"],"npm-manifest-mismatch/unreadable":["warning","error","error"],"npm-new-registry":["warning","warning","error"],"npm-provenance-absent":["silent","silent","silent"],"npm-provenance-lost/across-lines":["silent","warning","warning"],"npm-provenance-lost/alone":["warning","error","error"],"npm-provenance-lost/joined":["error","error","error"],"npm-publisher-changed/alone":["silent","silent","warning"],"npm-publisher-changed/joined":["warning","warning","error"],"npm-publisher-changed/registry":["warning","error","error"],"npm-publisher-changed/source":["warning","warning","error"],"npm-publisher-changed/trigger":["warning","warning","error"],"npm-publisher-not-allowed":["error","error","error"],"npm-signature-invalid":["error","error","error"],"npm-signature-invalid/junk":["warning","warning","warning"],"npm-signer-not-allowed":["error","error","error"],"npm-too-young":["warning","warning","error"],"npm-trust-redirected":["warning","warning","error"],"npm-unlocked":["warning","warning","error"],"npm-unlocked/installed":["silent","silent","warning"],"npm-unlocked/library":["silent","silent","warning"],"npm-unsigned":["silent","silent","silent"],"requirement-unmet":["error","error","error"]},"tarballs":[50,50,200],"fixed":["could-not-check/unreadable"],"defaults":{"publisher":"any","transitive":false,"pin":"any","formats":"any","lineage":"any","remote-code":"pinned","signature":"off","verify":"listed","licence":"any","country":"any","integrity":"listed","provenance":"no-downgrade","min-age":72,"install-scripts":"any"},"consequences":{"pin":{"any":{"model-unpinned":"silent"},"commit":{"model-unpinned":"error"}},"formats":{"listed":{"model-format/not-allowed":"error"}},"lineage":{"allowed":{"model-lineage":"error"}},"remote-code":{"any":{"model-remote-code":"silent"},"deny":{"model-remote-code":"error"}},"signature":{"warn":{"model-unsigned":"warning","npm-unsigned":"warning"},"require":{"model-unsigned":"silent","npm-unsigned":"error","requirement-unmet":"error"}},"licence":{"listed":{"model-licence":"error","npm-licence":"error"}},"country":{"listed":{"model-country":"error"}},"provenance":{"off":{"npm-provenance-lost":"silent"},"require":{"npm-provenance-lost":"error","npm-provenance-absent":"silent","requirement-unmet":"error"}},"integrity":{"require":{"requirement-unmet":"error"}},"verify":{"git":{"requirement-unmet":"error"}},"min-age":{"0":{"npm-too-young":"silent"}},"install-scripts":{"any":{"npm-install-script":"silent"},"warn":{"npm-install-script":"warning"},"deny":{"npm-install-script":"error"}}},"requires":{"integrity":{"require":{"npm":["integrity"]}},"signature":{"require":{"npm":["registry-signature"],"model":["model-signature","signer-identity"]}},"provenance":{"require":{"npm":["provenance"]}},"verify":{"git":{"model":["integrity"]}}},"askedBySource":{"model-publisher-not-allowed":"publisher","npm-publisher-not-allowed":"publisher","requirement-unmet":"required"}}');
;// CONCATENATED MODULE: ./.build/catalogue/presets.js



const severity = schemas/* enum */.k5n(policy/* severities */.g);
const presetsSchema = schemas/* strictObject */.rej({
    columns: schemas/* tuple */.PVZ([schemas/* literal */.euz('default'), schemas/* literal */.euz('recommended'), schemas/* literal */.euz('strict')]),
    /** Severity of each `check` or `check/message`, one per column. */
    rows: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* tuple */.PVZ([severity, severity, severity])),
    /** How many npm tarballs a run opens, one per column. */
    tarballs: schemas/* tuple */.PVZ([schemas/* int */.Whr(), schemas/* int */.Whr(), schemas/* int */.Whr()]),
    /** Rows that nothing lowers: what head made unreadable always fails. */
    fixed: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What holds where no rule speaks. */
    defaults: schemas/* strictObject */.rej({
        publisher: schemas/* enum */.k5n(['any', 'allowed']),
        transitive: schemas/* boolean */.zMY(),
        pin: schemas/* enum */.k5n(['any', 'commit']),
        formats: schemas/* literal */.euz('any'),
        lineage: schemas/* enum */.k5n(['any', 'allowed']),
        'remote-code': schemas/* enum */.k5n(['any', 'pinned', 'deny']),
        signature: schemas/* enum */.k5n(['off', 'warn', 'require']),
        verify: schemas/* enum */.k5n(['listed', 'git']),
        licence: schemas/* literal */.euz('any'),
        country: schemas/* literal */.euz('any'),
        integrity: schemas/* enum */.k5n(['listed', 'require']),
        provenance: schemas/* enum */.k5n(['off', 'no-downgrade', 'require']),
        'min-age': schemas/* int */.Whr().nonnegative(),
        'install-scripts': schemas/* enum */.k5n(['any', 'warn', 'deny']),
    }),
    /** By rule and value (`listed` = any list): the severity that it gives to a check or a check's message. */
    consequences: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), severity))),
    /** By rule, value and ecosystem: the claims that must then hold. */
    requires: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* enum */.k5n(evidence/* claims */.OM))))),
    /** Checks whose question a source may not ask of a reference at all: it then keeps out of the finding. */
    askedBySource: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(['publisher', 'required'])),
});
/** The table of contracts 6, and what the rules of a policy file do to it. */
const presets = presetsSchema.parse(presets_namespaceObject);
/** Ids of all checks that have a row. */
const checkIds = [...new Set(Object.keys(presets.rows).map(row => row.split('/')[0] ?? ''))];


/***/ }),

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


/***/ })

};
