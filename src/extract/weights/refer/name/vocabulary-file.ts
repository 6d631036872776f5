import type { Reference } from '../../../../model/index.ts'

/** Vocabularies and settings, as libraries call them: texts and tables, of which nothing is run. */
const vocabulary =
  /(?:^|\/)(?:(?:tokenizer|vocab(?:ulary)?|special_tokens_map|added_tokens|(?:(?:tokenizer|preprocessor|processor|generation)_)?config|model_index|[\w.-]+\.index|tekken)\.json|chat_template\.(?:json|jinja)|(?:vocab|merges)\.txt|vocab\.bpe|(?:tok(?:enizer)?_[\w.-]+|[\w.-]*tokenizer|spiece|sentencepiece(?:\.bpe)?)\.model|[\w.-]+\.spm|[\w.-]+\.tiktoken)$/

/** Is it only the vocabulary of a model that is fetched, by the names of all that is asked for and kept? */
export const isVocabulary = (files: readonly string[]) => files.length > 0 && files.every(file => vocabulary.test(file))

/** Is it taken for a tokenizer's by its file alone? */
export const isTokenizerByName = ({ kind, path = '' }: Pick<Reference, 'kind' | 'path'>) =>
  kind === 'tokenizer' && isVocabulary([path])
