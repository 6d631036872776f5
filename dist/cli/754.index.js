export const id = 754;
export const ids = [754];
export const modules = {

/***/ 21738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   gv: () => (/* binding */ verdictAsJson),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hM: () => (/* binding */ verdictAsText),
/* harmony export */   kA: () => (/* binding */ shownNames)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43046);
/* harmony import */ var _verify_oms_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4038);


/** One object, one line end; `version` grows when a member changes its meaning. */
function verdictAsJson({ verdict, path, signature }) {
    const { outcome, reason, detail, ...rest } = verdict;
    const verified = outcome === 'verified';
    const message = (0,_verify_oms_index_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(reason);
    return `${JSON.stringify({ version: 1, verified, outcome, reason, message, detail, path, signature, ...rest })}\n`;
}
/** Lines of a kind shown at most; the rest is counted. */
const shownNames = 10;
/** The verdict first, then who signed, then what differs: read in ten seconds. */
function verdictAsText({ verdict, path, signature, ignoreUnsignedFiles }) {
    const good = verdict.outcome === 'verified';
    const head = good ? `VERIFIED      ${quote(path)}` : `NOT VERIFIED  ${quote(path)}: ${(0,_verify_oms_index_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(verdict.reason)}`;
    const detail = !good && verdict.detail !== '' && verdict.signer === null ? [`  found       ${quote(verdict.detail)}`] : [];
    const lines = [
        head,
        ...detail,
        ...signerLines(verdict, signature),
        ...fileLines(verdict, ignoreUnsignedFiles),
        ...verdict.notes.map(note => `  note        ${notes[note]}`),
        ...(good ? [] : [`  what to do  ${remedies[verdict.reason] ?? 'Do not use these files until this is explained.'}`]),
    ];
    return `${lines.join('\n')}\n`;
}
function signerLines(verdict, signature) {
    const { signer, method, format } = verdict;
    if (!signer || !method)
        return [`  signature   ${quote(signature)}, which proves nothing about these files`];
    const name = signer.identity === undefined ? 'a certificate' : quote(signer.identity);
    const who = signer.keyId === undefined ? name : `the key ${quote(signer.keyId)}`;
    const issuer = signer.issuer === undefined ? '' : `, issuer ${quote(signer.issuer)}`;
    const anchor = signer.anchorSha256 === undefined ? '' : `, under the certificate ${quote(signer.anchorSha256)}`;
    return [
        `  signed by   ${who}${issuer}${anchor}`,
        `  signature   valid (${method}, ${format ?? ''}): ${quote(signature)}`,
    ];
}
function fileLines({ files, signer, hash }, ignoreUnsignedFiles) {
    if (!signer)
        return [];
    const signed = files.matched.length + files.changed.length + files.missing.length + files.notCompared.length;
    const listed = files.matched.filter(({ basis }) => basis === 'listed').length;
    const how = listed === 0 ? `hashed with ${hash ?? ''}` : `${listed} of them by a listed digest`;
    const extra = ignoreUnsignedFiles ? 'not signed (ignored)' : 'not signed';
    return [
        `  files       ${files.matched.length} of ${signed} signed files match, ${how}`,
        ...names('changed', files.changed.map(({ name }) => name)),
        ...names('missing', files.missing),
        ...names('link or special', files.refused.map(({ name }) => name)),
        ...names(extra, files.extra),
        ...names('not readable', files.notCompared),
        ...names('left out', files.excluded),
    ];
}
function names(label, list) {
    const shown = list.slice(0, shownNames).map(name => `    ${label}: ${quote(name)}`);
    const rest = list.length - shown.length;
    return rest > 0 ? [...shown, `    ${label}: and ${rest} more`] : shown;
}
/** A stranger's words, between backticks and with nothing in them that acts on a terminal. */
const quote = (text) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj) `${text}`.text;
const notes = {
    'not-sorted': 'the manifest is not in the order that the specification asks for (harmless)',
    'unused-material': 'the bundle carries log entries or timestamps that were not looked at: they prove nothing here',
    'extra-ignored': 'files that were not signed are present, and nobody vouches for them',
    'legacy-format': 'a signature of release 0.2.0, accepted because you asked for it',
};
const remedies = {
    'changed-file': 'Fetch the files again from their publisher; if they still differ, do not load them.',
    'missing-file': 'Fetch the whole model, or ask its publisher for a signature of what is published now.',
    'unsigned-file': 'Remove the file, or name it with --ignore-path if you know where it comes from.',
    symlink: 'Replace the link by the file itself.',
    'method-mismatch': 'Verify with the method that the signature was made with.',
    'key-mismatch': 'Get the signer’s current public key from a place you trust, not from beside the model.',
    'identity-mismatch': 'Compare the name exactly, capitals included, with what the publisher documents.',
    'certificate-time': 'For a signature that you know to be old, give --at with the moment it was made.',
    'certificate-chain': 'Give the root certificate that the publisher documents; never one found beside the model.',
    'unknown-log': 'Update weighmaster, or give --trusted-root with the instance’s current root.',
    'legacy-not-allowed': 'If the publisher is known to use release 0.2.0, give --allow-legacy-v0.2.',
    'unsupported-serialization': 'Ask the publisher for a signature made by the method “files”.',
    'unsupported-hash': 'Ask the publisher for a signature with sha256.',
};


