/** Recognises the rosters of all files, with the profile asked for or the one that their lists show. */
import { type Finding, InputError, type Profile } from '../../../model/index.js';
import type { MergeInput } from '../../mergeInput.js';
import type { FileRead, FilesRead } from '../reading/files.js';
import { inTurn } from '../reading/inTurn.js';
import { kindReaderOf, profileOfUnknown } from './profiles.js';
import { type Recognised, recogniseFile } from './recogniseFile.js';
import { kindOfRun, type ListKinds, type RunKind } from './runKind.js';

/** The rosters of all sheets, in order of the files. */
type RecognisedRun = Pick<Recognised, 'sheets' | 'findings' | 'faults'> & {
  profile: Profile;
  /** The finding about the kind, which is reported before those of other steps. */
  kindFindings: Finding[];
};

type Input = Pick<MergeInput, 'profile' | 'profiles' | 'earlierKind' | 'rosterThreads' | 'jobs'>;

/**
 * Recognises all files by the profile asked for, else by the kind that their lists show.
 * @throws InputError for lists of two kinds
 */
export async function recogniseByKind(
  { files, faults }: FilesRead,
  input: Input,
): Promise<RecognisedRun> {
  if (input.profile !== undefined) {
    const { profile } = input;
    const recognised = await recogniseFiles(files, profile, input);
    return { profile, kindFindings: [], ...joined(recognised) };
  }
  const unknown = profileOfUnknown(input.profiles);
  const kindOf = (shown: readonly ListKinds[]): RunKind => {
    const kind = kindOfRun(shown, unknown, input.earlierKind);
    if ('code' in kind) throw new InputError([...faults, kind]);
    return kind;
  };
  const first = kindOf(files.flatMap(({ look }) => look.kinds));
  const recognised = await recogniseFiles(files, first.profile, input);
  const { profile, finding } = kindOf(recognised.flatMap(({ kinds }) => kinds));
  const last = profile === first.profile ? recognised : await recogniseFiles(files, profile, input);
  return { profile, kindFindings: [finding], ...joined(last) };
}

/** Recognises all files with a profile; a thread that took another one does so again. */
async function recogniseFiles(
  files: readonly FileRead[],
  profile: Profile,
  input: Input,
): Promise<Recognised[]> {
  const reader = kindReaderOf(input);
  return inTurn(files, input.jobs ?? 1, async ({ input: file, look }) => {
    if (look.recognised?.profile === profile) return look.recognised;
    if (look.tables !== undefined) {
      return recogniseFile(look.tables, file.settings, profile, look.kinds, reader);
    }
    const request = { ...file.read(), file: file.file, settings: file.settings };
    const again = await input.rosterThreads?.read(request, profile);
    if (again?.recognised === undefined) throw new Error('A thread gave no rosters');
    return again.recognised;
  });
}

function joined(
  recognised: readonly Recognised[],
): Pick<Recognised, 'sheets' | 'findings' | 'faults'> {
  return {
    sheets: recognised.flatMap(({ sheets }) => sheets),
    findings: recognised.flatMap(({ findings }) => findings),
    faults: recognised.flatMap(({ faults }) => faults),
  };
}
