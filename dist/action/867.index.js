export const id = 867;
export const ids = [867];
export const modules = {

/***/ 2459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ formatOf),
  Wy: () => (/* binding */ holdsBy),
  X2: () => (/* binding */ isAmbiguous),
  DM: () => (/* binding */ isNamedAsWeights),
  gd: () => (/* binding */ isTrainingState)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
;// CONCATENATED MODULE: ./.build/catalogue/model-formats.json
const model_formats_namespaceObject = /*#__PURE__*/JSON.parse('{"formats":[{"id":"safetensors","risk":"safe","names":["\\\\.safetensors$"]},{"id":"gguf","risk":"safe","names":["\\\\.gguf$"]},{"id":"msgpack","risk":"safe","names":["\\\\.msgpack$"]},{"id":"onnx","risk":"data","names":["\\\\.onnx$","\\\\.ort$"]},{"id":"tflite","risk":"data","names":["\\\\.tflite$","\\\\.task$","\\\\.litertlm$"]},{"id":"coreml","risk":"data","names":["\\\\.mlpackage/","\\\\.mlmodel$"]},{"id":"ggml","risk":"data","names":["(?:^|/)ggml-[\\\\w.-]+\\\\.bin$"]},{"id":"executorch","risk":"data","names":["\\\\.pte$"]},{"id":"pickle","risk":"executes","names":["\\\\.(?:pkl|pickle|dill|joblib|pt|pth|ckpt|th|t7|pdparams|nemo|mar)$","(?:^|/)(?:pytorch_model|adapter_model|diffusion_pytorch_model|consolidated|training_args|optimizer|scheduler)[\\\\w.-]*\\\\.bin$"]},{"id":"keras","risk":"code-inside","names":["\\\\.keras$","\\\\.h5$","\\\\.hdf5$"]},{"id":"saved-model","risk":"code-inside","names":["(?:^|/)saved_model\\\\.pb$"]},{"id":"tensorrt","risk":"code-inside","names":["\\\\.engine$","\\\\.plan$"]},{"id":"llamafile","risk":"program","names":["\\\\.llamafile$"]},{"id":"program","risk":"program","names":["\\\\.(?:exe|com|scr|pif|msi|bat|cmd|ps1|psm1|vbs|vbe|wsf|hta|lnk|jar|dll|so|dylib|dmg|pkg|apk|appimage)$"]}],"ambiguous":["\\\\.(?:bin|dat|weights|params)$"],"magic":[{"holds":"GGUF","risk":"safe","hex":"^47475546"},{"holds":"safetensors","risk":"safe","hex":"^.{8}0{8}7b"},{"holds":"ggml","risk":"data","hex":"^(?:6c6d6767|6d676767|746a6767|666d6767)"},{"holds":"TensorFlow Lite","risk":"data","hex":"^.{8}54464c33"},{"holds":"fastText","risk":"data","hex":"^ba164f2f"},{"holds":"NumPy array","risk":"data","hex":"^934e554d5059"},{"holds":"HDF5","risk":"code-inside","hex":"^894844460d0a1a0a"},{"holds":"pickle","risk":"executes","hex":"^(?:800[2-5]|63(?:[2-7][0-9a-f])+0a|286470|286c70)"},{"holds":"zip archive, as PyTorch keeps pickles in","risk":"executes","hex":"^504b0304"},{"holds":"archive that no loader of weights reads","risk":"executes","hex":"^(?:377abcaf271c|526172211a07)"},{"holds":"program","risk":"program","hex":"^(?:4d5a(?:90|50|78|40|00)00|7f454c46|cffaedfe|cefaedfe|feedfac[ef]|cafebabe|2321(?:20)?2f)"}],"training":["(?:^|/)(?:training_args|optimizer|scheduler|rng_state|scaler|random_states)[\\\\w.-]*\\\\.(?:bin|pt|pth|pkl)$"]}');
;// CONCATENATED MODULE: ./.build/catalogue/model-formats.js


