import { type Fault, InputError } from '../../model/index.js';

/** Runs a step that may throw faults. */
export function valueOrFaults<Value>(
  step: () => Value,
): { value: Value } | { faults: readonly Fault[] } {
  try {
    return { value: step() };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { faults: error.faults };
  }
}
