export const id = 68;
export const ids = [68,46];
export const modules = {

/***/ 8963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   U9: () => (/* binding */ count)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78423);

/** The one place where a run's conclusion is made; doors only translate it into an exit code. */
function conclude(findings, failOn) {
    const stops = findings.filter(finding => reaches(finding, failOn));
    if (stops.length === 0)
        return { conclusion: 'pass', because: 'clean' };
    const onlyTheWorld = stops.every(({ check, messageId }) => check === 'could-not-check' && ['unreachable', 'required'].includes(messageId));
    return { conclusion: 'fail', because: onlyTheWorld ? 'unreachable' : 'findings' };
}
/** A warning about something we could not reach never counts for `fail-on: warning` (contracts 5). */
function reaches(finding, failOn) {
    if (failOn === 'never')
        return false;
    if (finding.severity === 'error')
        return true;
    return failOn === 'warning' && finding.severity === 'warning' && finding.check !== 'could-not-check';
}
const noOutcomes = () => ({ verified: 0, refuted: 0, absent: 0, undetermined: 0 });
/** Four-state counts: a dossier counts once, by the worst thing known of it. */
function count(introduced, dossiers, findings) {
    const kinds = {};
    for (const { kind } of introduced)
        kinds[kind] = (kinds[kind] ?? 0) + 1;
    const outcomes = { npm: noOutcomes(), model: noOutcomes() };
    for (const dossier of dossiers)
        outcomes[dossier.reference.ecosystem][overall(dossier)]++;
    const evidence = dossiers.flatMap(dossier => dossier.evidence);
    const bySeverity = { error: 0, warning: 0, note: 0, silent: 0 };
    for (const { severity } of findings)
        bySeverity[severity]++;
    return {
        introduced: kinds,
        notExamined: introduced.length - dossiers.length,
        outcomes,
        notSigning: tally(evidence, one => one.reason === 'registry-does-not-sign' ? one.detail?.['registry'] : undefined),
        tarballs: {
            opened: dossiers.filter(one => one.evidence.some(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpened */ .oB)).length,
            unopened: tally(evidence, one => (one.claim === 'manifest' && !(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpened */ .oB)(one) ? one.reason : undefined)),
        },
        findings: bySeverity,
    };
}
function tally(evidence, key) {
    const counts = {};
    for (const one of evidence) {
        const name = key(one);
        if (name !== undefined)
            counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
}
/** That a tarball agrees with its registry says nothing of whose bytes they are. */
const proving = _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .claims */ .OM.filter(claim => claim !== 'manifest');
/** Refuted beats everything; one verified claim is worth saying; then what is missing; else we do not know. */
function overall(dossier) {
    if (_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .claims */ .OM.some(claim => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(dossier, claim) === 'refuted'))
        return 'refuted';
    if (proving.some(claim => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(dossier, claim) === 'verified'))
        return 'verified';
    return dossier.evidence.some(evidence => evidence.outcome === 'absent') ? 'absent' : 'undetermined';
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

/***/ 73310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isLoadable)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71752);

/**
 * Is this a file that a loader may use: weights, code, configuration, tokenizer, template? Everything is, except what is
 * only there for people and for git. `.txt` files are vocabularies more often than prose.
 */
function isLoadable(path) {
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .baseNameOf */ .m)(path);
    return !(forPeople.test(name) ||
        picture.test(name) ||
        forGit.has(name) ||
        signature.test(name) ||
        collected.has(path));
}
const forPeople = /^(?:readme|licen[cs]e|notice|copying|changelog|contributing|code_of_conduct|security|use_policy)(?:\.(?:md|txt|rst|pdf))?$|\.(?:md|rst|pdf)$/i;
const picture = /\.(?:png|jpe?g|gif|svg|webp|mp4)$/i;
const forGit = new Set(['.gitattributes', '.gitignore', '.gitkeep']);
const signature = /\.(?:sig|sigstore|sigstore\.json)$/;
/** Signatures that other tools keep under names of their own, at these very places. */
const collected = new Set(['claims.jsonl', '.kaggle/signing.json']);


/***/ }),

