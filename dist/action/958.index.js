export const id = 958;
export const ids = [958];
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


/***/ })

};
