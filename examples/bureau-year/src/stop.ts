/** Ends the run with words for the person at the terminal: the command was not meant like this. */
export function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
