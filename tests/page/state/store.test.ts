import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/page/order/filter.js';
import { orderOf } from '../../../src/page/order/order.js';
import {
  type Action,
  continued,
  initialState,
  reducerFor,
  type State,
} from '../../../src/page/state/store.js';
import { question, samePerson } from '../question.js';

const order = orderOf([
  samePerson('AB', '1', '2'),
  samePerson('BC', '2', '3'),
  samePerson('AC', '1', '3'),
  question({ id: 'V', person: 1 }),
]);
const notice = { code: 'page-notice-undone' } as const;
const answer = (id: string, type: 'same' | 'apart' | 'unknown'): Action => ({
  type: 'answer',
  id,
  answer: { type },
  notice,
});
const after = (actions: readonly Action[], start = initialState(order)): State =>
  actions.reduce(reducerFor(order), start);

describe('reducerFor', () => {
  it('moves on to the next open question after an answer', () => {
    expect(after([answer('AB', 'same')]).current).toBe('BC');
    expect(after([answer('BC', 'same'), answer('AB', 'same')]).current).toBe('AC');
  });

  it('starts again at the first open question behind the last one', () => {
    const state = after([{ type: 'go', id: 'V' }, answer('V', 'unknown')]);
    expect(state.current).toBe('AB');
  });

  it('remains on an answer that contradicts others', () => {
    const state = after([answer('AB', 'same'), answer('BC', 'same'), answer('AC', 'apart')]);
    expect(state.current).toBe('AC');
    expect(after([answer('AC', 'same')], state).current).toBe('V');
  });

  it('undoes the latest answers one by one, and shows their questions', () => {
    const given = [answer('AB', 'same'), answer('BC', 'apart'), answer('AB', 'apart')];
    const one = after([...given, { type: 'undo' }]);
    expect(one.answers).toEqual({ AB: { type: 'same' }, BC: { type: 'apart' } });
    expect(one.current).toBe('AB');
    const all = after([{ type: 'undo' }, { type: 'undo' }, { type: 'undo' }], one);
    expect(all.answers).toEqual({});
    expect(all.history).toEqual([]);
  });

  it('counts what is in no file until it is saved', () => {
    const state = after([answer('AB', 'same'), { type: 'note', id: 'V', note: 'hỏi lại' }]);
    expect(state.unsaved).toEqual(['AB', 'V']);
    expect(after([{ type: 'saved', notice }], state).unsaved).toEqual([]);
    expect(after([answer('AB', 'same')]).unsaved).toEqual(['AB']);
  });

  it('steps through the questions of a filter only', () => {
    const filter = { ...NO_FILTER, kind: 'LECH_THONG_TIN' } as const;
    const state = after([{ type: 'filter', filter }]);
    expect(state.current).toBe('V');
    expect(after([{ type: 'step', by: -1 }], state).current).toBe('V');
    const clear = after(
      [
        { type: 'filter', filter: NO_FILTER },
        { type: 'step', by: -1 },
      ],
      state,
    );
    expect(clear.current).toBe('AC');
  });

  it('adds answers of a file to those of the page', () => {
    const opened: Action = {
      type: 'opened',
      answers: { BC: { type: 'apart' } },
      notes: {},
      notice,
    };
    const state = after([answer('AB', 'same'), opened]);
    expect(Object.keys(state.answers).sort()).toEqual(['AB', 'BC']);
    expect(state.current).toBe('AC');
  });
});

