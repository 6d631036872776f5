export const id = 141;
export const ids = [141];
export const modules = {

/***/ 78141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLocked: () => (/* binding */ runLocked)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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
;// CONCATENATED MODULE: ./.build/disk/read-head.js

/** The first bytes of a plain file, and how long it is; null where it cannot be read. */
function readHead(path, most) {
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
    let file = null;
    try {
        file = (0,external_node_fs_.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        const at = (0,external_node_fs_.fstatSync)(file);
        if (!at.isFile())
            return null;
        const head = new Uint8Array(Math.min(most, at.size));
        return { head: head.subarray(0, (0,external_node_fs_.readSync)(file, head, 0, head.length, 0)), bytes: at.size };
    }
    catch {
        return null;
    }
    finally {
        if (file !== null)
            (0,external_node_fs_.closeSync)(file);
    }
}

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
    'not-in-the-store': 'the store has no model of that name',
    'manifest-unreadable': 'the store’s own list of its layers cannot be read',
    'layers-not-locked': 'its weights are the locked ones, and nothing locks the template and parameters beside them',
    'contradictory-file': 'a GGUF file contradicts itself: loaders that believe it read beyond its end',
};
const nothing = { matched: [], changed: [], missing: [], extra: [], unread: [], documents: [] };
/** An entry that could not be compared at all. */
function uncompared(key, reason) {
    const isAbsent = reason === 'not-in-the-cache' || reason === 'not-in-the-store';
    return { key, outcome: isAbsent ? 'absent' : 'undetermined', reason, ...nothing };
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

// EXTERNAL MODULE: ./.build/model/gguf.js
var gguf = __webpack_require__(39567);
;// CONCATENATED MODULE: ./.build/entry/verify-copy.js



/** What git and huggingface_hub keep of their own beside a model. No loader looks there. */
const ofTools = new Set(['.git', '.cache/huggingface']);
/**
 * Holds a copy of a model on disk (a directory, a snapshot in a Hugging Face cache, or one file of it) against the entry
 * that locks it; every locked file is hashed. Throws `UsageError` where there is nothing at `path`.
 */
async function verifyCopy(entry, path, verification = {}) {
    const model = (0,walk/* walkModel */.PL)(path, directory => ofTools.has(directory));
    const [first] = model.files;
    const meant = model.singleFile && first ? narrowTo(entry, first[0], first[1].bytes ?? 0) : entry;
    return judgeWalked(meant, model, verification);
}
/** The same of files that were found already. */
async function judgeWalked(entry, model, verification) {
    const wants = (name) => {
        const locked = entry.files.get(name);
        return locked !== undefined && locked.bytes === model.files.get(name)?.bytes && wishOf(locked);
    };
    const { files, unread } = await (0,observe/* observeModel */.I)(model, wants, { ...verification, algorithm: 'sha256' });
    const verdict = judgeCopy(entry, files, verification);
    const why = new Map(unread.map(({ name, error }) => [name, error]));
    const told = { ...verdict, unread: verdict.unread.map(one => ({ ...one, why: why.get(one.path) ?? one.why })) };
    return withHeaders(told, model);
}
/** Headers of GGUF files are as long as their vocabulary. Bytes. */
const longestHeader = 24 * 1024 * 1024;
/** The locked bytes can be bad ones: a GGUF file that reaches beyond its own end is refused although it is the locked one. */
function withHeaders(verdict, { files }) {
    const headers = verdict.matched.flatMap(({ path }) => {
        const at = files.get(path)?.path;
        const start = at === undefined ? null : readHead(at, 4);
        const read = at !== undefined && start && (0,gguf/* isGguf */.ML)(start.head) ? readHead(at, longestHeader) : null;
        const header = read && (0,gguf/* examineGguf */.XD)(read.head, read.bytes);
        return header && header.kind !== 'sound' ? [{ path, verdict: header }] : [];
    });
    if (headers.length === 0)
        return verdict;
    const isFlawed = verdict.outcome === 'verified' && headers.some(one => one.verdict.kind === 'flawed');
    return { ...verdict, headers, ...(isFlawed ? { outcome: 'refuted', reason: 'contradictory-file' } : {}) };
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

;// CONCATENATED MODULE: ./.build/disk/ollama-store.js




/** No manifest is larger, in bytes. */
const mostBytes = 1024 * 1024;
/** The tags that the store (`OLLAMA_MODELS`) has of a model. */
function storedTags(store, { host, namespace, model }) {
    const folder = inStore(store, ['manifests', host, namespace, model]);
    return folder === null ? [] : (0,external_node_fs_.readdirSync)(folder).toSorted();
}
/**
 * A manifest's own bytes, where they lie; null where there is none, `unreadable` for one that is no plain file below the
 * store, is too large, or may not be read.
 */
function readStored(store, { host, namespace, model, tag }) {
    const path = (0,external_node_path_.join)(store, 'manifests', host, namespace, model, tag);
    const at = [host, namespace, model, tag].every(model_signing/* isSafeName */.TE) ? (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) : undefined;
    if (!at)
        return null;
    const isPlain = at.isFile() && at.size <= mostBytes && inStore(store, ['manifests', host, namespace, model, tag]);
    if (!isPlain)
        return 'unreadable';
    try {
        return { path, bytes: (0,external_node_fs_.readFileSync)(path) };
    }
    catch {
        return 'unreadable';
    }
}
/** The blobs of a manifest's layers, by the layers' names: what is not in the store is left out. */
function walkBlobs(store, layers) {
    const root = (0,external_node_fs_.realpathSync)(store);
    const found = [...layers].flatMap(([name, { algorithm, hex }]) => {
        const path = (0,external_node_path_.join)(root, 'blobs', `${algorithm}-${hex}`);
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) ? [[name, (0,walk/* fileAt */.Wd)(root, path, null)]] : [];
    });
    return { name: 'blobs', root, singleFile: false, files: new Map(found), skipped: [] };
}
/** The real place of something below the store, or null: no link on the way may lead out of it. */
function inStore(store, names) {
    try {
        const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(store, ...names));
        return names.every(model_signing/* isSafeName */.TE) && real.startsWith((0,external_node_fs_.realpathSync)(store) + external_node_path_.sep) ? real : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./.build/resolve/ollama.js
var ollama = __webpack_require__(63595);
;// CONCATENATED MODULE: ./.build/entry/verify-stored.js





/**
 * Holds what Ollama keeps of a model against the entry that locks it: `store` is its folder (`OLLAMA_MODELS`,
 * `~/.ollama/models`). Every layer that the stored manifest names is hashed. One verdict for each tag of a model from
 * Hugging Face (`hf.co/…`), one for a model of Ollama's own; `not-in-the-store` where there is none.
 */
async function verifyStored(entry, store, verification = {}) {
    const verdicts = [];
    for (const name of namesOf(entry, store)) {
        const found = readStored(store, name);
        if (found === null)
            continue;
        const layers = found === 'unreadable' ? null : (0,ollama/* readManifest */.WI)(found.bytes);
        const verdict = layers
            ? await judge(entry, store, layers, verification)
            : uncompared(entry.key, 'manifest-unreadable');
        verdicts.push({ ...verdict, ...(found === 'unreadable' ? {} : { path: found.path }) });
    }
    return verdicts.length > 0 ? verdicts : [uncompared(entry.key, 'not-in-the-store')];
}
/** Under which names the store may have it. Models of Hugging Face bear the host as it was written. */
function namesOf(entry, store) {
    if (entry.hub === 'ollama') {
        const name = (0,ollama/* parseOllamaName */.Xl)(entry);
        return name ? [{ ...name, host: name.host ?? 'registry.ollama.ai' }] : [];
    }
    const [namespace, model, more] = entry.id.split('/');
    if (entry.hub !== 'huggingface' || !namespace || !model || more !== undefined)
        return [];
    return ['hf.co', 'huggingface.co'].flatMap(host => storedTags(store, { host, namespace, model }).map(tag => ({ host, namespace, model, tag })));
}
async function judge(entry, store, layers, verification) {
    // A digest that is none leads nowhere, least of all out of the store (CVE-2024-37032).
    if (layers.some(({ listed }) => !listed))
        return uncompared(entry.key, 'manifest-unreadable');
    const { meant, named, made } = entry.hub === 'ollama' ? asListed(entry, layers) : asFiles(entry, layers);
    const blobs = new Map(named.flatMap(({ path, listed }) => (listed ? [[path, listed]] : [])));
    const verdict = await judgeWalked(meant, walkBlobs(store, blobs), verification);
    if (verdict.outcome !== 'verified' || made.length === 0 || verification.weightsOnly === true)
        return verdict;
    return { ...verdict, outcome: 'undetermined', reason: 'layers-not-locked', extra: made };
}
const asListed = (meant, named) => ({ meant, named, made: [] });
/** Layers with weights are files of the repository, known by their digest; Ollama keeps no other name of them. */
function asFiles(entry, layers) {
    const isWeights = ({ path }) => /(?:^|\/)(?:model|projector|adapter)$/.test(path);
    const paths = new Map([...entry.files].map(([path, { sha256 }]) => [sha256, path]));
    const named = layers.filter(isWeights).map(layer => ({ ...layer, path: paths.get(layer.listed?.hex) ?? layer.path }));
    const files = new Map(named.flatMap(({ path }) => {
        const locked = entry.files.get(path);
        return locked ? [[path, locked]] : [];
    }));
    const made = layers.filter(one => !isWeights(one) && (0,loadable/* isLoadable */.Z)(one.path)).map(({ path }) => path);
    // Without a locked file none can match, and what is there shows as not locked.
    return { meant: files.size > 0 ? { ...entry, files } : entry, named, made };
}

// EXTERNAL MODULE: ./.build/lock/parse.js + 1 modules
var parse = __webpack_require__(16898);
// EXTERNAL MODULE: ./.build/model/models-lock.js
var models_lock = __webpack_require__(36586);
// EXTERNAL MODULE: ./.build/cli/command-line.js
var command_line = __webpack_require__(24901);
// EXTERNAL MODULE: ./.build/cli/progress.js
var progress = __webpack_require__(51620);
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
        ...headerLines(verdict),
        ...(0,verify_output/* names */.Dy)(ignoreMissing ? 'not there (ignored)' : 'not there', verdict.missing),
        ...verdict.unread.slice(0, verify_output/* shownNames */.kA).map(one => `    not read: ${(0,verify_output/* quote */.hD)(one.path)} (${(0,verify_output/* quote */.hD)(one.why)})`),
        ...(others > 0 ? [`  note        ${others} other snapshot(s) of it were not looked at`] : []),
        ...(isGood ? [] : [`  what to do  ${remedies[reason]}`]),
    ];
}
function headerLines({ headers = [] }) {
    return headers.slice(0, verify_output/* shownNames */.kA).map(({ path, verdict }) => {
        const [what, why] = verdict.kind === 'flawed' ? ['contradicts itself', verdict.flaw] : ['header not judged', whyOf(verdict)];
        return `    ${what}: ${(0,verify_output/* quote */.hD)(path)} (${(0,verify_output/* quote */.hD)(why)})`;
    });
}
const whyOf = (verdict) => verdict.why ?? verdict.kind;
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
    'not-in-the-store': 'Pull the model first, or name the right folder with --ollama.',
    'manifest-unreadable': 'Pull the model again; if it stays so, do not run it.',
    'layers-not-locked': 'Accept what the hub made beside the weights with --weights-only, or run the model from a Modelfile of your own.',
    'contradictory-file': 'Do not load it, although it is the locked file: lock another one.',
};

