/** Keeps the messages of libraries on a thread from the console: they may quote cells. */
export function silenceConsole(): void {
  Object.assign(process.stderr, { write: () => true });
  // Redirecting the streams of the thread is no remedy: a thread with unread output never ends.
  const silent = () => {};
  Object.assign(console, { log: silent, info: silent, warn: silent, error: silent, debug: silent });
}