const risks = ['safe', 'data', 'code-inside', 'executes', 'program'];
const shape = schemas/* strictObject */.rej({
    formats: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), risk: schemas/* enum */.k5n(risks), names: schemas/* array */.YOg(schemas/* string */.YjP()).min(1) })),
    /** Names that say nothing about what is inside. */
    ambiguous: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Over the first 16 bytes in hex: `holds` in words for a person. */
    magic: schemas/* array */.YOg(schemas/* strictObject */.rej({ holds: schemas/* string */.YjP(), risk: schemas/* enum */.k5n(risks), hex: schemas/* string */.YjP() })),
    training: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const parsed = shape.parse(model_formats_namespaceObject);
const compiled = parsed.formats.map(({ id, risk, names }) => ({
    id,
    risk,
    names: names.map(name => new RegExp(name, 'i')),
}));
const unclear = parsed.ambiguous.map(name => new RegExp(name, 'i'));
const magic = parsed.magic.map(({ holds, risk, hex }) => ({ holds, risk, pattern: new RegExp(hex) }));
const leftovers = parsed.training.map(name => new RegExp(name, 'i'));
/** The format that a file's name promises (its first bytes may say another thing); null for what holds no weights. */
function formatOf(path) {
    const found = compiled.find(({ names }) => names.some(name => name.test(path)));
    return found ? { id: found.id, risk: found.risk } : null;
}
/** Is it a name under which weights of any kind are kept, safe or not? */
function isAmbiguous(path) {
    return formatOf(path) === null && unclear.some(name => name.test(path));
}
/** Is it a name under which weights are kept, whatever they are like? */
function isNamedAsWeights(path) {
    const format = formatOf(path);
    return format === null ? isAmbiguous(path) : format.id !== 'program';
}
/** What a file holds by its first bytes; `unknown` formats are no evidence of anything. */
function holdsBy(head) {
    const hex = Buffer.from(head).toString('hex');
    const found = magic.find(one => one.pattern.test(hex));
    return found ? { holds: found.holds, risk: found.risk } : { holds: 'unknown', risk: 'unknown' };
}
/** What training leaves behind: present in many repositories, loaded by none that only uses the model. */
function isTrainingState(path) {
    return leftovers.some(name => name.test(path));
}


/***/ }),

/***/ 9805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q7: () => (/* binding */ publicEndpoints),
  lo: () => (/* binding */ publicGitHubApi),
  dF: () => (/* binding */ publicHub),
  mI: () => (/* binding */ publicHubContent),
  td: () => (/* binding */ publicRegistry),
  tw: () => (/* binding */ publicRegistryAliases),
  h0: () => (/* binding */ publicRegistryNames)
});

;// CONCATENATED MODULE: ./.build/catalogue/huggingface-hosts.json
const huggingface_hosts_namespaceObject = /*#__PURE__*/JSON.parse('{"e4":"huggingface.co","Qs":["ap-southeast-1.aws.cdn.hf.co","asia-southeast1.us.gcp.cdn.hf.co","aws.cdn.hf.co","cas-bridge.xethub.hf.co","cdn-lfs-eu-1.hf.co","cdn-lfs-us-1.hf.co","cdn-lfs.hf.co","eu-west-3.aws.cdn.hf.co","europe-west4.us.gcp.cdn.hf.co","transfer.xethub-eu.hf.co","transfer.xethub.hf.co","us-central1.us.gcp.cdn.hf.co","us-east-1.aws.cdn.hf.co","us-east1.us.gcp.cdn.hf.co","us-west-2.aws.cdn.hf.co","us-west4.us.gcp.cdn.hf.co","us.aws.cdn.hf.co","us.gcp.cdn.hf.co"]}');
;// CONCATENATED MODULE: ./.build/catalogue/npm-hosts.json
const npm_hosts_namespaceObject = /*#__PURE__*/JSON.parse('{"u5":"registry.npmjs.org","z2":["registry.yarnpkg.com"]}');
;// CONCATENATED MODULE: ./.build/catalogue/public-hosts.js


