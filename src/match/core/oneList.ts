import type { Matcher } from './matcher.js';

/** Whether two rows, by their positions, are on one list. */
export function areOnOneList({ place }: Matcher, x: number, y: number): boolean {
  return place.levels[place.level(x, y)] === 'place-table';
}
