import { describe, expect, it } from 'vitest'
import { npmInstallScript } from '../../src/check/npm-install-script.ts'
import type { Dossier } from '../../src/model/index.ts'
import { npmFacts, npmReference, npmResolved } from '../world/npm.ts'
import { ask, messagesOf, upgrade } from './npm/pair.ts'

const scripts = (head: Record<string, string>, was: Record<string, string> = {}) =>
  upgrade(['1.2.0', '1.3.0'], { scripts: head }, { scripts: was })

describe('npm-install-script', () => {
  it('shows a script that was added', () => {
    expect(ask(npmInstallScript, scripts({ postinstall: 'node bundle.js' }))).toEqual([
      {
        messageId: 'added',
        data: {
          name: 'left-pad',
          version: '1.3.0',
          before: '1.2.0',
          script: 'postinstall',
          text: 'node bundle.js',
        },
      },
    ])
  })

  it('shows a text that changed, which is all that one attack changed', () => {
    const seen = ask(npmInstallScript, scripts({ postinstall: 'node telemetry.js' }, { postinstall: 'node bin/x' }))
    expect(seen).toMatchObject([{ messageId: 'changed', data: { text: 'node telemetry.js', was: 'node bin/x' } }])
  })

  it.each([
    [{ preinstall: 'a', install: 'b', postinstall: 'c' }, {}, ['added', 'added', 'added']],
    [{ install: 'b' }, { install: 'b' }, []],
    [{}, { install: 'b' }, []],
    [{ prepare: 'a', test: 'b', postpublish: 'c' }, {}, []],
  ])('%o after %o: %j', (head, was, messages) => {
    expect(messagesOf(npmInstallScript, scripts(head, was))).toEqual(messages)
  })

  it('shows what a new package brings', () => {
    const brought = upgrade([null, '1.3.0'], { scripts: { install: 'node-gyp rebuild', test: 'x' } })
    expect(ask(npmInstallScript, brought)).toMatchObject([{ messageId: 'brought', data: { script: 'install' } }])
  })

  it('shows the beginning of a long one', () => {
    const long = ask(npmInstallScript, scripts({ install: 'x'.repeat(5000) }))[0]?.data['text']
    expect(long).toBe(`${'x'.repeat(160)}…`)
  })

  it('holds what the lock says against what the registry tells', () => {
    const said = (dossier: Dossier) => ({
      ...dossier,
      reference: { ...dossier.reference, hasInstallScript: true as const },
    })
    const was = { reference: npmReference({ revision: '1.2.0', hasInstallScript: true }), resolution: npmResolved() }
    const silent = upgrade(['1.2.0', '1.3.0'])
    expect(messagesOf(npmInstallScript, said(silent))).toEqual(['untold'])
    expect(messagesOf(npmInstallScript, said(upgrade([null, '1.3.0'])))).toEqual(['untold'])
    expect(messagesOf(npmInstallScript, silent)).toEqual([])
    expect(messagesOf(npmInstallScript, said({ ...silent, previous: was }))).toEqual([])
    expect(messagesOf(npmInstallScript, said(scripts({ install: 'x' }, { install: 'x' })))).toEqual([])
  })

  it('has nothing to say where nothing is known', () => {
    const brought = upgrade([null, '1.3.0'], { scripts: { install: 'x' } })
    const unreachable = { kind: 'unreachable', reason: 'timeout', detail: '' } as const
    expect(ask(npmInstallScript, { ...brought, resolution: unreachable })).toEqual([])
    const lost = { reference: npmReference({ revision: '1.2.0' }), resolution: unreachable }
    expect(ask(npmInstallScript, { ...brought, previous: lost })).toEqual([])
    expect(
      ask(npmInstallScript, upgrade([null, '1.3.0'], npmFacts({ asked: false, scripts: { install: 'x' } }))),
    ).toEqual([])
  })
})
