import { type Fault, InputError } from '../../src/model/index.js';

/** The faults that a call throws; any other error fails the test. */
export function faultsOf(call: () => unknown): readonly Fault[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.faults;
    throw error;
  }
  return [];
}
