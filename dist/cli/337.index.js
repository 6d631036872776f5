export const id = 337;
export const ids = [337];
export const modules = {

/***/ 10739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PY: () => (/* binding */ safeIntegrity),
/* harmony export */   Pr: () => (/* binding */ safeCommit),
/* harmony export */   iU: () => (/* binding */ safeVersion),
/* harmony export */   oM: () => (/* binding */ applyFix)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28074);

function safeCommit(commit) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommitId */ .jh)(commit) ? { safeText: commit } : null;
}
function safeIntegrity(integrity) {
    return integrity !== undefined && (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIntegrity */ .hN)(integrity) ? { safeText: integrity } : null;
}
/** An exact version by semver's own grammar, in a bounded form that a Markdown fence cannot be broken with. */
function safeVersion(version) {
    const strict = /^(?:0|[1-9]\d{0,9})\.(?:0|[1-9]\d{0,9})\.(?:0|[1-9]\d{0,9})(?:-[0-9A-Za-z.-]{1,64})?(?:\+[0-9A-Za-z.-]{1,64})?$/;
    return typeof version === 'string' && strict.test(version) ? { safeText: version } : null;
}
/** The line as the suggestion would leave it. `text` is the head's own line, without its line end. */
function applyFix(text, fix) {
    return text.slice(0, fix.at.start) + fix.at.before + fix.value.safeText + fix.at.after + text.slice(fix.at.end);
}


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

/***/ 72756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isPrerelease),
/* harmony export */   r: () => (/* binding */ isSameLine)
/* harmony export */ });
/**
 * Are two exact versions on one release line (contracts 3)? The same major, and both stable or both prereleases:
 * a prerelease counts only against prereleases.
 */
function isSameLine(a, b) {
    return majorOf(a) === majorOf(b) && isPrerelease(a) === isPrerelease(b);
}
const majorOf = (version) => version.slice(0, version.indexOf('.'));
function isPrerelease(version) {
    return version.replace(/\+.*$/, '').includes('-');
}


/***/ }),

/***/ 36954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ resolveAll)
/* harmony export */ });
/** References of one hub under way at once: enough to hide latency, few enough for a hub's anonymous limits. */
const fewAtOnce = 16;
/** Distinct names with what is asked of them, over every hub of a run (contracts 5). */
const mostCounted = 500;
/**
 * Resolves what was introduced, each distinct key once, keeping the order. Never throws for the world's failures:
 * a resolver that throws is reported as `unreachable`, since an exception must not turn into silence.
 */
async function resolveAll(introduced, resolvers, context) {
    const answers = new Map();
    const counted = firstCounted(introduced, resolvers);
    const compared = comparedKeys(introduced, resolvers);
    const answer = (reference) => {
        const resolver = resolverOf(reference, resolvers);
        if (!resolver)
            return Promise.resolve({ kind: 'unsupported', reason: `no-resolver-for-${reference.hub}` });
        const key = keyOf(reference, resolver);
        const known = answers.get(key);
        if (known)
            return known;
        const isOver = resolver.isCounted === true && !counted.has(key);
        const how = compared.has(key) ? listing(context) : context;
        const fresh = isOver ? Promise.resolve(tooMany) : ask(resolver, reference, how);
        answers.set(key, fresh);
        return fresh;
    };
    const atOnce = (hub) => resolvers.find(one => one.hub === hub)?.atOnce ?? fewAtOnce;
    const resolved = await inOrder(introduced, atOnce, async (one) => ({
        introduced: one,
        resolution: await answer(one.reference),
        previous: await precursor(one, resolvers, answer, context),
    }));
    return together(resolved, resolvers, context);
}
/** What a resolver asks of many at once. It adds to what is known: where it fails, that stands as it is. */
async function together(resolved, resolvers, context) {
    const changed = new Map();
    for (const resolver of resolvers) {
        const own = resolved.filter(({ introduced }) => introduced.reference.hub === resolver.hub);
        if (!resolver.together || own.length === 0)
            continue;
        const lookedUp = own.map(({ introduced: { reference, candidates }, resolution }) => ({
            ...{ reference, resolution },
            isNew: candidates.length === 0,
        }));
        const answers = await resolver.together(lookedUp, context).catch(() => []);
        for (const [index, one] of own.entries())
            changed.set(one, answers[index] ?? one.resolution);
    }
    return resolved.map(one => ({ ...one, resolution: changed.get(one) ?? one.resolution }));
}
const resolverOf = ({ hub }, resolvers) => resolvers.find(one => one.hub === hub);
const keyOf = (reference, resolver) => `${reference.hub} ${resolver.key(reference)}`;
/** Which are looked up is settled before anything is: by their order, and not by who answers first. */
function firstCounted(introduced, resolvers) {
    const before = introduced.flatMap(({ candidates }) => candidates.slice(0, 1));
    const keys = [...introduced.map(({ reference }) => reference), ...before].flatMap(reference => {
        const resolver = resolverOf(reference, resolvers);
        return resolver?.isCounted ? [keyOf(reference, resolver)] : [];
    });
    return new Set([...new Set(keys)].slice(0, mostCounted));
}
/** Names beside another hub's are held against it only where there are few: each costs a list of files. */
const mostMixed = 20;
/** What has its files listed: both sides of a move, and names that other hubs may have the same bytes of. */
function comparedKeys(introduced, resolvers) {
    const listable = (reference) => {
        const resolver = resolverOf(reference, resolvers);
        return resolver?.lists ? [keyOf(reference, resolver)] : [];
    };
    const moved = introduced.flatMap(({ reference, candidates: [before] }) => before ? [...listable(reference), ...listable(before)] : []);
    const models = introduced.map(one => one.reference).filter(({ ecosystem }) => ecosystem === 'model');
    const isMixed = new Set(models.map(({ hub }) => hub)).size > 1;
    return new Set([...moved, ...(isMixed ? models.flatMap(listable).slice(0, mostMixed) : [])]);
}
/** The same world, where somebody wants the files of everything. */
function listing(context) {
    const wanted = (reference) => ({
        ...(context.wanted?.(reference) ?? { owner: false }),
        files: true,
        date: true,
        knownCommits: [],
    });
    return { ...context, wanted };
}
async function ask(resolver, reference, context) {
    const id = reference.id ?? '';
    if (context.policy.isPrivate(reference.hub, id) && !context.policy.mayAuthenticate(reference.hub, id)) {
        return { kind: 'unreachable', reason: 'private-not-asked', detail: 'no token may be used for it in this run' };
    }
    try {
        return await resolver.resolve(reference, context);
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return { kind: 'unreachable', reason: 'resolver-failed', detail };
    }
}
const tooMany = {
    kind: 'unread',
    reason: 'too-many-references',
    detail: `more than ${mostCounted} distinct ids in one run`,
};
async function precursor({ reference, candidates }, resolvers, answer, context) {
    const resolver = resolvers.find(one => one.hub === reference.hub);
    try {
        if (resolver?.precursor)
            return await resolver.precursor(reference, candidates, { ...context, resolve: answer });
    }
    catch {
        return null; // The comparison is lost, which checks that need it say themselves; the reference is still examined.
    }
    const first = candidates[0];
    return first ? { reference: first, resolution: await answer(first) } : null;
}
/** Like `Promise.all(items.map(work))` with a bound for each hub on how much is under way. */
async function inOrder(items, atOnce, work) {
    const results = new Array(items.length);
    const hubs = Map.groupBy(items.entries(), ([, { reference }]) => reference.hub);
    const workers = [...hubs].flatMap(([hub, several]) => {
        const queue = several.values();
        return Array.from({ length: Math.min(atOnce(hub), several.length) }, async () => {
            for (const [index, item] of queue)
                results[index] = await work(item);
        });
    });
    await Promise.all(workers);
    return results;
}


/***/ }),

/***/ 4337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveAll: () => (/* reexport */ resolve_all/* resolveAll */.W),
  resolvers: () => (/* binding */ resolvers)
});

// EXTERNAL MODULE: ./.build/model/digest.js
var model_digest = __webpack_require__(28074);
// EXTERNAL MODULE: ./.build/resolve/pin.js
var resolve_pin = __webpack_require__(18562);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./.build/model/recalled.js
var recalled = __webpack_require__(68886);
// EXTERNAL MODULE: ./.build/model/signed.js
var signed = __webpack_require__(39170);
// EXTERNAL MODULE: ./.build/model/lfs-pointer.js
var lfs_pointer = __webpack_require__(41619);
;// CONCATENATED MODULE: ./.build/resolve/signatures.js

/** Bundles read of one repository: files of a name below, and lines of one that collects them. */
const most = { files: 8, lines: 16 };
function namesOfSignatures(paths) {
    return paths.filter(signed/* isSignature */.hi).slice(0, most.files);
}
/** What a signature file holds, for the verifier to judge: nothing of it is read here but the ends of its lines. */
function attestationsIn(source, text) {
    const whole = { type: 'model-signature', bundle: text, source };
    if (!source.endsWith('.jsonl'))
        return [whole];
    const lines = text
        .split('\n')
        .map((bundle, index) => ({ ...whole, bundle: bundle.trim(), line: index + 1 }))
        .filter(({ bundle }) => bundle !== '');
    if (lines.length === 0)
        return [whole];
    // Lines are appended: the last ones are the newest.
    const left = lines.length > most.lines ? [unavailable(source, 'too-many-claims')] : [];
    return [...lines.slice(-most.lines), ...left];
}
function unavailable(source, reason) {
    return { type: 'model-signature', bundle: null, source, unavailable: reason };
}

;// CONCATENATED MODULE: ./.build/resolve/signed-folder.js




/** What a run looks at around weights that lie in the repository: models' folders, and no author's heap of files. */
const signed_folder_most = { signatures: 8, files: 20_000, read: 512 };
/**
 * Signatures that lie beside weights of this repository, or above them, with the files of their folders as head has them:
 * LFS pointers say the sha256 that git-lfs enforces, other files are hashed here. Asked of all such weights at once.
 */
