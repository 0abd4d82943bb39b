import type { ReactNode } from 'react'
import type { Device, Form } from '../../shared/gear/device'

interface GearGlyphProps {
  readonly device: Pick<Device, 'form' | 'wired' | 'wireless'>
}

/** A line drawing of the kind of device; decoration, so it is hidden from people who listen. */
export function GearGlyph({ device }: GearGlyphProps) {
  const trueWireless = device.form === 'in_ear' && device.wireless === true && device.wired !== true
  return (
    <svg
      viewBox="0 0 64 64"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {trueWireless ? TRUE_WIRELESS : DRAWINGS[device.form]}
    </svg>
  )
}

const TRUE_WIRELESS = (
  <>
    <path d="M14 15c7-3 14 2 14 9 0 6-5 9-9 9l-2 16a3 3 0 0 1-6 0l1-20c-4-4-4-11 2-14Z" />
    <path d="M27 19l6-2a3 3 0 0 1 2 6l-7 3" />
    <path d="M50 29c-6-1-10 4-9 9 1 4 4 6 7 6l2 9a2.5 2.5 0 0 0 5 0l-2-14c2-4 1-9-3-10Z" />
    <path d="M41 34l-4-1a2 2 0 0 0-1 4l5 2" />
  </>
)

const DRAWINGS: Readonly<Record<Form, ReactNode>> = {
  in_ear: (
    <>
      <circle cx="21" cy="25" r="13" />
      <path d="M33 19h6v12h-6" />
      <path d="M39 13c11 0 18 5 18 12s-7 12-18 12Z" />
      <path d="M45 19c3 3 3 9 0 12" />
      <path d="M16 37v6c0 8 5 13 13 13h7" />
      <circle cx="18" cy="24" r="2" />
    </>
  ),
  over_ear: (
    <>
      <path d="M12 38V32a20 20 0 0 1 40 0v6" />
      <path d="M16 30a16 16 0 0 1 32 0" />
      <rect x="9" y="34" width="12" height="21" rx="6" />
      <rect x="43" y="34" width="12" height="21" rx="6" />
      <path d="M21 38c3 1 3 12 0 13M43 38c-3 1-3 12 0 13" />
    </>
  ),
  on_ear: (
    <>
      <path d="M14 40V31a18 18 0 0 1 36 0v9" />
      <circle cx="15" cy="44" r="7" />
      <circle cx="49" cy="44" r="7" />
      <circle cx="15" cy="44" r="2.5" />
      <circle cx="49" cy="44" r="2.5" />
    </>
  ),
  earbud: (
    <>
      <circle cx="21" cy="21" r="9" />
      <path d="M15 28l-1 22M23 30l-2 20M14 50c1 5 6 5 7 0" />
      <circle cx="44" cy="25" r="8" />
      <path d="M49 32l1 17M42 33l2 16M44 49c1 4 5 4 6 0" />
      <path d="M18 21h6M41 25h6" />
    </>
  ),
  bone_conduction: (
    <>
      <path d="M14 36c-6-2-8-10-2-14 4-2 8 0 9 4 2-9 20-9 22 0 1-4 5-6 9-4 6 4 4 12-2 14" />
      <rect x="9" y="34" width="9" height="13" rx="4.5" />
      <rect x="46" y="34" width="9" height="13" rx="4.5" />
      <path d="M23 50c-2 2-2 5 0 7M41 50c2 2 2 5 0 7" />
    </>
  ),
}
