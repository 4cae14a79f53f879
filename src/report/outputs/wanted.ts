import { formatNames, inputError, type Profile, type ProfileOutput } from '../../model/index.js';

/**
 * Checks that some profile has each of the wanted formats.
 * @param profiles those that the lists may have
 * @throws InputError `format-unknown` with the possible names
 */
export function checkFormats(formats: Iterable<string>, profiles: readonly Profile[]): void {
  const known = [...new Set(profiles.flatMap(formatNames))];
  const unknown = [...formats].filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw inputError('format-unknown', {
    name: unknown.join(', '),
    known: known.join(', '),
    profile: profiles.map(({ id }) => id).join(', '),
  });
}

/** Lists the outputs of the profile among the wanted formats. */
export function wantedOutputs(
  { profile }: { profile: Profile },
  formats: ReadonlySet<string>,
): ProfileOutput[] {
  return (profile.outputs ?? []).filter(({ name }) => formats.has(name));
}
