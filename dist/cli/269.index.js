export const id = 269;
export const ids = [269];
export const modules = {

/***/ 97271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ preAuthEncoding),
/* harmony export */   Jo: () => (/* binding */ isUnder),
/* harmony export */   TE: () => (/* binding */ isSafeName),
/* harmony export */   XJ: () => (/* binding */ modelSigning),
/* harmony export */   l3: () => (/* binding */ defaultExclusions),
/* harmony export */   qy: () => (/* binding */ curveHashes)
/* harmony export */ });
/**
 * What OpenSSF Model Signing v1.0 fixes (https://github.com/ossf/model-signing-spec, spec/v1.0.md). Verifying, signing
 * and walking a directory must agree on it, and none of these rooms may import another.
 */
const modelSigning = {
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


/***/ }),

/***/ 52506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ parseBundle)
/* harmony export */ });
/* unused harmony exports parseBundleJson, materialMembers, allowMembers, base64 */
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97271);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63996);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4038);



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
function parseBundle(text) {
    const json = parseBundleJson(text);
    allowMembers(json, '', ['mediaType', 'verificationMaterial', 'dsseEnvelope']);
    if (json['dsseEnvelope'] === undefined)
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('content-missing', 'dsseEnvelope');
    const envelope = objectAt(json, 'dsseEnvelope');
    allowMembers(envelope, 'dsseEnvelope.', ['payload', 'payloadType', 'signatures']);
    if (envelope['payloadType'] !== _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .modelSigning */ .XJ.payloadType)
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('payload-type', 'dsseEnvelope.payloadType');
    const signatures = envelope['signatures'];
    const only = Array.isArray(signatures) && signatures.length === 1 ? signatures[0] : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(only))
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('signature-count', 'dsseEnvelope.signatures');
    allowMembers(only, 'dsseEnvelope.signatures[0].', ['sig', 'keyid']);
    const keyid = only['keyid'] ?? '';
    if (typeof keyid !== 'string')
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('bundle-shape', 'dsseEnvelope.signatures[0].keyid');
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
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('bundle-too-large', `${text.length} characters`);
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text, 'bundle-json');
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(json))
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('bundle-json', 'not an object');
    if (!mediaTypes.has(json['mediaType']))
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('bundle-media-type', String(json['mediaType']).slice(0, 128));
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
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('bundle-shape', 'verificationMaterial: exactly one of key, chain, certificate');
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
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('bundle-shape', 'publicKey.hint');
    if (details !== undefined && typeof details !== 'string')
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('bundle-shape', 'publicKey.keyDetails');
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
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('bundle-shape', `x509CertificateChain.certificates: 1 to ${maxCertificates}`);
    }
    const certificates = list.map((one, index) => certificate(one, `x509CertificateChain.certificates[${index}]`));
    return { method: 'certificate', certificates };
}
function certificate(value, at) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value))
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('bundle-shape', at);
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
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value))
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('bundle-shape', `${name} must be an object`);
    return value;
}
/** Members that are not in the format could mean something to another reader: refused, as protobuf's JSON does. */
function allowMembers(value, at, names) {
    const stranger = Object.keys(value).find(name => !names.includes(name));
    if (stranger !== undefined)
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('bundle-shape', `${at}${stranger.slice(0, 64)} does not belong`);
}
/** Canonical base64 only: one spelling per value, no whitespace, no missing padding, never empty. */
function base64(value, at) {
    if (typeof value !== 'string' || value === '')
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('bundle-shape', `${at} is missing`);
    const bytes = Buffer.from(value, 'base64');
    if (bytes.toString('base64') !== value)
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('bundle-base64', at);
    return bytes;
}


/***/ }),

