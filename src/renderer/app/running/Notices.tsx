import { t } from '../../../shared/i18n/texts'
import { useChannel } from '../api'
import { later } from '../later'

const Notice = later(async () => (await import('./Notice')).Notice)

/** Questions about a session that only the owner can answer; time is never cut without asking. */
export function Notices() {
  const notices = useChannel('sessions.now', {}).data?.notices ?? []
  if (notices.length === 0) return null
  return (
    <section aria-label={t.shell.notices.label}>
      {notices.map((notice) => (
        <Notice key={`${notice.kind}-${notice.session}`} notice={notice} />
      ))}
    </section>
  )
}
