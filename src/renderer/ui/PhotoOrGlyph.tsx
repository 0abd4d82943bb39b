import type { Device } from '../../shared/gear/device'
import { GearGlyph } from './GearGlyph'
import classes from './PhotoOrGlyph.module.css'

interface PhotoOrGlyphProps {
  readonly photo: number | null
  readonly device: Pick<Device, 'form' | 'wired' | 'wireless'>
  /** What the picture shows; empty when the name stands beside it. */
  readonly alt?: string
  /** To be looked at: the picture is not cut to the square, and no taller than the window has room for. */
  readonly whole?: boolean
}

/** The owner's photo of a device, or a drawing of its kind; fills the width it is given, square. */
export function PhotoOrGlyph({ photo, device, alt = '', whole = false }: PhotoOrGlyphProps) {
  return (
    <div className={classes.frame} data-whole={whole || undefined}>
      {photo === null ? (
        <GearGlyph device={device} />
      ) : (
        <img src={`app://canalog/media/photo/${photo}`} alt={alt} loading="lazy" decoding="async" />
      )}
    </div>
  )
}