/***/ 33219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rv: () => (/* binding */ maySign),
/* harmony export */   Tp: () => (/* binding */ mayIssue),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   jZ: () => (/* binding */ readCertificates),
/* harmony export */   k9: () => (/* binding */ alternativeNames),
/* harmony export */   o8: () => (/* binding */ pathLength),
/* harmony export */   w$: () => (/* binding */ readCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17475);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4038);



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
        x509 = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(source);
    }
    catch {
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('certificate-unreadable', 'not an X.509 certificate');
    }
    // Node reads up to the end of the certificate and says nothing of what follows.
    if (typeof source !== 'string' && !x509.raw.equals(source)) {
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('certificate-unreadable', 'not DER to its last byte');
    }
    const [root] = (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(x509.raw);
    const signed = (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(root, 0);
    return {
        x509,
        signatureAlgorithm: (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIdentifier */ .RG)((0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)((0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(root, 1), 0)),
        extensions: readExtensions((0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(signed.content).find(({ tag }) => tag === 0xa3)),
        fingerprint: sha256(x509.raw),
        keyFingerprint: sha256(x509.publicKey.export({ type: 'spki', format: 'der' })),
    };
}
const block = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;
/** Every certificate in a PEM text; text around the blocks is tolerated. */
function readCertificates(pem) {
    const blocks = pem.match(block) ?? [];
    if (blocks.length === 0)
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('certificate-unreadable', 'no -----BEGIN CERTIFICATE----- block');
    return blocks.map(readCertificate);
}
function readExtensions(wrapper) {
    const extensions = new Map();
    for (const extension of wrapper ? (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)((0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(wrapper, 0).content).map(({ content }) => (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(content)) : []) {
        const [id, second] = extension;
        const value = extension.at(-1);
        if (!id || !value || value.tag !== _der_js__WEBPACK_IMPORTED_MODULE_2__/* .tags */ ._A.octets)
            throw new _reason_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('certificate-unreadable', 'extension');
        const oid = (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIdentifier */ .RG)(id);
        if (extensions.has(oid))
            throw new _reason_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('certificate-unreadable', 'an extension stands twice');
        extensions.set(oid, { critical: second?.tag === _der_js__WEBPACK_IMPORTED_MODULE_2__/* .tags */ ._A.boolean && second.content[0] !== 0, value: value.content });
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
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(extension.value)[0]?.content[1] ?? 0;
}
function extendedUsages({ extensions }) {
    const extension = extensions.get(oids.extendedKeyUsage);
    return extension ? (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(sequence(extension.value)).map(_der_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIdentifier */ .RG) : null;
}
const sequence = (value) => (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(value)[0]?.content ?? Buffer.alloc(0);
/** How many further CAs may stand below it; Infinity when it does not say. */
function pathLength({ extensions }) {
    const extension = extensions.get(oids.basicConstraints);
    const length = extension && (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(sequence(extension.value)).find(({ tag }) => tag === _der_js__WEBPACK_IMPORTED_MODULE_2__/* .tags */ ._A.integer);
    return length ? length.content.readUIntBE(0, Math.min(length.content.length, 6)) : Infinity;
}
const nameTypes = { 129: 'email', 130: 'dns', 134: 'uri' };
function alternativeNames({ extensions }) {
    const extension = extensions.get(oids.alternativeNames);
    if (!extension)
        return [];
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(sequence(extension.value)).map(({ tag, content }) => {
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
    const body = (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)((0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)((0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(x509.raw)[0], 0).content);
    const subject = body[body[0]?.tag === 0xa0 ? 5 : 4];
    if (!subject)
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('certificate-unreadable', 'no subject');
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(subject.content)
        .flatMap(({ content }) => (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(content))
        .map(pair => ({ name: attributes[(0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIdentifier */ .RG)((0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(pair, 0))] ?? '', value: (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(pair, 1)) }));
}
const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');


/***/ }),

/***/ 22463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ worstOf),
/* harmony export */   h: () => (/* binding */ compareFiles)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97271);

/** Spec 8.4 and 8.5. All differences are collected; a listed name is compared even where an exclusion covers it. */
function compareFiles(manifest, files, options = {}) {
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
        (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnder */ .Jo)(name, _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultExclusions */ .l3) ||
        (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnder */ .Jo)(name, manifest.ignorePaths) ||
        (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnder */ .Jo)(name, options.ignorePaths ?? []));
}
/** The worst of what was found, in the order in which it matters to a reader; null when nothing speaks against it. */
function worstOf(report, options = {}) {
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


/***/ }),

/***/ 17475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RG: () => (/* binding */ objectIdentifier),
/* harmony export */   Yt: () => (/* binding */ elements),
/* harmony export */   _A: () => (/* binding */ tags),
/* harmony export */   jf: () => (/* binding */ child)
/* harmony export */ });
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4038);

const unreadable = () => new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('certificate-unreadable', 'malformed DER');
/** The elements that stand one after another in `bytes`, to its very end. */
function elements(bytes) {
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
    const found = parent ? elements(parent.content)[index] : undefined;
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
function text({ tag, content }) {
    if (![0x0c, 0x13, 0x16].includes(tag))
        return null;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 63996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4038);

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
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(reason, 'not valid JSON');
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
                    throw new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(reason, `“${name.slice(0, 64)}” stands twice`);
                members.add(name);
            }
            at = end - 1;
        }
        if (open.length > maxDepth)
            throw new _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(reason, `nested deeper than ${maxDepth}`);
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


/***/ }),

/***/ 81840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  df: () => (/* binding */ refuseOtherIdentity),
  Yh: () => (/* binding */ requireStrictMaterial),
  Qm: () => (/* binding */ verifyKeyless)
});

// UNUSED EXPORTS: requireTrustedRoot

// EXTERNAL MODULE: ./.build/verify/sigstore.js + 2 modules
var verify_sigstore = __webpack_require__(88039);
// EXTERNAL MODULE: ./.build/verify/oms/json.js
var oms_json = __webpack_require__(63996);
// EXTERNAL MODULE: ./.build/verify/oms/log-entry.js
var log_entry = __webpack_require__(87771);
// EXTERNAL MODULE: ./.build/verify/oms/reason.js
var reason = __webpack_require__(4038);
// EXTERNAL MODULE: ./.build/verify/oms/der.js
var oms_der = __webpack_require__(17475);
;// CONCATENATED MODULE: ./.build/verify/oms/timestamp.js


const oids = {
    signedData: '1.2.840.113549.1.7.2',
    timestamp: '1.2.840.113549.1.9.16.1.4',
    sha256: '2.16.840.1.101.3.4.2.1',
    sha384: '2.16.840.1.101.3.4.2.2',
    sha512: '2.16.840.1.101.3.4.2.3',
};
/** Signature algorithms that may stand beside a hash: with it in their name, or without one. */
const signatures = {
    [oids.sha256]: ['1.2.840.10045.4.3.2', '1.2.840.113549.1.1.11'],
    [oids.sha384]: ['1.2.840.10045.4.3.3', '1.2.840.113549.1.1.12'],
    [oids.sha512]: ['1.2.840.10045.4.3.4', '1.2.840.113549.1.1.13', '1.3.101.112'],
};
const withoutHash = ['1.2.840.10045.2.1', '1.2.840.113549.1.1.1'];
/**
 * The parts of an RFC 3161 token that its own signature is not over (RFC 5652, 5.1 and 5.3): Sigstore's library takes
 * whatever stands there, so that one token would have many spellings. Certificates within it prove nothing to anybody.
 */
