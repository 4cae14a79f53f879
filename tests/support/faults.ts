import { type Fault, InputError } from '../../src/model/index.js';

/** Catches the faults that a call throws; any other error fails the test. */
export function faultsOf(call: () => unknown): readonly Fault[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.faults;
    throw error;
  }
  return [];
}

/** Catches the faults that reject a promise; any other error fails the test. */
export function faultsIn(call: Promise<unknown>): Promise<readonly Fault[]> {
  return call.then(
    () => [],
    (error: unknown) =>
      faultsOf(() => {
        throw error;
      }),
  );
}
