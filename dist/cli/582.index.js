export const id = 582;
export const ids = [582];
export const modules = {

/***/ 82582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   sign: () => (/* binding */ sign)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _entry_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84429);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43046);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24901);
/* harmony import */ var _ignored_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56000);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64325);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51620);








const help = `Usage: weighmaster sign PATH --signature OUT <signer> [options]

Hashes every file of the model at PATH (a directory or a single file) and writes an OpenSSF model signature to OUT.

The signer, one of:
  --private-key PEM                     a key on P-256, P-384 or P-521; its passphrase, if it has one, is read from
                                        the environment variable WEIGHMASTER_PASSPHRASE
  --private-key PEM --certificate PEM   and the certificate of that key
      --certificate-chain PEM           intermediate certificates to send along (repeatable)
  --sigstore                            a short-lived certificate for the identity of this CI job (GitHub Actions with
                                        "id-token: write", Buildkite) or of the token in SIGSTORE_ID_TOKEN
      --fulcio-url, --rekor-url, --timestamp-url URL    another instance than the public one
      --rekor-version 1|2               2 needs --timestamp-url

  --ignore-path P    leave P out (repeatable); relative to here or absolute, within PATH; recorded in the signature
  --hash sha256|blake2b
  --dot-name         name the only file "." as the Python implementation demands, not as the specification does

Exit code 0: written; 2: not written.
`;
const options = {
    signature: { type: 'string' },
    'private-key': { type: 'string' },
    certificate: { type: 'string' },
    'certificate-chain': { type: 'string', multiple: true },
    sigstore: { type: 'boolean', default: false },
    'fulcio-url': { type: 'string' },
    'rekor-url': { type: 'string' },
    'rekor-version': { type: 'string', default: '1' },
    'timestamp-url': { type: 'string' },
    'ignore-path': { type: 'string', multiple: true },
    hash: { type: 'string', default: 'sha256' },
    'dot-name': { type: 'boolean', default: false },
};
/** Runs `weighmaster sign`; resolves to the exit code. Throws `UsageError` for the user's mistakes (exit code 2). */
async function run(argv, io) {
    const { values: flags, path, hash } = parse(argv);
    if (flags.signature === undefined)
        throw fault('--signature OUT is missing: where should the signature go?');
    const out = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, flags.signature);
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
    const ignorePaths = (0,_ignored_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoredPaths */ .j)(flags['ignore-path'], path, io.cwd);
    const signing = {
        ...{ path: target, signature: out, hash, ignorePaths, dotName: flags['dot-name'] },
        ...(io.isTTY.stderr ? { onProgress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .hashProgress */ .a)(io) } : {}),
        ...(io.signal ? { signal: io.signal } : {}),
    };
    const text = await (0,_entry_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .signModel */ .TP)(signing, await signerOf(flags, io));
    write(out, text);
    io.stdout(`SIGNED  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__.visible)(path)}, signature in ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__.visible)(flags.signature)}\n`);
    return 0;
}
const sign = { help, run };
function parse(argv) {
    const { values, positionals } = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_6__/* .commandLine */ .a)('sign', argv, options, 1);
    const [path] = positionals;
    const { hash } = values;
    if (path === undefined)
        throw fault('PATH is missing: which model should be signed?');
    if (!['1', '2'].includes(values['rekor-version']))
        throw fault(`--rekor-version is 1 or 2, not ${values['rekor-version']}`);
    if (hash !== 'sha256' && hash !== 'blake2b')
        throw fault(`--hash is sha256 or blake2b, not ${hash}`);
    return { values, path, hash };
}
const fault = (message) => (0,_command_line_js__WEBPACK_IMPORTED_MODULE_6__/* .usage */ .C)('sign', message);
async function signerOf(flags, { cwd, env }) {
    const { 'private-key': key, certificate, 'certificate-chain': chain = [], sigstore } = flags;
    if (sigstore === (key !== undefined))
        throw fault('Give one signer: --private-key, with --certificate or without, or --sigstore');
    if (sigstore && (certificate !== undefined || chain.length > 0))
        throw fault('--certificate belongs to --private-key');
    if (certificate === undefined && chain.length > 0)
        throw fault('--certificate-chain belongs to --certificate');
    if (key === undefined)
        return keylessOf(flags);
    const passphrase = env['WEIGHMASTER_PASSPHRASE'];
    const own = { privateKey: (0,_named_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readNamed */ .M)('private-key', key, cwd), ...(passphrase === undefined ? {} : { passphrase }) };
    if (certificate === undefined)
        return { method: 'key', ...own };
    const pem = (0,_named_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readNamed */ .M)('certificate', certificate, cwd);
    return {
        method: 'certificate',
        ...own,
        certificate: pem,
        chain: chain.map(path => (0,_named_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readNamed */ .M)('certificate-chain', path, cwd)),
    };
}
async function keylessOf(flags) {
    const { CIContextProvider } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(335), __webpack_require__.e(179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    const ambient = new CIContextProvider('sigstore');
    const { 'fulcio-url': fulcio, 'rekor-url': rekor, 'timestamp-url': timestampAuthority } = flags;
    return {
        method: 'sigstore',
        identityToken: async () => {
            try {
                return await ambient.getToken();
            }
            catch {
                throw fault('No identity to sign with: run in a CI job with an OIDC token, or set SIGSTORE_ID_TOKEN');
            }
        },
        ...(fulcio === undefined ? {} : { fulcio }),
        ...(rekor === undefined ? {} : { rekor }),
        rekorVersion: flags['rekor-version'] === '2' ? 2 : 1,
        ...(timestampAuthority === undefined ? {} : { timestampAuthority }),
    };
}
/** Written beside and moved into place: a reader sees the old signature or the new one, never half of one. */
function write(path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.part`, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.part`, path);
    }
    catch (error) {
        throw fault(`--signature ${path} cannot be written (${error instanceof Error && 'code' in error ? error.code : error})`);
    }
}


/***/ })

};
