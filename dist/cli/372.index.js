export const id = 372;
export const ids = [372,435,46];
export const modules = {

/***/ 24901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage),
/* harmony export */   a: () => (/* binding */ commandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48125);


/** A mistake in a command line, and where its words are told. */
const usage = (command, message) => new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${message}. See: weighmaster ${command} --help`);
/**
 * What stands on a command line, its faults as `UsageError`s. `most`: so many words may stand there that are no flags; one
 * without effect would be a mistake that nobody sees.
 */
function commandLine(command, argv, options, most = 0) {
    const parsed = parsedAs(command, argv, options);
    const [surplus] = parsed.positionals.slice(most);
    if (surplus === undefined)
        return parsed;
    throw usage(command, `${JSON.stringify(surplus)} is ${most === 0 ? 'no flag' : 'one word too many'}`);
}
function parsedAs(command, argv, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, allowPositionals: true });
    }
    catch (error) {
        throw usage(command, error instanceof Error ? error.message : String(error));
    }
}


/***/ }),

/***/ 8372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  list: () => (/* binding */ list)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/disk/reading-thread.js
var reading_thread = __webpack_require__(5435);
;// CONCATENATED MODULE: ./.build/disk/read-all.js


/** So many small files are read sooner here than a thread has started; each thread costs some 100 MB. */
const fewFiles = 200;
const mostThreads = 4;
/** Small files go to a thread in lots: so many of them, or UTF-16 units together. Each handing over wakes two threads. */
const mostInLot = 16;
const longestLot = 200_000;
/** Lots in work or waiting to be told, so that memory stays flat however large the tree is. */
const read_all_window = 8;
/**
 * What each file holds, in the order of the files. Many files are read by several threads, a large one always by a thread
 * that is ended when it takes too long: it then counts as too large. Without `patience` everything is read here.
 */
async function* readAll(sources, extract, patience) {
    const pool = patience === null ? null : createPool(extract, patience);
    const pending = [];
    try {
        for await (const lot of inLots(sources, patience?.worth ?? 0)) {
            pending.push(pool && lot.isWorth
                ? pool.read(lot.sources)
                : Promise.resolve(lot.sources.map(({ path, content }) => extract(path, content))));
            const [first] = pending;
            if (first && pending.length >= read_all_window) {
                yield* await first;
                pending.shift();
            }
        }
        for (const one of pending)
            yield* await one;
    }
    finally {
        await pool?.close();
    }
}
/** Large files and the first few alone, the others together. */
async function* inLots(sources, worth) {
    let [seen, length] = [0, 0];
    let lot = [];
    for await (const source of sources) {
        const own = (0,reading_thread.lengthOf)(source.content);
        const isAlone = own > worth || seen < fewFiles;
        if (lot.length > 0 && (isAlone || lot.length >= mostInLot || length + own > longestLot)) {
            yield { sources: lot, isWorth: true };
            lot = [];
            length = 0;
        }
        if (isAlone)
            yield { sources: [source], isWorth: own > worth };
        else
            lot.push(source);
        length += isAlone ? 0 : own;
        seen++;
    }
    if (lot.length > 0)
        yield { sources: lot, isWorth: true };
}
function createPool(extract, patience) {
    const threads = Math.min((0,external_node_os_.availableParallelism)(), mostThreads);
    const idle = [];
    const all = new Set();
    const waiting = [];
    const take = async () => {
        for (;;) {
            const free = idle.pop();
            if (free)
                return free;
            if (all.size < threads) {
                const fresh = (0,reading_thread.startReader)(patience);
                all.add(fresh);
                return fresh;
            }
            await new Promise(resolve => waiting.push(resolve));
        }
    };
    const read = async (sources) => {
        const reader = await take();
        const found = await reader.read(sources);
        if (found === null)
            all.delete(reader);
        else
            idle.push(reader);
        waiting.shift()?.();
        if (found !== null)
            return found;
        // Where no thread can be had at all they are read without one.
        if (!reader.hasBegun)
            return sources.map(({ path, content }) => extract(path, content));
        // One of several broke the thread: which one, each shows alone.
        if (sources.length > 1)
            return (await Promise.all(sources.map(source => read([source])))).flat();
        return sources.map(({ path, content }) => extract(path, (0,reading_thread.tooLarge)(content)));
    };
    return { read, close: () => Promise.all([...all].map(reader => reader.end())) };
}

// EXTERNAL MODULE: ./.build/model/content.js
var content = __webpack_require__(39281);
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
        if (size > content/* mostBytes */.j$)
            return { kind: 'too-large', oid: '', bytes: size };
        return (0,content/* contentOf */.$E)('100644', '', await (0,promises_.readFile)(path));
    }
    catch (error) {
        return { kind: 'unavailable', oid: '', reason: error instanceof Error ? error.message : String(error) };
    }
}

// EXTERNAL MODULE: ./.build/extract/index.js + 278 modules
var extract = __webpack_require__(31662);
// EXTERNAL MODULE: ./.build/report/escape.js
var report_escape = __webpack_require__(43046);
// EXTERNAL MODULE: ./.build/cli/command-line.js
var command_line = __webpack_require__(24901);
;// CONCATENATED MODULE: ./.build/cli/list.js








const help = `Usage: weighmaster list [DIR] [--format text|jsonl]

