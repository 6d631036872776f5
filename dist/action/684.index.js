export const id = 684;
export const ids = [684];
export const modules = {

/***/ 4303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockEvidence: () => (/* reexport */ lockEvidence),
  readLocks: () => (/* reexport */ readLocks)
});

// UNUSED EXPORTS: copyReasons, formatLock, judgeCopy, lockEntryOf, matchLock, mergeEntries, narrowTo, parseKey, parseLock, uncompared, wishOf

// EXTERNAL MODULE: ./.build/model/loadable.js
var loadable = __webpack_require__(3310);
// EXTERNAL MODULE: ./.build/model/reference.js
var model_reference = __webpack_require__(3513);
// EXTERNAL MODULE: ./.build/model/models-lock.js
var models_lock = __webpack_require__(6586);
;// CONCATENATED MODULE: ./.build/lock/evidence.js

/** What the comparison with the lock proves: that the hub lists today what it listed when the lock was reviewed. */
function lockEvidence(reference, { entry, differences, unchecked }) {
    if (!entry && differences.length === 0)
        return [];
    const files = [...(entry?.files.keys() ?? [])].filter(loadable/* isLoadable */.Z).length;
    const compared = unchecked === undefined;
    return [
        {
            claim: 'integrity',
            subject: (0,model_reference/* subjectOf */.et)(reference),
            basis: 'listed',
            coverage: { observed: 0, listed: compared ? files : 0, unchecked: compared ? 0 : files, excluded: 0 },
            ...verdictOf(differences, unchecked),
        },
    ];
}
function verdictOf(differences, unchecked) {
    const first = differences.find(models_lock/* isAboutContent */.BR);
    if (first) {
        const { what, path = '', expected, found } = first;
        return { outcome: 'refuted', reason: 'lock-differs', detail: { what, path, expected, found } };
    }
    if (unchecked === undefined)
        return { outcome: 'verified', reason: 'lock-matches' };
    return { outcome: 'undetermined', reason: 'lock-not-compared', detail: { why: unchecked }, gap: 'unreachable' };
}