;// CONCATENATED MODULE: ./.build/cli/verify-lock.js











const flags = {
    lock: { type: 'boolean' },
    cache: { type: 'string' },
    ollama: { type: 'string' },
    entry: { type: 'string', multiple: true },
    'ignore-missing-files': { type: 'boolean', default: false },
    'weights-only': { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
};
/** `weighmaster verify --lock`: copies on disk against `models.lock.json`. Resolves to the exit code. */
async function runLocked(argv, io) {
    const { values, positionals } = (0,command_line/* commandLine */.a)('verify', argv, flags, 2);
    const { lock, path } = placesOf(positionals);
    if (!['text', 'json'].includes(values.format))
        throw (0,command_line/* usage */.C)('verify', `--format is text or json, not ${values.format}`);
    if (path !== undefined && (values.cache ?? values.ollama) !== undefined)
        throw (0,command_line/* usage */.C)('verify', 'A PATH, or --cache and --ollama, not both');
    const all = await entriesIn((0,external_node_path_.resolve)(io.cwd, lock), lock);
    const options = {
        ignoreMissing: values['ignore-missing-files'],
        weightsOnly: values['weights-only'],
        ...(io.isTTY.stderr ? { onProgress: (0,progress/* hashProgress */.a)(io) } : {}),
        ...(io.signal ? { signal: io.signal } : {}),
    };
    const asked = chosen(all, values.entry);
    const places = placesFor(values, io);
    const verdicts = path === undefined
        ? await findAll(asked, places, options)
        : [await verifyCopy(theOnly(asked, path), (0,external_node_path_.resolve)(io.cwd, path), options)];
    const place = path ?? Object.values(places).join(', ');
    const looked = new Set(verdicts.map(({ key }) => key));
    const notLooked = all.map(({ key }) => key).filter(key => !looked.has(key));
    const shown = { lock, place, verdicts, notLooked, ignoreMissing: options.ignoreMissing };
    io.stdout(values.format === 'json' ? lockedAsJson(shown) : lockedAsText(shown));
    return verdicts.length > 0 && verdicts.every(({ outcome }) => outcome === 'verified') ? 0 : 1;
}
/** The lock is the one that is called like JSON; a model's directory is not. */
function placesOf(positionals) {
    const locks = positionals.filter(one => one.endsWith('.json'));
    const paths = positionals.filter(one => !one.endsWith('.json'));
    if (locks.length > 1 || paths.length > 1)
        throw (0,command_line/* usage */.C)('verify', 'One lock and one PATH at most');
    return { lock: locks[0] ?? models_lock/* modelsLockPath */.rS, path: paths[0] };
}
async function entriesIn(file, shown) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        const why = error instanceof Error && 'code' in error ? error.code : error;
        throw (0,command_line/* usage */.C)('verify', `${shown} cannot be read (${why})`);
    });
    const parsed = (0,parse/* parseLock */.P)(text);
    if (parsed.kind === 'fault')
        throw (0,command_line/* usage */.C)('verify', `${shown}:${parsed.line}: ${parsed.detail}`);
    return parsed.entries;
}
function chosen(all, keys) {
    if (keys === undefined)
        return all;
    const unknown = keys.find(key => !all.some(entry => entry.key === key));
    if (unknown !== undefined)
        throw (0,command_line/* usage */.C)('verify', `The lock has no entry ${JSON.stringify(unknown)}`);
    return all.filter(({ key }) => keys.includes(key));
}
function theOnly(entries, path) {
    const [only] = entries;
    if (only && entries.length === 1)
        return only;
    throw (0,command_line/* usage */.C)('verify', `--entry KEY is missing: the lock has ${entries.length} entries, and ${path} is a copy of one`);
}
/** What is named; where nothing is, where the tools keep their copies. */
function placesFor({ cache, ollama }, { cwd, env = {} }) {
    if (cache === undefined && ollama === undefined) {
        const store = storeOf(env);
        return { cache: cacheOf(env), ...((0,external_node_fs_.existsSync)(store) ? { ollama: store } : {}) };
    }
    return {
        ...(cache === undefined ? {} : { cache: (0,external_node_path_.resolve)(cwd, cache) }),
        ...(ollama === undefined ? {} : { ollama: (0,external_node_path_.resolve)(cwd, ollama) }),
    };
}
/** One after the other: each hashes on every core. */
async function findAll(entries, places, options) {
    const verdicts = [];
    for (const entry of entries)
        verdicts.push(...(await findCopies(entry, places, options)));
    return verdicts;
}
/** Entries of other hubs are in none of these places; they are named as not looked at. */
async function findCopies(entry, { cache, ollama }, options) {
    const isHuggingFace = entry.hub === 'huggingface';
    const stored = ollama !== undefined && (isHuggingFace || entry.hub === 'ollama');
    const copies = [
        ...(isHuggingFace && cache !== undefined ? [await verifyCached(entry, cache, options)] : []),
        ...(stored ? await verifyStored(entry, ollama, options) : []),
    ];
    // One place that has it is enough; none is told once.
    const there = copies.filter(({ outcome }) => outcome !== 'absent');
    return there.length > 0 ? there : copies.slice(0, 1);
}
const homeOf = (env) => env['HOME'] ?? (0,external_node_os_.homedir)();
/** Where huggingface_hub keeps its cache (its "Environment variables"). */
function cacheOf(env) {
    const home = env['HF_HOME'] ?? (0,external_node_path_.join)(env['XDG_CACHE_HOME'] ?? (0,external_node_path_.join)(homeOf(env), '.cache'), 'huggingface');
    return env['HF_HUB_CACHE'] ?? env['HUGGINGFACE_HUB_CACHE'] ?? (0,external_node_path_.join)(home, 'hub');
}
/** Where Ollama keeps its models (its FAQ, "Where are models stored?"). */
const storeOf = (env) => env['OLLAMA_MODELS'] ?? (0,external_node_path_.join)(homeOf(env), '.ollama', 'models');


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
// EXTERNAL MODULE: ./.build/model/errors.js
var errors = __webpack_require__(48125);
;// CONCATENATED MODULE: ./.build/lock/read.js


