import { type Finding, finding } from '../model/index.js';
import { compareText, fold } from '../text/index.js';
import type { NewCommune, OldCommune } from './gazetteer/commune.js';
import type { Gazetteer } from './gazetteer/gazetteer.js';
import { fullText, newTexts } from './lookUp/communeTexts.js';
import { communesOf, lookUp } from './lookUp/lookUp.js';
import { isMistyped } from './lookUp/mistyped.js';
import { communesOfText, type KnownCommunes, nearCommunes } from './names/knownCommunes.js';

export interface DestinationInput {
  gazetteer: Gazetteer;
  /** Old communes of the run by their texts. */
  officialCommunes: ReadonlyMap<string, OldCommune>;
  /** New communes that rows name. */
  named: readonly NewCommune[];
  /** New commune of the whole run; `''` for none. */
  target: string;
  /** Old communes of the branch table. */
  known: KnownCommunes;
  /** New communes as the branch table writes them. */
  written: readonly string[];
}

/** The new communes of the old communes of a run. */
export interface CommuneDestinations {
  /** Writes a new commune. */
  textOf: (commune: NewCommune) => string;
  /** New communes of an old one by its text; several where it was split, none where unknown. */
  successors: (oldCommune: string) => readonly string[];
  /** The new commune of the whole run as it is written in the result; `''` for none. */
  target: string;
  findings: Finding[];
}

/** Text of an old commune in the run, and the commune. */
type TextAndCommune = readonly [text: string, commune: OldCommune];

/**
 * Finds the new communes of the old communes of a run. They are written as the branch table writes
 * them, else by their official name.
 */
export function destinationsOf(input: DestinationInput): CommuneDestinations {
  const { gazetteer, officialCommunes, written, target } = input;
  const textOf = textsOf(input);
  const targets = new Set(target === '' ? [] : communesOf(gazetteer, target).new);
  const sorted = [...officialCommunes].sort(([a], [b]) => compareText(a, b));
  const isUnknownTarget = target !== '' && targets.size === 0 && !written.includes(target);
  return {
    textOf,
    successors: (oldCommune) => {
      const commune = officialCommunes.get(oldCommune);
      return commune === undefined ? [] : gazetteer.successorsOf(commune).map(textOf);
    },
    target: targetText(input, targets, textOf),
    findings: [
      ...sorted.map((old) => becameFinding(old, gazetteer, textOf)),
      ...outsideTarget(sorted, gazetteer, targets, target),
      ...(isUnknownTarget ? [unknownTarget(target, gazetteer)] : []),
      ...missingRosters(input, textOf),
      ...missingInTable(sorted, input, textOf),
    ],
  };
}

/**
 * Writes the new commune of the run as the branch table does, else by its official name (`08560`, `lai dong`).
 * A name that differs in case only remains as typed.
 */
function targetText(
  { target, written, gazetteer, officialCommunes }: DestinationInput,
  targets: ReadonlySet<NewCommune>,
  textOf: (commune: NewCommune) => string,
): string {
  if (target === '' || written.includes(target)) return target;
  const ofTable = written.find((text) => fold(text) === fold(target));
  if (ofTable !== undefined) return ofTable;
  const successors = [...officialCommunes.values()].flatMap((old) => gazetteer.successorsOf(old));
  const ofRun = successors.filter((commune) => targets.has(commune));
  const texts = new Set((ofRun.length > 0 ? ofRun : [...targets]).map(textOf));
  const [only, another] = texts;
  if (only === undefined || another !== undefined) return target;
  return only.toLowerCase() === target.toLowerCase() ? target : only;
}

/** Most similar names that a warning shows. */
const SIMILAR_SHOWN = 3;