function refuseLooseTimestamp(der) {
    try {
        const [response, ...rest] = (0,oms_der/* elements */.Yt)(der);
        const [status, token] = members(response, oms_der/* tags */._A.sequence);
        const [granted] = members(status, oms_der/* tags */._A.sequence);
        if (rest.length === 0 && isInteger(granted, 0) && isToken(token))
            return;
    }
    catch (error) {
        if (!(error instanceof reason/* Refusal */.P_))
            throw error;
    }
    throw new reason/* Refusal */.P_('timestamp', 'not the token that a timestamp authority makes');
}
function isToken(token) {
    const [type, wrapped, ...rest] = members(token, oms_der/* tags */._A.sequence);
    const [data, ...more] = members(wrapped, 0xa0);
    if (rest.length > 0 || more.length > 0 || !type || (0,oms_der/* objectIdentifier */.RG)(type) !== oids.signedData)
        return false;
    const [version, hashes, content, ...others] = members(data, oms_der/* tags */._A.sequence);
    const signers = others.pop();
    const isCertificates = others.every(({ tag }) => tag === 0xa0);
    const [signer, ...further] = members(signers, oms_der/* tags */._A.set);
    const [hash, ...moreHashes] = members(hashes, oms_der/* tags */._A.set);
    if (!isInteger(version, 3) || !isCertificates || others.length > 1 || further.length > 0 || moreHashes.length > 0)
        return false;
    return isContent(content) && isSigner(signer, hash);
}
function isContent(content) {
    const [type, wrapped, ...rest] = members(content, oms_der/* tags */._A.sequence);
    const [octets, ...more] = members(wrapped, 0xa0);
    const isAlone = rest.length === 0 && more.length === 0;
    return isAlone && type !== undefined && (0,oms_der/* objectIdentifier */.RG)(type) === oids.timestamp && octets?.tag === oms_der/* tags */._A.octets;
}
function isSigner(signer, declared) {
    const [version, id, hash, attributes, algorithm, signature, ...unsigned] = members(signer, oms_der/* tags */._A.sequence);
    const [issuer, serial, ...rest] = members(id, oms_der/* tags */._A.sequence);
    const name = algorithmOf(hash);
    const allowed = [...(signatures[name] ?? []), ...(signatures[name] ? withoutHash : [])];
    return (isInteger(version, 1) &&
        issuer?.tag === oms_der/* tags */._A.sequence &&
        serial?.tag === oms_der/* tags */._A.integer &&
        rest.length === 0 &&
        declared?.content.equals(hash?.content ?? Buffer.alloc(0)) === true &&
        declared.tag === oms_der/* tags */._A.sequence &&
        attributes?.tag === 0xa0 &&
        allowed.includes(algorithmOf(algorithm)) &&
        signature?.tag === oms_der/* tags */._A.octets &&
        unsigned.every(({ tag }) => tag === 0xa1));
}
/** AlgorithmIdentifier: its parameters are absent or NULL. */
function algorithmOf(element) {
    const [, parameters, ...rest] = members(element, oms_der/* tags */._A.sequence);
    const isPlain = parameters === undefined || (parameters.tag === 0x05 && parameters.content.length === 0);
    if (!isPlain || rest.length > 0)
        throw new reason/* Refusal */.P_('timestamp', 'parameters');
    return (0,oms_der/* objectIdentifier */.RG)((0,oms_der/* child */.jf)(element, 0));
}
const isInteger = (element, value) => element?.tag === oms_der/* tags */._A.integer && element.content.equals(Buffer.of(value));
function members(element, tag) {
    if (element?.tag !== tag)
        throw new reason/* Refusal */.P_('timestamp', 'shape');
    return (0,oms_der/* elements */.Yt)(element.content);
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
function verifyKeyless(json, trustedRoot, holds) {
    requireStrictMaterial(json);
    const sigstore = requireTrustedRoot(trustedRoot);
    const opened = keyless_open(json, sigstore, holds);
    if (opened.outcome !== 'verified')
        throw new reason/* Refusal */.P_(reasonFor[opened.reason], opened.detail);
    (0,log_entry/* refuseForeignEntries */.B)(json, leafOf(json));
    return opened;
}
/** The signing certificate, DER: alone, or first of a chain in bundles of before version 0.3. */
function leafOf({ verificationMaterial: material }) {
    const { certificate, x509CertificateChain: chain } = (0,oms_json/* isObject */.G)(material) ? material : {};
    const first = (0,oms_json/* isObject */.G)(chain) && Array.isArray(chain['certificates']) ? chain['certificates'][0] : certificate;
    return Buffer.from((0,oms_json/* isObject */.G)(first) ? String(first['rawBytes']) : '', 'base64');
}
/** The libraries' decoders skip what they do not know, so that two texts would mean the same proof. */
function requireStrictMaterial(json) {
    const material = json['verificationMaterial'];
    refuseLooseValues(material, 'verificationMaterial');
    const data = (0,oms_json/* isObject */.G)(material) ? material['timestampVerificationData'] : undefined;
    const tokens = (0,oms_json/* isObject */.G)(data) && Array.isArray(data['rfc3161Timestamps']) ? data['rfc3161Timestamps'] : [];
    for (const token of tokens) {
        const text = (0,oms_json/* isObject */.G)(token) ? token['signedTimestamp'] : '';
        refuseLooseTimestamp(Buffer.from(String(text), 'base64'));
    }
}
function keyless_open(json, sigstore, holds) {
    try {
        return (0,verify_sigstore/* openBundle */.hk)(json, { sigstore, registries: {} }, () => null, holds);
    }
    catch (error) {
        // It throws for a root whose keys cannot be used, and for nothing else.
        throw new reason/* Refusal */.P_('trusted-root', error instanceof Error ? error.message : String(error));
    }
}
/** Both, exactly: an identity is only as good as the issuer that vouches for it. */
function refuseOtherIdentity(signer, identity, issuer) {
    if (identity === '' || issuer === '')
        throw new reason/* Refusal */.P_('identity-incomplete');
    if (signer.identity === identity && signer.issuer === issuer)
        return;
    throw new reason/* Refusal */.P_('identity-mismatch', `signed by ${signer.identity ?? 'nobody'}, vouched for by ${signer.issuer ?? 'nobody'}`);
}
/**
 * A `TrustedRoot`, or the `ClientTrustConfig` that holds one. A log's validity that has no start, or a date that is
 * none, is refused: the libraries would take such a key as valid since 1970. (A log that states no validity at all is
 * always valid, as sigstore-python has it; what a policy gives as `trust-root` must state it.)
 */
function requireTrustedRoot(value) {
    const root = (0,oms_json/* isObject */.G)(value) && (0,oms_json/* isObject */.G)(value['trustedRoot']) ? value['trustedRoot'] : value;
    if (!(0,oms_json/* isObject */.G)(root))
        throw new reason/* Refusal */.P_('trusted-root', 'not an object');
    for (const list of ['tlogs', 'ctlogs', 'certificateAuthorities', 'timestampAuthorities']) {
        const members = root[list] ?? [];
        if (!Array.isArray(members))
            throw new reason/* Refusal */.P_('trusted-root', `${list} is not a list`);
        members.forEach((one, index) => {
            const isLog = (0,oms_json/* isObject */.G)(one) && (0,oms_json/* isObject */.G)(one['publicKey']);
            const { validFor } = isLog && (0,oms_json/* isObject */.G)(one['publicKey']) ? one['publicKey'] : (0,oms_json/* isObject */.G)(one) ? one : {};
            if (!isPeriod(validFor, isLog))
                throw new reason/* Refusal */.P_('trusted-root', `${list}[${index}].validFor`);
        });
    }
    return root;
}
function isPeriod(value, startIsNeeded) {
    if (value === undefined)
        return true;
    if (!(0,oms_json/* isObject */.G)(value) || (startIsNeeded && value['start'] === undefined))
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
            throw new reason/* Refusal */.P_('bundle-shape', `${at}.${name.slice(0, 64)} does not belong`);
    }
}
function requireBase64(value, at) {
    const text = typeof value === 'string' ? value : '';
    if (text === '' || Buffer.from(text, 'base64').toString('base64') !== text)
        throw new reason/* Refusal */.P_('bundle-base64', at);
}
function requireDecimal(value, at) {
    const canonical = typeof value === 'number' ? Number.isSafeInteger(value) && value >= 0 : isDecimal(value);
    if (!canonical)
        throw new reason/* Refusal */.P_('bundle-shape', `${at} is not a whole number`);
}
const isDecimal = (value) => typeof value === 'string' && /^(?:0|[1-9]\d{0,18})$/.test(value);


