import { fold, words } from '../../text/index.js';

/** Most names that a search shows. */
const MOST = 8;

export interface Found {
  names: string[];
  /** Number of names that are not shown. */
  further: number;
}

/** Finds names that have all typed words, in any order, with or without marks; those that begin so first. */
export function searchNames(names: readonly string[], typed: string): Found {
  const wanted = words(fold(typed));
  const matching = names.filter((name) => {
    const text = fold(name);
    return wanted.every((word) => text.includes(word));
  });
  const startsSo = (name: string) => wanted.length > 0 && fold(name).startsWith(wanted[0]!);
  const ranked = [...matching.filter(startsSo), ...matching.filter((name) => !startsSo(name))];
  return { names: ranked.slice(0, MOST), further: Math.max(0, ranked.length - MOST) };
}
