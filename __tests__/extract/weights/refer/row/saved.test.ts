import { describe, expect, it } from 'vitest'
import { python } from '../../../../../src/extract/weights/carrier/python.ts'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../../cases.ts'

const found = (line: string) =>
  extractText(shell, 'run.sh', line).references.map(({ hub, id, kind }) => `${hub} ${kind} ${id}`)

describe('an archive that is fetched holds weights', () => {
  it.each([
    ['by its name', 'wget https://acme.dev/files/acme-model.tar.gz', 'https://acme.dev/files/acme-model.tar.gz'],
    ['by its folder', 'curl -LO https://acme.dev/models/a.zip', 'https://acme.dev/models/a.zip'],
    ['by its host', 'pget -xf https://weights.acme.dev/a/b.tar /src', 'https://weights.acme.dev/a/b.tar'],
    ['by what is in it', 'wget https://acme.dev/a.pth.tar', 'https://acme.dev/a.pth.tar'],
    ['by what it is kept as', 'wget -O checkpoints.tgz https://acme.dev/s/x/download', 'https://acme.dev/s/x/download'],
    ['by where it is kept', "wget -r 'https://acme.dev/uc?id=1' -O pretrained/a.zip", 'https://acme.dev/uc?id=1'],
    ['behind a question', 'wget https://acme.dev/models.zip?dl=1', 'https://acme.dev/models.zip?dl=1'],
  ])('%s', (_, line, id) => expect(found(line)).toEqual([`url weights ${id}`]))

  it.each([
    'wget https://acme.dev/releases/app-linux.tar.gz',
    'wget https://acme.dev/ModelNet40.zip',
    'wget https://acme.dev/remodeled/a.zip',
    'wget https://acme.dev/models/readme.pdf',
    'curl -L https://github.com/acme/model-zoo/archive/refs/tags/v1.tar.gz -o models.tar.gz',
    'echo https://acme.dev/models/a.zip',
    'gdown 1FneLaYaClWDO51L9lIvlTQbheh5SfOFD -O data.zip',
  ])('and not where nothing says so: %s', line => expect(found(line)).toEqual([]))

  it.each([
    ['gdown 1FneLaYaClWDO51L9lIvlTQbheh5SfOFD -O model.pth', '1FneLaYaClWDO51L9lIvlTQbheh5SfOFD'],
    ['gdown --id 1FneLaYaClWDO51L9lIvlTQbheh5SfOFD -O weights.zip', '1FneLaYaClWDO51L9lIvlTQbheh5SfOFD'],
    ['gdown --fuzzy https://drive.google.com/file/d/1F/view -O a.pt', 'https://drive.google.com/file/d/1F/view'],
  ])('and a file of a drive: %s', (line, id) => expect(found(line)).toEqual([`url weights ${id}`]))

  it('in a program too', () => {
    const lines = [
      'import subprocess',
      'URL = "https://weights.acme.dev/a.tar"',
      'subprocess.run(["pget", "-x", URL, "a"])',
    ]
    const { references } = extractText(python, 'a.py', lines.join('\n'))
    expect(references.map(({ id, line }) => `${line} ${id}`)).toEqual(['2 https://weights.acme.dev/a.tar'])
  })
})
