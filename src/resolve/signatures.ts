import { type Attestation, isSignature } from '../model/index.ts'

/** Bundles read of one repository: files of a name below, and lines of one that collects them. */
const most = { files: 8, lines: 16 }

export function namesOfSignatures(paths: readonly string[]): readonly string[] {
  return paths.filter(isSignature).slice(0, most.files)
}

/** What a signature file holds, for the verifier to judge: nothing of it is read here but the ends of its lines. */
export function attestationsIn(source: string, text: string): readonly Attestation[] {
  const whole: Attestation = { type: 'model-signature', bundle: text, source }
  if (!source.endsWith('.jsonl')) return [whole]
  const lines = text
    .split('\n')
    .map((bundle, index): Attestation => ({ ...whole, bundle: bundle.trim(), line: index + 1 }))
    .filter(({ bundle }) => bundle !== '')
  if (lines.length === 0) return [whole]
  // Lines are appended: the last ones are the newest.
  const left = lines.length > most.lines ? [unavailable(source, 'too-many-claims')] : []
  return [...lines.slice(-most.lines), ...left]
}

export function unavailable(source: string, reason: string): Attestation {
  return { type: 'model-signature', bundle: null, source, unavailable: reason }
}
