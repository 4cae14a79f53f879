/** Finds facts of a relative or contact: `Họ tên thân nhân | Quan hệ | Năm sinh`, `Quan hệ | Họ tên thân nhân | CCCD`. */
import { headingKey } from '../../headings/heading.js';
import { namesStandIn } from '../../headings/nameHeadings.js';
import type { Wordings } from '../../headings/wordings.js';
import { isPersonOfHousehold } from './factsBehindPerson.js';

const RELATION = /^(?:moi )?quan he\b(?!.*\bchu ho\b)/;
/** The head of a household and the people of its list; the facts behind the relation are theirs. */
const HEAD = /\bchu ho\b/;
/** Most columns from a name to the relation. */
const MOST_BETWEEN = 2;
/** Fields of facts that relatives have, too; dates of joining and cards are the member's. */
const FACTS = new Set(['birth', 'phone', 'id', 'gender']);

/**
 * Returns the facts between the name of a relative or contact and the relation, and those behind both. The name of the
 * member stands in front, with the member's own facts; or no heading names the members (`Nhân viên`).
 * @param member column that is known to be the name of the member
 */
export function contactFacts(
  wordings: Wordings,
  paths: readonly string[][],
  member?: number,
): number[] {
  const headings = paths.map((path) => path.at(-1) ?? '');
  const keys = headings.map(headingKey);
  const fieldOf = (column: number) => {
    const meaning = wordings.meaning(paths[column]!);
    return meaning !== undefined && meaning.strength >= 0 ? meaning.field : undefined;
  };
  const isFact = (column: number) => FACTS.has(fieldOf(column)?.id ?? '');
  const names = [...paths.keys()].filter((column) => fieldOf(column)?.type === 'name');
  return keys.flatMap((key, relation) => {
    if (!RELATION.test(key)) return [];
    const name = contactOf(headings, keys, relation);
    if (name === undefined || name === member) return [];
    const [from, to] = [Math.min(name, relation), Math.max(name, relation)];
    const hasMember = names.length === 0 || names.some((at) => at < from);
    if (!hasMember || names.some((at) => at > from && at < to)) return [];
    const between = [...paths.keys()].slice(from + 1, to);
    const behind: number[] = [];
    for (let column = to + 1; column < paths.length; column++) {
      if (isFact(column)) behind.push(column);
      // `Ngày sinh | MST | Số CCCD`: an unknown number among the facts is the contact's, too.
      else if (!behind.includes(column - 1) || fieldOf(column) !== undefined) break;
    }
    return [...between.filter(isFact), ...behind];
  });
}

/** Returns the column of the contact with a relation: directly behind it, or among those before it. */
function contactOf(
  headings: readonly string[],
  keys: readonly string[],
  relation: number,
): number | undefined {
  const isName = (column: number) => isContact(headings[column] ?? '') && !HEAD.test(keys[column]!);
  const before = Array.from({ length: 1 + MOST_BETWEEN }, (_, at) => relation - 1 - at);
  return [...before, relation + 1].find(isName);
}

/** Whether a heading names a relative, or somebody to be called. */
function isContact(heading: string): boolean {
  return isPersonOfHousehold(heading) || namesStandIn(heading);
}