async function withSignatures(lookedUp, { own }) {
    const unchanged = lookedUp.map(({ resolution }) => resolution);
    const tree = (await own?.list()) ?? null;
    if (!own || !tree)
        return unchanged;
    const folders = signedFolders(tree);
    const around = lookedUp.map(({ reference }) => folders.filter(({ folder }) => reference.id?.startsWith(folder)));
    const signed = [...new Set(around.flatMap(several => several.slice(0, signed_folder_most.signatures)))];
    const paths = [...tree.keys()].filter(path => signed.some(({ folder }) => path.startsWith(folder)));
    if (paths.length > signed_folder_most.files)
        return unchanged;
    const read = await readSignatures(signed, tree, own);
    const blobs = await own.read(entriesOf([...read].flatMap(([{ folder }, found]) => namesIn(folder, found)), tree));
    const filesOf = (0,recalled/* recalled */.z)(folder => paths.flatMap(path => (path.startsWith(folder) ? [listedFile(path, folder, tree, blobs)] : [])));
    return unchanged.map((resolution, index) => signedBy(resolution, around[index] ?? [], read, filesOf));
}
function signedFolders(tree) {
    return [...tree.keys()].flatMap(path => {
        const folder = (0,signed/* signedFolderOf */.ai)(path);
        return folder === null ? [] : [{ folder, path }];
    });
}
async function readSignatures(signed, tree, own) {
    const blobs = await own.read(entriesOf(signed.map(({ path }) => path), tree));
    return new Map(signed.map(one => {
        const bytes = blobs.get(plain(tree.get(one.path))?.oid ?? '');
        const text = bytes && new TextDecoder().decode(bytes);
        return [one, text === undefined ? [unavailable(one.path, 'not-read')] : attestationsIn(one.path, text)];
    }));
}
/** Links and submodules are no file that anybody signed. */
const plain = (entry) => (/^100/.test(entry?.mode ?? '') ? entry : undefined);
const entriesOf = (paths, tree) => [...new Set(paths)].slice(0, signed_folder_most.read).flatMap(path => plain(tree.get(path)) ?? []);
const named = schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).catch([]);
const envelope = schemas/* object */.Ikc({ dsseEnvelope: schemas/* object */.Ikc({ payload: schemas/* string */.YjP() }) });
/** In-toto statements name files as resources of the predicate (OMS), or as subjects. */
const statement = schemas/* object */.Ikc({ subject: named, predicate: schemas/* object */.Ikc({ resources: named }).catch({ resources: [] }) });
/** What a signature claims to list: believed only as far as to read it. Whether it does is the verifier's question. */
function namesIn(folder, found) {
    return found.flatMap(({ bundle }) => {
        const payload = envelope.safeParse(parsed(String(bundle))).data?.dsseEnvelope.payload ?? '';
        const told = statement.safeParse(parsed(Buffer.from(payload, 'base64').toString('utf8'))).data;
        return [...(told?.predicate.resources ?? []), ...(told?.subject ?? [])].map(({ name }) => `${folder}${name}`);
    });
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** Without a digest where it was not read: then the verifier can only say that it was not compared. */
function listedFile(from, folder, tree, blobs) {
    const path = from.slice(folder.length);
    const bytes = blobs.get(plain(tree.get(from))?.oid ?? '');
    if (!bytes)
        return { path, bytes: tree.get(from)?.bytes ?? 0 };
    const pointer = (0,lfs_pointer/* readLfsPointer */.tY)(new TextDecoder().decode(bytes));
    if (pointer?.isExtended)
        return { path, bytes: pointer.bytes };
    if (pointer)
        return { path, bytes: pointer.bytes, listed: sha256(pointer.sha256) };
    return { path, bytes: bytes.length, observed: sha256((0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')) };
}
const sha256 = (hex) => ({ algorithm: 'sha256', hex });
function signedBy(resolution, around, read, filesOf) {
    if (resolution.kind !== 'resolved')
        return resolution;
    const { artifact } = resolution;
    const attestations = around.slice(0, signed_folder_most.signatures).flatMap(one => {
        const nameOf = (path) => path.slice(one.folder.length);
        const within = { signature: nameOf(one.path), file: nameOf(artifact.id), files: filesOf(one.folder) };
        return (read.get(one) ?? []).map(found => ({ ...found, within }));
    });
    const left = around.slice(signed_folder_most.signatures, signed_folder_most.signatures + 1).map(({ path }) => unavailable(path, 'too-many'));
    const model = { ...artifact.model, unsigned: around.length === 0 };
    return { ...resolution, attestations: [...attestations, ...left], artifact: { ...artifact, model } };
}

;// CONCATENATED MODULE: ./.build/resolve/git-lfs.js



/**
 * Weights that lie in this very repository, as an LFS pointer. The pointer, reviewed like any other file, holds the
 * sha256 that git-lfs enforces; there is nothing to ask anybody.
 */
const gitLfs = {
    hub: 'git-lfs',
    title: 'Weights in this repository (Git LFS)',
    hosts: () => [],
    key: ({ id, digest = null }) => JSON.stringify([id, digest]),
    resolve: async (reference) => describe(reference),
    together: withSignatures,
};
function describe(reference) {
    const pin = (0,resolve_pin/* enforcedDigest */.R)(reference);
    const id = reference.id ?? '';
    if (!pin)
        return { kind: 'unread', reason: 'lfs-pointer-invalid', detail: 'a pointer without a sha256 names no content' };
    const digest = (0,model_digest/* parseDigest */.m)(pin.algorithm, pin.hex);
    const artifact = {
        purl: `pkg:generic/${encodeURIComponent(id)}?checksum=sha256:${pin.hex}`,
        hub: 'git-lfs',
        id,
        publisher: { hub: 'git-lfs', name: 'this repository' },
        ...(digest ? { digest } : {}),
        model: { paths: [id], unsigned: false },
    };
    return { kind: 'resolved', pin, artifact, attestations: [] };
}

// EXTERNAL MODULE: ./.build/catalogue/public-hosts.js + 2 modules
var public_hosts = __webpack_require__(9805);
// EXTERNAL MODULE: ./.build/model/http.js
var model_http = __webpack_require__(77554);
;// CONCATENATED MODULE: ./.build/resolve/huggingface/failure.js

/** Undetermined on purpose: a private model that nobody may look at is not thereby in order. */
const missingOrPrivate = {
    kind: 'unreachable',
    reason: 'missing-or-private',
    detail: 'the hub does not tell which without a token',
};
const codes = {
    RepoNotFound: { kind: 'absent', what: 'artifact', detail: 'the hub has no such repository' },
    RevisionNotFound: { kind: 'absent', what: 'revision', detail: 'the repository has no such revision' },
    EntryNotFound: { kind: 'absent', what: 'file', detail: 'the revision has no such file' },
    GatedRepo: {
        kind: 'unreachable',
        reason: 'gated',
        detail: 'the publisher gives these files only to accepted accounts',
    },
};
/**
 * What a status without an answer means. The hub's statuses mislead: a repository that is missing *or* private gives
 * 401 to everybody without a token, and a 404 is the hub's own only where `X-Error-Code` says so (a proxy's is not).
 */
function failure_failureOf(status, headers) {
    const known = codes[headers.get('x-error-code') ?? ''];
    if (known && [401, 403, 404].includes(status))
        return known;
    if (status === 401)
        return missingOrPrivate;
    if (status === 403 && headers.get('x-error-message')?.includes('disabled')) {
        return { kind: 'absent', what: 'artifact', detail: 'disabled by the hub' };
    }
    if (status === 429)
        return { kind: 'unreachable', reason: 'rate-limited', detail: 'the hub asks to come back later' };
    if (status === 400)
        return { kind: 'unreachable', reason: 'refused', detail: 'the hub does not accept the question' };
    const reason = status >= 500 ? 'hub-failed' : 'unexpected-status';
    return { kind: 'unreachable', reason, detail: `the hub answered ${status}${requestId(headers)}` };
}
/** The port's failures, which are the world's. Anything else thrown is our own mistake, and travels on. */
function failure_failureFrom(error) {
    if (error instanceof model_http/* HttpFailure */.HR)
        return { kind: 'unreachable', reason: error.reason, detail: error.message };
    throw error;
}
const failure_unexpected = {
    kind: 'unreachable',
    reason: 'unexpected-answer',
    detail: 'the hub answered in a shape that is not its own',
};
/** The hub's own name for the exchange, for whoever asks its operators. */
function requestId(headers) {
    const id = headers.get('x-request-id') ?? '';
    return /^[\w=;.-]{1,120}$/.test(id) ? ` (request ${id})` : '';
}
/** A failure in one word, for where it is only a part of an answer. */
function reasonOf(failure) {
    return failure.kind === 'absent' ? `${failure.what}-absent` : failure.reason;
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/name.js
const segment = /^\w(?:[\w.-]{0,94}\w)?$/;
/** The hub's rule (huggingface_hub `validate_repo_id`), with ASCII letters only; null for what cannot be an id. */
function parseName(id) {
    const [head, ...tail] = id?.split('/') ?? [];
    const type = tail.length === 2 && (head === 'datasets' || head === 'spaces') ? head : 'models';
    const parts = type === 'models' ? [head ?? '', ...tail] : tail;
    if (id === null || parts.length > 2 || !parts.every(part => segment.test(part)))
        return null;
    if (id.includes('--') || id.includes('..') || id.endsWith('.git'))
        return null;
    const [first = '', second] = parts;
    return second === undefined
        ? { id, type, namespace: null, name: first }
        : { id, type, namespace: first, name: second };
}
/**
 * Can git have a revision of this name (git-check-ref-format)? Without the rule `..` would climb out of the URL's path,
 * and the hub would answer for another revision than the written one.
 */
function isRevision(revision) {
    if (!/^[^\p{Cc} ~^:?*[\\]{1,255}$/u.test(revision))
        return false;
    return revision.split('/').every(part => part !== '' && !part.startsWith('.') && !part.includes('..'));
}
/** A path inside a repository, encoded segment by segment; null for one that could leave it. */
function encodePath(path) {
    const parts = path.split('/');
    const stays = parts.every(part => part !== '' && part !== '.' && part !== '..' && !/\p{Cc}/u.test(part));
    return stays && path.length <= 1024 ? parts.map(encodeURIComponent).join('/') : null;
}
/** `{endpoint}{path}`, where the endpoint may have a path prefix of its own (a proxy's repository). */
function at(endpoint, path) {
    return new URL(`${endpoint.origin}${endpoint.pathname.replace(/\/$/, '')}${path}`);
}
/** Path of a repository in the hub's API. Ids hold no character that needs encoding; encoding them costs nothing. */
function apiOf({ id }) {
    const isTyped = /^(?:datasets|spaces)\/[^/]+\/[^/]+$/.test(id);
    return `/api/${isTyped ? '' : 'models/'}${id.split('/').map(encodeURIComponent).join('/')}`;
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/client.js



function createAsk(context, id) {
    const mayAuthenticate = context.policy.mayAuthenticate('huggingface', id);
    return async (question) => {
        try {
            const response = await send(question, context, mayAuthenticate);
            if (response.status === 200)
                return await read(response, question);
            await response.body.cancel();
            return failure_failureOf(response.status, response.headers);
        }
        catch (error) {
            return failure_failureFrom(error);
        }
    };
}
async function send(question, context, authenticate) {
    const { path, body, maxBytes, headers } = question;
    const response = await context.http.request({
        method: body === undefined ? 'GET' : 'POST',
        url: path instanceof URL ? path : at(context.endpoints.huggingface, path),
        headers: {
            accept: 'application/json',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        maxBytes,
        hosts: [context.endpoints.huggingface.host],
        authenticate,
        ...(context.signal ? { signal: context.signal } : {}),
    });
    // A token that the hub does not know must not hide what everybody may see: ask once more as anybody.
    const refused = response.status === 401 && /invalid credentials/i.test(response.headers.get('x-error-message') ?? '');
    if (!authenticate || !refused)
        return response;
    await response.body.cancel();
    return send(question, context, false);
}
async function read(response, { schema }) {
    const json = await (0,model_http/* readJson */.Vh)(response).catch((error) => {
        if (error instanceof model_http/* HttpFailure */.HR)
            throw error;
        return undefined; // Not UTF-8: no answer of the hub.
    });
    const parsed = schema.safeParse(json);
    if (!parsed.success)
        return failure_unexpected;
    return { kind: 'answered', value: parsed.data, headers: response.headers, url: response.url };
}
/**
 * The next page that `Link` names (RFC 8288), or null where there is none. One that leads to another origin or another
 * path is refused: a hub's header must not send our requests, and a token with them, somewhere else.
 */
function nextPage({ headers, url }) {
    const link = /<(?<target>[^<>]{1,4096})>\s*;\s*rel="?next"?/.exec(headers.get('link') ?? '')?.groups?.['target'];
    if (link === undefined)
        return null;
    if (!URL.canParse(link, url.href))
        return 'foreign';
    const next = new URL(link, url);
    return next.origin === url.origin && next.pathname === url.pathname ? next : 'foreign';
}

// EXTERNAL MODULE: ./.build/model/git-object.js
var git_object = __webpack_require__(78958);
;// CONCATENATED MODULE: ./.build/resolve/huggingface/content.js





/** Fetches one small file and holds it against what the tree says of it: git's blob id, or the sha256 of an LFS file. */
async function fetchFile(place, file, maxBytes) {
    if (file.bytes > maxBytes)
        return { kind: 'unreachable', reason: 'too-large', detail: 'not a small file' };
    const fetched = await fetchUnlisted(place, file.path, maxBytes);
    if (fetched.kind !== 'fetched')
        return fetched;
    const { bytes, observed } = fetched;
    const isIt = file.listed ? observed.hex === file.listed.hex : (0,git_object/* gitObjectId */.R)('blob', bytes) === file.gitOid;
    return isIt ? fetched : failure_unexpected;
}
/** Fetches one small file of which no list was asked for: its content is the hub's word alone. */
async function fetchUnlisted(place, path, maxBytes) {
    const url = fileUrl(place, path);
    if (!url)
        return { kind: 'absent', what: 'file', detail: 'no repository can have such a path' };
    try {
        const response = await request(place, url, { method: 'GET', maxBytes });
        if (response.status !== 200) {
            await response.body.cancel();
            return failure_failureOf(response.status, response.headers);
        }
        const bytes = await (0,model_http/* readBytes */.io)(response);
        const observed = { algorithm: 'sha256', hex: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
        return { kind: 'fetched', bytes, observed };
    }
    catch (error) {
        return failure_failureFrom(error);
    }
}
/** The first bytes of a file, asked for as a range; null where they cannot be had. */
async function fetchHead(place, path, bytes) {
    const url = fileUrl(place, path);
    if (!url)
        return null;
    try {
        const headers = { range: `bytes=0-${bytes - 1}` };
        // A server that knows no ranges sends the whole file, of which a little is read before it ends as a failure.
        const response = await request(place, url, { method: 'GET', maxBytes: Math.max(bytes, 64 * 1024), headers });
        if (response.status === 200 || response.status === 206) {
            const body = await (0,model_http/* readBytes */.io)(response);
            return { bytes: body.subarray(0, bytes), whole: response.status === 200 ? body.length : wholeOf(response) };
        }
        await response.body.cancel();
        return null;
    }
    catch (error) {
        failure_failureFrom(error);
        return null;
    }
}
/** RFC 9110 14.4: `bytes 0-15/1234`. */
function wholeOf({ headers }) {
    const { whole } = /^bytes 0-\d+\/(?<whole>\d{1,15})$/.exec(headers.get('content-range') ?? '')?.groups ?? {};
    return whole === undefined ? undefined : Number(whole);
}
/**
 * Commit, size and hash of one file by a single HEAD, which counts against the larger of the hub's two budgets. An LFS
 * file is told by the headers of its redirect: the ETag of the place that it leads to is another hash.
 */
async function statFile(place, path) {
    let url = fileUrl(place, path);
    if (!url)
        return { kind: 'absent', what: 'file', detail: 'no repository can have such a path' };
    try {
        for (let hop = 0; hop < 3 && url; hop++) {
            const response = await request(place, url, { method: 'HEAD', maxBytes: 0, redirect: 'manual' });
            await response.body.cancel();
            const { status, headers } = response;
            if (headers.has('x-linked-etag') || status === 200)
                return readStat(place, headers);
            if (status < 300 || status >= 400)
                return failureOf(status, headers);
            url = sameOrigin(headers.get('location'), url);
        }
        return unexpected;
    }
    catch (error) {
        return failureFrom(error);
    }
}
function readStat({ commit }, headers) {
    const linked = unquote(headers.get('x-linked-etag'));
    const etag = linked ?? unquote(headers.get('etag'));
    const bytes = Number(headers.get(linked === undefined ? 'content-length' : 'x-linked-size'));
    if (headers.get('x-repo-commit') !== commit || !Number.isSafeInteger(bytes) || bytes < 0)
        return unexpected;
    const listed = parseDigest('sha256', etag);
    if (listed)
        return { kind: 'stat', commit, bytes, listed };
    return etag !== undefined && parseDigest('sha1', etag) ? { kind: 'stat', commit, bytes, gitOid: etag } : unexpected;
}
function request({ context, id, hosts }, url, how) {
    const authenticate = context.policy.mayAuthenticate('huggingface', id);
    return context.http.request({
        ...how,
        url,
        hosts,
        authenticate,
        ...(context.signal ? { signal: context.signal } : {}),
    });
}
function fileUrl({ context, id, commit }, path) {
    const encoded = encodePath(path);
    return encoded === null ? null : at(context.endpoints.huggingface, `/${id}/resolve/${commit}/${encoded}`);
}
function sameOrigin(location, from) {
    if (location === undefined || !URL.canParse(location, from.href))
        return null;
    const url = new URL(location, from);
    return url.origin === from.origin ? url : null;
}
const unquote = (etag) => etag?.replace(/^"(?<value>[^"]*)"$/, '$<value>');

;// CONCATENATED MODULE: ./.build/resolve/huggingface/code.js



const mostBytes = 8 * 1024 * 1024;
const deepest = 64;
/** Configuration that loaders read before they load anything; the second row matters only where code may run. */
const always = ['config.json'];
const whereCodeRuns = [
    'tokenizer_config.json',
    'preprocessor_config.json',
    'processor_config.json',
    'video_preprocessor_config.json',
];
/**
 * Which code the configuration of a model makes loaders run. `shown` is the part of it that the hub's API repeats, all
 * there is to see of a gated model without access.
 */
async function findCode(place, paths, { shown, remoteCode }) {
    const wanted = [...always, ...(remoteCode?.enabled ? whereCodeRuns : [])].filter(path => paths.includes(path));
    const answers = await Promise.all(wanted.map(path => fetchUnlisted(place, path, mostBytes)));
    const values = answers.map(answer => (answer.kind === 'fetched' ? parse(answer.bytes) : undefined));
    const isGated = (index) => {
        const answer = answers[index];
        return answer?.kind === 'unreachable' && answer.reason === 'gated';
    };
    const isMissing = values.some((value, index) => value === undefined && !isGated(index));
    const { _name_or_path: loadedFrom } = Object(values[wanted.indexOf('config.json')]);
    const found = [shown, ...values].map(value => readCode(value, place.id));
    return {
        code: {
            own: found.some(({ own }) => own),
            foreign: [...new Set(found.flatMap(({ foreign }) => foreign))],
            kernels: found.flatMap(({ kernels }) => kernels),
        },
        ...(typeof loadedFrom === 'string' && loadedFrom.length <= 200 ? { loadedFrom } : {}),
        blobs: new Map(answers.flatMap((answer, index) => answer.kind === 'fetched' ? [[wanted[index] ?? '', (0,git_object/* gitObjectId */.R)('blob', answer.bytes)]] : [])),
        incomplete: isMissing ? [{ reason: 'configuration-not-read' }] : [],
    };
}
function parse(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
/** Walks a configuration to any depth: nested models (`text_config`, `vision_config`) have maps and keys of their own. */
function readCode(configuration, id) {
    const foreign = new Set();
    const kernels = [];
    let own = false;
    const visit = (value, depth) => {
        if (typeof value !== 'object' || value === null || depth > deepest)
            return;
        for (const [key, inner] of Object.entries(value)) {
            if (kernelKeys.has(key) && typeof inner === 'string' && inner.includes('/'))
                kernels.push({ key, value: inner });
            if (key !== 'auto_map')
                visit(inner, depth + 1);
            for (const target of key === 'auto_map' ? textsIn(inner, depth) : []) {
                const [repository, rest] = target.split('--', 2);
                if (rest === undefined || repository?.toLowerCase() === id.toLowerCase())
                    own = true;
                else
                    foreign.add(parseName(repository ?? '')?.id ?? '(no repository’s name)');
            }
        }
    };
    visit(configuration, 0);
    return { own, foreign: [...foreign], kernels };
}
const kernelKeys = new Set(['_attn_implementation_internal', '_experts_implementation_internal']);
/** All texts in a value: a map's targets may stand in lists (slow and fast tokenizer), with nulls between them. */
function textsIn(value, depth) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null || depth > deepest)
        return [];
    return Object.values(value).flatMap(inner => textsIn(inner, depth + 1));
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/facts.js
/** What the hub says of the repository, in our words. `written` is the id that was asked for. */
function factsOf(written, found) {
    const licence = [found.cardData?.license ?? []].flat();
    return {
        commit: found.sha,
        ...(found.siblings ? { paths: pathsOf(found) } : {}),
        ...(isMoved(written, found.id) ? { movedFrom: written } : {}),
        ...(found._id === undefined ? {} : { repositoryId: found._id }),
        ...(found.createdAt === undefined ? {} : { createdAt: found.createdAt }),
        ...(found.lastModified === undefined ? {} : { lastModified: found.lastModified }),
        ...(found.gated === undefined ? {} : { gated: found.gated !== false }),
        ...(licence.length === 0 ? {} : { licence }),
    };
}
/**
 * Renamed or transferred: somebody else may register the old name, which ends the redirect. Neither another spelling of
 * the same letters (ids are unique whatever their case) nor a one-segment id (the hub gives out no more) is a move.
 */
function isMoved(written, found) {
    return written.includes('/') && written.toLowerCase() !== found.toLowerCase();
}
function pathsOf({ siblings = [] }) {
    return siblings.map(({ rfilename }) => rfilename);
}
/** Without what is undefined: a fact that nobody told is not there. */
function given(facts) {
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./.build/resolve/git/pkt-line.js
/** git's frame around a line (gitprotocol-common, "pkt-line Format"). */
const pktLine = (text) => `${(text.length + 5).toString(16).padStart(4, '0')}${text}\n`;
/** Payloads in order; `null` for the markers between sections. Undefined for an answer that is cut or is no such thing. */
function readLines(bytes) {
    const lines = [];
    for (let at = 0; at < bytes.length;) {
        const digits = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
        const length = /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : 3;
        const end = at + Math.max(length, 4);
        if (length === 3 || end > bytes.length)
            return undefined;
        lines.push(length < 4 ? null : bytes.subarray(at + 4, end));
        at = end;
    }
    return lines;
}
/** The pack out of the answer's `packfile` section: side band 1, in pieces. Null for anything else, errors included. */
function readPackSection(bytes) {
    const lines = readLines(bytes);
    const start = lines?.findIndex(line => line !== null && textOf(line) === 'packfile') ?? -1;
    if (!lines || start === -1)
        return null;
    const pieces = [];
    for (const line of lines.slice(start + 1)) {
        if (line === null)
            break;
        if (line[0] === 3)
            return null; // The server's own error.
        if (line[0] === 1)
            pieces.push(line.subarray(1));
    }
    return pieces.length > 0 ? Buffer.concat(pieces) : null;
}
/** `oid name[ peeled:oid]`, one a line. Null where a line is none. */
function readRefLines(bytes) {
    const refs = [];
    for (const line of readLines(bytes) ?? [new Uint8Array()]) {
        if (line === null)
            continue;
        const { oid, name, peeled } = /^(?<oid>[0-9a-f]{40}) (?<name>[^ \0]{1,1024})(?:.* peeled:(?<peeled>[0-9a-f]{40}))?/.exec(textOf(line))
            ?.groups ?? {};
        if (oid === undefined || name === undefined)
            return null;
        refs.push({ name, commit: peeled ?? oid });
    }
    return refs;
}
const textOf = (line) => Buffer.from(line).toString('utf8').trim();

;// CONCATENATED MODULE: ./.build/resolve/git/fetch.js


/** A commit with its trees is some KiB; a history of ten thousand commits some MiB. */
const fetch_mostBytes = 32 * 1024 * 1024;
/**
 * One commit with its trees and of the blobs only the smallest, among them git-lfs's pointers. A server that takes no such
 * filter is asked for no blobs at all.
 */
async function fetchCommit(server, commit, context) {
    const rest = ['deepen 1', `want ${commit}`];
    const small = await fetchPack(server, ['filter blob:limit=1k', ...rest], context);
    const isRefused = small.kind === 'failed' && small.reason === fetch_unexpected.reason;
    return isRefused ? fetchPack(server, ['filter blob:none', ...rest], context) : small;
}
/** Commits and nothing else, from the given ones backwards; all of them, or the newest `depth`. */
function fetchCommits(server, { tips, depth }, context) {
    const wants = [...new Set(tips)].map(tip => `want ${tip}`);
    return fetchPack(server, ['filter tree:0', ...(depth === undefined ? [] : [`deepen ${depth}`]), ...wants], context);
}
async function fetchPack(server, lines, context) {
    const answer = await ask(server, 'fetch', ['no-progress', ...lines, 'done'], context);
    if (answer.kind === 'failed')
        return answer;
    const pack = readPackSection(answer.bytes);
    return pack ? { kind: 'packed', pack } : fetch_unexpected;
}
/** Branches, tags and HEAD. */
async function listRefs(server, context) {
    const wanted = ['peel', 'ref-prefix HEAD', 'ref-prefix refs/heads/', 'ref-prefix refs/tags/'];
    const answer = await ask(server, 'ls-refs', wanted, context);
    if (answer.kind === 'failed')
        return answer;
    const refs = readRefLines(answer.bytes);
    return refs ? { kind: 'refs', refs } : fetch_unexpected;
}
const fetch_unexpected = { kind: 'failed', reason: 'git-unexpected-answer' };
async function ask({ url, authenticate = false }, command, lines, { http, signal }) {
    const head = [`command=${command}`, 'object-format=sha1'].map(pktLine).join('');
    try {
        const response = await http.request({
            method: 'POST',
            url: new URL(`${url.href}/git-upload-pack`),
            headers: {
                'content-type': 'application/x-git-upload-pack-request',
                accept: 'application/x-git-upload-pack-result',
                'git-protocol': 'version=2',
                // Some hubs serve git only to what calls itself git.
                'user-agent': 'git/2.45 (weighmaster)',
            },
            body: `${head}0001${lines.map(pktLine).join('')}0000`,
            maxBytes: fetch_mostBytes,
            hosts: [url.host],
            authenticate,
            ...(signal ? { signal } : {}),
        });
        const bytes = await (0,model_http/* readBytes */.io)(response);
        if (response.status === 200)
            return { kind: 'bytes', bytes };
        return { kind: 'failed', reason: `git-answered-${response.status}`, status: response.status };
    }
    catch (error) {
        if (error instanceof model_http/* HttpFailure */.HR)
            return { kind: 'failed', reason: `git-${error.reason}` };
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/model/git-pack.js
var git_pack = __webpack_require__(57948);
;// CONCATENATED MODULE: ./.build/resolve/git/history.js



const mostTips = 500;
/**
 * Does the commit stand in the history of a branch or tag? Proved by git itself: the commits are hashed here and followed
 * from the tips by their parents, so that commits of forks, which some hubs keep in one store, do not count.
 */
async function proveReach(server, commit, refs, context) {
    const own = ownRefs(refs);
    const tip = own.find(ref => ref.commit === commit);
    if (tip)
        return { kind: 'reachable', from: tip.name };
    if (own.length === 0)
        return { kind: 'unreachable', searched: 0 };
    if (own.length > mostTips)
        return { kind: 'unknown', reason: 'too-many-branches' };
    const packed = await fetchCommits(server, { tips: own.map(ref => ref.commit) }, context);
    const commits = packed.kind === 'packed' ? readCommits(packed.pack) : null;
    if (!commits)
        return { kind: 'unknown', reason: packed.kind === 'failed' ? packed.reason : 'pack-unreadable' };
    const seen = ancestors(own, commits);
    if (seen.has(commit))
        return { kind: 'reachable', from: 'a branch or tag' };
    const isWhole = [...seen].every(id => commits.has(id));
    return isWhole ? { kind: 'unreachable', searched: seen.size } : { kind: 'unknown', reason: 'history-incomplete' };
}
/** Branches and tags; one that is named like a commit may be moved under the name that was pinned. */
function ownRefs(refs) {
    return refs.filter(({ name }) => {
        const short = /^refs\/(?:heads|tags)\/(?<short>.+)$/.exec(name)?.groups?.['short'];
        return short !== undefined && !(0,model_digest/* isCommitId */.jh)(short.toLowerCase());
    });
}
/** The newest commit, at or before the given one, that is as old as that; at most 100 back. */
async function newestBefore(server, tip, time, context) {
    const packed = await fetchCommits(server, { tips: [tip], depth: 100 }, context);
    const commits = packed.kind === 'packed' ? readCommits(packed.pack) : null;
    if (!commits)
        return undefined;
    return [...ancestors([{ commit: tip }], commits)]
        .flatMap(id => commits.get(id) ?? [])
        .toSorted((a, b) => b.time - a.time)
        .find(commit => commit.time <= time);
}
/** git's id of a commit's root tree: its object is some hundred bytes. Undefined where it cannot be had. */
async function fetchRootTree(server, commit, context) {
    const packed = await fetchCommits(server, { tips: [commit], depth: 1 }, context);
    return packed.kind === 'packed' ? rootTreeIn(packed.pack, commit) : undefined;
}
function rootTreeIn(pack, commit) {
    return (0,git_pack/* rootTreeOf */.An)(commit, readObjects(pack) ?? new Map()) ?? undefined;
}
function readCommits(pack) {
    const objects = readObjects(pack);
    if (!objects)
        return null;
    const commits = new Map();
    for (const [id, { type, bytes }] of objects) {
        if (type === 'commit')
            commits.set(id, parseCommit(id, Buffer.from(bytes).toString('latin1')));
    }
    return commits;
}
function readObjects(pack) {
    try {
        return (0,git_pack/* readPack */.wh)(pack);
    }
    catch (error) {
        if (error instanceof git_pack/* PackFault */.mq)
            return null;
        throw error;
    }
}
/** Only the head of the object, which ends at the first empty line: the message is anybody's text. */
function parseCommit(id, text) {
    const head = text.slice(0, text.indexOf('\n\n') + 1);
    const parents = [...head.matchAll(/^parent (?<id>[0-9a-f]{40})$/gm)].map(match => match.groups?.['id'] ?? '');
    const seconds = /^committer .* (?<seconds>\d{1,12}) [+-]\d{4}$/m.exec(head)?.groups?.['seconds'];
    return { id, parents, time: seconds === undefined ? Number.POSITIVE_INFINITY : Number(seconds) * 1000 };
}
function ancestors(tips, commits) {
    const seen = new Set();
    const queue = tips.map(tip => tip.commit);
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (seen.has(id))
            continue;
        seen.add(id);
        queue.push(...(commits.get(id)?.parents ?? []));
    }
    return seen;
}

;// CONCATENATED MODULE: ./.build/resolve/git/meaning.js




/** A commit is proposed only when it had this long, in milliseconds, to be noticed as a bad one. */
const settled = 72 * 60 * 60 * 1000;
/** What a reference means in a git repository: which commit, whether that is a pin, and what could be one. */
async function findMeaning(reference, server, context) {
    const { revision } = reference;
    const listed = await listRefs(server, context);
    if (listed.kind === 'failed')
        return meaning_failureOf(listed.status, listed.reason);
    const commit = meantBy(revision, listed.refs);
    if (commit === null)
        return { kind: 'absent', what: 'revision', detail: 'the repository has no such branch or tag' };
    const tree = isTreeWanted(commit, context.wanted?.(reference))
        ? await fetchRootTree(server, commit, context)
        : undefined;
    const known = { commit, ...(tree === undefined ? {} : { tree }) };
    if ((0,model_digest/* isCommitId */.jh)(revision)) {
        const isItself = commit === revision;
        const reach = isItself
            ? await proveReach(server, commit, listed.refs, context)
            : { kind: 'other-commit', commit };
        const pin = reach.kind === 'reachable' ? { kind: 'commit', commit } : { kind: 'name', name: revision };
        return { kind: 'means', commit, pin: (0,resolve_pin/* enforcedDigest */.R)(reference) ?? pin, facts: { ...known, reach } };
    }
    const old = await newestBefore(server, commit, context.now.getTime() - settled, context);
    const proposed = old && { commit: old.id, date: new Date(old.time).toISOString().slice(0, 10) };
    const pin = revision === null ? { kind: 'none' } : { kind: 'name', name: revision };
    return {
        kind: 'means',
        commit,
        pin: (0,resolve_pin/* enforcedDigest */.R)(reference) ?? pin,
        facts: { ...known, ...(proposed ? { proposed } : {}) },
    };
}
/** A commit that the lock knows has the tree that the lock knows. */
function isTreeWanted(commit, wanted) {
    return wanted?.tree === true && !wanted.knownCommits.includes(commit);
}
/** Git servers ask for a password where a repository is missing or private, and do not tell which. */
function meaning_failureOf(status, reason) {
    const isMissing = status === 401 || status === 403 || status === 404;
    const detail = 'git did not list its branches';
    return { kind: 'unreachable', reason: isMissing ? 'missing-or-private' : reason, detail };
}
/** Names before ids, as a branch may be named like a commit; an id that is no name may still be in the history. */
function meantBy(revision, refs) {
    const names = revision === null ? ['HEAD'] : [`refs/heads/${revision}`, `refs/tags/${revision}`];
    const found = names.flatMap(name => refs.find(ref => ref.name === name)?.commit ?? [])[0];
    return found ?? ((0,model_digest/* isCommitId */.jh)(revision) ? revision : null);
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/signature.js



const megabyte = 1024 * 1024;
/** Small files are hashed by us, since the hub lists a sha256 for large ones only. Beyond these bounds they stay unchecked. */
const signature_most = {
    signatureBytes: 4 * megabyte,
    files: 200,
    fileBytes: 12 * megabyte,
    allBytes: 64 * megabyte,
};
/** The signatures that lie in the repository, and everything needed to hold them against its files. */
async function findSignatures(place, listing, names) {
    const attestations = (await Promise.all(names.map(name => fetchSignature(place, listing, name)))).flat();
    const isOneThere = attestations.some(one => one.unavailable === undefined);
    return { attestations, files: isOneThere ? await hashSmall(place, listing, names) : listing.files };
}
async function fetchSignature(place, { files }, name) {
    const file = files.find(({ path }) => path === name);
    if (!file)
        return [unavailable(name, 'not-in-the-tree')];
    const fetched = await fetchFile(place, file, signature_most.signatureBytes);
    if (fetched.kind !== 'fetched')
        return [unavailable(name, reasonOf(fetched))];
    return attestationsIn(name, new TextDecoder().decode(fetched.bytes));
}
/** Files without a listed sha256, fetched and hashed a few at a time; what cannot be had stays without a digest. */
async function hashSmall(place, listing, not) {
    const isLarge = new Set([...listing.masked, ...listing.malformed, ...not]);
    const small = listing.files.filter(({ path, listed, gitOid }) => !listed && gitOid !== undefined && !isLarge.has(path));
    const queue = withinBudget(small.slice(0, signature_most.files), signature_most.allBytes);
    const hashed = new Map();
    const worker = async () => {
        for (let file = queue.shift(); file; file = queue.shift()) {
            const fetched = await fetchFile(place, file, signature_most.fileBytes);
            if (fetched.kind === 'fetched')
                hashed.set(file.path, fetched.observed);
        }
    };
    await Promise.all(Array.from({ length: 4 }, worker));
    return listing.files.map(file => {
        const observed = hashed.get(file.path);
        return observed ? { ...file, observed } : file;
    });
}
function withinBudget(files, budget) {
    let left = budget;
    return files.filter(({ bytes }) => {
        const fits = bytes <= left;
        if (fits)
            left -= bytes;
        return fits;
    });
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/tree.js



/** Pages of 1,000 entries. A repository beyond that is not listed at all: half a list must not look like a whole one. */
const mostPages = 50;
const tree_mostBytes = 2 * 1024 * 1024;
/** `lfs.oid` is the sha256 of the content; `oid` is git's SHA-1, of an LFS file's pointer. Never one for the other. */
const entry = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    path: schemas/* string */.YjP().max(4096),
    oid: schemas/* string */.YjP(),
    size: schemas/* number */.aig().int().nonnegative().optional(),
    lfs: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), size: schemas/* number */.aig().int().nonnegative() }).optional(),
});
const page = schemas/* array */.YOg(entry);
/** All files of a commit, with the digests that the hub lists. `api` is the repository's path under the endpoint. */
async function listTree(ask, api, commit) {
    const entries = [];
    let path = `${api}/tree/${commit}?recursive=true`;
    for (let pages = 0; path !== null; pages++) {
        if (pages === mostPages)
            return { kind: 'unreachable', reason: 'tree-too-long', detail: `over ${mostPages} pages` };
        const answer = await ask({ path, schema: page, maxBytes: tree_mostBytes });
        if (answer.kind !== 'answered')
            return answer;
        entries.push(...answer.value);
        const next = nextPage(answer);
        if (next === 'foreign')
            return { kind: 'unreachable', reason: 'foreign-link', detail: 'the next page is elsewhere' };
        path = next;
    }
    return toListing(entries);
}
/** The same for a few paths, in one request (the hub takes 2,000). Those that do not exist are left out. */
async function listPaths(ask, place, paths) {
    const path = `${place.api}/paths-info/${place.commit}`;
    const answer = await ask({ path, schema: page, maxBytes: tree_mostBytes, body: { paths: paths.slice(0, 2000) } });
    return answer.kind === 'answered' ? toListing(answer.value) : answer;
}
function toListing(entries) {
    const files = entries.filter(one => one.type !== 'directory');
    const unusable = files.filter(({ lfs }) => lfs !== undefined && (0,model_digest/* parseDigest */.m)('sha256', lfs.oid) === null);
    const isMasked = ({ lfs }) => /^\*+$/.test(lfs?.oid ?? '');
    return {
        kind: 'listed',
        files: files.map(toFile),
        masked: unusable.filter(isMasked).map(one => one.path),
        malformed: unusable.filter(one => !isMasked(one)).map(one => one.path),
    };
}
function toFile({ path, oid, size, lfs }) {
    const listed = lfs && (0,model_digest/* parseDigest */.m)('sha256', lfs.oid);
    const isOid = (0,model_digest/* parseDigest */.m)('sha1', oid) !== null;
    return { path, bytes: lfs?.size ?? size ?? 0, ...(listed ? { listed } : {}), ...(isOid ? { gitOid: oid } : {}) };
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/files.js








/** The list of files, asked for only when there is a signature to check, a lock to compare with or a commit to re-hash. */
async function listContent(ask, api, place, { paths, wanted, git }) {
    const names = namesOfSignatures(paths);
    const isWanted = git || (wanted?.files === true && !wanted.knownCommits.includes(place.commit));
    if (names.length === 0 && !isWanted)
        return { malformed: [], attestations: [] };
    const [listing, { objects, ...root }] = await Promise.all([
        listTree(ask, api, place.commit),
        fetchObjects(place, { git, tree: isTreeWanted(place.commit, wanted) }),
    ]);
    if (listing.kind !== 'listed') {
        const missing = names.map(name => unavailable(name, reasonOf(listing)));
        return { malformed: [], attestations: [...missing, ...objects], ...root };
    }
    const { files, attestations } = await findSignatures(place, listing, names);
    return { malformed: listing.malformed, files, attestations: [...attestations, ...objects], ...root };
}
/** The commit, where asked with its trees, as git has them: to be hashed again. */
async function fetchObjects({ context, id, commit }, wanted) {
    if (!(wanted.git || wanted.tree))
        return { objects: [] };
    const url = at(context.endpoints.huggingface, `/${id}`);
    const server = { url, authenticate: context.policy.mayAuthenticate('huggingface', id) };
    if (!wanted.git)
        return { objects: [], ...rootOf(await fetchRootTree(server, commit, context)) };
    const answer = await fetchCommit(server, commit, context);
    const known = { type: 'git-objects', source: 'git-upload-pack' };
    return answer.kind === 'packed'
        ? { objects: [{ ...known, bundle: answer.pack }], ...rootOf(rootTreeIn(answer.pack, commit)) }
        : { objects: [{ ...known, bundle: null, unavailable: answer.reason }] };
}
const rootOf = (tree) => (tree === undefined ? {} : { tree });

// EXTERNAL MODULE: ./.build/catalogue/model-names.js + 1 modules
var model_names = __webpack_require__(53545);
// EXTERNAL MODULE: ./.build/model/gguf.js
var gguf = __webpack_require__(39567);
;// CONCATENATED MODULE: ./.build/resolve/huggingface/gguf.js

const keys = /^general\.(?:base_model\.\d{1,2}\.repo_url|source\.(?:repo_url|url|huggingface\.repository))$/;
const gguf_name = /^(?:https:\/\/(?:huggingface\.co|hf\.co)\/)?(?<id>[\w.-]+\/[\w.-]+)\/?$/;
/** The models at the hub that a header names as what it was made from or converted from (ggml, docs/gguf.md). */
function baseModelsIn(head) {
    return [...(0,gguf/* readGgufTexts */.kf)(head)].flatMap(([key, value]) => {
        const id = keys.test(key) ? gguf_name.exec(value)?.groups?.['id'] : undefined;
        return id === undefined ? [] : [id];
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./.build/resolve/huggingface/wire.js



/** The hub's answers, narrowed. What a publisher may fill freely (model cards) never fails the rest of an answer. */
const commit = schemas/* string */.YjP().refine(model_digest/* isCommitId */.jh);
const wire_text = schemas/* string */.YjP().max(500);
const date = iso/* datetime */.w$();
const repository = schemas/* object */.Ikc({
    _id: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{24}$/)
        .optional()
        .catch(undefined),
    id: wire_text.refine(id => parseName(id) !== null),
    sha: commit,
    author: wire_text.optional().catch(undefined),
    createdAt: date.optional().catch(undefined),
    lastModified: date.optional().catch(undefined),
    /** `false`, `"auto"` or `"manual"`. */
    gated: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* string */.YjP()]).optional().catch(undefined),
    disabled: schemas/* boolean */.zMY().optional().catch(undefined),
    cardData: schemas/* object */.Ikc({
        license: schemas/* union */.KCZ([wire_text, schemas/* array */.YOg(wire_text)])
            .optional()
            .catch(undefined),
        base_model: schemas/* union */.KCZ([wire_text, schemas/* array */.YOg(wire_text).max(1000)])
            .optional()
            .catch(undefined),
        base_model_relation: wire_text.optional().catch(undefined),
    })
        .nullish()
        .catch(undefined),
    /** A part of the configuration files, in the hub's choice; any shape. */
    config: schemas/* unknown */.L5J().optional(),
    gguf: schemas/* object */.Ikc({ chat_template: schemas/* string */.YjP().optional() }).nullish().catch(undefined),
    siblings: schemas/* array */.YOg(schemas/* object */.Ikc({ rfilename: schemas/* string */.YjP().max(4096) })).optional(),
    /** Author-declared parents, resolved by the hub; given only through `expand`. */
    baseModels: schemas/* object */.Ikc({ relation: wire_text.optional(), models: schemas/* array */.YOg(schemas/* object */.Ikc({ id: wire_text })).max(1000) })
        .nullish()
        .catch(undefined),
});
/** Fields asked for by name: without `expand` the hub leaves out lineage and sends whole chat templates. */
const repositoryFields = [
    'author',
    'baseModels',
    'cardData',
    'config',
    'createdAt',
    'disabled',
    'gated',
    'gguf',
    'lastModified',
    'sha',
    'siblings',
];
/** Of those, what the hub does not know of other repositories: asked for all the same, it answers nothing. */
const ofModels = new Set(['baseModels', 'config', 'gated', 'gguf']);
const fieldsOf = (type) => repositoryFields.filter(field => type === 'models' || !ofModels.has(field));
const ref = schemas/* object */.Ikc({ name: wire_text, targetCommit: commit });
const refs = schemas/* object */.Ikc({ branches: schemas/* array */.YOg(ref), tags: schemas/* array */.YOg(ref) });
const commits = schemas/* array */.YOg(schemas/* object */.Ikc({ id: commit, date }));

;// CONCATENATED MODULE: ./.build/resolve/huggingface/lineage.js







/** How far an ancestry is followed: real ones have three or four steps; merges are wide. */
const lineage_most = { depth: 6, asked: 16 };
const lineage_mostBytes = 4 * 1024 * 1024;
/** What was loaded from a folder of the author's machine is no name. */
function isNamed(loadedFrom) {
    const { namespace = null } = parseName(loadedFrom ?? null) ?? {};
    return namespace !== null && !(0,model_names/* isFolderName */.OB)(namespace) && !(0,model_names/* isPlaceholder */.wK)(namespace);
}
/** Parents by the hub's own list, which leaves out names that it does not have, and by what the author wrote. */
function parentsOf(found, { inside = [], loadedFrom } = {}) {
    const { relation = found.cardData?.base_model_relation, models = [] } = found.baseModels ?? {};
    const how = relation === undefined ? {} : { relation };
    const written = [found.cardData?.base_model ?? []].flat();
    const adapted = adapter.safeParse(found.config).data?.peft?.base_model_name_or_path;
    const all = [
        ...models.map(({ id }) => ({ from: id, by: 'card', ...how, isResolved: true })),
        ...written.map(from => ({ from, by: 'card', ...how, isResolved: false })),
        ...(adapted === undefined
            ? []
            : [{ from: adapted, by: 'adapter', relation: 'adapter', isResolved: false }]),
        ...inside.map(from => ({ from, by: 'gguf', isResolved: false })),
        ...(isNamed(loadedFrom) ? [{ from: loadedFrom, by: 'configuration', isResolved: false }] : []),
    ];
    const seen = new Set([found.id.toLowerCase()]);
    return all.filter(({ from }) => {
        const isNew = parseName(from) !== null && !seen.has(from.toLowerCase());
        seen.add(from.toLowerCase());
        return isNew;
    });
}
const adapter = schemas/* object */.Ikc({
    peft: schemas/* object */.Ikc({ base_model_name_or_path: schemas/* string */.YjP().max(200) })
        .optional()
        .catch(undefined),
});
/** Direct parents as the answer about the model itself tells them; nobody is asked. */
function directLineage(found, loadedFrom) {
    return parentsOf(found, { loadedFrom }).map(({ isResolved, ...parent }) => ({
        model: found.id,
        ...parent,
        // The hub links every name that it has: one that it leaves out of its list is not there.
        parent: isResolved || parent.by !== 'card' || !found.baseModels ? 'unfollowed' : 'dangling',
    }));
}
/** The whole ancestry, generation by generation, each model asked once: a circle ends where it closes. */
async function findLineage(shown, place, loadedFrom) {
    const { context } = place;
    const [found, inside] = await Promise.all([withAdapter(shown, place), ggufParents(shown, place)]);
    const steps = [];
    const licences = new Map();
    const known = new Map([[found.id.toLowerCase(), 'known']]);
    let generation = [found];
    for (let depth = 0; depth < lineage_most.depth && generation.length > 0; depth++) {
        const born = generation.flatMap(child => parentsOf(child, child === found ? { inside, loadedFrom } : {}).map(({ isResolved: _, ...parent }) => ({
            model: child.id,
            ...parent,
        })));
        steps.push(...born);
        const names = [...new Set(born.map(({ from }) => from))].filter(from => !known.has(from.toLowerCase()));
        const answers = await Promise.all(names.slice(0, Math.max(0, lineage_most.asked + 1 - known.size)).map(name => lineage_ask(name, context)));
        for (const { name, parent } of answers)
            known.set(name.toLowerCase(), parent);
        const repositories = answers.flatMap(({ name, repository: one }) => (one ? [{ name, one }] : []));
        // A renamed parent is one step more, so that both names are seen.
        const moved = repositories.filter(({ name, one }) => name.toLowerCase() !== one.id.toLowerCase());
        steps.push(...moved.map(({ name, one }) => ({ model: name, from: one.id, relation: 'renamed', by: 'card' })));
        for (const { name, one } of repositories)
            licences.set(name.toLowerCase(), [one.cardData?.license ?? []].flat());
        for (const { one } of moved)
            known.set(one.id.toLowerCase(), 'known');
        generation = repositories.map(({ one }) => one);
    }
    for (const { id } of generation.filter(one => parentsOf(one).length > 0))
        known.set(id.toLowerCase(), 'unfollowed');
    return steps.flatMap(step => {
        const licence = licences.get(step.from.toLowerCase()) ?? [];
        const parent = known.get(step.from.toLowerCase()) ?? 'unfollowed';
        if (step.by === 'configuration' && parent === 'dangling')
            return []; // A path that only looks like a name.
        return [{ ...step, parent, ...(licence.length > 0 ? { licence } : {}) }];
    });
}
/** An adapter's own file names its base, also where the hub does not repeat it. */
async function withAdapter(found, place) {
    const isThere = found.siblings?.some(({ rfilename }) => rfilename === 'adapter_config.json');
    if (!isThere || adapter.safeParse(found.config).data?.peft)
        return found;
    const answer = await fetchUnlisted(place, 'adapter_config.json', 1024 * 1024);
    if (answer.kind !== 'fetched')
        return found;
    try {
        return { ...found, config: { peft: JSON.parse(new TextDecoder().decode(answer.bytes)) } };
    }
    catch {
        return found;
    }
}
/** Enough for what stands before the vocabulary in the header of a GGUF file. Bytes. */
const ggufHead = 64 * 1024;
/** What the first GGUF file says that it was made from: converters write it there out of the original's card. */
async function ggufParents({ siblings = [] }, place) {
    const file = siblings.find(({ rfilename }) => rfilename.endsWith('.gguf'));
    const head = file && (await fetchHead(place, file.rfilename, ggufHead));
    return head ? baseModelsIn(head.bytes) : [];
}
async function lineage_ask(written, context) {
    const name = parseName(written);
    if (!name)
        return { name: written, parent: 'dangling' };
    const fields = ['baseModels', 'cardData', 'config', 'sha'].map(field => `expand%5B%5D=${field}`).join('&');
    const question = { path: `${apiOf(name)}?${fields}`, schema: repository, maxBytes: lineage_mostBytes };
    const answer = await createAsk(context, name.id)(question);
    if (answer.kind === 'answered')
        return { name: written, parent: 'known', repository: answer.value };
    const isGone = answer.kind === 'absent' || (answer.kind === 'unreachable' && answer.reason === 'missing-or-private');
    return { name: written, parent: isGone ? 'dangling' : 'unfollowed' };
}

// EXTERNAL MODULE: ./.build/catalogue/model-formats.js + 1 modules
var model_formats = __webpack_require__(42459);
;// CONCATENATED MODULE: ./.build/resolve/huggingface/magic.js



/**
 * Files that are looked into, and how far. Every magic number stands within the first bytes; the header of a GGUF file is
 * as long as its vocabulary: of few it is short, of the rest some megabytes.
 */
const magic_most = { files: 4, bytes: 16, shortHeader: 64 * 1024, header: 24 * 1024 * 1024 };
/**
 * What the beginning of files says: of those whose names say nothing (`model.bin`), where the reference selects one, or the
 * repository has no weights in a format that is safe by its name, or the policy asks about formats; and then of GGUF files.
 */
async function findContents(place, paths, reference, policy) {
    const selected = paths.filter(one => one === reference.path && (0,model_formats/* isAmbiguous */.X2)(one));
    const ambiguous = selected.length > 0 ? selected : paths.filter(one => (0,model_formats/* isAmbiguous */.X2)(one) && !(0,model_formats/* isTrainingState */.gd)(one));
    const areFormatsAsked = policy.rule('formats', reference).value !== 'any';
    const isAsked = selected.length > 0 || areFormatsAsked || !paths.some(isSafe);
    const tables = areFormatsAsked && selected.length === 0 ? ggufAmong(paths, reference.path) : [];
    const wanted = [...tables, ...(isAsked ? ambiguous : [])];
    if (wanted.length === 0)
        return undefined;
    const heads = await Promise.all(wanted.slice(0, magic_most.files).map(path => look(place, path, tables.includes(path))));
    const looked = heads.flatMap(one => one ?? []);
    const seen = new Set(looked.map(one => one.path));
    return { looked, unlooked: wanted.filter(one => !seen.has(one)) };
}
const isSafe = (path) => ['safe', 'data'].includes((0,model_formats/* formatOf */.be)(path)?.risk ?? '');
/** Those that the reference selects by a name or a quantisation; all, where it selects none of them. */
function ggufAmong(paths, path = '') {
    const all = paths.filter(one => (0,model_formats/* formatOf */.be)(one)?.id === 'gguf');
    const chosen = all.filter(one => one.toLowerCase().includes(path.toLowerCase()));
    return chosen.length > 0 ? chosen : all;
}
async function look(place, path, isGguf) {
    const head = await fetchHead(place, path, isGguf ? magic_most.shortHeader : magic_most.bytes);
    if (!head)
        return null;
    const looked = { path, ...(0,model_formats/* holdsBy */.Wy)(head.bytes.subarray(0, magic_most.bytes)) };
    return isGguf ? { ...looked, gguf: await readTable(place, path, head) } : looked;
}
async function readTable(place, path, short) {
    const first = verdictOf(short);
    const isCut = first.kind === 'unclear' && first.why === 'header-too-long';
    const long = isCut ? await fetchHead(place, path, magic_most.header) : null;
    return long ? verdictOf(long) : first;
}
function verdictOf({ bytes, whole }) {
    return whole === undefined ? { kind: 'unclear', why: 'length-not-told', where: '' } : (0,gguf/* examineGguf */.XD)(bytes, whole);
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/owner.js

const overview = schemas/* object */.Ikc({ _id: schemas/* string */.YjP().regex(/^[0-9a-f]{24}$/) });
const owner_mostBytes = 256 * 1024;
/** How a hub says that it knows no such account, or has no such question (company mirrors). */
const untold = new Set(['missing-or-private', 'unexpected-status']);
/**
 * The immutable id of the account that owns a namespace: the name can be given up and registered again by somebody else.
 * Undefined where the hub does not tell; organisations and persons are told in different places.
 */
async function findOwner(ask, namespace) {
    let missing;
    for (const folder of ['organizations', 'users']) {
        const path = `/api/${folder}/${encodeURIComponent(namespace)}/overview`;
        const answer = await ask({ path, schema: overview, maxBytes: owner_mostBytes });
        if (answer.kind === 'answered')
            return answer.value._id;
        if (answer.kind === 'unreachable' && !untold.has(answer.reason)) {
            missing = { reason: 'owner-not-told', detail: answer.detail };
        }
    }
    return missing;
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/reach.js




/** Pages of 1,000 commits that one pin may cost. A history beyond that is `unknown`, never taken as reached. */
const reach_mostPages = 20;
const reach_megabyte = 1024 * 1024;
/**
 * Does the commit stand in the history of a branch or tag of this repository? A commit id alone proves nothing: strangers
 * push commits to `refs/pr/N`, and the hub resolves them under the repository's own name. `api` is the repository's path
 * under the endpoint, encoded.
 */
async function findReach(ask, api, commit) {
    const listed = await ask({ path: `${api}/refs`, schema: refs, maxBytes: 4 * reach_megabyte });
    if (listed.kind !== 'answered')
        return { kind: 'unknown', reason: reasonOf(listed) };
    const own = reach_ownRefs(listed.value);
    const tip = own.find(ref => ref.targetCommit === commit);
    if (tip)
        return { kind: 'reachable', from: tip.name };
    return searchHistories(ask, api, commit, own);
}
/** Branches and tags, the default branch first. A ref named like a commit may be moved under the name that was pinned. */
function reach_ownRefs({ branches, tags }) {
    const isDefault = (ref) => (ref.name === 'main' ? 0 : 1);
    return [...branches.toSorted((a, b) => isDefault(a) - isDefault(b)), ...tags].filter(ref => !(0,model_digest/* isCommitId */.jh)(ref.name.toLowerCase()));
}
async function searchHistories(ask, api, commit, own) {
    const seen = new Set();
    let pages = 0;
    for (const ref of own) {
        if (seen.has(ref.targetCommit))
            continue; // Its whole history was part of another one's.
        for await (const page of reach_history(ask, api, ref.targetCommit)) {
            if (page.kind !== 'answered')
                return { kind: 'unknown', reason: reasonOf(page) };
            for (const { id } of page.value)
                seen.add(id);
            if (seen.has(commit))
                return { kind: 'reachable', from: ref.name };
            if (++pages > reach_mostPages)
                return { kind: 'unknown', reason: 'history-too-long' };
        }
    }
    return { kind: 'unreachable', searched: seen.size };
}
/** The commits from `revision` backwards, page by page, as the hub lists them. Ends after a failure. */
async function* reach_history(ask, api, revision, limit = 1000) {
    const schema = commits;
    let path = `${api}/commits/${encodeURIComponent(revision)}?limit=${limit}`;
    while (path !== null) {
        const page = await ask({ path, schema, maxBytes: 16 * reach_megabyte });
        yield page;
        if (page.kind !== 'answered')
            return;
        const next = nextPage(page);
        if (next === 'foreign') {
            yield { kind: 'unreachable', reason: 'foreign-link', detail: 'the hub names another host for the next page' };
            return;
        }
        path = next;
    }
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/propose.js

/** A commit is proposed only when it had this long, in milliseconds, to be noticed as a bad one. */
const propose_settled = 72 * 60 * 60 * 1000;
const propose_mostPages = 3;
/**
 * The newest commit that may be proposed as a pin: at or before what the reference means today, in the repository's own
 * history, and at least 72 hours old. Its date is the committer's own word. Undefined where there is none.
 */
async function propose(ask, api, meant, now) {
    const isDefault = meant.revision === null || meant.revision === 'main';
    if (!isDefault && (await findReach(ask, api, meant.commit)).kind !== 'reachable')
        return undefined;
    let pages = 0;
    for await (const page of reach_history(ask, api, meant.commit, 100)) {
        if (page.kind !== 'answered')
            return undefined;
        const old = page.value.find(commit => now.getTime() - Date.parse(commit.date) >= propose_settled);
        if (old)
            return { commit: old.id, date: old.date.slice(0, 10) };
        if (++pages >= propose_mostPages)
            return undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/quantisation.js


/** `Q4_K_M`, `IQ2_XXS`, `UD-Q4_K_XL`, `BF16`: a part of the names of files, and no file's name. */
const quantisation = /^(?:[a-z]{2,3}-)?(?:i?q[1-8]|tq[12]|bf16|fp?16|f32|mxfp4)(?:[_-][a-z0-9]+)*$/i;
const isQuantisation = (path) => quantisation.test(path ?? '');
const manifest = schemas/* object */.Ikc({
    layers: schemas/* array */.YOg(schemas/* object */.Ikc({ mediaType: schemas/* string */.YjP(), digest: schemas/* string */.YjP(), size: schemas/* number */.aig().int().nonnegative() }))
        .max(1000),
    ggufFile: schemas/* object */.Ikc({ rfilename: schemas/* string */.YjP().max(4096) })
        .optional()
        .catch(undefined),
});
/**
 * `hf.co/{id}:{quant}`, as Ollama, Docker and llama.cpp pull it: the hub makes a manifest of the default branch, whose
 * model layer is the GGUF file. The digest of that layer is the sha256 that the hub lists of the file.
 */
async function findSelected(ask, id, quant) {
    const answer = await ask({
        path: `/v2/${id}/manifests/${encodeURIComponent(quant)}`,
        schema: manifest,
        maxBytes: 1024 * 1024,
        // The file's name is told only to what calls itself so.
        headers: {
            accept: 'application/vnd.docker.distribution.manifest.v2+json',
            'user-agent': 'llama-cpp (weighmaster)',
        },
    });
    if (answer.kind !== 'answered')
        return refused(answer, quant);
    const { layers, ggufFile } = answer.value;
    const layer = layers.find(({ mediaType }) => mediaType === 'application/vnd.ollama.image.model');
    const digest = layer?.digest.startsWith('sha256:') ? (0,model_digest/* parseDigest */.m)('sha256', layer.digest.slice(7)) : null;
    if (!layer || !digest)
        return { reason: 'quantisation-not-told', detail: 'the manifest names no file' };
    return { kind: 'selected', digest, bytes: layer.size, ...(ggufFile ? { path: ggufFile.rfilename } : {}) };
}
/** A 400 is how the hub says that there is no such quantisation; every other failure leaves it open. */
function refused(failure, quant) {
    const isUnknown = failure.kind === 'unreachable' && failure.reason === 'refused';
    if (isUnknown)
        return { kind: 'absent', what: 'file', detail: `the repository has no file of ${quant}` };
    return { reason: 'quantisation-not-told', detail: failure.kind === 'unreachable' ? failure.reason : failure.kind };
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/scan.js

const levels = ['unscanned', 'safe', 'queued', 'error', 'caution', 'suspicious', 'unsafe'];
const scan = schemas/* object */.Ikc({
    scansDone: schemas/* boolean */.zMY(),
    filesWithIssues: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP().max(4096), level: schemas/* enum */.k5n(levels) })).max(10_000),
});
/** What the hub's scanners found, asked only where the policy wants to hear of it: most owners do not. */
async function findScan(ask, api, reference, policy) {
    const observed = { check: 'model-scan', messageId: 'found', hard: false, file: reference.file, reference };
    if (policy.decide(observed).severity === 'silent')
        return undefined;
    const answer = await ask({ path: `${api}/scan`, schema: scan, maxBytes: 1024 * 1024 });
    if (answer.kind !== 'answered')
        return undefined;
    const { scansDone, filesWithIssues } = answer.value;
    return { done: scansDone, issues: filesWithIssues };
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/template.js





const template_mostBytes = 8 * 1024 * 1024;
/** Where the hub's API repeats chat templates: of a GGUF file's header, of a file of its own, of the tokenizer. */
const configuration = schemas/* object */.Ikc({
    chat_template_jinja: schemas/* string */.YjP().optional().catch(undefined),
    processor_config: schemas/* object */.Ikc({ chat_template: schemas/* string */.YjP().optional() }).optional().catch(undefined),
    tokenizer_config: schemas/* object */.Ikc({ chat_template: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* object */.Ikc({ template: schemas/* string */.YjP() }))]).optional() })
        .optional()
        .catch(undefined),
});
function templatesOf({ config, gguf }) {
    const parsed = configuration.safeParse(config);
    const { chat_template_jinja, processor_config, tokenizer_config } = parsed.success ? parsed.data : {};
    const listed = tokenizer_config?.chat_template;
    const many = Array.isArray(listed) ? listed.map(({ template }) => template) : [listed];
    const all = [gguf?.chat_template, chat_template_jinja, processor_config?.chat_template, ...many];
    return all.flatMap(one => (one === undefined || one === '' ? [] : [one]));
}
/**
 * The chat template of a model, which decides what the model is told, and for a quantised copy whether it is the
 * original's: the weights are compared by nobody, but a template that was changed on the way can be seen.
 */
async function findTemplate(found, context) {
    const own = [...new Set(templatesOf(found))];
    const [first] = own;
    if (first === undefined)
        return undefined;
    const unsafe = own.map(unsafeIn).find(one => one !== undefined);
    const base = found.gguf?.chat_template === undefined ? undefined : await compareWithBase(first, found, context);
    const all = own.length === 1 ? first : own.map(one => `${template_sha256(one)}\n`).join('');
    return { sha256: template_sha256(all), ...(unsafe === undefined ? {} : { unsafe }), ...(base ? { base } : {}) };
}
/** Undefined where there is not exactly one declared original, or the hub does not show its template. */
async function compareWithBase(own, found, context) {
    const { relation = 'quantized', models = [] } = found.baseModels ?? {};
    const name = models.length === 1 && relation === 'quantized' ? parseName(models[0]?.id ?? null) : null;
    if (!name)
        return undefined;
    const ask = createAsk(context, name.id);
    const path = `${apiOf(name)}?expand%5B%5D=config&expand%5B%5D=gguf&expand%5B%5D=sha`;
    const answer = await ask({ path, schema: repository, maxBytes: template_mostBytes });
    const theirs = answer.kind === 'answered' ? templatesOf(answer.value) : [];
    if (theirs.length === 0)
        return undefined;
    return { id: name.id, isSame: theirs.some(template => template.trim() === own.trim()) };
}
/**
 * Templates are programs in Jinja. Going through attributes of Python objects is how one breaks out of it
 * (CVE-2024-34359); no template that only formats messages does.
 */
function unsafeIn(template) {
    return /__[a-z]{2,30}__|\|\s*attr\b|\b(?:popen|subprocess|lipsum|cycler|joiner)\b/.exec(template)?.[0];
}
const template_sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');

;// CONCATENATED MODULE: ./.build/resolve/huggingface/describe.js














/** What the reference means: everything that a rule, the lock or the form of the reference asks about, at once. */
async function describe_describe(reference, answer, means) {
    const { found } = answer;
    const { ask, place } = means;
    const { id, context } = place;
    const { namespace } = parseName(id) ?? { namespace: null };
    const wanted = context.wanted?.(reference);
    const git = context.policy.rule('verify', reference).value === 'git';
    const [content, facts, owner, selected] = await Promise.all([
        listContent(ask, apiOf({ id }), place, { paths: pathsOf(found), wanted, git }),
        findFacts(reference, found, means),
        wanted?.owner && namespace !== null ? findOwner(ask, namespace) : undefined,
        selectedBy(reference, found, means),
    ]);
    if (selected && 'kind' in selected && selected.kind !== 'selected')
        return selected;
    const untold = selected && 'reason' in selected && wanted?.files ? [selected] : [];
    const publisher = { hub: 'huggingface', name: namespace ?? found.author ?? id };
    const artifact = {
        purl: `pkg:huggingface/${id}@${found.sha}`,
        hub: 'huggingface',
        id,
        publisher: typeof owner === 'string' ? { ...publisher, ownerId: owner } : publisher,
        ...(content.files ? { files: content.files } : {}),
        model: {
            ...factsOf(answer.written, found),
            ...facts.known,
            ...given({ tree: content.tree }),
            ...malformedIn(content),
            ...fileOf(selected),
        },
    };
    const pin = (0,resolve_pin/* enforcedDigest */.R)(reference) ?? pinOf(reference.revision, facts.known.reach);
    const unlisted = found.siblings ? [] : [{ reason: 'files-not-listed' }];
    const unowned = typeof owner === 'object' ? [owner] : [];
    const incomplete = [...facts.incomplete, ...otherThanListed(facts.blobs, content), ...unlisted, ...unowned, ...untold];
    return { kind: 'resolved', pin, artifact, attestations: content.attestations, incomplete };
}
/** A configuration that is not the one that the tree has was read from somewhere else: nothing is known of the real one. */
function otherThanListed(blobs, { files = [] }) {
    const other = files.find(({ path, gitOid, listed }) => {
        const read = blobs.get(path);
        return read !== undefined && gitOid !== undefined && !listed && gitOid !== read;
    });
    return other ? [{ reason: 'configuration-differs', detail: other.path }] : [];
}
/** Questions about the repository at its commit, each asked only where its answer is wanted. */
async function findFacts(reference, found, { ask, place }) {
    const { revision, remoteCode } = reference;
    const { id, context } = place;
    const { policy, now } = context;
    const api = apiOf({ id });
    const paths = pathsOf(found);
    const isDateAsked = context.wanted?.(reference).date === true;
    const isLineageAsked = ['lineage', 'licence'].some(key => policy.rule(key, reference).value !== 'any');
    const codeAnswer = findCode(place, paths, { shown: found.config, remoteCode });
    const findAncestors = async () => {
        const { loadedFrom } = await codeAnswer;
        return isLineageAsked ? findLineage(found, place, loadedFrom) : directLineage(found, loadedFrom);
    };
    const [reach, proposed, { code, incomplete, blobs }, template, scan, lineage, contents, committedAt] = await Promise.all([
        (0,model_digest/* isCommitId */.jh)(revision) ? reachOf(ask, api, revision, found.sha) : undefined,
        (0,model_digest/* isCommitId */.jh)(revision) ? undefined : propose(ask, api, { revision, commit: found.sha }, now),
        codeAnswer,
        findTemplate(found, context),
        findScan(ask, api, reference, policy),
        findAncestors(),
        findContents(place, paths, reference, policy),
        isDateAsked ? dateOf(ask, api, found.sha) : undefined,
    ]);
    const descended = lineage.length > 0 ? { lineage } : {};
    return {
        known: given({ code, template, scan, reach, proposed, contents, committedAt, ...descended }),
        incomplete,
        blobs,
    };
}
async function dateOf(ask, api, commit) {
    for await (const page of reach_history(ask, api, commit, 1)) {
        return page.kind === 'answered' ? page.value.find(({ id }) => id === commit)?.date : undefined;
    }
    return undefined;
}
/** Only forms that take a quantisation have none but the default branch. */
function selectedBy({ path, revision }, found, { ask, place }) {
    const isAsked = revision === null && isQuantisation(path) && !pathsOf(found).includes(path);
    return isAsked ? findSelected(ask, place.id, path) : undefined;
}
function fileOf(selected) {
    if (!selected || 'reason' in selected)
        return {};
    const { kind: _, ...file } = selected;
    return { selected: file };
}
const malformedIn = ({ malformed }) => malformed.length > 0 ? { malformedDigests: malformed } : {};
async function reachOf(ask, api, written, returned) {
    if (returned !== written)
        return { kind: 'other-commit', commit: returned };
    return findReach(ask, api, written);
}
/** Only a commit that the hub returned as itself, and that stands in the repository's own history, is a commit. */
function pinOf(revision, reach) {
    if (revision === null)
        return { kind: 'none' };
    return reach?.kind === 'reachable' ? { kind: 'commit', commit: revision } : { kind: 'name', name: revision };
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface.js





const huggingface_mostBytes = 8 * 1024 * 1024;
/** Hugging Face Hub, or what the owner configured in its place. */
const huggingface = {
    hub: 'huggingface',
    title: 'Hugging Face Hub',
    isCounted: true,
    lists: true,
    hosts: contentHosts,
    key: reference => {
        const { id, revision, path = null, digest = null, endpoint = null, certainty, remoteCode } = reference;
        const how = [certainty === 'heuristic', remoteCode?.enabled ?? false];
        return JSON.stringify([id, revision, path, digest, endpoint, ...how]);
    },
    async resolve(reference, context) {
        const answer = await resolve(reference, context);
        return reference.certainty === 'heuristic' && isMissing(answer) ? unconfirmed : answer;
    },
};
/** A text that merely looks like an id (`model: ns/name` in some YAML) is a reference once the hub knows it. */
const isMissing = (answer) => (answer.kind === 'absent' && answer.what === 'artifact') ||
    (answer.kind === 'unreachable' && answer.reason === 'missing-or-private');
const unconfirmed = { kind: 'unsupported', reason: 'not-known-to-the-hub' };
/** The hub, and where it sends those who ask for file content. Another endpoint serves its own. */
function contentHosts({ huggingface }) {
    return huggingface.host === public_hosts/* publicHub */.dF ? [public_hosts/* publicHub */.dF, ...public_hosts/* publicHubContent */.mI] : [huggingface.host];
}
async function resolve(reference, context) {
    const name = parseName(reference.id);
    if (!name)
        return { kind: 'absent', what: 'artifact', detail: 'the hub has no repository with such an id' };
    const { revision, endpoint } = reference;
    if (revision !== null && !isRevision(revision)) {
        return { kind: 'absent', what: 'revision', detail: 'git has no revision with such a name' };
    }
    if (endpoint !== undefined && !isConfigured(endpoint, context)) {
        return { kind: 'unsupported', reason: 'redirected-endpoint' }; // A check of its own tells of it.
    }
    const ask = createAsk(context, name.id);
    const path = revision === null ? apiOf(name) : `${apiOf(name)}/revision/${encodeURIComponent(revision)}`;
    const fields = fieldsOf(name.type)
        .map(field => `expand%5B%5D=${field}`)
        .join('&');
    const answer = await ask({ path: `${path}?${fields}`, schema: repository, maxBytes: huggingface_mostBytes });
    if (answer.kind !== 'answered')
        return answer;
    if (answer.value.disabled === true)
        return { kind: 'absent', what: 'artifact', detail: 'disabled by the hub' };
    const id = `${name.type === 'models' ? '' : `${name.type}/`}${answer.value.id}`;
    const place = { context, id, commit: answer.value.sha, hosts: contentHosts(context.endpoints) };
    return describe_describe(reference, { found: { ...answer.value, id }, written: name.id }, { ask, place });
}
/** Scheme, host, port and path: a mirror may live under a path of a known host. */
function isConfigured(endpoint, { endpoints }) {
    const placeOf = ({ origin, pathname }) => origin + pathname.replace(/\/$/, '');
    return URL.canParse(endpoint) && placeOf(new URL(endpoint)) === placeOf(endpoints.huggingface);
}

;// CONCATENATED MODULE: ./.build/resolve/kaggle.js

/**
 * Kaggle models, `owner/model/framework/variation[/version]`. Nothing is asked: most listings need an account, and the
 * hub tells no digest but an MD5. What is written decides: a version's number is not used twice, its absence is the newest.
 */
const kaggle = {
    hub: 'kaggle',
    title: 'Kaggle models',
    hosts: () => [],
    key: ({ id, revision, digest = null }) => JSON.stringify([id, revision, digest]),
    resolve: async (reference) => kaggle_describe(reference),
};
function kaggle_describe(reference) {
    const id = reference.id ?? '';
    const parts = id.split('/');
    const isHandle = parts.length === 4 && parts.every(part => /^[\w-][\w.-]{0,99}$/.test(part));
    if (!isHandle)
        return { kind: 'absent', what: 'artifact', detail: 'no handle of a model has such a form' };
    const artifact = {
        purl: `pkg:generic/kaggle/${id}${reference.revision === null ? '' : `@${encodeURIComponent(reference.revision)}`}`,
        hub: 'kaggle',
        id,
        publisher: { hub: 'kaggle', name: parts[0] ?? '' },
    };
    return { kind: 'resolved', pin: (0,resolve_pin/* enforcedDigest */.R)(reference) ?? kaggle_pinOf(reference), artifact, attestations: [] };
}
function kaggle_pinOf({ revision }) {
    if (revision === null)
        return { kind: 'none' };
    return /^[1-9]\d{0,8}$/.test(revision) ? { kind: 'version', version: revision } : { kind: 'name', name: revision };
}

;// CONCATENATED MODULE: ./.build/resolve/local-weight-file.js

/**
 * Weights that lie in this very repository, as a file of git: its id in git holds them, and there is nothing to ask
 * anybody. A path that code loads and that is no such file is somewhere on a machine.
 */
const localWeightFile = {
    hub: 'local-weight-file',
    title: 'Weights in this repository',
    hosts: () => [],
    key: ({ id, digest = null }) => JSON.stringify([id, digest]),
    resolve: async (reference) => local_weight_file_describe(reference),
    together: withSignatures,
};
function local_weight_file_describe({ id, digest = '' }) {
    const hex = /^git:([0-9a-f]{40,64})$/.exec(digest)?.[1];
    if (id === null || hex === undefined)
        return { kind: 'unsupported', reason: 'no-resolver-for-local-weight-file' };
    const artifact = {
        purl: `pkg:generic/${encodeURIComponent(id)}?checksum=git:${hex}`,
        hub: 'local-weight-file',
        id,
        publisher: { hub: 'local-weight-file', name: 'this repository' },
        model: { paths: [id], unsigned: false },
    };
    return { kind: 'resolved', pin: { kind: 'digest', algorithm: 'git', hex }, artifact, attestations: [] };
}

;// CONCATENATED MODULE: ./.build/resolve/modelscope/signature.js



/** The largest signature file that is fetched, in bytes. */
const signature_mostBytes = 4 * 1024 * 1024;
/** The signatures that lie in the repository. The hub lists a sha256 of every file, so nothing else need be fetched. */
async function signature_findSignatures(repository, files, context) {
    const names = new Set(namesOfSignatures(files.map(({ path }) => path)));
    const found = files.filter(({ path }) => names.has(path)).map(file => signature_fetchSignature(repository, file, context));
    return (await Promise.all(found)).flat();
}
async function signature_fetchSignature({ api, commit }, { path, bytes, listed }, { http, signal }) {
    if (bytes > signature_mostBytes)
        return [unavailable(path, 'too-large')];
    const url = new URL(`${api.href}/repo`);
    url.search = new URLSearchParams({ Revision: commit, FilePath: path }).toString();
    const request = { method: 'GET', url, maxBytes: signature_mostBytes, hosts: [api.host] };
    try {
        const response = await http.request({ ...request, ...(signal ? { signal } : {}) });
        const body = await (0,model_http/* readBytes */.io)(response);
        if (response.status !== 200)
            return [unavailable(path, `hub-answered-${response.status}`)];
        const isListed = (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex') === listed?.hex;
        return isListed ? attestationsIn(path, new TextDecoder().decode(body)) : [unavailable(path, 'unexpected-answer')];
    }
    catch (error) {
        if (error instanceof model_http/* HttpFailure */.HR || error instanceof TypeError)
            return [unavailable(path, 'unreachable')];
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/resolve/template-file.js
var template_file = __webpack_require__(27934);
;// CONCATENATED MODULE: ./.build/resolve/modelscope.js






const publicHub = new URL('https://www.modelscope.cn/');
const modelscope_mostBytes = 16 * 1024 * 1024;
/**
 * ModelScope. Which commit is meant and whether it is the repository's own is asked by git; the hub's API lists a sha256
 * of every file, large or small.
 */
const modelscope = {
    hub: 'modelscope',
    title: 'ModelScope',
    isCounted: true,
    hosts: endpoints => [baseOf(endpoints).host],
    key: ({ id, revision, digest = null }) => JSON.stringify([id, revision, digest]),
    async resolve(reference, context) {
        const name = parseName(reference.id);
        if (!name?.namespace)
            return { kind: 'absent', what: 'artifact', detail: 'the hub has no repository with such an id' };
        if (reference.revision !== null && !isRevision(reference.revision)) {
            return { kind: 'absent', what: 'revision', detail: 'git has no revision with such a name' };
        }
        const server = { url: new URL(`${baseOf(context.endpoints).origin}/${name.id}.git`) };
        const meaning = await findMeaning(reference, server, context);
        if (meaning.kind !== 'means')
            return meaning;
        const listed = await listFiles(name.id, meaning.commit, context);
        const artifact = modelscope_describe(name.id, name.namespace, meaning.facts, listed);
        const api = new URL(`${baseOf(context.endpoints).origin}/api/v1/models/${name.id}`);
        return {
            kind: 'resolved',
            pin: meaning.pin,
            artifact,
            attestations: await signature_findSignatures({ api, commit: meaning.commit }, artifact.files ?? [], context),
            ...(listed ? {} : { incomplete: [{ reason: 'files-not-listed' }] }),
        };
    },
};
const baseOf = ({ modelscope: hub = publicHub }) => hub;
/** The API answers 200 to failures as well, with `Success: false`. */
const listing = schemas/* object */.Ikc({
    Success: schemas/* literal */.euz(true),
    Data: schemas/* object */.Ikc({
        Files: schemas/* array */.YOg(schemas/* object */.Ikc({
            Path: schemas/* string */.YjP().max(4096),
            Type: schemas/* string */.YjP(),
            Size: schemas/* number */.aig().int().nonnegative(),
            Sha256: schemas/* string */.YjP().optional(),
        }))
            .max(100_000),
    }),
});
async function listFiles(id, commit, { http, endpoints, signal }) {
    const base = baseOf(endpoints);
    const url = new URL(`${base.origin}/api/v1/models/${id}/repo/files?Revision=${commit}&Recursive=True`);
    const request = { method: 'GET', url, maxBytes: modelscope_mostBytes, hosts: [base.host] };
    try {
        const response = await http.request({ ...request, ...(signal ? { signal } : {}) });
        const parsed = listing.safeParse(await (0,model_http/* readJson */.Vh)(response));
        return parsed.success ? parsed.data.Data.Files.filter(({ Type }) => Type !== 'tree') : null;
    }
    catch (error) {
        if (error instanceof model_http/* HttpFailure */.HR || error instanceof TypeError)
            return null;
        throw error;
    }
}
function modelscope_describe(id, namespace, facts, listed) {
    const files = listed?.map(modelscope_toFile);
    const malformed = files?.filter(file => !file.listed).map(file => file.path) ?? [];
    return {
        purl: `pkg:generic/modelscope/${id}@${facts.commit}`,
        hub: 'modelscope',
        id,
        publisher: { hub: 'modelscope', name: namespace },
        ...(files ? { files } : {}),
        model: {
            ...facts,
            ...(files ? { paths: files.map(file => file.path) } : {}),
            ...(malformed.length > 0 ? { malformedDigests: malformed } : {}),
            ...(0,template_file/* templateAmong */.R)(files, template_file/* jinjaFile */.h),
        },
    };
}
function modelscope_toFile({ Path, Size, Sha256 }) {
    const digest = (0,model_digest/* parseDigest */.m)('sha256', Sha256);
    return { path: Path, bytes: Size, ...(digest ? { listed: digest } : {}) };
}

// EXTERNAL MODULE: ./.build/model/fix.js
var fix = __webpack_require__(10739);
;// CONCATENATED MODULE: ./.build/resolve/npm/name.js
/** npm's rule for names that it has ever accepted (validate-npm-package-name, legacy names included). */
const part = "[a-zA-Z0-9~!'()*_-][a-zA-Z0-9~!'()*._-]*";
const packageName = new RegExp(`^(?:@${part}/)?${part}$`);
/** Can the registry have a package of this name? Nothing else may become part of a URL. */
function isPackageName(name) {
    const reserved = name === 'node_modules' || name === 'favicon.ico';
    return name.length <= 214 && packageName.test(name) && !name.startsWith('_') && !reserved;
}
/** `@scope/name` → `@scope%2fname`, as npm itself asks. */
function encodeName(name) {
    return name.replace('/', '%2f');
}
/** The scope with its `@`, or the whole name: whose the name is at the registry. */
function publisherOf(name) {
    return name.startsWith('@') ? name.slice(0, name.indexOf('/')) : name;
}
/** Package URL (purl-spec, type npm): the scope's `@` is encoded. */
function purlOf(name, version) {
    return `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`;
}
/** `{registry}{path}`, where the registry may stand below a path of its own (a proxy's repository). */
function name_at(registry, path) {
    return new URL(`${registry.origin}${registry.pathname.replace(/\/$/, '')}${path}`);
}

;// CONCATENATED MODULE: ./.build/resolve/npm/advisories.js



const hour = 3_600_000;
/** One page of advisories, the latest first, of some hundred names: whoever brings more young packages waits. */
const mostNames = 100;
const longestQuery = 4000;
const advisories_mostBytes = 8 * 1024 * 1024;
/** `GET /advisories` of GitHub's REST API, version 2022-11-28. */
const advisories = schemas/* array */.YOg(schemas/* object */.Ikc({
    ghsa_id: schemas/* string */.YjP().regex(/^GHSA(?:-[0-9a-z]{4}){3}$/),
    type: schemas/* string */.YjP(),
    withdrawn_at: schemas/* string */.YjP().nullish(),
    vulnerabilities: schemas/* array */.YOg(schemas/* object */.Ikc({
        package: schemas/* object */.Ikc({ ecosystem: schemas/* string */.YjP(), name: schemas/* string */.YjP().nullable() }).nullable(),
        first_patched_version: schemas/* string */.YjP().nullable(),
    }))
        .nullable(),
}));
/**
 * Tells of versions that are younger than the policy asks whether they are the first to fix an advisory that GitHub
 * reviewed: those are not to wait. One question, only about public names, and only where something is young; where it
 * is not answered, they are young and nothing else.
 */
async function namesFixes(resolved, context) {
    const young = resolved.filter(one => isYoung(one, context)).map(({ reference }) => reference.id ?? '');
    const names = bounded([...new Set(young)].filter(name => !context.policy.isPrivate('npm', name)));
    const fixes = names.length === 0 ? none : await askFixes(names, context).catch(() => none);
    return resolved.map(({ reference, resolution }) => {
        const fixed = fixes.get(`${reference.id}@${reference.revision}`);
        if (fixed === undefined || resolution.kind !== 'resolved' || !resolution.artifact.npm)
            return resolution;
        return {
            ...resolution,
            artifact: { ...resolution.artifact, npm: { ...resolution.artifact.npm, fixes: fixed } },
        };
    });
}
const none = new Map();
function isYoung({ reference, resolution }, { policy, now }) {
    const published = resolution.kind === 'resolved' ? resolution.artifact.npm?.publishedAt : undefined;
    if (published === undefined)
        return false;
    return now.getTime() - Date.parse(published) < policy.rule('min-age', reference).value * hour;
}
function bounded(names) {
    let length = 0;
    return names.slice(0, mostNames).filter(name => {
        length += encodeURIComponent(name).length + 3;
        return length <= longestQuery;
    });
}
/** GHSA ids by `name@version`. The latest advisories come first; a version of these days is in one of those or in none. */
async function askFixes(names, context) {
    const { githubApi } = context.endpoints;
    if (!githubApi)
        return none;
    const url = name_at(githubApi, '/advisories');
    const query = { ecosystem: 'npm', type: 'reviewed', affects: names.join(','), sort: 'updated', per_page: '100' };
    for (const [key, value] of Object.entries(query))
        url.searchParams.set(key, value);
    const response = await context.http.request({
        method: 'GET',
        url,
        headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
        maxBytes: advisories_mostBytes,
        hosts: [githubApi.host],
        authenticate: true,
        ...(context.signal ? { signal: context.signal } : {}),
    });
    if (response.status !== 200) {
        await response.body.cancel();
        return none;
    }
    const reviewed = advisories
        .parse(await (0,model_http/* readJson */.Vh)(response))
        .filter(one => one.type === 'reviewed' && !one.withdrawn_at);
    return new Map(reviewed.flatMap(({ ghsa_id: id, vulnerabilities }) => (vulnerabilities ?? []).flatMap(({ package: of, first_patched_version: fixed }) => of?.ecosystem === 'npm' && fixed !== null ? [[`${of.name}@${fixed}`, id]] : [])));
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./.build/model/release-line.js
var release_line = __webpack_require__(72756);
;// CONCATENATED MODULE: ./.build/resolve/npm/ask.js


/** One GET to the configured registry, and nowhere else: `hosts` holds that one host. */
async function ask_ask(question, context) {
    try {
        const response = await ask_request(question, context);
        if (response.status !== 200)
            return await ask_failureOf(response);
        const json = await (0,model_http/* readJson */.Vh)(response).catch(noText);
        const parsed = question.schema.safeParse(json);
        return parsed.success ? { kind: 'answered', value: parsed.data } : ask_unexpected;
    }
    catch (error) {
        if (error instanceof model_http/* HttpFailure */.HR)
            return { kind: 'unreachable', reason: error.reason, detail: error.message };
        throw error;
    }
}
function ask_request({ path, accept = 'application/json', ...asked }, context) {
    return requestAt(name_at(context.endpoints.npm, path), { ...asked, headers: { accept } }, context);
}
/** `url` is one of the configured registry's own: any other is refused by the port. */
function requestAt(url, { name, ...asked }, context) {
    return context.http.request({
        method: 'GET',
        url,
        ...asked,
        hosts: [context.endpoints.npm.host],
        authenticate: context.policy.mayAuthenticate('npm', name),
        ...(context.signal ? { signal: context.signal } : {}),
    });
}
const ask_unexpected = {
    kind: 'unreachable',
    reason: 'unexpected-answer',
    detail: 'the registry answered in a shape that is not its own',
};
/** The registry says in the body which of the two is missing; a proxy's 404 says nothing, and counts as the package. */
async function ask_failureOf(response) {
    const { status } = response;
    if (status === 404) {
        const text = await (0,model_http/* readText */.yR)(response).catch(noText);
        return /version not found/i.test(text ?? '')
            ? { kind: 'absent', what: 'revision', detail: 'the registry has the package, and no such version' }
            : { kind: 'absent', what: 'artifact', detail: 'the registry has no such package, or does not show it' };
    }
    await response.body.cancel();
    const reason = reasons[status] ?? (status >= 500 ? 'registry-failed' : 'unexpected-status');
    return { kind: 'unreachable', reason, detail: `the registry answered ${status}` };
}
const reasons = {
    401: 'not-authorised',
    403: 'not-authorised',
    408: 'timeout',
    429: 'rate-limited',
};
/** Bytes that are not UTF-8 are no answer; a failure of the network is still one. */
function noText(error) {
    if (error instanceof model_http/* HttpFailure */.HR)
        throw error;
}

;// CONCATENATED MODULE: ./.build/resolve/npm/scan.js
const scan_deepest = 100;
const longestKey = 2000;
const backslash = 0x5c;
/** What is passed by is looked at only for where it ends: everything up to the next bracket, or to a string cut off. */
const upToBracket = /(?:[^"{}[\]]+|"[^"\\]*(?:\\[\s\S][^"\\]*)*")*/y;
/**
 * Reads JSON piece by piece and keeps only what is wanted. Packages with thousands of versions have documents of tens
 * of megabytes, of which we need some kilobytes. It follows the structure, bounds its depth, and judges nothing else.
 */
class JsonScan {
    #wanted;
    #levels = [];
    #taken = null;
    /** How deep the value stands that is passed by. */
    #passing = null;
    #key = null;
    #isString = false;
    #isEscaped = false;
    #isPrimitive = false;
    #isBroken = false;
    #documents = 0;
    constructor(wanted) {
        this.#wanted = wanted;
    }
    push(text) {
        for (let at = 0; at < text.length && !this.#isBroken;) {
            if (this.#isString)
                at = this.#inString(text, at);
            else
                at = this.#passing === null ? this.#structure(text, at) : this.#pass(text, at);
        }
    }
    /** True when exactly one whole document was seen. */
    end() {
        this.#endPrimitive();
        return !this.#isBroken && !this.#isString && this.#levels.length === 0 && this.#documents === 1;
    }
    #structure(text, at) {
        const character = text[at] ?? '';
        switch (character) {
            case '{':
            case '[':
                if (this.#begin() === 'pass')
                    this.#passing = this.#levels.length;
                this.#keep(character);
                this.#open(character);
                break;
            case '}':
            case ']':
                this.#endPrimitive();
                this.#close(character);
                this.#keep(character);
                this.#finish();
                break;
            case '"':
                this.#openString();
                break;
            case ',':
            case ':':
                this.#separate(character);
                break;
            case ' ':
            case '\n':
            case '\r':
            case '\t':
                this.#endPrimitive();
                break;
            default:
                if (!this.#isPrimitive)
                    this.#begin();
                this.#isPrimitive = true;
                this.#keep(character);
        }
        return at + 1;
    }
    /** Most of a document is of no interest: a regular expression goes through it faster than we do. */
    #pass(text, from) {
        upToBracket.lastIndex = from;
        upToBracket.test(text);
        const at = upToBracket.lastIndex;
        const character = text[at];
        if (character === undefined)
            return at;
        if (character === '"') {
            this.#isString = true;
            this.#key = null;
        }
        else if (character === '{' || character === '[')
            this.#open(character);
        else {
            this.#close(character);
            if (this.#levels.length === this.#passing)
                this.#passing = null;
        }
        return at + 1;
    }
    #open(bracket) {
        this.#levels.push({ isArray: bracket === '[', key: '', wantsKey: bracket === '{' });
        if (this.#levels.length > scan_deepest)
            this.#isBroken = true;
    }
    #close(bracket) {
        if (this.#levels.pop()?.isArray !== (bracket === ']'))
            this.#isBroken = true;
    }
    #openString() {
        const level = this.#levels.at(-1);
        const isKey = level !== undefined && !level.isArray && level.wantsKey;
        this.#isString = true;
        this.#key = isKey ? '"' : null;
        if (!isKey)
            this.#begin();
        this.#keep('"');
    }
    /** By native search for the closing quote: most of a document is inside strings. */
    #inString(text, from) {
        for (let at = from;;) {
            const closing = text.indexOf('"', at);
            const end = closing === -1 ? text.length : closing;
            let backslashes = 0;
            while (end - backslashes > from && text.charCodeAt(end - backslashes - 1) === backslash)
                backslashes++;
            // A backslash that ended the piece before counts too, where these reach back to it.
            const isEscaped = (backslashes + (this.#isEscaped && end - backslashes === from ? 1 : 0)) % 2 === 1;
            if (closing !== -1 && isEscaped) {
                at = closing + 1;
                continue;
            }
            this.#isEscaped = closing === -1 && isEscaped;
            this.#piece(text, from, closing === -1 ? end : end + 1);
            if (closing === -1)
                return end;
            this.#endString();
            return end + 1;
        }
    }
    #piece(text, from, to) {
        if (this.#key === null && this.#taken === null)
            return;
        const piece = text.slice(from, to);
        this.#keep(piece);
        if (this.#key === null)
            return;
        this.#key += piece;
        if (this.#key.length > longestKey)
            this.#isBroken = true;
    }
    #endString() {
        this.#isString = false;
        const level = this.#levels.at(-1);
        if (this.#key === null)
            this.#finish();
        else if (level)
            level.key = unquoted(this.#key);
        this.#key = null;
    }
    #separate(character) {
        this.#endPrimitive();
        const level = this.#levels.at(-1);
        if (level && !level.isArray)
            level.wantsKey = character === ',';
        this.#keep(character);
    }
    #endPrimitive() {
        if (!this.#isPrimitive)
            return;
        this.#isPrimitive = false;
        this.#finish();
    }
    #begin() {
        const depth = this.#levels.length;
        if (this.#taken || depth === 0)
            return 'enter';
        const path = this.#levels.map(level => (level.isArray ? '[]' : level.key));
        const wish = this.#wanted.wish(path);
        if (wish === 'take')
            this.#taken = { depth, path, text: '' };
        return wish;
    }
    #finish() {
        if (this.#levels.length === 0)
            this.#documents++;
        if (this.#taken?.depth !== this.#levels.length)
            return;
        const { path, text } = this.#taken;
        this.#taken = null;
        this.#wanted.take(path, text);
    }
    #keep(piece) {
        if (this.#taken)
            this.#taken.text += piece;
    }
}
function unquoted(raw) {
    if (!raw.includes('\\'))
        return raw.slice(1, -1);
    try {
        return String(JSON.parse(raw));
    }
    catch {
        return raw;
    }
}

;// CONCATENATED MODULE: ./.build/resolve/npm/history.js





/** The largest known are some 40 MB unpacked. */
const history_mostBytes = 128 * 1024 * 1024;
/** The document that package managers install by: a fraction of the full one, and warm in every cache. */
const abbreviated = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8';
const user = schemas/* object */.Ikc({ trustedPublisher: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }).optional() });
/** The registry's own statement of publication alone says nothing of a build. */
const attested = schemas/* object */.Ikc({ provenance: schemas/* object */.Ikc({}).optional() });
const texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** A package's document, read as it comes in and never held whole. */
async function askHistory(name, form, context) {
    const accept = form === 'full' ? 'application/json' : abbreviated;
    try {
        const response = await ask_request({ path: `/${encodeName(name)}`, name, maxBytes: history_mostBytes, accept }, context);
        if (response.status !== 200)
            return await ask_failureOf(response);
        return (await reduce(response)) ?? ask_unexpected;
    }
    catch (error) {
        if (error instanceof model_http/* HttpFailure */.HR)
            return { kind: 'unreachable', reason: error.reason, detail: error.message };
        throw error;
    }
}
async function reduce({ body }) {
    const versions = new Map();
    const times = new Map();
    let modified;
    const versionOf = ([, version = '']) => {
        const known = versions.get(version) ?? { attested: false, trustedPublisher: false };
        versions.set(version, known);
        return known;
    };
    const scan = new JsonScan({
        wish,
        take: (path, json) => {
            if (isTop(path, 'modified'))
                modified = history_parse(json, schemas/* string */.YjP());
            else if (isTop(path, 'time'))
                for (const [version, time] of Object.entries(history_parse(json, texts) ?? {}))
                    times.set(version, String(time));
            else if (isAttested(path))
                versionOf(path).attested = history_parse(json, attested)?.provenance !== undefined;
            else if (isOf(path, 'version'))
                versionOf(path);
            else
                versionOf(path).trustedPublisher = history_parse(json, user)?.trustedPublisher !== undefined;
        },
    });
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
        for await (const chunk of body)
            scan.push(decoder.decode(chunk, { stream: true }));
        scan.push(decoder.decode());
    }
    catch (error) {
        if (error instanceof model_http/* HttpFailure */.HR)
            throw error;
        return null; // Not UTF-8: no answer of a registry.
    }
    return scan.end() ? { kind: 'history', modified, times, versions } : null;
}
/** Passed by: what is in a version beside its publisher and its attestations, and most of what is not in a version. */
function wish(path) {
    const [top, , key] = path;
    if (path.length === 1)
        return top === 'time' || top === 'modified' ? 'take' : top === 'versions' ? 'enter' : 'pass';
    if (path.length === 2)
        return 'enter';
    if (path.length === 3)
        return key === '_npmUser' || key === 'version' ? 'take' : key === 'dist' ? 'enter' : 'pass';
    return isAttested(path) ? 'take' : 'pass';
}
const isTop = (path, key) => path.length === 1 && path[0] === key;
const isOf = (path, key) => path.length === 3 && path[2] === key;
const isAttested = (path) => path.length === 4 && path[3] === 'attestations';
function history_parse(json, schema) {
    try {
        return schema.safeParse(JSON.parse(json)).data;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/resolve/npm/age.js



const age_hour = 3_600_000;
/**
 * How old is a version? Its own document does not say. The package's abbreviated one says when anything of the package
 * last changed: where that is long enough ago, and it has the version, the version is old enough. Having it matters: a
 * cache may answer from before a version that came minutes ago. Only otherwise is the full document read, which then
 * also tells what the release line had before.
 */
async function askAge(name, version, least, context) {
    const askedAt = context.now.toISOString();
    if (least === 0)
        return { facts: { askedAt }, incomplete: [] };
    const short = await abbreviatedOf(name, context);
    const changed = short.kind === 'history' && short.versions.has(version) ? toIso(short.modified) : null;
    if (changed !== null && context.now.getTime() - Date.parse(changed) >= least * age_hour) {
        return { facts: { askedAt, unchangedSince: changed }, incomplete: [] };
    }
    // A registry that has no abbreviated documents has answered with the full one.
    const isFull = short.kind === 'history' && short.times.size > 0;
    const history = isFull ? short : await fullOf(name, context);
    if (history.kind !== 'history')
        return { facts: { askedAt }, incomplete: [unknown(age_reasonOf(history))] };
    const publishedAt = history.versions.has(version) ? toIso(history.times.get(version)) : null;
    if (publishedAt === null)
        return { facts: { askedAt }, incomplete: [unknown('the registry does not say when')] };
    const before = age_newestBefore(version, publishedAt, history);
    return { facts: { askedAt, publishedAt, ...(before ? { before } : {}) }, incomplete: [] };
}
const unknown = (detail) => ({ reason: 'age-unknown', detail });
function age_reasonOf(failure) {
    return 'reason' in failure ? failure.reason : failure.kind;
}
/** Mirrors write `+00:00` and microseconds. */
function toIso(time) {
    const milliseconds = Date.parse(time ?? '');
    return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
/** The newest version that is lower, was published earlier and is still there, on the same release line. */
function age_newestBefore(version, publishedAt, { times, versions }) {
    let newest = null;
    for (const [other, how] of versions) {
        const at = toIso(times.get(other));
        const isEarlier = at !== null && at < publishedAt && (newest === null || at > newest.at);
        if (!isEarlier || (0,fix/* safeVersion */.iU)(other) === null || !(0,release_line/* isSameLine */.r)(other, version) || (0,semver.compare)(other, version) >= 0)
            continue;
        newest = { version: other, at, ...how };
    }
    if (!newest)
        return null;
    const { at: _, ...before } = newest;
    return before;
}
/** Several versions of a package share what is asked of the package, for as long as the run's network lives. */
function oncePerRun(ask) {
    const runs = new WeakMap();
    return (name, context) => {
        const answers = runs.get(context.http) ?? new Map();
        runs.set(context.http, answers);
        const answer = answers.get(name) ?? ask(name, context);
        answers.set(name, answer);
        return answer;
    };
}
/** The small document of a package; asked for side by side with the version, since most ages need no more. */
const abbreviatedOf = oncePerRun((name, context) => askHistory(name, 'abbreviated', context));
const fullOf = oncePerRun((name, context) => askHistory(name, 'full', context));

;// CONCATENATED MODULE: ./.build/resolve/npm/attestations.js




/** Two bundles of some 10 KB as a rule; GitLab's hold hundreds of variables. */
const attestations_mostBytes = 8 * 1024 * 1024;
const response = schemas/* object */.Ikc({
    attestations: schemas/* array */.YOg(schemas/* object */.Ikc({ predicateType: schemas/* string */.YjP().max(500), bundle: schemas/* unknown */.L5J() })).max(16),
});
/**
 * The attestations that the registry announces for a version. The public registry's "not found" is an answer: there
 * are none. A proxy's is not: many pass versions on and not this endpoint.
 */
async function askAttestations(name, version, context) {
    const path = `/-/npm/v1/attestations/${encodeName(name)}@${encodeURIComponent(version)}`;
    const answer = await ask_ask({ path, name, schema: response, maxBytes: attestations_mostBytes }, context);
    switch (answer.kind) {
        case 'answered':
            return {
                attestations: answer.value.attestations.map(each => ({ ...each, type: 'npm-attestation', source: path })),
                incomplete: [],
            };
        case 'absent':
            if (context.endpoints.npm.host === public_hosts/* publicRegistry */.td)
                return { attestations: [], incomplete: [] };
            return { attestations: [], incomplete: [missing('not served by this registry')] };
        default:
            return { attestations: [], incomplete: [missing(answer.reason)] };
    }
}
const missing = (detail) => ({ reason: 'attestations-unreachable', detail });

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/resolve/npm/manifest.js


/** The publisher writes these into package.json: what is no text there is not what npm would run or install either. */
const manifest_texts = schemas/* unknown */.L5J()
    .transform((value) => {
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isRecord ? Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string')) : {};
})
    .optional();
const bundle = schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* array */.YOg(schemas/* string */.YjP())])
    .optional()
    .catch(undefined);
/** What a package manager acts upon, as package.json has it and as registries repeat it. */
const manifestFields = {
    scripts: manifest_texts,
    gypfile: schemas/* boolean */.zMY().optional().catch(undefined),
    dependencies: manifest_texts,
    optionalDependencies: manifest_texts,
    peerDependencies: manifest_texts,
    bin: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())])
        .optional()
        .catch(undefined),
    bundleDependencies: bundle,
    bundledDependencies: bundle,
};
const fields = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP(), ...manifestFields });
/** One form for whoever says it. `builds`: there is a `binding.gyp`, of which npm makes a script if there is none. */
function manifestOf(said, builds) {
    const { name, version, scripts = {}, peerDependencies = {} } = said;
    const isBuilt = builds && scripts['install'] === undefined && scripts['preinstall'] === undefined;
    const dependencies = { ...said.dependencies, ...said.optionalDependencies };
    const bundled = said.bundleDependencies ?? said.bundledDependencies ?? [];
    return {
        name,
        version,
        scripts: isBuilt ? { ...scripts, install: 'node-gyp rebuild' } : scripts,
        dependencies,
        peerDependencies,
        bin: binOf(name, said.bin),
        bundled: typeof bundled === 'boolean' ? (bundled ? Object.keys(dependencies) : []) : bundled,
    };
}
/** Names of commands and the files that they run (npm-normalize-package-bin). */
function binOf(name, bin = {}) {
    const entries = typeof bin === 'string' ? [[name, bin]] : Object.entries(bin);
    const plain = (path) => external_node_path_.posix.join('/', path.replaceAll('\\', '/')).slice(1);
    return Object.fromEntries(entries.flatMap(([command, file]) => typeof file === 'string' ? [[external_node_path_.posix.basename(command.replaceAll(/[\\:]/g, '/')), plain(file)]] : []));
}

;// CONCATENATED MODULE: ./.build/resolve/npm/document.js



const signature = schemas/* object */.Ikc({ keyid: schemas/* string */.YjP().max(200), sig: schemas/* string */.YjP().max(2000) });
const document_user = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    email: schemas/* string */.YjP().optional(),
    trustedPublisher: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), oidcConfigId: schemas/* string */.YjP().optional() }).optional(),
});
/** A text today; `{ type, url }` in old packages, and a list of those under another name. */
const licence = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ type: schemas/* string */.YjP() }).transform(({ type }) => type)]);
/** One version as the registry serves it. Signatures and attestations are strict: what is malformed there is no answer. */
const versionDocument = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    dist: schemas/* object */.Ikc({
        tarball: schemas/* string */.YjP().max(2048).optional(),
        unpackedSize: schemas/* number */.aig().optional().catch(undefined),
        integrity: schemas/* string */.YjP().max(2048).optional(),
        shasum: schemas/* string */.YjP().max(200).optional(),
        signatures: schemas/* array */.YOg(signature).max(32).optional(),
        attestations: schemas/* looseObject */._H3({ provenance: schemas/* looseObject */._H3({ predicateType: schemas/* string */.YjP() }).optional() }).optional(),
    }),
    ...manifestFields,
    _npmUser: document_user.optional().catch(undefined),
    deprecated: schemas/* string */.YjP().optional().catch(undefined),
    license: licence.optional().catch(undefined),
    licenses: schemas/* array */.YOg(licence).optional().catch(undefined),
});
/** What the registry says of a version; none of it is signed, except the integrity by the signatures beside it. */
function artifactOf(document, registryHost) {
    const { name, version } = document;
    return {
        purl: purlOf(name, version),
        hub: 'npm',
        id: name,
        publisher: { hub: 'npm', name: publisherOf(name) },
        facts: document_factsOf(document, registryHost),
    };
}
function document_factsOf({ dist, _npmUser, deprecated, ...document }, registryHost) {
    const { tarball, unpackedSize, integrity, shasum, attestations } = dist;
    const named = document.license ?? document.licenses?.join(' OR ');
    const told = manifestOf(document, document.gypfile === true);
    return {
        registryHost,
        ...(tarball === undefined ? {} : { tarball }),
        ...(unpackedSize === undefined ? {} : { unpackedSize }),
        ...(integrity === undefined ? {} : { integrity }),
        ...(shasum === undefined ? {} : { shasum }),
        attestationsListed: attestations !== undefined,
        ...(attestations?.provenance ? { provenanceListed: attestations.provenance.predicateType } : {}),
        scripts: told.scripts,
        dependencies: told.dependencies,
        told,
        ...(_npmUser === undefined ? {} : { publishedBy: publishedBy(_npmUser) }),
        ...(deprecated === undefined ? {} : { deprecated }),
        ...(named === undefined || named === '' ? {} : { licence: named }),
    };
}
function publishedBy({ name, email, trustedPublisher }) {
    const { id, oidcConfigId: configId } = trustedPublisher ?? {};
    return {
        name,
        ...(email === undefined ? {} : { email }),
        ...(id === undefined ? {} : { trustedPublisher: { id, ...(configId === undefined ? {} : { configId }) } }),
    };
}
/** The registry's signatures, each as served: anybody's word until a verifier has looked at it. */
function signaturesOf({ dist }, source) {
    return (dist.signatures ?? []).map(bundle => ({ type: 'npm-registry-signature', bundle, source }));
}

;// CONCATENATED MODULE: ./.build/resolve/npm/precursor.js


/**
 * What a version is compared with (contracts 3): the nearest that is not higher, of those that base's lockfiles have
 * under the same name; else what the release line had before, where its history was read anyway.
 */
async function findPrecursor(reference, candidates, resolve) {
    if (reference.loader !== 'registry')
        return elsewhere(candidates);
    const version = (0,fix/* safeVersion */.iU)(reference.revision)?.safeText;
    if (version === undefined)
        return null;
    const nearest = nearestOf(candidates, version);
    if (nearest)
        return { reference: nearest, resolution: await resolve(nearest) };
    const own = await resolve(reference);
    const before = own.kind === 'resolved' ? own.artifact.npm?.before : undefined;
    if (before === undefined)
        return null;
    const { integrity: _, resolved: __, digest: ___, ...bare } = reference;
    const released = { ...bare, revision: before.version };
    return { reference: released, resolution: await resolve(released) };
}
/** What comes from git or an address is compared with what base took from elsewhere, else with whatever base had. */
function elsewhere(candidates) {
    const old = candidates.find(({ loader }) => loader === 'git' || loader === 'url') ?? candidates[0];
    return old ? { reference: old, resolution: { kind: 'unsupported', reason: 'not-compared' } } : null;
}
function nearestOf(candidates, version) {
    const exact = candidates.flatMap(candidate => {
        const written = (0,fix/* safeVersion */.iU)(candidate.revision)?.safeText;
        const isComparable = written !== undefined && candidate.loader === 'registry' && (0,semver.compare)(written, version) <= 0;
        return isComparable ? [{ candidate, written }] : [];
    });
    return exact.toSorted((a, b) => (0,semver.compare)(b.written, a.written))[0]?.candidate;
}

// EXTERNAL MODULE: ./.build/model/npm-facts.js
var npm_facts = __webpack_require__(41447);
// EXTERNAL MODULE: ./.build/model/npm-tarball.js
var npm_tarball = __webpack_require__(40534);
;// CONCATENATED MODULE: ./.build/resolve/npm/tarball/refused.js
/** The archive is not one that every reader takes for the same. `why` is a code of ours that goes on "an archive that …". */
class Refused extends Error {
    why;
    constructor(why) {
        super(why);
        this.name = 'Refused';
        this.why = why;
    }
}
/** Not the archive's fault: more of it than anybody looks at here. */
const tooLarge = 'too-large';

;// CONCATENATED MODULE: ./.build/resolve/npm/tarball/manifest.js




const own = schemas/* object */.Ikc({ name: schemas/* string */.YjP().catch(''), version: schemas/* string */.YjP().catch(''), ...manifestFields });
/** package.json as package managers read it, with what a `binding.gyp` beside it makes npm run. */
function manifestIn(root) {
    const bytes = root.get('package.json');
    if (!bytes)
        throw new Refused('has-no-package-json');
    const text = Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\uFEFF/, '');
    const parsed = own.safeParse(manifest_parse(text)).data;
    if (!parsed)
        throw new Refused('has-no-package-json');
    if (saysTwice(text))
        throw new Refused('says-two-things-under-one-key');
    const manifest = manifestOf(parsed, parsed.gypfile !== false && root.get('binding.gyp') !== undefined);
    const isBundling = manifest.bundled.length > 0;
    // What is bundled brings its own dependencies along, beside it.
    return isBundling ? manifest : { ...manifest, bundled: [...root.bundled].toSorted() };
}
function manifest_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Refused('has-no-package-json');
    }
}
const compared = new Set(['name', 'version', ...Object.keys(manifestFields)]);
/** Most readers take the last of two keys, and some the first. */
function saysTwice(text) {
    const tops = manifest_entriesOf(text);
    return [...tops].some(([key, values]) => {
        if (!compared.has(key))
            return false;
        return (isTwice(values) || values.some(value => value.startsWith('{') && [...manifest_entriesOf(value).values()].some(isTwice)));
    });
}
const isTwice = (values) => new Set(values).size > 1;
/** Texts of the values of an object's own keys. */
function manifest_entriesOf(object) {
    const found = new Map();
    const scan = new JsonScan({
        wish: () => 'take',
        take: ([key = ''], text) => found.set(key, [...(found.get(key) ?? []), text]),
    });
    scan.push(object);
    // Deeper than anything that a package manager reads: what stands behind it would not be seen.
    if (!scan.end())
        throw new Refused('nests-too-deep');
    return found;
}

