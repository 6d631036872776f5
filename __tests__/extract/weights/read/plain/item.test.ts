import { expect, it } from 'vitest'
import { findReferences } from '../../../../../src/entry/references.ts'

const rowsIn = (content: string) =>
  findReferences([{ path: 'a.rs', content }]).references.map(({ id, revision }) => `${id} ${revision}`)

it.each([
  ['Some("refs/pr/3")', 'refs/pr/3'],
  ['"refs/heads/next"', 'refs/heads/next'],
  ['Some("next")', null],
  // What else might a function want of a name: only the function that says so believes it.
  [`Some("${'0a'.repeat(20)}")`, null],
])('beside a name %s is the revision %s', (argument, revision) => {
  expect(rowsIn(`let a = download_artifacts("acme/some-bert", ${argument}, None)?;`)).toEqual([
    `acme/some-bert ${revision}`,
  ])
})

it('reads a constant that stands behind its use', () => {
  const commit = '0a'.repeat(20)
  const content = `fn load() { api.repo(Repo::with_revision(MODEL.into(), RepoType::Model, REV.into())) }
const MODEL: &str = "acme/reader-7b";
const REV: &str = "${commit}";`
  expect(rowsIn(content)).toEqual([`acme/reader-7b ${commit}`])
})

it('believes no pin that a caller, or another file, may replace', () => {
  const commit = '0a'.repeat(20)
  const load = 'api.repo(Repo::with_revision("acme/reader-7b".into(), RepoType::Model, REV.into()))'
  expect(rowsIn(`use crate::pins::REV;\nfn load() { ${load} }\nfn other() { let REV = "${commit}"; }`)).toEqual([
    'acme/reader-7b null',
  ])
  const content = `func load(id: String = "acme/reader-7b", revision: String = "${commit}") {
    hub.snapshot(from: id, revision: revision)
}`
  const { references } = findReferences([{ path: 'a.swift', content }])
  expect(references.map(({ id, revision }) => `${id} ${revision}`)).toEqual(['acme/reader-7b null'])
})