/***/ 93305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   tl: () => (/* binding */ placeOfPolicy),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
const slots = /\{(?<name>[A-Za-z]\w*)\}/g;
/** Puts words of ours into the template itself, their own values beside the others. A slot without value stays. */
function inline(template, fillings) {
    const data = {};
    const ours = new Map();
    for (const [name, filling] of Object.entries(fillings)) {
        if (typeof filling === 'string')
            data[name] = filling;
        else {
            ours.set(name, filling.template.replaceAll(slots, `{${name}_$1}`));
            for (const [inner, value] of Object.entries(filling.data))
                data[`${name}_${inner}`] = value;
        }
    }
    return { template: template.replaceAll(slots, (slot, name) => ours.get(name) ?? slot), data };
}
/** Words of ours: `` words`${count} hours ago by ${name}` ``. What is interpolated is somebody else's, or a number. */
function words(strings, ...values) {
    const fillings = values.map(value => (typeof value === 'number' ? String(value) : value));
    return inline(strings.map((text, index) => (index === 0 ? text : `{v${index - 1}}${text}`)).join(''), Object.fromEntries(fillings.map((value, index) => [`v${index}`, value])));
}
/** `a, b and 3 more`: each value by itself. `between` are words of ours. */
function enumerate(values, { most = 3, between = ', ', } = {}) {
    const few = values.slice(0, most).map((value, index) => [`v${index}`, value]);
    const list = inline(few.map(([name]) => `{${name}}`).join(between), Object.fromEntries(few));
    return values.length > most ? words `${list} and ${values.length - most} more` : list;
}
/** A code of ours as words: `unknown-key-id` → unknown key id. What is no such code is a value like any other. */
function spoken(code) {
    return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code) ? { template: code.replaceAll('-', ' '), data: {} } : code;
}
/** Where a policy stands, as a reader of a review calls it; another repository's name is that repository's. */
const places = new Map([
    ['policy input', words `policy input`],
    ['base tip', words `base branch`],
    ['default branch', words `default branch`],
    ['preset', words `preset`],
]);
const placeOfPolicy = (source) => places.get(source) ?? source;


/***/ }),

/***/ 43046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ diagramEdge),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
/* unused harmony exports join, suggestion */
/**
 * The only way from data to text. A template's own words pass as they are written; every interpolated string is
 * untrusted and is quoted for the format, unless a template of the same format has already made it.
 */
/** As much of one untrusted value as anybody needs to see; a longer one ends in an ellipsis. */
const longest = 200;
/**
 * Characters that do something instead of being seen (controls, bidi, zero-width, tags, unassigned …), that look like
 * a space and are none, a pile of combining marks, and `\u{`, so that our own escapes cannot be forged. Then what
 * a runner's log acts on, `##[` anywhere and `::` where a line may come to begin, and the `<!` of an HTML comment.
 */
