import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Section.module.css'

/** A titled stretch of the screen. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.section} aria-label={title}>
      <Title order={2} className={classes.title}>
        {title}
      </Title>
      {children}
    </section>
  )
}
