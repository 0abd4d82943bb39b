import { Link } from '@tanstack/react-router'
import type { Coverage } from '../../../../shared/coverage/views'
import { FORMAT_NOTES } from '../../../../shared/facts/advice'
import { t } from '../../../../shared/i18n/texts'
import { WhyFacts } from '../../../ui/WhyFacts'
import { Heading } from '../Heading'
import classes from './help.module.css'
import { Kind } from './Kind'

interface HelpViewProps {
  readonly archetypes: Coverage['archetypes']
  readonly idle: Coverage['idle']
  readonly names: ReadonlyMap<string, string>
  /** Nothing was logged, so that every scenario counts alike. */
  readonly alike: boolean
}

/** Which kind of device would help most, and which of those owned only rest. */
export function HelpView({ archetypes, idle, names, alike }: HelpViewProps) {
  const lifting = archetypes.filter(({ byScenario }) => byScenario.length > 0)
  const idling = archetypes.filter(({ byScenario }) => byScenario.length === 0)
  return (
    <>
      <p className={classes.intro}>
        {t.common.inARow({ sentences: [howTried(lifting.length, alike), t.facts.whereToBegin] })}{' '}
        <WhyFacts facts={FORMAT_NOTES.next.facts} about={t.coverage.help.whereToBegin} />
      </p>
      <ol className={classes.kinds} aria-label={t.coverage.help.label}>
        {lifting.map((kind) => (
          <Kind key={kind.archetype} kind={kind} />
        ))}
      </ol>
      {lifting.length > 0 && idling.length > 0 ? (
        <p className={classes.dim}>
          {t.coverage.help.betterNowhere({ kinds: idling.map(({ name }) => name) })}
        </p>
      ) : null}
      <Heading>{t.coverage.help.resting}</Heading>
      {idle.length === 0 ? (
        <p className={classes.dim}>{t.coverage.help.nothingRests}</p>
      ) : (
        <ul className={classes.resting}>
          {idle.map(({ device, text }) => (
            <li key={device}>
              <Link to="/collection/$id" params={{ id: device }}>
                {names.get(device) ?? device}
              </Link>
              <span className={classes.dim}>{text}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function howTried(lifting: number, alike: boolean): string {
  if (lifting === 0) return t.coverage.help.noneBeats
  return alike ? t.coverage.help.triedForAll : t.coverage.help.triedForSessions
}
