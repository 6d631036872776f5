import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '__tests__/extract/weights/corpus/**'],
    // The bundle is started as a child process in the end-to-end tests: seconds on a small machine, never minutes.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One set of modules for all files of a worker: loading them anew for each took half the time of the finder's tests.
    // What a test puts over the process is taken back before the next one.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
})
