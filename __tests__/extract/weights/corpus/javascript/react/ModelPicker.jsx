import { useState } from 'react'

// Shown in the list; the user's own server loads what is chosen there.
const OPTIONS = [
  { value: 'meta-llama/Llama-3.1-8B-Instruct', label: 'Llama 3.1 8B' },
  { value: 'mistralai/Mistral-Nemo-Instruct-2407', label: 'Mistral Nemo' },
  { value: 'Qwen/Qwen2.5-32B-Instruct', label: 'Qwen 2.5 32B' },
  { value: 'google/gemma-2-9b-it', label: 'Gemma 2 9B' },
  { value: 'CohereForAI/aya-expanse-8b', label: 'Aya Expanse' },
]

export function ModelPicker({ onChange, className = 'w-1/3 text-sm/6' }) {
  const [value, setValue] = useState(OPTIONS[0].value)
  return (
    <select
      className={className}
      value={value}
      onChange={event => {
        setValue(event.target.value)
        onChange(event.target.value)
      }}
    >
      {OPTIONS.map(option => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
      <option value="custom/other">custom</option>
    </select>
  )
}
