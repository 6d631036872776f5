/**
 * A data file of this repository, in the form that its schema describes. `__tests__/catalogue/own-data.test.ts` holds the
 * file against that schema: what is committed and bundled together with the code is checked together with it, once, and
 * not at every start and in every thread. Nothing that comes from outside may pass here.
 */
export const ownData = <Form>(json: unknown): Form => json as Form
