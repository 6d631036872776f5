import * as z from 'zod'
import { publisherSchema } from '../catalogue/publisher-schema.ts'

const severity = z.enum(['error', 'warning', 'note', 'silent', 'off'])

/** Lists of what is accepted are sets: their order says nothing. */
const sorted = (names: readonly string[]) => [...new Set(names)].toSorted()

const licence = z
  .array(z.string().min(1))
  .min(1)
  .transform(sorted)
  .optional()
  .describe('SPDX ids that are accepted, as the hub or registry lists them. Absent: not asked.')

const signature = z.enum(['off', 'warn', 'require']).optional()

const publisher = z
  .enum(['any', 'allowed'])
  .optional()
  .describe(
    '`allowed`: only those under `publishers:`. For models that is the default as soon as the list exists; for npm only where it is written.',
  )

export const modelRules = z.strictObject({
  publisher,
  pin: z
    .enum(['any', 'commit'])
    .optional()
    .describe('`commit`: pinned to immutable content (a commit that the hub confirms, or a digest). `any`: not asked.'),
  formats: z
    .array(z.string().regex(/^[a-z0-9-]+$/, 'is a format name such as safetensors'))
    .min(1)
    .transform(sorted)
    .optional()
    .describe('File formats that may be loaded, e.g. [safetensors, gguf]. Absent: not asked.'),
  lineage: z
    .enum(['any', 'allowed'])
    .optional()
    .describe('`allowed`: every base model that the repository names must be of an allowed publisher too.'),
  'remote-code': z
    .enum(['any', 'pinned', 'deny'])
    .optional()
    .describe(
      'Code of the model’s repository that the loader would run: `pinned` = only at a pinned revision (default), `deny` = never.',
    ),
  signature: signature.describe(
    'What to do about a model without a signature. `require`: it must verify, by a signer that the publisher’s entry names, over every loadable file. A refuted one is an error whatever stands here.',
  ),
  verify: z
    .enum(['listed', 'git'])
    .optional()
    .describe(
      '`git`: the hub’s listing is not enough; the files must be proved by the commit’s own git objects. Fails where that cannot be done.',
    ),
  licence,
  country: z
    .array(z.string().regex(/^[A-Z]{2}$/, 'is a two-letter code such as FR'))
    .min(1)
    .transform(sorted)
    .optional()
    .describe('ISO 3166-1 alpha-2 codes of publishers’ countries that are accepted. Absent: not asked.'),
})

export const packageRules = z.strictObject({
  publisher,
  transitive: z.boolean().optional().describe('With `publisher: allowed`: ask it of indirect dependencies too.'),
  integrity: z
    .enum(['listed', 'require'])
    .optional()
    .describe('`require`: the integrity in the lock must be proved to be the one that the registry signed.'),
  provenance: z
    .enum(['off', 'no-downgrade', 'require'])
    .optional()
    .describe(
      '`no-downgrade` (default): a line of releases that had provenance keeps it. `require`: every version has it, verified.',
    ),
  signature: signature.describe(
    'What to do about a package that its registry did not sign. `require`: the registry’s signature must verify. A refuted one is an error whatever stands here.',
  ),
  'min-age': z
    .string()
    .regex(/^\d{1,5}[hd]$/, 'is hours or days: 72h, 7d')
    .transform(age => Number(age.slice(0, -1)) * (age.endsWith('d') ? 24 : 1))
    .optional()
    .describe('How long a version must have been public: 72h (default), 7d; 0h = not asked.'),
  'install-scripts': z
    .enum(['any', 'warn', 'deny'])
    .optional()
    .describe('What to do about install scripts that are new or changed. Absent: as the preset says.'),
  licence,
})

