import type { Extractor } from '../../../model/index.ts'
import { readCMake } from '../read/plain/cmake-commands.ts'
import { readPlainCode } from '../read/plain/code.ts'
import { type Language, languageOfPath } from '../read/plain/languages.ts'
import { readCalled } from '../read/shell/called.ts'
import type { Source } from '../read/source.ts'
import type { Facts } from '../vocabulary.ts'
import { readWith } from './extraction.ts'

const cmake = /(?:^|\/)CMakeLists\.txt$|\.cmake$/

export const sourceStrings: Extractor = {
  id: 'source-strings',
  title: 'Source of other languages: C++, C#, Go, Java, Kotlin, Rust, Swift and more',
  accepts: path => cmake.test(path) || languageOfPath(path) !== null,
  extract: file => {
    const language = languageOfPath(file.path)
    return readWith(file, source => (language ? readProgram(source, language) : readCMake(source)))
  },
}

function readProgram(source: Source, language: Language): Facts {
  const facts = readPlainCode(source, language)
  return language.bare ? { ...facts, embedded: [...facts.embedded, { facts: readCalled(source, 1) }] } : facts
}
