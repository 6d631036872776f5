export const id = 180;
export const ids = [180];
export const modules = {

/***/ 7180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  list: () => (/* binding */ list)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/model/content.js
var content = __webpack_require__(9281);
;// CONCATENATED MODULE: ./.build/disk/sources.js



/** Installed code and git's own store are not what a person wrote here. */
const notSources = new Set(['.git', 'node_modules']);
/**
 * Files under `root` that `wants` accepts, one at a time, so that memory stays flat however large the tree is.
 * Links are reported as links and never followed; `path` is relative to `root` with `/`, in a stable order.
 */
async function* sourcesUnder(root, wants) {
    yield* walk(root, root, wants);
}
async function* walk(root, folder, wants) {
    const entries = [];
    for await (const entry of await (0,promises_.opendir)(folder))
        entries.push(entry);
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
        const full = (0,external_node_path_.join)(folder, entry.name);
        const path = (0,external_node_path_.relative)(root, full).split(external_node_path_.sep).join('/');
        if (entry.isDirectory() && !notSources.has(entry.name))
            yield* walk(root, full, wants);
        else if ((entry.isFile() || entry.isSymbolicLink()) && wants(path))
            yield { path, content: await read(full, entry.isSymbolicLink()) };
    }
}
async function read(path, isLink) {
    try {
        if (isLink)
            return { kind: 'symlink', oid: '', target: await (0,promises_.readlink)(path) };
        const { size } = await (0,promises_.stat)(path);
        if (size > content/* mostBytes */.j)
            return { kind: 'too-large', oid: '', bytes: size };
        return (0,content/* contentOf */.$)('100644', '', await (0,promises_.readFile)(path));
    }
    catch (error) {
        return { kind: 'unavailable', oid: '', reason: error instanceof Error ? error.message : String(error) };
    }
}

// EXTERNAL MODULE: ./.build/extract/index.js + 55 modules
var extract = __webpack_require__(1272);
// EXTERNAL MODULE: ./.build/model/errors.js
var errors = __webpack_require__(8125);
// EXTERNAL MODULE: ./.build/report/escape.js
var report_escape = __webpack_require__(3046);
;// CONCATENATED MODULE: ./.build/cli/list.js






const help = `Usage: weighmaster list [DIR] [--format text|jsonl]

Prints every reference to model weights and npm packages in DIR (default: here), offline. Nothing is checked.

  --format jsonl   one JSON object per line: file, line, ecosystem, hub, id, revision, path, kind, certainty.
                   A reference whose name is computed at run time has "id": null.

What could not be read goes to standard error. Exit code 0; 2 for a usage error.
`;
const list = { summary: 'list every reference found, offline', help, run };
async function run(argv, io) {
    const { values, positionals } = parse(argv);
    const print = values.format === 'jsonl' ? asJson : asText;
    const gaps = [];
    for await (const { path, content } of sourcesUnder((0,external_node_path_.resolve)(io.cwd, positionals[0] ?? '.'), extract/* concerns */.Kc)) {
        const found = (0,extract/* extract */.o6)(path, content);
        const inOrder = found.references.toSorted((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0));
        if (inOrder.length > 0)
            io.stdout(inOrder.map(print).join(''));
        gaps.push(...found.gaps);
    }
    for (const { file, subject, line, class: gapClass, reason } of gaps) {
        const place = `${file ?? subject}${line === undefined ? '' : `:${line}`}`;
        io.stderr(`${(0,report_escape.visible)(`${place}: ${gapClass}: ${reason}`)}\n`);
    }
    return 0;
}
function parse(argv) {
    try {
        const parsed = (0,external_node_util_.parseArgs)({
            args: [...argv],
            options: { format: { type: 'string', default: 'text' } },
            allowPositionals: true,
        });
        if (!['text', 'jsonl'].includes(parsed.values.format))
            throw new Error(`--format is text or jsonl, not ${parsed.values.format}`);
        if (parsed.positionals.length > 1)
            throw new Error(`one DIR, not ${parsed.positionals.length}`);
        return parsed;
    }
    catch (error) {
        throw new errors/* UsageError */.e(`${error instanceof Error ? error.message : error}. See: weighmaster list --help`);
    }
}
function asJson({ file, line, ecosystem, hub, id, revision, path, kind, certainty }) {
    return `${JSON.stringify({ file, line, ecosystem, hub, id, revision, path: path ?? null, kind, certainty })}\n`;
}
function asText(reference) {
    const { file, line, hub, id, revision, path, kind, certainty } = reference;
    const name = `${hub}:${id ?? '(computed at run time)'}${revision === null ? '' : `@${revision}`}${path ? ` ${path}` : ''}`;
    return `${(0,report_escape.visible)(`${file}:${line}  ${name}  ${kind}${certainty === 'load' ? '' : `, ${certainty}`}`)}\n`;
}


/***/ })

};
