/** Compares the packages and decides their differences. */
import type { AddressDatabase, AdminUnits, Provinces } from './sources.js';
import { fold } from './text.js';

/**
 * Decides the differences and reports them.
 * @returns codes of old units with disagreeing successors, and the lines to print
 */
export function compare(
  main: AdminUnits,
  other: AddressDatabase,
  today: Provinces,
): { disputed: Set<string>; lines: string[] } {
  const lines: string[] = [];
  const say = (line: string) => lines.push(line);
  const nameOf = new Map(main.fresh.map(({ code, text }) => [code, `${text} ${code}`]));
  const named = (codes: readonly string[]) =>
    codes.map((code) => nameOf.get(code) ?? code).join(', ');

  say(`old units: ${main.old.length}, new units: ${main.fresh.length}`);
  compareFresh(main, other, today, say);

  const withCode = other.rows.filter(({ code }) => code !== '');
  const withoutCode = other.rows.filter(({ code, text }) => code === '' && text !== '');
  say(`address-database: ${withoutCode.length} rows without an old code (names abolished before`);
  say('  2025, with successors found by name alone): used for the spelling of earlier names only');
  const rowOf = new Map(withCode.map((row) => [row.code, row]));
  const disputed = new Set<string>();
  for (const old of main.old) {
    const label = `${old.code} ${old.text}, ${old.district}, ${old.province}`;
    const row = rowOf.get(old.code);
    const official = today.successors.get(old.code);
    if (row === undefined) say(`${label}: not in address-database; kept`);
    else if (!old.successors.includes(row.successor)) {
      const backed = official?.join() === old.successors.join();
      if (!backed) disputed.add(old.code);
      say(
        `${label}: address-database says ${named([row.successor])}, adminunits ` +
          `${named(old.successors)}; ${backed ? 'two of three sources' : 'disputed'}: kept`,
      );
    }
    if (official === undefined) {
      say(`${label}: not in the official table of vietnam-provinces; kept`);
    } else if (official.join() !== old.successors.join()) {
      const confirmed = old.successors.every(
        (code) => official.includes(code) || code === row?.successor,
      );
      const missing = official.filter((code) => !old.successors.includes(code));
      if (confirmed && missing.length === 0) continue;
      disputed.add(old.code);
      say(
        `${label}: adminunits says ${named(old.successors)}; vietnam-provinces ` +
          `${named(official)}: kept and marked as disputed`,
      );
    }
  }
  const split = main.old.filter(({ successors }) => successors.length > 1);
  const alone = split.filter(({ code }) => withCode.filter((row) => row.code === code).length <= 1);
  say(`split units: ${split.length}; address-database has one successor for ${alone.length}`);
  say(`disputed units: ${disputed.size}`);
  return { disputed, lines };
}

function compareFresh(
  main: AdminUnits,
  other: AddressDatabase,
  today: Provinces,
  say: (line: string) => void,
): void {
  const codes = new Set(main.fresh.map(({ code }) => code));
  for (const { code, text } of main.fresh) {
    for (const [source, names] of [
      ['address-database', other.fresh],
      ['vietnam-provinces', today.fresh],
    ] as const) {
      const name = names.get(code);
      if (name === undefined) say(`${code} ${text}: not in ${source}; kept`);
      else if (fold(name) !== fold(text)) say(`${code} ${text}: ${source} says ${name}; kept`);
    }
  }
  for (const code of other.fresh.keys()) {
    if (!codes.has(code))
      say(`${code} ${other.fresh.get(code)}: only in address-database; left out`);
  }
  const provinces = new Map(main.fresh.map((unit) => [unit.provinceCode, unit.province]));
  for (const [code, name] of provinces) {
    const now = today.provinceNames.get(code);
    if (now !== name) say(`province ${code} ${name} is ${now} today; today's name is taken`);
  }
}
