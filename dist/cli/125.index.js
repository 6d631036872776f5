export const id = 125;
export const ids = [125];
export const modules = {

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