/***/ }),

/***/ 87771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refuseForeignEntries)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63996);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4038);



/**
 * What sigstore-js leaves open of a log entry whose signature and place in the log have been verified: that the entry
 * names the very certificate or key (DER) of the bundle, and that the proof's own figures are the signed checkpoint's.
 * sigstore-go and sigstore-python check both.
 */
function refuseForeignEntries(json, own) {
    const material = json['verificationMaterial'];
    const entries = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(material) ? (material['tlogEntries'] ?? []) : [];
    if (!Array.isArray(entries))
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('transparency-log', 'tlogEntries');
    for (const entry of entries) {
        const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(entry) ? bodyOf(entry) : null;
        const verifier = verifierIn(body);
        if (!verifier || !isSame(verifier, own))
            throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('transparency-log', 'the entry names another certificate or key');
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(entry) && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(entry['inclusionProof']))
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
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
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
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der).publicKey.export({ type: 'spki', format: 'der' });
    }
    catch {
        return null;
    }
}
/** https://github.com/transparency-dev/formats: origin, size and root hash are a checkpoint's first three lines. */
function refuseOtherFigures(proof) {
    const checkpoint = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(proof['checkpoint']) ? String(proof['checkpoint']['envelope']) : '';
    const [, size, root] = checkpoint.split('\n');
    const end = checkpoint.indexOf('\n\n');
    if (end < 0 ||
        !checkpoint
            .slice(end + 2)
            .split('\n')
            .every(isSignatureLine)) {
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('transparency-log', 'a signature of the checkpoint is not strict base64');
    }
    if (String(proof['treeSize']) !== size || proof['rootHash'] !== root) {
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('transparency-log', 'the proof is of another tree than its checkpoint');
    }
}
/** `— name base64`; the last line is empty, since each one ends. */
function isSignatureLine(line, index, all) {
    if (line === '')
        return index > 0 && index === all.length - 1;
    const base64 = /^\u2014 \S+ (?<base64>\S+)$/.exec(line)?.groups?.['base64'] ?? '';
    return base64 !== '' && Buffer.from(base64, 'base64').toString('base64') === base64;
}


/***/ }),

/***/ 4038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   _n: () => (/* binding */ outcomeFor)
/* harmony export */ });
/* unused harmony export reasons */
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
const outcomeFor = (reason) => reasons[reason][0];
/** Our own words; never contains anything of the bundle. */
const explain = (reason) => reasons[reason][1];
/**
 * Ends a verification from deep inside the parsing. It never leaves this room: `guarded` turns it into data.
 * `detail` may hold text of the bundle: untrusted.
 */
class Refusal extends Error {
    reason;
    detail;
    constructor(reason, detail = '') {
        super(reason);
        this.reason = reason;
        this.detail = detail;
    }
}
/** Runs `work`; whatever it throws becomes a reason, and nothing that throws is ever a pass. */
function guarded(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof Refusal)
            return { ok: false, reason: error.reason, detail: error.detail };
        return { ok: false, reason: 'internal', detail: error instanceof Error ? error.message : String(error) };
    }
}


/***/ }),

/***/ 7314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ verifyWithKey),
/* harmony export */   RR: () => (/* binding */ holdsOverEnvelope),
/* harmony export */   id: () => (/* binding */ readPublicKey),
/* harmony export */   p4: () => (/* binding */ keyHint),
/* harmony export */   wS: () => (/* binding */ verifyWithCertificateKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97271);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4038);