// EXTERNAL MODULE: ./.build/model/paths.js
var paths = __webpack_require__(71752);
;// CONCATENATED MODULE: ./.build/resolve/npm/tarball/places.js


const watched = ['package.json', 'binding.gyp'];
/**
 * Where package managers put an entry: they take the first folder away, whatever its name. Null for what lies nowhere in
 * the package. Names that systems or readers take for another one (case, other letters of the same look, `.` and `..`,
 * backslashes, no folder at all) are refused where they could mean one of the files that we watch.
 */
function placeOf(path) {
    const segments = path.replace(/\/$/, '').split('/');
    if (segments.includes('..'))
        throw new Refused('has-a-path-that-leads-out');
    const isPlain = segments.length > 1 && segments.every(segment => segment !== '' && segment !== '.');
    const place = isPlain ? segments.slice(1).join('/') : null;
    if (place !== null && watched.includes(place))
        return place;
    const folded = fold(path);
    const lastly = (0,paths/* baseNameOf */.m)(folded);
    // Deeper in the package it may be named as its author likes.
    const isDeep = isPlain && !path.includes('\\') && segments.length > 2;
    if (watched.includes(lastly) && !isDeep)
        throw new Refused('spells-package-json-in-its-own-way');
    return place;
}
/** As systems compare names: without case, without what is not seen, without what Windows leaves off. */
function fold(path) {
    return path
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll('\\', '/')
        .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
        .replace(/:[^/]*$/, '')
        .replace(/[. ]+$/, '');
}
/** What is at the root, by the archive's entries: each file once, or alike each time. */
class Root {
    #links = new Set();
    bundled = new Set();
    #files = new Map();
    add({ kind, path, content }) {
        const place = placeOf(path);
        if (place === null)
            return;
        if (this.#links.size > 0)
            this.#refuseThroughLinks(place);
        const name = watchedAt(place);
        if (kind === 'link' || (name && kind === 'folder')) {
            if (name)
                throw new Refused('has-a-link-for-package-json');
            this.#links.add(place);
        }
        const brought = /^node_modules\/(?<name>(?:@[^/]+\/)?[^./@][^/]*)\//.exec(place)?.groups?.['name'];
        if (brought !== undefined)
            this.bundled.add(brought);
        if (!name || !content)
            return;
        const before = this.#files.get(name);
        if (before && !Buffer.from(before).equals(content))
            throw new Refused('has-two-package-json');
        this.#files.set(name, content);
    }
    get(name) {
        return this.#files.get(name);
    }
    /** Some follow a link that they made before, and write where it leads. */
    #refuseThroughLinks(place) {
        const parts = place.split('/');
        const isThrough = parts.some((_, index) => this.#links.has(parts.slice(0, index).join('/')));
        if (isThrough)
            throw new Refused('writes-through-a-link');
    }
}
function watchedAt(place) {
    return place === 'package.json' || place === 'binding.gyp' ? place : null;
}

;// CONCATENATED MODULE: ./.build/resolve/npm/tarball/pax.js

/** Records of the form `<length> <key>=<value>\n`, the length counting itself (POSIX.1-2001, pax, extended header). */
function paxOf(bytes) {
    const found = new Map();
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(0x20, at);
        const digits = pax_textOf(bytes.subarray(at, Math.max(at, space)));
        const end = at + Number(digits);
        const isWhole = /^[1-9]\d{0,9}$/.test(digits) && end > space + 1 && end <= bytes.length && bytes[end - 1] === 0x0a;
        if (!isWhole)
            throw new Refused('has-a-broken-extended-header');
        const record = pax_textOf(bytes.subarray(space + 1, end - 1));
        const equals = record.indexOf('=');
        const key = record.slice(0, equals);
        if (equals < 1 || found.has(key))
            throw new Refused('has-a-broken-extended-header');
        if (key.startsWith('GNU.sparse'))
            throw new Refused('has-an-entry-of-an-unknown-kind');
        found.set(key, record.slice(equals + 1));
        at = end;
    }
    const [path, size] = [found.get('path'), found.get('size')];
    if (path?.includes('\0') || !/^\d{0,15}$/.test(size ?? ''))
        throw new Refused('has-a-broken-extended-header');
    return {
        ...(path === undefined || path === '' ? {} : { path }),
        ...(size === undefined || size === '' ? {} : { size: Number(size) }),
    };
}
/** Names that are no UTF-8 are read in many ways; marks in their place keep them apart from every name that is looked for. */
function pax_textOf(bytes) {
    return Buffer.from(bytes).toString('utf8');
}

