/** Decides the kind of a run by the kinds that its lists show. */
import {
  type Fault,
  type Finding,
  fault,
  finding,
  groupBy,
  type Message,
  message,
  type Profile,
  type Table,
} from '../../../model/index.js';
import type { ListKind } from '../../../recognise/index.js';

/** A sheet, or one of its lists, with the kinds that it shows. */
export interface ListKinds {
  table: Pick<Table, 'file' | 'sheet'>;
  kinds: readonly ListKind[];
}

/** The kind of an earlier result, which a run continues. */
export interface EarlierKind {
  profile: Profile;
  /** Whether lists that came later must be of the earlier kind. */
  isChecked: boolean;
}

export interface RunKind {
  profile: Profile;
  finding: Finding;
}

const SHOWN_EVIDENCE = 4;
const SHOWN_FILES = 20;

/**
 * Decides the kind of a run. Lists without signs join the others. Signs that are not firm count only if no
 * list has a firm one.
 * @param unknown kind of a run whose lists show none
 * @returns a fault for lists of two kinds
 */
export function kindOfRun(
  lists: readonly ListKinds[],
  unknown: Profile,
  earlier: EarlierKind | undefined,
): RunKind | Fault {
  const byKind = shownKinds(lists);
  if (byKind.length > 1 && earlier?.isChecked !== false) return mixedKinds(byKind);
  const [[kind = unknown, witnesses = []] = []] = byKind;
  if (earlier !== undefined && earlier.profile !== kind) {
    return runKind(earlier.profile, 'profile-earlier', []);
  }
  const words = [...new Set(witnesses.flatMap(({ evidence }) => evidence))];
  return runKind(kind, words.length === 0 ? 'profile-assumed' : 'profile-recognised', words);
}

/** Gives the profile of the kind that the lists of a file show; undefined without any kind, or with two. */
export function shownProfile(lists: readonly ListKinds[]): Profile | undefined {
  const [first, second] = shownKinds(lists);
  return second === undefined ? first?.[0] : undefined;
}

/** Groups the kinds that count, with the lists that show them. */
function shownKinds(lists: readonly ListKinds[]) {
  const all = lists.flatMap(({ table, kinds }) => kinds.map((kind) => ({ table, ...kind })));
  const firm = all.filter(({ isFirm }) => isFirm);
  return [...groupBy(firm.length > 0 ? firm : all, ({ kind }) => kind)];
}

function runKind(
  profile: Profile,
  code: 'profile-assumed' | 'profile-recognised' | 'profile-earlier',
  words: readonly string[],
): RunKind {
  const evidence = words.slice(0, SHOWN_EVIDENCE).join(', ');
  return { profile, finding: finding('info', code, { profile: profile.id, evidence }) };
}

type Lists = { table: ListKinds['table']; evidence: string[] }[];

function mixedKinds(byKind: readonly (readonly [Profile, Lists])[]): Fault {
  const sheetsOf = groupBy(
    byKind.flatMap(([kind, lists]) => lists.map(({ table }) => ({ kind, file: table.file }))),
    ({ file }) => file,
  );
  const isMixed = (file: string) => new Set(sheetsOf.get(file)?.map(({ kind }) => kind)).size > 1;
  const kinds = byKind.map(([{ id }, lists]): Message => {
    const names = lists.map(({ table: { file, sheet } }) =>
      isMixed(file) && sheet !== '' ? `"${file}" › ${sheet}` : `"${file}"`,
    );
    const words = [...new Set(lists.flatMap(({ evidence }) => evidence))];
    return message('profile-of-files', {
      profile: id,
      evidence: words.slice(0, SHOWN_EVIDENCE).join(', '),
      files: listed([...new Set(names)]),
    });
  });
  return fault('profiles-mixed', { kinds });
}

function listed(names: readonly string[]): string {
  const left = names.length - SHOWN_FILES;
  return [...names.slice(0, SHOWN_FILES), ...(left > 0 ? [`… (+${left})`] : [])].join(', ');
}