/** What makes a lock unreadable. Thrown inside this folder, and never seen outside it. */
class Fault extends errors/* UnreadableText */.j {
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
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const parse_text = schemas/* string */.YjP().max(500);
const publisher = schemas/* strictObject */.rej({ name: parse_text, id: parse_text.exactOptional() });
const repository = schemas/* strictObject */.rej({ id: parse_text.exactOptional(), createdAt: iso/* datetime */.w$().exactOptional() });
/** A name of who signed may be a long address. */
const parse_name = schemas/* string */.YjP().max(2000);
const signer = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ identity: parse_name, issuer: parse_name }),
    schemas/* strictObject */.rej({ key: sha256 }),
    schemas/* strictObject */.rej({ identity: parse_name.exactOptional(), certificate: sha256 }),
]);
const lineage = schemas/* record */.g1P(parse_text, schemas/* strictObject */.rej({ relation: parse_text.exactOptional() }));
const entryShape = schemas/* strictObject */.rej({
    commit: commit.exactOptional(),
    tree: commit.exactOptional(),
    digest: digest.exactOptional(),
    publisher: publisher.exactOptional(),
    repository: repository.exactOptional(),
    licence: schemas/* array */.YOg(parse_text).min(1).exactOptional(),
    signer: signer.exactOptional(),
    chatTemplate: digest.exactOptional(),
    lineage: lineage.transform(said => new Map(Object.entries(said))).exactOptional(),
});
const bytes = schemas/* int */.Whr().nonnegative();
const fileShape = schemas/* union */.KCZ([schemas/* strictObject */.rej({ bytes, sha256 }), schemas/* strictObject */.rej({ bytes, git: commit })]);
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

