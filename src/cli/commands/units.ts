import {
  type Candidates,
  type Gazetteer,
  lookUpUnits,
  type NewCommune,
  type OldCommune,
} from '../../app/units.js';
import { fault, message, withoutUndefined } from '../../model/index.js';
import { EXIT } from '../exit.js';
import { reportFaults } from '../print/failure.js';
import { unitsText } from '../print/unitsText.js';
import type { Console } from '../terminal/console.js';

interface UnitsOptions {
  json?: boolean;
}

export async function run(
  words: readonly string[],
  { json }: UnitsOptions,
  out: Console,
): Promise<number> {
  const text = words.join(' ');
  const { found, near, gazetteer } = lookUpUnits(text);
  const isFound = found.old.length + found.new.length > 0;
  const shown = isFound ? found : near;
  if (!isFound) reportFaults([fault('units-none', { text })], out);
  if (json) {
    const units = { ...unitsJson(found, gazetteer), near: unitsJson(near, gazetteer) };
    out.json({ text, ...units });
  } else if (shown.old.length + shown.new.length > 0) {
    if (!isFound) out.report(message('units-near'));
    out.data(unitsText(shown, gazetteer, text, out));
  }
  return isFound ? EXIT.done : EXIT.usage;
}

function unitsJson(units: Candidates, gazetteer: Gazetteer) {
  return {
    old: units.old.map((unit) => ({
      ...unitJson(unit),
      district: unit.district.text,
      split: unit.successorCodes.length > 1,
      disputed: unit.isDisputed,
      otherNames: unit.otherNames.map(({ type, name }) => ({ type, name })),
      successors: gazetteer.successorsOf(unit).map(unitJson),
    })),
    new: units.new.map((unit) => ({
      ...unitJson(unit),
      ...withoutUndefined({ wholeDistrict: unit.wholeDistrict }),
      origins: gazetteer.originsOf(unit).map((origin) => ({
        ...unitJson(origin),
        district: origin.district.text,
        split: origin.successorCodes.length > 1,
      })),
    })),
  };
}

function unitJson({ code, type, name, text, province }: OldCommune | NewCommune) {
  return { code, type, name, text, province };
}