;// CONCATENATED MODULE: ./.build/resolve/npm/tarball/tar.js


const block = 512;
/**
 * Reads a tar archive piece by piece: POSIX ustar and pax, the old form, and GNU's long names. Readers disagree about what
 * is odd (after the end, sizes of folders, headers with wrong sums), and whoever makes an archive can choose one that
 * shows us other files than it installs: all that is refused, and nothing is guessed.
 */
class TarReader {
    #bounds;
    #keeps;
    #found;
    #rest = new Uint8Array();
    #body = null;
    #longName = null;
    #pax = null;
    #zeros = 0;
    #bytes = 0;
    #entries = 0;
    constructor(bounds, keeps, found) {
        this.#bounds = bounds;
        this.#keeps = keeps;
        this.#found = found;
    }
    push(chunk) {
        this.#bytes += chunk.length;
        if (this.#bytes > this.#bounds.bytes)
            throw new Refused(tooLarge);
        let data = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
        for (;;) {
            if (this.#body)
                data = this.#consume(this.#body, data);
            if (this.#body || data.length < block)
                break;
            this.#header(data.subarray(0, block));
            data = data.subarray(block);
        }
        this.#rest = data;
    }
    /** The end of the bytes must be the end of the archive; whether the two blocks of zeros are there matters to nobody. */
    end() {
        if (this.#body || this.#rest.length > 0 || this.#pax || this.#longName !== null)
            throw new Refused('is-cut-off');
    }
    #consume(body, data) {
        const piece = data.subarray(0, body.left);
        if (body.take)
            body.pieces.push(piece);
        body.left -= piece.length;
        const padding = data.subarray(piece.length, piece.length + (body.left === 0 ? body.padding : 0));
        body.padding -= padding.length;
        if (body.left === 0 && body.padding === 0) {
            this.#body = null;
            body.take?.(Buffer.concat(body.pieces));
        }
        return data.subarray(piece.length + padding.length);
    }
    #header(header) {
        if (header.every(byte => byte === 0)) {
            this.#zeros++;
            return;
        }
        if (this.#zeros > 0)
            throw new Refused('goes-on-after-its-end');
        if (octal(header, 148, 8) !== sumOf(header))
            throw new Refused('has-a-wrong-checksum');
        if (++this.#entries > this.#bounds.entries)
            throw new Refused(tooLarge);
        const type = String.fromCharCode(header[156] ?? 0);
        if (type === 'x' || type === 'g')
            this.#extended(header, type);
        else if (type === 'L' || type === 'K')
            this.#long(header, type);
        else
            this.#entry(header, type);
    }
    #extended(header, type) {
        if (this.#pax || this.#longName !== null)
            throw new Refused('has-two-names-for-one-entry');
        this.#read(octal(header, 124, 12), content => {
            const pax = paxOf(content);
            if (type === 'x')
                this.#pax = pax;
            // For all that follow: what readers make of a name or a size for all differs. Git writes its commit there.
            else if (pax.path !== undefined || pax.size !== undefined)
                throw new Refused('names-all-entries-alike');
        });
    }
    #long(header, type) {
        if (this.#pax || (type === 'L' && this.#longName !== null))
            throw new Refused('has-two-names-for-one-entry');
        this.#read(octal(header, 124, 12), content => {
            if (type === 'L')
                this.#longName = pax_textOf(content.subarray(0, lengthOf(content)));
        });
    }
    #entry(header, type) {
        const path = this.#pax?.path ?? this.#longName ?? nameIn(header);
        const size = this.#pax?.size ?? octal(header, 124, 12);
        this.#pax = null;
        this.#longName = null;
        const kind = kindOf(type, path);
        if (kind !== 'file' && size !== 0)
            throw new Refused('has-a-body-where-none-belongs');
        if (kind === 'file' && this.#keeps(path))
            this.#read(size, content => this.#found({ kind, path, content }));
        else {
            this.#found({ kind, path });
            this.#skip(size);
        }
    }
    #read(size, take) {
        if (size > this.#bounds.kept)
            throw new Refused('has-a-part-that-is-too-long');
        if (size === 0)
            take(new Uint8Array());
        else
            this.#body = { take, pieces: [], left: size, padding: paddingOf(size) };
    }
    #skip(size) {
        if (size > 0)
            this.#body = { take: null, pieces: [], left: size, padding: paddingOf(size) };
    }
}
const paddingOf = (size) => (block - (size % block)) % block;
/** 0 and its old forms are files; a name that ends in a slash has always been a folder's. */
function kindOf(type, path) {
    if (type === '5')
        return 'folder';
    if (type === '1' || type === '2')
        return 'link';
    if (type !== '0' && type !== '\0' && type !== '7')
        throw new Refused('has-an-entry-of-an-unknown-kind');
    return path.endsWith('/') ? 'folder' : 'file';
}
/** ustar has a prefix for long names; in GNU's form and the old one something else stands there. */
function nameIn(header) {
    const name = field(header, 0, 100);
    const isPosix = pax_textOf(header.subarray(257, 263)) === 'ustar\0';
    const prefix = isPosix ? field(header, 345, 155) : '';
    return prefix === '' ? name : `${prefix}/${name}`;
}
function field(header, at, length) {
    const bytes = header.subarray(at, at + length);
    return pax_textOf(bytes.subarray(0, lengthOf(bytes)));
}
function lengthOf(bytes) {
    const end = bytes.indexOf(0);
    return end === -1 ? bytes.length : end;
}
/** Octal digits between blanks and zeros. Of numbers in base 256 none is small enough for a package. */
function octal(header, at, length) {
    const digits = /^ *(?<digits>[0-7]*)[ \0]*$/.exec(Buffer.from(header.subarray(at, at + length)).toString('latin1'));
    if (!digits)
        throw new Refused('has-a-number-that-is-none');
    return Number.parseInt(digits.groups?.['digits'] || '0', 8);
}
/** Of the header's bytes, with blanks in the place of the sum itself. */
function sumOf(header) {
    return header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 0x20 : byte), 0);
}