/***/ 28074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hN: () => (/* binding */ parseIntegrity),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
const lengths = { sha1: 40, sha256: 64, sha384: 96, sha512: 128, blake2b: 128 };
/** A digest of the right length in lower-case hex, or null: a masked or malformed hash is never compared. */
function parseDigest(algorithm, hex) {
    const length = lengths[algorithm];
    if (length === undefined || typeof hex !== 'string' || hex.length !== length || !/^[0-9a-f]+$/.test(hex))
        return null;
    return { algorithm, hex };
}
/** A full git object id: 40 hex (SHA-1) or 64 hex (SHA-256). Shorter ones move. */
function isCommitId(text) {
    return typeof text === 'string' && (/^[0-9a-f]{40}$/.test(text) || /^[0-9a-f]{64}$/.test(text));
}
/**
 * Strict form of npm's integrity: exactly one sha512 of 64 bytes, canonical base64 (of the last letter only two bits
 * count, and the others are zero). Anything else is null.
 */
function parseIntegrity(text) {
    const base64 = /^sha512-(?<base64>[A-Za-z0-9+/]{85}[AQgw]==)$/.exec(text ?? '')?.groups?.['base64'];
    return base64 === undefined ? null : { algorithm: 'sha512', hex: Buffer.from(base64, 'base64').toString('hex') };
}


