import { Badge, Checkbox, NativeSelect } from '@mantine/core'
import { FORMS } from '../../../../shared/gear/device'
import { FORM_WORDS } from '../../../ui/gearWords'
import classes from './add.module.css'
import type { Choice, FoundLine, ListLine } from './pasted'

interface MatchTableProps {
  readonly lines: readonly ListLine[]
  onChange(key: string, next: Choice): void
}

/** Each pasted line beside what it seems to mean; every guess can be changed. */
export function MatchTable({ lines, onChange }: MatchTableProps) {
  return (
    <div className={classes.matches}>
      <table aria-label="What the list means">
        <thead>
          <tr>
            <th scope="col">Add</th>
            <th scope="col">Your line</th>
            <th scope="col">Is added as</th>
            <th scope="col">Form</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <MatchRow key={line.key} line={line} onChange={(next) => onChange(line.key, next)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface MatchRowProps {
  readonly line: ListLine
  onChange(next: Choice): void
}

function MatchRow({ line: { found, asWritten, form, ticked, draft }, onChange }: MatchRowProps) {
  return (
    <tr>
      <td>
        <Checkbox
          aria-label={`Add ${found.line}`}
          checked={ticked}
          disabled={draft === null}
          onChange={({ currentTarget }) => onChange({ ticked: currentTarget.checked })}
        />
      </td>
      <td>
        {found.line}
        {found.owned > 0 ? (
          <Badge ml={6} variant="outline" color="gray" tt="none">{`you own ${found.owned}`}</Badge>
        ) : null}
      </td>
      <td>
        {found.match === null ? (
          <span className={classes.dim}>As written: not in the catalogue</span>
        ) : (
          <NativeSelect
            aria-label={`What ${found.line} means`}
            value={asWritten ? 'written' : 'found'}
            data={[
              { value: 'found', label: readingOf(found, found.match) },
              { value: 'written', label: `As written: ${found.line}` },
            ]}
            onChange={({ currentTarget }) => onChange({ asWritten: currentTarget.value === 'written' })}
          />
        )}
      </td>
      <td>
        <NativeSelect
          aria-label={`Form of ${found.line}`}
          value={form ?? ''}
          data={[
            ...(form === null ? [{ value: '', label: 'Choose …' }] : []),
            ...FORMS.map((one) => ({ value: one, label: FORM_WORDS[one] })),
          ]}
          onChange={({ currentTarget }) => {
            const chosen = FORMS.find((one) => one === currentTarget.value)
            if (chosen) onChange({ form: chosen, ticked: true })
          }}
        />
      </td>
    </tr>
  )
}

function readingOf(found: FoundLine, match: NonNullable<FoundLine['match']>): string {
  const name = `${match.brand} ${match.model}`
  return found.confidence === 'likely' ? `${name} – likely` : name
}
