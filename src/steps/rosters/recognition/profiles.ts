/** Chooses profiles for lists whose kind is not known. */
import type { Profile } from '../../../model/index.js';
import { KindReader, LetterReader } from '../../../recognise/index.js';

interface Profiles {
  /** The profile asked for. */
  profile?: Profile;
  profiles: readonly Profile[];
}

/** Makes a reader of the kinds of lists, unless the profile is known. */
export function kindReaderOf({ profile, profiles }: Profiles): KindReader | undefined {
  return profile === undefined ? new KindReader(profiles, profileOfUnknown(profiles)) : undefined;
}

/** Makes a reader of lost letters, by the wordings of all profiles. */
export function letterReaderOf({ profile, profiles }: Profiles): LetterReader {
  return new LetterReader(profile === undefined ? profiles : [profile, ...profiles]);
}

/** Gives the profile of lists that show no kind. */
export function profileOfUnknown(profiles: readonly Profile[]): Profile {
  return profiles.find(({ signs }) => signs === undefined) ?? profiles[0]!;
}
