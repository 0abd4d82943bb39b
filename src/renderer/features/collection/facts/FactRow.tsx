import type { AssumedDevice } from '../../../../shared/gear/assumptions'
import type { Device } from '../../../../shared/gear/device'
import type { DevicePatch } from '../../../../shared/gear/views'
import { t } from '../../../../shared/i18n/texts'
import { ChoiceEditor } from './ChoiceEditor'
import { DriversEditor } from './DriversEditor'
import { type Fact, patchOf } from './facts'
import { InlineField } from './InlineField'
import { Row } from './Row'
import { plainNumber, readCodecs, readNumber, readSensitivity, readText } from './read'
import { Value } from './Value'
import { shownOf } from './values'

interface FactRowProps {
  readonly fact: Fact
  readonly device: Device
  readonly resolved: AssumedDevice
  /** The owner came to fill this in. */
  readonly wanted: boolean
  onSave(patch: DevicePatch): void
}

export function FactRow(props: FactRowProps) {
  return (
    <Row label={props.fact.label} wanted={props.wanted}>
      <Editor {...props} />
    </Row>
  )
}

function Editor({ fact, device, resolved, onSave }: FactRowProps) {
  const value = <Value shown={shownOf(fact, device, resolved)} />
  switch (fact.kind) {
    case 'number':
      return (
        <InlineField
          label={t.collection.facts.withUnit({ label: fact.label, unit: fact.unit })}
          text={plainNumber(device[fact.field])}
          placeholder={fact.unit}
          onSave={(text) => kept(readNumber(text, fact), (number) => onSave(patchOf(fact.field, number)))}
        >
          {value}
        </InlineField>
      )
    case 'text':
      return (
        <InlineField
          label={fact.label}
          text={device[fact.field] ?? ''}
          placeholder={fact.examples}
          onSave={(text) => kept(readText(text, 60), (words) => onSave(patchOf(fact.field, words)))}
        >
          {value}
        </InlineField>
      )
    case 'sensitivity':
      return (
        <InlineField
          label={t.collection.facts.sensitivityUnits}
          text={device.sensitivity ? `${device.sensitivity.value} ${device.sensitivity.unit}` : ''}
          placeholder="98 dB/mW"
          onSave={(text) => kept(readSensitivity(text), (sensitivity) => onSave({ sensitivity }))}
        >
          {value}
        </InlineField>
      )
    case 'codecs':
      return (
        <InlineField
          label={fact.label}
          text={device.codecs.join(', ')}
          placeholder={t.collection.facts.codecExamples}
          onSave={(text) => kept(readCodecs(text), (codecs) => onSave({ codecs }))}
        >
          {value}
        </InlineField>
      )
    case 'drivers':
      return (
        <DriversEditor drivers={device.drivers} onSave={(drivers) => onSave({ drivers })}>
          {value}
        </DriversEditor>
      )
    case 'flag':
      return (
        <ChoiceEditor
          label={fact.label}
          current={flagWord(device[fact.field])}
          options={[
            { label: t.collection.facts.yes, patch: patchOf(fact.field, true) },
            { label: t.collection.facts.no, patch: patchOf(fact.field, false) },
            { label: t.collection.facts.notKnownChoice, patch: patchOf(fact.field, null) },
          ]}
          onChoose={onSave}
        >
          {value}
        </ChoiceEditor>
      )
    case 'choice':
      return (
        <ChoiceEditor
          label={fact.label}
          current={fact.stated(device) ?? fact.unknown}
          options={
            fact.unknown === null
              ? fact.options
              : [...fact.options, { label: fact.unknown, patch: fact.clear }]
          }
          onChoose={onSave}
        >
          {value}
        </ChoiceEditor>
      )
  }
}

function flagWord(flag: boolean | null): string {
  const { facts } = t.collection
  if (flag === null) return facts.notKnownChoice
  return flag ? facts.yes : facts.no
}

/** Saves what could be read; answers what is wrong otherwise. */
function kept<T>(
  read: { readonly value: T } | { readonly wrong: string },
  save: (value: T) => void,
): string | null {
  if ('wrong' in read) return read.wrong
  save(read.value)
  return null
}
