/** Checks the communes that a plan gives to lists. */
import { type Fault, type Finding, fault, finding, InputError } from '../../model/index.js';
import { communesOfText, type KnownCommunes, nearCommunes } from '../names/knownCommunes.js';
import type { CountryResolver } from './countryResolver.js';
import { type TableTexts, tableCommunes } from './tableCommunes.js';

/** @throws InputError for each commune that neither the branch table nor the country has */
export function checkPlanned(
  { tables, planned, known }: Pick<TableTexts, 'tables' | 'planned'> & { known: KnownCommunes },
  country: CountryResolver | undefined,
): void {
  if (known.texts.length === 0) return;
  const faults = new Map<string, Fault>();
  planned.forEach((text, t) => {
    if (text === undefined || communesOfText(text, known).length === 1) return;
    if (country !== undefined && country.ofText(text, t).ids.length > 0) return;
    const { file } = tables[t];
    const near = nearCommunes(text, known);
    const args = { text, known: [...new Set([...near, ...known.texts])].join(', ') };
    faults.set(`${file}\n${text}`, fault('plan-commune-unknown', args, { file }));
  });
  if (faults.size > 0) throw new InputError([...faults.values()]);
}

/**
 * Warns about lists whose letterhead names another old commune than the plan. The plan wins, but its line may be of
 * another list. The name of the new commune above a list of one of its old communes is no sign of that.
 */
export function plannedDifferences(
  { tables, planned, layouts, letterheads }: TableTexts,
  country: CountryResolver,
): Finding[] {
  if (planned.every((text) => text === undefined)) return [];
  const communes = tableCommunes({ tables, layouts, letterheads, planned: [] }, country);
  return tables.flatMap(({ file, sheet }, t) => {
    const text = planned[t];
    if (text === undefined) return [];
    const [own, another] = communes[t].filter(({ by }) => by === 'letterhead');
    const other = own && another === undefined ? country.called(own.id) : undefined;
    const { ids } = country.ofText(text, t);
    const isOther = ids.every(
      (id) => id !== own?.id && !country.namesSuccessorOf(own?.id ?? '', id),
    );
    if (other === undefined || ids.length === 0 || !isOther) return [];
    const args = { planned: text, commune: other.commune.text };
    return [finding('warning', 'plan-commune-differs', args, { file, sheet, row: own!.row! + 1 })];
  });
}
