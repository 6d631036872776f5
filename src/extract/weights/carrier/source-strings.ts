import type { Extractor } from '../../../model/index.ts'
import { readCMake } from '../read/plain/cmake-commands.ts'
import { readPlainCode } from '../read/plain/code.ts'
import { languageOfPath } from '../read/plain/languages.ts'
import { readWith } from './extraction.ts'

const cmake = /(?:^|\/)CMakeLists\.txt$|\.cmake$/

export const sourceStrings: Extractor = {
  id: 'source-strings',
  title: 'Source of other languages: C++, C#, Go, Java, Kotlin, Rust, Swift and more',
  accepts: path => cmake.test(path) || languageOfPath(path) !== null,
  extract: file => {
    const language = languageOfPath(file.path)
    return readWith(file, source => (language ? readPlainCode(source, language) : readCMake(source)))
  },
}
