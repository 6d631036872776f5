export const id = 307;
export const ids = [307];
export const modules = {

/***/ 7307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lengthOf: () => (/* binding */ lengthOf),
/* harmony export */   readInTime: () => (/* binding */ readInTime),
/* harmony export */   readingThread: () => (/* binding */ readingThread),
/* harmony export */   resourceLimits: () => (/* binding */ resourceLimits),
/* harmony export */   serve: () => (/* binding */ serve),
/* harmony export */   usualPatience: () => (/* binding */ usualPatience)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);


/** What a worker is told that it is for: other threads run the same entry. */
const readingThread = 'read';
/** What a thread that reads may hold. */
const resourceLimits = { maxOldGenerationSizeMb: 1_500 };
/** The running program where it is one of our doors; null where somebody else runs us, who then waits as long as it takes. */
function usualPatience(program) {
    const entry = program === undefined ? '' : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program);
    return /[\\/](?:action|cli)(?:[\\/]index\.js|\.[jt]s)$/.test(entry) ? { entry, seconds: 30, worth: 100_000 } : null;
}
/** In the worker: reads what it is sent, and says when it is through, or what it found where that is asked for. */
function serve(read) {
    node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.on('message', ({ path, content, tells }) => {
        const found = read(path, content);
        node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.postMessage(tells ? found : 'read');
    });
    node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.postMessage('ready');
}
/**
 * The changes, in which a file that cannot be read in time counts as too large: whatever stalls a parser then ends in a gap,
 * and not in a job that never ends. Only large files are tried, one after the other, in a thread that can be ended.
 */
async function readInTime(changes, patience) {
    if (patience === null)
        return changes;
    const large = changes.flatMap(({ path, head, mergeBase, baseTip }) => [head, mergeBase, baseTip].flatMap(content => lengthOf(content) > patience.worth && content ? [{ path, content }] : []));
    const stalled = new Set();
    for (let index = 0; index < large.length;) {
        const read = await readUntilStalled(large.slice(index), patience);
        if (read === null)
            return changes; // No worker can be had here: read without one.
        const [at] = [large[index + read]];
        if (at)
            stalled.add(at.content);
        index += read + 1;
    }
    const judged = (content) => content && stalled.has(content) ? { kind: 'too-large', oid: content.oid, bytes: lengthOf(content) } : content;
    return changes.map(change => ({
        ...change,
        head: judged(change.head),
        mergeBase: judged(change.mergeBase),
        baseTip: judged(change.baseTip),
    }));
}
/** UTF-16 units of its text, 0 where it has none. */
const lengthOf = (content) => content?.kind === 'text' || content?.kind === 'binary' ? (content.text?.length ?? 0) : 0;
/** How many were read before one stalled, or all of them; null when the worker never began. */
function readUntilStalled(files, { entry, seconds }) {
    return new Promise(resolve => {
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(entry, { workerData: readingThread, resourceLimits });
        let read = -1;
        let timer;
        const end = () => {
            clearTimeout(timer);
            resolve(read === -1 ? null : read);
            void worker.terminate();
        };
        worker.once('error', end).once('exit', end);
        worker.on('message', () => {
            read++;
            clearTimeout(timer);
            if (read === files.length)
                return end();
            timer = setTimeout(end, seconds * 1000);
            worker.postMessage(files[read]);
        });
    });
}


/***/ })

};
