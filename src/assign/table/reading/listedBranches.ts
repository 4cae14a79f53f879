/** Old branches that one cell of a branch table lists. */
import { beginsWithPrefix, clean, upperFirst } from '../../../text/index.js';
import { parseBranch } from '../../names/branchName.js';
import { BODY } from '../../names/branchWords.js';
import { communeBefore, communeBehind, type WithCommune } from './communeTexts.js';

/** An old branch of a cell. */
export interface ListedBranch {
  branch: string;
  /** Old commune that the cell names for it; `''` for none. */
  commune: string;
}

const LINES = /[\n\r;]+/;
/** A bullet or number before a line. */
const BULLET = /^\s*(?:[-–+*•·]\s*|\d{1,2}[.)]\s+)/;
/** `TH và THCS` is one school. */
const SEPARATOR = /\s*(?:,|\+|&|\s(?:và|va)\s(?!th(?:cs|pt)|trung học|tiểu học))\s*/iu;
/** A number, or a name of up to three words, that shares the kind of the branch before: `Khu 1, 2`, `Khu Liệm và Dọc`. */
const BARE = /^(?:\d{1,3}[a-zđ]?|\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,2})$/u;
/** Bodies that `BODY` lacks, since names of branches differ in them. */
const OTHER_BODY = /^(?:trường|công ti|công ty|doanh nghiệp|hợp tác xã|bệnh viện|ngân hàng)(?= |$)/;

/**
 * Reads the old branches of a cell: `Khu 1, Khu 2 (xã Kiệt Sơn); Khu 5 (xã Đồng Sơn)`, or a line for each. A text that
 * is not a list of branches as a whole is one branch.
 * @param hasCommune whether the table names the communes elsewhere, so that brackets belong to the branch
 */
export function listedBranches(
  cell: string,
  prefixes: readonly string[],
  hasCommune: boolean,
): ListedBranch[] {
  const lines = cell
    .split(LINES)
    .map((line) => clean(line.replace(BULLET, '')).replace(/[.,]$/, ''))
    .filter((line) => line !== '');
  const listed = lines.flatMap((line) => branchesOfLine(line, prefixes, hasCommune));
  const areBranches = lines.length < 2 || listed.every(({ branch }) => isBranch(branch, prefixes));
  return areBranches ? listed : [{ branch: clean(cell), commune: '' }];
}

/** Splits a line if every part is a branch; communes count for the parts before them. */
function branchesOfLine(
  line: string,
  prefixes: readonly string[],
  hasCommune: boolean,
): ListedBranch[] {
  const separate = (text: string): WithCommune =>
    hasCommune ? { text, commune: '' } : communeBehind(text);
  const before = hasCommune ? { text: line, commune: '' } : communeBefore(line);
  const whole = separate(before.text);
  const parts = whole.text.split(SEPARATOR).map(separate);
  let commune = whole.commune || before.commune;
  for (const part of parts.toReversed()) {
    commune = part.commune || commune;
    part.commune = commune;
  }
  let kind = '';
  const branches = parts.map(({ text, commune }): ListedBranch => {
    const branch =
      kind !== '' && BARE.test(text) && !isBranch(text, prefixes) ? `${kind} ${text}` : text;
    kind = upperFirst(parseBranch(branch, prefixes).kind);
    return { branch, commune };
  });
  if (branches.length > 1 && branches.every(({ branch }) => isBranch(branch, prefixes))) {
    return branches;
  }
  return [{ branch: whole.text, commune: whole.commune || before.commune }];
}

/** Whether a text begins like the name of a branch. */
export function isBranch(text: string, prefixes: readonly string[]): boolean {
  const { key, kind } = parseBranch(text, prefixes);
  if (key === '') return false;
  return kind !== '' || beginsWithPrefix(text, prefixes) || BODY.test(key) || OTHER_BODY.test(key);
}
