import { Button } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import classes from './SectionLinks.module.css'
import { SECTIONS, type Section } from './search'

/** What there is on this long screen, each a click away. */
export function SectionLinks({ onShow }: { onShow(section: Section): void }) {
  return (
    <nav className={classes.links} aria-label={t.settings.sections}>
      {SECTIONS.map((section) => (
        <Button key={section} variant="subtle" color="gray" size="compact-sm" onClick={() => onShow(section)}>
          {t.settings[section].title}
        </Button>
      ))}
    </nav>
  )
}
