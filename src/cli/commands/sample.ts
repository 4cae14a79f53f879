import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inputError, message } from '../../model/index.js';
import {
  generateSample,
  type SampleFormat,
  type ScenarioId,
  usualRows,
} from '../../sample/index.js';
import type { Console } from '../console.js';
import { EXIT } from '../failure.js';
import { provinceCommunes } from './provinceCommunes.js';

export interface SampleOptions {
  out: string;
  scenario: ScenarioId;
  rows?: number;
  seed: number;
  format?: SampleFormat;
}

/** Writes synthetic rosters with their truth. @returns the exit status */
export async function sampleCommand(options: SampleOptions, out: Console): Promise<number> {
  if (existsSync(options.out) && readdirSync(options.out).length > 0) {
    throw inputError('sample-exists', { path: options.out });
  }
  const { scenario, seed, format } = options;
  if (format !== undefined && scenario !== 'province')
    throw inputError('sample-format-province', {});
  const files = await generateSample({
    scenario,
    seed,
    rows: options.rows ?? usualRows(scenario),
    ...(format === undefined ? {} : { format }),
    ...(scenario === 'province' ? { communes: provinceCommunes() } : {}),
  });
  let count = 0;
  for (const { path, bytes } of files) {
    const place = join(options.out, ...path.split('/'));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
    count++;
  }
  out.tell(message('sample-written', { count, path: options.out }));
  return EXIT.done;
}
