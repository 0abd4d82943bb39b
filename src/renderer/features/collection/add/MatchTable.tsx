import { Badge, Checkbox, NativeSelect } from '@mantine/core'
import { FORMS } from '../../../../shared/gear/device'
import { formatNumber } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
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
      <table aria-label={t.collection.add.whatItMeans}>
        <thead>
          <tr>
            <th scope="col">{t.collection.add.columns.add}</th>
            <th scope="col">{t.collection.add.columns.line}</th>
            <th scope="col">{t.collection.add.columns.as}</th>
            <th scope="col">{t.collection.add.columns.form}</th>
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
          aria-label={t.collection.add.addLine({ line: found.line })}
          checked={ticked}
          disabled={draft === null}
          onChange={({ currentTarget }) => onChange({ ticked: currentTarget.checked })}
        />
      </td>
      <td>
        {found.line}
        {found.owned > 0 ? (
          <Badge ml={6} variant="outline" color="gray" tt="none">
            {t.collection.add.youOwn({ count: formatNumber(found.owned) })}
          </Badge>
        ) : null}
      </td>
      <td>
        {found.match === null ? (
          <span className={classes.dim}>{t.collection.add.writtenNotFound}</span>
        ) : (
          <NativeSelect
            aria-label={t.collection.add.meaningOf({ line: found.line })}
            value={asWritten ? 'written' : 'found'}
            data={[
              { value: 'found', label: readingOf(found, found.match) },
              { value: 'written', label: t.collection.add.asWritten({ line: found.line }) },
            ]}
            onChange={({ currentTarget }) => onChange({ asWritten: currentTarget.value === 'written' })}
          />
        )}
      </td>
      <td>
        <NativeSelect
          aria-label={t.collection.add.formOf({ line: found.line })}
          value={form ?? ''}
          data={[
            ...(form === null ? [{ value: '', label: t.collection.add.chooseForm }] : []),
            ...FORMS.map((one) => ({ value: one, label: t.gear.forms[one] })),
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
  return found.confidence === 'likely' ? t.collection.add.likely({ model: name }) : name
}
