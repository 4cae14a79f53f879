import type { None } from '../args.js';

/** Looking up communes. */
export interface UnitsArgs {
  'units-none': { text: string };
  'units-near': None;
  'units-old-title': None;
  'units-new-title': None;
  'units-code': None;
  'units-old': None;
  'units-new': None;
  'units-district': None;
  'units-province': None;
  'units-became': None;
  'units-made-of': None;
  'units-split': None;
  'units-part': { unit: string };
  'units-disputed': None;
  'units-formerly': { names: string };
}
