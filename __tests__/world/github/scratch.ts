import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What stands at a path: text, bytes, a symlink's target, or a submodule's commit; `null` deletes. */
type Entry = string | Uint8Array | { readonly link: string } | { readonly submodule: string } | null
export type Files = Readonly<Record<string, Entry>>
export type Scratch = ReturnType<typeof createScratch>

/**
 * A bare repository made of data: same files, same commit ids. Nothing is checked out, so that names no file system
 * would take (`::error::`, a newline) are as good as any.
 */
export function createScratch() {
  const folder = mkdtempSync(join(tmpdir(), 'weighmaster-'))
  let clock = 1_767_225_600
  const git = (args: readonly string[], input?: Uint8Array) =>
    execFileSync('git', ['-C', folder, ...args], {
      ...(input === undefined ? {} : { input }),
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
      maxBuffer: 1 << 28,
    })
      .toString('utf8')
      .trim()
  git(['init', '-q', '--bare', '-b', 'main'])
  return {
    folder,
    /** A commit of `files` on top of the first parent's tree. */
    commit(files: Files, ...parents: readonly string[]): string {
      const [from, ...merged] = parents
      const who = `Mona <mona@example.com> ${clock++} +0000`
      const head = [
        'reset refs/heads/scratch',
        'commit refs/heads/scratch',
        `author ${who}`,
        `committer ${who}`,
        'data 7\nscratch',
        ...(from === undefined ? [] : [`from ${from}`]),
        ...merged.map(parent => `merge ${parent}`),
        '',
      ].join('\n')
      git(
        ['fast-import', '--quiet', '--force'],
        Buffer.concat([Buffer.from(head), ...Object.entries(files).map(record)]),
      )
      return git(['rev-parse', 'refs/heads/scratch'])
    },
    /** The text that stands at a path of a commit. */
    read: (commit: string, path: string): string =>
      execFileSync('git', ['-C', folder, 'cat-file', 'blob', `${commit}:${path}`]).toString('utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function record([path, entry]: readonly [string, Entry]): Uint8Array {
  const name = `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
  if (entry === null) return Buffer.from(`D ${name}\n`)
  if (typeof entry === 'object' && 'submodule' in entry) return Buffer.from(`M 160000 ${entry.submodule} ${name}\n`)
  const [mode, content] = typeof entry === 'object' && 'link' in entry ? ['120000', entry.link] : ['100644', entry]
  const bytes = Buffer.from(content)
  return Buffer.concat([Buffer.from(`M ${mode} inline ${name}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n')])
}
