export const id = 435;
export const ids = [435];
export const modules = {

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


/***/ })

};
