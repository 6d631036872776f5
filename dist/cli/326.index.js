export const id = 326;
export const ids = [326];
export const modules = {

/***/ 96326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   update: () => (/* binding */ update)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78469);
/* harmony import */ var _lock_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98248);
/* harmony import */ var _lock_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3781);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36586);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(93513);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(48125);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(10739);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43046);
/* harmony import */ var _report_fill_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96132);
/* harmony import */ var _report_moved_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91226);
/* harmony import */ var _resolve_index_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(36954);
/* harmony import */ var _resolve_index_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4337);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24901);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45712);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81805);












const help = `Usage: weighmaster update [ID…] [--dry-run]

Moves the pins of model references (of ID, or of all) to the newest commit of their repository that is at least three
days old, in the files of the work tree, with their entries in models.lock.json, and tells what each move brings. Dates of
commits are self-reported.

  --dry-run            tell what would change, and write nothing
${_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyHelp */ .Cy}
Exit code 0; 2 for a usage error; 3 where a hub did not tell.
`;
const update = { help, run };
async function run(argv, io) {
    const flags = { ..._survey_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyFlags */ .WN, 'dry-run': { type: 'boolean' } };
    const { values, positionals } = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLine */ .a)('update', argv, flags, Number.POSITIVE_INFINITY);
    const surveyed = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .survey */ .Fr)(values, io);
    const { moves, left } = await movesOf(modelsIn(surveyed, new Set(positionals)), surveyed, io);
    const renewed = await renew(moves, surveyed, io);
    for (const { reference, commit, date } of moves) {
        const from = reference.revision ?? 'no pin';
        io.stdout(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__.visible)(`${reference.file}:${reference.pinAt?.line}  ${reference.id}  ${from}`)} → ${commit} (of ${date})\n`);
        const what = renewed.get(nameOf(reference, commit))?.what;
        if (what !== undefined)
            io.stdout(`  ${what}\n`);
    }
    for (const one of left)
        io.stderr(`Not looked up: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__.visible)(one)}\n`);
    if (moves.length + left.length === 0)
        io.stderr('Every pin that can be moved is at the newest commit that is old enough.\n');
    if (moves.length > 0 && !values['dry-run']) {
        const written = await write(moves, surveyed.repository.directory, io);
        await relock(written, renewed, surveyed, io);
        io.stderr(`${written.length} pin(s) moved. Review them before you commit.\n`);
    }
    return left.length > 0 ? 3 : 0;
}
const nameOf = ({ hub, id, revision, path }, commit) => JSON.stringify([hub, id, revision, path, commit]);
/** What each move brings, and the entry that records it: both sides are looked up with their files. */
async function renew(moves, surveyed, io) {
    const distinct = new Map(moves.map(({ reference, commit }) => [nameOf(reference, commit), { reference, commit }]));
    const pairs = [...distinct.values()].map(({ reference, commit }) => ({
        reference: { ...reference, revision: commit },
        candidates: [reference],
        alsoAt: [],
    }));
    const dossiers = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningsOf */ .k1)(pairs, surveyed, io, { date: true });
    return new Map(dossiers.map((dossier, index) => {
        const { reference, resolution, evidence } = dossier;
        const moved = (0,_report_moved_js__WEBPACK_IMPORTED_MODULE_5__/* .movedIn */ .B7)(dossier);
        const what = moved ? { what: _report_fill_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv.plain((0,_report_moved_js__WEBPACK_IMPORTED_MODULE_5__/* .movedWords */ .$j)(moved)).text } : {};
        return [[...distinct.keys()][index] ?? '', { ...what, entry: (0,_lock_index_js__WEBPACK_IMPORTED_MODULE_7__/* .lockEntryOf */ .F)(reference, resolution, evidence) }];
    }));
}
/** Where the lock had the old pin it gets the new one; an entry that another line still names stays. */
async function relock(written, renewed, { changes, repository }, io) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.directory, _model_index_js__WEBPACK_IMPORTED_MODULE_8__/* .modelsLockPath */ .rS);
    const locked = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_9__.lockedIn)(file);
    const fresh = written.flatMap(({ reference, commit }) => {
        const isLocked = locked.some(({ key }) => key === (0,_model_index_js__WEBPACK_IMPORTED_MODULE_8__/* .lockKey */ .TL)(reference));
        const entry = renewed.get(nameOf(reference, commit))?.entry;
        return isLocked && entry ? [entry] : [];
    });
    if (fresh.length === 0)
        return;
    const placeOf = ({ file: path, line, column }) => `${path}:${line}:${column}`;
    const gone = new Set(written.map(({ reference }) => placeOf(reference)));
    const all = (0,_inspect_js__WEBPACK_IMPORTED_MODULE_10__.findIntroduced)(changes).introduced.flatMap(({ reference, alsoAt }) => [reference, ...alsoAt]);
    const named = new Set(all.filter(one => !gone.has(placeOf(one)) && one.file !== _model_index_js__WEBPACK_IMPORTED_MODULE_8__/* .modelsLockPath */ .rS).map(_model_index_js__WEBPACK_IMPORTED_MODULE_8__/* .lockKey */ .TL));
    const dropped = new Set(written.map(({ reference }) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_8__/* .lockKey */ .TL)(reference)).filter(key => !named.has(key)));
    const kept = (0,_lock_index_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeEntries */ .x)(locked, fresh).filter(entry => fresh.includes(entry) || !dropped.has(entry.key));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, (0,_lock_index_js__WEBPACK_IMPORTED_MODULE_11__/* .formatLock */ .X)(kept));
    io.stderr(`${_model_index_js__WEBPACK_IMPORTED_MODULE_8__/* .modelsLockPath */ .rS}: ${new Set(fresh.map(({ key }) => key)).size} entry(s) renewed.\n`);
}
/** Models that HEAD loads, on every line that names them: of `only`, or all. */
function modelsIn({ changes }, only) {
    const isMeant = ({ id }) => only.size === 0 || (id !== null && only.has(id));
    const models = (0,_inspect_js__WEBPACK_IMPORTED_MODULE_10__.findIntroduced)(changes)
        .introduced.flatMap(({ reference, alsoAt }) => [reference, ...alsoAt])
        .filter(one => one.ecosystem === 'model' && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_12__/* .isExamined */ .AB)(one) && one.file !== _model_index_js__WEBPACK_IMPORTED_MODULE_8__/* .modelsLockPath */ .rS && isMeant(one));
    const unknown = [...only].filter(id => !models.some(one => one.id === id));
    if (unknown.length === 0)
        return models;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e(`HEAD loads no model ${JSON.stringify(unknown[0])}. See: weighmaster list`);
}
/** Pins that stand elsewhere than at the newest commit that is old enough, and what no hub told of. */
async function movesOf(models, { world, now }, io) {
    // Resolved without its pin, a reference means the default branch: its hub then proposes what to pin.
    const introduced = models.map(one => ({ reference: { ...one, revision: null }, candidates: [], alsoAt: [] }));
    const policy = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFrom */ .JX)([], now);
    const resolved = await (0,_resolve_index_js__WEBPACK_IMPORTED_MODULE_14__/* .resolveAll */ .W)(introduced, _resolve_index_js__WEBPACK_IMPORTED_MODULE_15__.resolvers, { ...world, policy, now, signal: io.signal });
    const moves = [];
    const left = new Set();
    for (const [index, reference] of models.entries()) {
        const resolution = resolved[index]?.resolution;
        if (resolution?.kind === 'resolved') {
            const proposed = resolution.artifact.model?.proposed;
            if (reference.pinAt && proposed && proposed.commit !== reference.revision)
                moves.push({ reference, ...proposed });
        }
        else if (resolution && reference.pinAt)
            left.add(`${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_12__/* .subjectOf */ .et)(reference)} (${'reason' in resolution ? resolution.reason : resolution.kind})`);
    }
    return { moves, left: [...left] };
}
/** Only lines that still are what HEAD has: uncommitted work is never overwritten blindly. Tells what was written. */
async function write(moves, directory, io) {
    const written = [];
    for (const [file, inFile] of Map.groupBy(moves, ({ reference }) => reference.file)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file);
        const lines = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')).split('\n');
        // From the end, so that columns before stay where they are.
        for (const move of inFile.toSorted((a, b) => position(b) - position(a))) {
            const { reference, commit } = move;
            const value = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_16__/* .safeCommit */ .Pr)(commit);
            const at = reference.pinAt;
            const line = at ? lines[at.line - 1] : undefined;
            const stillThere = reference.revision === null || line?.slice(at?.start, at?.end).includes(reference.revision);
            if (!value || !at || line === undefined || !stillThere) {
                io.stderr(`Left as it is, since the file is not what HEAD has: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__.visible)(`${file}:${at?.line}`)}\n`);
                continue;
            }
            lines[at.line - 1] = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_16__/* .applyFix */ .oM)(line, { at, value });
            written.push(move);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, lines.join('\n'));
    }
    return written;
}
const position = ({ reference: { pinAt } }) => (pinAt ? pinAt.line * 100_000 + pinAt.start : 0);


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
