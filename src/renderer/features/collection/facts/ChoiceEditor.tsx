import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { DevicePatch } from '../../../../shared/gear/views'
import { t } from '../../../../shared/i18n/texts'
import classes from './facts.module.css'

interface ChoiceEditorProps {
  readonly label: string
  /** The label of the option in force. */
  readonly current: string | null
  readonly options: readonly { readonly label: string; readonly patch: DevicePatch }[]
  readonly children: ReactNode
  onChoose(patch: DevicePatch): void
}

/** A value that opens a short list of what it can be. */
export function ChoiceEditor({ label, current, options, children, onChoose }: ChoiceEditorProps) {
  return (
    <Menu position="bottom-end" withinPortal shadow="md">
      <Menu.Target>
        <UnstyledButton className={classes.value}>
          <VisuallyHidden>{t.collection.facts.editing({ label })}</VisuallyHidden>
          {children}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {options.map((option) => (
          <Menu.Item
            key={option.label}
            rightSection={
              option.label === current ? <IconCheck size={14} aria-label={t.collection.facts.chosen} /> : null
            }
            onClick={option.label === current ? undefined : () => onChoose(option.patch)}
          >
            {option.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
