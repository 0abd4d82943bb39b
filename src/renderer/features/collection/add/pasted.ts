import { deviceDraft } from '../../../../shared/catalogue/draft'
import type { PastedMatch } from '../../../../shared/catalogue/schema'
import type { Form } from '../../../../shared/gear/device'
import type { DeviceDraft } from '../../../../shared/gear/views'
import { draftOfText } from './drafts'

export interface FoundLine extends PastedMatch {
  readonly owned: number
}

/** What the owner changed about a line of the list; absent = as proposed. */
export interface Choice {
  readonly ticked?: boolean
  /** The owner's words instead of the model that was found. */
  readonly asWritten?: boolean
  readonly form?: Form
}

export interface ListLine {
  readonly key: string
  readonly found: FoundLine
  readonly asWritten: boolean
  readonly form: Form | null
  readonly ticked: boolean
  /** null while the form is not known. */
  readonly draft: DeviceDraft | null
}

/** Lines of the paste field, as many as can be matched at once. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, 300))
    .filter((line) => line !== '')
    .slice(0, MOST_LINES)
}
export const MOST_LINES = 1000

/** The list as it would be added: what is new is ticked, what is owned already is not. */
export function proposals(found: readonly FoundLine[], choices: ReadonlyMap<string, Choice>): ListLine[] {
  return found.map((line, index) => {
    const key = `${index} ${line.line}`
    const choice = choices.get(key) ?? {}
    const asWritten = line.match === null || (choice.asWritten ?? false)
    const form = choice.form ?? line.match?.form ?? null
    const draft = draftOf(line, asWritten, form)
    return {
      key,
      found: line,
      asWritten,
      form,
      ticked: draft !== null && (choice.ticked ?? line.owned === 0),
      draft,
    }
  })
}

function draftOf(line: FoundLine, asWritten: boolean, form: Form | null): DeviceDraft | null {
  if (form === null) return null
  if (!asWritten && line.match !== null) return { ...deviceDraft(line.match), form }
  return line.brand !== '' && line.model !== ''
    ? { brand: line.brand, model: line.model, form }
    : draftOfText(line.line, form)
}
