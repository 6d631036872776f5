import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { htmlPage } from '../../src/report/html.ts'
import { dossier, finding, reference, report } from './build.ts'
import { golden } from './golden.ts'
import { hostile } from './hostile.ts'
import { scenario } from './scenario.ts'

const dossiers = hostile.map(id => dossier({ reference: reference({ id, file: id, revision: id }) }))
const findings = dossiers.map(about =>
  finding({ dossier: about, data: { name: about.reference.id ?? '', pin: 'main' } }),
)
const gaps = hostile.map(subject => ({ class: 'unreachable', reason: 'x', subject, detail: subject }) as const)
const attacked = report({ dossiers, findings, gaps })

const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
if (!browser) console.warn('html: no Chromium on this machine, so the page is not opened in one')

describe('html', () => {
  it('reads like this', () => {
    golden('scenario.golden.html', htmlPage.render(scenario))
  })

  it('has only our elements and no address, whatever names say', () => {
    const page = htmlPage.render(attacked)
    const ours = 'b body code h1 h2 head html input label meta p script style table tbody td th thead title tr'.split(
      ' ',
    )
    const names = [...page.matchAll(/<\/?(?<name>[a-z]\w*)/gi)].map(match => match.groups?.['name'] ?? '')
    expect([...new Set(names)].sort()).toEqual(ours)
    const tags = [...page.matchAll(/<[a-z]\w*(?<attributes>[^>]*)>/g)].map(match => match.groups?.['attributes'] ?? '')
    const attributes = tags.flatMap(tag =>
      [...tag.matchAll(/\s(?<name>[a-z-]+)="[^"]*"/g)].map(match => match.groups?.['name']),
    )
    expect([...new Set(attributes)].sort()).toEqual(
      'charset class content http-equiv lang name placeholder scope type'.split(' '),
    )
    expect(page.match(/<script>/g)).toHaveLength(1)
    expect(page).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u)
  })

  it('allows its own script and style by their hashes, and nothing else', () => {
    const page = htmlPage.render(attacked)
    const policy = /Content-Security-Policy" content="(?<policy>[^"]+)"/.exec(page)?.groups?.['policy'] ?? ''
    for (const tag of ['script', 'style']) {
      const body = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? ''
      const digest = createHash('sha256').update(body).digest('base64')
      expect(policy).toContain(`${tag}-src &#39;sha256-${digest}&#39;`)
    }
    expect(policy).toContain('default-src &#39;none&#39;')
  })

  it.skipIf(!browser)('filters in a real browser, and runs nothing of what it shows', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'weighmaster-'))
    const file = join(folder, 'report.html')
    writeFileSync(file, htmlPage.render(attacked))
    const instance = await chromium.launch({ executablePath: browser ?? '', args: ['--no-sandbox'] })
    try {
      const page = await instance.newPage()
      const seen: string[] = []
      page.on('request', request => seen.push(request.url()))
      page.on('dialog', dialog => seen.push(dialog.message()))
      page.on('console', message => seen.push(message.text()))
      page.on('pageerror', error => seen.push(error.message))
      await page.goto(`file://${file}`)
      const rows = page.locator('tbody tr:visible')
      const all = await rows.count()
      expect(all).toBeGreaterThan(hostile.length * 2)
      await page.locator('input').fill('dependabot merge')
      expect(await rows.count()).toBe(3)
      expect(seen).toEqual([`file://${file}`])
    } finally {
      await instance.close()
      rmSync(folder, { recursive: true })
    }
  })
})
