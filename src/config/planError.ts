import { type Fault, InputError } from '../model/index.js';
import type { Plan } from './planSchema.js';

/** Faults of a plan, with the paths that it names: missing files are reported together with them. */
export class PlanError extends InputError {
  constructor(
    faults: readonly Fault[],
    readonly named: Pick<Plan, 'sources' | 'branches' | 'decisions'>,
  ) {
    super(faults);
  }
}
