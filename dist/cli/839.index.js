export const id = 839;
export const ids = [839];
export const modules = {

/***/ 57839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  verify: () => (/* binding */ verify_verify)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/disk/walk.js
var walk = __webpack_require__(87105);
// EXTERNAL MODULE: ./.build/entry/verify.js + 6 modules
var verify = __webpack_require__(26519);
// EXTERNAL MODULE: ./.build/model/errors.js
var errors = __webpack_require__(48125);
// EXTERNAL MODULE: ./.build/report/escape.js
var report_escape = __webpack_require__(43046);
// EXTERNAL MODULE: ./.build/verify/oms/reason.js
var oms_reason = __webpack_require__(4038);
;// CONCATENATED MODULE: ./.build/cli/verify-output.js


/** One object, one line end; `version` grows when a member changes its meaning. */
function verdictAsJson({ verdict, path, signature }) {
    const { outcome, reason, detail, ...rest } = verdict;
    const verified = outcome === 'verified';
    const message = (0,oms_reason/* explain */.WE)(reason);
    return `${JSON.stringify({ version: 1, verified, outcome, reason, message, detail, path, signature, ...rest })}\n`;
}
/** Lines of a kind shown at most; the rest is counted. */
const shownNames = 10;
/** The verdict first, then who signed, then what differs: read in ten seconds. */
function verdictAsText({ verdict, path, signature, ignoreUnsignedFiles }) {
    const good = verdict.outcome === 'verified';
    const head = good ? `VERIFIED      ${quote(path)}` : `NOT VERIFIED  ${quote(path)}: ${(0,oms_reason/* explain */.WE)(verdict.reason)}`;
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
const quote = (text) => (0,report_escape/* plain */.pj) `${text}`.text;
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

;// CONCATENATED MODULE: ./.build/cli/verify.js







const help = `Usage: weighmaster verify PATH --signature FILE <who is trusted> [options]

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
    const { values: flags, path } = parse(argv);
    const signature = flags.signature;
    if (signature === undefined)
        throw usage('--signature FILE is missing: which signature should be verified?');
    const verdict = await (0,verify/* verifyModelOnDisk */.dy)({
        path: (0,external_node_path_.resolve)(io.cwd, path),
        signature: (0,external_node_path_.resolve)(io.cwd, signature),
        trust: trustOf(flags, io.cwd),
        now: io.now,
        ignorePaths: ignoredOf(flags, (0,external_node_path_.resolve)(io.cwd, path), io.cwd),
        ignoreUnsignedFiles: flags['ignore-unsigned-files'],
        allowLegacy: flags['allow-legacy-v0.2'],
        ...(io.isTTY.stderr ? { onProgress: progress(io) } : {}),
        ...(io.signal ? { signal: io.signal } : {}),
    });
    refuseUnusableFlags(verdict, flags);
    const shown = { verdict, path, signature, ignoreUnsignedFiles: flags['ignore-unsigned-files'] };
    io.stdout(flags.format === 'json' ? verdictAsJson(shown) : verdictAsText(shown));
    return verdict.outcome === 'verified' ? 0 : 1;
}
const verify_verify = { summary: 'verify an OpenSSF model signature', help, run };
function parse(argv) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...argv], options, allowPositionals: true });
        const [path, ...more] = positionals;
        if (path === undefined || more.length > 0)
            throw new Error(`one PATH, not ${positionals.length}`);
        if (!['text', 'json'].includes(values.format))
            throw new Error(`--format is text or json, not ${values.format}`);
        return { values, path };
    }
    catch (error) {
        throw usage(error instanceof Error ? error.message : String(error));
    }
}
const usage = (message) => new errors/* UsageError */.e(`${message}. See: weighmaster verify --help`);
/** Exactly one method, and no flag of another one: a flag without effect would be a false sense of safety. */
function trustOf(flags, cwd) {
    const { 'public-key': key, 'certificate-chain': chain, identity, issuer } = flags;
    const asked = [key, chain, identity ?? issuer].filter(one => one !== undefined).length;
    if (asked !== 1) {
        const found = asked === 0 ? 'Whom to trust is missing' : 'More than one way to trust is given';
        throw usage(`${found}: --public-key, --certificate-chain, or --identity with --issuer`);
    }
    if (chain === undefined && (flags.at ?? flags['certificate-identity']) !== undefined) {
        throw usage('--at and --certificate-identity belong to --certificate-chain');
    }
    if (identity === undefined && flags['trusted-root'] !== undefined)
        throw usage('--trusted-root belongs to --identity');
    if (key !== undefined)
        return { method: 'key', key: read('public-key', key, cwd) };
    if (chain !== undefined) {
        const certificates = chain.map(path => read('certificate-chain', path, cwd));
        const { 'certificate-identity': identities = [] } = flags;
        return { method: 'certificate', certificates, identities, at: timeOf(flags.at ?? 'now') };
    }
    if (!identity || !issuer)
        throw usage('--identity and --issuer belong together: an identity is its issuer’s word');
    const root = flags['trusted-root'];
    return {
        method: 'sigstore',
        identity,
        issuer,
        ...(root === undefined ? {} : { trustedRoot: trustedRootOf(root, cwd) }),
    };
}
function timeOf(text) {
    if (text === 'now' || text === 'signing')
        return text;
    const time = new Date(text);
    if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(time.getTime())) {
        throw usage(`--at is now, signing, or a date such as 2026-01-31T12:00:00Z, not ${text}`);
    }
    return time;
}
function trustedRootOf(path, cwd) {
    const text = read('trusted-root', path, cwd);
    try {
        return JSON.parse(text);
    }
    catch {
        throw usage(`--trusted-root ${path} is not JSON`);
    }
}
function read(flag, path, cwd) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, path), 'utf8');
    }
    catch (error) {
        const why = error instanceof Error && 'code' in error ? error.code : error;
        throw usage(`--${flag} ${path} cannot be read (${why})`);
    }
}
/** Names relative to the model's root. A path outside would silently leave out nothing, the root itself everything. */
function ignoredOf(flags, path, cwd) {
    const paths = flags['ignore-path'] ?? [];
    if (paths.length === 0)
        return [];
    const { root, singleFile } = (0,walk/* walkModel */.P)(path, () => true);
    if (singleFile)
        throw usage('--ignore-path has no meaning for a single file');
    return paths.map(one => {
        const name = (0,walk/* nameWithin */.B)(root, (0,external_node_path_.resolve)(cwd, one));
        if (name === null || name === '')
            throw usage(`--ignore-path ${one} does not lie within ${path}`);
        return name;
    });
}
/** A file that a flag names and that is no key or no trusted root is the user's mistake. */
function refuseUnusableFlags({ reason, detail }, flags) {
    if (reason === 'key-unreadable')
        throw usage(`--public-key ${flags['public-key']} holds no public key: ${detail}`);
    if (reason === 'trusted-root')
        throw usage(`--trusted-root ${flags['trusted-root'] ?? ''} is no trusted root: ${detail}`);
}
function progress(io) {
    const large = 1024 ** 3;
    return (done, total) => {
        if (total < large)
            return;
        const line = `hashed ${(done / large).toFixed(1)} of ${(total / large).toFixed(1)} GiB`;
        io.stderr(done < total ? `\r${line}` : `\r${' '.repeat(line.length)}\r`);
    };
}


/***/ })

};
