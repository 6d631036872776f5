export const id = 741;
export const ids = [741];
export const modules = {

/***/ 5741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadTrust: () => (/* binding */ loadTrust)
});

// UNUSED EXPORTS: publicNpmHost

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./.build/model/errors.js
var model_errors = __webpack_require__(8125);
// EXTERNAL MODULE: ./node_modules/@sigstore/tuf/seeds.json
var seeds = __webpack_require__(8032);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./.build/catalogue/npm-hosts.json
var npm_hosts = __webpack_require__(5130);
;// CONCATENATED MODULE: ./.build/trust/schema.js

/** A date without which validity cannot be judged: `new Date` of anything else would compare as neither before nor after. */
const instant = iso/* datetime */.w$({ offset: true });
const period = schemas/* looseObject */._H3({ start: instant, end: instant.optional() });
const publicKey = schemas/* looseObject */._H3({ rawBytes: schemas/* base64 */.K39().min(1), keyDetails: schemas/* string */.YjP(), validFor: period });
const log = schemas/* looseObject */._H3({
    baseUrl: schemas/* string */.YjP(),
    publicKey,
    logId: schemas/* looseObject */._H3({ keyId: schemas/* base64 */.K39().min(1) }),
});
const authority = schemas/* looseObject */._H3({
    certChain: schemas/* looseObject */._H3({ certificates: schemas/* array */.YOg(schemas/* looseObject */._H3({ rawBytes: schemas/* base64 */.K39().min(1) })).min(1) }),
    validFor: period,
});
/**
 * Sigstore's `TrustedRoot` in its JSON form (protobuf-specs, sigstore_trustroot.proto), as far as a verifier leans on
 * it. A log without the start of its validity is refused: the libraries would take it as valid since 1970.
 */
const sigstoreRoot = schemas/* looseObject */._H3({
    mediaType: schemas/* string */.YjP().regex(/^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=\d|\.v\d)/),
    tlogs: schemas/* array */.YOg(log).default([]),
    certificateAuthorities: schemas/* array */.YOg(authority).default([]),
    ctlogs: schemas/* array */.YOg(log).default([]),
    timestampAuthorities: schemas/* array */.YOg(authority).default([]),
});
/** The shape of the TUF target that holds a registry's keys (contracts 8). */
const registryKeys = schemas/* object */.Ikc({
    keys: schemas/* array */.YOg(schemas/* object */.Ikc({
        keyId: schemas/* string */.YjP().min(1),
        keyUsage: schemas/* string */.YjP(),
        publicKey: schemas/* object */.Ikc({
            rawBytes: schemas/* base64 */.K39().min(1),
            keyDetails: schemas/* string */.YjP(),
            validFor: schemas/* object */.Ikc({ start: instant, end: instant.exactOptional() }),
        }),
    })),
});
/** `host` or `host:port`, exactly as `URL.host` gives it, which leaves out the port that a scheme has by default. */
const host = schemas/* string */.YjP().refine(text => ['http:', 'https:'].some(scheme => hostOf(`${scheme}//${text}/`) === text), {
    error: 'is not a host or host:port in lower case',
});
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : null;
}
const trustRootFile = schemas/* strictObject */.rej({
    sigstore: sigstoreRoot.optional(),
    registries: schemas/* record */.g1P(host, registryKeys).optional(),
});

;// CONCATENATED MODULE: ./.build/trust/embedded.js




/** The public npm registry: the one host whose keys come with us. */
const publicNpmHost = npm_hosts/* registry */.u5;
const repository = 'https://tuf-repo-cdn.sigstore.dev';
const seed = schemas/* object */.Ikc({ 'root.json': schemas/* string */.YjP(), targets: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) });
const tufRoot = schemas/* object */.Ikc({ signed: schemas/* object */.Ikc({ expires: iso/* datetime */.w$() }) });
/**
 * The material of Sigstore's TUF repository as it was when this release was built. It is read without TUF's own
 * client, which never works offline on a fresh machine: the package carries targets but no timestamp or snapshot.
 * `madeAt` is the newest beginning of validity in it: the material is at least as young as that.
 */
function embeddedTrust() {
    const { 'root.json': root, targets } = seed.parse(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).parse(seeds)[repository]);
    const sigstore = sigstoreRoot.parse(decode(targets['trusted_root.json']));
    const { keys } = registryKeys.parse(decode(targets[`${publicNpmHost}%2Fkeys.json`]));
    const starts = [
        ...sigstore.tlogs.map(log => log.publicKey.validFor.start),
        ...[...sigstore.certificateAuthorities, ...sigstore.timestampAuthorities].map(each => each.validFor.start),
        ...keys.map(key => key.publicKey.validFor.start),
    ];
    return {
        sigstore,
        registries: { [publicNpmHost]: { keys } },
        madeAt: new Date(Math.max(...starts.map(start => Date.parse(start)))).toISOString(),
        endsAt: tufRoot.parse(decode(root)).signed.expires,
    };
}
function decode(base64) {
    return JSON.parse(Buffer.from(base64 ?? '', 'base64').toString('utf8'));
}

;// CONCATENATED MODULE: ./.build/trust/index.js





/**
 * Where trust starts (contracts 8): what came with this release, replaced part by part by what the owner gives.
 * `sigstore` replaces the embedded root; each host given replaces that host's keys; the others stay.
 * Throws `UsageError` for a text that is not such a file. `endsAt` is gone when nothing embedded is left in use.
 */
function loadTrust(options = {}) {
    const embedded = embeddedTrust();
    const given = options.trustRoot === undefined ? {} : parse(options.trustRoot);
    const registries = { ...embedded.registries, ...given.registries };
    const asked = options.npmRegistry?.host ?? publicNpmHost;
    const keys = registries[asked] ?? registries[publicNpmHost];
    const parts = {
        sigstore: given.sigstore ?? embedded.sigstore,
        registries: keys ? { ...registries, [asked]: keys } : registries,
    };
    const nothingEmbedded = given.sigstore !== undefined && given.registries?.[publicNpmHost] !== undefined;
    return nothingEmbedded ? parts : { ...embedded, ...parts };
}
function parse(text) {
    const result = trustRootFile.safeParse(json(text));
    if (result.success)
        return result.data;
    throw new model_errors/* UsageError */.e(`trust-root is not a trust root:\n${errors/* prettifyError */.S1(result.error)}\n` +
        'Expected { "sigstore": <a Sigstore TrustedRoot>, "registries": { "<host[:port]>": { "keys": [ … ] } } }, both optional.');
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new model_errors/* UsageError */.e(`trust-root is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 5130:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"u5":"registry.npmjs.org","z2":["registry.yarnpkg.com"]}');

/***/ })

};
