import { Button, Group, Stack, Text } from '@mantine/core'
import { FORMS, type Form } from '../../../../shared/gear/device'
import { t } from '../../../../shared/i18n/texts'
import { GearGlyph } from '../../../ui/GearGlyph'
import classes from './add.module.css'

interface FormChoiceProps {
  readonly name: string
  onChoose(form: Form): void
  onBack(): void
}

/** The one thing that must be known about a device that the catalogue does not have. */
export function FormChoice({ name, onChoose, onBack }: FormChoiceProps) {
  return (
    <Stack gap="sm" role="group" aria-label={t.collection.add.whatIs({ name })}>
      <Text fw={600}>{t.collection.add.whatIsQuoted({ name })}</Text>
      <div className={classes.forms}>
        {FORMS.map((form, index) => (
          <Button
            key={form}
            variant="default"
            h="auto"
            py="sm"
            px={4}
            autoFocus={index === 0}
            onClick={() => onChoose(form)}
          >
            <span className={classes.form}>
              <GearGlyph device={{ form, wired: null, wireless: null }} />
              {t.gear.forms[form]}
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
