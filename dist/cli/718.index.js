export const id = 718;
export const ids = [718,46];
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

/***/ 56000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ignoredPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _disk_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87105);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48125);



/**
 * What `--ignore-path` names, relative to the model's root. A path outside would silently leave out nothing, the root itself
 * everything.
 */
function ignoredPaths(paths = [], model, cwd) {
    if (paths.length === 0)
        return [];
    const { root, singleFile } = (0,_disk_index_js__WEBPACK_IMPORTED_MODULE_1__/* .walkModel */ .PL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, model), () => true);
    if (singleFile)
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('--ignore-path has no meaning for a single file');
    return paths.map(path => {
        const name = (0,_disk_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nameWithin */ .BY)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
        if (name === null || name === '')
            throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--ignore-path ${path} does not lie within ${model}`);
        return name;
    });
}


/***/ }),

/***/ 64325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48125);



/** A file that a flag names; what cannot be read is the user's mistake. */
function readNamed(flag, path, cwd) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), 'utf8');
    }
    catch (error) {
        const why = error instanceof Error && 'code' in error ? error.code : error;
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--${flag} ${path} cannot be read (${why})`);
    }
}


/***/ }),

/***/ 51620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ hashProgress),
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
const words = { resolve: 'Looking up', verify: 'Verifying', check: 'Checking' };
/** A line that tells what is being done: on a person's terminal only, on standard error only, gone at the end. */
function progressLine(io) {
    const write = (text) => io.isTTY.stderr && io.stderr(`\r\u001b[K${text}`);
    return {
        show: (stage, total) => void write(`${words[stage]} ${total} …`),
        clear: () => void write(''),
    };
}
const barWidth = 24;
/** How far a large model is hashed, on standard error. Below a GiB nobody waits long enough to read it. */
function hashProgress({ stderr }) {
    const large = 1024 ** 3;
    const gib = (bytes) => (bytes / large).toFixed(1);
    return (done, total) => {
        if (total < large)
            return;
        const full = Math.floor((done / total) * barWidth);
        const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`;
        stderr(done < total ? `\r\u001b[K${bar} ${gib(done)} of ${gib(total)} GiB hashed` : '\r\u001b[K');
    };
}


/***/ }),

/***/ 19281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ observeModel)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./.build/disk/hash-file.js
/**
 * Hashes one file while reading it. Self-contained, like `readParts`: a worker is given their text and nothing else, so
 * they reach Node's modules by name. Links and anything but a plain file are refused at the moment of opening, not only
 * when walking.
 */
async function hashFile(job, way) {
    const fs = process.getBuiltinModule('node:fs');
    const { createHash } = process.getBuiltinModule('node:crypto');
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;
    const changed = { hex: null, error: 'changed while reading' };
    let file = null;
    try {
        file = fs.openSync(job.path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        const before = fs.fstatSync(file, { bigint: true });
        if (!before.isFile() || before.size !== BigInt(job.bytes))
            return changed;
        const hash = createHash(job.git ?? way.algorithm);
        if (job.git)
            hash.update(`blob ${job.bytes}\0`);
        await way.readParts(file, way.overlap, part => {
            hash.update(part);
            way.done(part.length);
        });
        const after = fs.fstatSync(file, { bigint: true });
        const isSame = after.size === before.size && after.mtimeNs === before.mtimeNs;
        return isSame ? { hex: hash.digest('hex'), error: null } : changed;
    }
    catch (error) {
        return { hex: null, error: error instanceof Error && 'code' in error ? String(error.code) : String(error) };
    }
    finally {
        if (file !== null)
            fs.closeSync(file);
    }
}
/** Hands every part of the file to `take`, in order, with one buffer, or with two that take turns. */
async function readParts(file, overlap, take) {
    const fs = process.getBuiltinModule('node:fs');
    if (!overlap) {
        // Fits a core's second-level cache together with the hash's state; larger ones measured a third slower.
        const buffer = Buffer.allocUnsafeSlow(256 * 1024);
        for (let bytes = fs.readSync(file, buffer); bytes > 0; bytes = fs.readSync(file, buffer)) {
            take(bytes === buffer.length ? buffer : buffer.subarray(0, bytes));
        }
        return;
    }
    const size = 1024 * 1024;
    const read = (into) => new Promise((resolve, reject) => {
        fs.read(file, into, 0, size, null, (error, bytes) => (error ? reject(error) : resolve(bytes)));
    });
    let [now, next] = [Buffer.allocUnsafeSlow(size), Buffer.allocUnsafeSlow(size)];
    for (let bytes = await read(now); bytes > 0; [now, next] = [next, now]) {
        const following = read(next);
        take(bytes === size ? now : now.subarray(0, bytes));
        bytes = await following;
    }
}

;// CONCATENATED MODULE: ./.build/disk/hash-pool.js



/** OpenSSL's names. OMS's blake2b is BLAKE2b-512, Python's default. */
const opensslNames = { sha256: 'sha256', blake2b: 'blake2b512' };
/** Below this, starting threads costs more than it saves. */
const worthThreads = 64 * 1024 * 1024;
const mostWorkers = 4;
/** Hashes files in parallel, the largest first; results are in the order of `jobs`. Memory does not grow with size. */
async function hashFiles(jobs, options) {
    const total = jobs.reduce((sum, { bytes }) => sum + bytes, 0);
    const workers = Math.min(options.workers ?? Math.min((0,external_node_os_.availableParallelism)(), mostWorkers), jobs.length);
    options.signal?.throwIfAborted();
    const counter = new BigInt64Array(new SharedArrayBuffer(8));
    const report = () => options.onProgress?.(Number(Atomics.load(counter, 0)), total);
    const ticking = options.onProgress && setInterval(report, 100);
    try {
        const results = await (total < worthThreads || workers < 1 ? hashHere : hashInWorkers)(jobs, options, counter, workers);
        report();
        return results;
    }
    finally {
        clearInterval(ticking);
    }
}
async function hashHere(jobs, options, counter) {
    const done = (bytes) => void Atomics.add(counter, 0, BigInt(bytes));
    const way = { algorithm: opensslNames[options.algorithm], overlap: false, readParts: readParts, done };
    const results = [];
    for (const job of jobs) {
        results.push(await hashFile(job, way));
        options.signal?.throwIfAborted();
        if (results.length % 64 === 0)
            await new Promise(setImmediate);
    }
    return results;
}
/** What a worker runs: takes the next job until none is left. Self-contained, like `hashFile`, which it is given. */
async function serve(hash, read) {
    const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
    const { jobs, algorithm, overlap, next, counter } = workerData;
    const done = (bytes) => void Atomics.add(counter, 0, BigInt(bytes));
    const way = { algorithm, overlap, readParts: read, done };
    for (let index = Atomics.add(next, 0, 1); index < jobs.length; index = Atomics.add(next, 0, 1)) {
        const job = jobs[index];
        if (job)
            parentPort?.postMessage([index, await hash(job, way)]);
    }
}
async function hashInWorkers(jobs, options, counter, workers) {
    const order = jobs.map((_, index) => index).sort((one, other) => (jobs[other]?.bytes ?? 0) - (jobs[one]?.bytes ?? 0));
    const workerData = {
        jobs: order.flatMap(index => jobs[index] ?? []),
        algorithm: opensslNames[options.algorithm],
        overlap: workers < (0,external_node_os_.availableParallelism)(),
        next: new Int32Array(new SharedArrayBuffer(4)),
        counter,
    };
    const results = new Array(jobs.length).fill({ hex: null, error: 'not hashed' });
    // The text of three functions instead of a file: the same in source, in the library and in one bundled file.
    const code = `(${serve})(${hashFile}, ${readParts})`;
    const threads = Array.from({ length: workers }, () => new external_node_worker_threads_.Worker(code, { eval: true, workerData }));
    const stop = () => threads.forEach(thread => void thread.terminate());
    options.signal?.addEventListener('abort', stop, { once: true });
    try {
        const take = (at, result) => results.splice(order[at] ?? jobs.length, 1, result);
        await Promise.all(threads.map(thread => finished(thread, take)));
    }
    finally {
        options.signal?.removeEventListener('abort', stop);
        stop();
    }
    options.signal?.throwIfAborted();
    return results;
}
function finished(thread, take) {
    return new Promise((resolve, reject) => {
        thread.on('message', ([at, result]) => take(at, result));
        thread.once('error', reject);
        thread.once('exit', () => resolve());
    });
}

;// CONCATENATED MODULE: ./.build/disk/observe.js

/** Hashes the files that `wants` names; the others keep no digest. */
async function observeModel(model, wants, options) {
    const wanted = [...model.files].flatMap(([name, file]) => {
        const wish = readable(file) && wants(name);
        return wish === false ? [] : [{ name, file, git: wish === true ? {} : wish }];
    });
    const jobs = wanted.map(({ file: { path, bytes = 0 }, git }) => ({ path, bytes, ...git }));
    const results = await hashFiles(jobs, options);
    const files = new Map(model.files);
    const unread = [];
    wanted.forEach(({ name, file, git }, index) => {
        const { hex, error } = results[index] ?? { hex: null, error: 'not hashed' };
        const algorithm = 'git' in git ? 'git' : options.algorithm;
        if (hex === null)
            unread.push({ name, error: error ?? 'not hashed' });
        else
            files.set(name, { ...file, observed: { algorithm, hex } });
    });
    return { files, unread };
}
const readable = (file) => file.kind === 'file' || file.target === 'inside';


/***/ }),

/***/ 87105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ nameWithin),
/* harmony export */   PL: () => (/* binding */ walkModel),
/* harmony export */   Wd: () => (/* binding */ fileAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48125);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97271);



/**
 * Every file below `path` (OMS v1.0, 6.1), hidden ones included; directories are no entries. Links are not followed
 * out of the model: each is an entry that says where it leads. In a Hugging Face cache, whose snapshots are links to
 * `../../blobs/…`, exactly those links are plain files. Throws `UsageError` when there is nothing at `path`.
 */
function walkModel(path, skip = () => false) {
    const at = statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    const given = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    if (!at)
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: there is no such file or directory. Name the model's directory, or its only file.`);
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(given);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(given);
    if (at.isFile()) {
        const file = { kind: 'file', bytes: at.size, path: root };
        return { name, root: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(given)), singleFile: true, files: new Map([[name, file]]), skipped: [] };
    }
    if (!at.isDirectory())
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: neither a file nor a directory.`);
    const found = { files: new Map(), skipped: [], root, blobs: blobsOf(root), skip };
    enter('', found);
    return { name, root, singleFile: false, files: found.files, skipped: found.skipped };
}
/**
 * The name that `path` has within the model, or null where it lies outside. Links on the way to it are resolved, the
 * last component is not: a signature in a cache is itself a link. It need not exist.
 */
function nameWithin(root, path) {
    const given = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const parent = statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(given)) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(given)) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(given);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(given)))
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .join('/');
    return name === '' || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isSafeName */ .TE)(name) ? name : null;
}
function enter(prefix, found) {
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(found.root, prefix), { withFileTypes: true, encoding: 'buffer' })) {
        const text = entry.name.toString('utf8');
        const name = prefix + text;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(found.root, name);
        // Bytes that are no UTF-8 can be no signed name; such an entry is reported with U+FFFD in its name.
        if (!Buffer.from(text).equals(entry.name))
            found.files.set(name, { kind: 'special', path });
        else if (!entry.isDirectory())
            found.files.set(name, fileAt(found.root, path, found.blobs));
        else if (found.skip(name))
            found.skipped.push(name);
        else if (isReadable(path))
            enter(`${name}/`, found);
        else
            found.files.set(name, { kind: 'special', path });
    }
}
/** A directory that we may not read hides files: it must not look empty. */
function isReadable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** What stands at `path`, below `root`. */
function fileAt(root, path, blobs) {
    const at = lstatOf(path);
    if (at?.isFile())
        return { kind: 'file', bytes: at.size, path };
    if (!at?.isSymbolicLink())
        return { kind: 'special', path };
    const target = statOf(path);
    if (!target)
        return { kind: 'link', target: 'dangling', path };
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    if (blobs !== null && target.isFile() && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real) === blobs && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(linkTarget(path)) === blobs) {
        return { kind: 'file', bytes: target.size, path: real };
    }
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnder */ .Jo)(real, [root]))
        return { kind: 'link', target: 'outside', path };
    if (!target.isFile())
        return { kind: 'link', target: 'directory', path };
    return { kind: 'link', target: 'inside', bytes: target.size, path: real };
}
/** `…/models--org--name/snapshots/<commit>` keeps its files in `…/models--org--name/blobs`. */
function blobsOf(root) {
    const snapshots = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root);
    const repository = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(snapshots);
    const isCache = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(snapshots) === 'snapshots' && /^(?:models|datasets|spaces)--/.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(repository));
    return isCache ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, 'blobs') : null;
}
const linkTarget = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path));
/** null for what is not there, and for links that lead nowhere or round in a circle. */
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch {
        return null;
    }
}
function lstatOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) ?? null;
}


/***/ }),

/***/ 84429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TP: () => (/* binding */ verify_signModel),
  dy: () => (/* binding */ verifyModelOnDisk)
});

// UNUSED EXPORTS: UsageError, explain, reasons, verifyBundle, verifyModel

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/disk/walk.js
var walk = __webpack_require__(87105);
// EXTERNAL MODULE: ./.build/disk/observe.js + 2 modules
var observe = __webpack_require__(19281);
// EXTERNAL MODULE: ./.build/model/errors.js
var errors = __webpack_require__(48125);
// EXTERNAL MODULE: ./.build/model/model-signing.js
var model_signing = __webpack_require__(97271);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/sign/local.js


/** The Sigstore bundle v0.3 around the payload, as JSON text with a line end. */
function signLocally(payload, signer) {
    const key = readPrivateKey(signer);
    const publicKey = (0,external_node_crypto_.createPublicKey)(key);
    const signature = (0,external_node_crypto_.sign)(hashOf(publicKey), (0,model_signing/* preAuthEncoding */.JC)(model_signing/* modelSigning */.XJ.payloadType, payload), key);
    const bundle = {
        mediaType: model_signing/* modelSigning */.XJ.mediaType,
        verificationMaterial: {
            ...(signer.method === 'key' ? { publicKey: { hint: hintOf(publicKey) } } : certificates(signer, publicKey)),
            tlogEntries: [],
        },
        dsseEnvelope: {
            payload: payload.toString('base64'),
            payloadType: model_signing/* modelSigning */.XJ.payloadType,
            signatures: [{ sig: signature.toString('base64'), keyid: '' }],
        },
    };
    return `${JSON.stringify(bundle)}\n`;
}
function readPrivateKey({ privateKey, passphrase }) {
    if (typeof privateKey !== 'string')
        return privateKey;
    try {
        return (0,external_node_crypto_.createPrivateKey)({ key: privateKey, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) });
    }
    catch {
        // Node's own message can quote key material.
        throw new errors/* UsageError */.e('The private key cannot be read. Expected one PEM block, and its passphrase if it has one.');
    }
}
/** Spec, algorithm registry: three curves, each with its hash. */
function hashOf(key) {
    const curve = key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType ?? 'unknown';
    const found = Object.entries(model_signing/* curveHashes */.qy).find(([name]) => name === curve);
    if (!found)
        throw new errors/* UsageError */.e(`Model signatures need a key on P-256, P-384 or P-521; this one is ${curve}.`);
    return found[1].hash;
}
/** SHA-256 of the PEM text: what every implementation writes. */
function hintOf(key) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(key.export({ type: 'spki', format: 'pem' }))
        .digest('hex');
}
function certificates({ certificate, chain = [] }, key) {
    const [leaf, ...own] = split(certificate);
    if (!leaf)
        throw new errors/* UsageError */.e('The signing certificate holds no -----BEGIN CERTIFICATE----- block.');
    if (!leaf.publicKey.equals(key))
        throw new errors/* UsageError */.e('The signing certificate is not for this private key.');
    const all = [leaf, ...own, ...chain.flatMap(split)];
    return { x509CertificateChain: { certificates: all.map(({ raw }) => ({ rawBytes: raw.toString('base64') })) } };
}
function split(pem) {
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
    return blocks.map(one => {
        try {
            return new external_node_crypto_.X509Certificate(one);
        }
        catch {
            throw new errors/* UsageError */.e('A certificate cannot be read: it is PEM, but not X.509.');
        }
    });
}

;// CONCATENATED MODULE: ./.build/sign/statement.js


/**
 * The payload of a model signature (spec 5 and 6): method `files`, no links, resources in code-point order, so that
 * the strictest implementation accepts it. Throws `UsageError` where the model cannot be signed.
 */
function buildStatement(content) {
    const { name, files, hash = 'sha256' } = content;
    for (const path of content.ignorePaths ?? [])
        refuseUnrecordable(path);
    const ignored = [
        ...(content.ignorePaths ?? []),
        ...(content.signatureName === undefined ? [] : [content.signatureName]),
    ];
    const excluded = [...new Set([...model_signing/* defaultExclusions */.l3, ...ignored])].sort(byCodePoint);
    const resources = [...files]
        .filter(([path]) => !(0,model_signing/* isUnder */.Jo)(path, excluded))
        .sort(([one], [other]) => byCodePoint(one, other))
        .map(([path, file]) => {
        if (file.kind !== 'file')
            throw new errors/* UsageError */.e(`${path}: a ${file.kind} cannot be signed; replace it by a plain file or ignore it`);
        if (!(0,model_signing/* isSafeName */.TE)(path))
            throw new errors/* UsageError */.e(`${path}: such a name cannot be signed; rename the file or ignore it`);
        if (file.observed?.algorithm !== hash)
            throw new errors/* UsageError */.e(`${path}: its ${hash} was not computed`);
        return { name: content.dotName ? '.' : path, algorithm: hash, digest: file.observed.hex };
    });
    if (content.dotName && resources.length !== 1)
        throw new errors/* UsageError */.e(`${name}: only a model of one file can be named “.”`);
    if (resources.length === 0)
        throw new errors/* UsageError */.e(`${name}: no file to sign; a signature of nothing is refused (spec 6.1)`);
    const root = (0,external_node_crypto_.createHash)('sha256');
    for (const { digest } of resources)
        root.update(digest, 'hex');
    const statement = {
        _type: model_signing/* modelSigning */.XJ.statementType,
        subject: [{ name, digest: { sha256: root.digest('hex') } }],
        predicateType: model_signing/* modelSigning */.XJ.predicateType,
        predicate: {
            serialization: { method: 'files', hash_type: hash, allow_symlinks: false, ignore_paths: excluded },
            resources,
        },
    };
    return Buffer.from(JSON.stringify(statement));
}
/** Spec 6.2.1: what stands in `ignore_paths` is a path within the model and no pattern. */
function refuseUnrecordable(path) {
    if ((0,model_signing/* isSafeName */.TE)(path) && !/[*?[]/.test(path))
        return;
    throw new errors/* UsageError */.e(`${path}: a path to ignore is a path within the model, without *, ? and [`);
}
/** UTF-8 bytes sort as code points do; UTF-16 units, JavaScript's own order, do not. */
function byCodePoint(one, other) {
    return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

;// CONCATENATED MODULE: ./.build/sign/index.js


/**
 * Signs a model (OMS v1.0, section 6) and answers with the text of the signature file. Throws `UsageError` where the
 * model or the key cannot be used. Only a keyless signer reaches the network, and only then is its code loaded.
 */
async function signModel(content, signer) {
    const payload = buildStatement(content);
    if (signer.method !== 'sigstore')
        return signLocally(payload, signer);
    const { signKeyless } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(335), __webpack_require__.e(179), __webpack_require__.e(660)]).then(__webpack_require__.bind(__webpack_require__, 45660));
    return signKeyless(payload, signer);
}

// EXTERNAL MODULE: ./.build/verify/oms/verify-model.js + 2 modules
var verify_model = __webpack_require__(64269);
;// CONCATENATED MODULE: ./.build/entry/verify.js







/**
 * Verifies a model signature (OMS v1.0) against digests that you have: name → `{ kind: 'file', observed | listed }`.
 * Synchronous and pure but for the clock, which is used where certificates are judged and `now` is not given.
 */
function verifyModel(verification) {
    return verifyData({ ...verification, now: verification.now ?? new Date() });
}
/** No signature of a model is larger; a larger file is refused before it is read. Bytes. */
const maxSignatureBytes = 16 * 1024 * 1024;
/**
 * Verifies a model on disk: first the signature, then only the files that it lists are hashed, in parallel. Throws
 * `UsageError` where a path does not exist; whatever the signature file holds, the answer is a verdict.
 */
async function verifyModelOnDisk(options) {
    const { path, signature, now = new Date(), allowLegacy = false } = options;
    const trust = await withRoot(options.trust);
    const text = readSignature(signature);
    const opened = text === null ? null : (0,verify_model/* openModelSignature */.Ev)(text, trust, { now, allowLegacy });
    if (!opened)
        return (0,verify_model/* refusedVerdict */.io)({ ok: false, reason: 'bundle-too-large', detail: signature });
    if (!opened.ok)
        return (0,verify_model/* refusedVerdict */.io)(opened);
    const listed = new Set(opened.manifest.resources.map(({ name }) => name));
    const model = (0,walk/* walkModel */.PL)(path, directory => directory === '.git' && ![...listed].some(name => name.startsWith('.git/')));
    const wants = (name) => model.singleFile || listed.has(name);
    const { files, unread } = await (0,observe/* observeModel */.I)(model, wants, { ...options, algorithm: opened.manifest.hash });
    const how = { ...options, ...signatureNameIn(model, signature), singleFile: model.singleFile };
    const verdict = (0,verify_model/* judgeFiles */.lv)(opened, files, how);
    const error = unread.find(({ name }) => name === verdict.detail)?.error;
    return error === undefined ? verdict : { ...verdict, detail: `${verdict.detail} (${error})` };
}
async function withRoot(trust) {
    return trust.method === 'sigstore' ? { ...trust, trustedRoot: trust.trustedRoot ?? (await publicRoot()) } : trust;
}
/** Loaded only where it is asked for. */
async function publicRoot() {
    const { loadTrust } = await Promise.all(/* import() */[__webpack_require__.e(616), __webpack_require__.e(591)]).then(__webpack_require__.bind(__webpack_require__, 76591));
    return loadTrust().sigstore;
}
/** Bytes that are no UTF-8 become U+FFFD, which no part of a bundle that counts can hold. */
function readSignature(path) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!found?.isFile())
        throw new errors/* UsageError */.e(`${path}: there is no such signature file.`);
    return found.size > maxSignatureBytes ? null : (0,external_node_fs_.readFileSync)(path, 'utf8');
}
function signatureNameIn(model, signature) {
    const name = model.singleFile ? null : (0,walk/* nameWithin */.BY)(model.root, signature);
    return name === null || name === '' ? {} : { signatureName: name };
}
/**
 * Verifies any Sigstore bundle over an artifact or its digest, by a key, or by an identity and its issuer, both
 * compared exactly. Resolves to evidence whatever the text is. `trustedRoot`: Sigstore's public one by default. `now`:
 * the clock by default.
 */
async function verifyBundle(bundle, options) {
    const { trustedRoot = await publicRoot(), now = new Date() } = options;
    return judgeBundle(bundle, { ...options, trustedRoot, now });
}
/** Hashes a model on disk and signs it; resolves to the text of the signature file and writes nothing. */
async function verify_signModel(signing, signer) {
    const { hash = 'sha256', ignorePaths = [] } = signing;
    const model = (0,walk/* walkModel */.PL)(signing.path, directory => directory === '.git');
    const inside = signatureNameIn(model, signing.signature);
    const left = [...model_signing/* defaultExclusions */.l3, ...ignorePaths, ...Object.values(inside)];
    const { files, unread } = await (0,observe/* observeModel */.I)(model, name => !(0,model_signing/* isUnder */.Jo)(name, left), { ...signing, algorithm: hash });
    const [first] = unread;
    if (first)
        throw new errors/* UsageError */.e(`${first.name}: cannot be read (${first.error}), so it cannot be signed.`);
    if (signing.dotName && !model.singleFile)
        throw new errors/* UsageError */.e('--dot-name (dotName) is for a model that is a single file.');
    return signModel({ name: model.name, files, hash, ignorePaths, dotName: signing.dotName ?? false, ...inside }, signer);
}


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


/***/ })

};
