import { sayIn } from '../../messages/say.js';
import { message } from '../../model/index.js';
import { understand } from '../../pipeline.js';
import type { Console } from '../console.js';
import { EXIT, tellWarnings } from '../failure.js';
import { prepare } from '../prepare.js';
import { inspection, notNoted } from '../tables/inspection.js';
import { inspectionText } from '../tables/inspectionText.js';
import { showProgress } from './progress.js';

export interface InspectOptions {
  plan?: string;
  branches?: string;
  profile?: string;
  rows?: boolean;
  skipBadFiles?: boolean;
  jobs?: number;
  json?: boolean;
}

/** Shows what is understood of each file; writes nothing. @returns the exit status */
export async function inspectCommand(
  inputs: string[],
  options: InspectOptions,
  out: Console,
): Promise<number> {
  const { plan, branches, profile, skipBadFiles, jobs } = options;
  const prepared = await prepare(
    {
      inputs,
      ...(plan === undefined ? {} : { plan }),
      ...(branches === undefined ? {} : { branches }),
      ...(profile === undefined ? {} : { profile }),
      ...(skipBadFiles ? { skipBadFiles } : {}),
    },
    jobs === undefined ? {} : { jobs },
  );
  const understood = await understand({ ...prepared.input, progress: showProgress(out) });
  out.say = sayIn(out.options.language, understood.profile);
  const findings = [...prepared.findings, ...understood.findings];
  const sheets = inspection(understood, findings, options.rows === true, out.say);
  // Those of a sheet are told below it.
  tellWarnings(notNoted(findings, sheets), out);
  const { profile: used } = understood;
  if (options.json) {
    const told = findings.map((each) => ({ ...each, text: out.say(each) }));
    out.data(JSON.stringify({ profile: used.id, sheets, findings: told }, undefined, 2));
  } else {
    const recognised = findings.find(
      ({ code }) => code === 'profile-recognised' || code === 'profile-assumed',
    );
    const kind = out.say(recognised ?? message('inspect-profile', { profile: used.id }));
    out.data(`${kind}\n\n${inspectionText(sheets, out)}`);
  }
  return EXIT.done;
}
