import { describe, expect, it } from 'vitest'
import { dockerfile } from '../../../../../src/extract/weights/carrier/dockerfile.ts'
import { extractText } from '../../cases.ts'

function loadedBy(...lines: readonly string[]) {
  const { references } = extractText(dockerfile, 'Dockerfile', ['FROM a', ...lines].join('\n'))
  return references.map(({ id, line }) => `${id} ${line}`)
}

const program = ['from transformers import AutoModel', 'env = None', 'AutoModel.from_pretrained("acme-ai/a")']

describe('a here-document', () => {
  it.each([
    "RUN cat > /app/a.py <<'EOF'",
    "RUN cat > /app/a.py << 'EOF'",
    'RUN mkdir /app && cat <<-  EOF > /app/a.py',
    'RUN python3 - << "EOF"',
    'COPY << EOF /app/a.py',
  ])('begins in %s', line =>
    expect(loadedBy(line, ...program, 'EOF', 'RUN hf download acme-ai/b')).toEqual(['acme-ai/a 5', 'acme-ai/b 7']),
  )

  it('behind a blank hides nothing from a builder that knows none there', () =>
    expect(
      loadedBy('RUN cat << EOF', 'RUN\\', ' hf download acme-ai/a', 'LABEL a=\\', 'EOF', 'RUN hf download acme-ai/b'),
    ).toEqual(['acme-ai/a 4', 'acme-ai/b 7']))

  it('behind a blank, in which a line looks like an instruction, is read all the same', () =>
    expect(loadedBy('RUN cat > a.sh << EOF', 'env A=b x', 'hf download acme-ai/a', 'EOF')).toEqual(['acme-ai/a 4']))

  it('is none where it does not end', () =>
    expect(loadedBy('RUN a << EOF', 'RUN hf download acme-ai/a')).toEqual(['acme-ai/a 3']))

  it('is no shift of bits', () =>
    expect(loadedBy('RUN echo $((1 << N))', 'RUN hf download acme-ai/a')).toEqual(['acme-ai/a 3']))
})

it('an instruction may have nothing but its name in its first line', () =>
  expect(loadedBy('RUN\\', '  hf download acme-ai/a')).toEqual(['acme-ai/a 3']))
