import type { UnitsArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Looking up communes. */
export const units = sentences<UnitsArgs>()({
  'units-none':
    'No commune fits "{text}". Check the spelling, leave out the district or province, or look up its code.',
  'units-near': 'Similar names, or the same name elsewhere:',
  'units-old-title': 'Until 30 June 2025',
  'units-new-title': 'Since 1 July 2025',
  'units-code': 'Code',
  'units-old': 'Old commune',
  'units-new': 'New commune',
  'units-district': 'District, old province',
  'units-province': 'Province',
  'units-became': 'Now in',
  'units-made-of': 'Made of old communes',
  'units-split': 'Was split:',
  'units-part': '{unit} (a part)',
  'units-disputed': 'The sources disagree; check it against the resolution.',
  'units-formerly': '(formerly {names})',
});
