export const id = 26;
export const ids = [26];
export const modules = {

/***/ 5026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifiers: () => (/* binding */ verifiers),
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./.build/model/reference.js
var model_reference = __webpack_require__(3513);
// EXTERNAL MODULE: ./.build/model/evidence.js
var evidence = __webpack_require__(8423);
// EXTERNAL MODULE: ./.build/model/digest.js
var model_digest = __webpack_require__(8074);
;// CONCATENATED MODULE: ./.build/verify/npm/pinned.js

const berryChecksum = /^(?:\d{1,3}(?:c\d)?\/)?[0-9a-f]{128}$/;
function pinnedBy({ integrity, resolved }) {
    if (integrity === undefined)
        return fromFragment(resolved);
    if (integrity.trim().split(/\s+/).length > 1)
        return { kind: 'several' };
    if ((0,model_digest/* parseIntegrity */.hN)(integrity))
        return { kind: 'sha512', integrity };
    if (berryChecksum.test(integrity))
        return { kind: 'own-archive' };
    const sha1 = /^sha1-(?<base64>[A-Za-z0-9+/]{27}=)$/.exec(integrity)?.groups?.['base64'];
    const digest = (0,model_digest/* parseDigest */.m)('sha1', Buffer.from(sha1 ?? '', 'base64').toString('hex'));
    return digest ? { kind: 'sha1', digest } : { kind: 'malformed' };
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
const signature = schemas/* object */.Ikc({ keyid: schemas/* string */.YjP(), sig: schemas/* base64 */.K39().min(1).max(200) });
/**
 * Did the registry sign the integrity that it lists for (name, version)? ECDSA P-256 with SHA-256 over
 * `name@version:integrity` (npm docs, "About ECDSA registry signatures"). Any one signature of a trusted key suffices;
 * pacote wants all, so that one unknown key stops everything.
 */
function signatureVerdict({ reference, artifact, attestations, trust }) {
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
    const verdicts = served.map(({ bundle }) => judge(bundle, keys, signed, facts.publishedAt));
    const best = order.map(reason => verdicts.find(verdict => verdict.reason === reason)).find(each => each !== undefined);
    if (best?.reason !== 'signed-by-registry')
        return { ...(best ?? { reason: 'signature-wrong' }), junk: 0 };
    return { ...best, junk: verdicts.filter(verdict => verdict.reason !== 'signed-by-registry').length };
}
/** What counts among several: a proof; then what speaks against the package; then our ignorance. */
const order = [
    'signed-by-registry',
    'signature-wrong',
    'signed-after-key-expired',
    'key-unusable',
    'unknown-key-id',
];
function judge(bundle, keys, signed, publishedAt) {
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

// EXTERNAL MODULE: ./.build/catalogue/npm-hosts.json
var npm_hosts = __webpack_require__(5130);
;// CONCATENATED MODULE: ./.build/verify/npm/tarball.js

const publicNames = new Set([npm_hosts/* registry */.u5, ...npm_hosts/* aliases */.z2]);
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
    const isPublic = publicNames.has(url.host);
    // Another registry was not asked, and not all of them serve tarballs at npm's paths.
    const isOurs = url.host === artifact.npm?.registryHost && artifact.npm.asked !== false;
    if (!isPublic && !isOurs)
        return { kind: 'elsewhere', host: url.host };
    if (url.username !== '' || url.password !== '' || url.search !== '')
        return { kind: 'other-tarball' };
    const canonical = canonicalPath(artifact.id, revision ?? '');
    const listed = URL.parse(artifact.npm?.tarball ?? '');
    const prefix = pathOf(listed).endsWith(canonical) ? pathOf(listed).slice(0, -canonical.length) : '';
    const own = [canonical, pathOf(listed), ...(isPublic ? [] : [prefix + canonical])];
    return { kind: own.includes(pathOf(url)) ? 'own' : 'other-tarball' };
}
/** `/@scope/name/-/name-1.2.3.tgz`, the address at which every registry of npm's kind serves a version. */
function canonicalPath(name, version) {
    return `/${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
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
function pins({ file, pinnable, integrity, resolved }) {
    const isManifest = /(?:^|\/)package\.json$/.test(file) || pinnable === false;
    return !isManifest || integrity !== undefined || resolved !== undefined;
}
function integrity_judge({ reference, artifact }, signature) {
    const pinned = pinnedBy(reference);
    if (pinned.kind === 'several')
        return { outcome: 'refuted', reason: 'several-hashes' };
    if (pinned.kind === 'malformed')
        return { outcome: 'refuted', reason: 'malformed' };
    if (tarballPlace({ reference, artifact }).kind === 'other-tarball')
        return { outcome: 'refuted', reason: 'other-tarball' };
    if (pinned.kind === 'nothing')
        return unpinned(reference);
    if (pinned.kind === 'own-archive')
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
    if (!(0,model_digest/* parseIntegrity */.hN)(listed))
        return unlisted;
    if (pinned.integrity !== listed)
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
/** Yarn 2 and later leave out the checksum of packages for other platforms, and never write an address. */
function unpinned({ file, resolved }) {
    const isBerry = /(?:^|\/)yarn\.lock$/.test(file) && resolved === undefined;
    return isBerry ? { outcome: 'undetermined', reason: 'not-comparable' } : { outcome: 'absent', reason: 'not-pinned' };
}
function detailOf({ reference, artifact }) {
    const place = tarballPlace({ reference, artifact });
    return {
        registry: artifact.npm?.registryHost ?? '',
        ...(artifact.npm?.integrity === undefined ? {} : { expected: artifact.npm.integrity }),
        ...(reference.integrity === undefined ? {} : { found: reference.integrity }),
        ...(reference.resolved === undefined ? {} : { resolved: reference.resolved }),
        ...(place.kind === 'elsewhere' ? { host: place.host } : {}),
    };
}

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
;// CONCATENATED MODULE: ./.build/verify/sigstore/certificate.js

const codeSigning = '1.3.6.1.5.5.7.3.3';
/** Arcs under 1.3.6.1.4.1.57264.1 that hold bare strings; Fulcio wraps the later ones in a DER UTF8String. */
const bareArcs = new Set(['.1', '.2', '.3', '.4', '.5', '.6']);
/** Sigstore's libraries do not look at what a certificate may be used for. */
function maySignCode(leaf) {
    return new external_node_crypto_.X509Certificate(leaf).keyUsage?.includes(codeSigning) ?? false;
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
const mediaTypes = [
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json',
];
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
 * regular expression and is not used. `artifact` is for bundles that sign bytes instead of an envelope.
 */
function openBundle(json, trust, findKey, artifact) {
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
        return verified((0,dist/* bundleFromJSON */.vw)(json), trusted, artifact);
    }
    catch (error) {
        return refuted(reasonOf(error), error instanceof Error ? error.message : String(error));
    }
}
function verified(bundle, trusted, artifact) {
    const entity = (0,verify_dist/* toSignedEntity */.DC)(bundle, artifact && Buffer.from(artifact));
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
        signedAt: signedAt(entity),
    };
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
    return new Date(Math.max(...times)).toISOString();
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
    if (kind === 'publish')
        return { kind, signedAt, signer, ...judgePublish(statement, signer, served) };
    if (kind === 'provenance')
        return { kind, signedAt, signer, ...judgeProvenance(statement, signer) };
    return { kind, reason: 'unknown-kind', detail: predicateType };
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
    const isOurs = host === served.registryHost || host === npm_hosts/* registry */.u5;
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
    const fresh = () => openBundle(bundle, trust, keyFinder(trust, registryHost));
    if (typeof bundle !== 'object' || bundle === null)
        return fresh();
    const known = opened.get(trust) ?? new WeakMap();
    opened.set(trust, known);
    const answer = known.get(bundle) ?? fresh();
    known.set(bundle, answer);
    return answer;
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
    const why = incomplete.find(each => each.startsWith('attestations:'))?.slice('attestations:'.length);
    if (why !== undefined)
        return { ...unreachable, reason: 'attestations-unreachable', detail: { why } };
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
    const worst = failed.find(each => !isOurIgnorance(each)) ?? failed[0];
    if (worst)
        return { ...(isOurIgnorance(worst) ? unreachable : { outcome: 'refuted' }), reason: because(worst), detail };
    if (announced || judged.length === 0)
        return { outcome: 'refuted', reason: 'none-served', detail };
    return { outcome: 'absent', reason: 'publish-only', detail };
}
function isOurIgnorance({ reason }) {
    return reason === 'unknown-log' || reason === 'unknown-key';
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
        yield { claim: 'reachability', subject, basis: 'listed', coverage: evidence/* nothingCovered */.sf, ...verdictOf(reach) };
    },
};
function verdictOf(reach) {
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
const verdicts = {
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
            ...verdicts[reason],
            ...(keyId === undefined ? {} : { signer: { keyId } }),
            detail: { registry: artifact.npm.registryHost, ...(junk > 0 ? { junk: String(junk) } : {}) },
        };
    },
};

;// CONCATENATED MODULE: ./.build/verify/index.js




/** Every verifier, one per kind of proof, in alphabetical order. */
const verifiers = [integrity, provenance, reachability, registrySignature];
/** Everything that could be established; a claim that no verifier speaks of is `undetermined` (see `outcomeOf`). */
function verify(verification, using = verifiers) {
    return using.flatMap(verifier => [...verifier.verify(verification)]);
}


/***/ })

};