const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}|\p{M}{4,}|\\(?=u\{)|(?<=##)\[|(?<![^ ]):(?=:)|<(?=!)/gu;
const point = (text) => Array.from(text, one => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`).join('');
/** One line that shows what is there: newlines and tabs are spaces, what cannot be seen is `\u{…}`. Cut at `limit`. */
function visible(text, limit = longest) {
    const points = Array.from(text.slice(0, 2 * limit + 2));
    const cut = points.length > limit || text.length > 2 * limit + 2;
    return lineOf(points.slice(0, limit).join('')) + (cut ? '…' : '');
}
/** The whole of a line, however long, made visible. */
function lineOf(text) {
    return text.replaceAll(/\r\n|[\n\r\t]/g, ' ').replaceAll(unseen, point);
}
/** Visible text in which no backtick and no pipe is left: it stands in any code span and in any table cell. */
function quotable(text) {
    return visible(text).replaceAll(/[`|]/g, point);
}
/** Is every character of it seen as what it is? Else it is shown, and never offered to be copied back. */
function isPlain(text) {
    return text.replaceAll('\t', ' ').search(unseen) === -1;
}
/** Text of one format that is safe to put into a document of that format. Made here only. */
class Markup {
    format;
    text;
    constructor(format, text) {
        this.format = format;
        this.text = text;
    }
    /** A format's template tag: `quote` says how it shows a string that is not ours. */
    static tag(format, quote) {
        const show = (value) => {
            if (typeof value === 'string')
                return quote(value);
            if (typeof value === 'number')
                return String(value);
            return value instanceof Markup ? value.text : value.map(one => one.text).join('');
        };
        return (strings, ...values) => new Markup(format, strings.map((own, index) => (index ? show(values[index - 1] ?? '') : '') + own).join(''));
    }
}
/** Terminals, logs, annotations and the messages inside JSON files: a stranger's words stand between backticks. */
const plain = Markup.tag('plain', text => (/^\d{1,9}$/.test(text) ? text : `\`${quotable(text)}\``));
/** Markdown: a stranger's words stand in a code span, where nothing is a link, a mention, an image or HTML. */
const md = Markup.tag('markdown', text => (/^\d{1,9}$/.test(text) ? text : codeSpan(text)));
/** HTML: text and attribute values alike (always between double quotes). */
const html = Markup.tag('html', text => entities(visible(text)));
/** A space at an end would be eaten (or be all there is), so it is shown as what it is. */
function codeSpan(text) {
    const shown = quotable(text).replaceAll(/^ | $/g, point);
    return shown === '' ? '*(empty)*' : `\`${shown}\``;
}
function entities(text) {
    return text.replaceAll(/[&<>"']/g, one => `&#${one.charCodeAt(0)};`);
}
/** Parts set apart by our own words. */
function join(parts, between) {
    return parts.flatMap((part, index) => (index ? [between, part] : [part]));
}
/**
 * A link of ours: the address is our own prefix and parts of data, each encoded whole. `encodeURIComponent` leaves
 * `( ) ' * !`, of which a parenthesis would end a Markdown target; `.` and `..` would climb.
 */
function link(label, prefix, parts, line) {
    if (!/^https?:\/\/[\w.:-]+\/[\w./-]*$/.test(prefix))
        return label;
    if (parts.some(part => part === '' || part === '.' || part === '..' || !part.isWellFormed()))
        return label;
    const path = parts.map(part => encodeURIComponent(part).replaceAll(/[()'*!]/g, one => `%${one.charCodeAt(0).toString(16)}`));
    return trusted `[${label}](${prefix}${path.join('/')}${line === undefined ? '' : `#L${line}`})`;
}
/** Only for what is built in this file from checked parts. */
const trusted = Markup.tag('markdown', text => text);
const trustedPlain = Markup.tag('plain', text => text);
const trustedHtml = Markup.tag('html', text => text);
/**
 * One line of a diagram. Only plain names are drawn as they are: a diagram language has words of its own, and no
 * escape that every version of it honours.
 */
function diagramEdge(from, to, relation) {
    const node = ({ number, name }) => `n${number}["${/^[\w.-]{1,100}(?:\/[\w.-]{1,100})?$/.test(name) ? name : 'a name with unusual characters'}"]`;
    const how = /^[a-z_]{1,20}$/.test(relation) ? `|${relation}|` : '';
    return trusted `  ${node(from)} -->${how} ${node(to)}`;
}
/**
 * Whole lines of the author's own file, to be copied back by a click: byte for byte, in a fence that they cannot
 * close. Null where a line holds what a reader would not see, or what would need an absurd fence.
 */
function suggestion(lines) {
    const text = lines.join('\n');
    const run = Math.max(0, ...Array.from(text.matchAll(/`+/g), match => match[0].length));
    if (run > 40 || text.length > 2_000 || !lines.every(isPlain))
        return null;
    const fence = '`'.repeat(Math.max(3, run + 1));
    return trusted `${fence}suggestion\n${text}\n${fence}`;
}
/**
 * Our own words out of data, such as a check's template: never cut, and literally what they say, with no markup but
 * what `fill.ts` makes of their backticks.
 */
const own = {
    markdown: (text) => trusted `${lineOf(text).replaceAll(/[\\*[\]<>|~`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, one => `\\${one}`)}`,
    plain: (text) => trustedPlain `${lineOf(text)}`,
    html: (text) => trustedHtml `${entities(lineOf(text))}`,
};
/** Code in a gutter of its own, which says whose it is: made visible, without quotes. */
const code = (text, limit) => trustedPlain `${visible(text, limit)}`;
/** JSON whose text is as harmless in a terminal or a log as in a file: what is not seen is written `\\uXXXX`. */
function json(value) {
    const unit = (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const text = JSON.stringify(value, null, 2);
    return `${text.replaceAll(/(?<=##)\[|[^\n\x20-\x7e]/g, one => (one === '[' || isPlain(one) === false ? unit(one) : one))}\n`;
}


/***/ }),

/***/ 96132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Px: () => (/* binding */ observed),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   dh: () => (/* binding */ brief),
/* harmony export */   v9: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43046);

/** Between backticks a template has code of ours. */
const phrase = (template, data = {}) => ({ template, data });
const slots = /(?<slot>\{[A-Za-z]\w*\})/;
/** One pass, so that a value which looks like a slot or a backtick is never read again. A slot without value stays. */
function pieces(template, data) {
    return template.split('`').flatMap((part, index) => {
        const filled = part.split(slots).map((text) => {
            const name = text.startsWith('{') ? text.slice(1, -1) : '';
            const value = Object.hasOwn(data, name) ? data[name] : undefined;
            return value === undefined ? { kind: 'words', text } : { kind: 'value', text: value };
        });
        return index % 2 === 1 ? [{ kind: 'code', text: filled.map(piece => piece.text).join('') }] : filled;
    });
}
const fillWith = (show, whole) => ({ template, data }) => whole(pieces(template, data).map(({ kind, text }) => show[kind](text)));
/** A page draws the marks in letters that every font has. */
const drawn = new Map([
    ['✅', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<b class="yes">✓</b>`],
    ['❌', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<b class="no">✗</b>`],
    ['⚠', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<b class="open">!</b>`],
    ['➖', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<b>–</b>`],
    ['❔', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<b class="open">?</b>`],
]);
function wordsWithMarks(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${text.split(/(✅|❌|⚠|➖|❔)/u).map(part => drawn.get(part) ?? _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV.html(part))}`;
}
const markdown = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) `${text}`;
const quoted = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj) `${text}`;
const code = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<code>${text}</code>`;
/** A phrase as text of a format. */
const say = {
    markdown: fillWith({ words: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV.markdown, code: markdown, value: markdown }, parts => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) `${parts}`),
    plain: fillWith({ words: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV.plain, code: quoted, value: quoted }, parts => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj) `${parts}`),
    html: fillWith({ words: wordsWithMarks, code, value: code }, parts => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${parts}`),
};
/** A hash whose first characters tell it from another by eye: an integrity, a digest, a commit. */
const hash = /^(?:sha(?:1|256|384|512)[-:][A-Za-z0-9+/=]{24,}|[0-9a-f]{40,64})$/;
/** With hashes shortened, for a line that is read at a glance; the whole ones stand elsewhere. */
function brief({ template, data }) {
    const short = (value) => (hash.test(value) ? `${value.slice(0, 20)}…` : value);
    return { template, data: Object.fromEntries(Object.entries(data).map(([slot, value]) => [slot, short(value)])) };
}
/** What was observed, and against what. */
const observed = ({ template, data }) => ({ template: sentence(template), data });
/** What to do about it. */
const advice = ({ remedy, data }) => ({ template: sentence(remedy), data });
const sentence = (template) => (/[.!?:]$/.test(template) ? template : `${template}.`);


/***/ }),

/***/ 91226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ movedWords),
/* harmony export */   B7: () => (/* binding */ movedIn),
/* harmony export */   Vq: () => (/* binding */ moves),
/* harmony export */   jY: () => (/* binding */ movedSection)
/* harmony export */ });
/* harmony import */ var _catalogue_model_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42459);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73310);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93305);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43046);
/* harmony import */ var _fill_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96132);




