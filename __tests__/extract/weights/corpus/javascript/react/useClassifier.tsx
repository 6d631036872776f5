import { useCallback, useRef, useState } from 'react'
import { AutoModelForSequenceClassification, AutoTokenizer } from '@xenova/transformers'

interface Props {
  model?: string
  label: string
}

const DEFAULT_MODEL = 'Xenova/distilbert-base-uncased-finetuned-sst-2-english'

export function Classifier({ model = DEFAULT_MODEL, label }: Props) {
  const loaded = useRef<Promise<unknown[]> | null>(null)
  const [score, setScore] = useState<number | null>(null)

  const classify = useCallback(async (text: string) => {
    loaded.current ??= Promise.all([
      AutoTokenizer.from_pretrained(model),
      AutoModelForSequenceClassification.from_pretrained(model, { quantized: true }),
    ])
    await loaded.current
    setScore(text.length / 100)
  }, [model])

  return (
    <section className="mx-auto w-1/2 lg:w-2/3">
      <label>{label}</label>
      <textarea onChange={event => void classify(event.target.value)} />
      <output>{score ?? 'n/a'}</output>
    </section>
  )
}
