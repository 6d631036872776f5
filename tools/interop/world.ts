import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const base = mkdtempSync(join(tmpdir(), 'weighmaster-interop-'))
export const at = (...names: readonly string[]) => join(base, ...names)

export const release = '1.1.1'

/** Milliseconds for one program: an index that never answers must not hold up a build. */
const patience = 180_000

export function tryRun(command: string, argv: readonly string[]): { readonly ok: boolean; readonly text: string } {
  try {
    const text = execFileSync(command, argv, { cwd: base, encoding: 'utf8', stdio: 'pipe', timeout: patience })
    return { ok: true, text }
  } catch (error) {
    const told = error instanceof Error && 'stderr' in error ? (error.stderr ?? error.message) : error
    const text = String(told)
    return { ok: false, text }
  }
}

/** A virtual environment with the Python implementation, or null with the reason printed. */
export function installPython(): string | null {
  const python = process.env['PYTHON'] ?? 'python3'
  const bin = at('venv', process.platform === 'win32' ? 'Scripts' : 'bin')
  const steps: readonly (readonly [string, readonly string[], string])[] = [
    [python, ['-m', 'venv', at('venv')], `${python} with venv is not here`],
    // The release does not name pyOpenSSL, which its dependencies no longer bring.
    [
      join(bin, 'pip'),
      [...['install', '--quiet', '--retries', '1', '--timeout', '15'], `model-signing==${release}`, 'pyOpenSSL'],
      'the Python package index is not reachable',
    ],
    ['openssl', ['version'], 'openssl is not here'],
  ]
  for (const [command, argv, missing] of steps) {
    const { ok, text } = tryRun(command, argv)
    if (ok) continue
    console.log(`interop: skipped, since ${missing}\n  ${text.trim().split('\n').at(-1) ?? ''}`)
    return null
  }
  return bin
}

export const curves = ['prime256v1', 'secp384r1', 'secp521r1'] as const

/** A key per curve, and a certificate for each below an intermediate and a root. */
export function makeKeys(): void {
  const ssl = (...argv: readonly string[]) => {
    const { ok, text } = tryRun('openssl', argv)
    if (!ok) throw new Error(`openssl ${argv.join(' ')}: ${text}`)
  }
  const request = (name: string, subject: string) =>
    ssl('req', '-new', '-key', at(`${name}.key`), '-subj', subject, '-out', at(`${name}.csr`))
  const issue = (name: string, by: string, extensions: string) => {
    writeFileSync(at(`${name}.ext`), extensions)
    const ca =
      by === name
        ? ['-signkey', at(`${name}.key`)]
        : ['-CA', at(`${by}.pem`), '-CAkey', at(`${by}.key`), '-CAcreateserial']
    ssl(
      'x509',
      '-req',
      '-in',
      at(`${name}.csr`),
      ...ca,
      '-days',
      '30',
      '-extfile',
      at(`${name}.ext`),
      '-out',
      at(`${name}.pem`),
    )
  }
  const authority = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n'
  for (const name of ['root', 'middle', ...curves]) {
    ssl('ecparam', '-name', name.includes('1') ? name : 'prime256v1', '-genkey', '-noout', '-out', at(`${name}.key`))
    ssl('ec', '-in', at(`${name}.key`), '-pubout', '-out', at(`${name}.pub`))
    request(name, `/CN=${name}`)
  }
  issue('root', 'root', authority)
  issue('middle', 'root', authority)
  for (const curve of curves)
    issue(curve, 'middle', 'keyUsage=critical,digitalSignature\nextendedKeyUsage=codeSigning\n')
}

/** Names whose order differs between the three ways of sorting, hidden and empty files, and what git leaves. */
const files = [
  'a/b',
  'a-b',
  'a b',
  'a.txt',
  '.hidden/x',
  'empty',
  '.gitattributes',
  'sub/.gitignore',
  'sub/ü',
  'sub/😀',
  'sub/～',
]

export function makeModel(): string {
  const model = at('model')
  rmSync(model, { recursive: true, force: true })
  for (const name of files) {
    mkdirSync(dirname(join(model, name)), { recursive: true })
    writeFileSync(join(model, name), name === 'empty' ? '' : `content of ${name}`)
  }
  writeFileSync(join(model, 'ignore-me'), 'ignored')
  return model
}
