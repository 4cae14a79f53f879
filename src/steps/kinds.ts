/** The kind of a run: that of all its lists, by what each of them says. */
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
} from '../model/index.js';
import type { ListKind } from '../recognise/index.js';

/** A sheet, or one of its lists, with the kinds that it says. */
export interface SaidKinds {
  table: Pick<Table, 'file' | 'sheet'>;
  kinds: readonly ListKind[];
}

/** The kind of an earlier result, which a run goes on with. */
export interface EarlierKind {
  profile: Profile;
  /** Whether lists that came later must be of one kind with the others. */
  isChecked: boolean;
}

export interface RunKind {
  profile: Profile;
  finding: Finding;
}

const SHOWN_EVIDENCE = 4;
const SHOWN_FILES = 20;

/**
 * The kind that the lists of a run say; lists that say nothing join the others. A sign that is not firm
 * counts where no list has a firm one.
 * @param unknown for runs of which no list says its kind
 * @returns a fault where the lists are of two kinds
 */
export function kindOfRun(
  said: readonly SaidKinds[],
  unknown: Profile,
  earlier: EarlierKind | undefined,
): RunKind | Fault {
  const all = said.flatMap(({ table, kinds }) => kinds.map((kind) => ({ table, ...kind })));
  const firm = all.filter(({ isFirm }) => isFirm);
  const byKind = [...groupBy(firm.length > 0 ? firm : all, ({ kind }) => kind)];
  if (byKind.length > 1 && earlier?.isChecked !== false) return mixedKinds(byKind);
  const [[kind = unknown, lists = []] = []] = byKind;
  if (earlier !== undefined && earlier.profile !== kind) {
    return told(earlier.profile, 'profile-earlier', []);
  }
  const words = [...new Set(lists.flatMap(({ evidence }) => evidence))];
  return told(kind, words.length === 0 ? 'profile-assumed' : 'profile-recognised', words);
}

function told(
  profile: Profile,
  code: 'profile-assumed' | 'profile-recognised' | 'profile-earlier',
  words: readonly string[],
): RunKind {
  const evidence = words.slice(0, SHOWN_EVIDENCE).join(', ');
  return { profile, finding: finding('info', code, { profile: profile.id, evidence }) };
}

type Lists = { table: SaidKinds['table']; evidence: string[] }[];

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
