import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

/** GitHub's own parser imports its JSON grammar without saying so, which Node refuses: we hand it over as a module. */
registerHooks({
  load: (url, context, next) =>
    url.includes('/@actions/workflow-parser/') && url.endsWith('.json')
      ? { format: 'module', source: `export default ${readFileSync(fileURLToPath(url), 'utf8')}`, shortCircuit: true }
      : next(url, context),
})

const { parseAction } = await import('@actions/workflow-parser/actions/action-parser')
const { parseWorkflow } = await import('@actions/workflow-parser/workflows/workflow-parser')
const trace = { error() {}, info() {}, verbose() {} }

/** What GitHub would object to in an `action.yml`. */
export function faultsOfAction(content: string): readonly string[] {
  return messages(parseAction({ name: 'action.yml', content }, trace))
}

/** What GitHub would object to in a workflow. */
export function faultsOfWorkflow(content: string): readonly string[] {
  return messages(parseWorkflow({ name: '.github/workflows/x.yml', content }, trace))
}

function messages(parsed: { context: { errors: { getErrors(): { message: string }[] } } }): readonly string[] {
  return parsed.context.errors.getErrors().map(error => error.message)
}