;// CONCATENATED MODULE: ./.build/resolve/npm/tarball/open.js




/** Unpacked; a package of more is not looked into at all where its registry says so. */
const mostUnpacked = 128 * 1024 * 1024;
const bounds = { entries: 200_000, bytes: mostUnpacked, kept: 2 * 1024 * 1024 };
/** What the package's own manifest says, of an archive that can be read in one way only. It is held nowhere whole. */
async function openTarball(bytes) {
    const root = new Root();
    const reader = new TarReader(bounds, path => watchedAt(placeOf(path)) !== null, entry => root.add(entry));
    try {
        // Refuses what stands behind the end, and a second part, which some readers pass by and others append.
        const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
        for await (const chunk of unpacked)
            reader.push(chunk);
        reader.end();
        return { manifest: manifestIn(root) };
    }
    catch (error) {
        if (error instanceof Refused)
            return { why: error.why };
        if (isGzipFault(error))
            return { why: 'is-not-one-whole-gzip' };
        throw error;
    }
}
function isGzipFault(error) {
    return error instanceof Error && 'code' in error && /^(?:Z_|ERR_TRAILING)/.test(String(error.code));
}

;// CONCATENATED MODULE: ./.build/resolve/npm/tarball/fetch.js







/** As it is sent. Held whole until it is hashed: nothing is read of bytes that nobody vouches for. */
const tarball_fetch_mostBytes = 10 * 1024 * 1024;
/** At the configured registry only, whose document says where; some serve tarballs from a host that nobody has declared. */
function soughtOf(name, version, facts, context) {
    const listed = (0,model_digest/* parseIntegrity */.hN)(facts.integrity);
    if (!listed)
        return { why: 'no-integrity-listed' };
    if ((facts.unpackedSize ?? 0) > mostUnpacked)
        return { why: tooLarge };
    const url = addressOf(facts.tarball, (0,npm_tarball/* tarballPath */.G)(name, version), context.endpoints.npm);
    return url ? { url, sha512: listed.hex } : { why: 'served-elsewhere' };
}
/** The public registry's addresses mean the configured one, as everywhere (contracts 8). */
function addressOf(tarball, canonical, registry) {
    if (tarball === undefined)
        return name_at(registry, canonical);
    const url = URL.parse(tarball);
    if (url?.search !== '' || url.username !== '' || url.password !== '')
        return null;
    if (url.host === registry.host)
        return new URL(`${registry.origin}${url.pathname}`);
    return public_hosts/* publicRegistryNames */.h0.has(url.host) ? name_at(registry, url.pathname) : null;
}
/** Fetched, hashed whole, and opened only where it is what the registry lists. */
async function fetchTarball(name, { url, sha512: listed }, context) {
    try {
        // As it is stored: what is decoded on the way has another hash.
        const headers = { accept: '*/*', 'accept-encoding': 'identity' };
        const response = await requestAt(url, { name, maxBytes: tarball_fetch_mostBytes, headers }, context);
        if (response.status !== 200)
            return unreachable(await ask_failureOf(response));
        const bytes = await (0,model_http/* readBytes */.io)(response);
        const sha512 = (0,external_node_crypto_.createHash)('sha512').update(bytes).digest('hex');
        if (sha512 !== listed)
            return { kind: 'other-bytes', sha512 };
        const opened = await openTarball(bytes);
        if ('why' in opened && opened.why === tooLarge)
            return { kind: 'unopened', why: tooLarge };
        return 'why' in opened ? { kind: 'unreadable', sha512, ...opened } : { kind: 'opened', sha512, ...opened };
    }
    catch (error) {
        if (!(error instanceof model_http/* HttpFailure */.HR))
            throw error;
        if (error.reason === 'too-large')
            return { kind: 'unopened', why: tooLarge };
        if (error.reason === 'host-not-declared')
            return { kind: 'unopened', why: 'served-elsewhere' };
        return { kind: 'unreachable', reason: error.reason, detail: error.message };
    }
}
function unreachable({ kind, detail, ...failure }) {
    if (kind === 'absent')
        return { kind: 'unreachable', reason: 'no-such-tarball', detail: 'the registry does not serve it' };
    return { kind: 'unreachable', reason: 'reason' in failure ? failure.reason : kind, detail: detail ?? '' };
}

