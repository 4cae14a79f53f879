import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inputError, message } from '../../model/index.js';
import { generateSample, type ScenarioId } from '../../sample/index.js';
import type { Console } from '../console.js';
import { EXIT } from '../failure.js';

export interface SampleOptions {
  out: string;
  scenario: ScenarioId;
  rows: number;
  seed: number;
}

/** Writes synthetic rosters with their truth. @returns the exit status */
export async function sampleCommand(options: SampleOptions, out: Console): Promise<number> {
  if (existsSync(options.out) && readdirSync(options.out).length > 0) {
    throw inputError('sample-exists', { path: options.out });
  }
  const files = await generateSample(options);
  for (const { path, bytes } of files) {
    const place = join(options.out, ...path.split('/'));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  }
  out.tell(message('sample-written', { count: files.length, path: options.out }));
  return EXIT.done;
}
