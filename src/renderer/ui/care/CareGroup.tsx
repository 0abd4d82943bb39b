import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { type AttentionGroup, type AttentionItem, groupTitle } from '../../../shared/care/items'
import { nameWithPlace } from '../../../shared/care/names'
import { careSubjectOf } from '../../../shared/care/views'
import { t } from '../../../shared/i18n/texts'
import { LinkButton } from '../LinkButton'
import { CareRow } from './CareRow'
import classes from './care.module.css'
import { useCare } from './useCare'

/** Things that are done in one go, in one row: all at once, or one by one. */
export function CareGroup({ group }: { readonly group: AttentionGroup }) {
  const [unfolded, setUnfolded] = useState(false)
  const { done } = useCare()
  const [only, second] = group.items
  if (only && !second) return <CareRow item={only} />
  const title = groupTitle(group)
  const subjects = group.items.flatMap(({ subject }) => careSubjectOf(subject) ?? [])
  return (
    <article className={classes.row} aria-label={title} data-entry={group.key}>
      <div className={classes.what}>
        <Text className={classes.name} fw={600}>
          {title}
        </Text>
        {unfolded ? null : (
          <Text size="xs" c="dimmed">
            {namesInWords(group.items)}
          </Text>
        )}
      </div>
      <Group gap={0} ml={-8}>
        {only?.kind === 'order' ? (
          <LinkButton to="/parts" search={{ tab: 'shopping' }} variant="subtle" size="compact-sm">
            {t.ui.care.together.shoppingList}
          </LinkButton>
        ) : (
          <Button
            variant="subtle"
            size="compact-sm"
            data-done
            aria-label={t.ui.labelled({ label: t.ui.care.together.allDone, about: title })}
            onClick={() => void done(subjects, 'clean')}
          >
            {t.ui.care.together.allDone}
          </Button>
        )}
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? t.ui.care.together.fold : t.ui.care.together.unfold}
        </Button>
      </Group>
      {unfolded ? (
        <div className={classes.inner}>
          {group.items.map((item) => (
            <CareRow key={item.key} item={item} />
          ))}
        </div>
      ) : null}
    </article>
  )
}

const NAMED = 4

/** `Comply T-100 M on ER4XR, HD 25 ear pads on HD 25, and 3 more` */
function namesInWords(items: readonly AttentionItem[]): string {
  const names = items.slice(0, NAMED).map(nameWithPlace)
  return t.ui.care.together.names({ names, more: items.length - names.length })
}
