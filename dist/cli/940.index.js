export const id = 940;
export const ids = [940];
export const modules = {

/***/ 24901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage),
/* harmony export */   a: () => (/* binding */ commandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48125);


/** A mistake in a command line, and where its words are told. */
const usage = (command, message) => new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${message}. See: weighmaster ${command} --help`);
/**
 * What stands on a command line, its faults as `UsageError`s. `most`: so many words may stand there that are no flags; one
 * without effect would be a mistake that nobody sees.
 */
function commandLine(command, argv, options, most = 0) {
    const parsed = parsedAs(command, argv, options);
    const [surplus] = parsed.positionals.slice(most);
    if (surplus === undefined)
        return parsed;
    throw usage(command, `${JSON.stringify(surplus)} is ${most === 0 ? 'no flag' : 'one word too many'}`);
}
function parsedAs(command, argv, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, allowPositionals: true });
    }
    catch (error) {
        throw usage(command, error instanceof Error ? error.message : String(error));
    }
}


/***/ }),

/***/ 22512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _check_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48043);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16866);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24901);



const help = `Usage: weighmaster explain CHECK

Tells what a check asks, what each of its messages means and what to do about it, and how severe it is.
The checks: ${_check_index_js__WEBPACK_IMPORTED_MODULE_0__.checks.map(check => check.id).join(', ')}
`;
const explain = { help, run };
async function run(argv, io) {
    const { positionals } = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLine */ .a)('explain', argv, {}, 1);
    const [name] = positionals;
    if (name === undefined)
        throw (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('explain', 'Name one check');
    const check = _check_index_js__WEBPACK_IMPORTED_MODULE_0__.checks.find(one => one.id === name);
    if (!check)
        throw (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('explain', `There is no check ${JSON.stringify(name)}`);
    const { id, title, messages } = (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .explainCheck */ .G)(check);
    const parts = messages.map(({ id: message, text, remedy, severities, rules }) => {
        const presets = Object.entries(severities).map(([preset, severity]) => `${preset}: ${severity}`);
        const ruled = rules.map(({ rule, severity }) => `${rule} → ${severity}`);
        return [`${message}`, `  ${text}`, `  ${remedy}`, `  ${[...presets, ...ruled].join(', ')}`, ''].join('\n');
    });
    io.stdout(`${id}: ${title}\n\n${parts.join('\n')}\nIn full: docs/checks/${id}.md\n`);
    return 0;
}


/***/ }),

/***/ 78423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ claims),
/* harmony export */   V_: () => (/* binding */ oneFile),
/* harmony export */   oB: () => (/* binding */ isOpened),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   sf: () => (/* binding */ nothingCovered)
/* harmony export */ });
const claims = [
    'integrity',
    'manifest',
    'registry-signature',
    'provenance',
    'model-signature',
    'signer-identity',
    'reachability',
];
const oneFile = { observed: 0, listed: 1, unchecked: 0, excluded: 0 };
const nothingCovered = { observed: 0, listed: 0, unchecked: 0, excluded: 0 };
/** Did somebody look into the tarball, whatever came of it? */
function isOpened({ claim, basis }) {
    return claim === 'manifest' && basis === 'observed';
}
/**
 * What we know of a claim: within a claim one verified proof suffices (contracts 4), unless proofs contradict each
 * other: a refutation that stands beside a proof wins. Silence is `undetermined`, never a pass.
 */
function outcomeOf(dossier, claim) {
    const heard = new Set(dossier.evidence.filter(evidence => evidence.claim === claim).map(evidence => evidence.outcome));
    return (['refuted', 'verified', 'undetermined', 'absent'].find(outcome => heard.has(outcome)) ?? 'undetermined');
}


/***/ }),

/***/ 16866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainCheck),
/* harmony export */   z: () => (/* binding */ answersFor)
/* harmony export */ });
/* harmony import */ var _catalogue_presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26035);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70150);


/**
 * What the policy says of a reference, question by question: whether its publisher is accepted, what each rule says, and
 * how severe each message of `checks` would be there.
 */
function answersFor(policy, dossier, checks) {
    const { reference } = dossier;
    const { verdict, ...by } = policy.publisher(dossier);
    const rules = keysOf(reference.ecosystem).map(key => {
        const { value, ...ruled } = policy.rule(key, reference);
        return { question: key, answer: typeof value === 'object' ? value.join(', ') : String(value), ...ruled };
    });
    const severities = checks.flatMap(check => Object.keys(check.messages).map(messageId => {
        const { file } = reference;
        const { severity, ...decided } = policy.decide({
            check: check.id,
            messageId,
            hard: false,
            file,
            reference,
            dossier,
        });
        return { question: `${check.id}/${messageId}`, answer: severity, ...decided };
    }));
    return [{ question: 'publisher', answer: verdict, ...by }, ...rules, ...severities];
}
/** `publisher` is answered by its verdict, which knows of the list. */
function keysOf(ecosystem) {
    const section = ecosystem === 'npm' ? _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .packageRules */ .SV.shape : _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .modelRules */ .Bs.shape;
    return Object.keys(section).filter((key) => key in _catalogue_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v.defaults && key !== 'publisher');
}
function explainCheck({ id, title, messages }) {
    return {
        id,
        title,
        messages: Object.entries(messages).map(([messageId, { text, remedy }]) => ({
            id: messageId,
            text,
            remedy,
            severities: severitiesOf(id, messageId),
            rules: rulesOf(id, messageId),
        })),
    };
}
function severitiesOf(check, messageId) {
    const [byDefault, recommended, strict] = _catalogue_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v.rows[`${check}/${messageId}`] ??
        _catalogue_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v.rows[check] ?? ['error', 'error', 'error'];
    return { default: byDefault, recommended, strict };
}
function rulesOf(check, messageId) {
    return Object.entries(_catalogue_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v.consequences).flatMap(([key, words]) => Object.entries(words).flatMap(([word, table]) => {
        const severity = table[`${check}/${messageId}`] ?? table[check];
        const value = word === 'listed' ? '[…]' : word;
        return severity ? [{ rule: `${key}: ${value}`, severity }] : [];
    }));
}


/***/ }),

/***/ 70150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ modelRules),
/* harmony export */   SV: () => (/* binding */ packageRules),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _catalogue_publisher_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69226);


const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'note', 'silent', 'off']);
/** Lists of what is accepted are sets: their order says nothing. */
const sorted = (names) => [...new Set(names)].toSorted();
const licence = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
    .min(1)
    .transform(sorted)
    .optional()
    .describe('SPDX ids that are accepted, as the hub or registry lists them. Absent: not asked.');
const signature = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'warn', 'require']).optional();
const publisher = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['any', 'allowed'])
    .optional()
    .describe('`allowed`: only those under `publishers:`. For models that is the default as soon as the list exists; for npm only where it is written.');
const modelRules = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    publisher,
    pin: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['any', 'commit'])
        .optional()
        .describe('`commit`: pinned to immutable content (a commit that the hub confirms, or a digest). `any`: not asked.'),
    formats: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9-]+$/, 'is a format name such as safetensors'))
        .min(1)
        .transform(sorted)
        .optional()
        .describe('File formats that may be loaded, e.g. [safetensors, gguf]. Absent: not asked.'),
    lineage: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['any', 'allowed'])
        .optional()
        .describe('`allowed`: every base model that the repository names must be of an allowed publisher too.'),
    'remote-code': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['any', 'pinned', 'deny'])
        .optional()
        .describe('Code of the model’s repository that the loader would run: `pinned` = only at a pinned revision (default), `deny` = never.'),
    signature: signature.describe('What to do about a model without a signature. `require`: it must verify, by a signer that the publisher’s entry names, over every loadable file. A refuted one is an error whatever stands here.'),
    verify: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['listed', 'git'])
        .optional()
        .describe('`git`: the hub’s listing is not enough; the files must be proved by the commit’s own git objects. Fails where that cannot be done.'),
    licence,
    country: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Z]{2}$/, 'is a two-letter code such as FR'))
        .min(1)
        .transform(sorted)
        .optional()
        .describe('ISO 3166-1 alpha-2 codes of publishers’ countries that are accepted. Absent: not asked.'),
});
const packageRules = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    publisher,
    transitive: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('With `publisher: allowed`: ask it of indirect dependencies too.'),
    integrity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['listed', 'require'])
        .optional()
        .describe('`require`: the integrity in the lock must be proved to be the one that the registry signed.'),
    provenance: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'no-downgrade', 'require'])
        .optional()
        .describe('`no-downgrade` (default): a line of releases that had provenance keeps it. `require`: every version has it, verified.'),
    signature: signature.describe('What to do about a package that its registry did not sign. `require`: the registry’s signature must verify. A refuted one is an error whatever stands here.'),
    'min-age': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^\d{1,5}[hd]$/, 'is hours or days: 72h, 7d')
        .transform(age => Number(age.slice(0, -1)) * (age.endsWith('d') ? 24 : 1))
        .optional()
        .describe('How long a version must have been public: 72h (default), 7d; 0h = not asked.'),
    'install-scripts': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['any', 'warn', 'deny'])
        .optional()
        .describe('What to do about install scripts that are new or changed. Absent: as the preset says.'),
    licence,
});
const exception = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('A check id, or check/message.'),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[a-z-]+:.+|^[^:]*[./][^:]*$/, 'is npm:name, hub:id or the path of a file')
        .describe('npm:name, hub:id (either with or without @revision, which must then be the same), or the path of a file.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(3).describe('Why, for whoever reads the report.'),
    expires: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6('is a day such as 2027-06-30')
        .describe('The last day on which it holds, YYYY-MM-DD, UTC. After it, the exception is a finding.'),
});
const names = (what) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).min(1).optional().describe(what);
const policySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('For editors; not read.'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1).describe('The version of this file’s shape: 1.'),
    preset: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['default', 'recommended', 'strict'])
        .default('recommended')
        .describe('Where the severities start from. A file without it starts from recommended.'),
    extends: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[\w.-]+\/[\w.-]+\/\/[^@\s]+@[0-9a-f]{40}$/, 'is owner/repo//path@commit, with a full 40-character commit')
        .optional()
        .describe('One central policy, owner/repo//path@commit (40 hex). It stands beside this file: the stricter of both holds. It cannot extend another.'),
    publishers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), _catalogue_publisher_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .publisherSchema */ .C], {
        error: 'a publisher is the id of a catalogue entry, or { id, huggingface: [...], … }',
    }))
        .optional()
        .describe('Who may publish: ids of the catalogue, or your own entries. As soon as the list exists, every model must be of one of them.'),
    models: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), modelRules)
        .optional()
        .describe('Rules by pattern. A bare pattern means Hugging Face (acme/*), others are prefixed (ollama:qwen3, url:host/*), `*:` means every hub. `*` stays within a segment; `*` alone is everything. For each rule the most specific pattern that has it wins.'),
    npm: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), packageRules)
        .optional()
        .describe('Rules by package name: left-pad, @acme/*, `*` alone for everything.'),
    paths: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), severity)
        .optional()
        .describe('The highest severity that findings in these files have: tests/**: note. Anchored at the root; `**` covers folders. Never lowers a refuted claim or a wrong lock integrity.'),
    private: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        huggingface: names('Namespaces at Hugging Face.'),
        npm: names('npm scopes or names.'),
        modelscope: names('Namespaces at ModelScope.'),
        ollama: names('Users at Ollama.'),
        oci: names('OCI repositories.'),
        kaggle: names('Owners at Kaggle.'),
    })
        .optional()
        .describe('Names whose metadata a public run must not show, and the only ones that a hub’s or registry’s token is used for.'),
    registries: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9.-]+(?::\d{1,5})?$/, 'is host or host:port, without a scheme'), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        scopes: names('Scopes or names that come from this registry, and from no other. Without it, every name may.'),
    }))
        .optional()
        .describe('npm registries besides the public one, by host.'),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), severity)
        .optional()
        .describe('Severity by check id or check/message; `off` is the same as `silent`: counted, not shown.'),
    exceptions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(exception)
        .optional()
        .describe('Single findings that are accepted for a time, each with its reason.'),
    tarballs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(0)
        .max(2000)
        .optional()
        .describe('How many tarballs of npm packages one run opens at most, to compare them with what the registry tells of them: 50, in `strict` 200; 0 = none.'),
    'on-undetermined': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['warn', 'fail'])
        .default('warn')
        .describe('What to do where a registry or hub could not be reached. What a rule requires fails in any case.'),
})
    .describe('What the owner of a repository accepts: .github/weighmaster.yml.');


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
