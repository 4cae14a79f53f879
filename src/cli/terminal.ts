/** Whether a person can answer questions: input and both outputs are a terminal. */
export function isOnTerminal(): boolean {
  return Boolean(process.stdin.isTTY && process.stdout.isTTY && process.stderr.isTTY);
}
