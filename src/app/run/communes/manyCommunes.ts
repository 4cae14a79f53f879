import { inputError } from '../../../model/index.js';

/** Communes that a run may have however few people are in each; the largest province has 168. */
const USUAL_COMMUNES = 200;
/** People of each commune, on average, from which on a run may have any number of communes. */
const ENOUGH_PEOPLE = 20;

/**
 * Refuses a folder for each of hundreds of new communes with few people: a column of birthplaces may have been read
 * as communes, and thousands of folders would be written.
 * @throws InputError `communes-too-many` {communes, rows, few}
 */
export function checkManyCommunes(communes: number, rows: number): void {
  if (communes <= USUAL_COMMUNES || rows >= communes * ENOUGH_PEOPLE) return;
  throw inputError('communes-too-many', { communes, rows, few: ENOUGH_PEOPLE });
}
