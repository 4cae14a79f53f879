import { sayIn } from '../../messages/say.js';
import { understand } from '../../pipeline.js';
import type { Console } from '../console.js';
import { EXIT, tellWarnings } from '../failure.js';
import { prepareToLook } from '../prepare.js';
import { inspection } from '../tables/inspection.js';
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
  const prepared = await prepareToLook(
    {
      inputs,
      ...(plan === undefined ? {} : { plan }),
      ...(branches === undefined ? {} : { branches }),
      ...(profile === undefined ? {} : { profile }),
      ...(skipBadFiles ? { skipBadFiles } : {}),
    },
    jobs,
  );
  const understood = await understand({ ...prepared.input, progress: showProgress(out) });
  out.say = sayIn(out.options.language, understood.profile);
  const sheets = inspection(understood, options.rows === true);
  tellWarnings([...prepared.findings, ...understood.findings], out);
  if (options.json) {
    const { profile: used } = understood;
    out.data(
      JSON.stringify({ profile: used.id, sheets, findings: understood.findings }, undefined, 2),
    );
  } else {
    out.data(inspectionText(sheets, out));
  }
  return EXIT.done;
}