/** PEM text (text before the block is tolerated, as GnuTLS writes it), DER, or a key of Node's own. */
function readPublicKey(key) {
    try {
        if (typeof key === 'string')
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key);
        if (key instanceof Uint8Array)
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(key), format: 'der', type: 'spki' });
        return key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key;
    }
    catch {
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('key-unreadable', 'expected one PEM block: -----BEGIN PUBLIC KEY-----');
    }
}
/** What bundles name a key by: SHA-256 of the PEM text, not of the DER. */
function keyHint(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(key.export({ type: 'spki', format: 'pem' }))
        .digest('hex');
}
/** The hash that the key's curve prescribes. */
function curveOf(key) {
    const curve = key.asymmetricKeyType === 'ec' ? key.asymmetricKeyDetails?.namedCurve : key.asymmetricKeyType;
    const found = Object.entries(_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .curveHashes */ .qy).find(([name]) => name === curve);
    if (!found)
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('key-type', curve ?? 'unknown');
    return found[1];
}
/** Spec 4.1: whatever the bundle says of its key must be true of ours; it never replaces it. */
function verifyWithKey(bundle, key, allowLegacy) {
    const { material } = bundle;
    if (material.method !== 'key')
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('method-mismatch', material.method);
    const { hash, keyDetails } = curveOf(key);
    refuseOtherKey(material, key, keyDetails);
    if (holds(hash, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .preAuthEncoding */ .JC)(_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .modelSigning */ .XJ.payloadType, bundle.payload), key, bundle.signature))
        return 'dsse';
    if (allowLegacy && holds(hash, legacyEncoding(bundle.payload), key, bundle.signature))
        return 'legacy';
    throw new _reason_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('signature-invalid');
}
/**
 * Is this the signature over that envelope? EC keys prescribe the hash; for those that Sigstore also certifies (RSA,
 * Ed25519) its algorithm registry does.
 */
function holdsOverEnvelope(payloadType, payload) {
    const message = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .preAuthEncoding */ .JC)(payloadType, payload);
    return (key, signature) => {
        const curve = key.asymmetricKeyDetails?.namedCurve ?? '';
        const prescribed = Object.entries(_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .curveHashes */ .qy).find(([name]) => name === curve)?.[1].hash ?? 'sha256';
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(key.asymmetricKeyType === 'ed25519' ? null : prescribed, message, key, signature);
    };
}
/** Release 0.2.0 signed with SHA-256 under every curve when it signed with a certificate. */
function verifyWithCertificateKey(bundle, key, allowLegacy) {
    const { hash } = curveOf(key);
    if (holds(hash, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .preAuthEncoding */ .JC)(_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .modelSigning */ .XJ.payloadType, bundle.payload), key, bundle.signature))
        return 'dsse';
    if (allowLegacy && holds('sha256', legacyEncoding(bundle.payload), key, bundle.signature))
        return 'legacy';
    throw new _reason_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('signature-invalid');
}
function refuseOtherKey(material, key, keyDetails) {
    const ours = keyHint(key);
    const theirs = material.hint || (material.pem ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(material.pem).digest('hex') : ours);
    if (theirs !== ours)
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('key-mismatch', `the bundle names key ${theirs.slice(0, 64)}, ours is ${ours}`);
    if (material.pem && !material.pem.equals(Buffer.from(key.export({ type: 'spki', format: 'pem' })))) {
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('key-mismatch', 'the key embedded in the bundle is not the one given');
    }
    if ((material.keyDetails ?? keyDetails) !== keyDetails)
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('key-mismatch', 'publicKey.keyDetails');
}
function holds(hash, message, key, signature) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, message, key, signature);
}
/**
 * Release 0.2.0 put Python's `repr()` of the payload bytes where the bytes belong, after a capital V. Accepted only on
 * request, and only around a 0.2.0 statement: two encodings must never stand for the same kind of statement.
 */
function legacyEncoding(payload) {
    const { payloadType } = _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .modelSigning */ .XJ;
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


/***/ }),

/***/ 98213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseStatement),
/* harmony export */   T: () => (/* binding */ predicateTypeOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97271);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63996);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4038);




