export const id = 660;
export const ids = [660];
export const modules = {

/***/ 45660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signKeyless: () => (/* binding */ signKeyless)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15179);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48125);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97271);



const timeout = 30_000;
/** Talks to Fulcio, Rekor and, where given, a timestamp authority; answers with the bundle's JSON text. */
async function signKeyless(payload, options) {
    const { fulcio = 'https://fulcio.sigstore.dev', rekor = 'https://rekor.sigstore.dev', timestampAuthority } = options;
    const { rekorVersion: majorApiVersion = 1 } = options;
    if (majorApiVersion === 2 && timestampAuthority === undefined) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('Rekor v2 says no time: give a timestamp authority, or nobody can verify the signature.');
    }
    const witnesses = [new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .RekorWitness */ .fU({ rekorBaseURL: rekor, entryType: 'dsse', majorApiVersion, timeout })];
    if (timestampAuthority !== undefined)
        witnesses.push(new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .TSAWitness */ .gs({ tsaBaseURL: timestampAuthority, timeout }));
    // Asked for here, late since tokens are short-lived, and outside the library, which would hide why there is none.
    const token = await options.identityToken();
    const signer = new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .FulcioSigner */ .$o({
        fulcioBaseURL: fulcio,
        identityProvider: { getToken: () => Promise.resolve(token) },
        timeout,
    });
    const bundle = await new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .DSSEBundleBuilder */ .VV({ signer, witnesses }).create({
        data: payload,
        type: _model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .modelSigning */ .XJ.payloadType,
    });
    return `${JSON.stringify((0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.bundleToJSON)(bundle))}\n`;
}


/***/ })

};
