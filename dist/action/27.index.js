export const id = 27;
export const ids = [27];
export const modules = {

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


/***/ }),

/***/ 7948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ rootTreeOf),
/* harmony export */   mq: () => (/* binding */ PackFault),
/* harmony export */   wh: () => (/* binding */ readPack)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _git_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8958);



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

/***/ 1447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ installScripts)
/* harmony export */ });
/** Scripts that npm runs when a package is installed from a registry, in their order. */
const installScripts = ['preinstall', 'install', 'postinstall'];


/***/ }),

/***/ 534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ tarballPath)
/* harmony export */ });
/** `/@scope/name/-/name-1.2.3.tgz`, the path at which every registry of npm's kind serves a version. */
function tarballPath(name, version) {
    return `/${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
}


/***/ }),

/***/ 1027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifiers: () => (/* binding */ verifiers),
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./.build/model/git-object.js
var git_object = __webpack_require__(8958);
// EXTERNAL MODULE: ./.build/model/git-pack.js
var git_pack = __webpack_require__(7948);
// EXTERNAL MODULE: ./.build/model/reference.js
var model_reference = __webpack_require__(3513);
// EXTERNAL MODULE: ./.build/model/lfs-pointer.js
var lfs_pointer = __webpack_require__(1619);
// EXTERNAL MODULE: ./.build/model/loadable.js
var model_loadable = __webpack_require__(3310);
// EXTERNAL MODULE: ./.build/model/evidence.js
var evidence = __webpack_require__(8423);
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
var model_digest = __webpack_require__(8074);
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
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
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
var npm_tarball = __webpack_require__(534);
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
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./.build/model/npm-facts.js
var npm_facts = __webpack_require__(1447);
// EXTERNAL MODULE: ./.build/model/specifier.js
var model_specifier = __webpack_require__(880);
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
var publishers = __webpack_require__(106);
;// CONCATENATED MODULE: ./.build/model/model-signing.js
/**
 * What OpenSSF Model Signing v1.0 fixes (https://github.com/ossf/model-signing-spec, spec/v1.0.md). Verifying, signing
 * and walking a directory must agree on it, and none of these rooms may import another.
 */
const model_signing_modelSigning = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    payloadType: 'application/vnd.in-toto+json',
    statementType: 'https://in-toto.io/Statement/v1',
    predicateType: 'https://model_signing/signature/v1.0',
    /** Release 0.2.0 of the Python implementation only. Never produced. */
    legacyPredicateType: 'https://model_signing/Digests/v0.1',
};
/** Spec 6.2: excluded unless listed, at the top level of the model only. `sub/.gitignore` is signed. */
const defaultExclusions = ['.git', '.gitattributes', '.github', '.gitignore'];
/** Is `name` one of `paths` or below one of them, by whole components? No globs (spec 6.2.1). */
function isUnder(name, paths) {
    for (const path of paths)
        if (name === path || name.startsWith(`${path}/`))
            return true;
    return false;
}
const longestName = 4096;
/**
 * Spec 6.1.2: a name relative to the model's root, `/` between components, already normal. Nothing here may mean
 * another place on any system that we or a later reader run on, so a backslash is refused too, and so is text that no
 * file name can hold. Names are compared as they stand: no Unicode normalisation, no case folding.
 */
function isSafeName(name) {
    if (name === '' || name.length > longestName || /[\0\\]/.test(name) || !name.isWellFormed())
        return false;
    return name.split('/').every(component => component !== '' && component !== '.' && component !== '..');
}
/** DSSE v1 pre-authentication encoding: the bytes that a signature is really over. Lengths are in bytes. */
function preAuthEncoding(payloadType, payload) {
    const head = new TextEncoder().encode(`DSSEv1 ${utf8Length(payloadType)} ${payloadType} ${payload.length} `);
    const encoded = new Uint8Array(head.length + payload.length);
    encoded.set(head);
    encoded.set(payload, head.length);
    return encoded;
}
const utf8Length = (text) => new TextEncoder().encode(text).length;
/** The hash that belongs to each curve a model may be signed with (spec algorithm registry): there is no choice. */
const curveHashes = {
    prime256v1: { hash: 'sha256', keyDetails: 'PKIX_ECDSA_P256_SHA_256' },
    secp384r1: { hash: 'sha384', keyDetails: 'PKIX_ECDSA_P384_SHA_384' },
    secp521r1: { hash: 'sha512', keyDetails: 'PKIX_ECDSA_P521_SHA_512' },
};

;// CONCATENATED MODULE: ./.build/verify/oms/reason.js
/**
 * The closed set of reasons, each with its outcome and one sentence for a person. `refuted`: what was claimed is not
 * so. `undetermined`: we cannot tell (unreadable, unsupported, not compared), which is no pass either.
 */
const reasons = {
    verified: ['verified', 'the signature is valid and every signed file matches'],
    'signature-valid': ['verified', 'the signature is valid; files were not compared'],
    'bundle-too-large': ['undetermined', 'the signature file is larger than any real one'],
    'bundle-json': ['undetermined', 'the signature file is not JSON, or has a member twice'],
    'bundle-media-type': ['undetermined', 'the signature file is not a Sigstore bundle of a known version'],
    'bundle-shape': ['undetermined', 'the Sigstore bundle lacks a required member, or has one that does not belong'],
    'bundle-base64': ['undetermined', 'a member of the bundle is not strict base64'],
    'content-missing': ['undetermined', 'the bundle holds no DSSE envelope'],
    'payload-type': ['undetermined', 'the envelope’s payload is not an in-toto statement'],
    'signature-count': ['undetermined', 'the envelope must hold exactly one signature'],
    'method-mismatch': ['refuted', 'the bundle was signed by another method than the one asked for'],
    'key-unreadable': ['undetermined', 'the public key to verify with cannot be read'],
    'key-type': ['undetermined', 'model signatures are made with keys on P-256, P-384 or P-521 only'],
    'key-mismatch': ['refuted', 'the bundle names another key than the one given'],
    'signature-invalid': ['refuted', 'the signature does not belong to this payload and key'],
    'certificate-unreadable': ['undetermined', 'a certificate cannot be read'],
    'certificate-usage': ['refuted', 'the signing certificate is not for signing'],
    'certificate-chain': ['refuted', 'no path leads from the signing certificate to a trusted one'],
    'certificate-time': ['refuted', 'a certificate of the path was not valid at the time of verification'],
    'certificate-unsupported': [
        'undetermined',
        'a certificate of the path carries a critical rule that is not supported',
    ],
    'no-key': ['undetermined', 'no public key to trust was given'],
    'no-anchor': ['undetermined', 'no certificate to trust was given'],
    'identity-mismatch': ['refuted', 'the signer is not the one expected'],
    'identity-incomplete': ['undetermined', 'a keyless signature is checked against an identity and its issuer, both'],
    'trusted-root': ['undetermined', 'the Sigstore trusted root cannot be used'],
    'unknown-log': ['undetermined', 'the transparency log entry is in a log that the trusted root does not know'],
    timestamp: ['refuted', 'no valid proof of when the signature was made'],
    'transparency-log': ['refuted', 'the transparency log entry does not prove this signature'],
    'statement-json': ['undetermined', 'the signed payload is not JSON, or has a member twice'],
    'statement-type': ['undetermined', 'the signed payload is not an in-toto statement of a known version'],
    'predicate-type': ['undetermined', 'the signed statement is not a model signature'],
    'predicate-version': ['undetermined', 'the model signature is of a version that is not supported'],
    'legacy-not-allowed': ['undetermined', 'signatures of release 0.2.0 are accepted on request only'],
    'subject-count': ['undetermined', 'a model signature has exactly one subject'],
    'statement-shape': ['undetermined', 'the signed statement lacks a required member or has one of a wrong type'],
    'resources-empty': ['undetermined', 'the signed manifest lists no file'],
    'bad-name': ['refuted', 'the signed manifest names a file in a way that could leave the model or be ambiguous'],
    'duplicate-name': ['refuted', 'the signed manifest names a file twice'],
    'bad-digest': ['undetermined', 'the signed manifest has a malformed digest'],
    'root-digest': ['refuted', 'the signed manifest is inconsistent: its root digest is not that of its digests'],
    'unsupported-serialization': ['undetermined', 'the manifest was made by a method that is not supported (shards)'],
    'unsupported-hash': ['undetermined', 'the manifest uses a hash that is not supported (blake3)'],
    'changed-file': ['refuted', 'a signed file has other content'],
    'missing-file': ['refuted', 'a signed file is missing'],
    symlink: ['refuted', 'a symbolic link stands where only plain files are accepted'],
    'special-file': ['refuted', 'a socket, pipe or device stands among the files'],
    'unsigned-file': ['refuted', 'a file that was not signed is present'],
    'not-compared': ['undetermined', 'a signed file could not be compared'],
    'digest-mismatch': ['refuted', 'the bundle signs another artifact'],
    'artifact-needed': [
        'undetermined',
        'what was signed cannot be checked without the artifact’s bytes, or a digest by its hash',
    ],
    internal: ['undetermined', 'verification ended in an unexpected error'],
};
const reason_outcomeFor = (reason) => reasons[reason][0];
/** Our own words; never contains anything of the bundle. */
const explain = (reason) => reasons[reason][1];
/**
 * Ends a verification from deep inside the parsing. It never leaves this room: `guarded` turns it into data.
 * `detail` may hold text of the bundle: untrusted.
 */
class reason_Refusal extends Error {
    reason;
    detail;
    constructor(reason, detail = '') {
        super(reason);
        this.reason = reason;
        this.detail = detail;
    }
}
/** Runs `work`; whatever it throws becomes a reason, and nothing that throws is ever a pass. */
function reason_guarded(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof reason_Refusal)
            return { ok: false, reason: error.reason, detail: error.detail };
        return { ok: false, reason: 'internal', detail: error instanceof Error ? error.message : String(error) };
    }
}

;// CONCATENATED MODULE: ./.build/verify/oms/json.js

const maxDepth = 64;
/**
 * JSON as every reader reads it: a member that stands twice, or nesting without end, is refused, since two parsers
 * could then see two different documents under one signature.
 */
function parseJson(text, reason) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new reason_Refusal(reason, 'not valid JSON');
    }
    refuseRepeatedMembers(text, reason);
    return value;
}
/** Walks text that is known to be valid JSON. */
function refuseRepeatedMembers(text, reason) {
    const open = [];
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '{')
            open.push(new Set());
        else if (character === '[')
            open.push(null);
        else if (character === '}' || character === ']')
            open.pop();
        else if (character === '"') {
            const end = endOfString(text, at);
            const members = open.at(-1);
            if (members && isMember(text, end)) {
                const name = String(JSON.parse(text.slice(at, end)));
                if (members.has(name))
                    throw new reason_Refusal(reason, `“${name.slice(0, 64)}” stands twice`);
                members.add(name);
            }
            at = end - 1;
        }
        if (open.length > maxDepth)
            throw new reason_Refusal(reason, `nested deeper than ${maxDepth}`);
    }
}
function endOfString(text, start) {
    let at = start + 1;
    while (text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at + 1;
}
/** A string in an object is a member's name exactly when a colon follows. */
function isMember(text, end) {
    let at = end;
    while (' \t\n\r'.includes(text[at] ?? '-'))
        at++;
    return text[at] === ':';
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./.build/verify/oms/bundle.js



/** UTF-16 units. The largest real signature (a model of some thousand files) is under 1 MiB. */
const maxBundleLength = 16 * 1024 * 1024;
const maxCertificates = 16;
/** Sigstore bundle versions 0.1 to 0.3, in both spellings of the third. */
const mediaTypes = new Set([
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json',
]);
/** Spec 4: a Sigstore bundle around a DSSE envelope. Throws `Refusal`. */
function bundle_parseBundle(text) {
    const json = parseBundleJson(text);
    allowMembers(json, '', ['mediaType', 'verificationMaterial', 'dsseEnvelope']);
    if (json['dsseEnvelope'] === undefined)
        throw new reason_Refusal('content-missing', 'dsseEnvelope');
    const envelope = objectAt(json, 'dsseEnvelope');
    allowMembers(envelope, 'dsseEnvelope.', ['payload', 'payloadType', 'signatures']);
    if (envelope['payloadType'] !== model_signing_modelSigning.payloadType)
        throw new reason_Refusal('payload-type', 'dsseEnvelope.payloadType');
    const signatures = envelope['signatures'];
    const only = Array.isArray(signatures) && signatures.length === 1 ? signatures[0] : undefined;
    if (!isObject(only))
        throw new reason_Refusal('signature-count', 'dsseEnvelope.signatures');
    allowMembers(only, 'dsseEnvelope.signatures[0].', ['sig', 'keyid']);
    const keyid = only['keyid'] ?? '';
    if (typeof keyid !== 'string')
        throw new reason_Refusal('bundle-shape', 'dsseEnvelope.signatures[0].keyid');
    const material = objectAt(json, 'verificationMaterial');
    return {
        material: parseMaterial(material),
        payload: base64(envelope['payload'], 'dsseEnvelope.payload'),
        signature: base64(only['sig'], 'dsseEnvelope.signatures[0].sig'),
        json,
        unused: material['certificate'] === undefined ? unusedMembers(material) : [],
    };
}
/** The part that every Sigstore bundle shares: bounds, JSON, a media type of a known version. */
function parseBundleJson(text) {
    if (text.length > maxBundleLength)
        throw new reason_Refusal('bundle-too-large', `${text.length} characters`);
    const json = parseJson(text, 'bundle-json');
    if (!isObject(json))
        throw new reason_Refusal('bundle-json', 'not an object');
    if (!mediaTypes.has(json['mediaType']))
        throw new reason_Refusal('bundle-media-type', String(json['mediaType']).slice(0, 128));
    return json;
}
const materialMembers = [
    'publicKey',
    'x509CertificateChain',
    'certificate',
    'tlogEntries',
    'timestampVerificationData',
];
function parseMaterial(material) {
    allowMembers(material, 'verificationMaterial.', materialMembers);
    const kinds = ['publicKey', 'x509CertificateChain', 'certificate'].filter(kind => material[kind] !== undefined);
    if (kinds.length !== 1)
        throw new reason_Refusal('bundle-shape', 'verificationMaterial: exactly one of key, chain, certificate');
    if (kinds[0] === 'publicKey')
        return parseKey(objectAt(material, 'publicKey'));
    if (kinds[0] === 'x509CertificateChain')
        return parseChain(objectAt(material, 'x509CertificateChain'));
    certificate(objectAt(material, 'certificate'), 'verificationMaterial.certificate');
    return { method: 'sigstore' };
}
function parseKey(key) {
    allowMembers(key, 'publicKey.', ['hint', 'rawBytes', 'keyDetails']);
    const hint = key['hint'] ?? '';
    const details = key['keyDetails'];
    if (typeof hint !== 'string')
        throw new reason_Refusal('bundle-shape', 'publicKey.hint');
    if (details !== undefined && typeof details !== 'string')
        throw new reason_Refusal('bundle-shape', 'publicKey.keyDetails');
    return {
        method: 'key',
        hint,
        ...(key['rawBytes'] === undefined ? {} : { pem: base64(key['rawBytes'], 'publicKey.rawBytes') }),
        ...(details === undefined ? {} : { keyDetails: details }),
    };
}
function parseChain(chain) {
    allowMembers(chain, 'x509CertificateChain.', ['certificates']);
    const list = chain['certificates'];
    if (!Array.isArray(list) || list.length === 0 || list.length > maxCertificates) {
        throw new reason_Refusal('bundle-shape', `x509CertificateChain.certificates: 1 to ${maxCertificates}`);
    }
    const certificates = list.map((one, index) => certificate(one, `x509CertificateChain.certificates[${index}]`));
    return { method: 'certificate', certificates };
}
function certificate(value, at) {
    if (!isObject(value))
        throw new reason_Refusal('bundle-shape', at);
    allowMembers(value, `${at}.`, ['rawBytes']);
    return base64(value['rawBytes'], `${at}.rawBytes`);
}
function unusedMembers(material) {
    const timestamps = material['timestampVerificationData'];
    const log = Array.isArray(material['tlogEntries']) ? material['tlogEntries'].length : material['tlogEntries'];
    return [...(log ? ['tlogEntries'] : []), ...(timestamps ? ['timestampVerificationData'] : [])];
}
function objectAt(parent, name) {
    const value = parent[name];
    if (!isObject(value))
        throw new reason_Refusal('bundle-shape', `${name} must be an object`);
    return value;
}
/** Members that are not in the format could mean something to another reader: refused, as protobuf's JSON does. */
function allowMembers(value, at, names) {
    const stranger = Object.keys(value).find(name => !names.includes(name));
    if (stranger !== undefined)
        throw new reason_Refusal('bundle-shape', `${at}${stranger.slice(0, 64)} does not belong`);
}
/** Canonical base64 only: one spelling per value, no whitespace, no missing padding, never empty. */
function base64(value, at) {
    if (typeof value !== 'string' || value === '')
        throw new reason_Refusal('bundle-shape', `${at} is missing`);
    const bytes = Buffer.from(value, 'base64');
    if (bytes.toString('base64') !== value)
        throw new reason_Refusal('bundle-base64', at);
    return bytes;
}

;// CONCATENATED MODULE: ./.build/verify/oms/compare.js

/** Spec 8.4 and 8.5. All differences are collected; a listed name is compared even where an exclusion covers it. */
function compare_compareFiles(manifest, files, options = {}) {
    const report = {
        matched: [],
        changed: [],
        missing: [],
        refused: [],
        extra: [],
        excluded: [],
        notCompared: [],
    };
    const listed = new Set();
    for (const resource of manifest.resources) {
        const name = options.singleFile && resource.name === '.' ? (files.keys().next().value ?? '.') : resource.name;
        listed.add(name);
        const file = files.get(name);
        const refusal = file && refusalOf(file, manifest.allowSymlinks);
        if (!file)
            report.missing.push(name);
        else if (refusal)
            report.refused.push({ name, reason: refusal });
        else {
            const found = digestOf(file, manifest.hash);
            if (found === null)
                report.notCompared.push(name);
            else if (found.hex === resource.hex)
                report.matched.push({ name, basis: found.basis });
            else
                report.changed.push({ name, expected: resource.hex, found: found.hex, basis: found.basis });
        }
    }
    for (const [name, file] of files) {
        if (listed.has(name))
            continue;
        const refusal = refusalOf(file, manifest.allowSymlinks);
        if (isExcluded(name, manifest, options))
            report.excluded.push(name);
        else if (refusal && !options.ignoreUnsignedFiles)
            report.refused.push({ name, reason: refusal });
        else
            report.extra.push(name);
    }
    return report;
}
/** What a model's walk may leave unread: the names that no digest is needed of. */
function isExcluded(name, manifest, options) {
    return (name === options.signatureName ||
        isUnder(name, defaultExclusions) ||
        isUnder(name, manifest.ignorePaths) ||
        isUnder(name, options.ignorePaths ?? []));
}
/** The worst of what was found, in the order in which it matters to a reader; null when nothing speaks against it. */
function compare_worstOf(report, options = {}) {
    const [changed] = report.changed;
    const [missing] = report.missing;
    const [refused] = report.refused;
    const [extra] = report.extra;
    const [notCompared] = report.notCompared;
    if (changed)
        return { reason: 'changed-file', detail: changed.name };
    if (missing !== undefined)
        return { reason: 'missing-file', detail: missing };
    if (refused)
        return { reason: refused.reason, detail: refused.name };
    if (extra !== undefined && !options.ignoreUnsignedFiles)
        return { reason: 'unsigned-file', detail: extra };
    return notCompared === undefined ? null : { reason: 'not-compared', detail: notCompared };
}
/** Spec 6.1.1, and stricter: a link that leaves the model, or to a directory, is refused even where links are allowed. */
function refusalOf(file, allowSymlinks) {
    if (file.kind === 'special')
        return 'special-file';
    if (file.kind === 'file' || (allowSymlinks && file.target === 'inside'))
        return null;
    return 'symlink';
}
/** What we hashed ourselves outweighs what somebody says, unless the two disagree: then neither is believed. */
function digestOf(file, hash) {
    const observed = file.observed?.algorithm === hash ? hexOf(file.observed) : null;
    const listed = file.listed?.algorithm === hash ? hexOf(file.listed) : null;
    if (observed !== null && listed !== null && observed !== listed)
        return { hex: `${observed} ≠ ${listed}`, basis: 'observed' };
    if (observed !== null)
        return { hex: observed, basis: 'observed' };
    return listed === null ? null : { hex: listed, basis: 'listed' };
}
const hexOf = ({ hex }) => hex;

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(1040);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(4187);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./.build/model/errors.js
var model_errors = __webpack_require__(8125);
;// CONCATENATED MODULE: ./.build/verify/oms/der.js

const unreadable = () => new reason_Refusal('certificate-unreadable', 'malformed DER');
/** The elements that stand one after another in `bytes`, to its very end. */
function der_elements(bytes) {
    const found = [];
    for (let at = 0; at < bytes.length;) {
        const { length, header } = lengthAt(bytes, at + 1);
        const start = at + 1 + header;
        const tag = bytes[at] ?? 0;
        if (start + length > bytes.length || (tag & 0x1f) === 0x1f)
            throw unreadable();
        found.push({ tag, content: bytes.subarray(start, start + length) });
        at = start + length;
    }
    return found;
}
function lengthAt(bytes, at) {
    const first = bytes[at];
    if (first === undefined)
        throw unreadable();
    if (first < 0x80)
        return { length: first, header: 1 };
    const size = first & 0x7f;
    if (size === 0 || size > 4 || at + 1 + size > bytes.length)
        throw unreadable();
    const length = bytes.readUIntBE(at + 1, size);
    // One spelling for each length, the shortest.
    if (length < 0x80 || bytes[at + 1] === 0)
        throw unreadable();
    return { length, header: 1 + size };
}
const tags = {
    boolean: 0x01,
    integer: 0x02,
    bits: 0x03,
    octets: 0x04,
    oid: 0x06,
    sequence: 0x30,
    set: 0x31,
};
/** The `index`th element within a SEQUENCE or SET. */
function child(parent, index) {
    const found = parent ? der_elements(parent.content)[index] : undefined;
    if (!found)
        throw unreadable();
    return found;
}
function objectIdentifier({ tag, content }) {
    if (tag !== tags.oid || content.length === 0)
        throw unreadable();
    const arcs = [];
    let arc = 0;
    for (const byte of content) {
        arc = arc * 128 + (byte & 0x7f);
        if (byte & 0x80)
            continue;
        arcs.push(arc);
        arc = 0;
    }
    const [first = 0, ...rest] = arcs;
    const root = Math.min(2, Math.floor(first / 40));
    return [root, first - 40 * root, ...rest].join('.');
}
/** UTF8String, PrintableString and IA5String; other kinds of text are null: they are never compared. */
function der_text({ tag, content }) {
    if (![0x0c, 0x13, 0x16].includes(tag))
        return null;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/verify/oms/certificate.js



const oids = {
    keyUsage: '2.5.29.15',
    alternativeNames: '2.5.29.17',
    basicConstraints: '2.5.29.19',
    extendedKeyUsage: '2.5.29.37',
    codeSigning: '1.3.6.1.5.5.7.3.3',
    anyUsage: '2.5.29.37.0',
};
function readCertificate(source) {
    let x509;
    try {
        x509 = new external_node_crypto_.X509Certificate(source);
    }
    catch {
        throw new reason_Refusal('certificate-unreadable', 'not an X.509 certificate');
    }
    // Node reads up to the end of the certificate and says nothing of what follows.
    if (typeof source !== 'string' && !x509.raw.equals(source)) {
        throw new reason_Refusal('certificate-unreadable', 'not DER to its last byte');
    }
    const [root] = der_elements(x509.raw);
    const signed = child(root, 0);
    return {
        x509,
        signatureAlgorithm: objectIdentifier(child(child(root, 1), 0)),
        extensions: readExtensions(der_elements(signed.content).find(({ tag }) => tag === 0xa3)),
        fingerprint: sha256(x509.raw),
        keyFingerprint: sha256(x509.publicKey.export({ type: 'spki', format: 'der' })),
    };
}
const block = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;
/** Every certificate in a PEM text; text around the blocks is tolerated. */
function readCertificates(pem) {
    const blocks = pem.match(block) ?? [];
    if (blocks.length === 0)
        throw new reason_Refusal('certificate-unreadable', 'no -----BEGIN CERTIFICATE----- block');
    return blocks.map(readCertificate);
}
function readExtensions(wrapper) {
    const extensions = new Map();
    for (const extension of wrapper ? der_elements(child(wrapper, 0).content).map(({ content }) => der_elements(content)) : []) {
        const [id, second] = extension;
        const value = extension.at(-1);
        if (!id || !value || value.tag !== tags.octets)
            throw new reason_Refusal('certificate-unreadable', 'extension');
        const oid = objectIdentifier(id);
        if (extensions.has(oid))
            throw new reason_Refusal('certificate-unreadable', 'an extension stands twice');
        extensions.set(oid, { critical: second?.tag === tags.boolean && second.content[0] !== 0, value: value.content });
    }
    return extensions;
}
/** May it sign things? RFC 5280 4.2.1.3 and 4.2.1.12: each usage extension that is present must allow it. */
function maySign(certificate) {
    const usage = keyUsage(certificate);
    const purposes = extendedUsages(certificate);
    if (usage === null && purposes === null)
        return false;
    return (usage === null || (usage & 0x80) !== 0) && allowsCodeSigning(purposes);
}
/** May it issue certificates, here for code signing? */
function mayIssue(certificate) {
    const usage = keyUsage(certificate);
    return (certificate.x509.ca && (usage === null || (usage & 0x04) !== 0) && allowsCodeSigning(extendedUsages(certificate)));
}
function allowsCodeSigning(purposes) {
    return purposes === null || purposes.includes(oids.codeSigning) || purposes.includes(oids.anyUsage);
}
/** The first byte of the KeyUsage bits (digitalSignature is 0x80, keyCertSign 0x04), or null without the extension. */
function keyUsage({ extensions }) {
    const extension = extensions.get(oids.keyUsage);
    if (!extension)
        return null;
    return der_elements(extension.value)[0]?.content[1] ?? 0;
}
function extendedUsages({ extensions }) {
    const extension = extensions.get(oids.extendedKeyUsage);
    return extension ? der_elements(sequence(extension.value)).map(objectIdentifier) : null;
}
const sequence = (value) => der_elements(value)[0]?.content ?? Buffer.alloc(0);
/** How many further CAs may stand below it; Infinity when it does not say. */
function pathLength({ extensions }) {
    const extension = extensions.get(oids.basicConstraints);
    const length = extension && der_elements(sequence(extension.value)).find(({ tag }) => tag === tags.integer);
    return length ? length.content.readUIntBE(0, Math.min(length.content.length, 6)) : Infinity;
}
const nameTypes = { 129: 'email', 130: 'dns', 134: 'uri' };
function alternativeNames({ extensions }) {
    const extension = extensions.get(oids.alternativeNames);
    if (!extension)
        return [];
    return der_elements(sequence(extension.value)).map(({ tag, content }) => {
        const type = nameTypes[tag] ?? 'other';
        return { type, value: content.toString(type === 'other' ? 'hex' : 'utf8') };
    });
}
const attributes = {
    '2.5.4.3': 'CN',
    '2.5.4.10': 'O',
    '2.5.4.11': 'OU',
    '2.5.4.6': 'C',
};
/** The subject's attributes by short name, in order; from the DER, since printed forms can be forged by commas. */
function subjectOf({ x509 }) {
    const body = der_elements(child(der_elements(x509.raw)[0], 0).content);
    const subject = body[body[0]?.tag === 0xa0 ? 5 : 4];
    if (!subject)
        throw new reason_Refusal('certificate-unreadable', 'no subject');
    return der_elements(subject.content)
        .flatMap(({ content }) => der_elements(content))
        .map(pair => ({ name: attributes[objectIdentifier(child(pair, 0))] ?? '', value: der_text(child(pair, 1)) }));
}
const sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');

;// CONCATENATED MODULE: ./.build/verify/sigstore/certificate.js


const codeSigning = '1.3.6.1.5.5.7.3.3';
const certificate_keyUsage = '2.5.29.15';
/** Arcs under 1.3.6.1.4.1.57264.1 that hold bare strings; Fulcio wraps the later ones in a DER UTF8String. */
const bareArcs = new Set(['.1', '.2', '.3', '.4', '.5', '.6']);
/**
 * Sigstore's libraries do not look at what a certificate may be used for: it must say that it signs, and signs code, and
 * be no authority's.
 */
function maySignCode(leaf) {
    const certificate = readCertificate(Buffer.from(leaf));
    const { x509, extensions } = certificate;
    return x509.keyUsage?.includes(codeSigning) === true && !x509.ca && extensions.has(certificate_keyUsage) && maySign(certificate);
}
/**
 * Who a verified certificate speaks for, from the certificate alone (Fulcio's oid-info.md). What cannot be read
 * without doubt is left out, so that no rule can match it: two names, an extension twice, bytes that are no text.
 */
function signerOf(leaf, all) {
    const extensions = fulcioExtensions(all);
    const identity = onlyName(new external_node_crypto_.X509Certificate(leaf).subjectAltName);
    const issuer = extensions['.8'] ?? extensions['.1'];
    return {
        ...(identity === null ? {} : { identity }),
        ...(issuer === undefined ? {} : { issuer }),
        extensions,
        certificateSha256: (0,external_node_crypto_.createHash)('sha256').update(leaf).digest('hex'),
    };
}
/** Node quotes a name that holds anything unusual and joins several with a comma: such text is nobody's identity. */
function onlyName(names) {
    return /^(?:URI|email):(?<name>[^\s",]+)$/.exec(names ?? '')?.groups?.['name'] ?? null;
}
function fulcioExtensions(all) {
    const found = new Map();
    const twice = new Set();
    for (const { oid, value } of all) {
        const arc = /^1\.3\.6\.1\.4\.1\.57264\.1(?<arc>\.\d{1,3})$/.exec(oid)?.groups?.['arc'];
        if (arc === undefined)
            continue;
        if (found.has(arc))
            twice.add(arc);
        const text = utf8(bareArcs.has(arc) ? value : unwrapped(value));
        if (text !== null)
            found.set(arc, text);
    }
    return Object.fromEntries([...found].filter(([arc]) => !twice.has(arc)));
}
/** The content of a DER UTF8String that fills `der` exactly. */
function unwrapped(der) {
    const [tag, first = 0, second = 0, third = 0] = der;
    const [header, length] = first < 0x80 ? [2, first] : first === 0x81 ? [3, second] : [4, second * 256 + third];
    const known = first <= 0x82 && first !== 0x80;
    return tag === 0x0c && known && der.length === header + length ? der.subarray(header) : null;
}
function utf8(bytes) {
    try {
        return bytes === null ? null : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/verify/sigstore/shape.js

/** The media types of bundles that exist; the libraries accept any version number. */
const shape_mediaTypes = [
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json',
];
/** A media type of Sigstore's that has a version which this release does not know. */
function isUnknownVersion(json) {
    const mediaType = schemas/* looseObject */._H3({ mediaType: schemas/* string */.YjP() }).safeParse(json).data?.mediaType ?? '';
    const pattern = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=\d{1,3}\.\d{1,3}|\.v\d{1,3}\.\d{1,3}\+json)$/;
    return pattern.test(mediaType) && !shape_mediaTypes.some(known => known === mediaType);
}
/** Canonical base64: the libraries' decoder skips what it does not know, so two texts would mean the same bytes. */
const shape_base64 = schemas/* base64 */.K39().min(1);
const envelope = schemas/* looseObject */._H3({
    payload: shape_base64,
    payloadType: schemas/* string */.YjP().min(1),
    signatures: schemas/* array */.YOg(schemas/* looseObject */._H3({ sig: shape_base64 })).length(1),
});
const shape_certificate = schemas/* looseObject */._H3({ rawBytes: shape_base64 });
const logEntry = schemas/* looseObject */._H3({ logId: schemas/* looseObject */._H3({ keyId: shape_base64 }) });
/**
 * What must hold of a bundle's JSON before a library reads it: a known version, one kind of content and of key, one
 * signature, strict base64 in what is used. The rest is the library's own validation.
 */
const bundleShape = schemas/* looseObject */._H3({
    mediaType: schemas/* enum */.k5n(shape_mediaTypes),
    dsseEnvelope: envelope.optional(),
    messageSignature: schemas/* looseObject */._H3({ signature: shape_base64 }).optional(),
    verificationMaterial: schemas/* looseObject */._H3({
        publicKey: schemas/* looseObject */._H3({ hint: schemas/* string */.YjP().default('') }).optional(),
        x509CertificateChain: schemas/* looseObject */._H3({ certificates: schemas/* array */.YOg(shape_certificate).min(1).max(10) }).optional(),
        certificate: shape_certificate.optional(),
        tlogEntries: schemas/* array */.YOg(logEntry).max(8).default([]),
    }),
})
    .refine(bundle => (bundle.dsseEnvelope === undefined) !== (bundle.messageSignature === undefined), {
    error: 'holds not exactly one of dsseEnvelope and messageSignature',
})
    .refine(({ verificationMaterial: { publicKey, x509CertificateChain, certificate: single } }) => {
    return [publicKey, x509CertificateChain, single].filter(each => each !== undefined).length === 1;
}, 'holds not exactly one of publicKey, x509CertificateChain and certificate');

;// CONCATENATED MODULE: ./.build/verify/sigstore.js







/**
 * Verifies a bundle offline with Sigstore's own thresholds: one certificate log, one transparency log entry, one
 * timestamp. Says who signed; never whether that is the right one: sigstore-js's identity policy is an unanchored
 * regular expression and is not used. `signed` is for bundles that sign bytes instead of an envelope: the bytes, or
 * the verification itself.
 */
function openBundle(json, trust, findKey, signed) {
    if (isUnknownVersion(json))
        return undetermined('unknown-format', 'a version of bundles that is not known');
    const shape = bundleShape.safeParse(json);
    if (!shape.success)
        return sigstore_refuted('malformed-bundle', errors/* prettifyError */.S1(shape.error));
    const { publicKey } = shape.data.verificationMaterial;
    if (publicKey && !findKey(publicKey.hint))
        return undetermined('unknown-key', publicKey.hint);
    const trusted = material(trust, findKey);
    const foreign = foreignLog(shape.data, trusted);
    if (foreign)
        return undetermined('unknown-log', foreign);
    try {
        return verified((0,dist/* bundleFromJSON */.vw)(json), trusted, signed);
    }
    catch (error) {
        return sigstore_refuted(reasonOf(error), error instanceof Error ? error.message : String(error));
    }
}
function verified(bundle, trusted, signed) {
    const entity = entityOf(bundle, signed);
    const { identity } = new verify_dist/* Verifier */.BL(trusted).verify(entity);
    const leaf = leafOf(bundle);
    if (leaf && !maySignCode(leaf))
        return sigstore_refuted('certificate-invalid', 'the certificate is not for code signing');
    const extensions = (identity?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id.join('.') ?? '', value }));
    const { content } = bundle;
    const envelope = content.$case === 'dsseEnvelope' ? content.dsseEnvelope : null;
    return {
        outcome: 'verified',
        signer: leaf ? signerOf(leaf, extensions) : { keyId: hintOf(bundle) },
        payloadType: envelope?.payloadType ?? null,
        payload: envelope?.payload ?? null,
        signedAt: signedAt(entity) ?? '',
    };
}
/** What sigstore-js verifies, with its check of the signature itself replaced where the caller has one. */
function entityOf(bundle, signed) {
    if (typeof signed !== 'function')
        return (0,verify_dist/* toSignedEntity */.DC)(bundle, signed && Buffer.from(signed));
    const entity = (0,verify_dist/* toSignedEntity */.DC)(bundle);
    const { signature: own } = entity;
    const signature = {
        signature: own.signature,
        compareSignature: other => own.compareSignature(other),
        compareDigest: digest => own.compareDigest(digest),
        compareSignedDigest: digest => own.compareSignedDigest(digest),
        verifySignature: key => signed(key, own.signature),
    };
    return { ...entity, signature };
}
const materials = new WeakMap();
/** Parsing the root costs more than verifying with it: once per root. Which keys hold depends on the use. */
function material({ sigstore }, findKey) {
    const root = typeof sigstore === 'object' && sigstore !== null ? sigstore : {};
    const known = materials.get(root) ?? parseRoot(root);
    materials.set(root, known);
    const publicKey = (hint) => {
        const found = findKey(hint);
        if (!found)
            throw new verify_dist/* VerificationError */.mk({ code: 'PUBLIC_KEY_ERROR', message: `key not found: ${hint}` });
        return { publicKey: found.key, validFor: found.validAt };
    };
    return { ...known, publicKey };
}
function parseRoot(root) {
    try {
        return (0,verify_dist/* toTrustMaterial */.jO)(protobuf_specs_dist.TrustedRoot.fromJSON(root));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new model_errors/* UsageError */.e(`trust-root: "sigstore" holds a key or certificate that cannot be used: ${why}`);
    }
}
/** Logs are replaced every year or so: an entry in one that this release does not know proves nothing either way. */
function foreignLog({ verificationMaterial }, { tlogs }) {
    const known = new Set(tlogs.map(log => log.logID.toString('base64')));
    return verificationMaterial.tlogEntries.find(entry => !known.has(entry.logId.keyId))?.logId.keyId ?? null;
}
function leafOf({ verificationMaterial: { content } }) {
    if (content.$case === 'certificate')
        return content.certificate.rawBytes;
    if (content.$case === 'x509CertificateChain')
        return content.x509CertificateChain.certificates[0]?.rawBytes ?? null;
    return null;
}
function hintOf({ verificationMaterial: { content } }) {
    return content.$case === 'publicKey' ? content.publicKey.hint : '';
}
/** Only times that were verified: a log's word counts with its promise, an RFC 3161 token always. */
function signedAt({ timestamps }) {
    const times = timestamps.flatMap(each => {
        if (each.$case === 'timestamp-authority')
            return [each.timestamp.signingTime.getTime()];
        return each.tlogEntry.inclusionPromise ? [Number(each.tlogEntry.integratedTime) * 1000] : [];
    });
    return times.length === 0 ? null : new Date(Math.max(...times)).toISOString();
}
function reasonOf(error) {
    if (!(error instanceof verify_dist/* VerificationError */.mk))
        return 'malformed-bundle';
    if (error.code.startsWith('TLOG_'))
        return 'log-entry-invalid';
    switch (error.code) {
        case 'SIGNATURE_ERROR':
            return 'signature-invalid';
        case 'CERTIFICATE_ERROR':
            return 'certificate-invalid';
        case 'TIMESTAMP_ERROR':
            return 'timestamp-invalid';
        case 'PUBLIC_KEY_ERROR':
            return 'key-invalid';
        default:
            return 'malformed-bundle';
    }
}
function sigstore_refuted(reason, detail) {
    return { outcome: 'refuted', reason, detail };
}
function undetermined(reason, detail) {
    return { outcome: 'undetermined', reason, detail };
}

;// CONCATENATED MODULE: ./.build/verify/oms/log-entry.js



/**
 * What sigstore-js leaves open of a log entry whose signature and place in the log have been verified: that the entry
 * names the very certificate or key (DER) of the bundle, and that the proof's own figures are the signed checkpoint's.
 * sigstore-go and sigstore-python check both.
 */
function refuseForeignEntries(json, own) {
    const material = json['verificationMaterial'];
    const entries = isObject(material) ? (material['tlogEntries'] ?? []) : [];
    if (!Array.isArray(entries))
        throw new reason_Refusal('transparency-log', 'tlogEntries');
    for (const entry of entries) {
        const body = isObject(entry) ? bodyOf(entry) : null;
        const verifier = verifierIn(body);
        if (!verifier || !isSame(verifier, own))
            throw new reason_Refusal('transparency-log', 'the entry names another certificate or key');
        if (isObject(entry) && isObject(entry['inclusionProof']))
            refuseOtherFigures(entry['inclusionProof']);
    }
}
function bodyOf(entry) {
    try {
        return JSON.parse(Buffer.from(String(entry['canonicalizedBody']), 'base64').toString('utf8'));
    }
    catch {
        return null;
    }
}
/** Where each kind of entry keeps it: PEM text in base64 (v1), or DER in base64 (v2). */
const places = [
    ['spec', 'signature', 'publicKey', 'content'],
    ['spec', 'signatures', 0, 'verifier'],
    ['spec', 'content', 'envelope', 'signatures', 0, 'publicKey'],
    ['spec', 'dsseV002', 'signatures', 0, 'verifier', 'x509Certificate', 'rawBytes'],
    ['spec', 'dsseV002', 'signatures', 0, 'verifier', 'publicKey', 'rawBytes'],
    ['spec', 'hashedRekordV002', 'signature', 'verifier', 'x509Certificate', 'rawBytes'],
    ['spec', 'hashedRekordV002', 'signature', 'verifier', 'publicKey', 'rawBytes'],
];
function verifierIn(body) {
    for (const place of places) {
        const found = place.reduce((value, name) => memberOf(value, name), body);
        if (typeof found === 'string' && found !== '')
            return derOf(Buffer.from(found, 'base64'));
    }
    return null;
}
function memberOf(value, name) {
    if (typeof name === 'number')
        return Array.isArray(value) ? value[name] : undefined;
    return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
const pem = /-----BEGIN [A-Z ]+-----(?<base64>[A-Za-z0-9+/=\s]+)-----END/;
function derOf(bytes) {
    const base64 = pem.exec(bytes.toString('latin1'))?.groups?.['base64'];
    return base64 === undefined ? bytes : Buffer.from(base64, 'base64');
}
/** Two certificates must be one and the same; where either side holds a bare key, the keys must be. */
function isSame(one, other) {
    const [first, second] = [keyOf(one), keyOf(other)];
    return one.equals(other) || (!(first && second) && (first ?? one).equals(second ?? other));
}
/** The key (DER) in a certificate; null for what is none. */
function keyOf(der) {
    try {
        return new external_node_crypto_.X509Certificate(der).publicKey.export({ type: 'spki', format: 'der' });
    }
    catch {
        return null;
    }
}
/** https://github.com/transparency-dev/formats: origin, size and root hash are a checkpoint's first three lines. */
function refuseOtherFigures(proof) {
    const checkpoint = isObject(proof['checkpoint']) ? String(proof['checkpoint']['envelope']) : '';
    const [, size, root] = checkpoint.split('\n');
    const end = checkpoint.indexOf('\n\n');
    if (end < 0 ||
        !checkpoint
            .slice(end + 2)
            .split('\n')
            .every(isSignatureLine)) {
        throw new reason_Refusal('transparency-log', 'a signature of the checkpoint is not strict base64');
    }
    if (String(proof['treeSize']) !== size || proof['rootHash'] !== root) {
        throw new reason_Refusal('transparency-log', 'the proof is of another tree than its checkpoint');
    }
}
/** `— name base64`; the last line is empty, since each one ends. */
function isSignatureLine(line, index, all) {
    if (line === '')
        return index > 0 && index === all.length - 1;
    const base64 = /^\u2014 \S+ (?<base64>\S+)$/.exec(line)?.groups?.['base64'] ?? '';
    return base64 !== '' && Buffer.from(base64, 'base64').toString('base64') === base64;
}

;// CONCATENATED MODULE: ./.build/verify/oms/timestamp.js


const timestamp_oids = {
    signedData: '1.2.840.113549.1.7.2',
    timestamp: '1.2.840.113549.1.9.16.1.4',
    sha256: '2.16.840.1.101.3.4.2.1',
    sha384: '2.16.840.1.101.3.4.2.2',
    sha512: '2.16.840.1.101.3.4.2.3',
};
/** Signature algorithms that may stand beside a hash: with it in their name, or without one. */
const signatures = {
    [timestamp_oids.sha256]: ['1.2.840.10045.4.3.2', '1.2.840.113549.1.1.11'],
    [timestamp_oids.sha384]: ['1.2.840.10045.4.3.3', '1.2.840.113549.1.1.12'],
    [timestamp_oids.sha512]: ['1.2.840.10045.4.3.4', '1.2.840.113549.1.1.13', '1.3.101.112'],
};
const withoutHash = ['1.2.840.10045.2.1', '1.2.840.113549.1.1.1'];
/**
 * The parts of an RFC 3161 token that its own signature is not over (RFC 5652, 5.1 and 5.3): Sigstore's library takes
 * whatever stands there, so that one token would have many spellings. Certificates within it prove nothing to anybody.
 */
function refuseLooseTimestamp(der) {
    try {
        const [response, ...rest] = der_elements(der);
        const [status, token] = members(response, tags.sequence);
        const [granted] = members(status, tags.sequence);
        if (rest.length === 0 && isInteger(granted, 0) && isToken(token))
            return;
    }
    catch (error) {
        if (!(error instanceof reason_Refusal))
            throw error;
    }
    throw new reason_Refusal('timestamp', 'not the token that a timestamp authority makes');
}
function isToken(token) {
    const [type, wrapped, ...rest] = members(token, tags.sequence);
    const [data, ...more] = members(wrapped, 0xa0);
    if (rest.length > 0 || more.length > 0 || !type || objectIdentifier(type) !== timestamp_oids.signedData)
        return false;
    const [version, hashes, content, ...others] = members(data, tags.sequence);
    const signers = others.pop();
    const isCertificates = others.every(({ tag }) => tag === 0xa0);
    const [signer, ...further] = members(signers, tags.set);
    const [hash, ...moreHashes] = members(hashes, tags.set);
    if (!isInteger(version, 3) || !isCertificates || others.length > 1 || further.length > 0 || moreHashes.length > 0)
        return false;
    return isContent(content) && isSigner(signer, hash);
}
function isContent(content) {
    const [type, wrapped, ...rest] = members(content, tags.sequence);
    const [octets, ...more] = members(wrapped, 0xa0);
    const isAlone = rest.length === 0 && more.length === 0;
    return isAlone && type !== undefined && objectIdentifier(type) === timestamp_oids.timestamp && octets?.tag === tags.octets;
}
function isSigner(signer, declared) {
    const [version, id, hash, attributes, algorithm, signature, ...unsigned] = members(signer, tags.sequence);
    const [issuer, serial, ...rest] = members(id, tags.sequence);
    const name = algorithmOf(hash);
    const allowed = [...(signatures[name] ?? []), ...(signatures[name] ? withoutHash : [])];
    return (isInteger(version, 1) &&
        issuer?.tag === tags.sequence &&
        serial?.tag === tags.integer &&
        rest.length === 0 &&
        declared?.content.equals(hash?.content ?? Buffer.alloc(0)) === true &&
        declared.tag === tags.sequence &&
        attributes?.tag === 0xa0 &&
        allowed.includes(algorithmOf(algorithm)) &&
        signature?.tag === tags.octets &&
        unsigned.every(({ tag }) => tag === 0xa1));
}
/** AlgorithmIdentifier: its parameters are absent or NULL. */
function algorithmOf(element) {
    const [, parameters, ...rest] = members(element, tags.sequence);
    const isPlain = parameters === undefined || (parameters.tag === 0x05 && parameters.content.length === 0);
    if (!isPlain || rest.length > 0)
        throw new reason_Refusal('timestamp', 'parameters');
    return objectIdentifier(child(element, 0));
}
const isInteger = (element, value) => element?.tag === tags.integer && element.content.equals(Buffer.of(value));
function members(element, tag) {
    if (element?.tag !== tag)
        throw new reason_Refusal('timestamp', 'shape');
    return der_elements(element.content);
}

;// CONCATENATED MODULE: ./.build/verify/oms/keyless.js





const reasonFor = {
    'malformed-bundle': 'bundle-shape',
    'signature-invalid': 'signature-invalid',
    'certificate-invalid': 'certificate-chain',
    'log-entry-invalid': 'transparency-log',
    'timestamp-invalid': 'timestamp',
    'key-invalid': 'key-mismatch',
    'unknown-format': 'bundle-media-type',
    'unknown-log': 'unknown-log',
    'unknown-key': 'key-mismatch',
};
/** Text or hex of bytes that the log's own library decodes leniently: one spelling only. */
const base64Members = new Set([
    'rawBytes',
    'keyId',
    'signedEntryTimestamp',
    'rootHash',
    'canonicalizedBody',
    'signedTimestamp',
    'digest',
]);
const numberMembers = new Set(['logIndex', 'integratedTime', 'treeSize']);
/** Everything else that Sigstore's format has within `verificationMaterial`, at any depth. */
const otherMembers = new Set([
    ...['publicKey', 'hint', 'x509CertificateChain', 'certificates', 'certificate'],
    ...['tlogEntries', 'logId', 'kindVersion', 'kind', 'version', 'inclusionPromise'],
    ...['inclusionProof', 'hashes', 'checkpoint', 'envelope'],
    ...['timestampVerificationData', 'rfc3161Timestamps'],
]);
/**
 * Verifies a Sigstore bundle with Sigstore's own thresholds (one log entry, one certificate log, one timestamp).
 * Returns who signed, and when; whether that is the right one is the caller's question. `holds` verifies the signature
 * itself.
 */
function keyless_verifyKeyless(json, trustedRoot, holds) {
    requireStrictMaterial(json);
    const sigstore = requireTrustedRoot(trustedRoot);
    const opened = keyless_open(json, sigstore, holds);
    if (opened.outcome !== 'verified')
        throw new reason_Refusal(reasonFor[opened.reason], opened.detail);
    refuseForeignEntries(json, keyless_leafOf(json));
    return opened;
}
/** The signing certificate, DER: alone, or first of a chain in bundles of before version 0.3. */
function keyless_leafOf({ verificationMaterial: material }) {
    const { certificate, x509CertificateChain: chain } = isObject(material) ? material : {};
    const first = isObject(chain) && Array.isArray(chain['certificates']) ? chain['certificates'][0] : certificate;
    return Buffer.from(isObject(first) ? String(first['rawBytes']) : '', 'base64');
}
/** The libraries' decoders skip what they do not know, so that two texts would mean the same proof. */
function requireStrictMaterial(json) {
    const material = json['verificationMaterial'];
    refuseLooseValues(material, 'verificationMaterial');
    const data = isObject(material) ? material['timestampVerificationData'] : undefined;
    const tokens = isObject(data) && Array.isArray(data['rfc3161Timestamps']) ? data['rfc3161Timestamps'] : [];
    for (const token of tokens) {
        const text = isObject(token) ? token['signedTimestamp'] : '';
        refuseLooseTimestamp(Buffer.from(String(text), 'base64'));
    }
}
function keyless_open(json, sigstore, holds) {
    try {
        return openBundle(json, { sigstore, registries: {} }, () => null, holds);
    }
    catch (error) {
        // It throws for a root whose keys cannot be used, and for nothing else.
        throw new reason_Refusal('trusted-root', error instanceof Error ? error.message : String(error));
    }
}
/** Both, exactly: an identity is only as good as the issuer that vouches for it. */
function keyless_refuseOtherIdentity(signer, identity, issuer) {
    if (identity === '' || issuer === '')
        throw new Refusal('identity-incomplete');
    if (signer.identity === identity && signer.issuer === issuer)
        return;
    throw new Refusal('identity-mismatch', `signed by ${signer.identity ?? 'nobody'}, vouched for by ${signer.issuer ?? 'nobody'}`);
}
/**
 * A `TrustedRoot`, or the `ClientTrustConfig` that holds one. A log's validity that has no start, or a date that is
 * none, is refused: the libraries would take such a key as valid since 1970. (A log that states no validity at all is
 * always valid, as sigstore-python has it; what a policy gives as `trust-root` must state it.)
 */
function requireTrustedRoot(value) {
    const root = isObject(value) && isObject(value['trustedRoot']) ? value['trustedRoot'] : value;
    if (!isObject(root))
        throw new reason_Refusal('trusted-root', 'not an object');
    for (const list of ['tlogs', 'ctlogs', 'certificateAuthorities', 'timestampAuthorities']) {
        const members = root[list] ?? [];
        if (!Array.isArray(members))
            throw new reason_Refusal('trusted-root', `${list} is not a list`);
        members.forEach((one, index) => {
            const isLog = isObject(one) && isObject(one['publicKey']);
            const { validFor } = isLog && isObject(one['publicKey']) ? one['publicKey'] : isObject(one) ? one : {};
            if (!isPeriod(validFor, isLog))
                throw new reason_Refusal('trusted-root', `${list}[${index}].validFor`);
        });
    }
    return root;
}
function isPeriod(value, startIsNeeded) {
    if (value === undefined)
        return true;
    if (!isObject(value) || (startIsNeeded && value['start'] === undefined))
        return false;
    return [value['start'], value['end']].every(date => date === undefined || isDate(date));
}
const isDate = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
function refuseLooseValues(value, at) {
    if (typeof value !== 'object' || value === null)
        return;
    if (Array.isArray(value)) {
        for (const [index, member] of value.entries())
            refuseLooseValues(member, `${at}[${index}]`);
        return;
    }
    for (const [name, member] of Object.entries(value)) {
        const where = `${at}.${name}`;
        if (name === 'hashes' && Array.isArray(member))
            for (const hash of member)
                requireBase64(hash, where);
        else if (base64Members.has(name))
            requireBase64(member, where);
        else if (numberMembers.has(name))
            requireDecimal(member, where);
        else if (otherMembers.has(name))
            refuseLooseValues(member, where);
        else
            throw new reason_Refusal('bundle-shape', `${at}.${name.slice(0, 64)} does not belong`);
    }
}
function requireBase64(value, at) {
    const text = typeof value === 'string' ? value : '';
    if (text === '' || Buffer.from(text, 'base64').toString('base64') !== text)
        throw new reason_Refusal('bundle-base64', at);
}
function requireDecimal(value, at) {
    const canonical = typeof value === 'number' ? Number.isSafeInteger(value) && value >= 0 : isDecimal(value);
    if (!canonical)
        throw new reason_Refusal('bundle-shape', `${at} is not a whole number`);
}
const isDecimal = (value) => typeof value === 'string' && /^(?:0|[1-9]\d{0,18})$/.test(value);

;// CONCATENATED MODULE: ./.build/verify/oms/signature.js



/** PEM text (text before the block is tolerated, as GnuTLS writes it), DER, or a key of Node's own. */
function signature_readPublicKey(key) {
    try {
        if (typeof key === 'string')
            return (0,external_node_crypto_.createPublicKey)(key);
        if (key instanceof Uint8Array)
            return (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(key), format: 'der', type: 'spki' });
        return key.type === 'private' ? (0,external_node_crypto_.createPublicKey)(key) : key;
    }
    catch {
        throw new reason_Refusal('key-unreadable', 'expected one PEM block: -----BEGIN PUBLIC KEY-----');
    }
}
/** What bundles name a key by: SHA-256 of the PEM text, not of the DER. */
function signature_keyHint(key) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(key.export({ type: 'spki', format: 'pem' }))
        .digest('hex');
}
/** The hash that the key's curve prescribes. */
function curveOf(key) {
    const curve = key.asymmetricKeyType === 'ec' ? key.asymmetricKeyDetails?.namedCurve : key.asymmetricKeyType;
    const found = Object.entries(curveHashes).find(([name]) => name === curve);
    if (!found)
        throw new reason_Refusal('key-type', curve ?? 'unknown');
    return found[1];
}
/** Spec 4.1: whatever the bundle says of its key must be true of ours; it never replaces it. */
function signature_verifyWithKey(bundle, key, allowLegacy) {
    const { material } = bundle;
    if (material.method !== 'key')
        throw new reason_Refusal('method-mismatch', material.method);
    const { hash, keyDetails } = curveOf(key);
    refuseOtherKey(material, key, keyDetails);
    if (holds(hash, preAuthEncoding(model_signing_modelSigning.payloadType, bundle.payload), key, bundle.signature))
        return 'dsse';
    if (allowLegacy && holds(hash, legacyEncoding(bundle.payload), key, bundle.signature))
        return 'legacy';
    throw new reason_Refusal('signature-invalid');
}
/**
 * Is this the signature over that envelope? EC keys prescribe the hash; for those that Sigstore also certifies (RSA,
 * Ed25519) its algorithm registry does.
 */
function signature_holdsOverEnvelope(payloadType, payload) {
    const message = preAuthEncoding(payloadType, payload);
    return (key, signature) => {
        const curve = key.asymmetricKeyDetails?.namedCurve ?? '';
        const prescribed = Object.entries(curveHashes).find(([name]) => name === curve)?.[1].hash ?? 'sha256';
        return (0,external_node_crypto_.verify)(key.asymmetricKeyType === 'ed25519' ? null : prescribed, message, key, signature);
    };
}
/** Release 0.2.0 signed with SHA-256 under every curve when it signed with a certificate. */
function verifyWithCertificateKey(bundle, key, allowLegacy) {
    const { hash } = curveOf(key);
    if (holds(hash, preAuthEncoding(model_signing_modelSigning.payloadType, bundle.payload), key, bundle.signature))
        return 'dsse';
    if (allowLegacy && holds('sha256', legacyEncoding(bundle.payload), key, bundle.signature))
        return 'legacy';
    throw new reason_Refusal('signature-invalid');
}
function refuseOtherKey(material, key, keyDetails) {
    const ours = signature_keyHint(key);
    const theirs = material.hint || (material.pem ? (0,external_node_crypto_.createHash)('sha256').update(material.pem).digest('hex') : ours);
    if (theirs !== ours)
        throw new reason_Refusal('key-mismatch', `the bundle names key ${theirs.slice(0, 64)}, ours is ${ours}`);
    if (material.pem && !material.pem.equals(Buffer.from(key.export({ type: 'spki', format: 'pem' })))) {
        throw new reason_Refusal('key-mismatch', 'the key embedded in the bundle is not the one given');
    }
    if ((material.keyDetails ?? keyDetails) !== keyDetails)
        throw new reason_Refusal('key-mismatch', 'publicKey.keyDetails');
}
function holds(hash, message, key, signature) {
    return (0,external_node_crypto_.verify)(hash, message, key, signature);
}
/**
 * Release 0.2.0 put Python's `repr()` of the payload bytes where the bytes belong, after a capital V. Accepted only on
 * request, and only around a 0.2.0 statement: two encodings must never stand for the same kind of statement.
 */
function legacyEncoding(payload) {
    const { payloadType } = model_signing_modelSigning;
    return Buffer.from(`DSSEV1 ${payloadType.length} ${payloadType} ${payload.length} ${pythonRepr(payload)}`);
}
const escapes = { 92: '\\\\', 10: '\\n', 13: '\\r', 9: '\\t' };
function pythonRepr(bytes) {
    const quote = bytes.includes("'") && !bytes.includes('"') ? '"' : "'";
    const text = Array.from(bytes, byte => {
        const known = escapes[byte];
        if (known !== undefined)
            return known;
        if (byte === quote.charCodeAt(0))
            return `\\${quote}`;
        return byte < 0x20 || byte > 0x7e ? `\\x${byte.toString(16).padStart(2, '0')}` : String.fromCharCode(byte);
    });
    return `b${quote}${text.join('')}${quote}`;
}

;// CONCATENATED MODULE: ./.build/verify/oms/statement.js




/** Hex length by hash. blake2b is BLAKE2b-512, as Python's hashlib has it by default. */
const hexLengths = { sha256: 64, blake2b: 128 };
/** Spec 8.3. `encoding` tells how the payload was signed: 0.2.0's encoding carries 0.2.0's statement and no other. */
function statement_parseStatement(payload, encoding) {
    const statement = parseJson(statement_utf8(payload), 'statement-json');
    if (!isObject(statement))
        throw new reason_Refusal('statement-json', 'not an object');
    if (statement['_type'] !== model_signing_modelSigning.statementType)
        throw new reason_Refusal('statement-type', quote(statement['_type']));
    const type = statement['predicateType'];
    if (type === model_signing_modelSigning.legacyPredicateType) {
        if (encoding !== 'legacy')
            throw new reason_Refusal('legacy-not-allowed', 'predicateType');
        return parseLegacy(statement);
    }
    if (type !== model_signing_modelSigning.predicateType) {
        const other = typeof type === 'string' && type.startsWith('https://model_signing/signature/');
        throw new reason_Refusal(other ? 'predicate-version' : 'predicate-type', quote(type));
    }
    if (encoding !== 'dsse')
        throw new reason_Refusal('signature-invalid', 'a v1.0 statement under the encoding of 0.2.0');
    return parseCurrent(statement);
}
/** What an unverified statement calls itself; null where it says nothing that can be read. Untrusted text. */
function predicateTypeOf(payload) {
    try {
        const statement = parseJson(statement_utf8(payload), 'statement-json');
        const type = isObject(statement) ? statement['predicateType'] : null;
        return typeof type === 'string' ? type.slice(0, 128) : null;
    }
    catch {
        return null;
    }
}
function parseCurrent(statement) {
    const subject = onlySubject(statement);
    const predicate = member(statement, 'predicate');
    const serialization = member(predicate, 'serialization');
    const hash = parseSerialization(serialization);
    const list = predicate['resources'];
    if (!Array.isArray(list))
        throw new reason_Refusal('statement-shape', 'predicate.resources');
    const resources = list.map((one, index) => {
        if (!isObject(one))
            throw new reason_Refusal('statement-shape', `predicate.resources[${index}]`);
        if (one['algorithm'] !== hash)
            throw new reason_Refusal('statement-shape', `predicate.resources[${index}].algorithm`);
        return resource(one['name'], one['digest'], hash);
    });
    refuseUnusable(resources);
    const rootDigest = member(subject, 'digest')['sha256'];
    if (rootDigest !== rootOf(resources))
        throw new reason_Refusal('root-digest', quote(rootDigest));
    return {
        format: 'v1.0',
        model: String(subject['name']),
        hash,
        allowSymlinks: serialization['allow_symlinks'] === true,
        ignorePaths: parseIgnorePaths(serialization['ignore_paths'] ?? []),
        rootDigest,
        resources,
        sorted: isSorted(resources),
    };
}
/** Spec 5.2.2. Shards and BLAKE3 are not read: a bundle that uses them is refused, never passed. */
function parseSerialization(serialization) {
    const { method, hash_type: hash, allow_symlinks: links, shard_size: size } = serialization;
    if (method === 'shards')
        throw new reason_Refusal('unsupported-serialization', 'shards');
    if (method !== 'files')
        throw new reason_Refusal('unsupported-serialization', quote(method));
    if (hash !== 'sha256' && hash !== 'blake2b')
        throw new reason_Refusal('unsupported-hash', quote(hash));
    if (typeof links !== 'boolean')
        throw new reason_Refusal('statement-shape', 'serialization.allow_symlinks');
    if (size !== undefined)
        throw new reason_Refusal('statement-shape', 'serialization.shard_size belongs to shards');
    return hash;
}
/** Release 0.2.0: the files are the subjects, and there is no root digest. */
function parseLegacy(statement) {
    const subjects = statement['subject'];
    if (!Array.isArray(subjects))
        throw new reason_Refusal('statement-shape', 'subject');
    const resources = subjects.map((one) => {
        if (!isObject(one))
            throw new reason_Refusal('statement-shape', 'subject');
        return resource(one['name'], member(one, 'digest')['sha256'], 'sha256');
    });
    refuseUnusable(resources);
    return {
        format: 'v0.2',
        model: '',
        hash: 'sha256',
        allowSymlinks: false,
        ignorePaths: [],
        rootDigest: null,
        resources,
        sorted: isSorted(resources),
    };
}
function onlySubject(statement) {
    const subjects = statement['subject'];
    if (!Array.isArray(subjects) || subjects.length !== 1)
        throw new reason_Refusal('subject-count', 'subject');
    const only = subjects[0];
    if (!isObject(only) || typeof only['name'] !== 'string' || only['name'] === '') {
        throw new reason_Refusal('statement-shape', 'subject[0].name');
    }
    return only;
}
function resource(name, digest, hash) {
    if (typeof name !== 'string')
        throw new reason_Refusal('statement-shape', 'the name of a resource');
    if (typeof digest !== 'string' || digest.length !== hexLengths[hash] || !/^[0-9a-f]+$/.test(digest)) {
        throw new reason_Refusal('bad-digest', name);
    }
    return { name, hex: digest };
}
function refuseUnusable(resources) {
    if (resources.length === 0)
        throw new reason_Refusal('resources-empty');
    const seen = new Set();
    for (const { name } of resources) {
        // "." is how the Python implementation names the only file of a model that is a file.
        if (!isSafeName(name) && !(name === '.' && resources.length === 1))
            throw new reason_Refusal('bad-name', name);
        if (seen.has(name))
            throw new reason_Refusal('duplicate-name', name);
        seen.add(name);
    }
}
/** Spec 6.5.1: SHA-256 over the raw digests in listed order; names are not in it. */
function rootOf(resources) {
    const root = (0,external_node_crypto_.createHash)('sha256');
    for (const { hex } of resources)
        root.update(hex, 'hex');
    return root.digest('hex');
}
/** Entries that point outside the model are dropped: one known signer writes paths relative to its own directory. */
function parseIgnorePaths(value) {
    if (!Array.isArray(value))
        throw new reason_Refusal('statement-shape', 'serialization.ignore_paths');
    return value.flatMap((one) => {
        if (typeof one !== 'string')
            throw new reason_Refusal('statement-shape', 'serialization.ignore_paths');
        const path = one.replace(/\/+$/, '');
        return isSafeName(path) ? [path] : [];
    });
}
function isSorted(resources) {
    return resources.every(({ name }, index) => {
        const before = resources[index - 1];
        return before === undefined || Buffer.compare(Buffer.from(before.name), Buffer.from(name)) < 0;
    });
}
function member(parent, name) {
    const value = parent[name];
    if (!isObject(value))
        throw new reason_Refusal('statement-shape', name);
    return value;
}
function statement_utf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new reason_Refusal('statement-json', 'not UTF-8');
    }
}
const quote = (value) => (JSON.stringify(value) ?? 'nothing').slice(0, 128);

;// CONCATENATED MODULE: ./.build/verify/oms/certificate-identity.js

/**
 * Does the certificate have this identity? Exact, case-sensitive, and typed, so that no field can stand for another:
 * - `sha256:<hex>` the certificate itself, `spki-sha256:<hex>` its key;
 * - `CN=…`, `O=…`, `OU=…`, `C=…` an attribute of its subject, which must stand there once;
 * - anything else: an e-mail, URI or DNS name among its subject alternative names.
 */
function hasIdentity(certificate, identity) {
    const { form, value } = parseIdentity(identity);
    switch (form) {
        case 'sha256':
            return certificate.fingerprint === value;
        case 'spki-sha256':
            return certificate.keyFingerprint === value;
        case 'name':
            return alternativeNames(certificate).some(name => name.type !== 'other' && name.value === value);
        default: {
            const found = subjectOf(certificate).filter(({ name }) => name === form);
            return found.length === 1 && found[0]?.value === value;
        }
    }
}
function parseIdentity(identity) {
    const fingerprint = /^(?<form>sha256|spki-sha256):(?<value>[0-9A-Fa-f:]+)$/.exec(identity)?.groups;
    if (fingerprint) {
        return { form: fingerprint['form'] ?? '', value: (fingerprint['value'] ?? '').replaceAll(':', '').toLowerCase() };
    }
    const attribute = /^(?<form>CN|O|OU|C)=(?<value>.+)$/s.exec(identity)?.groups;
    if (attribute)
        return { form: attribute['form'] ?? '', value: attribute['value'] ?? '' };
    return { form: 'name', value: identity };
}
/**
 * The one name that stands for the certificate: its only alternative name, else its only common name. Null where there
 * are several, since a rule would not know which one was meant.
 */
function certificate_identity_nameOf(certificate) {
    const names = alternativeNames(certificate).filter(({ type }) => type !== 'other');
    const common = subjectOf(certificate).filter(({ name }) => name === 'CN');
    const [only, ...more] = names.length > 0 ? names : common;
    return only && more.length === 0 ? only.value : null;
}
/** Who the certificate names, for people. Untrusted text. */
function describeIdentity(certificate) {
    const names = alternativeNames(certificate)
        .filter(({ type }) => type !== 'other')
        .map(({ value }) => value);
    const subject = subjectOf(certificate)
        .filter(({ name, value }) => name !== '' && value !== null)
        .map(({ name, value }) => `${name}=${value}`);
    return [...names, ...subject].join(', ');
}

;// CONCATENATED MODULE: ./.build/verify/oms/chain.js


const chain_maxDepth = 8;
/** Signature checks per path search: a bundle cannot make us work without end. */
const maxChecks = 128;
/** RFC 5280 extensions whose meaning is honoured here or does not restrict us. Others, when critical, end the search. */
const understood = new Set([
    '2.5.29.14', // subject key identifier
    '2.5.29.15', // key usage
    '2.5.29.17', // subject alternative name
    '2.5.29.19', // basic constraints
    '2.5.29.31', // CRL distribution points
    '2.5.29.32', // certificate policies
    '2.5.29.35', // authority key identifier
    '2.5.29.37', // extended key usage
]);
const nameConstraints = '2.5.29.30';
/** SHA-256, 384 or 512 with RSA or ECDSA, Ed25519, Ed448. SHA-1 and MD5 can be forged. */
const soundSignatures = new Set([
    '1.2.840.113549.1.1.11',
    '1.2.840.113549.1.1.12',
    '1.2.840.113549.1.1.13',
    '1.2.840.10045.4.3.2',
    '1.2.840.10045.4.3.3',
    '1.2.840.10045.4.3.4',
    '1.3.101.112',
    '1.3.101.113',
]);
/**
 * A path from the leaf to an anchor (RFC 5280 6.1, without revocation): found by signature and key identifier, never
 * by name alone, since a leaf and its issuer can have the same subject. Throws the refusal that came closest.
 */
function buildChain(input) {
    const search = {
        ...input,
        checks: 0,
        closest: new reason_Refusal('certificate-chain', 'no issuer found for the signing certificate'),
    };
    if (Number.isNaN(input.at.getTime()))
        throw new reason_Refusal('certificate-time', 'the moment to verify at is no date');
    refuseUnsound(input.leaf, input.at);
    const found = extend([input.leaf], search);
    if (!found)
        throw search.closest;
    return found;
}
function extend(path, search) {
    const last = path.at(-1);
    if (!last || path.length > chain_maxDepth)
        return null;
    if (search.anchors.some(anchor => same(anchor, last)))
        return path;
    for (const issuer of [...search.anchors, ...search.helpers]) {
        if (path.some(one => same(one, issuer)) || !issued(issuer, last, search))
            continue;
        try {
            refuseUnsound(last, search.at, issuer);
            refuseIssuer(issuer, path.length, search.at);
        }
        catch (error) {
            if (error instanceof reason_Refusal)
                search.closest = error;
            continue;
        }
        const found = extend([...path, issuer], search);
        if (found)
            return found;
        if (search.closest.reason === 'certificate-chain') {
            search.closest = new reason_Refusal('certificate-chain', `the path ends at “${flat(issuer)}”, which is not trusted`);
        }
    }
    return null;
}
function issued(issuer, subject, search) {
    if (!subject.x509.checkIssued(issuer.x509))
        return false;
    if (++search.checks > maxChecks)
        throw new reason_Refusal('certificate-chain', 'too many certificates to try');
    return subject.x509.verify(issuer.x509.publicKey);
}
function refuseIssuer(issuer, depth, at) {
    if (!mayIssue(issuer))
        throw new reason_Refusal('certificate-chain', `“${flat(issuer)}” may not issue signing certificates`);
    if (pathLength(issuer) < depth - 1)
        throw new reason_Refusal('certificate-chain', `“${flat(issuer)}”: path too long`);
    refuseUnsound(issuer, at);
}
/** What must hold of each certificate of a path; with its issuer, of the signature that ties it to that. */
function refuseUnsound(certificate, at, issuer) {
    const { validFromDate, validToDate } = certificate.x509;
    if (!(validFromDate <= at && at <= validToDate)) {
        const span = `${validFromDate.toISOString()} to ${validToDate.toISOString()}`;
        throw new reason_Refusal('certificate-time', `“${flat(certificate)}” is valid from ${span}, asked for ${at.toISOString()}`);
    }
    for (const [oid, { critical }] of certificate.extensions) {
        if (oid === nameConstraints || (critical && !understood.has(oid))) {
            throw new reason_Refusal('certificate-unsupported', `“${flat(certificate)}”: extension ${oid}`);
        }
    }
    const size = certificate.x509.publicKey.asymmetricKeyDetails?.modulusLength ?? 2048;
    if (size < 2048)
        throw new reason_Refusal('certificate-unsupported', `“${flat(certificate)}”: RSA key of ${size} bits`);
    if (issuer && !soundSignatures.has(certificate.signatureAlgorithm)) {
        throw new reason_Refusal('certificate-unsupported', `signature algorithm ${certificate.signatureAlgorithm}`);
    }
}
/** Only such a certificate can be an anchor: a bare intermediate is a helper, as OpenSSL has it. */
function isSelfSigned(certificate) {
    const { x509 } = certificate;
    return x509.subject === x509.issuer && x509.verify(x509.publicKey);
}
const same = (one, other) => one.x509.raw.equals(other.x509.raw);
const flat = (certificate) => certificate.x509.subject?.replaceAll('\n', ', ') ?? '';

;// CONCATENATED MODULE: ./.build/verify/oms/verify-model.js










/** Steps 1 to 6: the bundle, its signature, its statement. Never throws; nothing of the payload is used before step 3. */
function openModelSignature(text, trust, options) {
    return guarded(() => {
        const bundle = parseBundle(text);
        if (bundle.material.method !== trust.method) {
            throw new Refusal('method-mismatch', `signed by ${bundle.material.method}, asked for ${trust.method}`);
        }
        const { signer, encoding } = verifySignature(bundle, trust, options);
        const manifest = parseStatement(bundle.payload, encoding);
        return { ok: true, method: trust.method, signer, manifest, unused: bundle.unused };
    });
}
function verifySignature(bundle, trust, options) {
    switch (trust.method) {
        case 'key': {
            const key = readPublicKey(trust.key);
            const encoding = verifyWithKey(bundle, key, options.allowLegacy ?? false);
            return { signer: { keyId: keyHint(key) }, encoding };
        }
        case 'certificate':
            return verifyCertificate(bundle, trust, options);
        case 'sigstore': {
            const { signer } = verifyKeyless(bundle.json, trust.trustedRoot, holdsOverEnvelope(modelSigning.payloadType, bundle.payload));
            refuseOtherIdentity(signer, trust.identity, trust.issuer);
            return { signer, encoding: 'dsse' };
        }
    }
}
function verifyCertificate(bundle, trust, { now, allowLegacy }) {
    if (bundle.material.method !== 'certificate')
        throw new reason_Refusal('method-mismatch', bundle.material.method);
    const [leaf, ...helpers] = bundle.material.certificates.map(readCertificate);
    if (!leaf)
        throw new reason_Refusal('bundle-shape', 'no certificate');
    const given = trust.certificates.flatMap(readCertificates);
    const anchors = given.filter(isSelfSigned);
    if (anchors.length === 0)
        throw new reason_Refusal('no-anchor', 'none of the given certificates is self-signed');
    if (!maySign(leaf))
        throw new reason_Refusal('certificate-usage', describeIdentity(leaf));
    const at = trust.at === 'signing' ? leaf.x509.validFromDate : trust.at instanceof Date ? trust.at : now;
    const chain = buildChain({ leaf, helpers: [...helpers, ...given], anchors, at });
    const stranger = (trust.identities ?? []).find(identity => !hasIdentity(leaf, identity));
    if (stranger !== undefined)
        throw new reason_Refusal('identity-mismatch', `signed by ${describeIdentity(leaf)}`);
    const encoding = verifyWithCertificateKey(bundle, leaf.x509.publicKey, allowLegacy ?? false);
    return { signer: verify_model_signerOf(leaf, chain), encoding };
}
/** No issuer: that word is kept for those who vouch for keyless identities, which a CA's name must not pass for. */
function verify_model_signerOf(leaf, chain) {
    const identity = certificate_identity_nameOf(leaf);
    const anchorSha256 = (chain.at(-1) ?? leaf).fingerprint;
    return { ...(identity === null ? {} : { identity }), certificateSha256: leaf.fingerprint, anchorSha256 };
}
/**
 * Verifies a model signature against files given as data (OMS v1.0, section 8): pure, synchronous, and it never throws.
 * The same function serves a directory that was hashed and a hub's listing.
 */
function verifyModel(verification) {
    const opened = openModelSignature(verification.bundle, verification.trust, verification);
    return opened.ok ? judgeFiles(opened, verification.files, verification) : refusedVerdict(opened);
}
/** Steps 7 to 9, for a caller that hashed only what the opened signature lists. */
function judgeFiles(opened, files, options) {
    const { manifest, signer, method } = opened;
    const report = compareFiles(manifest, files, options);
    const { reason, detail } = worstOf(report, options) ?? { reason: 'verified', detail: '' };
    const by = (basis) => report.matched.filter(one => one.basis === basis).length;
    const unchecked = report.notCompared.length + report.missing.length + report.refused.length;
    return {
        outcome: outcomeFor(reason),
        reason,
        detail,
        method,
        signer,
        format: manifest.format,
        model: manifest.model === '' ? null : manifest.model,
        hash: manifest.hash,
        rootDigest: manifest.rootDigest,
        files: report,
        coverage: { observed: by('observed'), listed: by('listed'), unchecked, excluded: report.excluded.length },
        notes: notesOn(opened, report, options),
    };
}
function notesOn({ manifest, unused }, report, options) {
    return [
        ...(manifest.sorted ? [] : ['not-sorted']),
        ...(unused.length > 0 ? ['unused-material'] : []),
        ...(options.ignoreUnsignedFiles && report.extra.length > 0 ? ['extra-ignored'] : []),
        ...(manifest.format === 'v0.2' ? ['legacy-format'] : []),
    ];
}
const noFiles = {
    matched: [],
    changed: [],
    missing: [],
    refused: [],
    extra: [],
    excluded: [],
    notCompared: [],
};
function refusedVerdict({ reason, detail }) {
    return {
        outcome: outcomeFor(reason),
        reason,
        detail,
        method: null,
        signer: null,
        format: null,
        model: null,
        hash: null,
        rootDigest: null,
        files: noFiles,
        coverage: { observed: 0, listed: 0, unchecked: 0, excluded: 0 },
        notes: [],
    };
}

;// CONCATENATED MODULE: ./.build/verify/oms/hub-signature.js









/** Verifies one signature by its own method; keys and anchors are the policy's, never the bundle's or the hub's. */
function openHubSignature(text, at, verification) {
    return reason_guarded(() => {
        const bundle = bundle_parseBundle(text);
        refuseOtherKind(bundle.payload);
        const { signer, encoding } = verifyByItsMethod(bundle, verification);
        const manifest = statement_parseStatement(bundle.payload, encoding);
        const all = at.within?.files ?? verification.artifact.files;
        if (!all)
            throw new reason_Refusal('not-compared', 'the list of files');
        const files = compare_compareFiles(manifest, filesOf(all, manifest), { signatureName: at.within?.signature ?? at.source });
        const isSilent = at.within !== undefined && !manifest.resources.some(({ name }) => name === at.within?.file);
        return { ok: true, signer, standing: standingOf(signer, at, verification), isSilent, files };
    });
}
/**
 * Provenance, a bill of materials, a scan: what says itself that it is no signature of a model is none, whatever it is
 * worth. Read before the signature is verified, since it can only ever take a proof away.
 */
function refuseOtherKind(payload) {
    const type = predicateTypeOf(payload);
    if (type !== null && !type.startsWith('https://model_signing/'))
        throw new reason_Refusal('predicate-type', type);
}
function verifyByItsMethod(bundle, verification) {
    const rules = verification.signers?.() ?? [];
    const { now, trust } = verification;
    switch (bundle.material.method) {
        case 'sigstore':
            return { signer: keyless_verifyKeyless(bundle.json, trust.sigstore, holdsOver(bundle)).signer, encoding: 'dsse' };
        case 'key':
            return verifyWithOneOf(bundle, rules);
        case 'certificate': {
            const certificates = rules.flatMap(rule => (rule.kind === 'certificate' ? [rule.certificate] : []));
            if (certificates.length === 0)
                throw new reason_Refusal('no-anchor', 'the policy names no certificate for it');
            return verifyCertificate(bundle, { method: 'certificate', certificates }, { now });
        }
    }
}
const holdsOver = ({ payload }) => signature_holdsOverEnvelope(model_signing_modelSigning.payloadType, payload);
function verifyWithOneOf(bundle, rules) {
    let refusal = new reason_Refusal('no-key', 'the policy names no key for it');
    for (const rule of rules) {
        if (rule.kind !== 'key')
            continue;
        try {
            return { signer: { keyId: rule.sha256 }, encoding: signature_verifyWithKey(bundle, signature_readPublicKey(rule.key), false) };
        }
        catch (error) {
            if (!(error instanceof reason_Refusal))
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
        excluded: files.excluded.filter(name => (0,model_loadable/* isLoadable */.Z)(name) && !isUnder(name, defaultExclusions)).length,
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
    const isFalse = reason_outcomeFor(reason) === 'refuted' && !isOurIgnorance(reason);
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
const statement = schemas/* object */.Ikc({
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
        return statement.safeParse(JSON.parse(text)).data ?? null;
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
    if (!isObject(bundle))
        return openBundle(bundle, trust, findKey);
    const known = opened.get(trust) ?? new WeakMap();
    opened.set(trust, known);
    const answer = known.get(bundle) ?? strictly(bundle, openBundle(bundle, trust, findKey), findKey);
    known.set(bundle, answer);
    return answer;
}
const attestation_material = schemas/* looseObject */._H3({
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
    const { publicKey, certificate, x509CertificateChain } = attestation_material.parse(bundle).verificationMaterial;
    const leaf = certificate ?? x509CertificateChain?.certificates[0];
    const key = publicKey && findKey(publicKey.hint)?.key.export({ type: 'spki', format: 'der' });
    try {
        requireStrictMaterial(bundle);
        refuseForeignEntries(bundle, key ?? Buffer.from(leaf?.rawBytes ?? '', 'base64'));
        return answer;
    }
    catch (error) {
        if (!(error instanceof reason_Refusal))
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