/** Hex length by hash. blake2b is BLAKE2b-512, as Python's hashlib has it by default. */
const hexLengths = { sha256: 64, blake2b: 128 };
/** Spec 8.3. `encoding` tells how the payload was signed: 0.2.0's encoding carries 0.2.0's statement and no other. */
function parseStatement(payload, encoding) {
    const statement = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(utf8(payload), 'statement-json');
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(statement))
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('statement-json', 'not an object');
    if (statement['_type'] !== _model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .modelSigning */ .XJ.statementType)
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('statement-type', quote(statement['_type']));
    const type = statement['predicateType'];
    if (type === _model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .modelSigning */ .XJ.legacyPredicateType) {
        if (encoding !== 'legacy')
            throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('legacy-not-allowed', 'predicateType');
        return parseLegacy(statement);
    }
    if (type !== _model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .modelSigning */ .XJ.predicateType) {
        const other = typeof type === 'string' && type.startsWith('https://model_signing/signature/');
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(other ? 'predicate-version' : 'predicate-type', quote(type));
    }
    if (encoding !== 'dsse')
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('signature-invalid', 'a v1.0 statement under the encoding of 0.2.0');
    return parseCurrent(statement);
}
/** What an unverified statement calls itself; null where it says nothing that can be read. Untrusted text. */
function predicateTypeOf(payload) {
    try {
        const statement = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(utf8(payload), 'statement-json');
        const type = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(statement) ? statement['predicateType'] : null;
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
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('statement-shape', 'predicate.resources');
    const resources = list.map((one, index) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(one))
            throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('statement-shape', `predicate.resources[${index}]`);
        if (one['algorithm'] !== hash)
            throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('statement-shape', `predicate.resources[${index}].algorithm`);
        return resource(one['name'], one['digest'], hash);
    });
    refuseUnusable(resources);
    const rootDigest = member(subject, 'digest')['sha256'];
    if (rootDigest !== rootOf(resources))
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('root-digest', quote(rootDigest));
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
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('unsupported-serialization', 'shards');
    if (method !== 'files')
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('unsupported-serialization', quote(method));
    if (hash !== 'sha256' && hash !== 'blake2b')
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('unsupported-hash', quote(hash));
    if (typeof links !== 'boolean')
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('statement-shape', 'serialization.allow_symlinks');
    if (size !== undefined)
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('statement-shape', 'serialization.shard_size belongs to shards');
    return hash;
}
/** Release 0.2.0: the files are the subjects, and there is no root digest. */
function parseLegacy(statement) {
    const subjects = statement['subject'];
    if (!Array.isArray(subjects))
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('statement-shape', 'subject');
    const resources = subjects.map((one) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(one))
            throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('statement-shape', 'subject');
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
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('subject-count', 'subject');
    const only = subjects[0];
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(only) || typeof only['name'] !== 'string' || only['name'] === '') {
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('statement-shape', 'subject[0].name');
    }
    return only;
}
function resource(name, digest, hash) {
    if (typeof name !== 'string')
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('statement-shape', 'the name of a resource');
    if (typeof digest !== 'string' || digest.length !== hexLengths[hash] || !/^[0-9a-f]+$/.test(digest)) {
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('bad-digest', name);
    }
    return { name, hex: digest };
}
function refuseUnusable(resources) {
    if (resources.length === 0)
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('resources-empty');
    const seen = new Set();
    for (const { name } of resources) {
        // "." is how the Python implementation names the only file of a model that is a file.
        if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isSafeName */ .TE)(name) && !(name === '.' && resources.length === 1))
            throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('bad-name', name);
        if (seen.has(name))
            throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('duplicate-name', name);
        seen.add(name);
    }
}
/** Spec 6.5.1: SHA-256 over the raw digests in listed order; names are not in it. */
function rootOf(resources) {
    const root = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { hex } of resources)
        root.update(hex, 'hex');
    return root.digest('hex');
}
/** Entries that point outside the model are dropped: one known signer writes paths relative to its own directory. */
function parseIgnorePaths(value) {
    if (!Array.isArray(value))
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('statement-shape', 'serialization.ignore_paths');
    return value.flatMap((one) => {
        if (typeof one !== 'string')
            throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('statement-shape', 'serialization.ignore_paths');
        const path = one.replace(/\/+$/, '');
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isSafeName */ .TE)(path) ? [path] : [];
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
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value))
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('statement-shape', name);
    return value;
}
function utf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('statement-json', 'not UTF-8');
    }
}
const quote = (value) => (JSON.stringify(value) ?? 'nothing').slice(0, 128);


/***/ }),

/***/ 64269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lv: () => (/* binding */ judgeFiles),
  Ev: () => (/* binding */ openModelSignature),
  io: () => (/* binding */ refusedVerdict),
  Xq: () => (/* binding */ verifyCertificate)
});

// UNUSED EXPORTS: verifyModel

