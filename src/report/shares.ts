/** Cuts a result into the shares of the new communes. */
import { linesByPerson, type MergeResult } from '../model/index.js';

/** Folder of the members without a new commune. */
const UNKNOWN_FOLDER = 'chua-ro';

export interface Share {
  folder: string;
  result: MergeResult;
}

/**
 * One share for each new commune, in order of name, and one for what belongs to none; empty when all
 * members with a known commune are in the same one, since then the result needs no folders.
 */
export function communeShares(
  result: MergeResult,
  folderOf: (newCommune: string) => string,
): Share[] {
  const known = new Set(result.members.map((member) => member.newCommune));
  const someUnknown = known.delete('');
  if (known.size < 2) return [];
  const asked = (question: { communes: string[] }) =>
    question.communes.filter((name) => known.has(name));
  const someHomeless = result.questions.some((question) => asked(question).length === 0);
  const communes = [...known].sort(byCodePoint);
  if (someUnknown || someHomeless) communes.push('');

  const communeOf = new Map(result.members.map((member) => [member.id, member.newCommune]));
  const taken = new Set<string>();
  return communes.map((commune) => ({
    folder: freeName(commune === '' ? UNKNOWN_FOLDER : folderOf(commune), taken),
    result: share(result, commune, {
      ...result,
      members: result.members.filter((member) => member.newCommune === commune),
      questions: result.questions.filter((question) => {
        const own = asked(question);
        return own.length === 0 ? commune === '' : own.includes(commune);
      }),
      lineage: linesByPerson(result.lineage).filter(
        (row) => (communeOf.get(row.member) ?? row.newCommune) === commune,
      ),
    }),
  }));
}

function share(whole: MergeResult, commune: string, part: MergeResult): MergeResult {
  const files = new Set(part.lineage.map((row) => row.file));
  const carried = new Set(part.members.flatMap((member) => [...member.carried.keys()]));
  return {
    ...part,
    sources: whole.sources.filter((source) => files.has(source.file)),
    findings: whole.findings.filter(({ place }) => place === undefined || files.has(place.file)),
    carried: whole.carried.filter((heading) => carried.has(heading)),
    branches: whole.branches.filter((branch) => branch.newCommune === commune),
  };
}

/** Two communes must never write into one folder, whatever they are called. */
function freeName(folder: string, taken: Set<string>): string {
  let free = folder;
  for (let number = 2; taken.has(free); number++) free = `${folder}-${number}`;
  taken.add(free);
  return free;
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
