import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Stop, say } from './lib/messages.mjs'

const RESTRICTIONS = [
  ['/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1'],
  ['/proc/sys/kernel/unprivileged_userns_clone', '0'],
  ['/proc/sys/user/max_user_namespaces', '0'],
]
const SETUID_BY_ROOT = 0o4755

/** The arguments Chromium's sandbox needs here: none, as a rule. */
export function sandboxArguments(electron) {
  if (process.platform !== 'linux') return []
  if (process.getuid() === 0) {
    say('Running as root, where Chromium cannot use its sandbox: starting with --no-sandbox.')
    return ['--no-sandbox']
  }
  const helper = join(dirname(electron), 'chrome-sandbox')
  if (namespacesAreRestricted() && !isSetuidRoot(helper)) {
    throw new Stop(
      'This system keeps programs from making user namespaces, which Chromium builds its sandbox from.\n' +
        'Give its helper the rights it needs, then run the same command again:\n' +
        `  sudo sh -c 'chown root "${helper}" && chmod 4755 "${helper}"'`,
    )
  }
  return []
}

function namespacesAreRestricted() {
  return RESTRICTIONS.some(([file, value]) => existsSync(file) && readFileSync(file, 'utf8').trim() === value)
}

function isSetuidRoot(file) {
  if (!existsSync(file)) return false
  const { uid, mode } = statSync(file)
  return uid === 0 && (mode & 0o7777) === SETUID_BY_ROOT
}
