import { Button, Group, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import type { AttentionSubject } from '../../../shared/care/items'
import type { DutyOffer } from '../../../shared/care/offers'
import { careSubjectOf, type DutyView } from '../../../shared/care/views'
import { formatDay, sentences } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import { CareMenu } from '../care/CareMenu'
import { DoneOn } from './DoneOn'
import { DutyAnswers } from './DutyAnswers'
import classes from './duties.module.css'
import { RuleEditor } from './RuleEditor'
import { RuleLine } from './RuleLine'
import { SnoozedLine } from './SnoozedLine'
import { SwitchOn } from './SwitchOn'

interface DutyRowProps {
  readonly view: DutyView
  /** `Comply T-100 M` */
  readonly name: string
  readonly subject: AttentionSubject
  /** Whether charges or matings are counted for it. */
  readonly cycles: boolean
  /** Why nothing runs although the duty is on. */
  readonly idle: string
  /** What to switch on, where a duty is off until the owner says so. */
  readonly offer: DutyOffer | null
}

/** One duty of one thing: how often and why so, where it stands, and what to do about it. */
export function DutyRow({ view, name, subject, cycles, idle, offer }: DutyRowProps) {
  const [open, setOpen] = useState<'rule' | 'when' | null>(null)
  const opener = useRef<HTMLElement | null>(null)
  const { duty, resolved, status, asleep, why, levels } = view
  const title = t.care.tasks[duty]({ thing: name })
  const about = careSubjectOf(subject)
  const answerable = about !== null && canBeAnswered(view, subject)
  const unfold = (which: 'rule' | 'when') => (button: HTMLElement) => {
    opener.current = button
    setOpen(open === which ? null : which)
  }
  const close = () => {
    setOpen(null)
    opener.current?.focus()
  }
  return (
    <li className={classes.row} data-duty={duty} aria-label={title}>
      <div className={classes.head}>
        <Text fw={600} size="sm">
          {offer?.what ?? t.care.duties[duty]}
        </Text>
        <Text size="xs" className={classes.state} data-state={status?.state}>
          {status?.leading && !asleep ? standingText(status) : ''}
        </Text>
      </div>
      <RuleLine view={view} offer={offer} />
      {resolved.on ? (
        <Text size="xs" c="dimmed">
          {sentences([why ?? idle, asleep ? t.ui.duties.sleeps[duty] : ''].filter((text) => text !== ''))}
        </Text>
      ) : null}
      <SnoozedLine duty={duty} subject={subject} title={title} />
      <Group gap={0} ml={-8}>
        {answerable ? (
          <DutyAnswers
            duty={duty}
            title={title}
            about={about}
            choosing={open === 'when'}
            onChoose={unfold('when')}
          />
        ) : null}
        {offer?.rule && !resolved.on ? (
          <SwitchOn view={view} rule={offer.rule} title={title} words={t.ui.duties.switchOn} />
        ) : null}
        {asleep && resolved.rule !== null ? (
          <SwitchOn view={view} rule={resolved.rule} title={title} words={t.ui.duties.remindMe} />
        ) : null}
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t.ui.labelled({ label: t.ui.duties.editHowOften, about: title })}
          aria-expanded={open === 'rule'}
          onClick={({ currentTarget }) => unfold('rule')(currentTarget)}
        >
          {t.ui.duties.editHowOften}
        </Button>
        {answerable ? <CareMenu title={title} duty={duty} subject={subject} here /> : null}
      </Group>
      {open === 'when' && about !== null ? (
        <DoneOn title={title} duty={duty} about={about} onClose={close} />
      ) : null}
      {open === 'rule' ? (
        <RuleEditor
          title={title}
          levels={levels.filter(({ target }) => target !== null)}
          startLevel={startLevel(view)}
          cycles={cycles}
          offered={offer?.rule ?? null}
          onClose={close}
        />
      ) : null}
    </li>
  )
}

/** A part can be looked at whether a rule asks for it or not. */
function canBeAnswered({ duty, resolved }: DutyView, { part }: AttentionSubject): boolean {
  return resolved.on || (duty === 'replace' && part !== null)
}

/** `Fine · next 2 Dec 2026`, `Overdue` */
function standingText({ state, dueOn }: NonNullable<DutyView['status']>): string {
  const word = t.wear.states[state]
  return dueOn === null || state === 'due' || state === 'overdue'
    ? word
    : t.ui.duties.next({ state: word, day: formatDay(dueOn) })
}

/** Where the owner has a rule already, that one is edited; else the one for this thing alone. */
function startLevel({ resolved, levels }: DutyView) {
  if (levels.some(({ level, target }) => level === resolved.origin && target !== null)) return resolved.origin
  return levels.some(({ level }) => level === 'part') ? 'part' : 'device'
}