const kinds = ['weights', 'code', 'chat template', 'configuration', 'other files'];
const changes = ['added', 'changed', 'removed'];
/** Null where nothing moved, or one of the two is not known. */
function movedIn({ reference, resolution, previous, evidence }) {
    if (reference.ecosystem !== 'model' || resolution.kind !== 'resolved' || previous?.resolution.kind !== 'resolved')
        return null;
    const [was, is] = [previous.resolution.artifact, resolution.artifact];
    if (meaningOf(was) === meaningOf(is))
        return null;
    const date = is.model?.committedAt?.slice(0, 10);
    return {
        files: filesMoved(was, is),
        byNames: !(was.files && is.files),
        facts: factsMoved({ ...statedBy(was), signer: signerIn(previous.evidence ?? []) }, { ...statedBy(is), signer: signerIn(evidence) }),
        ...(date === undefined ? {} : { date }),
    };
}
const meaningOf = ({ id, digest, model }) => [id, model?.commit, digest?.hex].join(' ');
/** By digests where both sides have them, else by names alone. */
function filesMoved(was, is) {
    const [before, after] = [contentOf(was), contentOf(is)];
    const moved = (what, path) => ({ kind: kindOf(path), what, path });
    return [
        ...[...after.keys()].filter(path => !before.has(path)).map(path => moved('added', path)),
        ...[...before].filter(([path, one]) => differs(one, after.get(path))).map(([path]) => moved('changed', path)),
        ...[...before.keys()].filter(path => !after.has(path)).map(path => moved('removed', path)),
    ];
}
function contentOf({ files, model }) {
    if (files)
        return new Map(files.map(file => [file.path, file]));
    return new Map((model?.paths ?? []).map(path => [path, null]));
}
function differs(one, other) {
    if (!one || !other)
        return false;
    // Of each side what the other has too: one commit's small files may be hashed, the other's known by git's id alone.
    const pairs = [
        [one.listed?.hex, other.listed?.hex],
        [one.gitOid, other.gitOid],
        [one.observed?.hex, other.observed?.hex],
        [one.bytes, other.bytes],
    ];
    const told = pairs.find(([was, is]) => was !== undefined && is !== undefined);
    return told !== undefined && told[0] !== told[1];
}
const program = /\.(?:py|pyi|ipynb|js|mjs|cjs|ts|sh|bash|ps1|bat|cmd|lua|c|cc|cpp|cu|h|rs|so|dll|dylib|exe)$/i;
function kindOf(path) {
    if (program.test(path))
        return 'code';
    if ((0,_catalogue_model_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(path) !== null || (0,_catalogue_model_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(path))
        return 'weights';
    if (/chat_template|\.jinja2?$/i.test(path))
        return 'chat template';
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoadable */ .Z)(path) ? 'configuration' : 'other files';
}
/** Facts of the hub's, each as one text that can be compared. */
function statedBy({ id, publisher, model = {} }) {
    const parents = (model.lineage ?? []).filter(step => step.model === id).map(({ from }) => from);
    const formats = (model.paths ?? []).flatMap(path => (0,_catalogue_model_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(path)?.id ?? []);
    return {
        id,
        publisher: publisher.name,
        repository: model.repositoryId ?? '',
        licence: (model.licence ?? []).toSorted().join(', '),
        parents: parents.toSorted().join(', '),
        formats: [...new Set(formats)].toSorted().join(', '),
        'chat template': model.template?.sha256 ?? '',
        'code elsewhere': (model.code?.foreign ?? []).toSorted().join(', '),
    };
}
function signerIn(evidence) {
    const signed = evidence.find(({ claim, outcome }) => claim === 'model-signature' && outcome === 'verified');
    return signed?.signer?.identity ?? signed?.signer?.keyId ?? '';
}
function factsMoved(before, after) {
    return Object.entries(after).flatMap(([what, now]) => {
        const then = before[what] ?? '';
        return then === now ? [] : [{ what, before: then, after: now }];
    });
}
/** One row for each model whose meaning moved: what, how old, and what stays unknown. */
function moves({ entries }) {
    return entries.flatMap(({ dossier, name }) => {
        const moved = dossier && movedIn(dossier);
        if (!moved || !dossier)
            return [];
        const was = dossier.previous?.reference.revision?.slice(0, 12) ?? 'no revision';
        const date = moved.date === undefined ? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `` : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) ` (its commit is of ${moved.date}, by its own word)`;
        return [(0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${name}, from ${was}${date}: ${movedWords(moved)}`];
    });
}
/** `weights changed: a; licence mit → other`. */
function movedWords(moved) {
    const told = [...kinds.flatMap(kind => filesPhrase(moved, kind)), ...moved.facts.map(factPhrase)];
    const rest = moved.byNames ? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `; files were compared by their names alone` : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) ``;
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${told.length === 0 ? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `nothing that could be compared differs` : joined(told)}${rest}`;
}
function filesPhrase({ files }, kind) {
    return changes.flatMap(what => {
        const paths = files.filter(file => file.kind === kind && file.what === what).map(({ path }) => path);
        return paths.length === 0 ? [] : [(0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(`${kind} ${what}: {paths}`, { paths: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(paths, { most: 3 }) })];
    });
}
const brief = (value) => value === '' ? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `none` : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${/^[0-9a-f]{40,}$/.test(value) ? `${value.slice(0, 12)}…` : value}`;
const factPhrase = ({ what, before, after }) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(`${what} {before} → {after}`, { before: brief(before), after: brief(after) });
function joined(phrases) {
    const slots = phrases.map((_, index) => `{p${index}}`).join('; ');
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(slots, Object.fromEntries(phrases.map((one, index) => [`p${index}`, one])));
}
function movedSection(shown) {
    const rows = moves(shown).map(phrase => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.md) `- ${_fill_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv.markdown(phrase)}`);
    if (rows.length === 0)
        return null;
    return { title: `What moved (${rows.length})`, intro: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.md) ``, rows, noun: 'model', importance: 2 };
}


/***/ })

};
