/**
 * `npm run docs:pictures`: draws the demo's review (`npm start`) as GitHub would show it, and its HTML report, into
 * `docs/images`. Needs Chromium, which Debian has; nothing else needs it, so nobody has to install it for the rest.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Locator, type Page } from 'playwright-core'
import { freshBundle } from '../__tests__/life/bundle.ts'
import { openGit } from '../__tests__/world/github/git.ts'
import { runAction } from '../__tests__/world/runner.ts'
import { startScene } from '../examples/pull-request/scene.ts'
import { lineComment, page, summary } from './pictures/page.ts'

const project = join(import.meta.dirname, '..')
const images = join(project, 'docs', 'images')

/** Bytes; a page of documentation is read on a telephone, too. */
const most = 300_000

/** What the demo posts and writes. The registry on loopback is given the public one's name: ports change, and teach nothing. */
async function review() {
  const scene = await startScene()
  const { github, hub, registry, scratch } = scene
  const { owner, name } = github.state.repository
  const result = await runAction({
    action: project,
    main: await freshBundle(),
    inputs: {
      'hf-endpoint': hub.url,
      'npm-registry': registry.url,
      'trust-root': registry.trustRoot,
      'report-format': 'html',
    },
    event: { name: 'pull_request', payload: github.event('pull_request') },
    token: github.state.token,
    context: { repository: `${owner}/${name}`, api_url: github.url, graphql_url: github.graphqlUrl },
  })
  const named = (text: string) => text.replaceAll(registry.host, 'registry.npmjs.org')
  const { branches, pull, issueComments, reviewComments } = github.state
  const diff = openGit(scratch.folder).diff(branches.get(pull.base) ?? '', pull.head)
  const comments = reviewComments.map(one => {
    const patch = diff.find(file => file.filename === one.path)?.patch ?? ''
    return { path: one.path, html: named(lineComment(one, scratch.read(pull.head, one.path), patch)) }
  })
  const report = named(result.temporary('weighmaster-default.html'))
  result.remove()
  await scene.stop()
  return { summary: named(summary(issueComments[0]?.body ?? '')), comments, report }
}

async function picture(view: Page, name: string, part?: Locator): Promise<void> {
  const path = join(images, `${name}.png`)
  if (part) await part.screenshot({ path })
  else await view.screenshot({ path, fullPage: name !== 'report' })
  const { size } = statSync(path)
  console.log(`docs/images/${name}.png: ${(size / 1000).toFixed(0)} kB`)
  if (size > most) throw new Error(`${name}.png is larger than ${most / 1000} kB`)
}

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
if (!executablePath) throw new Error('no Chromium here: on Debian, apt-get install chromium')
const { summary: conversation, comments, report } = await review()
const fixable = comments.filter(({ html }) => html.includes('Suggested change')).map(({ html }) => html)
const folder = mkdtempSync(join(tmpdir(), 'weighmaster-pictures-'))
mkdirSync(images, { recursive: true })
const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] })
try {
  const view = await browser.newPage({ viewport: { width: 960, height: 400 }, deviceScaleFactor: 1.25 })
  await view.setContent(page([conversation]))
  await picture(view, 'summary')
  await view.setContent(page([conversation.replace('<details>', '<details open>')]))
  await picture(view, 'aboard', view.locator('details').first())
  await view.setContent(page(fixable))
  await picture(view, 'review')
  // As a file: its policy forbids it everything else, and the picture shows that this suffices.
  writeFileSync(join(folder, 'report.html'), report)
  await view.setViewportSize({ width: 1180, height: 900 })
  await view.goto(`file://${join(folder, 'report.html')}`)
  await picture(view, 'report')
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
