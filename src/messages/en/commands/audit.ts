import type { AuditArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Checking a result by a random sample. */
export const audit = sentences<AuditArgs>()({
  'sheet-audit': 'Check',
  'audit-head-id': 'Question ID',
  'audit-head-number': 'No.',
  'audit-head-answer': 'Decision',
  'audit-head-note': 'Note',
  'audit-head-name': 'Name',
  'audit-head-birth': 'Birth, gender',
  'audit-head-id-number': 'ID number',
  'audit-head-phone': 'Phone',
  'audit-head-branch': 'Old branch, old commune',
  'audit-head-place': 'From',
  'audit-head-sample': 'Sample',
  'audit-cannot-tell': 'Cannot tell',
  'audit-choice': 'Choose from the list, or leave it empty.',
  'audit-guide-title': 'Check of a merge by a random sample',
  'audit-guide-purpose':
    'Each line of the sheet "Check" puts two rows of the lists side by side (A and B). Say whether they are one person or two.',
  'audit-guide-answer':
    'Answer in the yellow column: "One person", "Two people" or "Cannot tell". Orange cells are those in which A and B differ.',
  'audit-guide-unsure':
    'Choose "Cannot tell" only if asking did not help. Empty lines and "Cannot tell" do not count.',
  'audit-guide-list':
    'Open the original lists (the last columns name file, sheet and row), or ask the branch. Do not look at the merged roster before you answer.',
  'audit-guide-order':
    'The order of the lines is random and means nothing. Some lines are merged pairs, the others are not merged.',
  'audit-guide-return':
    'When done, save the file and send it back. Whoever merged the lists runs: hopnhat audit --read <this file> --from <result>.',
  'audit-guide-sample': 'Sample {sample}: {count} {count:line|lines} (size {size}, seed {seed}).',
  'audit-page-title': 'Check of the merge',
  'audit-page-done':
    'All seen. Press "Save the answer file" and send that file to whoever merged the lists.',
  'audit-page-paper': 'Tick a box. Then enter the answers on this page by their numbers.',
  'audit-page-file-name': '{name}-answers',
  'audit-no-target':
    'Name a file for the sample (-o kiem-tra.xlsx), or the answered file (--read kiem-tra.xlsx).',
  'audit-not-workbook': '"{path}" must end in .xlsx.',
  'audit-in-result':
    '"{path}" is in the folder of the result. Write the file elsewhere, so that it does not block later runs.',
  'audit-nothing': 'This result has fewer than two people, so there is nothing to check.',
  'audit-target-other': '"{path}" exists and is not a check sample. Choose another name.',
  'audit-target-answered': '"{path}" holds answers. Choose another name.',
  'audit-page-other':
    '"{path}" is the page of another sample, or was changed. Somebody may be answering it, so it is not replaced. Choose another name.',
  'audit-written':
    'Wrote {count} {count:pair|pairs} to check to {path} and {page} (the same content).',
  'audit-next':
    'Answer in the workbook, then run: {command}\nIf you answer on {page}, press “Save the answer file” and read {answers}, which the page saves, instead of the workbook.',
  'audit-inputs-changed':
    'The input files changed since that merge: {files}. Sample and figures are of the files now.',
  'audit-result-differs':
    'That result joins other people than this version does from the same files. The figures are of a merge by this version.',
  'audit-masked':
    'This result masks numbers, so the sample masks them too. Compare with the original lists.',
  'audit-two-samples': 'The files belong to several samples: {samples}. Read one at a time.',
  'apply-of-audit':
    'This is a check sample. For a new result that follows its answers: hopnhat audit --read <file> --from <result> -o <new result>.',
  'audit-of-questions':
    'This file answers questions, not a check sample. Read it with: hopnhat apply <file> --from <result> -o <new result>.',
  'audit-no-answers':
    'No answer can be used, so nothing can be estimated. Fill in the column "Decision" of the sample, save it, and run this command again.',
  'audit-not-sample':
    'Not an answered check sample: the column Question ID (Mã câu hỏi) or Decision (Quyết định) is missing. Use the file that hopnhat audit -o wrote, or the answer file of the page.',
  'audit-of-another':
    'The {count} {count:answer does|answers do} not belong to the sample of this result. Name the right result with --from.',
  'audit-answer-unreadable':
    'The answer cannot be read. Choose "One person", "Two people" or "Cannot tell".',
  'audit-answer-unknown-line':
    'The line is not in the sample of this result (another result, or the lists changed since), so it does not count. Name the right result with --from, or draw a new sample.',
  'audit-answers-differ':
    'One line has different answers, so none of them counts. Keep the right one and read the file again.',
  'audit-row-of-others':
    'This row shows the people of another line than its Question ID, as after one column was sorted or moved alone, so the answer does not count. Put the columns back as they were, or answer again in the file that you received.',
  'audit-answers-shifted':
    'Many answers on this sheet contradict the result, as after a cell was inserted or deleted in the column, or the column was sorted alone. None of them counts. Answer again in the file that you received.',
  'audit-two-merged': 'The answer is two people, but the result merged {first} with {second}.',
  'audit-one-apart': 'The answer is one person, but the result keeps {first} and {second} apart.',
  'audit-contrary-next':
    'The result has not changed. To write a new one that follows these answers, run: {command}',
  'audit-answers-read':
    'Read {answered} usable {answered:answer|answers}; {unsure} "cannot tell", {open} without a usable answer. Unusable rows: {unusable}.',
  'audit-stratum': 'Stratum',
  'audit-pairs': 'Pairs in the result',
  'audit-drawn': 'Drawn',
  'audit-answered': 'Answered',
  'audit-one': 'One person',
  'audit-stratum-merged-weak': 'Merged, just enough evidence',
  'audit-stratum-merged-middle': 'Merged, fair evidence',
  'audit-stratum-merged-strong': 'Merged, strong evidence',
  'audit-stratum-near-likely': 'Not merged, rather similar',
  'audit-stratum-near-unlikely': 'Not merged, slightly similar',
  'audit-stratum-near-cannot-link': 'Kept apart by a rule',
  'audit-stratum-single': 'Single row, with the row most like it',
  'audit-estimate': 'Estimate',
  'audit-interval': '95 % interval',
  'audit-precision': 'Precision (merged pairs that are one person)',
  'audit-recall': 'Recall among merged and near pairs',
  'audit-recall-singles': 'Recall, single rows included',
  'audit-covered':
    'Recall leaves out less similar pairs: {below} compared {below:one|ones}, of which the model expects {expected} to be one person, and those never compared. The stratum of single rows looks among them, at the most similar row of each.',
  'audit-large-members':
    '{count} {count:member has|members have} more than 200 rows: only pairs with the first row of {count:this member|each} are drawn.',
  'audit-unanswered': 'No usable answer for: {strata}. This makes the interval very wide.',
  'audit-threshold': 'Merge threshold (bits)',
  'audit-merged-pairs': 'Pairs merged',
  'audit-right-pairs': 'Of them right',
  'audit-own-threshold': '{bits} (now)',
  'audit-thresholds-note':
    'Estimated pair by pair, without chains through third rows. Set it with matching.mergeAt in the plan.',
});
