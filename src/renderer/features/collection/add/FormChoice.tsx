import { Button, Group, Stack, Text } from '@mantine/core'
import { FORMS, type Form } from '../../../../shared/gear/device'
import { t } from '../../../../shared/i18n/texts'
import { GearGlyph } from '../../../ui/GearGlyph'
import classes from './add.module.css'

/** What tells the kinds apart before anything else is known. */
export interface Kind {
  readonly form: Form
  readonly wired?: boolean
  readonly wireless?: boolean
}

interface Choice {
  readonly kind: Kind
  readonly label: string
}

interface FormChoiceProps {
  readonly name: string
  onChoose(kind: Kind): void
  onBack(): void
}

/** Every form, and beside the in-ears on a cable those that have none. */
function choices(): readonly Choice[] {
  const [inEar, ...others] = FORMS.map((form): Choice => ({ kind: { form }, label: t.gear.forms[form] }))
  const trueWireless: Choice = {
    kind: { form: 'in_ear', wired: false, wireless: true },
    label: t.collection.add.trueWireless,
  }
  return inEar ? [inEar, trueWireless, ...others] : others
}

/** The one thing that must be known about a device that the catalogue does not have. */
export function FormChoice({ name, onChoose, onBack }: FormChoiceProps) {
  return (
    <Stack gap="sm" role="group" aria-label={t.collection.add.whatIs({ name })}>
      <Text fw={600}>{t.collection.add.whatIsQuoted({ name })}</Text>
      <div className={classes.forms}>
        {choices().map(({ kind, label }, index) => (
          <Button
            key={label}
            variant="default"
            h="auto"
            py="sm"
            px={4}
            autoFocus={index === 0}
            onClick={() => onChoose(kind)}
          >
            <span className={classes.form}>
              <GearGlyph device={{ wired: null, wireless: null, ...kind }} />
              {label}
            </span>
          </Button>
        ))}
      </div>
      <Group>
        <Button variant="subtle" onClick={onBack}>
          {t.collection.add.back}
        </Button>
      </Group>
    </Stack>
  )
}