;// CONCATENATED MODULE: ./.build/resolve/npm/tarballs.js


const tarballs_hour = 3_600_000;
/** Each is held whole until it is hashed. */
const atOnce = 8;
/**
 * Opens the tarballs of what is new, as many as the policy allows: a registry repeats what it was told of a version and
 * never compares ("manifest confusion"). Which ones is settled before anything is asked; of all others it is said that
 * nobody opened them, and why.
 */
async function openTarballs(resolved, context) {
    const packed = new Map();
    const queue = inOrder(resolved, context).flatMap(version => {
        const { name, facts } = version;
        const sought = soughtOf(name, facts.told?.version ?? '', facts, context);
        if (!('why' in sought))
            return [{ name, key: keyOf(version), sought }];
        packed.set(keyOf(version), { kind: 'unopened', why: sought.why });
        return [];
    });
    const most = context.policy.tarballs;
    const why = most === 0 ? 'switched-off' : 'beyond-the-limit';
    for (const { key } of queue.slice(most))
        packed.set(key, { kind: 'unopened', why });
    const next = queue.slice(0, most).values();
    const workers = Array.from({ length: atOnce }, async () => {
        for (const { name, key, sought } of next) {
            packed.set(key, await fetchTarball(name, sought, context).catch(failed));
        }
    });
    await Promise.all(workers);
    return withPacked(resolved, packed);
}
/** Ours, and no reason to leave the others unopened: whoever made the archive may have meant that. */
function failed(error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'unreachable', reason: 'tarball-failed', detail };
}
/** Those with most signs of what hides things first: young, with a script, asked for by the project itself, a new name. */
function inOrder(resolved, context) {
    const found = new Map();
    for (const one of resolved) {
        const facts = tarballs_factsOf(one.resolution);
        if (!facts?.told)
            continue;
        const version = { name: facts.told.name, facts, signs: signsOf(one, facts, context) };
        const known = found.get(keyOf(version));
        if (!known || known.signs < version.signs)
            found.set(keyOf(version), version);
    }
    const byKey = (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1);
    return [...found.values()].toSorted((a, b) => b.signs - a.signs || byKey(a, b));
}
function signsOf({ reference, isNew }, { publishedAt, scripts }, context) {
    const least = context.policy.rule('min-age', reference).value;
    const isYoung = publishedAt !== undefined && context.now.getTime() - Date.parse(publishedAt) < least * tarballs_hour;
    const runs = npm_facts/* installScripts */.I.some(script => Object.hasOwn(scripts, script));
    return [isYoung, runs || reference.hasInstallScript, reference.direct, isNew].filter(Boolean).length;
}
const keyOf = ({ facts: { told } }) => `${told?.name}@${told?.version}`;
function tarballs_factsOf(resolution) {
    return resolution.kind === 'resolved' ? resolution.artifact.npm : undefined;
}
/** What was resolved once stays one object: verifiers remember by it what they have proved. */
function withPacked(resolved, packed) {
    const made = new Map();
    return resolved.map(({ resolution }) => {
        const known = made.get(resolution);
        if (known)
            return known;
        const facts = tarballs_factsOf(resolution);
        const found = facts && packed.get(keyOf({ facts }));
        if (resolution.kind !== 'resolved' || !found)
            return resolution;
        const fresh = { ...resolution, artifact: { ...resolution.artifact, npm: { ...facts, packed: found } } };
        made.set(resolution, fresh);
        return fresh;
    });
}