// EXTERNAL MODULE: ./.build/model/model-signing.js
var model_signing = __webpack_require__(97271);
// EXTERNAL MODULE: ./.build/verify/oms/bundle.js
var oms_bundle = __webpack_require__(52506);
// EXTERNAL MODULE: ./.build/verify/oms/certificate.js
var oms_certificate = __webpack_require__(33219);
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
            return (0,oms_certificate/* alternativeNames */.k9)(certificate).some(name => name.type !== 'other' && name.value === value);
        default: {
            const found = (0,oms_certificate/* subjectOf */.et)(certificate).filter(({ name }) => name === form);
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
function nameOf(certificate) {
    const names = (0,oms_certificate/* alternativeNames */.k9)(certificate).filter(({ type }) => type !== 'other');
    const common = (0,oms_certificate/* subjectOf */.et)(certificate).filter(({ name }) => name === 'CN');
    const [only, ...more] = names.length > 0 ? names : common;
    return only && more.length === 0 ? only.value : null;
}
/** Who the certificate names, for people. Untrusted text. */
function describeIdentity(certificate) {
    const names = (0,oms_certificate/* alternativeNames */.k9)(certificate)
        .filter(({ type }) => type !== 'other')
        .map(({ value }) => value);
    const subject = (0,oms_certificate/* subjectOf */.et)(certificate)
        .filter(({ name, value }) => name !== '' && value !== null)
        .map(({ name, value }) => `${name}=${value}`);
    return [...names, ...subject].join(', ');
}

// EXTERNAL MODULE: ./.build/verify/oms/reason.js
var oms_reason = __webpack_require__(4038);
;// CONCATENATED MODULE: ./.build/verify/oms/chain.js


const maxDepth = 8;
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
        closest: new oms_reason/* Refusal */.P_('certificate-chain', 'no issuer found for the signing certificate'),
    };
    if (Number.isNaN(input.at.getTime()))
        throw new oms_reason/* Refusal */.P_('certificate-time', 'the moment to verify at is no date');
    refuseUnsound(input.leaf, input.at);
    const found = extend([input.leaf], search);
    if (!found)
        throw search.closest;
    return found;
}
function extend(path, search) {
    const last = path.at(-1);
    if (!last || path.length > maxDepth)
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
            if (error instanceof oms_reason/* Refusal */.P_)
                search.closest = error;
            continue;
        }
        const found = extend([...path, issuer], search);
        if (found)
            return found;
        if (search.closest.reason === 'certificate-chain') {
            search.closest = new oms_reason/* Refusal */.P_('certificate-chain', `the path ends at “${flat(issuer)}”, which is not trusted`);
        }
    }
    return null;
}
function issued(issuer, subject, search) {
    if (!subject.x509.checkIssued(issuer.x509))
        return false;
    if (++search.checks > maxChecks)
        throw new oms_reason/* Refusal */.P_('certificate-chain', 'too many certificates to try');
    return subject.x509.verify(issuer.x509.publicKey);
}
function refuseIssuer(issuer, depth, at) {
    if (!(0,oms_certificate/* mayIssue */.Tp)(issuer))
        throw new oms_reason/* Refusal */.P_('certificate-chain', `“${flat(issuer)}” may not issue signing certificates`);
    if ((0,oms_certificate/* pathLength */.o8)(issuer) < depth - 1)
        throw new oms_reason/* Refusal */.P_('certificate-chain', `“${flat(issuer)}”: path too long`);
    refuseUnsound(issuer, at);
}
/** What must hold of each certificate of a path; with its issuer, of the signature that ties it to that. */
function refuseUnsound(certificate, at, issuer) {
    const { validFromDate, validToDate } = certificate.x509;
    if (!(validFromDate <= at && at <= validToDate)) {
        const span = `${validFromDate.toISOString()} to ${validToDate.toISOString()}`;
        throw new oms_reason/* Refusal */.P_('certificate-time', `“${flat(certificate)}” is valid from ${span}, asked for ${at.toISOString()}`);
    }
    for (const [oid, { critical }] of certificate.extensions) {
        if (oid === nameConstraints || (critical && !understood.has(oid))) {
            throw new oms_reason/* Refusal */.P_('certificate-unsupported', `“${flat(certificate)}”: extension ${oid}`);
        }
    }
    const size = certificate.x509.publicKey.asymmetricKeyDetails?.modulusLength ?? 2048;
    if (size < 2048)
        throw new oms_reason/* Refusal */.P_('certificate-unsupported', `“${flat(certificate)}”: RSA key of ${size} bits`);
    if (issuer && !soundSignatures.has(certificate.signatureAlgorithm)) {
        throw new oms_reason/* Refusal */.P_('certificate-unsupported', `signature algorithm ${certificate.signatureAlgorithm}`);
    }
}
/** Only such a certificate can be an anchor: a bare intermediate is a helper, as OpenSSL has it. */
function isSelfSigned(certificate) {
    const { x509 } = certificate;
    return x509.subject === x509.issuer && x509.verify(x509.publicKey);
}
const same = (one, other) => one.x509.raw.equals(other.x509.raw);
const flat = (certificate) => certificate.x509.subject?.replaceAll('\n', ', ') ?? '';

// EXTERNAL MODULE: ./.build/verify/oms/compare.js
var compare = __webpack_require__(22463);
// EXTERNAL MODULE: ./.build/verify/oms/keyless.js + 1 modules
var keyless = __webpack_require__(81840);
// EXTERNAL MODULE: ./.build/verify/oms/signature.js
var signature = __webpack_require__(7314);
// EXTERNAL MODULE: ./.build/verify/oms/statement.js
var statement = __webpack_require__(98213);
;// CONCATENATED MODULE: ./.build/verify/oms/verify-model.js










/** Steps 1 to 6: the bundle, its signature, its statement. Never throws; nothing of the payload is used before step 3. */
function openModelSignature(text, trust, options) {
    return (0,oms_reason/* guarded */.Nj)(() => {
        const bundle = (0,oms_bundle/* parseBundle */.QN)(text);
        if (bundle.material.method !== trust.method) {
            throw new oms_reason/* Refusal */.P_('method-mismatch', `signed by ${bundle.material.method}, asked for ${trust.method}`);
        }
        const { signer, encoding } = verifySignature(bundle, trust, options);
        const manifest = (0,statement/* parseStatement */.B)(bundle.payload, encoding);
        return { ok: true, method: trust.method, signer, manifest, unused: bundle.unused };
    });
}
function verifySignature(bundle, trust, options) {
    switch (trust.method) {
        case 'key': {
            const key = (0,signature/* readPublicKey */.id)(trust.key);
            const encoding = (0,signature/* verifyWithKey */.Ft)(bundle, key, options.allowLegacy ?? false);
            return { signer: { keyId: (0,signature/* keyHint */.p4)(key) }, encoding };
        }
        case 'certificate':
            return verifyCertificate(bundle, trust, options);
        case 'sigstore': {
            const { signer } = (0,keyless/* verifyKeyless */.Qm)(bundle.json, trust.trustedRoot, (0,signature/* holdsOverEnvelope */.RR)(model_signing/* modelSigning */.XJ.payloadType, bundle.payload));
            (0,keyless/* refuseOtherIdentity */.df)(signer, trust.identity, trust.issuer);
            return { signer, encoding: 'dsse' };
        }
    }
}
function verifyCertificate(bundle, trust, { now, allowLegacy }) {
    if (bundle.material.method !== 'certificate')
        throw new oms_reason/* Refusal */.P_('method-mismatch', bundle.material.method);
    const [leaf, ...helpers] = bundle.material.certificates.map(oms_certificate/* readCertificate */.w$);
    if (!leaf)
        throw new oms_reason/* Refusal */.P_('bundle-shape', 'no certificate');
    const given = trust.certificates.flatMap(oms_certificate/* readCertificates */.jZ);
    const anchors = given.filter(isSelfSigned);
    if (anchors.length === 0)
        throw new oms_reason/* Refusal */.P_('no-anchor', 'none of the given certificates is self-signed');
    if (!(0,oms_certificate/* maySign */.Rv)(leaf))
        throw new oms_reason/* Refusal */.P_('certificate-usage', describeIdentity(leaf));
    const at = trust.at === 'signing' ? leaf.x509.validFromDate : trust.at instanceof Date ? trust.at : now;
    const chain = buildChain({ leaf, helpers: [...helpers, ...given], anchors, at });
    const stranger = (trust.identities ?? []).find(identity => !hasIdentity(leaf, identity));
    if (stranger !== undefined)
        throw new oms_reason/* Refusal */.P_('identity-mismatch', `signed by ${describeIdentity(leaf)}`);
    const encoding = (0,signature/* verifyWithCertificateKey */.wS)(bundle, leaf.x509.publicKey, allowLegacy ?? false);
    return { signer: signerOf(leaf, chain), encoding };
}
/** No issuer: that word is kept for those who vouch for keyless identities, which a CA's name must not pass for. */
function signerOf(leaf, chain) {
    const identity = nameOf(leaf);
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
    const report = (0,compare/* compareFiles */.h)(manifest, files, options);
    const { reason, detail } = (0,compare/* worstOf */.A)(report, options) ?? { reason: 'verified', detail: '' };
    const by = (basis) => report.matched.filter(one => one.basis === basis).length;
    const unchecked = report.notCompared.length + report.missing.length + report.refused.length;
    return {
        outcome: (0,oms_reason/* outcomeFor */._n)(reason),
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
        outcome: (0,oms_reason/* outcomeFor */._n)(reason),
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


/***/ }),

