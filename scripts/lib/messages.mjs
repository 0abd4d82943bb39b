/** A missing thing that the person at the keyboard can put right: shown as a message, never as a stack trace. */
export class Stop extends Error {}

/** Words for the person go to stderr, so that stdout stays free for data. */
export function say(text) {
  process.stderr.write(`${text}\n`)
}

/** Runs a script's main function; its return value is the exit code. */
export async function run(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    say(`\n${error.message}\n`)
    process.exitCode = 1
  }
}