/***/ }),

/***/ 39567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ isGguf),
/* harmony export */   XD: () => (/* binding */ examineGguf),
/* harmony export */   kf: () => (/* binding */ readGgufTexts)
/* harmony export */ });
/** Bounds on work: a header is a stranger's. `text`: of the values that are handed out, in bytes. */
const most = { text: 1024, where: 100 };
/** Bytes of a value by GGUF's type numbers; 8 is a text, 9 a list. */
const sizes = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 };
const [uint32, string, list] = [4, 8, 9];
/** ggml's types of tensors: elements of a block, and its bytes. Types that were taken back are not among them. */
const blocks = {
    ...{ 0: [1n, 4n], 1: [1n, 2n], 2: [32n, 18n], 3: [32n, 20n], 6: [32n, 22n], 7: [32n, 24n], 8: [32n, 34n] },
    ...{ 10: [256n, 84n], 11: [256n, 110n], 12: [256n, 144n], 13: [256n, 176n], 14: [256n, 210n], 15: [256n, 292n] },
    ...{ 16: [256n, 66n], 17: [256n, 74n], 18: [256n, 98n], 19: [256n, 50n], 20: [32n, 18n], 21: [256n, 110n] },
    ...{ 22: [256n, 82n], 23: [256n, 136n], 24: [1n, 1n], 25: [1n, 2n], 26: [1n, 4n], 27: [1n, 8n], 28: [1n, 8n] },
    ...{
        29: [256n, 56n],
        30: [1n, 2n],
        34: [256n, 54n],
        35: [256n, 66n],
        39: [32n, 17n],
        40: [64n, 36n],
        41: [128n, 18n],
    },
};
/** Ends the reading. Thrown inside this file, and never seen outside it. */
class Halt extends Error {
    verdict;
    constructor(verdict) {
        super(verdict.kind);
        this.verdict = verdict;
    }
}
const flawed = (flaw, where = '') => new Halt({ kind: 'flawed', flaw, where: where.slice(0, most.where) });
const unclear = (why, where = '') => new Halt({ kind: 'unclear', why, where: where.slice(0, most.where) });
/** Is it the beginning of such a file? */
const isGguf = (head) => Buffer.from(head.subarray(0, 4)).toString('latin1') === 'GGUF';
/**
 * Does the file hold what its header says? `head` is its beginning, as far as it was read, `bytes` its whole length. Never
 * throws; the work is bounded by the length of `head`.
 */
