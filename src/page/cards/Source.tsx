import type { PageRow } from '../../model/index.js';
import { type SayText, useTexts } from '../frame/texts.js';

/** Shows where a record comes from. */
export function Source({ row }: { row: PageRow }) {
  const say = useTexts();
  return (
    <p class="source">
      <span class="label">{say('page-source')}</span> <bdi>{sourceText(say, row)}</bdi>
    </p>
  );
}

export function sourceText(say: SayText, { file, sheet, row }: PageRow): string {
  if (row === '') return say('page-source-file', { file });
  return sheet === ''
    ? say('page-source-place', { file, row })
    : say('page-source-sheet', { file, sheet, row });
}