;// CONCATENATED MODULE: ./.build/lock/recorded.js
/** What is told of a model beside its files today, as the lock records it; the signer is what `evidence` proves. */
function recordedOf({ id, model = {} }, evidence = []) {
    const { tree, template, licence = [], lineage = [] } = model;
    // Only what the card says: an adapter's own file and a GGUF header are files, and locked as such.
    const parents = lineage.filter(step => step.by === 'card' && step.model.toLowerCase() === id.toLowerCase());
    const [signer] = signersIn(evidence);
    return {
        ...(tree === undefined ? {} : { tree }),
        ...(template ? { chatTemplate: `sha256:${template.sha256}` } : {}),
        ...(licence.length === 0 ? {} : { licence: licence.toSorted() }),
        ...(signer === undefined ? {} : { signer }),
        ...(parents.length === 0
            ? {}
            : { lineage: new Map(parents.map(({ from, relation }) => [from, relation === undefined ? {} : { relation }])) }),
    };
}
/** Everybody whose signature of the model's files holds. */
function signersIn(evidence) {
    return evidence.flatMap(({ claim, outcome, signer }) => claim === 'model-signature' && outcome === 'verified' && signer ? lockedSigner(signer) : []);
}
function lockedSigner({ identity, issuer, keyId, anchorSha256 }) {
    if (keyId !== undefined)
        return [{ key: keyId }];
    if (anchorSha256 !== undefined)
        return [{ certificate: anchorSha256, ...(identity === undefined ? {} : { identity }) }];
    return identity === undefined || issuer === undefined ? [] : [{ identity, issuer }];
}
/** In one line, for a person and to be compared. */
function signerText({ identity, issuer, key, certificate }) {
    if (key !== undefined)
        return `key ${key}`;
    const under = certificate === undefined ? `by ${issuer}` : `under certificate ${certificate}`;
    return identity === undefined ? under : `${identity} (${under})`;
}
const lineageText = (lineage) => [...lineage].map(([parent, { relation }]) => (relation === undefined ? parent : `${parent} (${relation})`)).join(', ');
const nothing = 'nothing';
/** Holds what the entry records beside files against today's. What an entry does not record is expected of nobody. */
function compareRecorded(entry, artifact, { evidence, isClaim }) {
    const today = recordedOf(artifact);
    const isSame = entry.commit !== undefined && entry.commit === artifact.model?.commit;
    const pairs = [
        // What a commit holds does not go away: a hub that repeats it no more is silent, and the files are compared.
        ['template', entry.chatTemplate, today.chatTemplate ?? (isSame && !isClaim ? undefined : nothing)],
        ['licence', entry.licence?.join(', '), today.licence?.join(', ') ?? nothing],
        ['lineage', entry.lineage && lineageText(entry.lineage), lineageToday(entry, today)],
    ];
    const signed = compareSigner(entry, evidence ?? []);
    return {
        differences: [
            ...pairs.flatMap(([what, expected, found]) => expected === undefined || found === undefined || expected === found
                ? []
                : [{ what, expected, found, entry: entry.key }]),
            ...signed.differences,
        ],
        ...(signed.unchecked === undefined ? {} : { unchecked: signed.unchecked }),
    };
}
/** Ids whatever their case, and how only where both sides say it: not every hub does. */
function lineageToday({ lineage: locked }, { lineage: today }) {
    const said = new Map([...(locked ?? [])].map(([parent, how]) => [parent.toLowerCase(), { parent, how }]));
    const isSame = ([parent, { relation }]) => {
        const how = said.get(parent.toLowerCase())?.how;
        return how !== undefined && (how.relation === undefined || relation === undefined || how.relation === relation);
    };
    if (locked && today && today.size === locked.size && [...today].every(isSame))
        return lineageText(locked);
    return today ? lineageText(today) : nothing;
}
/** One whose signature holds suffices. A signature that nobody could judge neither is the locked one nor is it gone. */
function compareSigner({ key, signer }, evidence) {
    if (!signer)
        return { differences: [] };
    const expected = signerText(signer);
    const today = signersIn(evidence).map(signerText);
    if (today.includes(expected))
        return { differences: [] };
    const told = evidence.filter(({ claim }) => claim === 'model-signature');
    const isOpen = told.some(({ outcome, reason }) => outcome === 'undetermined' && reason !== 'copied-signature');
    if (today.length === 0 && (told.length === 0 || isOpen))
        return { differences: [], unchecked: 'signer-not-proved' };
    return { differences: [{ what: 'signer', expected, found: today.join(', ') || 'nobody', entry: key }] };
}

;// CONCATENATED MODULE: ./.build/lock/describe.js

