import { Link } from '@tanstack/react-router'
import type { Coverage } from '../../../../shared/coverage/views'
import { FORMAT_NOTES } from '../../../../shared/facts/advice'
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
        {lifting.length > 0
          ? `Each kind is tried as if you owned a typical one. The points are what it would add to your best score, averaged over ${alike ? 'all scenarios' : 'your sessions'}.`
          : 'Every kind was tried as if you owned a typical one, and none would beat what you have. Your shelf is well covered.'}{' '}
        {FORMAT_NOTES.next.text} <WhyFacts facts={FORMAT_NOTES.next.facts} about="Where to begin" />
      </p>
      <ol className={classes.kinds} aria-label="Kinds that would help">
        {lifting.map((kind) => (
          <Kind key={kind.archetype} kind={kind} />
        ))}
      </ol>
      {lifting.length > 0 && idling.length > 0 ? (
        <p className={classes.dim}>
          Better nowhere than what you have: {idling.map(({ name }) => name).join(', ')}.
        </p>
      ) : null}
      <Heading>Resting</Heading>
      {idle.length === 0 ? (
        <p className={classes.dim}>
          Everything you own is either best at something or was worn in the last months.
        </p>
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
