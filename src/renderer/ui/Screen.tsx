import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Screen.module.css'

interface ScreenProps {
  readonly title: string
  /** Buttons beside the title. */
  readonly actions?: ReactNode
  /** Stands in the place of title and actions, and brings its own heading. */
  readonly header?: ReactNode
  /** The panel on the right. */
  readonly aside?: ReactNode
  readonly asideLabel?: string
  readonly children: ReactNode
}

/** The frame of every screen: a heading, its actions, the content and an optional panel on the right. */
export function Screen({ title, actions, header, aside, asideLabel, children }: ScreenProps) {
  return (
    <div className={classes.screen} data-aside={aside ? true : undefined}>
      <main className={classes.content} aria-label={title}>
        {header ?? (
          <header className={classes.header}>
            <Title order={1} className={classes.title}>
              {title}
            </Title>
            {actions}
          </header>
        )}
        {children}
      </main>
      {aside ? (
        <aside className={classes.aside} aria-label={asideLabel}>
          {aside}
        </aside>
      ) : null}
    </div>
  )
}