/***/ }),

/***/ 79754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _entry_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84429);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24901);
/* harmony import */ var _ignored_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56000);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64325);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51620);
/* harmony import */ var _verify_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21738);







const help = `Usage: weighmaster verify PATH --signature FILE <who is trusted> [options]
       weighmaster verify --lock [models.lock.json] [--cache DIR] [--ollama DIR] | [PATH]

Verifies an OpenSSF model signature: that it was made by whom you name, and that the files at PATH (a directory or a
single file) are the signed ones. Only the files that the signature lists are read.

Who is trusted, one of:
  --public-key PEM                      a key on P-256, P-384 or P-521
  --certificate-chain PEM               certificates; self-signed ones are trusted, others help to find a path (repeatable)
      --certificate-identity ID         and the signing certificate must be of ID (repeatable, all must hold):
                                        an e-mail, URI or DNS name in it, CN=… or O=…, sha256:HEX, spki-sha256:HEX
      --at now|signing|ISO              when it must have been valid: now (default), when it was issued, a moment
  --identity ID --issuer URL            a keyless signature, both compared exactly
      --trusted-root FILE               another Sigstore instance's trusted root (default: the public one, built in)

  --ignore-path P         leave P out (repeatable); relative to here or absolute, within PATH
  --ignore-unsigned-files files that were not signed may be present
  --allow-legacy-v0.2     accept signatures of the Python implementation's release 0.2.0
  --format text|json

With --lock, copies of models on disk are held against models.lock.json instead: every locked file must be there and be
the locked one, and nothing else that a loader may use.

  --cache DIR             a Hugging Face cache (default: HF_HUB_CACHE, HF_HOME/hub, ~/.cache/huggingface/hub)
  --ollama DIR            Ollama's store (default: OLLAMA_MODELS, ~/.ollama/models); one of the two named: only that
  PATH                    a copy of one model: a directory, or one file of it
  --entry KEY             only this entry of the lock, e.g. huggingface:acme/scale@main (repeatable)
  --ignore-missing-files  the copy may be a part of the model
  --weights-only          of hf.co/… models in Ollama's store: accept the template and parameters that the hub made

Exit code 0: verified; 1: not verified, for whatever reason; 2: usage error.
`;
const options = {
    signature: { type: 'string' },
    'public-key': { type: 'string' },
    'certificate-chain': { type: 'string', multiple: true },
    'certificate-identity': { type: 'string', multiple: true },
    identity: { type: 'string' },
    issuer: { type: 'string' },
    'trusted-root': { type: 'string' },
    at: { type: 'string' },
    'ignore-path': { type: 'string', multiple: true },
    'ignore-unsigned-files': { type: 'boolean', default: false },
    'allow-legacy-v0.2': { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
};
/** Runs `weighmaster verify`; resolves to the exit code. Throws `UsageError` for the user's mistakes (exit code 2). */
async function run(argv, io) {
    if (argv.includes('--lock'))
        return (await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(141)]).then(__webpack_require__.bind(__webpack_require__, 78141))).runLocked(argv, io);
    const { values: flags, path } = parse(argv);
    const signature = flags.signature;
    if (signature === undefined)
        throw fault('--signature FILE is missing: which signature should be verified?');
    const verdict = await (0,_entry_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyModelOnDisk */ .dy)({
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, path),
        signature: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, signature),
        trust: trustOf(flags, io.cwd),
        now: io.now,
        ignorePaths: (0,_ignored_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoredPaths */ .j)(flags['ignore-path'], path, io.cwd),
        ignoreUnsignedFiles: flags['ignore-unsigned-files'],
        allowLegacy: flags['allow-legacy-v0.2'],
        ...(io.isTTY.stderr ? { onProgress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .hashProgress */ .a)(io) } : {}),
        ...(io.signal ? { signal: io.signal } : {}),
    });
    refuseUnusableFlags(verdict, flags);
    const shown = { verdict, path, signature, ignoreUnsignedFiles: flags['ignore-unsigned-files'] };
    io.stdout(flags.format === 'json' ? (0,_verify_output_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictAsJson */ .gv)(shown) : (0,_verify_output_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictAsText */ .hM)(shown));
    return verdict.outcome === 'verified' ? 0 : 1;
}
const verify = { help, run };
function parse(argv) {
    const { values, positionals } = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_5__/* .commandLine */ .a)('verify', argv, options, 1);
    const [path] = positionals;
    if (path === undefined)
        throw fault('PATH is missing: which model should be verified?');
    if (!['text', 'json'].includes(values.format))
        throw fault(`--format is text or json, not ${values.format}`);
    return { values, path };
}
const fault = (message) => (0,_command_line_js__WEBPACK_IMPORTED_MODULE_5__/* .usage */ .C)('verify', message);
/** Exactly one method, and no flag of another one: a flag without effect would be a false sense of safety. */
function trustOf(flags, cwd) {
    const { 'public-key': key, 'certificate-chain': chain, identity, issuer } = flags;
    const asked = [key, chain, identity ?? issuer].filter(one => one !== undefined).length;
    if (asked !== 1) {
        const found = asked === 0 ? 'Whom to trust is missing' : 'More than one way to trust is given';
        throw fault(`${found}: --public-key, --certificate-chain, or --identity with --issuer`);
    }
    if (chain === undefined && (flags.at ?? flags['certificate-identity']) !== undefined) {
        throw fault('--at and --certificate-identity belong to --certificate-chain');
    }
    if (identity === undefined && flags['trusted-root'] !== undefined)
        throw fault('--trusted-root belongs to --identity');
    if (key !== undefined)
        return { method: 'key', key: (0,_named_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readNamed */ .M)('public-key', key, cwd) };
    if (chain !== undefined) {
        const certificates = chain.map(path => (0,_named_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readNamed */ .M)('certificate-chain', path, cwd));
        const { 'certificate-identity': identities = [] } = flags;
        return { method: 'certificate', certificates, identities, at: timeOf(flags.at ?? 'now') };
    }
    if (!identity || !issuer)
        throw fault('--identity and --issuer belong together: an identity is its issuer’s word');
    const root = flags['trusted-root'];
    return {
        method: 'sigstore',
        identity,
        issuer,
        ...(root === undefined ? {} : { trustedRoot: trustedRootOf(root, cwd) }),
    };
}
const moment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/;
/** JavaScript reads half a date, a 31st of February and local time as well: a moment to trust at must be beyond doubt. */
function timeOf(text) {
    if (text === 'now' || text === 'signing')
        return text;
    const [time, day] = [new Date(text), new Date(text.slice(0, 10))];
    const isReal = !Number.isNaN(time.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
    if (moment.test(text) && isReal)
        return time;
    throw fault(`--at is now, signing, or a date such as 2026-01-31T12:00:00Z, not ${text}`);
}
function trustedRootOf(path, cwd) {
    const text = (0,_named_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readNamed */ .M)('trusted-root', path, cwd);
    try {
        return JSON.parse(text);
    }
    catch {
        throw fault(`--trusted-root ${path} is not JSON`);
    }
}
/** A file that a flag names and that is no key or no trusted root is the user's mistake. */
function refuseUnusableFlags({ reason, detail }, flags) {
    if (reason === 'key-unreadable')
        throw fault(`--public-key ${flags['public-key']} holds no public key: ${detail}`);
    if (reason === 'trusted-root')
        throw fault(`--trusted-root ${flags['trusted-root'] ?? ''} is no trusted root: ${detail}`);
}


/***/ })

};
