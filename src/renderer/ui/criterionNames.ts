import type { Criterion } from '../../shared/scenarios/scenario'

/** What the owner calls each criterion. */
export const CRITERION_NAMES: Readonly<Record<Criterion, string>> = {
  isolation: 'Isolation',
  awareness: 'Hearing surroundings',
  leakage: 'Keeping sound in',
  seal: 'Seal',
  comfort: 'Comfort over time',
  heat: 'Coolness',
  glasses: 'With glasses',
  stability: 'Staying in place',
  sweat: 'Sweat resistance',
  portability: 'Easy to carry',
  quickRemoval: 'Quick to take off',
  stage: 'Stage',
  imaging: 'Imaging',
  detail: 'Detail',
  bass: 'Bass body',
  tone: 'Natural tone',
  microphone: 'Microphone',
  latency: 'Delay',
  drive: 'Drive headroom',
  battery: 'Battery',
  condition: 'Condition of tips or pads',
  rotation: 'Rotation',
}
