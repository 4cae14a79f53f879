import type { PlanArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Plan and profile. */
export const plan = sentences<PlanArgs>()({
  'plan-large':
    'The file is larger than {limit} characters or entries, which no plan or profile needs. Name folders instead of single files, or check that it is the right file.',
  'plan-aliases':
    'The file repeats parts of itself by name (* and &) more than {limit} times. Write these parts out.',
  'plan-yaml': 'This line is not valid YAML. Check indentation, colons and quotes.',
  'plan-backslash':
    'Between double quotes of YAML a \\ has a meaning of its own. Write paths with /, such as "D:/danh sach/a.xlsx".',
  'plan-key': 'Unknown key "{key}" in {where}. Possible keys: {known}.',
  'plan-key-near': 'Unknown key "{key}" in {where}. Did you mean "{near}"?',
  'plan-none':
    'The file is not a plan. A plan is a .yaml file of lines “key: value”; hopnhat init drafts one. A list is named without --plan, a branch table after --branches, answers after --decisions.',
  'plan-type-array': '"{where}" must be indented lines that begin with a dash and a blank.',
  'plan-type-object': '"{where}" must be indented lines “key: value”.',
  'plan-type-string': '"{where}" is missing, or not a text.',
  'plan-type-number': '"{where}" must be a number.',
  'plan-type-whole': '"{where}" must be a whole number.',
  'plan-type-boolean': '"{where}" must be true or false.',
  'plan-value': '"{where}" has no valid value. Possible values: {known}.',
  'plan-date': '"{where}" must be a date like 2025-06-30.',
  'plan-small': '"{where}" is too small or empty; the least is {limit}.',
  'plan-big': '"{where}" is too large; the most is {limit}.',
  'plan-other': '"{where}" is not valid. See the example in the documentation.',
  'plan-field-unknown':
    'The plan says that column "{column}" is "{name}", which is not a field. Write one of: {known}.',
  'plan-sheet-missing':
    'The plan names sheet "{wanted}" but the file has only: {sheets}. Correct the sheet of this source.',
  'plan-source-twice':
    'The sources #{first} and #{second} of the plan are both "{path}". Put their settings into one of them, or give each its sheet.',
  'plan-source-unused':
    'The source "{path}" of the plan matches none of the files. Check its path.',
  'model-unreadable':
    '"{where}" is not a saved model. Use a file written by --save-model, or the summary.json of a result.',
  'profile-none':
    'The file is not a profile. Use one of {known}, or a .yaml file like the example in the documentation. A list is named without --profile, a plan after --plan.',
  'profile-fault': '"{where}" in the profile is not valid. See the example in the documentation.',
  'profile-unknown':
    'Unknown profile "{profile}". Use one of {known}, or the path of a profile file.',
  'profile-assumed':
    'Kind of list: {profile} (the lists do not say whether they are of the Youth Union, the Party or an association, so general headings are used; to choose, add --profile or write profile in the plan).',
  'profile-recognised': 'Kind of list: {profile} ({evidence}).',
  'profile-earlier': 'Kind of list: {profile} (as in the earlier result).',
  'organisations-differ':
    'Lists of several associations were merged into one roster: {organisations}. If each keeps a roster of its own, merge its files alone. If they are sheets of one file, name only its sheets in hopnhat.yaml, such as sources: [{ path: a.xlsx, sheet: Sheet1 }].',
  'profiles-mixed':
    'The lists are of several kinds and cannot be merged together: {kinds}. Merge each kind on its own; if all are of one kind, add --profile or write profile in the plan.',
  'profile-of-files': '{profile} (by {evidence}; files: {files})',
});