;// CONCATENATED MODULE: ./.build/resolve/npm/where.js

/**
 * The host of another registry that the lock entry comes from; null when it comes from the configured one. The public
 * registry and its aliases mean the configured one, as npm itself takes them (contracts 8).
 */
function otherRegistry({ resolved }, { endpoints }) {
    const host = hostOf(resolved);
    return host === null || public_hosts/* publicRegistryNames */.h0.has(host) || host === endpoints.npm.host ? null : host;
}
/** The host that is written, or null where none is: most lockfile formats write none. */
function hostOf(resolved) {
    return resolved === undefined ? null : (URL.parse(resolved)?.host ?? null);
}
/** May this name come from the registry that is asked? Not where the owner's policy gives its scope to another. */
function mayBeOurs(name, { endpoints, policy }) {
    return [endpoints.npm.host, public_hosts/* publicRegistry */.td].some(host => policy.registry(host, name).verdict !== 'not-allowed');
}
function isAllowed(host, name, { policy }) {
    return policy.registry(host, name).verdict === 'allowed';
}

;// CONCATENATED MODULE: ./.build/resolve/npm.js










/** As many as package managers have: bun 48, Yarn 50, pnpm up to 64. The registry is made for that; one host, kept alive. */
const npm_atOnce = 48;
/** One version's document is 4 KB as a rule; a few carry a README or thousands of dependencies. */
const npm_mostBytes = 4 * 1024 * 1024;
/** The npm registry, or what the owner configured in its place. Only `GET /name/version`: 337 times less than all versions. */
const npm = {
    hub: 'npm',
    title: 'npm registry',
    hosts: ({ npm: registry, githubApi }) => [registry.host, ...(githubApi ? [githubApi.host] : [])],
    atOnce: npm_atOnce,
    key: ({ loader, id, revision, resolved }) => JSON.stringify([loader, id, revision, hostOf(resolved)]),
    resolve: npm_resolve,
    together,
    precursor: (reference, candidates, context) => findPrecursor(reference, candidates, context.resolve),
};
/** Fixes first: they need one question, and are asked of young versions only. */
async function together(resolved, context) {
    const fixed = await namesFixes(resolved, context);
    return openTarballs(resolved.map((one, index) => ({ ...one, resolution: fixed[index] ?? one.resolution })), context);
}
async function npm_resolve(reference, context) {
    const { loader, id, revision } = reference;
    if (loader !== 'registry')
        return { kind: 'unsupported', reason: `${loader}-dependency` };
    if (id === null || id.startsWith('jsr:'))
        return { kind: 'unsupported', reason: 'not-at-npm' };
    if (!isPackageName(id)) {
        return { kind: 'unread', reason: 'name-invalid', detail: 'no registry can have a package of such a name' };
    }
    const version = (0,fix/* safeVersion */.iU)(revision)?.safeText;
    if (version === undefined)
        return notExact(reference);
    const other = otherRegistry(reference, context);
    const isForeign = !mayBeOurs(id, context);
    if (other !== null && (isForeign || isAllowed(other, id, context)))
        return notAsked(id, version, other);
    if (isForeign)
        return { kind: 'unsupported', reason: 'another-registry' };
    const least = context.policy.rule('min-age', reference).value;
    // Side by side: most versions need no more than these two.
    const [answer] = await Promise.all([askVersion(id, version, context), least > 0 ? abbreviatedOf(id, context) : null]);
    if (answer.kind === 'absent' && other !== null) {
        // A package that ours has, in a version that it has not: that is not how names of another registry look.
        if (answer.what === 'artifact')
            return notAsked(id, version, other);
        return { ...answer, detail: `${answer.detail}; the lock takes it from ${other}` };
    }
    return answer.kind === 'answered' ? npm_describe(answer.value, least, context) : answer;
}
/** `least`: the age in hours that the policy asks for. */
async function npm_describe(document, least, context) {
    const { name, version } = document;
    const age = await askAge(name, version, least, context);
    const { facts, ...artifact } = artifactOf(document, context.endpoints.npm.host);
    const signatures = signaturesOf(document, `/${encodeName(name)}/${version}`);
    const attested = facts.attestationsListed ? await askAttestations(name, version, context) : npm_none;
    return {
        kind: 'resolved',
        pin: { kind: 'version', version },
        artifact: { ...artifact, npm: { ...facts, ...age.facts } },
        attestations: [...signatures, ...attested.attestations],
        incomplete: [...age.incomplete, ...attested.incomplete],
    };
}
const npm_none = { attestations: [], incomplete: [] };
/**
 * A manifest's range says nothing about which bytes come. A lock entry that names an address or a hash and yet no
 * version that could be asked about is head's doing: it would come aboard unexamined.
 */