describe('answers that replace others', () => {
  const opened = (...answers: [string, 'same' | 'apart'][]): Action => ({
    type: 'opened',
    answers: Object.fromEntries(answers.map(([id, type]) => [id, { type }])),
    notes: {},
    notice: { code: 'page-opened', args: { count: String(answers.length) } },
  });

  it('are counted if a file has them, and come back by undoing', () => {
    const state = after([answer('AB', 'same'), opened(['AB', 'apart'], ['BC', 'same'])]);
    expect(state.answers.AB).toEqual({ type: 'apart' });
    expect(state.notice).toEqual({
      code: 'page-opened',
      args: { count: '2' },
      further: [{ code: 'page-opened-replaced', args: { count: '1' } }],
    });
    expect(after([{ type: 'undo' }], state).answers.AB).toEqual({ type: 'same' });
    const equal = after([answer('AB', 'same'), opened(['AB', 'same'])]);
    expect(equal.notice).toEqual({ code: 'page-opened', args: { count: '1' }, further: [] });
  });

  it('replace what is being typed, complete or not, until they are undone', () => {
    const birth = orderOf([question({ id: 'D', valueType: 'date' }), question({ id: 'E' })]);
    const reduce = reducerFor(birth);
    const read = { type: 'value', letter: 'A', value: '05/03/2001' } as const;
    const opening: Action = {
      type: 'opened',
      answers: { D: read },
      notes: {},
      notice: { code: 'page-opened', args: { count: '1' } },
    };
    for (const value of ['6/3/2002', '6/3']) {
      const draft = { value, letter: 'A' };
      const typing = reduce(initialState(birth), { type: 'draft', id: 'D', draft });
      const state = [opening, { type: 'settle' } as const].reduce(reduce, typing);
      expect(state.answers).toEqual({ D: read });
      expect(state.drafts).toEqual({});
      expect(state.notice?.further).toEqual([
        { code: 'page-opened-replaced', args: { count: '1' } },
      ]);
      const undone = reduce(state, { type: 'undo' });
      expect(undone.answers).toEqual({});
      expect(undone.drafts).toEqual({ D: draft });
    }
  });

  it('leave the notes of the page, and add different ones', () => {
    const noted: Action = { type: 'note', id: 'V', note: 'hỏi lại' };
    const notes = { V: 'đã hỏi', AB: 'mới' };
    const reading: Action = { type: 'opened', answers: {}, notes, notice };
    const state = after([noted, reading]);
    expect(state.notes).toEqual({ V: 'hỏi lại | đã hỏi', AB: 'mới' });
    expect(after([reading], state).notes).toEqual(state.notes);
  });

  it('are taken from another tab, with what it withdrew', () => {
    const kept = { answers: { BC: { type: 'same' } as const }, unsaved: ['BC'] };
    const state = after([answer('AB', 'same'), { type: 'kept', kept }]);
    expect(state).toMatchObject(kept);
    expect(state.answers.AB).toBeUndefined();
  });
});

describe('continued', () => {
  it('goes on at the first open question and says how many answers it has', () => {
    const state = continued(order, { answers: { AB: { type: 'same' } }, unsaved: ['AB'] });
    expect(state).toMatchObject({
      current: 'BC',
      unsaved: ['AB'],
      notice: { code: 'page-continued', args: { count: '1' }, further: [] },
    });
    expect(continued(order, { answers: {}, unsaved: [] }).notice).toBeUndefined();
  });

  it('says how many answers are of earlier pages', () => {
    const kept = { answers: { AB: { type: 'same' } as const }, unsaved: ['AB'] };
    expect(continued(order, kept, { taken: 1, differing: 3, saved: 2 }).notice).toEqual({
      code: 'page-taken-over',
      args: { count: '1' },
      further: [
        { code: 'page-earlier-differ', args: { count: '3' } },
        { code: 'page-earlier-saved', args: { count: '2' } },
      ],
    });
  });

  it('takes a complete typed value as the answer when the reader goes on', () => {
    const birth = orderOf([question({ id: 'D', valueType: 'date' }), question({ id: 'E' })]);
    const reduce = reducerFor(birth);
    const typing = (value: string): Action => ({
      type: 'draft',
      id: 'D',
      draft: { value, letter: 'A' },
    });
    const start = reduce(initialState(birth), { type: 'go', id: 'D' });
    for (const leave of [
      { type: 'step', by: 1 },
      { type: 'go', id: 'E' },
      { type: 'settle' },
    ] satisfies Action[]) {
      const complete = reduce(reduce(start, typing('5/3/2001')), leave);
      expect(complete.answers['D']).toEqual({ type: 'value', letter: 'A', value: '05/03/2001' });
      expect(complete.drafts).toEqual({});
      const unfinished = reduce(reduce(start, typing('5/3')), leave);
      expect(unfinished.answers).toEqual({});
      expect(unfinished.drafts).toEqual({ D: { value: '5/3', letter: 'A' } });
    }
  });

  it('drops what is being typed once the question has another answer', () => {
    const typing: Action = { type: 'draft', id: 'V', draft: { value: '1', letter: 'A' } };
    expect(after([typing, answer('V', 'unknown')]).drafts).toEqual({});
  });
});
