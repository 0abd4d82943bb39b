import type { Output } from '../../shared/ipc/contract'
import type { Result } from '../../shared/result'

/**
 * What main tells of the app, asked for before anything else of the page is evaluated: main takes the first
 * question as the sign that the page has its files, and goes on to open the record.
 */
export const info = window.canalog.call('app.info', {}) as Promise<Result<Output<'app.info'>>>
