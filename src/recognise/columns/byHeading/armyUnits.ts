/** Recognises units of the army below `Đơn vị` in lists of veterans. */
import { clean } from '../../../text/index.js';
import { mostly, peopleTexts } from '../../cells/samples.js';
import { headingKey, lowestHeading } from '../../headings/heading.js';
import type { HeaderView } from '../headerView.js';

const UNIT = /^don vi(?: cong tac| chien dau)?$/;
/** Units of up to some hundred people, which pupils in training have, too: `Đại đội 1`, `C3, D5`. */
const SMALL = /^(?:(?:tiểu|trung|đại) đội|tiểu đoàn|[acd])\.? ?\d+(?:[\s,.;/–-]+[acd] ?\d+)*$/u;
/** Units with their number: `Trung đoàn 88`, `Đoàn 559`. */
const NUMBERED =
  /^(?:(?:tiểu|trung|đại) đội|(?:tiểu|trung|lữ|sư|quân|binh|hải|không) đoàn|đoàn|quân khu|binh trạm|hạm đội|bt|qk)\.? ?\d/u;
/** Units with the letter of companies, battalions, regiments and divisions: `C3, D5, E88 - F308`. */
const LETTERED = /^[cdef] ?\d{1,3}(?:[\s,.;/–-]+[a-f] ?\d{1,3})*(?![\p{L}\d])/u;
const NAMED =
  /^(?:quân chủng|binh chủng|bộ đội|bộ tư lệnh|quân y viện|viện quân y|dân quân hỏa tuyến) /u;
const ARMY_UNITS = [NUMBERED, LETTERED, NAMED];

/** Whether cells below `Đơn vị` are where people served, of which some are large: no branches of the list. */
export function holdsArmyUnits({ table, header, headers }: HeaderView, column: number): boolean {
  if (!UNIT.test(headingKey(lowestHeading(headers[column]!)))) return false;
  const texts = peopleTexts(table, header.bottom, column).map((text) => clean(text).toLowerCase());
  const isArmyUnit = (text: string) => ARMY_UNITS.some((unit) => unit.test(text));
  return mostly(texts, isArmyUnit) && texts.some((text) => isArmyUnit(text) && !SMALL.test(text));
}
