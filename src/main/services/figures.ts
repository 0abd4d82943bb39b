import { t } from '../../shared/i18n/texts'
import type { ParsedInput } from '../../shared/ipc/contract'
import type { Changed } from '../../shared/ipc/define'
import {
  FIGURED,
  type Figured,
  type LifeOverride,
  type MaterialFigures,
  NO_LIFE_OVERRIDE,
  productName,
} from '../../shared/parts/part'
import { partName } from './lifecycle'
import { meterLabel } from './meters'
import { act, type Bench, found, refuse } from './services'

/** The owner's own figures for every material and kind that can have some. */
export function listFigures({ store }: Bench): MaterialFigures[] {
  const own = new Map(store.materialFigures.all().map((each) => [each.material, each]))
  return FIGURED.map((material) => own.get(material) ?? { material, figures: NO_LIFE_OVERRIDE })
}

type Target = ParsedInput<'figures.set'>['target']
type Patch = ParsedInput<'figures.set'>['patch']

/** Sets figures on one level; every other level stays as it is. */
export function setFigures(bench: Bench, { target, patch }: ParsedInput<'figures.set'>): Changed<null> {
  const change = changeOf(bench, target, patch)
  return act(bench, t.services.care.figuresChanged({ name: change.name }), () => {
    change.save()
    return null
  })
}

interface Change {
  readonly name: string
  save(): void
}

function changeOf(bench: Bench, target: Target, patch: Patch): Change {
  switch (target.level) {
    case 'part':
      return partChange(bench, target.id, patch)
    case 'product':
      return productChange(bench, target.id, patch)
    case 'material':
      return materialChange(bench, target.material, patch)
    case 'meter':
      return meterChange(bench, target.id, patch)
  }
}

function partChange(bench: Bench, id: string, patch: Patch): Change {
  const part = found(bench.store.parts.get(id), 'part')
  return {
    name: partName(bench, id),
    save: () => bench.store.parts.update({ ...part, life: patched(part.life, patch) }),
  }
}

function productChange({ store }: Bench, id: string, patch: Patch): Change {
  const product = found(store.products.get(id), 'product')
  return {
    name: productName(product),
    save: () => store.products.update({ ...product, life: patched(product.life, patch) }),
  }
}

/** A material without any figure of the owner's keeps no row. */
function materialChange({ store }: Bench, material: Figured, patch: Patch): Change {
  const before = store.materialFigures.all().find((each) => each.material === material)
  const figures = patched(before?.figures ?? NO_LIFE_OVERRIDE, patch)
  const empty = Object.values(figures).every((figure) => figure === null)
  return {
    name: t.wear.figuredInText[material],
    save: () =>
      empty ? store.materialFigures.remove(material) : store.materialFigures.set({ material, figures }),
  }
}

/** What wears on a device as a whole has lives of its own; its stress is that of its kind. */
function meterChange(bench: Bench, id: number, patch: Patch): Change {
  const meter = found(
    bench.store.deviceMeters.all().find((each) => each.id === id),
    'meter',
  )
  const { lifeHours, lifeMonths, lifeCycles, ...stress } = patched({ ...NO_LIFE_OVERRIDE, ...meter }, patch)
  if (Object.values(stress).some((figure) => figure !== null)) {
    refuse('VALIDATION', t.services.care.stressOfKind, 'patch')
  }
  return {
    name: meterLabel(bench, meter),
    save: () => bench.store.deviceMeters.update({ ...meter, lifeHours, lifeMonths, lifeCycles }),
  }
}

function patched(figures: LifeOverride, patch: Patch): LifeOverride {
  const own = (figure: keyof LifeOverride) => (patch[figure] === undefined ? figures[figure] : patch[figure])
  return {
    lifeHours: own('lifeHours'),
    lifeMonths: own('lifeMonths'),
    lifeCycles: own('lifeCycles'),
    lightSweat: own('lightSweat'),
    heavySweat: own('heavySweat'),
    sleptOn: own('sleptOn'),
    heat: own('heat'),
    uncleaned: own('uncleaned'),
    inStock: own('inStock'),
  }
}