/** Warns of a target that is not among the new communes, and names similar ones. */
function unknownTarget(target: string, gazetteer: Gazetteer): Finding {
  const { old, near } = lookUp(gazetteer, target);
  const texts = (communes: readonly NewCommune[]) =>
    [...new Set(communes.map(({ text }) => text))].slice(0, SIMILAR_SHOWN).join(', ');
  const became = texts(old.flatMap((commune) => gazetteer.successorsOf(commune)));
  if (became !== '') return finding('warning', 'target-is-old', { target, became });
  const mistyped = texts(near.new.filter(({ text }) => isMistyped(target, text)));
  if (mistyped !== '') return finding('warning', 'target-mistyped', { target, near: mistyped });
  const names = texts(near.new);
  if (names === '') return finding('warning', 'target-unknown', { target });
  return finding('warning', 'target-unknown-near', { target, near: names });
}

/** Returns how each new commune is written. */
function textsOf({ gazetteer, officialCommunes, named, written }: DestinationInput) {
  const successors = [...officialCommunes.values()].flatMap((old) => gazetteer.successorsOf(old));
  const texts = newTexts([...successors, ...named]);
  for (const text of new Set(written)) {
    const [only, another] = communesOf(gazetteer, text).new.filter((commune) => texts.has(commune));
    if (only !== undefined && another === undefined) texts.set(only, text);
  }
  return (commune: NewCommune) => texts.get(commune) ?? commune.text;
}

function becameFinding(
  [text, old]: TextAndCommune,
  gazetteer: Gazetteer,
  textOf: (commune: NewCommune) => string,
): Finding {
  const parts = gazetteer.successorsOf(old);
  const became = parts.map((part) => `${textOf(part)} (${part.code})`).join(', ');
  const place = fullText(old).slice(old.text.length + 2);
  const args = { commune: text, place, code: old.code, became };
  return finding('info', parts.length > 1 ? 'commune-split' : 'commune-became', args);
}

/** Warns about old communes of which at least a part is not in the target commune. */
function outsideTarget(
  communes: readonly TextAndCommune[],
  gazetteer: Gazetteer,
  targets: ReadonlySet<NewCommune>,
  target: string,
): Finding[] {
  // A target outside the gazetteer cannot be compared.
  if (targets.size === 0) return [];
  return communes.flatMap(([commune, old]) => {
    const parts = gazetteer.successorsOf(old);
    if (parts.every((part) => targets.has(part))) return [];
    const became = parts.map(({ text }) => text).join(', ');
    return [finding('warning', 'target-elsewhere', { commune, target, became })];
  });
}

/** Warns about old communes without a roster whose new commune has rosters; split ones are ignored. */
function missingRosters(
  { gazetteer, officialCommunes, known }: DestinationInput,
  textOf: (commune: NewCommune) => string,
): Finding[] {
  const present = new Set(officialCommunes.values());
  if (present.size < 2) return [];
  const merged = new Set(
    [...present].flatMap((old) => {
      const [only, another] = gazetteer.successorsOf(old);
      return only === undefined || another !== undefined ? [] : [only];
    }),
  );
  return [...merged]
    .sort((a, b) => compareText(a.code, b.code))
    .flatMap((commune) => {
      const missing = gazetteer
        .originsOf(commune)
        .filter((old) => !present.has(old) && communesOfText(old.text, known).length === 0);
      if (missing.length === 0) return [];
      const args = {
        commune: textOf(commune),
        count: missing.length,
        missing: missing.map(({ text }) => text).join(', '),
      };
      return [finding('warning', 'roster-missing', args)];
    });
}

/**
 * Warns of the old communes of the lists that the branch table lacks although it has others of their new commune, and
 * names those of the table with nearly the same name.
 */
function missingInTable(
  sorted: readonly TextAndCommune[],
  { gazetteer, known, written }: DestinationInput,
  textOf: (commune: NewCommune) => string,
): Finding[] {
  const ofTable = new Set(written);
  const missing = sorted.filter(([text, old]) => {
    const became = gazetteer.successorsOf(old).map(textOf);
    return (
      became.some((commune) => ofTable.has(commune)) && communesOfText(text, known).length === 0
    );
  });
  return missing.map(([commune]) => {
    const near = nearCommunes(commune, known).join(', ');
    return near === ''
      ? finding('warning', 'table-lacks-commune', { commune })
      : finding('warning', 'table-lacks-commune-near', { commune, near });
  });
}
