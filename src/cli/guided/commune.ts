/** Asks for the new commune of lists that do not show it. */
import type { Inspection, SheetInspection } from '../../app/inspect.js';
import { lookUpUnits, type NewCommune } from '../../app/units.js';
import { BACK, type Choice, hasLeft, type Left } from './prompter.js';
import { type Tools, texts } from './tools.js';

/** Choice of a person who types the name; no commune is called so. */
const TYPED = '?';
/** Most communes that are offered. */
const OFFERED = 5;

/** Counts the lists of which the new commune is not clear. */
export function unclearLists({ sheets }: Inspection): number {
  return sheets.filter((sheet) => sheet.noRoster === undefined && !isClear(sheet)).length;
}

/** Whether each old commune of a list became one new commune, or the list names a new one. */
function isClear({ commune, newCommunes = [] }: SheetInspection): boolean {
  if (newCommunes.length > 0) return true;
  if (commune === undefined) return false;
  const known = new Map(commune.units?.map((unit) => [unit.commune, unit.became.length]));
  return Object.keys(commune.rows).every((name) => known.get(name) === 1);
}

/** Asks for the new commune. @returns its name, or `''` if it is to become a question */
export async function askCommune(inspection: Inspection, tools: Tools): Promise<string | Left> {
  const say = texts(tools);
  for (;;) {
    const choices: Choice<string>[] = [
      ...offered(inspection).map((name) => ({ value: name, label: name })),
      { value: TYPED, label: say('guided-to-type') },
      { value: '', label: say('guided-to-open') },
    ];
    const count = unclearLists(inspection);
    const answer = await tools.prompter.select(say('guided-to', { count }), choices);
    if (answer !== TYPED) return answer;
    const typed = await typedCommune(tools);
    // Going back from the name leads to this choice again.
    if (typed !== BACK) return typed;
  }
}

/** Lists the new communes that the other old communes became. */
function offered({ sheets }: Inspection): string[] {
  const names = sheets.flatMap(({ commune, newCommunes = [] }) => [
    ...newCommunes,
    ...(commune?.units ?? []).flatMap(({ became }) => became),
  ]);
  return [...new Set(names)].slice(0, OFFERED);
}

async function typedCommune(tools: Tools): Promise<string | Left> {
  const say = texts(tools);
  const text = await tools.prompter.text(say('guided-to-name'), '', (typed) => {
    const { found, near } = lookUpUnits(typed);
    if (found.new.length > 0) return undefined;
    const names = [...new Set(near.new.map((unit) => unit.text))].slice(0, OFFERED);
    return names.length === 0
      ? say('guided-to-unknown', { text: typed })
      : say('guided-to-near', { text: typed, near: names.join(', ') });
  });
  if (hasLeft(text)) return text;
  const communes = lookUpUnits(text).found.new;
  if (communes.length === 1) return communes[0]!.text;
  const chosen = await tools.prompter.select(say('guided-to-which'), communes.map(choiceOf));
  return hasLeft(chosen) ? chosen : chosen.text;
}

function choiceOf(commune: NewCommune): Choice<NewCommune> {
  return { value: commune, label: `${commune.text} (${commune.code})`, hint: commune.province };
}