const shown = 4;
/** What each side says where they differ, short enough for one line: `commit 1111…, publisher acme (id 7)`. */
function describeChange(before, after) {
    const [was, is] = [factsOf(before), after ? factsOf(after) : new Map()];
    const differing = [...new Set([...was.keys(), ...is.keys()])].filter(name => was.get(name) !== is.get(name));
    const more = differing.length > shown ? ` and ${differing.length - shown} more` : '';
    const say = (facts) => differing
        .slice(0, shown)
        .map(name => `${name} ${facts.get(name) ?? 'nothing'}`)
        .join(', ') + more;
    return { before: say(was), after: say(is) };
}
/** In the order in which they matter. */
function factsOf(entry) {
    const { commit, tree, digest, publisher, repository, licence, signer, chatTemplate, lineage, files } = entry;
    const facts = [
        ['commit', commit],
        ['tree', tree],
        ['digest', digest],
        ['publisher', publisher && [publisher.name, publisher.id && `(id ${publisher.id})`].filter(Boolean).join(' ')],
        ['repository', repository?.id],
        ['created', repository?.createdAt],
        ['signer', signer && signerText(signer)],
        ['licence', licence?.join(', ')],
        ['chat template', chatTemplate],
        ['lineage', lineage && lineageText(lineage)],
        ...[...files].map(([path, { sha256, git }]) => [path, sha256 ?? git]),
    ];
    return new Map(facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

;// CONCATENATED MODULE: ./.build/lock/format.js
/**
 * The text of `models.lock.json`: entries and files in the order of their code points, one file a line, so that a review
 * shows what changed and merges rarely collide. The same entries give the same bytes.
 */
function formatLock(entries) {
    const sorted = [...entries].sort((a, b) => compare(a.key, b.key));
    const models = sorted.map(entry => `    ${JSON.stringify(entry.key)}: ${formatEntry(entry)}`);
    return `{\n  "version": 1,\n  "models": ${braced(models, '  ')}\n}\n`;
}
function formatSigner({ identity, issuer, key, certificate }) {
    return inline({ identity, issuer, key, certificate });
}
function formatEntry(entry) {
    const { commit, tree, digest, publisher, repository, licence, signer, chatTemplate, lineage, files } = entry;
    const parents = [...(lineage ?? [])].sort(([a], [b]) => compare(a, b));
    const listed = [...files].sort(([a], [b]) => compare(a, b));
    const lines = [
        ...(commit === undefined ? [] : [`      "commit": ${JSON.stringify(commit)}`]),
        ...(tree === undefined ? [] : [`      "tree": ${JSON.stringify(tree)}`]),
        ...(digest === undefined ? [] : [`      "digest": ${JSON.stringify(digest)}`]),
        ...(publisher ? [`      "publisher": ${inline({ name: publisher.name, id: publisher.id })}`] : []),
        ...(repository ? [`      "repository": ${inline({ id: repository.id, createdAt: repository.createdAt })}`] : []),
        ...(licence === undefined ? [] : [`      "licence": [${licence.map(one => JSON.stringify(one)).join(', ')}]`]),
        ...(signer ? [`      "signer": ${formatSigner(signer)}`] : []),
        ...(chatTemplate === undefined ? [] : [`      "chatTemplate": ${JSON.stringify(chatTemplate)}`]),
        ...(parents.length === 0 ? [] : [`      "lineage": ${braced(parents.map(formatParent), '      ')}`]),
        ...(listed.length === 0 ? [] : [`      "files": ${braced(listed.map(formatFile), '      ')}`]),
    ];
    return braced(lines, '    ');
}
function formatFile([path, { sha256, git, bytes }]) {
    return `        ${JSON.stringify(path)}: ${inline({ sha256, git, bytes })}`;
}
function formatParent([parent, { relation }]) {
    return `        ${JSON.stringify(parent)}: ${inline({ relation })}`;
}
function braced(lines, indent) {
    return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}
function inline(fields) {
    const known = Object.entries(fields).filter(([, value]) => value !== undefined);
    return known.length === 0
        ? '{}'
        : `{ ${known.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(', ')} }`;
}
/** By code units, whatever the locale. */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// EXTERNAL MODULE: ./.build/model/git-object.js
var git_object = __webpack_require__(8958);
// EXTERNAL MODULE: ./.build/model/lfs-pointer.js
var lfs_pointer = __webpack_require__(1619);
;// CONCATENATED MODULE: ./.build/lock/match.js



/**
 * Holds what a reference means today against its entry: repository, owner, every file that the reference can load, and
 * what else the entry records; the signer by what `evidence` proves. Prose that changed is no difference.
 */
function matchLock(entry, artifact, options = {}) {
    const content = compareContent(entry, artifact, options);
    const recorded = compareRecorded(entry, artifact, options);
    const unchecked = content.unchecked ?? recorded.unchecked;
    return {
        differences: [...content.differences, ...recorded.differences],
        ...(unchecked === undefined ? {} : { unchecked }),
    };
}
function compareContent(entry, artifact, { path, isClaim }) {
    const identity = compareIdentity(entry, artifact);
    const digest = artifact.digest && `${artifact.digest.algorithm}:${artifact.digest.hex}`;
    // Where both sides list what the digest stands for, the list tells better what changed.
    const isListed = entry.files.size > 0 && artifact.files !== undefined;
    if (entry.digest !== undefined && digest !== undefined && digest !== entry.digest && !isListed) {
        identity.push({ what: 'digest', expected: entry.digest, found: digest, entry: entry.key });
    }
    const { commit: today, tree } = artifact.model ?? {};
    const untold = isClaim && entry.tree !== undefined && tree === undefined ? { unchecked: 'tree-not-told' } : {};
    // An entry that locks a commit and no files says all there is to say: git's id covers every file, and so does its tree's.
    if (entry.files.size === 0 && entry.commit !== undefined && today !== undefined) {
        if (entry.tree !== undefined && tree !== undefined)
            identity.push(...compareTree(entry, tree));
        else if (entry.commit !== today)
            identity.push({ what: 'digest', expected: entry.commit, found: today, entry: entry.key });
        return { differences: identity, ...untold };
    }
    const isSame = entry.commit !== undefined && entry.commit === artifact.model?.commit;
    const isSettled = isSame || (entry.digest !== undefined && entry.digest === digest);
    if (artifact.files === undefined) {
        return { differences: identity, ...(isSettled ? {} : { unchecked: 'files-not-listed' }) };
    }
    const { differences, uncomparable } = compareFiles(entry, artifact.files, selectorOf(artifact, path));
    const isUnexplained = isSame || !isOtherwise(entry, artifact.files);
    return {
        differences: [
            ...identity,
            ...differences,
            ...(isUnexplained && tree !== undefined ? compareTree(entry, tree) : []),
        ],
        ...untold,
        ...(uncomparable > 0 && !isSettled ? { unchecked: 'digests-not-listed' } : {}),
    };
}
function compareTree({ key, tree: expected }, found) {
    return expected === undefined || expected === found ? [] : [{ what: 'tree', expected, found, entry: key }];
}
/** Does any file that is listed, prose included, explain another root tree? Else the tree holds what nobody lists. */
function isOtherwise(entry, files) {
    const isKnown = ({ path, ...file }) => {
        const locked = entry.files.get(path);
        return locked !== undefined && isSame(locked, { path, ...file }) === true;
    };
    return files.length !== entry.files.size || !files.every(isKnown);
}
/** What must not change of a repository, whatever its revision: compared with every entry of the same name. */
function compareIdentity(entry, { publisher, model }) {
    const pairs = [
        ['repository', entry.repository?.id, model?.repositoryId],
        ['created', entry.repository?.createdAt, model?.createdAt],
        ['owner', entry.publisher?.id, publisher.ownerId],
        ['publisher', entry.publisher?.name.toLowerCase(), publisher.name.toLowerCase()],
    ];
    return pairs.flatMap(([what, expected, found]) => expected === undefined || found === undefined || expected === found
        ? []
        : [{ what, expected, found, entry: entry.key }]);
}
function compareFiles(entry, files, selects) {
    const differences = [];
    let uncomparable = 0;
    const today = new Map(files.map(file => [file.path, file]));
    const matters = (path) => (0,loadable/* isLoadable */.Z)(path) && selects(path);
    for (const [path, locked] of entry.files) {
        if (!matters(path))
            continue;
        const file = today.get(path);
        const expected = digestOf(locked);
        if (!file)
            differences.push({ what: 'file-removed', path, expected, found: 'nothing', entry: entry.key });
        else if (isSame(locked, file) === null)
            uncomparable++;
        else if (isSame(locked, file) === false) {
            differences.push({ what: 'file-changed', path, expected, found: foundOf(locked, file), entry: entry.key });
        }
    }
    for (const { path, ...file } of files) {
        if (!matters(path) || entry.files.has(path))
            continue;
        differences.push({ what: 'file-added', path, expected: 'nothing', found: found(file), entry: entry.key });
    }
    return { differences, uncomparable };
}
/**
 * Null where nothing was said that can be compared. Sizes count too: one that differs needs no digest. Of a large file
 * whose sha256 is masked, git's id of its pointer still tells whether it is the locked one. A file that changed between
 * large and small is another file.
 */
function isSame(locked, file) {
    if (locked.bytes !== file.bytes)
        return false;
    const sha256 = file.observed?.hex ?? file.listed?.hex;
    if (locked.sha256 !== undefined && sha256 !== undefined)
        return locked.sha256 === sha256;
    if (file.gitOid === undefined)
        return null;
    if (locked.git !== undefined)
        return locked.git === file.gitOid && file.listed === undefined;
    return (0,git_object/* gitObjectId */.R)('blob', (0,lfs_pointer/* lfsPointer */.FW)(locked.sha256 ?? '', locked.bytes)) === file.gitOid;
}
const digestOf = ({ sha256, git, bytes }) => sha256 ?? git ?? `${bytes} bytes`;
const found = ({ listed, observed, gitOid, bytes }) => observed?.hex ?? listed?.hex ?? gitOid ?? `${bytes} bytes`;
/** In the algorithm that is expected, so that a reader can compare the two. */
function foundOf(locked, file) {
    return locked.git !== undefined && !file.listed && file.gitOid !== undefined ? file.gitOid : found(file);
}
/** The hub's own word for which file a quantisation is, with the other parts of a split one; else what `path` says. */
function selectorOf({ model }, path) {
    const selected = model?.selected?.path;
    if (selected === undefined)
        return selector(path);
    const [stem, rest] = selected.split(/-\d{5}(?=-of-\d{5}\.gguf$)/);
    if (stem === undefined || rest === undefined)
        return candidate => candidate === selected;
    return candidate => candidate.startsWith(`${stem}-`) && candidate.endsWith(rest);
}
/** A file, a pattern with `*`, or (`hf.co/x:Q4_K_M`) a part of the names of files. No path selects everything. */
function selector(path) {
    if (path === undefined)
        return () => true;
    const parts = path.toLowerCase().split(/\*+/);
    if (parts.length === 1 && path.includes('.'))
        return candidate => candidate === path || candidate.startsWith(`${path}/`);
    return candidate => holdsInOrder(candidate.toLowerCase(), parts);
}
/** Linear in the candidate's length, whatever the pattern. */
function holdsInOrder(text, parts) {
    let at = 0;
    for (const part of parts) {
        const next = text.indexOf(part, at);
        if (next === -1)
            return false;
        at = next + part.length;
    }
    return true;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./.build/model/errors.js
var errors = __webpack_require__(8125);
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
    const hub = model_reference/* hubs */.dg.find((one) => one === name);
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

;// CONCATENATED MODULE: ./.build/lock/stale.js

/**
 * Entries that nothing names any more. Where all of head was read, that is certain but for ids that are computed at run
 * time; else it is known of those alone that a changed file named before and none does now, and may be wrong: another
 * file that nobody read may name them.
 */
function staleIn(entries, { head, before, isWhole }) {
    const named = new Set(head.flatMap(nameOf));
    const known = isWhole ? null : new Set(before.flatMap(nameOf));
    const isStale = (entry) => !named.has(keyOf(entry)) && (known?.has(keyOf(entry)) ?? true);
    return { entries: entries.filter(isStale), isWhole };
}
function nameOf(reference) {
    const { hub, id, revision, file } = reference;
    return id === null || file === models_lock/* modelsLockPath */.rS || !(0,model_reference/* isExamined */.AB)(reference) ? [] : [keyOf({ hub, id, revision })];
}
/** As entries are found: a name whatever its case, a revision exactly. */
const keyOf = ({ hub, id, revision }) => JSON.stringify([hub, id.toLowerCase(), revision]);

;// CONCATENATED MODULE: ./.build/lock/locks.js






/**
 * Base's lock gives expectations; entries that only head has are claims (contracts 7). `null` = no such file there.
 * `mergeBase` is the lock that the branch began with: what base did to it since is not the author's doing.
 * `main` is the lock at the default branch: where base has no entry of a key, its entry is the expectation, so that a
 * branch without a lock is no way around it.
 */
function readLocks(base, head, mergeBase = base, main = null) {
    const [expected, offered] = [readContent(base), readContent(head)];
    const [begun, kept] = [readContent(mergeBase), readContent(main)];
    const own = indexed(entriesOf(expected)).byKey;
    const before = indexed([...entriesOf(kept).filter(({ key }) => !own.has(key)), ...own.values()]);
    const after = indexed(entriesOf(offered));
    const claims = [...after.byKey.values()].filter(entry => !isSameEntry(before.byKey.get(entry.key), entry));
    return {
        gaps: [...gapOf(expected, 'base'), ...gapOf(kept, 'default-branch'), ...gapOf(offered, 'head')],
        claims: claims.map(claimOf),
        changes: offered.kind === 'lock' ? changesBetween(own, after.byKey, begun) : [],
        stale: read => staleIn(entriesOf(offered), read),
        wanted: reference => wantedOf(reference, before, indexed(claims)),
        match: (reference, resolution, evidence = []) => matchReference({ reference, resolution, evidence }, before, indexed(claims)),
    };
}
const locks_nameOf = (hub, id) => `${hub}:${id.toLowerCase()}`;
function indexed(entries) {
    const byKey = new Map(entries.map(entry => [entry.key, entry]));
    return { byKey, byName: Map.groupBy(entries, entry => locks_nameOf(entry.hub, entry.id)) };
}
function readContent(content) {
    if (content === null)
        return { kind: 'lock', entries: [] };
    if (content.kind === 'text')
        return parseLock(content.text);
    const reason = content.kind === 'unavailable' ? 'unavailable' : 'unexpected-shape';
    return { kind: 'fault', reason, line: 1, detail: `a ${content.kind} stands in its place` };
}
const entriesOf = (read) => (read.kind === 'lock' ? read.entries : []);
function gapOf(read, side) {
    if (read.kind === 'lock')
        return [];
    const isAuthors = side === 'head' && read.reason !== 'unavailable';
    return [
        {
            class: isAuthors ? 'unreadable' : 'unreachable',
            reason: side === 'head' ? `models-lock-${read.reason}` : `models-lock-at-${side}`,
            subject: models_lock/* modelsLockPath */.rS,
            ecosystem: 'model',
            file: models_lock/* modelsLockPath */.rS,
            line: read.line,
            detail: read.detail,
        },
    ];
}
const isSameEntry = (a, b) => a !== undefined && formatLock([a]) === formatLock([b]);
/** A claim is proved as what it says: the commit itself, not whatever the name means. */
function claimOf({ hub, id, revision, commit, digest, line }) {
    return {
        ecosystem: 'model',
        hub,
        id,
        kind: 'weights',
        certainty: 'load',
        revision: commit ?? revision,
        ...(digest === undefined ? {} : { digest }),
        file: models_lock/* modelsLockPath */.rS,
        line,
        loader: models_lock/* modelsLockPath */.rS,
    };
}
function changesBetween(before, after, begun) {
    const untouched = begun.kind === 'lock' ? indexed(begun.entries).byKey : before;
    return [...before.values()].flatMap((entry) => {
        const [now, was] = [after.get(entry.key), untouched.get(entry.key)];
        if (now ? isSameEntry(was, now) || isSameEntry(entry, now) : was === undefined)
            return [];
        const what = now ? 'altered' : 'removed';
        return [{ what, key: entry.key, line: now?.line ?? 1, ...describeChange(entry, now) }];
    });
}
function wantedOf({ hub, id, revision }, before, claims) {
    const name = locks_nameOf(hub, id ?? '');
    const expected = before.byName.get(name) ?? [];
    const claimed = (claims.byName.get(name) ?? []).filter(entry => [entry.revision, entry.commit].includes(revision ?? null));
    const own = expected.filter(entry => entry.revision === revision);
    return {
        owner: [...expected, ...claimed].some(entry => entry.publisher?.id !== undefined),
        files: own.length + claimed.length > 0,
        ...([...own, ...claimed].some(entry => entry.tree !== undefined) ? { tree: true } : {}),
        knownCommits: claimed.length > 0 ? [] : own.flatMap(entry => entry.commit ?? []),
    };
}
function matchReference({ reference, resolution, evidence }, before, claims) {
    const names = resolution.kind === 'resolved' ? [reference.id, resolution.artifact.id] : [reference.id];
    const keys = new Set(names.map(id => locks_nameOf(reference.hub, id ?? '')));
    const among = (index) => [...keys].flatMap(key => index.byName.get(key) ?? []);
    const find = (index) => among(index).find(entry => entry.revision === reference.revision);
    const claim = (0,models_lock/* isLockClaim */.Mw)(reference) ? among(claims).find(({ line }) => line === reference.line) : find(claims);
    const expected = (0,models_lock/* isLockClaim */.Mw)(reference) ? undefined : find(before);
    const entry = expected ?? claim ?? null;
    const origin = expected ? 'base' : claim ? 'head' : null;
    if (resolution.kind !== 'resolved')
        return { entry, origin, differences: [] };
    const found = entry
        ? matchLock(entry, resolution.artifact, { path: reference.path, evidence, isClaim: !expected })
        : { differences: [] };
    // Who the owner was is known from every entry of the name, whatever its revision.
    const others = among(before).filter(other => other !== entry);
    const identity = others.flatMap(other => compareIdentity(other, resolution.artifact));
    const isNew = (one) => !found.differences.some(({ what }) => what === one.what);
    return { entry, origin, ...found, differences: [...found.differences, ...identity.filter(isNew)] };
}

;// CONCATENATED MODULE: ./.build/lock/index.js









/***/ }),

/***/ 8958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ gitObjectId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** git's name of an object: SHA-1 over `type length NUL content`. It carries the strength of SHA-1, and no more. */
function gitObjectId(type, content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}


/***/ })

};
