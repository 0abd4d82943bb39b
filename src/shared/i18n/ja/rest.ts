import type { Rest } from '../en'
import { acoustics } from './acoustics'
import { agenda } from './agenda'
import { care } from './care'
import { catalogue } from './catalogue'
import { collection } from './collection'
import { compare } from './compare'
import { coverage } from './coverage'
import { desktop } from './desktop'
import { facts } from './facts'
import { gear } from './gear'
import { insights } from './insights'
import { interchange } from './interchange'
import { learning } from './learning'
import { parts } from './parts'
import { record } from './record'
import { recovery } from './recovery'
import { reminders } from './reminders'
import { scenarios } from './scenarios'
import { services } from './services'
import { sessions } from './sessions'
import { settings } from './settings'
import { stock } from './stock'
import { suggest } from './suggest'
import { wear } from './wear'

export const rest: Rest = {
  collection,
  parts,
  settings,
  sessions,
  scenarios,
  coverage,
  insights,
  agenda,
  suggest,
  gear,
  facts,
  care,
  wear,
  stock,
  acoustics,
  learning,
  compare,
  record,
  catalogue,
  interchange,
  desktop,
  recovery,
  reminders,
  services,
}