const exception = z.strictObject({
  check: z.string().min(1).describe('A check id, or check/message.'),
  subject: z
    .string()
    .regex(/^[a-z-]+:.+|^[^:]*[./][^:]*$/, 'is npm:name, hub:id or the path of a file')
    .describe(
      'npm:name, hub:id (either with or without @revision, which must then be the same), or the path of a file.',
    ),
  reason: z.string().min(3).describe('Why, for whoever reads the report.'),
  expires: z.iso
    .date('is a day such as 2027-06-30')
    .describe('The last day on which it holds, YYYY-MM-DD, UTC. After it, the exception is a finding.'),
})

const names = (what: string) => z.array(z.string().min(1)).min(1).optional().describe(what)

export const policySchema = z
  .strictObject({
    $schema: z.string().optional().describe('For editors; not read.'),
    version: z.literal(1).describe('The version of this file’s shape: 1.'),
    preset: z
      .enum(['default', 'recommended', 'strict'])
      .default('recommended')
      .describe('Where the severities start from. A file without it starts from recommended.'),
    extends: z
      .string()
      .regex(
        /^[\w.-]+\/[\w.-]+\/\/[^@\s]+@[0-9a-f]{40}$/,
        'is owner/repo//path@commit, with a full 40-character commit',
      )
      .optional()
      .describe(
        'One central policy, owner/repo//path@commit (40 hex). It stands beside this file: the stricter of both holds. It cannot extend another.',
      ),
    publishers: z
      .array(
        z.union([z.string(), publisherSchema], {
          error: 'a publisher is the id of a catalogue entry, or { id, huggingface: [...], … }',
        }),
      )
      .optional()
      .describe(
        'Who may publish: ids of the catalogue, or your own entries. As soon as the list exists, every model must be of one of them.',
      ),
    models: z
      .record(z.string(), modelRules)
      .optional()
      .describe(
        'Rules by pattern. A bare pattern means Hugging Face (acme/*), others are prefixed (ollama:qwen3, url:host/*), `*:` means every hub. `*` stays within a segment; `*` alone is everything. For each rule the most specific pattern that has it wins.',
      ),
    npm: z
      .record(z.string(), packageRules)
      .optional()
      .describe('Rules by package name: left-pad, @acme/*, `*` alone for everything.'),
    paths: z
      .record(z.string(), severity)
      .optional()
      .describe(
        'The highest severity that findings in these files have: tests/**: note. Anchored at the root; `**` covers folders. Never lowers a refuted claim or a wrong lock integrity.',
      ),
    private: z
      .strictObject({
        huggingface: names('Namespaces at Hugging Face.'),
        npm: names('npm scopes or names.'),
        modelscope: names('Namespaces at ModelScope.'),
        ollama: names('Users at Ollama.'),
        oci: names('OCI repositories.'),
        kaggle: names('Owners at Kaggle.'),
      })
      .optional()
      .describe(
        'Names whose metadata a public run must not show, and the only ones that a hub’s or registry’s token is used for.',
      ),
    registries: z
      .record(
        z.string().regex(/^[a-z0-9.-]+(?::\d{1,5})?$/, 'is host or host:port, without a scheme'),
        z.strictObject({
          scopes: names('Scopes or names that come from this registry, and from no other. Without it, every name may.'),
        }),
      )
      .optional()
      .describe('npm registries besides the public one, by host.'),
    checks: z
      .record(z.string(), severity)
      .optional()
      .describe('Severity by check id or check/message; `off` is the same as `silent`: counted, not shown.'),
    exceptions: z
      .array(exception)
      .optional()
      .describe('Single findings that are accepted for a time, each with its reason.'),
    tarballs: z
      .int()
      .min(0)
      .max(2000)
      .optional()
      .describe(
        'How many tarballs of npm packages one run opens at most, to compare them with what the registry tells of them: 50, in `strict` 200; 0 = none.',
      ),
    'on-undetermined': z
      .enum(['warn', 'fail'])
      .default('warn')
      .describe('What to do where a registry or hub could not be reached. What a rule requires fails in any case.'),
  })
  .describe('What the owner of a repository accepts: .github/weighmaster.yml.')

export type PolicyFile = z.infer<typeof policySchema>
