export const id = 633;
export const ids = [633,125];
export const modules = {

/***/ 23633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/model/errors.js
var errors = __webpack_require__(48125);
;// CONCATENATED MODULE: ./.build/cli/terminal.js
/** What a shell tells of a program that a signal ended: 128 and the signal's number. */
const ended = { SIGINT: 130, SIGPIPE: 141 };
/** The person's own terminal, environment and clock. Ctrl-C and a reader that has gone (`| head`) end the signal. */
function terminal() {
    const stop = new AbortController();
    const endBy = (signal) => () => {
        process.exitCode = ended[signal];
        stop.abort();
    };
    process.once('SIGINT', endBy('SIGINT'));
    return {
        stdout: writer(process.stdout, endBy('SIGPIPE')),
        // What is only said on the way may go unheard: the work and its exit code stay what they are.
        stderr: writer(process.stderr, () => { }),
        env: process.env,
        isTTY: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
        columns: process.stdout.columns,
        cwd: process.cwd(),
        now: new Date(),
        signal: stop.signal,
    };
}
/** A stream whose reader has gone is written to no more; any other failure is ours. */
function writer(stream, onClosed) {
    let isClosed = false;
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
        isClosed = true;
        onClosed();
    });
    return text => {
        if (!isClosed)
            stream.write(text);
    };
}

;// CONCATENATED MODULE: ./.build/cli/main.js


/** Each command is a module of its own, loaded when it is called: `--help` and `list` need no cryptography. */
const commands = {
    check: { summary: 'check what a branch brings in', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(547), __webpack_require__.e(722), __webpack_require__.e(324), __webpack_require__.e(616), __webpack_require__.e(249), __webpack_require__.e(662), __webpack_require__.e(428), __webpack_require__.e(450), __webpack_require__.e(589), __webpack_require__.e(8), __webpack_require__.e(672)]).then(__webpack_require__.bind(__webpack_require__, 29672))).check },
    explain: {
        summary: 'tell what a check asks and what to do',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(547), __webpack_require__.e(722), __webpack_require__.e(249), __webpack_require__.e(428), __webpack_require__.e(43), __webpack_require__.e(940)]).then(__webpack_require__.bind(__webpack_require__, 22512))).explain,
    },
    init: { summary: 'write a policy from what is used today', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(547), __webpack_require__.e(722), __webpack_require__.e(324), __webpack_require__.e(616), __webpack_require__.e(249), __webpack_require__.e(662), __webpack_require__.e(428), __webpack_require__.e(450), __webpack_require__.e(589), __webpack_require__.e(161)]).then(__webpack_require__.bind(__webpack_require__, 90161))).init },
    list: { summary: 'list every reference found, offline', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(547), __webpack_require__.e(722), __webpack_require__.e(324), __webpack_require__.e(249), __webpack_require__.e(662), __webpack_require__.e(372)]).then(__webpack_require__.bind(__webpack_require__, 8372))).list },
    lock: { summary: 'record what the models mean today', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(547), __webpack_require__.e(722), __webpack_require__.e(324), __webpack_require__.e(616), __webpack_require__.e(249), __webpack_require__.e(662), __webpack_require__.e(450), __webpack_require__.e(712)]).then(__webpack_require__.bind(__webpack_require__, 45712))).lock },
    policy: { summary: 'show what a policy would decide', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(547), __webpack_require__.e(722), __webpack_require__.e(324), __webpack_require__.e(616), __webpack_require__.e(249), __webpack_require__.e(662), __webpack_require__.e(428), __webpack_require__.e(450), __webpack_require__.e(589), __webpack_require__.e(8), __webpack_require__.e(43), __webpack_require__.e(417)]).then(__webpack_require__.bind(__webpack_require__, 35417))).policy },
    sign: { summary: 'sign a model', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(654), __webpack_require__.e(168), __webpack_require__.e(269), __webpack_require__.e(718), __webpack_require__.e(582)]).then(__webpack_require__.bind(__webpack_require__, 82582))).sign },
    update: {
        summary: 'move the pins of models to newer commits',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(547), __webpack_require__.e(722), __webpack_require__.e(324), __webpack_require__.e(616), __webpack_require__.e(88), __webpack_require__.e(249), __webpack_require__.e(662), __webpack_require__.e(450), __webpack_require__.e(337), __webpack_require__.e(326)]).then(__webpack_require__.bind(__webpack_require__, 96326))).update,
    },
    verify: {
        summary: 'verify a model by its signature or the lock',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(654), __webpack_require__.e(168), __webpack_require__.e(269), __webpack_require__.e(718), __webpack_require__.e(754)]).then(__webpack_require__.bind(__webpack_require__, 79754))).verify,
    },
};
/** Runs the command line and resolves to its exit code; prints, and never throws. */
async function main(argv, io = terminal()) {
    const [name, ...rest] = argv;
    try {
        if (name === '--version' || name === '-v')
            return await printVersion(io);
        if (name === undefined || name === '--help' || name === '-h' || name === 'help')
            return printHelp(io, name);
        const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
        if (!command)
            throw new errors/* UsageError */.e(`There is no command ${JSON.stringify(name)}. See: weighmaster --help`);
        const { help, run } = await command.load();
        if (!rest.includes('--help') && !rest.includes('-h'))
            return await run(rest, io);
        io.stdout(help);
        return 0;
    }
    catch (error) {
        const isOurs = !(error instanceof errors/* UsageError */.e);
        const message = error instanceof Error ? error.message : String(error);
        const { visible } = await __webpack_require__.e(/* import() */ 46).then(__webpack_require__.bind(__webpack_require__, 43046));
        const printable = (text) => text
            .split('\n')
            .map(line => visible(line, 1000))
            .join('\n');
        io.stderr(`weighmaster: ${printable(message)}\n`);
        if (isOurs && io.env['WEIGHMASTER_DEBUG'] !== undefined && error instanceof Error)
            io.stderr(`${printable(error.stack ?? '')}\n`);
        return 2;
    }
}
function printHelp(io, asked) {
    const width = Math.max(...Object.keys(commands).map(name => name.length));
    const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
    const text = [
        'weighmaster: verifies the model weights and npm packages that a change brings in.',
        '',
        'Usage: weighmaster <command> [options]',
        '',
        ...lines,
        '',
        'weighmaster <command> --help tells its options; --version the version.',
        '',
    ].join('\n');
    if (asked === undefined)
        io.stderr(text);
    else
        io.stdout(text);
    return asked === undefined ? 2 : 0;
}
async function printVersion(io) {
    const { version } = await __webpack_require__.e(/* import() */ 120).then(__webpack_require__.bind(__webpack_require__, 9120));
    io.stdout(`${version}\n`);
    return 0;
}


/***/ }),

/***/ 48125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError),
/* harmony export */   j: () => (/* binding */ UnreadableText)
/* harmony export */ });
/** The user's mistake (a bad policy file, a flag): names what, where and the remedy. Doors print it and exit 2. */
class UsageError extends Error {
    constructor(message) {
        super(message);
        this.name = 'UsageError';
    }
}
/**
 * What makes a text unreadable that must be read whole or not at all. Thrown inside the room that reads it, which has its
 * own closed set of reasons, and never seen outside.
 */
class UnreadableText extends Error {
    reason;
    /** 1-based. */
    line;
    constructor(reason, line, message) {
        super(message);
        this.name = 'UnreadableText';
        this.reason = reason;
        this.line = line;
    }
}


/***/ })

};
