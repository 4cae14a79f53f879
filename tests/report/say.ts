import type { Message } from '../../src/model/index.js';
import type { RenderOptions } from '../../src/report/index.js';

/** Replaces the catalogue: gives the code, and its arguments if there are any. */
export function say({ code, args }: Message): string {
  const given = Object.entries(args).map(([name, value]) => `${name}=${value}`);
  return given.length === 0 ? code : `${code}(${given.join(' ')})`;
}

export function options(changes: Partial<RenderOptions> = {}): RenderOptions {
  return {
    formats: new Set(['xlsx', 'csv', 'html'] as const),
    delimiter: ',',
    mask: false,
    say,
    lang: 'vi',
    version: '1.2.3',
    reviewCode: { script: '', style: '' },
    folderOf: (newCommune) => `folder-${newCommune.length}`,
    ...changes,
  };
}