function notExact({ integrity, resolved }) {
    if (integrity === undefined && resolved === undefined)
        return { kind: 'unsupported', reason: 'not-an-exact-version' };
    return { kind: 'unread', reason: 'version-invalid', detail: 'a lock entry whose version no registry can have' };
}
async function askVersion(name, version, context) {
    const path = `/${encodeName(name)}/${encodeURIComponent(version)}`;
    const answer = await ask_ask({ path, name, schema: versionDocument, maxBytes: npm_mostBytes }, context);
    const isIt = answer.kind !== 'answered' || (answer.value.name === name && answer.value.version === version);
    return isIt ? answer : ask_unexpected;
}
/** Another registry is never contacted: only what the lock itself says is known, and that this registry is another. */
function notAsked(name, version, registryHost) {
    return {
        kind: 'resolved',
        pin: { kind: 'version', version },
        artifact: {
            purl: purlOf(name, version),
            hub: 'npm',
            id: name,
            publisher: { hub: 'npm', name: publisherOf(name) },
            npm: { registryHost, asked: false, attestationsListed: false, scripts: {}, dependencies: {} },
        },
        attestations: [],
    };
}

;// CONCATENATED MODULE: ./.build/resolve/oci/manifest.js



const accept = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
].join(', ');
const manifest_failed = (reason) => ({ kind: 'failed', reason });
/** One manifest, hashed here (OCI distribution-spec, "Pulling manifests"). `reference`: a tag, or `sha256:…`. */
async function fetchManifest(registry, reference) {
    if (!registry)
        return manifest_failed('undeclared-host');
    try {
        const response = await registry.ask(`manifests/${reference}`, accept);
        return response === null ? manifest_failed('missing-or-private') : await manifest_read(response, reference);
    }
    catch (error) {
        if (error instanceof model_http/* HttpFailure */.HR)
            return manifest_failed(error.reason);
        throw error;
    }
}
const manifest_layer = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP(),
    size: schemas/* number */.aig().int().nonnegative(),
    annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional().catch(undefined),
});
const manifest_manifest = schemas/* object */.Ikc({ config: manifest_layer.optional(), layers: schemas/* array */.YOg(manifest_layer).max(10_000) });
const index = schemas/* object */.Ikc({ manifests: schemas/* array */.YOg(schemas/* object */.Ikc({ digest: schemas/* string */.YjP() })).max(10_000) });
async function manifest_read(response, reference) {
    if (response.status !== 200) {
        await response.body.cancel();
        return manifest_failed([401, 403, 404].includes(response.status) ? 'missing-or-private' : `registry-answered-${response.status}`);
    }
    const bytes = await (0,model_http/* readBytes */.io)(response);
    const digest = { algorithm: 'sha256', hex: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
    if (reference.startsWith('sha256:') && reference !== `sha256:${digest.hex}`)
        return manifest_failed('not-what-was-asked');
    const json = parseJson(bytes);
    const parsed = manifest_manifest.safeParse(json);
    if (parsed.success)
        return { kind: 'manifest', digest, files: filesOf(parsed.data) };
    // An index leads to manifests for machines; its own digest says which. Anything else is no answer of a registry.
    return index.safeParse(json).success ? { kind: 'manifest', digest } : manifest_failed('unexpected-answer');
}
function parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
/**
 * A layer is called what its producer says it is, by the annotations of ModelPack, Docker or ORAS; else by its place. The
 * Go implementation of model signing has names of its own for what has none (its pkg/oci).
 */
function filesOf({ config, layers }) {
    const named = layers.map((one, index) => {
        const { 'org.cncf.model.filepath': path, 'org.opencontainers.image.title': title } = one.annotations ?? {};
        const signedAs = title ?? `layer_${String(index).padStart(3, '0')}.tar.gz`;
        return { path: path ?? title ?? `layer/${index}`, signedAs, ...one };
    });
    const all = config ? [{ path: 'config', signedAs: 'config.json', ...config }, ...named] : named;
    const seen = new Set();
    return all.map(({ path, signedAs, digest, size }, index) => {
        const unique = seen.has(path) ? `${path}#${index}` : path;
        seen.add(unique);
        const listed = digest.startsWith('sha256:') ? (0,model_digest/* parseDigest */.m)('sha256', digest.slice(7)) : null;
        const also = signedAs === unique ? {} : { alsoNamed: [signedAs] };
        return { path: unique, ...also, bytes: size, ...(listed ? { listed } : {}) };
    });
}

;// CONCATENATED MODULE: ./.build/resolve/oci/referrers.js





/** Signatures read of one artifact, and the largest in bytes. */
const referrers_most = { signatures: 4, bytes: 4 * 1024 * 1024 };
const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';
const bundleType = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+\.\d+)?\+json(?:;version=[\d.]+)?$/;
const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const referrers_index = schemas/* object */.Ikc({
    manifests: schemas/* array */.YOg(schemas/* object */.Ikc({ digest, artifactType: schemas/* string */.YjP().optional() })).max(1000),
});
const referrers_manifest = schemas/* object */.Ikc({ layers: schemas/* array */.YOg(schemas/* object */.Ikc({ mediaType: schemas/* string */.YjP(), digest, size: schemas/* number */.aig() })).min(1) });
/**
 * Sigstore bundles that refer to an artifact (OCI distribution-spec 1.1, "Listing referrers", with its tag for
 * registries that have no such list). Whether one is a model signature is the verifier's question.
 */
async function findReferrers(registry, { hex }) {
    const source = `referrers/sha256:${hex}`;
    try {
        let answer = await referrers_read(await registry.ask(source, indexType));
        if (answer.status === 404)
            answer = await referrers_read(await registry.ask(`manifests/sha256-${hex}`, indexType));
        if (answer.status === 404)
            return [];
        const listed = referrers_index.safeParse(parseJson(answer.bytes));
        if (!listed.success)
            return [unavailable(source, `registry-answered-${answer.status}`)];
        const bundles = listed.data.manifests.filter(({ artifactType = '' }) => bundleType.test(artifactType));
        return await Promise.all(bundles.slice(0, referrers_most.signatures).map(one => fetchBundle(registry, one.digest)));
    }
    catch (error) {
        if (error instanceof model_http/* HttpFailure */.HR)
            return [unavailable(source, error.reason)];
        throw error;
    }
}
/** Both steps are held against the digest that leads to them, wherever the registry sends us for the bytes. */
async function fetchBundle(registry, at) {
    const [layer] = referrers_manifest.safeParse(parseJson(await fetchHashed(registry, `manifests/${at}`))).data?.layers ?? [];
    if (!layer || !bundleType.test(layer.mediaType))
        return unavailable(at, 'no-bundle');
    if (layer.size > referrers_most.bytes)
        return unavailable(at, 'too-large');
    const bytes = await fetchHashed(registry, `blobs/${layer.digest}`);
    if (bytes.length === 0)
        return unavailable(at, 'unexpected-answer');
    return { type: 'model-signature', bundle: new TextDecoder().decode(bytes), source: at };
}
const nothing = new Uint8Array();
async function fetchHashed(registry, what) {
    const { bytes } = await referrers_read(await registry.ask(what, what.startsWith('blobs') ? '*/*' : manifestType));
    return what.endsWith((0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')) ? bytes : nothing;
}
/** Without an answer, since nobody gets a token: 401. */
async function referrers_read(response) {
    if (response?.status === 200)
        return { status: 200, bytes: await (0,model_http/* readBytes */.io)(response) };
    await response?.body.cancel();
    return { status: response?.status ?? 401, bytes: nothing };
}

;// CONCATENATED MODULE: ./.build/resolve/oci/registry.js


/** Registries that may be asked, with the hosts of their API and of their tokens. Others are never contacted. */
const registries = {
    'docker.io': { api: 'registry-1.docker.io', auth: 'auth.docker.io', blobs: 'production.cloudflare.docker.com' },
    'ghcr.io': { api: 'ghcr.io', auth: 'ghcr.io', blobs: 'pkg-containers.githubusercontent.com' },
};
const registry_mostBytes = 4 * 1024 * 1024;
function openRegistry(place, context) {
    const hosts = registries[place.host];
    if (!hosts)
        return null;
    let token;
    const get = (what, accept) => {
        const url = new URL(`https://${hosts.api}/v2/${place.path}/${what}`);
        const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
        return registry_request(url, { accept, ...authorization }, context);
    };
    const ask = async (what, accept) => {
        const first = await get(what, accept);
        if (isRedirect(first))
            return follow(first, hosts.blobs, context);
        if (first.status !== 401 || token !== undefined)
            return first;
        await first.body.cancel();
        const given = await anonymousToken(first.headers.get('www-authenticate'), place.path, hosts.auth, context);
        if (given === null)
            return null;
        token = given;
        const second = await get(what, accept);
        return isRedirect(second) ? follow(second, hosts.blobs, context) : second;
    };
    return { ask };
}
/** By hand: a token in a header of ours would travel along with a redirect. */
function registry_request(url, headers, { http, signal }) {
    const asked = { method: 'GET', url, headers, maxBytes: registry_mostBytes, hosts: [url.host], redirect: 'manual' };
    return http.request({ ...asked, ...(signal ? { signal } : {}) });
}
const isRedirect = ({ status }) => status === 302 || status === 307;
/** Content lies elsewhere; only the place that we know is gone to, and without the token. */
async function follow(answer, host, context) {
    const location = answer.headers.get('location') ?? '';
    const url = URL.canParse(location) ? new URL(location) : null;
    if (url?.host !== host || url.protocol !== 'https:')
        return answer;
    await answer.body.cancel();
    return registry_request(url, {}, context);
}
/** The registry says where tokens are given out; only the place that we know is asked. */
async function anonymousToken(challenge, path, auth, { http, signal }) {
    const field = (name) => new RegExp(`\\b${name}="(?<value>[^"]{1,500})"`).exec(challenge ?? '')?.groups?.['value'];
    const realm = field('realm') ?? '';
    if (!URL.canParse(realm))
        return null;
    const url = new URL(realm);
    if (url.host !== auth || url.protocol !== 'https:')
        return null;
    url.search = new URLSearchParams({ service: field('service') ?? '', scope: `repository:${path}:pull` }).toString();
    const asked = { method: 'GET', url, maxBytes: 64 * 1024, hosts: [auth], redirect: 'manual' };
    const response = await http.request({ ...asked, ...(signal ? { signal } : {}) });
    const parsed = schemas/* object */.Ikc({ token: schemas/* string */.YjP().regex(/^[\w.~+/=-]{1,20000}$/) }).safeParse(await (0,model_http/* readJson */.Vh)(response));
    return parsed.success ? parsed.data.token : null;
}

;// CONCATENATED MODULE: ./.build/resolve/oci.js





/**
 * Models in container registries (Docker Model Runner, ModelPack, KitOps, image volumes). What decides is written: a
 * digest names the content, which every client checks; a tag moves. Only a lock needs to know what a tag means today,
 * only a policy that asks for signatures whether there are any, and only one that asks about formats what is in it.
 */
const oci = {
    hub: 'oci',
    title: 'Container registries (OCI)',
    isCounted: true,
    hosts: () => [...new Set(Object.values(registries).flatMap(({ api, auth, blobs }) => [api, auth, blobs]))],
    key: ({ id, revision, digest = null }) => JSON.stringify([id, revision, digest]),
    resolve: oci_describe,
};
/** `docker model` puts names without an owner under `ai/`; a first part with a dot, a colon or `localhost` is a host. */
function parsePlace(id) {
    const parts = id.split('/');
    const isPart = (part) => /^[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?$/.test(part) && !part.includes('..');
    const [first = '', ...rest] = parts;
    const isHost = rest.length > 0 && /^(?:localhost|[\w-]+(?:\.[\w-]+)+|[\w.-]+:\d{1,5})(?::\d{1,5})?$/.test(first);
    const path = isHost ? rest : parts.length === 1 ? ['ai', first] : parts;
    return path.every(isPart) ? { host: isHost ? first : 'docker.io', path } : null;
}
async function oci_describe(reference, context) {
    const place = parsePlace(reference.id ?? '');
    if (!place)
        return { kind: 'absent', what: 'artifact', detail: 'no registry can have such a name' };
    const pin = (0,resolve_pin/* digestOrName */.B)(reference);
    const artifact = oci_artifactOf(place, pin.kind === 'digest' ? `@${pin.algorithm}:${pin.hex}` : '');
    const asksForSignature = context.policy.rule('signature', reference).value !== 'off';
    const asksForFormats = context.policy.rule('formats', reference).value !== 'any';
    if (!asksForSignature && !asksForFormats && !context.wanted?.(reference).files) {
        return { kind: 'resolved', pin, artifact, attestations: [] };
    }
    const registry = openRegistry({ host: place.host, path: place.path.join('/') }, context);
    const answer = await fetchManifest(registry, oci_manifestOf(pin, reference.revision));
    if (answer.kind === 'failed' || registry === null) {
        const reason = `manifest-${answer.kind === 'failed' ? answer.reason : 'undeclared-host'}`;
        return { kind: 'resolved', pin, artifact, attestations: [], incomplete: [{ reason }] };
    }
    const { digest, files } = answer;
    const malformed = files?.filter(file => !file.listed).map(file => file.path) ?? [];
    const attestations = asksForSignature ? await findReferrers(registry, digest) : null;
    const model = {
        ...(malformed.length > 0 ? { malformedDigests: malformed } : {}),
        ...(asksForFormats && files ? { paths: files.map(file => file.path), unsigned: false } : {}),
        ...(attestations?.length === 0 ? { unsigned: true } : {}),
        ...(0,template_file/* templateAmong */.R)(files, template_file/* jinjaFile */.h),
    };
    const known = { ...artifact, digest, ...(files ? { files } : {}), model };
    return { kind: 'resolved', pin, artifact: known, attestations: attestations ?? [] };
}
function oci_manifestOf(pin, tag) {
    if (pin.kind === 'digest')
        return `${pin.algorithm}:${pin.hex}`;
    return tag !== null && /^\w[\w.-]{0,127}$/.test(tag) ? tag : 'latest';
}
function oci_artifactOf({ host, path }, version) {
    const isDocker = host === 'docker.io';
    const whole = path.join('/');
    const owner = path.slice(0, -1).join('/');
    return {
        purl: `pkg:oci/${path.at(-1)}${version}?repository_url=${encodeURIComponent(`${host}/${whole}`)}`,
        hub: 'oci',
        id: isDocker ? whole : `${host}/${whole}`,
        publisher: { hub: 'oci', name: isDocker ? owner : `${host}/${owner}` },
    };
}

// EXTERNAL MODULE: ./.build/resolve/ollama.js
var ollama = __webpack_require__(63595);
;// CONCATENATED MODULE: ./.build/resolve/torchhub.js

const publicGitHub = new URL('https://github.com/');
/** PyTorch Hub: `owner/repo[:ref]` runs `hubconf.py` of that GitHub repository. Asked by git, which needs no account. */
const torchhub = {
    hub: 'torchhub',
    title: 'PyTorch Hub (GitHub)',
    isCounted: true,
    hosts: endpoints => [torchhub_baseOf(endpoints).host],
    key: ({ id, revision, digest = null }) => JSON.stringify([id, revision, digest]),
    async resolve(reference, context) {
        const id = reference.id ?? '';
        if (!/^[\w-]{1,39}\/[\w.-]{1,100}$/.test(id) || /\/\.{1,2}$/.test(id)) {
            return { kind: 'absent', what: 'artifact', detail: 'no repository can have such a name' };
        }
        const server = { url: new URL(`${torchhub_baseOf(context.endpoints).origin}/${id}.git`) };
        const meaning = await findMeaning(reference, server, context);
        if (meaning.kind !== 'means')
            return meaning;
        const artifact = {
            purl: `pkg:github/${id.toLowerCase()}@${meaning.commit}`,
            hub: 'torchhub',
            id,
            publisher: { hub: 'torchhub', name: id.split('/')[0] ?? '' },
            model: meaning.facts,
        };
        return { kind: 'resolved', pin: meaning.pin, artifact, attestations: [] };
    },
};
const torchhub_baseOf = ({ github = publicGitHub }) => github;

;// CONCATENATED MODULE: ./.build/resolve/url.js




const github = new URL(public_hosts/* publicGitHubApi */.lo).host;
/**
 * A file behind an address (http, S3, a release's asset). An address out of a diff is never fetched; only a digest beside
 * it pins it. For a lock, GitHub is asked which digest it keeps of a release's asset.
 */
const url = {
    hub: 'url',
    title: 'File behind an address',
    isCounted: true,
    hosts: () => [github],
    key: ({ id, digest = null }) => JSON.stringify([id, digest]),
    resolve: url_describe,
};
async function url_describe(reference, context) {
    const id = reference.id ?? '';
    if (!URL.canParse(id))
        return { kind: 'unsupported', reason: 'not-an-address' };
    const { host, pathname } = new URL(id);
    const name = decode((0,paths/* baseNameOf */.m)(pathname));
    const artifact = {
        purl: `pkg:generic/${encodeURIComponent(name || host)}?download_url=${encodeURIComponent(id)}`,
        hub: 'url',
        id,
        publisher: { hub: 'url', name: host },
        model: { paths: [name] },
    };
    const pin = (0,resolve_pin/* digestOrName */.B)(reference);
    const asset = context.wanted?.(reference).files ? parseAsset(id) : null;
    if (!asset)
        return { kind: 'resolved', pin, artifact, attestations: [] };
    const digest = await findDigest(asset, context);
    return digest
        ? { kind: 'resolved', pin, artifact: { ...artifact, digest }, attestations: [] }
        : { kind: 'resolved', pin, artifact, attestations: [], incomplete: [{ reason: 'asset-digest-not-listed' }] };
}
/** `https://github.com/{owner}/{repository}/releases/download/{tag}/{name}`. */
function parseAsset(address) {
    const { origin, pathname } = new URL(address);
    const match = /^\/(?<owner>[\w-]{1,39})\/(?<repository>[\w.-]{1,100})\/releases\/download\/(?<tag>[^/]+)\/(?<name>[^/]+)$/;
    const { owner, repository, tag, name } = match.exec(pathname)?.groups ?? {};
    if (origin !== 'https://github.com' || !owner || !repository || !tag || !name || /^\.{1,2}$/.test(repository))
        return null;
    return { repository: `${owner}/${repository}`, tag: decode(tag), name: decode(name) };
}
const release = schemas/* object */.Ikc({ assets: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), digest: schemas/* string */.YjP().nullish() })).max(5000) });
/** `sha256:…` since June 2025; null for what was uploaded before. */
async function findDigest({ repository, tag, name }, { http, signal }) {
    const address = new URL(`https://${github}/repos/${repository}/releases/tags/${encodeURIComponent(tag)}`);
    const headers = { accept: 'application/vnd.github+json' };
    const request = { method: 'GET', url: address, headers, maxBytes: 4 * 1024 * 1024, hosts: [github] };
    try {
        const parsed = release.safeParse(await (0,model_http/* readJson */.Vh)(await http.request({ ...request, ...(signal ? { signal } : {}) })));
        const digest = parsed.success ? parsed.data.assets.find(asset => asset.name === name)?.digest : undefined;
        return digest?.startsWith('sha256:') ? (0,model_digest/* parseDigest */.m)('sha256', digest.slice(7)) : null;
    }
    catch (error) {
        if (error instanceof model_http/* HttpFailure */.HR || error instanceof TypeError)
            return null;
        throw error;
    }
}
function decode(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}

// EXTERNAL MODULE: ./.build/resolve/all.js
var resolve_all = __webpack_require__(36954);
;// CONCATENATED MODULE: ./.build/resolve/index.js











/** Every resolver, one per registry or hub, in alphabetical order. */
const resolvers = [
    gitLfs,
    huggingface,
    kaggle,
    localWeightFile,
    modelscope,
    npm,
    oci,
    ollama/* ollama */.dj,
    torchhub,
    url,
];


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


/***/ })

};
