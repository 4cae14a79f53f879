import { useMemo } from 'preact/hooks';
import type { PageQuestion, QuestionKind } from '../../model/index.js';
import { branchesIn, type Filter, isFiltered, kindsIn, NO_FILTER } from '../order/filter.js';
import { useTexts } from './texts.js';

/** Folded fields that choose the questions to show. */
export function Filters(props: {
  questions: readonly PageQuestion[];
  filter: Filter;
  shown: number;
  onFilter: (filter: Filter) => void;
}) {
  const { questions, filter, shown, onFilter } = props;
  const say = useTexts();
  const kinds = useMemo(() => kindsIn(questions), [questions]);
  const branches = useMemo(() => branchesIn(questions), [questions]);
  const change = (part: Partial<Filter>) => onFilter({ ...filter, ...part });
  return (
    <details class="filters">
      <summary>{say('page-filters')}</summary>
      <label>
        <span>{say('page-filter-person')}</span>
        <input
          type="search"
          value={filter.person}
          onInput={(event) => change({ person: event.currentTarget.value })}
        />
      </label>
      <Selection
        label={say('page-filter-kind')}
        value={filter.kind}
        options={kinds}
        onSelect={(kind) => change({ kind: kind as QuestionKind | '' })}
      />
      <Selection
        label={say('page-filter-branch')}
        value={filter.branch}
        options={branches.map((branch) => [branch, branch])}
        onSelect={(branch) => change({ branch })}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={filter.isOpen}
          onChange={(event) => change({ isOpen: event.currentTarget.checked })}
        />
        <span>{say('page-filter-open')}</span>
      </label>
      {isFiltered(filter) && (
        <p role="status">
          {shown === 0
            ? say('page-filter-none')
            : say('page-filter-count', { count: String(shown) })}{' '}
          <button type="button" class="link" onClick={() => onFilter(NO_FILTER)}>
            {say('page-filter-clear')}
          </button>
        </p>
      )}
    </details>
  );
}

/** List of values of which one, or none, is wanted. */
function Selection(props: {
  label: string;
  value: string;
  options: readonly (readonly [value: string, name: string])[];
  onSelect: (value: string) => void;
}) {
  const say = useTexts();
  return (
    <label>
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onSelect(event.currentTarget.value)}>
        <option value="">{say('page-filter-all')}</option>
        {props.options.map(([value, name]) => (
          <option value={value}>{name}</option>
        ))}
      </select>
    </label>
  );
}
