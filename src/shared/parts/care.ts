/** What a part or a device needs regularly. */
export const DUTIES = ['clean', 'inspect', 'replace', 'charge', 'condition'] as const
export type Duty = (typeof DUTIES)[number]

/** How it went: `still_fine` is an inspection that found nothing to replace. */
export const DUTY_OUTCOMES = ['done', 'still_fine', 'skipped'] as const
