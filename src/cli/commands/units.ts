import { communesOfCountry } from '../../communes.js';
import { message } from '../../model/index.js';
import type { Gazetteer } from '../../units/gazetteer.js';
import { lookUp } from '../../units/lookUp.js';
import type { NewUnit, OldUnit } from '../../units/unit.js';
import type { Console } from '../console.js';
import { EXIT } from '../failure.js';
import { unitsText } from '../tables/unitsText.js';

export interface UnitsOptions {
  json?: boolean;
}

/** Looks up what an old unit became and what a new one was made of. @returns the exit status */
export function unitsCommand(words: string[], options: UnitsOptions, out: Console): number {
  const text = words.join(' ');
  const gazetteer = communesOfCountry();
  const found = lookUp(gazetteer, text);
  const isFound = found.old.length + found.new.length > 0;
  if (!isFound) out.complain(out.say(message('units-none', { text })));
  if (options.json) {
    const near = unitsJson(found.near, gazetteer);
    out.data(JSON.stringify({ text, ...unitsJson(found, gazetteer), near }, undefined, 2));
  } else {
    const shown = isFound ? found : found.near;
    if (!isFound && shown.old.length + shown.new.length > 0) out.tell(message('units-near'));
    out.data(unitsText(shown, gazetteer, out));
  }
  return isFound ? EXIT.done : EXIT.usage;
}

function unitsJson(units: { old: OldUnit[]; new: NewUnit[] }, gazetteer: Gazetteer) {
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
      ...(unit.wholeDistrict === undefined ? {} : { wholeDistrict: unit.wholeDistrict }),
      origins: gazetteer.originsOf(unit).map((origin) => ({
        ...unitJson(origin),
        district: origin.district.text,
        split: origin.successorCodes.length > 1,
      })),
    })),
  };
}

function unitJson({ code, type, name, text, province }: OldUnit | NewUnit) {
  return { code, type, name, text, province };
}
