import {
  branchWord,
  type OutputColumn,
  type Profile,
  type ProfileOutput,
} from '../../model/index.js';

/** Makes a column for every field of a profile, with the new place in place of the old one. */
export function allColumns(
  profile: Pick<Profile, 'fields' | 'branchPrefixes' | 'branchWord'>,
): OutputColumn[] {
  return profile.fields.map(({ id, type, label }): OutputColumn => {
    if (type === 'ordinal') return { headings: [label.vi], from: [{ place: 'number' }] };
    if (type === 'commune') return { headings: ['Xã/Phường'], from: [{ place: 'commune' }] };
    if (type === 'branch') return { headings: [branchWord(profile)], from: [{ place: 'branch' }] };
    return { headings: [label.vi], from: [{ field: id }] };
  });
}

/** Makes a layout with every field of a profile and one heading row. */
export function plainOutput(
  profile: Pick<Profile, 'fields' | 'branchPrefixes' | 'branchWord'>,
): ProfileOutput {
  return {
    name: 'don-gian',
    label: { vi: 'Bảng đơn giản, mỗi trường một cột', en: 'Plain table, a column for each field' },
    sheet: 'Danh sách',
    titles: [],
    headerRow: 1,
    columns: allColumns(profile),
    lists: {},
  };
}
