/** Chooses profiles for lists whose kind is not known. */
import type { Profile } from '../../model/index.js';
import { KindReader } from '../../recognise/index.js';

interface Profiles {
  /** The profile asked for. */
  profile?: Profile;
  profiles: readonly Profile[];
}

/** Makes a reader of the kinds of lists, unless the profile is known. */
export function kindReaderOf({ profile, profiles }: Profiles): KindReader | undefined {
  return profile === undefined ? new KindReader(profiles, profileOfUnknown(profiles)) : undefined;
}

/** Gives the profile of lists that show no kind. */
export function profileOfUnknown(profiles: readonly Profile[]): Profile {
  return profiles.find(({ signs }) => signs === undefined) ?? profiles[0]!;
}
