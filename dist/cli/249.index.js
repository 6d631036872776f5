export const id = 249;
export const ids = [249,716];
export const modules = {

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

/***/ 78335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answersFor: () => (/* reexport */ explain/* answersFor */.z),
  explainCheck: () => (/* reexport */ explain/* explainCheck */.G),
  initialPolicy: () => (/* reexport */ init/* initialPolicy */.B),
  parsePolicy: () => (/* reexport */ parse/* parsePolicy */.O),
  policyNeeds: () => (/* reexport */ parse/* policyNeeds */.Q),
  proposedPolicyGaps: () => (/* reexport */ proposedPolicyGaps)
});

// EXTERNAL MODULE: ./.build/policy/explain.js
var explain = __webpack_require__(16866);
// EXTERNAL MODULE: ./.build/policy/init.js
var init = __webpack_require__(38479);
// EXTERNAL MODULE: ./.build/policy/parse.js + 6 modules
var parse = __webpack_require__(75008);
// EXTERNAL MODULE: ./.build/model/policy.js
var policy = __webpack_require__(95400);
// EXTERNAL MODULE: ./.build/policy/faults.js
var policy_faults = __webpack_require__(56988);
// EXTERNAL MODULE: ./.build/policy/schema.js
var schema = __webpack_require__(70150);
// EXTERNAL MODULE: ./.build/policy/yaml.js
var yaml = __webpack_require__(65842);
;// CONCATENATED MODULE: ./.build/policy/proposed.js




/**
 * What would stop every later run if this change were merged: faults of the policy file that head proposes. Head's
 * policy decides nothing, but an owner wants to hear it before the merge. Keys and patterns in it are read only then.
 */
function proposedPolicyGaps(changes) {
    const text = changes.flatMap(({ path, head }) => (path === policy/* policyPath */.k && head?.kind === 'text' ? head.text : []))[0];
    if (text === undefined)
        return [];
    const { value, faults, lineOf } = (0,yaml/* readYaml */.g)(text);
    const shape = schema/* policySchema */.wh.safeParse(value);
    const [fault] = faults.length > 0 || shape.success ? faults : (0,policy_faults/* shapeFaults */.Pm)(shape.error);
    if (!fault)
        return [];
    const key = (0,policy_faults/* written */.Mp)(fault.path);
    return [
        {
            class: 'unreadable',
            reason: 'policy-invalid',
            subject: policy/* policyPath */.k,
            file: policy/* policyPath */.k,
            line: fault.line ?? lineOf(fault.path),
            detail: key === '' ? fault.message : `${key}: ${fault.message}`,
        },
    ];
}

;// CONCATENATED MODULE: ./.build/policy/index.js






/***/ }),

/***/ 38479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ initialPolicy)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _catalogue_publisher_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69226);
/* harmony import */ var _catalogue_publishers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30106);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93513);
/* harmony import */ var _compile_publishers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30704);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31717);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70727);
/* harmony import */ var _publisher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2589);








/**
 * A policy for what a repository uses today: every publisher found, by the very names found, nothing broader. What the
 * hub resolved counts, and what was written where the hub is silent.
 */
function initialPolicy(dossiers, options = {}) {
    const found = new Map();
    const left = [];
    for (const dossier of dossiers) {
        const { reference } = dossier;
        if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isExamined */ .AB)(reference) || (0,_own_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .N)(reference) || (reference.hub === 'npm' && options.packages !== true))
            continue;
        if (reference.direct === false)
            continue;
        const ids = (0,_publisher_js__WEBPACK_IMPORTED_MODULE_3__/* .idsOf */ .UX)(dossier);
        const names = ids.map(id => publisherName(reference.hub, id));
        if (ids.length === 0 || names.includes(null))
            left.push(reference);
        else
            for (const [index, name] of names.entries())
                add(found, reference.hub, name ?? '', ids[index] ?? '');
    }
    return { text: write([...found.values()], options.packages === true), left };
}
/** The part of an id that says whose it is, as `publishers:` takes it; null where it does not say. */
function publisherName(hub, id) {
    const segments = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .segmentsOf */ .OD)(hub, id);
    if (segments === null || !isHub(hub) || typeof (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .parseNamespace */ .LM)(hub, segments.join('/')) === 'string')
        return null;
    if (segments.some(segment => segment.includes('*')))
        return null;
    const [first = '', ...others] = segments;
    switch (hub) {
        case 'npm':
            return first;
        case 'ollama':
            // Everybody's models stand in Ollama's library, so there the model itself is the name.
            return first === 'library' ? segments.join('/') : first;
        case 'oci':
        case 'url':
            return others.length > 0
                ? segments
                    .slice(0, -1)
                    .join('/')
                    .replace(/^(?<scheme>[a-z0-9+.-]+):(?!\d)/, '$<scheme>://')
                : null;
        default:
            return others.length > 0 ? first : null;
    }
}
const isHub = (hub) => Object.hasOwn(_catalogue_publisher_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .publisherNames */ .x, hub);
function add(found, hub, name, id) {
    if (!isHub(hub))
        return;
    const known = catalogued(hub, id);
    const key = known?.id ?? publisherId(name);
    const entry = found.get(key) ?? { id: key, known, names: new Map() };
    found.set(key, entry);
    entry.names.set(hub, (entry.names.get(hub) ?? new Set()).add(name));
}
function catalogued(hub, id) {
    const segments = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .segmentsOf */ .OD)(hub, id);
    const covers = (entry) => (0,_compile_publishers_js__WEBPACK_IMPORTED_MODULE_6__/* .namespacesOf */ .Gw)(entry, [], () => undefined).some(pattern => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .matches */ .cK)(pattern, hub, segments));
    return [..._catalogue_publishers_js__WEBPACK_IMPORTED_MODULE_7__/* .publishers */ .e.values()].find(entry => entry.confidence !== 'low' && covers(entry)) ?? null;
}
/** Lower-case letters, digits and dashes; made-up ids never take the name of a catalogue entry. */
function publisherId(name) {
    const plain = name
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '')
        .slice(0, 60) || 'publisher';
    return _catalogue_publishers_js__WEBPACK_IMPORTED_MODULE_7__/* .publishers */ .e.has(plain) ? `${plain}-own` : plain;
}
function write(found, packages) {
    const publishers = found
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, known, names }) => ({
        id,
        ...(known ? { name: known.name } : {}),
        ...(known?.country ? { country: known.country } : {}),
        ...Object.fromEntries([...names].map(([hub, set]) => [hub, [...set].toSorted()])),
        ...(known?.signers ? { signers: known.signers } : {}),
    }));
    const content = {
        version: 1,
        preset: 'recommended',
        ...(publishers.length > 0 ? { publishers } : {}),
        ...(packages && publishers.some(one => 'npm' in one) ? { npm: { '*': { publisher: 'allowed' } } } : {}),
    };
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(content, { aliasDuplicateObjects: false });
    document.commentBefore = ' What this repository accepts. Every key: docs/policy.md';
    return document.toString({ lineWidth: 0 });
}


/***/ })

};