function examineGguf(head, bytes) {
    try {
        const header = open(head, bytes);
        return judge(header, readTensors(header, readAlignment(header)));
    }
    catch (error) {
        if (error instanceof Halt)
            return error.verdict;
        throw error;
    }
}
/** The short texts among a header's entries, as far as `head` goes. Never throws. */
function readGgufTexts(head) {
    const found = new Map();
    try {
        for (const { key, value } of open(head, Number.MAX_SAFE_INTEGER).entries()) {
            if (typeof value === 'string')
                found.set(key, value);
        }
    }
    catch (error) {
        if (!(error instanceof Halt))
            throw error;
    }
    return found;
}
function open(head, bytes) {
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    let at = 0;
    /** Steps over so many bytes, and tells where they begin. */
    const take = (count, flaw = 'cut-short', where = '') => {
        if (count > bytes - at)
            throw flawed(flaw, where);
        if (count > head.length - at)
            throw unclear('header-too-long');
        at += Number(count);
        return at - Number(count);
    };
    const small = () => view.getUint32(take(4), true);
    const large = () => view.getBigUint64(take(8), true);
    const text = () => {
        const length = large();
        const start = take(length);
        return head.subarray(start, at);
    };
    if (!isGguf(head))
        throw flawed('not-gguf');
    take(4);
    const version = small();
    if (version !== 2 && version !== 3)
        throw unclear('version-not-known');
    const [tensors, entries] = [large(), large()];
    // The least that an entry and a line of the table can take.
    if (entries * 13n + tensors * 24n > bytes - at)
        throw flawed('counts-beyond-the-end');
    function value(key) {
        const type = small();
        if (type === uint32)
            return small();
        if (type === string) {
            const bytesOfText = text();
            return bytesOfText.length > most.text ? undefined : decode(bytesOfText);
        }
        if (type === list)
            skipList(key);
        else
            take(sizes[type] ?? halt(unclear('value-type-not-known', key)));
        return undefined;
    }
    /** Lists in lists are of no loader. */
    function skipList(key) {
        const [type, count] = [small(), large()];
        const each = type === string ? 8 : (sizes[type] ?? halt(unclear('value-type-not-known', key)));
        if (count * BigInt(each) > bytes - at)
            throw flawed('list-beyond-the-end', key);
        if (type !== string)
            take(count * BigInt(each));
        else
            for (let left = count; left > 0n; left--)
                text();
    }
    return {
        bytes,
        tensors,
        small,
        large,
        text: () => decode(text()),
        at: () => at,
        *entries() {
            for (let left = entries; left > 0n; left--) {
                const key = decode(text());
                yield { key, value: value(key) };
            }
        },
    };
}
function halt(reason) {
    throw reason;
}
const decode = (bytes) => new TextDecoder().decode(bytes);
/** Reads all entries; the table of tensors stands behind them. */
function readAlignment({ entries }) {
    const seen = new Set();
    let alignment = 32;
    for (const { key, value } of entries()) {
        if (seen.has(key))
            throw flawed('key-twice', key);
        seen.add(key);
        if (key === 'general.alignment')
            alignment = value;
    }
    if (typeof alignment !== 'number' || !Number.isInteger(Math.log2(alignment)))
        throw flawed('alignment-is-none');
    return BigInt(alignment);
}
function readTensors({ tensors, text, small, large }, alignment) {
    const placed = new Map();
    let strange = null;
    for (let left = tensors; left > 0n; left--) {
        const name = text();
        if (placed.has(name))
            throw flawed('tensor-twice', name);
        const dimensions = readDimensions(small(), large, name);
        const type = small();
        const offset = large();
        if (offset % alignment !== 0n)
            throw flawed('tensor-not-aligned', name);
        const block = blocks[type];
        if (!block)
            strange ??= unclear('tensor-type-not-known', name);
        placed.set(name, { name, offset, size: block ? sizeOf(dimensions, block, name) : 0n });
    }
    return { alignment, placed: [...placed.values()], strange };
}
/** The first is the length of a row, the second the number of rows. Loaders count elements in 63 bits. */
function readDimensions(count, large, name) {
    let [row, elements] = [1n, 1n];
    for (let index = 0; index < count; index++) {
        const length = large();
        if (index === 0)
            row = length;
        elements *= length;
        if (elements >= 1n << 63n)
            throw flawed('tensor-too-large', name);
    }
    return { row, elements };
}
function sizeOf({ row, elements }, [each, bytes], name) {
    if (row % each !== 0n)
        throw flawed('row-of-broken-blocks', name);
    return (elements / each) * bytes;
}
/** The data begins behind the table, at the next multiple of the alignment. */
function judge({ at, bytes }, { alignment, placed, strange }) {
    const start = ((BigInt(at()) + alignment - 1n) / alignment) * alignment;
    const beyond = placed.find(({ offset, size }) => start + offset + size > bytes);
    if (beyond)
        throw flawed('tensor-beyond-the-end', beyond.name);
    if (strange)
        throw strange;
    return { kind: 'sound' };
}


/***/ }),

/***/ 77554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ HttpFailure),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/** The world's failures on the way to an answer. Every one ends as `unreachable`, never as a pass. */
class HttpFailure extends Error {
    reason;
    constructor(reason, message) {
        super(message);
        this.name = 'HttpFailure';
        this.reason = reason;
    }
}
/** The whole body; the port has bounded it. */
async function readBytes({ body }) {
    const pieces = [];
    for await (const piece of body)
        pieces.push(piece);
    return Buffer.concat(pieces);
}
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** The body as text. Bytes that are not UTF-8 fail instead of becoming question marks. */
async function readText(response) {
    return utf8.decode(await readBytes(response));
}
/** The body as JSON of unknown shape; `undefined` where it is no JSON, which no JSON text can mean. */
async function readJson(response) {
    const text = await readText(response);
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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

/***/ 36586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ isAboutContent),
/* harmony export */   Mw: () => (/* binding */ isLockClaim),
/* harmony export */   TL: () => (/* binding */ lockKey),
/* harmony export */   pz: () => (/* binding */ saidBefore),
/* harmony export */   rS: () => (/* binding */ modelsLockPath)
/* harmony export */ });
/** Where the lock of models stands: at the top of the repository. */
const modelsLockPath = 'models.lock.json';
/** Is it about the bytes, or whose they are? The rest is said of them, by their author. */
function isAboutContent({ what }) {
    return what !== 'licence' && what !== 'lineage' && what !== 'signer';
}
/**
 * What the author of a model said differently when base's lock was reviewed. What head's own entries say is a claim, and
 * no news of the model.
 */
