/** Refuses names of two lists in the same rows, of which one or both divide their names. */
import { inputError, isNameField } from '../../model/index.js';
import { columnLetter } from '../../text/index.js';
import { agreement } from '../cells/samples.js';
import { isFallback } from '../headings/meaning.js';
import type { Claim } from './claim.js';
import type { HeaderView } from './headerView.js';
import { SAME_NAMES } from './yieldingClaims.js';

/**
 * Refuses `Họ đệm | Tên | Ngày sinh | Họ và tên | SĐT` if the names differ: the facts of one list would stand beside the
 * names of the other.
 * @param group claims of one field
 * @throws InputError `names-of-two-lists`
 */
export function refuseTwoLists(view: HeaderView, group: readonly Claim[]): void {
  const names = group.filter((claim) => {
    return (
      isNameField(claim.field) && !isFallback(claim) && view.filledByPeople()[claim.column] === 1
    );
  });
  const [surname, otherSurname] = names.filter(({ part }) => part === 'surname');
  const [given, otherGiven] = names.filter(({ part }) => part === 'given');
  if (surname === undefined || given === undefined) return;
  const isOther = ({ column }: Claim) => !hasGiven(view, column, given.column);
  const whole = names.find((claim) => claim.part === undefined && isOther(claim));
  const divided = otherGiven !== undefined && isOther(otherGiven) ? otherSurname : undefined;
  const other = whole ?? divided;
  if (other === undefined) return;
  const [first, second] = [surname.column, other.column].sort((a, b) => a - b).map(columnLetter);
  throw inputError('names-of-two-lists', { first: first!, second: second! }, view.place);
}

/** Whether most names of a column have the given name of their row. */
function hasGiven({ table, header }: HeaderView, column: number, given: number): boolean {
  const share = agreement(table, header.bottom, [column, given], (name, part) =>
    ` ${name} `.includes(` ${part} `),
  );
  return share >= SAME_NAMES;
}
