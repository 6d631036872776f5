import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '__tests__/extract/weights/corpus/**'],
    // The bundle is started as a child process in the end-to-end tests: seconds on a small machine, never minutes.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