/***/ 88039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hk: () => (/* binding */ openBundle)
});

// UNUSED EXPORTS: entityOf, signedAt

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./.build/model/errors.js
var model_errors = __webpack_require__(48125);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/verify/oms/certificate.js
var oms_certificate = __webpack_require__(33219);
;// CONCATENATED MODULE: ./.build/verify/sigstore/certificate.js


const codeSigning = '1.3.6.1.5.5.7.3.3';
const keyUsage = '2.5.29.15';
/** Arcs under 1.3.6.1.4.1.57264.1 that hold bare strings; Fulcio wraps the later ones in a DER UTF8String. */
const bareArcs = new Set(['.1', '.2', '.3', '.4', '.5', '.6']);
/**
 * Sigstore's libraries do not look at what a certificate may be used for: it must say that it signs, and signs code, and
 * be no authority's.
 */
function maySignCode(leaf) {
    const certificate = (0,oms_certificate/* readCertificate */.w$)(Buffer.from(leaf));
    const { x509, extensions } = certificate;
    return x509.keyUsage?.includes(codeSigning) === true && !x509.ca && extensions.has(keyUsage) && (0,oms_certificate/* maySign */.Rv)(certificate);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./.build/verify/sigstore/shape.js

/** The media types of bundles that exist; the libraries accept any version number. */
const mediaTypes = [
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json',
];
/** A media type of Sigstore's that has a version which this release does not know. */
function isUnknownVersion(json) {
    const mediaType = schemas/* looseObject */._H3({ mediaType: schemas/* string */.YjP() }).safeParse(json).data?.mediaType ?? '';
    const pattern = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=\d{1,3}\.\d{1,3}|\.v\d{1,3}\.\d{1,3}\+json)$/;
    return pattern.test(mediaType) && !mediaTypes.some(known => known === mediaType);
}
/** Canonical base64: the libraries' decoder skips what it does not know, so two texts would mean the same bytes. */
const base64 = schemas/* base64 */.K39().min(1);
const envelope = schemas/* looseObject */._H3({
    payload: base64,
    payloadType: schemas/* string */.YjP().min(1),
    signatures: schemas/* array */.YOg(schemas/* looseObject */._H3({ sig: base64 })).length(1),
});
const certificate = schemas/* looseObject */._H3({ rawBytes: base64 });
const logEntry = schemas/* looseObject */._H3({ logId: schemas/* looseObject */._H3({ keyId: base64 }) });
/**
 * What must hold of a bundle's JSON before a library reads it: a known version, one kind of content and of key, one
 * signature, strict base64 in what is used. The rest is the library's own validation.
 */
const bundleShape = schemas/* looseObject */._H3({
    mediaType: schemas/* enum */.k5n(mediaTypes),
    dsseEnvelope: envelope.optional(),
    messageSignature: schemas/* looseObject */._H3({ signature: base64 }).optional(),
    verificationMaterial: schemas/* looseObject */._H3({
        publicKey: schemas/* looseObject */._H3({ hint: schemas/* string */.YjP().default('') }).optional(),
        x509CertificateChain: schemas/* looseObject */._H3({ certificates: schemas/* array */.YOg(certificate).min(1).max(10) }).optional(),
        certificate: certificate.optional(),
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
        return refuted('malformed-bundle', errors/* prettifyError */.S1(shape.error));
    const { publicKey } = shape.data.verificationMaterial;
    if (publicKey && !findKey(publicKey.hint))
        return undetermined('unknown-key', publicKey.hint);
    const trusted = material(trust, findKey);
    const foreign = foreignLog(shape.data, trusted);
    if (foreign)
        return undetermined('unknown-log', foreign);
    try {
        return verified((0,dist.bundleFromJSON)(json), trusted, signed);
    }
    catch (error) {
        return refuted(reasonOf(error), error instanceof Error ? error.message : String(error));
    }
}
function verified(bundle, trusted, signed) {
    const entity = entityOf(bundle, signed);
    const { identity } = new verify_dist/* Verifier */.BL(trusted).verify(entity);
    const leaf = leafOf(bundle);
    if (leaf && !maySignCode(leaf))
        return refuted('certificate-invalid', 'the certificate is not for code signing');
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
function refuted(reason, detail) {
    return { outcome: 'refuted', reason, detail };
}
function undetermined(reason, detail) {
    return { outcome: 'undetermined', reason, detail };
}


/***/ })

};