function saidBefore(lock, what) {
    return lock?.origin === 'base' ? lock.differences.filter(one => one.what === what) : [];
}
/** The key of a reference in the lock; the same text as a finding's subject. */
function lockKey({ hub, id, revision }) {
    if (id === null)
        return null;
    return revision === null ? `${hub}:${id}` : `${hub}:${id}@${revision}`;
}
/**
 * Is it an entry of the lock that has to be proved, and no place where anything is loaded? Questions about the model
 * itself are asked where code loads it.
 */
function isLockClaim({ file, loader }) {
    return file === modelsLockPath && loader === modelsLockPath;
}


/***/ }),

/***/ 71752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ baseNameOf),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/** Of a repository's path: the folder, with its slash at the end; empty at the top. */
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
/** The last part of a path or address: what stands after its last slash. */
const baseNameOf = (path) => path.slice(path.lastIndexOf('/') + 1);


/***/ }),

/***/ 93513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ isExamined),
/* harmony export */   dg: () => (/* binding */ hubs),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   si: () => (/* binding */ isExaminedKind)
/* harmony export */ });
/* unused harmony export kinds */
const hubs = [
    'npm',
    'huggingface',
    'modelscope',
    'ollama',
    'oci',
    'kaggle',
    'torchhub',
    'git-lfs',
    'local-weight-file',
    'url',
];
const kinds = (/* unused pure expression or super */ null && ([
    'package',
    'weights',
    'adapter',
    'draft',
    'tokenizer',
    'dataset',
    'code',
    'hosted',
    'upload',
    'mention',
]));
/** The subject of a finding: `npm:name@version` or `hub:id@revision` (`hub:id` without one). */
function subjectOf(reference) {
    const id = reference.id ?? '<computed at run time>';
    return reference.revision === null ? `${reference.hub}:${id}` : `${reference.hub}:${id}@${reference.revision}`;
}
/** Only these bring bytes aboard that a loader will use; the other kinds are listed and counted. */
const examined = new Set(['package', 'weights', 'adapter', 'draft', 'code']);
const isExaminedKind = (kind) => examined.has(kind);
function isExamined({ kind, certainty }) {
    return isExaminedKind(kind) && certainty !== 'dynamic';
}


/***/ }),

/***/ 63595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   Xl: () => (/* binding */ parseOllamaName),
/* harmony export */   dj: () => (/* binding */ ollama)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77554);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71752);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28074);
/* harmony import */ var _pin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18562);
/* harmony import */ var _template_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27934);