/** The public npm registry, the one whose keys come with us. */
const publicRegistry = npm_hosts_namespaceObject.u5;
/** Other names under which lockfiles write the public registry. */
const publicRegistryAliases = new Set(npm_hosts_namespaceObject.z2);
/** Every name of the public registry: a lock entry from any of them means the same tarball. */
const publicRegistryNames = new Set([npm_hosts_namespaceObject.u5, ...npm_hosts_namespaceObject.z2]);
/** Hugging Face Hub, and the hosts where it sends those who ask for a file's content. */
const publicHub = huggingface_hosts_namespaceObject.e4;
const publicHubContent = huggingface_hosts_namespaceObject.Qs;
/** GitHub's REST API, for whoever runs outside of GitHub Actions, which names its own. */
const publicGitHubApi = 'https://api.github.com';
/** Where the services are looked up unless somebody configures another place. */
const publicEndpoints = {
    npm: new URL(`https://${publicRegistry}/`),
    huggingface: new URL(`https://${publicHub}/`),
};


/***/ }),

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   eW: () => (/* binding */ isKnownById),
/* harmony export */   j$: () => (/* binding */ mostBytes)
/* harmony export */ });
/* harmony import */ var _gguf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9567);

/** Larger files are not read: no lockfile, config or source that a person reviews comes near. */
const mostBytes = 20 * 1024 * 1024;
/** Enough for every magic number that is looked at. */
const headBytes = 512;
/** Yarn's committed archives: that one is replaced is worth a word, and there are too many to fetch. */
function isKnownById(path) {
    return /(?:^|\/)\.yarn\/cache\/[^/]+\.zip$/iu.test(path);
}
/** What a blob of `mode` is, from its bytes. A file with a NUL or bytes that are not UTF-8 is binary. */
function contentOf(mode, oid, bytes) {
    if (mode === '160000')
        return { kind: 'submodule', oid };
    if (bytes.byteLength > mostBytes)
        return { kind: 'too-large', oid, bytes: bytes.byteLength };
    const text = decode(bytes);
    if (mode === '120000')
        return { kind: 'symlink', oid, target: text ?? '' };
    if (text === null) {
        const loose = decodeLoosely(bytes);
        const head = (0,_gguf_js__WEBPACK_IMPORTED_MODULE_0__/* .isGguf */ .ML)(bytes) ? bytes.slice() : bytes.slice(0, headBytes);
        const binary = { kind: 'binary', oid, bytes: bytes.byteLength, head };
        return loose === null ? binary : { ...binary, text: loose };
    }
    return { kind: 'text', oid, text };
}
function decode(bytes) {
    if (bytes.includes(0))
        return null;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** UTF-16 with its mark, or one byte a character where there is no NUL: ASCII stays what it is. */
function decodeLoosely(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    if (!bytes.includes(0))
        return new TextDecoder('latin1').decode(bytes);
    return isContainer(bytes) ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
/**
 * Archives, pickles, HDF5, programs, pictures and safetensors begin with bytes that no script begins with. Elsewhere a NUL
 * proves nothing: shells and older Pythons read past it.
 */
function isContainer(bytes) {
    const hex = Buffer.from(bytes.subarray(0, 12)).toString('hex');
    return /^(?:504b0304|80|89|7f454c46|4d5a|cffaedfe|1f8b|425a68|fd377a|ffd8ff|47494638|52494646|4f676753|00|.{8}66747970|.{8}00000000)/.test(hex);
}


/***/ }),

/***/ 8074:
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

/***/ 8125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError),
/* harmony export */   j: () => (/* binding */ UnreadableText)
/* harmony export */ });
/** The user's mistake (a bad policy file, a flag): names what, where and the remedy. Doors print it and exit 2. */
class UsageError extends Error {
    constructor(message) {
        super(message);
        this.name = 'UsageError';
    }
}
/**
 * What makes a text unreadable that must be read whole or not at all. Thrown inside the room that reads it, which has its
 * own closed set of reasons, and never seen outside.
 */
class UnreadableText extends Error {
    reason;
    /** 1-based. */
    line;
    constructor(reason, line, message) {
        super(message);
        this.name = 'UnreadableText';
        this.reason = reason;
        this.line = line;
    }
}


/***/ }),

/***/ 9567:
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

/***/ 1752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ baseNameOf),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/** Of a repository's path: the folder, with its slash at the end; empty at the top. */
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
/** The last part of a path or address: what stands after its last slash. */
const baseNameOf = (path) => path.slice(path.lastIndexOf('/') + 1);


/***/ })

};
