import * as z from 'zod'
import { publisherSchema } from './publisher-schema.ts'
import publishersJson from './publishers.json' with { type: 'json' }

/** A publisher we know, with what the entry rests on. Countries are common knowledge unless the note says more. */
const cataloguedSchema = publisherSchema.extend({
  name: z.string().min(1),
  families: z.array(z.string()).min(1),
  confidence: z.enum(['high', 'medium', 'low']),
  basis: z.string().min(10),
  note: z.string().optional(),
  /** Names it had, which anybody may have registered since: never accepted. */
  former: z.array(z.string()).optional(),
})

const catalogueSchema = z.strictObject({
  publishers: z.array(cataloguedSchema),
  republishers: z.array(z.strictObject({ hub: z.string(), namespaces: z.array(z.string()), why: z.string() })),
})

export type CataloguedPublisher = z.infer<typeof cataloguedSchema>

const catalogue = catalogueSchema.parse(publishersJson)

/** Publishers of model families with their namespaces, for `publishers: [id]`. */
export const publishers: ReadonlyMap<string, CataloguedPublisher> = new Map(
  catalogue.publishers.map(publisher => [publisher.id, publisher]),
)

/** Namespaces that re-upload, convert or mirror what others made: none of them speaks for the maker. */
export const republishers = catalogue.republishers