Prints every reference to model weights and npm packages in DIR (default: here), offline. Nothing is checked.

  --format jsonl   one JSON object per line: file, line, ecosystem, hub, id, revision, path, kind, certainty.
                   A reference whose name is computed at run time has "id": null.

What could not be read goes to standard error. Exit code 0; 2 for a usage error.
`;
const list = { help, run };
async function run(argv, io) {
    const { values, positionals } = (0,command_line/* commandLine */.a)('list', argv, { format: { type: 'string', default: 'text' } }, 1);
    const print = values.format === 'jsonl' ? asJson : values.format === 'text' ? asText : null;
    if (!print)
        throw (0,command_line/* usage */.C)('list', `--format is text or jsonl, not ${values.format}`);
    const [directory = '.'] = positionals;
    const root = (0,external_node_path_.resolve)(io.cwd, directory);
    if (!(await isDirectory(root)))
        throw (0,command_line/* usage */.C)('list', `${directory} is no directory`);
    const gaps = [];
    const sources = sourcesUnder(root, extract.isListed);
    for await (const found of readAll(sources, extract.extract, (0,reading_thread.usualPatience)(process.argv[1]))) {
        const inOrder = found.references.toSorted((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0));
        if (inOrder.length > 0)
            io.stdout(inOrder.map(print).join(''));
        gaps.push(...found.gaps);
        if (io.signal.aborted)
            break;
    }
    for (const { file, subject, line, class: gapClass, reason } of gaps) {
        const place = `${file ?? subject}${line === undefined ? '' : `:${line}`}`;
        io.stderr(`${(0,report_escape.visible)(`${place}: ${gapClass}: ${reason}`)}\n`);
    }
    return 0;
}
const isDirectory = (path) => (0,promises_.stat)(path).then(found => found.isDirectory(), () => false);
function asJson({ file, line, ecosystem, hub, id, revision, path, kind, certainty }) {
    return `${JSON.stringify({ file, line, ecosystem, hub, id, revision, path: path ?? null, kind, certainty })}\n`;
}
function asText(reference) {
    const { file, line, hub, id, revision, path, kind, certainty } = reference;
    const name = `${hub}:${id ?? '(computed at run time)'}${revision === null ? '' : `@${revision}`}${path ? ` ${path}` : ''}`;
    return `${(0,report_escape.visible)(`${file}:${line}  ${name}  ${kind}${certainty === 'load' ? '' : `, ${certainty}`}`)}\n`;
}


/***/ }),

/***/ 5435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lengthOf: () => (/* binding */ lengthOf),
/* harmony export */   serve: () => (/* binding */ serve),
/* harmony export */   startReader: () => (/* binding */ startReader),
/* harmony export */   tooLarge: () => (/* binding */ tooLarge),
/* harmony export */   usualPatience: () => (/* binding */ usualPatience)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);


/** What a worker is told that it is for: other threads run the same entry. */
const readingThread = 'read';
/** The running program where it is one of our doors; null where somebody else runs us, who then waits as long as it takes. */
function usualPatience(program) {
    const entry = program === undefined ? '' : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program);
    return /[\\/](?:action|cli)(?:[\\/]index\.js|\.[jt]s)$/.test(entry) ? { entry, seconds: 30, worth: 100_000 } : null;
}
/** UTF-16 units of its text, 0 where it has none. */
const lengthOf = (content) => content?.kind === 'text' || content?.kind === 'binary' ? (content.text?.length ?? 0) : 0;
/** What stands for a file that nobody can read in time. */
const tooLarge = (content) => ({
    kind: 'too-large',
    oid: content.oid,
    bytes: lengthOf(content),
});
/** In the worker: reads what it is sent, and answers with what it found. */
function serve(read) {
    node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.on('message', (sources) => node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.postMessage(sources.map(({ path, content }) => read(path, content))));
    node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.postMessage('ready');
}
function startReader({ entry, seconds }) {
    // What is read lives for one file: young garbage is cheap, and a place for it that fits a processor's cache is faster.
    const resourceLimits = { maxOldGenerationSizeMb: 1_500, maxYoungGenerationSizeMb: 16 };
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(entry, { workerData: readingThread, resourceLimits });
    let settle = () => { };
    let hasEnded = false;
    const begun = new Promise(resolve => {
        worker.on('message', (message) => {
            if (message !== 'ready')
                return settle(message);
            reader.hasBegun = true;
            return resolve();
        });
        const ended = () => {
            hasEnded = true;
            resolve();
            settle(null);
        };
        worker.once('error', ended).once('exit', ended);
    });
    const reader = {
        hasBegun: false,
        end: () => worker.terminate(),
        read: async (sources) => {
            await begun;
            if (hasEnded)
                return null;
            const answer = new Promise(resolve => {
                settle = resolve;
            });
            const timer = setTimeout(() => void worker.terminate(), seconds * 1000);
            worker.postMessage(sources);
            return answer.finally(() => clearTimeout(timer));
        },
    };
    return reader;
}


/***/ }),

/***/ 43046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ diagramEdge),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
/* unused harmony exports join, suggestion */
/**
 * The only way from data to text. A template's own words pass as they are written; every interpolated string is
 * untrusted and is quoted for the format, unless a template of the same format has already made it.
 */
/** As much of one untrusted value as anybody needs to see; a longer one ends in an ellipsis. */
const longest = 200;
/**
 * Characters that do something instead of being seen (controls, bidi, zero-width, tags, unassigned …), that look like
 * a space and are none, a pile of combining marks, and `\u{`, so that our own escapes cannot be forged. Then what
 * a runner's log acts on, `##[` anywhere and `::` where a line may come to begin, and the `<!` of an HTML comment.
 */
const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}|\p{M}{4,}|\\(?=u\{)|(?<=##)\[|(?<![^ ]):(?=:)|<(?=!)/gu;
const point = (text) => Array.from(text, one => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`).join('');
/** One line that shows what is there: newlines and tabs are spaces, what cannot be seen is `\u{…}`. Cut at `limit`. */
function visible(text, limit = longest) {
    const points = Array.from(text.slice(0, 2 * limit + 2));
    const cut = points.length > limit || text.length > 2 * limit + 2;
    return lineOf(points.slice(0, limit).join('')) + (cut ? '…' : '');
}
/** The whole of a line, however long, made visible. */
function lineOf(text) {
    return text.replaceAll(/\r\n|[\n\r\t]/g, ' ').replaceAll(unseen, point);
}
/** Visible text in which no backtick and no pipe is left: it stands in any code span and in any table cell. */
function quotable(text) {
    return visible(text).replaceAll(/[`|]/g, point);
}
/** Is every character of it seen as what it is? Else it is shown, and never offered to be copied back. */
function isPlain(text) {
    return text.replaceAll('\t', ' ').search(unseen) === -1;
}
/** Text of one format that is safe to put into a document of that format. Made here only. */
class Markup {
    format;
    text;
    constructor(format, text) {
        this.format = format;
        this.text = text;
    }
    /** A format's template tag: `quote` says how it shows a string that is not ours. */
    static tag(format, quote) {
        const show = (value) => {
            if (typeof value === 'string')
                return quote(value);
            if (typeof value === 'number')
                return String(value);
            return value instanceof Markup ? value.text : value.map(one => one.text).join('');
        };
        return (strings, ...values) => new Markup(format, strings.map((own, index) => (index ? show(values[index - 1] ?? '') : '') + own).join(''));
    }
}
/** Terminals, logs, annotations and the messages inside JSON files: a stranger's words stand between backticks. */
const plain = Markup.tag('plain', text => (/^\d{1,9}$/.test(text) ? text : `\`${quotable(text)}\``));
/** Markdown: a stranger's words stand in a code span, where nothing is a link, a mention, an image or HTML. */
const md = Markup.tag('markdown', text => (/^\d{1,9}$/.test(text) ? text : codeSpan(text)));
/** HTML: text and attribute values alike (always between double quotes). */
const html = Markup.tag('html', text => entities(visible(text)));
/** A space at an end would be eaten (or be all there is), so it is shown as what it is. */
function codeSpan(text) {
    const shown = quotable(text).replaceAll(/^ | $/g, point);
    return shown === '' ? '*(empty)*' : `\`${shown}\``;
}
function entities(text) {
    return text.replaceAll(/[&<>"']/g, one => `&#${one.charCodeAt(0)};`);
}
/** Parts set apart by our own words. */
function join(parts, between) {
    return parts.flatMap((part, index) => (index ? [between, part] : [part]));
}
/**
 * A link of ours: the address is our own prefix and parts of data, each encoded whole. `encodeURIComponent` leaves
 * `( ) ' * !`, of which a parenthesis would end a Markdown target; `.` and `..` would climb.
 */
function link(label, prefix, parts, line) {
    if (!/^https?:\/\/[\w.:-]+\/[\w./-]*$/.test(prefix))
        return label;
    if (parts.some(part => part === '' || part === '.' || part === '..' || !part.isWellFormed()))
        return label;
    const path = parts.map(part => encodeURIComponent(part).replaceAll(/[()'*!]/g, one => `%${one.charCodeAt(0).toString(16)}`));
    return trusted `[${label}](${prefix}${path.join('/')}${line === undefined ? '' : `#L${line}`})`;
}
/** Only for what is built in this file from checked parts. */
const trusted = Markup.tag('markdown', text => text);
const trustedPlain = Markup.tag('plain', text => text);
const trustedHtml = Markup.tag('html', text => text);
/**
 * One line of a diagram. Only plain names are drawn as they are: a diagram language has words of its own, and no
 * escape that every version of it honours.
 */
function diagramEdge(from, to, relation) {
    const node = ({ number, name }) => `n${number}["${/^[\w.-]{1,100}(?:\/[\w.-]{1,100})?$/.test(name) ? name : 'a name with unusual characters'}"]`;
    const how = /^[a-z_]{1,20}$/.test(relation) ? `|${relation}|` : '';
    return trusted `  ${node(from)} -->${how} ${node(to)}`;
}
/**
 * Whole lines of the author's own file, to be copied back by a click: byte for byte, in a fence that they cannot
 * close. Null where a line holds what a reader would not see, or what would need an absurd fence.
 */
function suggestion(lines) {
    const text = lines.join('\n');
    const run = Math.max(0, ...Array.from(text.matchAll(/`+/g), match => match[0].length));
    if (run > 40 || text.length > 2_000 || !lines.every(isPlain))
        return null;
    const fence = '`'.repeat(Math.max(3, run + 1));
    return trusted `${fence}suggestion\n${text}\n${fence}`;
}
/**
 * Our own words out of data, such as a check's template: never cut, and literally what they say, with no markup but
 * what `fill.ts` makes of their backticks.
 */
const own = {
    markdown: (text) => trusted `${lineOf(text).replaceAll(/[\\*[\]<>|~`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, one => `\\${one}`)}`,
    plain: (text) => trustedPlain `${lineOf(text)}`,
    html: (text) => trustedHtml `${entities(lineOf(text))}`,
};
/** Code in a gutter of its own, which says whose it is: made visible, without quotes. */
const code = (text, limit) => trustedPlain `${visible(text, limit)}`;
/** JSON whose text is as harmless in a terminal or a log as in a file: what is not seen is written `\\uXXXX`. */
function json(value) {
    const unit = (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const text = JSON.stringify(value, null, 2);
    return `${text.replaceAll(/(?<=##)\[|[^\n\x20-\x7e]/g, one => (one === '[' || isPlain(one) === false ? unit(one) : one))}\n`;
}


/***/ })

};
