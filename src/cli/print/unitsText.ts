import {
  type Candidates,
  formerNames,
  type Gazetteer,
  type NewCommune,
  type OldCommune,
} from '../../app/units.js';
import { message, textsBy } from '../../model/index.js';
import type { Console } from '../terminal/console.js';
import { renderTable } from '../terminal/table.js';

/**
 * Shows old and new units in one table each, with successors and predecessors.
 * @param asked the text that was looked up
 */
export function unitsText(
  units: Candidates,
  gazetteer: Gazetteer,
  asked: string,
  out: Console,
): string {
  const say = textsBy(out.say);
  const sections: string[] = [];
  if (units.old.length > 0) {
    const head = [say('units-code'), say('units-old'), say('units-district'), say('units-became')];
    const rows = units.old.map((unit) => [
      unit.code,
      oldText(unit, asked, out),
      `${unit.district.text}\n${unit.province}`,
      becameText(unit, gazetteer, out),
    ]);
    sections.push(`${say('units-old-title')}\n${renderTable(head, rows, out)}`);
  }
  if (units.new.length > 0) {
    const head = [say('units-code'), say('units-new'), say('units-province'), say('units-made-of')];
    const rows = units.new.map((unit) => [
      unit.code,
      unit.text,
      unit.province,
      originsText(unit, gazetteer, out),
    ]);
    sections.push(`${say('units-new-title')}\n${renderTable(head, rows, out)}`);
  }
  return sections.join('\n\n');
}

/** Writes an old commune with its earlier names, by one of which it may have been found. */
function oldText(unit: OldCommune, asked: string, out: Console): string {
  const names = formerNames(unit, asked).join(', ');
  return names === ''
    ? unit.text
    : `${unit.text}\n${out.say(message('units-formerly', { names }))}`;
}

function becameText(unit: OldCommune, gazetteer: Gazetteer, out: Console): string {
  const successors = gazetteer.successorsOf(unit);
  const lines = successors.map(({ code, text }) => `${text} (${code})`);
  if (successors.length > 1) lines.unshift(out.say(message('units-split')));
  lines.push(successors[0].province);
  if (unit.isDisputed) lines.push(out.say(message('units-disputed')));
  return lines.join('\n');
}

function originsText(unit: NewCommune, gazetteer: Gazetteer, out: Console): string {
  if (unit.wholeDistrict !== undefined) return unit.wholeDistrict;
  return gazetteer
    .originsOf(unit)
    .map((origin) => {
      const isPart = origin.successorCodes.length > 1;
      const text = `${origin.text} (${origin.code}), ${origin.district.text}`;
      return isPart ? out.say(message('units-part', { unit: text })) : text;
    })
    .join('\n');
}
