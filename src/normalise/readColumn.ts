import type { Column, Finding, ValueFault } from '../model/index.js';

/** The values of all records in one field, with their faults and the findings about them. */
export interface ReadColumn<Of extends Column> {
  column: Of;
  faults: ValueFault[];
  findings: Finding[];
}
