/** Uses the package as a stranger would; compiled against its declarations and run by a test. */
import {
  applyAnswers,
  evaluateResult,
  explain,
  type Finding,
  InputError,
  inspect,
  type Listener,
  type MergeRequest,
  mergeRosters,
  sayIn,
  undoDecision,
} from 'hopnhat';

const [, , inputs = '', out = '', truth = ''] = process.argv;
const seen: string[] = [];
const listener: Listener = { progress: (stage) => seen.push(stage) };

const { files } = await inspect({ inputs: [inputs], language: 'en' });
const request: MergeRequest = { inputs: [inputs], out, to: 'Xã Lai Đồng', language: 'vi' };
const { result, files: written } = await mergeRosters(request, listener);
const say = sayIn('en', result.profile);
const sentences: string[] = result.findings.map((finding: Finding) => say(finding));

const member = result.members[0]!;
const explained = await explain({ from: out, first: member.id });
const measures = await evaluateResult({ truth, from: out });

async function faultsOf(run: () => Promise<unknown>): Promise<string[]> {
  try {
    await run();
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.faults.map(({ code }) => code);
    throw error;
  }
}

const again = { from: out, out: `${out}-2`, language: 'vi' } as const;
const faults = [
  ...(await faultsOf(() => applyAnswers({ ...again, corrected: ['missing.csv'] }))),
  ...(await faultsOf(() => undoDecision({ ...again, decided: ['XD000000000'] }))),
  ...(await faultsOf(() => mergeRosters(request))),
];

// @ts-expect-error: a merge needs a folder to write to.
const broken: MergeRequest = { inputs: [], language: 'vi' };

process.stdout.write(
  JSON.stringify({
    states: files.map(({ state, people }) => `${state} ${people}`),
    members: result.members.length,
    written,
    stages: [...new Set(seen)],
    sentences: sentences.every((text) => text !== ''),
    explained: 'members' in explained ? explained.members.length : 0,
    precision: measures.precision,
    faults,
    broken: broken.inputs.length,
  }),
);
