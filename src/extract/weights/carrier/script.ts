import type { Content, Extraction, Extractor, SourceFile } from '../../../model/index.ts'
import { javascript } from './javascript.ts'
import { makefile } from './makefile.ts'
import { modelfile } from './modelfile.ts'
import { python } from './python.ts'
import { shell } from './shell.ts'

/** Whatever a file is called, its first line says which program runs it. What stands in the tables below is never run. */
export const script: Extractor = {
  id: 'script',
  title: 'Scripts and Modelfiles that only their first line tells of',
  accepts: path => !documents.test(path) && !notes.test(path),
  extract,
}

/** Prose, pictures, sounds, archives, tables and what compilers and package managers write: too many to be asked for. */
const documents =
  /\.(?:md|mdx|markdown|rst|adoc|org|tex|bib|pdf|docx?|xlsx?|pptx?|odt|rtf|epub|png|jpe?g|gif|svg|webp|bmp|ico|icns|tiff?|psd|avif|heic|mp[34]|wav|flac|ogg|opus|webm|mov|avi|mkv|m4[av]|ttf|otf|woff2?|eot|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|whl|egg|jar|war|aar|class|pyc|pyo|o|a|so|dylib|dll|exe|lib|obj|pdb|wasm|csv|tsv|jsonl|ndjson|parquet|arrow|feather|npy|npz|avro|orc|sqlite3?|db|mdb|dat|bin|safetensors|gguf|ggml|pt|ckpt|onnx|tflite|h5|hdf5|keras|pkl|joblib|pb|lock|lockb|sum|map|snap|patch|diff|css|s[ac]ss|less|styl|po|pot|mo|srt|vtt|geojson|topojson|xml|xsd|xsl|xlf|plist|storyboard|xib|pbxproj|csproj|vcxproj|sln|resx|strings|sql|graphql|proto|thrift|avsc|pem|crt|cer|key|pub|asc|sig|sigstore|log|out|min\.js)$/i

/** What every repository has at its root, and git's own files. */
const notes =
  /(?:^|\/)(?:licen[cs]e|notice|copying|authors|contributors|codeowners|changelog|changes|history|news|readme|todo|version|py\.typed|\.git(?:ignore|attributes|keep)|\.dockerignore|\.npmignore|\.prettierignore|\.eslintignore|\.gitmodules|\.editorconfig)(?:[-.][\w-]+)?$/i

const nothing: Extraction = { references: [], gaps: [] }

/** By the name of the program that the first line names. */
const interpreters: readonly (readonly [RegExp, Extractor])[] = [
  [/^(?:i?python[\d.]*|pypy[\d.]*|uv|uvx|sage|xonsh|marimo)$/, python],
  [/^(?:(?:ba|da|k|mk|z|a|fi|rba|tc|c)?sh[\d.]*|busybox|pwsh|nix-shell|guix)$/, shell],
  [/^(?:node(?:js)?|bun|deno|tsx|ts-node|zx|electron)$/, javascript],
  [/^g?make$/, makefile],
]

function extract(file: SourceFile): Extraction {
  const reader = readerOf(textOf(file.content))
  return reader && !reader.accepts(file.path) ? reader.extract(file) : nothing
}

/** `ollama create x -f Helper`: what a Modelfile is called is free. One of its own words tells it from a Dockerfile. */
const isModelfile = (text: string) =>
  /^\ufeff?(?:[ \t]*(?:#[^\n]{0,500})?\r?\n){0,50}FROM[ \t]+\S/i.test(text) &&
  /^(?:SYSTEM|PARAMETER|TEMPLATE|ADAPTER|MESSAGE)[ \t]+\S/im.test(text) &&
  !/^(?:RUN|COPY|ENTRYPOINT|CMD|WORKDIR)[ \t]/m.test(text)

const textOf = (content: Content) => (content.kind === 'text' || content.kind === 'binary' ? (content.text ?? '') : '')

/** `#!/usr/bin/env -S python3 -u`, `#!/bin/busybox sh`, `#! nix-shell -i python3` on the line below. */
function readerOf(text: string): Extractor | undefined {
  if (isModelfile(text)) return modelfile
  const [, first = ''] = /^\ufeff?#!([^\n]{1,500})/.exec(text) ?? []
  const words = first.trim().split(/\s+/)
  const [, below] = /^#![^\n]*\n#!\s*nix-shell\b[^\n]*\s-i\s+(\S+)/.exec(text) ?? []
  const names = (below === undefined ? words : [below]).map(word => word.replace(/^.*\//, ''))
  return names.flatMap(name => interpreters.find(([pattern]) => pattern.test(name))?.[1] ?? [])[0]
}
