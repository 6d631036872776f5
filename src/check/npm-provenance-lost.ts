import { type Dossier, enumerate, isPrerelease, isSameLine, type NpmFacts, type Phrase, words } from '../model/index.ts'
import { defineCheck } from './define.ts'
import { factsOf, type Pair, pairOf, publisherChange } from './npm/change.ts'
import { signsOf } from './npm/sign.ts'

const ask =
  'Ask the maintainers, by another way than the registry, whether they published this version and why without CI. Stay on the version before until they answer: a stolen token publishes exactly like this.'

export const npmProvenanceLost = defineCheck({
  id: 'npm-provenance-lost',
  title: 'Package version lost provenance or its trusted publisher',
  messages: {
    joined: { text: '{name} {version} has no {what}, which {before} had, and {signs}', remedy: ask },
    alone: { text: '{name} {version} has no {what}, which {before} had', remedy: ask },
    'across-lines': {
      text: '{name} {version} has no {what}, which {before} of another release line had',
      remedy: 'Some projects publish old lines by hand. Look whether this one always did.',
    },
  },
  *examine(dossier, policy) {
    const head = factsOf(dossier.resolution)
    const { reference, previous } = dossier
    // A version that base has already is not brought by this pull request.
    if (reference.hub !== 'npm' || head === null || previous?.reference.revision === reference.revision) return
    const version = reference.revision ?? ''
    const losses = earlier(dossier).flatMap(before => lost(head, before, version))
    const loss = losses.find(({ sameLine }) => sameLine) ?? losses[0]
    if (!loss) return
    const pair = pairOf(dossier)
    const data = { name: reference.id ?? '', version, what: loss.what, before: loss.version }
    // Prereleases are often made by hand, and no range takes them unasked.
    const signs = isPrerelease(version) ? [] : [...signsOf(pair, dossier, policy), ...publisher(pair)]
    if (signs.length > 0)
      yield { messageId: 'joined', data: { ...data, signs: enumerate(signs, { between: ', and ' }) } }
    else if (loss.sameLine) yield { messageId: 'alone', data }
    else yield { messageId: 'across-lines', data }
  },
})

interface Earlier {
  readonly version: string
  readonly attested: boolean
  readonly trustedPublisher: boolean
}

/** The version that base has, and the newest that the release line had before: the nearer one may have gained it since. */
function earlier({ resolution, previous }: Dossier): readonly Earlier[] {
  const was = previous && factsOf(previous.resolution)
  const version = previous?.reference.revision
  const inBase = was && version ? [{ version, ...levelOf(was) }] : []
  const { before } = factsOf(resolution) ?? {}
  return before ? [...inBase, before] : inBase
}

function levelOf({ provenanceListed, publishedBy }: NpmFacts): Omit<Earlier, 'version'> {
  return { attested: provenanceListed !== undefined, trustedPublisher: publishedBy?.trustedPublisher !== undefined }
}

/** Trusted publishing without provenance is normal (private sources, CI without it): each is compared with itself. */
function lost(head: NpmFacts, before: Earlier, version: string) {
  const is = levelOf(head)
  const what = [
    ...(before.attested && !is.attested ? [words`provenance`] : []),
    ...(before.trustedPublisher && !is.trustedPublisher ? [words`trusted publisher`] : []),
  ]
  const sameLine = isSameLine(version, before.version)
  return what.length > 0 ? [{ what: enumerate(what, { between: ' and no ' }), version: before.version, sameLine }] : []
}

function publisher(pair: Pair | null): readonly Phrase[] {
  const change = pair && publisherChange(pair)
  return change ? [words`${change.is} published it, where it was ${change.was}`] : []
}
