export const id = 591;
export const ids = [591];
export const modules = {

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

/***/ 84441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ embeddedTrust)
/* harmony export */ });
/* harmony import */ var _sigstore_tuf_seeds_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _catalogue_public_hosts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9805);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41596);




const repository = 'https://tuf-repo-cdn.sigstore.dev';
const seed = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ 'root.json': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), targets: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
const tufRoot = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ signed: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ expires: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$() }) });
/**
 * The material of Sigstore's TUF repository as it was when this release was built. It is read without TUF's own
 * client, which never works offline on a fresh machine: the package carries targets but no timestamp or snapshot.
 * `madeAt` is the newest beginning of validity in it: the material is at least as young as that.
 */
function embeddedTrust() {
    const { 'root.json': root, targets } = seed.parse(zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).parse(_sigstore_tuf_seeds_json__WEBPACK_IMPORTED_MODULE_0__)[repository]);
    const sigstore = _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .sigstoreRoot */ .Xs.parse(decode(targets['trusted_root.json']));
    const { keys } = _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .registryKeys */ .qb.parse(decode(targets[`${_catalogue_public_hosts_js__WEBPACK_IMPORTED_MODULE_4__/* .publicRegistry */ .td}%2Fkeys.json`]));
    const starts = [
        ...sigstore.tlogs.map(log => log.publicKey.validFor.start),
        ...[...sigstore.certificateAuthorities, ...sigstore.timestampAuthorities].map(each => each.validFor.start),
        ...keys.map(key => key.publicKey.validFor.start),
    ];
    return {
        sigstore,
        registries: { [_catalogue_public_hosts_js__WEBPACK_IMPORTED_MODULE_4__/* .publicRegistry */ .td]: { keys } },
        madeAt: new Date(Math.max(...starts.map(start => Date.parse(start)))).toISOString(),
        endsAt: tufRoot.parse(decode(root)).signed.expires,
    };
}
function decode(base64) {
    return JSON.parse(Buffer.from(base64 ?? '', 'base64').toString('utf8'));
}


/***/ }),

/***/ 76591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadTrust: () => (/* binding */ loadTrust)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _catalogue_public_hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9805);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48125);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84441);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41596);







/**
 * Where trust starts (contracts 8): what came with this release, replaced part by part by what the owner gives.
 * `sigstore` replaces the embedded root; each host given replaces that host's keys; the others stay.
 * Throws `UsageError` for a text that is not such a file. `endsAt` is gone when nothing embedded is left in use.
 */
function loadTrust(options = {}) {
    const embedded = (0,_embedded_js__WEBPACK_IMPORTED_MODULE_0__/* .embeddedTrust */ .R)();
    const given = options.trustRoot === undefined ? {} : parse(options.trustRoot);
    const registries = { ...embedded.registries, ...given.registries };
    const asked = options.npmRegistry?.host ?? _catalogue_public_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .publicRegistry */ .td;
    const keys = registries[asked] ?? registries[_catalogue_public_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .publicRegistry */ .td];
    const parts = {
        sigstore: given.sigstore ?? embedded.sigstore,
        registries: keys ? { ...registries, [asked]: keys } : registries,
    };
    const nothingEmbedded = given.sigstore !== undefined && given.registries?.[_catalogue_public_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .publicRegistry */ .td] !== undefined;
    return nothingEmbedded ? parts : { ...embedded, ...parts };
}
function parse(text) {
    const result = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .trustRootFile */ .TY.safeParse(json(text));
    if (result.success)
        return result.data;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`trust-root is not a trust root:\n${zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(result.error)}\n` +
        'Expected { "sigstore": <a Sigstore TrustedRoot>, "registries": { "<host[:port]>": { "keys": [ … ] } } }, both optional.');
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`trust-root is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 41596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TY: () => (/* binding */ trustRootFile),
/* harmony export */   Xs: () => (/* binding */ sigstoreRoot),
/* harmony export */   qb: () => (/* binding */ registryKeys)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);

/** A date without which validity cannot be judged: `new Date` of anything else would compare as neither before nor after. */
const instant = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$({ offset: true });
const period = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ start: instant, end: instant.optional() });
const publicKey = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ rawBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39().min(1), keyDetails: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), validFor: period });
const log = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    baseUrl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    publicKey,
    logId: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ keyId: zod__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39().min(1) }),
});
const authority = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    certChain: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ certificates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ rawBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39().min(1) })).min(1) }),
    validFor: period,
});
/**
 * Sigstore's `TrustedRoot` in its JSON form (protobuf-specs, sigstore_trustroot.proto), as far as a verifier leans on
 * it. A log without the start of its validity is refused: the libraries would take it as valid since 1970.
 */
const sigstoreRoot = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=\d|\.v\d)/),
    tlogs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(log).default([]),
    certificateAuthorities: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(authority).default([]),
    ctlogs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(log).default([]),
    timestampAuthorities: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(authority).default([]),
});
/** The shape of the TUF target that holds a registry's keys (contracts 8). */
const registryKeys = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    keys: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        keyId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        keyUsage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        publicKey: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            rawBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39().min(1),
            keyDetails: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            validFor: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ start: instant, end: instant.exactOptional() }),
        }),
    })),
});
/** `host` or `host:port`, exactly as `URL.host` gives it, which leaves out the port that a scheme has by default. */
const host = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine(text => ['http:', 'https:'].some(scheme => hostOf(`${scheme}//${text}/`) === text), {
    error: 'is not a host or host:port in lower case',
});
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : null;
}
const trustRootFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    sigstore: sigstoreRoot.optional(),
    registries: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(host, registryKeys).optional(),
});


/***/ })

};
