import { type Finding, finding } from '../model/index.js';
import { compareText } from '../text/unicode.js';
import type { NewUnit, OldUnit } from './gazetteer/commune.js';
import type { Gazetteer } from './gazetteer/gazetteer.js';
import { fullText, newTexts } from './lookUp/communeTexts.js';
import { unitsOf } from './lookUp/lookUp.js';
import { communesOfText, type KnownCommunes } from './names/knownCommunes.js';

export interface DestinationInput {
  gazetteer: Gazetteer;
  /** Old communes of the run, by how they are written. */
  units: ReadonlyMap<string, OldUnit>;
  /** New communes that rows name themselves. */
  named: readonly NewUnit[];
  /** New commune of the whole run; `''` for none. */
  target: string;
  /** Old communes of the branch table, and how it calls the new ones. */
  known: KnownCommunes;
  written: readonly string[];
}

/** What became of the old communes of a run, by the units of the country. */
export interface UnitDestinations {
  /** How each new commune is written. */
  textOf: (unit: NewUnit) => string;
  /** New communes of an old one, by its text; several where it was split. */
  successors: (oldCommune: string) => readonly string[];
  findings: Finding[];
}

/** New communes are written as the branch table writes them, else as the units do. */
export function destinationsOf(input: DestinationInput): UnitDestinations {
  const { gazetteer, units, named, written, target } = input;
  const fresh = [...units.values()].flatMap((unit) => gazetteer.successorsOf(unit));
  const texts = newTexts([...fresh, ...named]);
  for (const text of new Set(written)) {
    const [own, ...others] = unitsOf(gazetteer, text).new.filter((unit) => texts.has(unit));
    if (own !== undefined && others.length === 0) texts.set(own, text);
  }
  const textOf = (unit: NewUnit) => texts.get(unit) ?? unit.text;
  const targets = new Set(target === '' ? [] : unitsOf(gazetteer, target).new);
  const sorted = [...units].sort(([a], [b]) => compareText(a, b));
  const became = sorted.map(([commune, unit]) => {
    const parts = gazetteer.successorsOf(unit);
    const text = parts.map((part) => `${textOf(part)} (${part.code})`).join(', ');
    const place = fullText(unit).slice(unit.text.length + 2);
    const args = { commune, place, code: unit.code, became: text };
    return finding('info', parts.length > 1 ? 'commune-split' : 'commune-became', args);
  });
  return {
    textOf,
    successors: (commune) => {
      const unit = units.get(commune);
      return unit === undefined ? [] : gazetteer.successorsOf(unit).map(textOf);
    },
    findings: [
      ...became,
      ...elsewhere(sorted, gazetteer, targets, target),
      ...(target === '' || targets.size > 0 || written.includes(target)
        ? []
        : [finding('warning', 'target-unknown', { target })]),
      ...missingRosters(input, textOf),
    ],
  };
}

/** Old communes that went elsewhere than the command line says, all or a part of them. */
function elsewhere(
  units: readonly (readonly [string, OldUnit])[],
  gazetteer: Gazetteer,
  targets: ReadonlySet<NewUnit>,
  target: string,
): Finding[] {
  // A target that is no unit of the country has nothing to be compared with.
  if (targets.size === 0) return [];
  return units.flatMap(([commune, unit]) => {
    const parts = gazetteer.successorsOf(unit);
    if (parts.every((part) => targets.has(part))) return [];
    const became = parts.map(({ text }) => text).join(', ');
    return [finding('warning', 'target-elsewhere', { commune, target, became })];
  });
}

/** Old communes without a roster whose new commune has rosters of others; whole communes only. */
function missingRosters(
  { gazetteer, units, known }: DestinationInput,
  textOf: (unit: NewUnit) => string,
): Finding[] {
  const present = new Set(units.values());
  if (present.size < 2) return [];
  const merged = new Set(
    [...present].flatMap((unit) => {
      const [only, ...others] = gazetteer.successorsOf(unit);
      return only === undefined || others.length > 0 ? [] : [only];
    }),
  );
  return [...merged]
    .sort((a, b) => compareText(a.code, b.code))
    .flatMap((unit) => {
      const missing = gazetteer
        .originsOf(unit)
        .filter((old) => !present.has(old) && communesOfText(old.text, known).length === 0);
      if (missing.length === 0) return [];
      const args = {
        commune: textOf(unit),
        count: missing.length,
        missing: missing.map(({ text }) => text).join(', '),
      };
      return [finding('warning', 'roster-missing', args)];
    });
}
