import type { Device, DriverType } from '../gear/device'
import type { CatalogueModel } from './schema'

/** What is true of every model of a line; what is absent is not said. */
export interface LineFacts {
  /** No wire at all: a true-wireless set. */
  readonly cableFree?: true
  readonly wireless?: boolean
  readonly noiseCancelling?: true
  readonly transparency?: true
  readonly back?: NonNullable<Device['back']>
  readonly driver?: DriverType
}

type Line = readonly [brand: string, names: RegExp, facts: LineFacts]

const CABLE_FREE = { cableFree: true, wireless: true } as const
const HEARS_THROUGH = { ...CABLE_FREE, noiseCancelling: true, transparency: true } as const
const CANCELLING = { wireless: true, noiseCancelling: true, back: 'closed' } as const
const TRAVEL = { ...CANCELLING, transparency: true } as const
const OPEN = { back: 'open' } as const
const CLOSED = { back: 'closed' } as const
const SEMI_OPEN = { back: 'semi_open' } as const
const OPEN_PLANAR = { back: 'open', driver: 'planar' } as const
const CLOSED_PLANAR = { back: 'closed', driver: 'planar' } as const
const OPEN_ELECTROSTATIC = { back: 'open', driver: 'electrostatic' } as const

/**
 * What the makers say of whole lines of models. A line may be named twice; of two that say something
 * about the same fact the first counts, so an exception stands before its rule.
 */
