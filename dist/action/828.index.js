export const id = 828;
export const ids = [828];
export const modules = {

/***/ 7828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failed: () => (/* binding */ failed)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(849);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8125);



/** The end of a run that could not be finished: one annotation, exit code 2. */
function failed(error) {
    const message = error instanceof Error ? error.message : String(error);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(sentence(error, message));
    if (error instanceof Error)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)(error.stack ?? '');
    return 2;
}
function sentence(error, message) {
    if (error instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e)
        return message;
    if (error instanceof _github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubFailure */ .iK) {
        return `GitHub could not be read, so nothing was weighed: ${message} (status ${error.status}). Run the job again.`;
    }
    return `Internal error, please report it: ${message}`;
}


/***/ })

};
