import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

/**
 * Compares with `golden/<name>`, which a person has read. `GOLDEN=write` writes it anew: read the difference before
 * you commit it.
 */
export function golden(name: string, text: string): void {
  const path = join(import.meta.dirname, 'golden', name)
  if (process.env['GOLDEN'] === 'write') writeFileSync(path, text)
  expect(existsSync(path), `no ${name}: run once with GOLDEN=write and read it`).toBe(true)
  expect(text).toBe(readFileSync(path, 'utf8'))
}