const LINES: readonly Line[] = [
  // Sets without a wire
  ['1MORE', /^(Aero|EVO|ComfoBuds|PistonBuds)/i, CABLE_FREE],
  ['Amazon', /^Echo Buds/i, CABLE_FREE],
  ['Anker', /Liberty|(Life|Soundcore) ?[ACP]\d+i?|Life Dot|Space A\d/i, CABLE_FREE],
  ['Apple', /^AirPods (Max|Pro)/i, { noiseCancelling: true, transparency: true, wireless: true }],
  ['Apple', /^AirPods Max/i, TRAVEL],
  ['Apple', /^AirPods(?! Max)/i, CABLE_FREE],
  ['Bang & Olufsen', /E8|^BeoPlay E[xq]/i, CABLE_FREE],
  ['Beats', /^(Studio Buds|Fit Pro|Powerbeats Pro 2)/i, HEARS_THROUGH],
  ['Beats', /^(Powerbeats Pro|Solo Buds)/i, CABLE_FREE],
  ['Bose', /^QuietComfort (Ultra )?Earbuds/i, HEARS_THROUGH],
  ['Bose', /Earbuds|SoundSport Free/i, CABLE_FREE],
  ['Bowers & Wilkins', /^Pi[5-8]/i, HEARS_THROUGH],
  ['Cambridge Audio', /^Melomania (1|M100)/i, CABLE_FREE],
  ['CMF', /Buds/i, CABLE_FREE],
  ['Devialet', /^Gemini/i, HEARS_THROUGH],
  ['EarFun', /^(Air|Free)/i, CABLE_FREE],
  ['Edifier', /^NeoBuds/i, CABLE_FREE],
  ['Fairphone', /^Fairbuds$/i, CABLE_FREE],
  ['Google', /^Pixel Buds Pro/i, HEARS_THROUGH],
  ['Google', /^Pixel Buds (?!\(2017\))/i, CABLE_FREE],
  ['Huawei', /^Free ?Buds/i, CABLE_FREE],
  ['Jabra', /^Elite (75t|85t|7|8|10)/i, { transparency: true }],
  ['Jabra', /^(Elite|Evolve)( Active)? \d+(t|$| Active| Pro| Gen)/i, CABLE_FREE],
  ['Master & Dynamic', /^MW0\d/i, CABLE_FREE],
  ['Moondrop', /^(Alice|Block|Golden Ages|Moca|Nekocake|Sparks|Space Travel|Ultrasonic)/i, CABLE_FREE],
  ['Noble', /^Fokus (?!Apollo)/i, CABLE_FREE],
  ['Nothing', /^(Ear|Buds)/i, CABLE_FREE],
  ['OnePlus', /Buds/i, CABLE_FREE],
  ['realme', /^Buds Air/i, CABLE_FREE],
  ['Samsung', /Galaxy Buds (?!Live|3$)|Galaxy Buds($|\d|\+)/i, { ...CABLE_FREE, transparency: true }],
  ['Samsung', /Galaxy Buds/i, CABLE_FREE],
  ['Sennheiser', /^Momentum True Wireless [234]|^Momentum [234] True Wireless/i, HEARS_THROUGH],
  ['Sony', /^(WF-1000X|LinkBuds (S|Fit))/i, HEARS_THROUGH],
  ['Sony', /^(WF-|LinkBuds)/i, CABLE_FREE],
  ['SoundPEATS', /^(Air|Capsule|Mini|TrueFree|Opera)/i, CABLE_FREE],
  ['Technics', /^EAH-AZ/i, HEARS_THROUGH],

  // Headphones that cancel noise
  ['Anker', /^Soundcore (Life Q|Space (Q|One|NC))/i, CANCELLING],
  ['Bang & Olufsen', /^(Beoplay )?H(95|9)/i, TRAVEL],
  ['Beats', /^Studio Pro/i, TRAVEL],
  ['Beats', /^Studio3/i, CANCELLING],
  ['Bose', /^(QC|QuietComfort) ?(15|20|25)$/i, { wireless: false, noiseCancelling: true, ...CLOSED }],
  ['Bose', /^QuietComfort (45|Ultra|SE)|^QuietComfort$|^QC45|\b700\b/i, TRAVEL],
  ['Bose', /^QuietComfort 35/i, CANCELLING],
  ['Bowers & Wilkins', /^PX/i, CANCELLING],
  ['Edifier', /^W(H)?\d+NB/i, CANCELLING],
  ['Focal', /^Bathys/i, TRAVEL],
  ['Sennheiser', /^(Accentum(?! TWS)|Momentum [34](?! True)|PXC ?550)/i, TRAVEL],
  ['Shure', /^Aonic 50/i, TRAVEL],
  ['Sonos', /^Ace/i, TRAVEL],
  ['Sony', /^(WH-1000X|WH-(CH7[12]|H9|XB9)\d+N|ULT WEAR|MDR-1000X)/i, TRAVEL],
  ['Sony', /^WH-CH700N/i, CANCELLING],
  ['Sony', /^W[HI]-/i, { wireless: true }],

  // Wired sets that a measurement with noise cancelling might make one think wireless
  ['Advanced Sound', /^747/, { wireless: false }],
  ['Audio-Technica', /^ATH-(MSR7NC|ANC)/i, { wireless: false }],
  ['HIFIMAN', /^Svanar$/i, { wireless: false }],

  // Backs and drivers
  ['Abyss', /./, OPEN_PLANAR],
  ['AKG', /^(K(601|612|701|702|712|812)|Q701)/i, OPEN],
  ['AKG', /^K(240|141)/i, SEMI_OPEN],
  ['AKG', /^K(27|36|37|55|87)\d/i, CLOSED],
  ['Audeze', /^CRBN/i, OPEN_ELECTROSTATIC],
  ['Audeze', /^(Maxwell|Mobius|Penrose)/i, { ...CLOSED_PLANAR, wireless: true }],
  ['Audeze', /XC|Closed/i, CLOSED_PLANAR],
  ['Audeze', /^(LCD|MM-|MX)/i, OPEN_PLANAR],
  ['Audio-Technica', /^(ATH-)?(AD|R\d0x)/i, OPEN],
  ['Audio-Technica', /^ATH-(M\d|MSR|A\d|W\d|L5000)/i, CLOSED],
  ['Austrian Audio', /^(Hi-X65|The Composer)/i, OPEN],
  ['Austrian Audio', /^Hi-X/i, CLOSED],
  ['Beyerdynamic', /^(DT ?9\d\d|DT ?1990|T90|TYGR|Amiron Home)/i, OPEN],
  ['Beyerdynamic', /^(DT ?880|T1\b)/i, SEMI_OPEN],
  ['Beyerdynamic', /^(DT ?(100|150|24\d|250|700|77\d|1350|177)|MMX|T5|T70|Custom One)/i, CLOSED],
  ['Dan Clark Audio', /^Voce/i, OPEN_ELECTROSTATIC],
  ['Dan Clark Audio', /^(Expanse|Ether (2|Flow(?! C)))/i, OPEN_PLANAR],
  ['Dan Clark Audio', /^(Stealth|E3|Noire(?! X Open)|Ether C|Aeon 2 Noire|Alpha|Mad Dog)/i, CLOSED_PLANAR],
  ['Denon', /^(AH-)?D\d/i, CLOSED],
  ['Drop', /Panda/i, { ...CLOSED_PLANAR, wireless: true }],
  ['FiiO', /^(FT1 Pro|FT5|FT7)/i, OPEN_PLANAR],
  ['FiiO', /^FT3/i, OPEN],
  ['FiiO', /^(FT1|JT1)/i, CLOSED],
  ['Final Audio', /^D8000/i, OPEN_PLANAR],
  ['Focal', /^(Clear|Ele[ax]|Utopia|Hadenys)|Elex/i, OPEN],
  ['Focal', /^(Azurys|Celestee|Elegia|Listen|Radiance|Spirit|Stellia)/i, CLOSED],
  ['Fostex', /^T\d0RP/i, { driver: 'planar' }],
  ['Fostex', /^TH909/i, OPEN],
  ['Fostex', /^TH-?(X00|6|900)/i, CLOSED],
  ['Grado', /^(GS|GW|HP|PS|RS|SR|GH|.*Hemp)/i, OPEN],
  ['HEDD', /Heddphone (?!D1)|Heddphone$/i, OPEN],
  ['HIFIMAN', /^(Jade|Shangri-La)/i, OPEN_ELECTROSTATIC],
  ['HIFIMAN', /^Sundara Closed|^Audivina/i, CLOSED_PLANAR],
  ['HIFIMAN', /^HE-?(3|R)/i, { driver: 'dynamic' }],
  ['HIFIMAN', /^HE-?3/i, OPEN],
  ['HIFIMAN', /^(HE-?\d|HE-?X4|HE1000|Sundara|Ananda|Arya|Edition X|Susvara|Deva)/i, OPEN_PLANAR],
  ['HIFIMAN', /^Ananda BT/i, { wireless: true }],
  ['Koss', /^ESP/i, OPEN_ELECTROSTATIC],
  ['Koss', /^(Porta Pro|KSC|KPH(30|40)|KTXPRO|SportaPro)/i, OPEN],
  ['Meze', /^(Empyrean|Elite|Poet)/i, OPEN_PLANAR],
  ['Meze', /^Liric/i, CLOSED_PLANAR],
  ['Meze', /^10[59]/i, OPEN],
  ['Meze', /^99/i, CLOSED],
  ['Monoprice', /^M1[05][67]0C/i, CLOSED_PLANAR],
  ['Monoprice', /^M1[05][67]0/i, OPEN_PLANAR],
  ['Moondrop', /^(Para|Cosmo|Venus)/i, OPEN_PLANAR],
  ['Moondrop', /^Void/i, OPEN],
  ['Philips', /^(Fidelio X|SHP9)/i, OPEN],
  ['Sennheiser', /HD ?(569|598 ?Cs|620S|630VB|820)/i, CLOSED],
  ['Sennheiser', /^HD (25|26|280|300|380)|^HD 4[1-4]9|^Momentum/i, CLOSED],
  ['Sennheiser', /HD[ -]?(5[0-9]|6[0-9X]|7[0-9]|8[0-9X]|400 Pro|490)|^PC3[78]X|^G[4A]ME ONE/i, OPEN],
  ['Shure', /^SRH(14|18)40/i, OPEN],
  ['Shure', /^SRH/i, CLOSED],
  ['SIVGA', /^P(2|II)/i, OPEN_PLANAR],
  ['Sony', /^MDR-(MV1|MA900|F1)/i, OPEN],
  ['Sony', /^MDR-(7506|75[12]0|V6|CD900ST|M1|1A|1R|Z)/i, CLOSED],
  ['STAX', /4070/, { back: 'closed', driver: 'electrostatic' }],
  ['STAX', /./, OPEN_ELECTROSTATIC],
  ['Yamaha', /^YH-(E700|L700)/i, TRAVEL],
  ['Yamaha', /^YH-5000/i, OPEN_PLANAR],
  ['ZMF', /Closed|^(Atticus|Eikon|Bokeh)/i, CLOSED],
  ['ZMF', /^(Aeolus|Atrium|Auteur|Verite|Caldera)/i, OPEN],
  ['ZMF', /^Caldera/i, { driver: 'planar' }],
]

const BY_BRAND = new Map<string, Line[]>()
for (const line of LINES) BY_BRAND.set(line[0], [...(BY_BRAND.get(line[0]) ?? []), line])

/** What a model's line says of it (general knowledge of the makers' lines); empty for an unknown line. */
export function lineFactsOf({ brand, model }: Pick<CatalogueModel, 'brand' | 'model'>): LineFacts {
  const said = (BY_BRAND.get(brand) ?? [])
    .filter(([, names]) => names.test(model))
    .map(([, , facts]) => facts)
  return Object.assign({}, ...said.reverse())
}
