import { paged, site } from './answers.ts'
import type { Advisory, Handler } from './state.ts'

/** `affects=a,b@1.0.0`: advisories on any version of `a`. Only names are looked at here. */
function affects(advisory: Advisory, asked: string | null): boolean {
  return asked === null || asked.split(',').some(one => one.replace(/(?<=.)@[^@]*$/, '') === advisory.package)
}

function payload({ id, package: name, fixed, range = '< 9.9.9', type = 'reviewed', withdrawn = false, at }: Advisory) {
  const url = `${site}/api/advisories/${id}`
  return {
    ghsa_id: id,
    cve_id: null,
    url,
    html_url: `${site}/advisories/${id}`,
    repository_advisory_url: null,
    summary: `Something is wrong with ${name}`,
    description: null,
    type,
    severity: 'high',
    source_code_location: `${site}/acme/${name.replace(/^.*\//, '')}`,
    identifiers: [{ type: 'GHSA', value: id }],
    references: [],
    published_at: at,
    updated_at: at,
    github_reviewed_at: type === 'reviewed' ? at : null,
    nvd_published_at: null,
    withdrawn_at: withdrawn ? at : null,
    vulnerabilities: [
      {
        package: { ecosystem: 'npm', name },
        vulnerable_version_range: range,
        first_patched_version: fixed,
        vulnerable_functions: [],
      },
    ],
    cvss: { vector_string: null, score: null },
    cwes: [],
    credits: [],
  }
}

/** The advisories that everybody may read: no permission is needed. */
export const advisories: Readonly<Record<string, Handler>> = {
  'GET /advisories': (asked, { state }) => {
    const { query } = asked
    const type = query.get('type') ?? 'reviewed'
    const found = state.advisories.filter(
      one => (one.type ?? 'reviewed') === type && affects(one, query.get('affects')),
    )
    const sorted = found.toSorted((a, b) => b.at.localeCompare(a.at))
    return paged(asked, (query.get('direction') === 'asc' ? sorted.toReversed() : sorted).map(payload))
  },
}
