/** Names that the rule gives to new branches: with their old commune if two would be called the same. */

const DISTRICT = /, (?:huyện|quận|thị xã|thành phố) [^()]*/u;

export const withoutType = (commune: string) =>
  commune.replace(/^(xã|phường|thị trấn)\s+(?=\S)/iu, '');
export const withoutDistrict = (commune: string) => commune.replace(DISTRICT, '');

/**
 * Whether two names may be of one branch, with and without its old commune: `Khu 1`, `Khu 1 (Phú Hộ)`.
 * @param oldCommune commune of the branch; a name with another commune in brackets is another branch
 */
export function isSameRuledName(one: string, other: string, oldCommune: string): boolean {
  const [first, second] = [one, other].map(partsOf);
  const short = shortened(oldCommune);
  const isOwn = ({ commune }: Parts) => commune === '' || shortened(commune) === short;
  return first!.name === second!.name && isOwn(first!) && isOwn(second!);
}

interface Parts {
  name: string;
  commune: string;
}

function partsOf(branch: string): Parts {
  const at = branch.endsWith(')') ? branch.lastIndexOf(' (') : -1;
  return at < 0
    ? { name: branch, commune: '' }
    : { name: branch.slice(0, at), commune: branch.slice(at + 2, -1) };
}

function shortened(commune: string): string {
  return withoutType(withoutDistrict(commune));
}