const publicRegistry = new URL('https://registry.ollama.ai/');
const mostBytes = 1024 * 1024;
/** Ollama's registry. Its names cannot be pinned: `@sha256:` is not accepted, and every tag moves. */
const ollama = {
    hub: 'ollama',
    title: 'Ollama registry',
    isCounted: true,
    hosts: endpoints => [registryOf(endpoints).host],
    key: ({ id, revision, digest = null }) => JSON.stringify([id, revision, digest]),
    async resolve(reference, context) {
        const name = parseOllamaName(reference);
        if (!name)
            return { kind: 'absent', what: 'artifact', detail: 'no model can have such a name' };
        const registry = registryOf(context.endpoints);
        if (name.host !== null && name.host !== registry.host) {
            return { kind: 'unreachable', reason: 'undeclared-host', detail: 'the name is of another registry' };
        }
        return fetchManifest(name, registry, reference, context);
    },
};
const registryOf = ({ ollama: registry = publicRegistry }) => registry;
/** `[host/][namespace/]model[:tag]`, with Ollama's defaults `library` and `latest`. */
function parseOllamaName({ id, revision }) {
    const parts = (id ?? '').split('/');
    const [model = '', namespace = 'library', host = null] = parts.toReversed();
    const isPart = (part) => /^[A-Za-z0-9_][\w.-]{0,79}$/.test(part) && !part.includes('..');
    const tag = revision ?? 'latest';
    if (parts.length > 3 || ![model, namespace, tag].every(isPart))
        return null;
    if (host !== null && !/^[\w.-]+(?::\d{1,5})?$/.test(host))
        return null;
    return { host, namespace, model, tag };
}
const manifest = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative() }),
    layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ mediaType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200), digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative() }))
        .max(10_000),
});
async function fetchManifest({ namespace, model, tag }, registry, reference, { http, signal, policy }) {
    const url = new URL(`${registry.origin}/v2/${namespace}/${model}/manifests/${tag}`);
    const headers = { accept: 'application/vnd.docker.distribution.manifest.v2+json' };
    try {
        const request = { method: 'GET', url, headers, maxBytes: mostBytes, hosts: [registry.host] };
        const response = await http.request({ ...request, ...(signal ? { signal } : {}) });
        const bytes = await (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(response);
        if (response.status !== 200)
            return failureOf(response.status);
        const digest = { algorithm: 'sha256', hex: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') };
        const files = readManifest(bytes);
        if (!files)
            return unexpected;
        return {
            kind: 'resolved',
            pin: (0,_pin_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOrName */ .B)(reference),
            artifact: describe({ namespace, model, tag }, digest, files, policy.rule('formats', reference).value !== 'any'),
            attestations: [],
        };
    }
    catch (error) {
        if (error instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpFailure */ .HR)
            return { kind: 'unreachable', reason: error.reason, detail: error.message };
        throw error;
    }
}
/** The layers that a manifest lists; null where it is none. One whose digest is none has no digest. */
function readManifest(bytes) {
    const parsed = manifest.safeParse(parse(bytes));
    return parsed.success ? toFiles(parsed.data.layers, parsed.data.config) : null;
}
function describe({ namespace, model, tag }, digest, files, asksForFormats) {
    const malformed = files.filter(file => !file.listed).map(file => file.path);
    return {
        purl: `pkg:ollama/${namespace}/${model}@${tag}?digest=sha256:${digest.hex}`,
        hub: 'ollama',
        id: `${namespace}/${model}`,
        publisher: { hub: 'ollama', name: namespace },
        digest,
        files,
        model: {
            ...(malformed.length > 0 ? { malformedDigests: malformed } : {}),
            ...(0,_template_file_js__WEBPACK_IMPORTED_MODULE_4__/* .templateAmong */ .R)(files, /^template$/),
            ...(asksForFormats ? { paths: files.flatMap(weightsIn) } : {}),
        },
    };
}
/** Each kind of layer has one format; the others hold no weights. */
function weightsIn({ path }) {
    const kind = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .baseNameOf */ .m)(path);
    if (['model', 'adapter', 'projector'].includes(kind))
        return [`${path}.gguf`];
    return kind === 'tensor' ? [`${path}.safetensors`] : [];
}
/** Layers have no names; their kind (`model`, `template`, `params` …) stands for one, with a number from the second on. */
function toFiles(layers, config) {
    const count = new Map();
    return [{ mediaType: 'application/vnd.ollama.image.config', ...config }, ...layers].map(layer => {
        const kind = /^application\/vnd\.ollama\.image\.(?<kind>[a-z]+)$/.exec(layer.mediaType)?.groups?.['kind'] ?? 'layer';
        const number = (count.get(kind) ?? 0) + 1;
        count.set(kind, number);
        const listed = layer.digest.startsWith('sha256:') ? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDigest */ .m)('sha256', layer.digest.slice(7)) : null;
        return { path: number === 1 ? kind : `${number}/${kind}`, bytes: layer.size, ...(listed ? { listed } : {}) };
    });
}
function parse(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
const unexpected = {
    kind: 'unreachable',
    reason: 'unexpected-answer',
    detail: 'the registry answered in a shape that is not its own',
};
function failureOf(status) {
    if (status === 404)
        return { kind: 'absent', what: 'artifact', detail: 'the registry has no such model or tag' };
    if (status === 429)
        return { kind: 'unreachable', reason: 'rate-limited', detail: 'the registry asks to come back later' };
    const reason = status >= 500 ? 'hub-failed' : 'unexpected-status';
    return { kind: 'unreachable', reason, detail: `the registry answered ${status}` };
}


/***/ }),

/***/ 18562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ digestOrName),
/* harmony export */   R: () => (/* binding */ enforcedDigest)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28074);

/** The digest that is written beside a reference and enforced by its loader, if it is one. */
function enforcedDigest({ digest }) {
    const enforced = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)('sha256', digest?.replace(/^sha256:/, ''));
    return enforced ? { kind: 'digest', ...enforced } : null;
}
/** Where nothing but a digest is immutable: a written name moves, and so does the absence of one. */
function digestOrName(reference) {
    const { revision } = reference;
    return enforcedDigest(reference) ?? (revision === null ? { kind: 'none' } : { kind: 'name', name: revision });
}


/***/ }),

/***/ 27934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ templateAmong),
/* harmony export */   h: () => (/* binding */ jinjaFile)
/* harmony export */ });
/** Where a hub lists the chat template as a file of its own, the file's digest is the template's; nothing is fetched. */
function templateAmong(files, name) {
    const [only, another] = (files ?? []).filter(({ path }) => name.test(path));
    return only?.listed && !another ? { template: { sha256: only.listed.hex } } : {};
}
const jinjaFile = /(?:^|\/)chat_template\.jinja$/;


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
