import { Notification } from 'electron'

export interface Message {
  /** A message of the same key takes the place of the one before. */
  readonly key: string
  readonly title: string
  readonly body: string
  readonly onClick: () => void
}

export interface Notifier {
  /** Whether the system shows messages of programs at all. */
  readonly supported: () => boolean
  /** Answers false when the system offers none. */
  readonly show: (message: Message) => boolean
}

/** More than anyone leaves lying in the system's list of messages. */
const MOST_KEPT = 50

/** Messages of the system. What goes wrong with them is written down and disturbs nobody. */
export function createNotifier(logError: (where: string, error: unknown) => void): Notifier {
  // A message nobody holds is forgotten together with what its click should do.
  const kept = new Map<string, Notification>()
  const supported = () => Notification.isSupported()
  return {
    supported,
    show: ({ key, title, body, onClick }) => {
      if (!supported()) return false
      try {
        const message = new Notification({ title, body })
        const forget = () => {
          if (kept.get(key) === message) kept.delete(key)
        }
        message.on('click', () => {
          forget()
          onClick()
        })
        message.on('close', forget)
        message.on('failed', (_event, error) => {
          forget()
          logError('notification', new Error(error))
        })
        kept.get(key)?.close()
        kept.delete(key)
        kept.set(key, message)
        const [oldest] = kept.keys()
        if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
        message.show()
        return true
      } catch (error) {
        logError('notification', error)
        return false
      }
    },
  }
}
