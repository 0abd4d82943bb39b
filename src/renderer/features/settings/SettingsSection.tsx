import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './SettingsSection.module.css'

interface SettingsSectionProps {
  readonly title: string
  readonly intro?: string
  readonly children: ReactNode
}

/** A titled group of settings: heading on the left, what it is about on the right. */
export function SettingsSection({ title, intro, children }: SettingsSectionProps) {
  return (
    <section className={classes.section} aria-label={title}>
      <div>
        <Title order={2} className={classes.title} tabIndex={-1}>
          {title}
        </Title>
        {intro ? <p className={classes.intro}>{intro}</p> : null}
      </div>
      <div className={classes.body}>{children}</div>
    </section>
  )
}
