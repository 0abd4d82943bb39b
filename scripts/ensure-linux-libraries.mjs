import { Stop, say } from './lib/messages.mjs'
import { capture, foreground } from './lib/processes.mjs'

/** What Electron needs besides the C library, by package manager; later names are those of newer systems. */
const PACKAGES = {
  apt: {
    libraries: [
      ['libgtk-3-0', 'libgtk-3-0t64'],
      ['libnss3'],
      ['libasound2', 'libasound2t64'],
      ['libgbm1'],
      ['libxss1'],
      ['libxtst6'],
      ['libnotify4'],
      ['libatspi2.0-0', 'libatspi2.0-0t64'],
    ],
    display: [['xvfb']],
    command: 'apt-get update && apt-get install -y --no-install-recommends',
  },
  dnf: {
    libraries: [
      ['gtk3'],
      ['nss'],
      ['alsa-lib'],
      ['mesa-libgbm'],
      ['libXScrnSaver'],
      ['libXtst'],
      ['libnotify'],
    ],
    display: [['xorg-x11-server-Xvfb']],
    command: 'dnf install -y',
  },
  pacman: {
    libraries: [['gtk3'], ['nss'], ['alsa-lib'], ['mesa'], ['libxss'], ['libxtst'], ['libnotify']],
    display: [['xorg-server-xvfb']],
    command: 'pacman -S --needed',
  },
}

/**
 * On Linux, everything the Electron binary links to is there and, when asked for, the virtual display's server.
 * What is missing is installed when this runs as root on a Debian kind of system; else the command is named.
 */
export async function ensureLinuxLibraries(electron, { virtualDisplay }) {
  if (process.platform !== 'linux') return
  const missing = missingThings(electron, virtualDisplay)
  if (missing.length === 0) return

  const manager = Object.keys(PACKAGES).find((name) => exists(name === 'apt' ? 'apt-get' : name))
  if (!manager) throw new Stop(`Electron needs what is not on this system: ${missing.join(', ')}.`)

  if (manager !== 'apt' || process.getuid() !== 0) {
    const { command } = PACKAGES[manager]
    const names = packagesFor(manager, virtualDisplay).join(' ')
    throw new Stop(
      `Electron needs what is not on this system: ${missing.join(', ')}.\n` +
        `Run this, then the same command again:\n  sudo sh -c '${command} ${names}'`,
    )
  }

  say(`Electron needs what is not on this system: ${missing.join(', ')}.`)
  await apt(['update'])
  const names = packagesFor(manager, virtualDisplay)
  say(`Installing with apt-get: ${names.join(' ')} …`)
  await apt(['install', '-y', '--no-install-recommends', ...names])

  const left = missingThings(electron, virtualDisplay)
  if (left.length > 0) throw new Stop(`Still missing after the installation: ${left.join(', ')}.`)
  say('Installed.')
}

function missingThings(electron, virtualDisplay) {
  const linked = capture('ldd', [electron]).stdout.split('\n')
  const libraries = linked
    .filter((line) => line.includes('=> not found'))
    .map((line) => line.trim().split(' ')[0])
  return virtualDisplay && !exists('Xvfb') ? [...libraries, 'Xvfb'] : libraries
}

function packagesFor(manager, virtualDisplay) {
  const { libraries, display } = PACKAGES[manager]
  const wanted = virtualDisplay ? [...libraries, ...display] : libraries
  return wanted.map((names) => (manager === 'apt' ? names.find(aptKnows) : undefined) ?? names[0])
}

// A name that other packages merely provide (libasound2 on newer systems) has no candidate of its own.
function aptKnows(name) {
  return /Candidate: \S*\d/.test(
    capture('apt-cache', ['policy', name], { env: { ...process.env, LC_ALL: 'C' } }).stdout,
  )
}

const exists = (program) => capture('sh', ['-c', `command -v ${program}`]).status === 0

async function apt(args) {
  const code = await foreground('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 2, 2],
  })
  if (code !== 0) {
    throw new Stop(
      `apt-get ${args[0]} failed. Put right what it says above, then run the same command again.`,
    )
  }
}
