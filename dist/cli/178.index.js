export const id = 178;
export const ids = [178];
export const modules = {

/***/ 81805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ surveyHelp),
/* harmony export */   Fr: () => (/* binding */ survey),
/* harmony export */   JX: () => (/* binding */ policyFrom),
/* harmony export */   WN: () => (/* binding */ surveyFlags),
/* harmony export */   ay: () => (/* binding */ commandLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _extract_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78948);
/* harmony import */ var _git_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66908);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48125);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79564);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95737);







/** Flags of the commands that look at everything in HEAD, beside their own. */
const surveyFlags = {
    cwd: { type: 'string' },
    'npm-registry': { type: 'string' },
    'hf-endpoint': { type: 'string' },
    'trust-root': { type: 'string' },
    now: { type: 'string' },
};
const surveyHelp = `  --cwd DIR            the repository (default: here); its HEAD is read, not the work tree
  --hf-endpoint URL, --npm-registry URL, --trust-root FILE, --now ISO   as for check
`;
/** Everything that stands in HEAD, as if the whole of it were new, and the world to look it up in. */
async function survey(given, io) {
    const names = Object.keys(surveyFlags).filter(name => name in given);
    const argv = names.flatMap(name => {
        const value = Object.entries(given).find(([key]) => key === name)?.[1];
        return value === undefined ? [] : [`--${name}`, value];
    });
    const options = (0,_check_options_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCheckOptions */ .W1)(argv, ['text']);
    const repository = await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, options.cwd));
    const head = await repository.commit('HEAD');
    const changes = await repository.everything(head, _extract_index_js__WEBPACK_IMPORTED_MODULE_4__.concerns);
    return { repository, head, changes, world: await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_5__/* .surroundings */ .i)(options, io), now: options.now ?? io.now };
}
/** `parseArgs` with its faults as `UsageError`s that name the command. */
function commandLine(command, argv, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args: [...argv], options, allowPositionals: true });
    }
    catch (error) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${error instanceof Error ? error.message : error}. See: weighmaster ${command} --help`);
    }
}
/** The policy that these texts make, loaded only where one is needed. */
async function policyFrom(sources, now) {
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(428), __webpack_require__.e(589), __webpack_require__.e(8), __webpack_require__.e(249)]).then(__webpack_require__.bind(__webpack_require__, 78335));
    return parsePolicy(sources, { now });
}


/***/ }),

/***/ 16178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLocked: () => (/* binding */ runLocked)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/disk/walk.js
var walk = __webpack_require__(87105);
// EXTERNAL MODULE: ./.build/disk/observe.js + 2 modules
var observe = __webpack_require__(19281);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/model/model-signing.js
var model_signing = __webpack_require__(97271);
// EXTERNAL MODULE: ./.build/model/digest.js
var digest = __webpack_require__(28074);
;// CONCATENATED MODULE: ./.build/disk/hub-cache.js



/**
 * The snapshot in a Hugging Face cache that a loader would take for this reference: what `refs/<revision>` says, or the
 * commit itself (huggingface_hub, "Understand caching"). `cache` is the folder that has `models--org--name` folders.
 */
function findSnapshot(cache, { id, revision, commit }) {
    const name = `models--${id.replaceAll('/', '--')}`;
    const written = revision ?? 'main';
    if (!(0,model_signing/* isSafeName */.TE)(name) || name.includes('..') || !(0,model_signing/* isSafeName */.TE)(written))
        return { kind: 'absent' };
    const repository = (0,external_node_path_.join)(cache, name);
    const noted = (0,digest/* isCommitId */.jh)(written) ? written : readReference((0,external_node_path_.join)(repository, 'refs', written));
    if (noted !== null && !(0,digest/* isCommitId */.jh)(noted))
        return { kind: 'unreadable' };
    const meant = noted ?? commit;
    if (meant === undefined)
        return { kind: 'absent' };
    const path = (0,external_node_path_.join)(repository, 'snapshots', meant);
    if (!(0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
        return { kind: 'absent' };
    return { kind: 'snapshot', path, commit: meant, others: (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(repository, 'snapshots')).length - 1 };
}
/** Null where there is no such note. A commit id is all that it may hold, so no more is read than that. */
function readReference(path) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!found?.isFile())
        return null;
    return found.size > 100 ? '' : (0,external_node_fs_.readFileSync)(path, 'utf8').trim();
}

// EXTERNAL MODULE: ./.build/model/loadable.js
var loadable = __webpack_require__(73310);
;// CONCATENATED MODULE: ./.build/lock/copy.js

/** Why a copy of a model is, or is not, what its entry locks. */
const copyReasons = {
    matches: 'every file that the lock lists is the locked one',
    'changed-file': 'a file is not the locked one',
    'extra-file': 'there is a file that a loader may use and the lock does not list',
    'missing-file': 'a file that the lock lists is not there',
    'unreadable-file': 'a file could not be read to the end',
    'nothing-compared': 'none of the files that the lock lists is there',
    'no-files-locked': 'the lock lists no files of it that could be compared',
    'not-in-the-cache': 'the cache has no snapshot of it',
    'reference-unreadable': 'what the cache notes of its revision is no commit',
};
const nothing = { matched: [], changed: [], missing: [], extra: [], unread: [], documents: [] };
/** An entry that could not be compared at all. */
function uncompared(key, reason) {
    return { key, outcome: reason === 'not-in-the-cache' ? 'absent' : 'undetermined', reason, ...nothing };
}
/** How a locked file has to be hashed to be compared: git's id has the length of git's own hash. */
function wishOf({ sha256, git = '' }) {
    return sha256 !== undefined || { git: git.length === 64 ? 'sha256' : 'sha1' };
}
/**
 * Holds the files of a copy on disk, hashed by us, against the entry that locks them. Every locked file that a loader may
 * use must be there and be the locked one, and nothing else that a loader may use.
 */
function judgeCopy(entry, files, { ignoreMissing = false } = {}) {
    if (entry.files.size === 0)
        return uncompared(entry.key, 'no-files-locked');
    const compared = [...entry.files].map(([path, locked]) => compare(path, locked, files.get(path)));
    const of = (kind) => compared.filter((one) => one.kind === kind);
    const isForLoaders = ({ path }) => (0,loadable/* isLoadable */.Z)(path);
    const found = {
        matched: of('matched').map(({ path, by }) => ({ path, by })),
        changed: of('changed')
            .filter(isForLoaders)
            .map(({ path, expected, found: today }) => ({ path, expected, found: today })),
        missing: of('missing')
            .filter(isForLoaders)
            .map(({ path }) => path),
        extra: [...files.keys()].filter(path => !entry.files.has(path) && (0,loadable/* isLoadable */.Z)(path)),
        unread: of('unread')
            .filter(isForLoaders)
            .map(({ path, why }) => ({ path, why })),
        documents: compared.filter(one => one.kind !== 'matched' && !(0,loadable/* isLoadable */.Z)(one.path)).map(({ path }) => path),
    };
    return { key: entry.key, ...conclusionOf(found, ignoreMissing), ...found };
}
/**
 * The part of an entry that a single file on disk is a copy of: the one locked file of its name, or, where the entry locks
 * one file by a digest (an address, a pointer), that. No files where it is none, or could be several.
 */
function narrowTo(entry, name, bytes) {
    const named = [...entry.files].filter(([path]) => path === name || path.endsWith(`/${name}`));
    const [only] = named;
    if (only && named.length === 1)
        return { ...entry, files: new Map([[name, only[1]]]) };
    const isOneFile = ['url', 'git-lfs', 'local-weight-file'].includes(entry.hub) && entry.files.size === 0;
    const sha256 = isOneFile ? entry.digest?.replace(/^sha256:/, '') : undefined;
    return { ...entry, files: new Map(sha256 === undefined ? [] : [[name, { sha256, bytes }]]) };
}
/** The worst first. A file that nobody could read, or that is not there, refutes nothing and proves nothing. */
function conclusionOf(found, ignoreMissing) {
    if (found.changed.length > 0)
        return { outcome: 'refuted', reason: 'changed-file' };
    if (found.extra.length > 0)
        return { outcome: 'refuted', reason: 'extra-file' };
    if (found.unread.length > 0)
        return { outcome: 'undetermined', reason: 'unreadable-file' };
    if (!found.matched.some(({ path }) => (0,loadable/* isLoadable */.Z)(path)))
        return { outcome: 'undetermined', reason: 'nothing-compared' };
    if (found.missing.length > 0 && !ignoreMissing)
        return { outcome: 'undetermined', reason: 'missing-file' };
    return { outcome: 'verified', reason: 'matches' };
}
function compare(path, locked, file) {
    if (!file)
        return { kind: 'missing', path };
    if (file.kind === 'special' || (file.kind === 'link' && file.target !== 'inside')) {
        return { kind: 'unread', path, why: file.kind === 'link' ? `a link, ${file.target ?? 'outside'}` : 'no plain file' };
    }
    const expected = locked.sha256 ?? locked.git ?? '';
    if (file.bytes !== locked.bytes)
        return { kind: 'changed', path, expected: sizeOf(locked.bytes), found: sizeOf(file.bytes) };
    const by = locked.sha256 === undefined ? 'git' : 'sha256';
    if (file.observed?.algorithm !== by)
        return { kind: 'unread', path, why: 'not hashed' };
    return isSame(file.observed, expected)
        ? { kind: 'matched', path, by }
        : { kind: 'changed', path, expected, found: file.observed.hex };
}
const isSame = ({ hex }, expected) => expected !== '' && hex === expected;
const sizeOf = (bytes) => `${bytes ?? 0} bytes`;

;// CONCATENATED MODULE: ./.build/entry/verify-copy.js


/** What git and huggingface_hub keep of their own beside a model. No loader looks there. */
const ofTools = new Set(['.git', '.cache/huggingface']);
/**
 * Holds a copy of a model on disk (a directory, a snapshot in a Hugging Face cache, or one file of it) against the entry
 * that locks it; every locked file is hashed. Throws `UsageError` where there is nothing at `path`.
 */
async function verifyCopy(entry, path, verification = {}) {
    const model = (0,walk/* walkModel */.P)(path, directory => ofTools.has(directory));
    const [first] = model.files;
    const meant = model.singleFile && first ? narrowTo(entry, first[0], first[1].bytes ?? 0) : entry;
    const wants = (name) => {
        const locked = meant.files.get(name);
        return locked !== undefined && locked.bytes === model.files.get(name)?.bytes && wishOf(locked);
    };
    const { files, unread } = await (0,observe/* observeModel */.I)(model, wants, { ...verification, algorithm: 'sha256' });
    const verdict = judgeCopy(meant, files, verification);
    const why = new Map(unread.map(({ name, error }) => [name, error]));
    return { ...verdict, unread: verdict.unread.map(one => ({ ...one, why: why.get(one.path) ?? one.why })) };
}
/**
 * The same for the snapshot that a loader would take from a Hugging Face cache (the folder that has `models--…` folders).
 */
async function verifyCached(entry, cache, verification = {}) {
    if (entry.hub !== 'huggingface')
        return uncompared(entry.key, 'not-in-the-cache');
    const found = findSnapshot(cache, entry);
    if (found.kind === 'absent')
        return uncompared(entry.key, 'not-in-the-cache');
    if (found.kind === 'unreadable')
        return uncompared(entry.key, 'reference-unreadable');
    const verdict = await verifyCopy(entry, found.path, verification);
    return { ...verdict, path: found.path, others: found.others };
}

// EXTERNAL MODULE: ./.build/lock/parse.js + 1 modules
var parse = __webpack_require__(16898);
// EXTERNAL MODULE: ./.build/model/errors.js
var errors = __webpack_require__(48125);
// EXTERNAL MODULE: ./.build/model/models-lock.js
var models_lock = __webpack_require__(36586);
// EXTERNAL MODULE: ./.build/cli/progress.js
var progress = __webpack_require__(51620);
// EXTERNAL MODULE: ./.build/cli/survey.js
var survey = __webpack_require__(81805);
// EXTERNAL MODULE: ./.build/cli/verify-output.js
var verify_output = __webpack_require__(21738);
;// CONCATENATED MODULE: ./.build/cli/verify-lock-output.js


/** One object, one line end; `version` grows when a member changes its meaning. */
function lockedAsJson({ lock, place, verdicts, notLooked }) {
    const verified = verdicts.length > 0 && verdicts.every(({ outcome }) => outcome === 'verified');
    const entries = verdicts.map(verdict => ({ ...verdict, message: copyReasons[verdict.reason] }));
    return `${JSON.stringify({ version: 1, verified, lock, place, entries, notLookedAt: notLooked })}\n`;
}
function lockedAsText(shown) {
    const { lock, place, verdicts, notLooked } = shown;
    const none = verdicts.length === 0 ? [`NOT VERIFIED  ${(0,verify_output/* quote */.hD)(lock)} locks nothing that ${(0,verify_output/* quote */.hD)(place)} could hold`] : [];
    const rest = notLooked.slice(0, verify_output/* shownNames */.kA).map(verify_output/* quote */.hD).join(', ');
    const more = notLooked.length > verify_output/* shownNames */.kA ? ` and ${notLooked.length - verify_output/* shownNames */.kA} more` : '';
    return [
        ...none,
        ...verdicts.flatMap(verdict => linesOf(verdict, shown)),
        ...(notLooked.length > 0 ? [`Not looked at: ${rest}${more}`] : []),
        '',
    ].join('\n');
}
function linesOf(verdict, { ignoreMissing, place }) {
    const { key, outcome, reason, matched, path = place, others = 0 } = verdict;
    const isGood = outcome === 'verified';
    const head = isGood ? `VERIFIED      ${(0,verify_output/* quote */.hD)(key)}` : `NOT VERIFIED  ${(0,verify_output/* quote */.hD)(key)}: ${copyReasons[reason]}`;
    const locked = matched.length + verdict.changed.length + verdict.missing.length + verdict.unread.length;
    const byGit = matched.filter(({ by }) => by === 'git').length;
    const how = byGit > 0 ? `, ${byGit} of them by git’s SHA-1` : ', by sha256';
    return [
        head,
        `  copy        ${(0,verify_output/* quote */.hD)(path)}`,
        ...(locked > 0 ? [`  files       ${matched.length} of ${locked} locked files match${how}`] : []),
        ...(0,verify_output/* names */.Dy)('changed', verdict.changed.map(one => one.path)),
        ...(0,verify_output/* names */.Dy)('not in the lock', verdict.extra),
        ...(0,verify_output/* names */.Dy)(ignoreMissing ? 'not there (ignored)' : 'not there', verdict.missing),
        ...verdict.unread.slice(0, verify_output/* shownNames */.kA).map(one => `    not read: ${(0,verify_output/* quote */.hD)(one.path)} (${(0,verify_output/* quote */.hD)(one.why)})`),
        ...(others > 0 ? [`  note        ${others} other snapshot(s) of it were not looked at`] : []),
        ...(isGood ? [] : [`  what to do  ${remedies[reason]}`]),
    ];
}
const fetchAgain = 'Fetch the model again, at the locked commit; if it still differs, do not load it.';
const remedies = {
    matches: '',
    'changed-file': fetchAgain,
    'extra-file': 'Find out where the file comes from, and remove it: a loader may prefer it to the locked ones.',
    'missing-file': 'Fetch the whole model. A copy of a part is accepted with --ignore-missing-files; load it offline then, since what is missing would be fetched unseen.',
    'unreadable-file': 'Make the file readable, and replace links that lead out of the copy by the files themselves.',
    'nothing-compared': 'Look whether this is a copy of the locked model at all.',
    'no-files-locked': 'Record the model again with `weighmaster lock`, where its hub lists its files.',
    'not-in-the-cache': 'Fetch the model first, or name the right folder with --cache.',
    'reference-unreadable': fetchAgain,
};

;// CONCATENATED MODULE: ./.build/cli/verify-lock.js









const flags = {
    lock: { type: 'boolean' },
    cache: { type: 'string' },
    entry: { type: 'string', multiple: true },
    'ignore-missing-files': { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
};
/** `weighmaster verify --lock`: copies on disk against `models.lock.json`. Resolves to the exit code. */
async function runLocked(argv, io) {
    const { values, positionals } = (0,survey/* commandLine */.ay)('verify', argv, flags);
    const { lock, path } = placesOf(positionals);
    if (!['text', 'json'].includes(values.format))
        throw usage(`--format is text or json, not ${values.format}`);
    if (path !== undefined && values.cache !== undefined)
        throw usage('A PATH or --cache, not both');
    const all = await entriesIn((0,external_node_path_.resolve)(io.cwd, lock), lock);
    const options = {
        ignoreMissing: values['ignore-missing-files'],
        ...(io.isTTY.stderr ? { onProgress: (0,progress/* hashProgress */.a)(io) } : {}),
        ...(io.signal ? { signal: io.signal } : {}),
    };
    const asked = chosen(all, values.entry);
    const place = path ?? values.cache ?? cacheOf(io.env ?? {});
    const verdicts = path === undefined
        ? await inCache(asked, (0,external_node_path_.resolve)(io.cwd, place), options)
        : [await verifyCopy(theOnly(asked, path), (0,external_node_path_.resolve)(io.cwd, path), options)];
    const looked = new Set(verdicts.map(({ key }) => key));
    const notLooked = all.map(({ key }) => key).filter(key => !looked.has(key));
    const shown = { lock, place, verdicts, notLooked, ignoreMissing: options.ignoreMissing };
    io.stdout(values.format === 'json' ? lockedAsJson(shown) : lockedAsText(shown));
    return verdicts.length > 0 && verdicts.every(({ outcome }) => outcome === 'verified') ? 0 : 1;
}
const usage = (message) => new errors/* UsageError */.e(`${message}. See: weighmaster verify --help`);
/** The lock is the one that is called like JSON; a model's directory is not. */
function placesOf(positionals) {
    const locks = positionals.filter(one => one.endsWith('.json'));
    const paths = positionals.filter(one => !one.endsWith('.json'));
    if (locks.length > 1 || paths.length > 1)
        throw usage('One lock and one PATH at most');
    return { lock: locks[0] ?? models_lock/* modelsLockPath */.rS, path: paths[0] };
}
async function entriesIn(file, shown) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        const why = error instanceof Error && 'code' in error ? error.code : error;
        throw usage(`${shown} cannot be read (${why})`);
    });
    const parsed = (0,parse/* parseLock */.P)(text);
    if (parsed.kind === 'fault')
        throw usage(`${shown}:${parsed.line}: ${parsed.detail}`);
    return parsed.entries;
}
function chosen(all, keys) {
    if (keys === undefined)
        return all;
    const unknown = keys.find(key => !all.some(entry => entry.key === key));
    if (unknown !== undefined)
        throw usage(`The lock has no entry ${JSON.stringify(unknown)}`);
    return all.filter(({ key }) => keys.includes(key));
}
function theOnly(entries, path) {
    const [only] = entries;
    if (only && entries.length === 1)
        return only;
    throw usage(`--entry KEY is missing: the lock has ${entries.length} entries, and ${path} is a copy of one`);
}
/** Entries of other hubs are in no Hugging Face cache; they are named as not looked at. */
async function inCache(entries, cache, options) {
    const verdicts = [];
    for (const entry of entries) {
        if (entry.hub === 'huggingface')
            verdicts.push(await verifyCached(entry, cache, options));
    }
    return verdicts;
}
/** Where huggingface_hub keeps its cache (its "Environment variables"). */
function cacheOf(env) {
    const home = env['HF_HOME'] ?? (0,external_node_path_.join)(env['XDG_CACHE_HOME'] ?? (0,external_node_path_.join)(env['HOME'] ?? (0,external_node_os_.homedir)(), '.cache'), 'huggingface');
    return env['HF_HUB_CACHE'] ?? env['HUGGINGFACE_HUB_CACHE'] ?? (0,external_node_path_.join)(home, 'hub');
}


/***/ }),

/***/ 16898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseLock)
});

// UNUSED EXPORTS: parseKey

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./.build/model/reference.js
var reference = __webpack_require__(93513);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./.build/lock/read.js

/** What makes a lock unreadable. Thrown inside this folder, and never seen outside it. */
class Fault extends Error {
    reason;
    line;
    constructor(reason, line, message) {
        super(message);
        this.name = 'Fault';
        this.reason = reason;
        this.line = line;
    }
}
/** Strict JSON with the places of its keys. */
function readJsonText(json) {
    const root = parse(json);
    const starts = lineStarts(json);
    const line = (node) => lineAt(starts, node.offset);
    const pairs = (node) => {
        if (node.type !== 'object')
            throw new Fault('unexpected-shape', line(node), 'an object is expected here');
        const seen = new Set();
        return (node.children ?? []).map(({ children: [name, value] = [] }) => {
            const key = String(name?.value);
            const at = line(name ?? node);
            // `__proto__` is lost in plain objects, so that what it names would be seen by nobody.
            if (seen.has(key) || key === '__proto__')
                throw new Fault('duplicate-key', at, `${key} cannot stand here`);
            seen.add(key);
            return { key, value: value ?? node, line: at };
        });
    };
    const plain = (node) => {
        if (node.type === 'array')
            return (node.children ?? []).map(plain);
        if (node.type !== 'object')
            return node.value;
        return Object.fromEntries(pairs(node).map(pair => [pair.key, plain(pair.value)]));
    };
    return { root, line, pairs, plain, fields: node => new Map(pairs(node).map(({ key, value }) => [key, value])) };
}
function parse(json) {
    try {
        JSON.parse(json); // Decides what JSON is; the other parser is lenient, and only tells places and repeated keys.
    }
    catch (error) {
        throw new Fault('parse-error', 1, error instanceof Error ? error.message : 'no JSON');
    }
    const root = (0,main.parseTree)(json);
    if (!root)
        throw new Fault('parse-error', 1, 'no JSON');
    return root;
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function lineAt(starts, offset) {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}

;// CONCATENATED MODULE: ./.build/lock/parse.js



const most = { characters: 20 * 1024 * 1024, entries: 10_000, files: 200_000 };
const commit = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const parse_text = schemas/* string */.YjP().max(500);
const publisher = schemas/* strictObject */.rej({ name: parse_text, id: parse_text.exactOptional() });
const repository = schemas/* strictObject */.rej({ id: parse_text.exactOptional(), createdAt: iso/* datetime */.w$().exactOptional() });
const entryShape = schemas/* strictObject */.rej({
    commit: commit.exactOptional(),
    digest: digest.exactOptional(),
    publisher: publisher.exactOptional(),
    repository: repository.exactOptional(),
});
const bytes = schemas/* int */.Whr().nonnegative();
const fileShape = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ bytes, sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/) }),
    schemas/* strictObject */.rej({ bytes, git: commit }),
]);
/** Reads `models.lock.json`: strict JSON, no key twice, every value of its exact shape. */
function parseLock(json) {
    try {
        if (json.length > most.characters)
            throw new Fault('too-large', 1, `more than ${most.characters} characters`);
        return readLock(readJsonText(json));
    }
    catch (error) {
        if (!(error instanceof Fault))
            throw error;
        return { kind: 'fault', reason: error.reason, line: error.line, detail: error.message };
    }
}
function readLock(reader) {
    const fields = reader.fields(reader.root);
    const models = fields.get('models');
    const other = [...fields.keys()].find(key => !['$schema', 'version', 'models'].includes(key));
    if (other !== undefined)
        throw new Fault('unexpected-shape', 1, `there is no field ${other}`);
    if (fields.get('version')?.value !== 1)
        throw new Fault('unexpected-shape', 1, 'version is not 1');
    if (!models)
        throw new Fault('unexpected-shape', 1, 'models is missing');
    const entries = reader.pairs(models).map(pair => readEntry(pair, reader));
    const files = entries.reduce((sum, entry) => sum + entry.files.size, 0);
    if (entries.length > most.entries || files > most.files)
        throw new Fault('too-large', 1, 'too many entries or files');
    return { kind: 'lock', entries };
}
function readEntry({ key, value, line }, reader) {
    const subject = parseKey(key);
    if (!subject)
        throw new Fault('key-invalid', line, `${key} names no hub that can be locked`);
    const fields = reader.fields(value);
    const others = [...fields].filter(([name]) => name !== 'files').map(([name, node]) => [name, reader.plain(node)]);
    const parsed = entryShape.safeParse(Object.fromEntries(others));
    if (!parsed.success)
        throw new Fault('unexpected-shape', line, explain(parsed.error));
    const files = readFiles(fields.get('files'), reader);
    if (parsed.data.commit === undefined && parsed.data.digest === undefined && files.size === 0) {
        throw new Fault('unexpected-shape', line, `${key} locks neither a commit, nor a digest, nor files`);
    }
    return { key, line, ...subject, ...parsed.data, files };
}
function readFiles(node, reader) {
    if (!node)
        return new Map();
    return new Map(reader.pairs(node).map(({ key, value, line }) => {
        const parsed = fileShape.safeParse(reader.plain(value));
        if (!parsed.success)
            throw new Fault('unexpected-shape', line, 'a file is { "sha256" or "git", "bytes" }');
        return [key, parsed.data];
    }));
}
/** `hub:id@revision` or `hub:id`. Addresses hold `@` and have no revision. */
function parseKey(key) {
    const { name, rest } = /^(?<name>[a-z-]+):(?<rest>.+)$/s.exec(key)?.groups ?? {};
    const hub = reference/* hubs */.dg.find((one) => one === name);
    if (hub === undefined || rest === undefined || hub === 'npm')
        return null;
    const at = hub === 'url' || hub === 'local-weight-file' ? -1 : rest.indexOf('@');
    if (at === 0 || at === rest.length - 1)
        return null;
    return at === -1 ? { hub, id: rest, revision: null } : { hub, id: rest.slice(0, at), revision: rest.slice(at + 1) };
}
function explain(error) {
    return error.issues.map(issue => `${issue.path.join('.') || 'entry'}: ${issue.message}`).join('; ');
}


/***/ }),

/***/ 73310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isLoadable)
/* harmony export */ });
/**
 * Is this a file that a loader may use: weights, code, configuration, tokenizer, template? Everything is, except what is
 * only there for people and for git. `.txt` files are vocabularies more often than prose.
 */
function isLoadable(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
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


/***/ })

};
