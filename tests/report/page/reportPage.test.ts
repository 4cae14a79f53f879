import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { finding, message } from '../../../src/model/index.js';
import { branchOrigins, fieldRules, inputFacts } from '../../../src/report/page/facts/rows.js';
import { reportPage } from '../../../src/report/page/reportPage.js';
import { conflictsTable } from '../../../src/report/tables/conflictsTable.js';
import { materialize } from '../../../src/report/tables/textTable.js';
import { leftOut, smallResult } from '../result.js';
import { options, say } from '../say.js';

const page = (result = smallResult(), lang: 'vi' | 'en' = 'vi') =>
  reportPage(result, materialize(conflictsTable(result, false, say)), options({ lang }));

describe('reportPage', () => {
  it('loads nothing and runs nothing', () => {
    expect(page()).not.toMatch(/<script|<link|<img|@import|url\((?!#)|https?:/);
    expect(page()).toContain('<meta charset="utf-8">');
  });

  it('lets a browser apply its own style and pictures, and nothing else', () => {
    const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
      page(),
    )!;
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(page())!;
    const own = createHash('sha256').update(style!).digest('base64');
    expect(policy!.replaceAll('&#39;', "'").split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${own}'`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page().match(/<style/g)).toHaveLength(1);
    expect(page()).not.toMatch(/ style=| on\w+=/);
  });

  it('links to the files with which the office goes on, if they are written', () => {
    const linked = (formats: string[], questions = smallResult().questions) => {
      const result = { ...smallResult(), questions };
      const table = materialize(conflictsTable(result, false, say));
      const text = reportPage(result, table, options({ formats: new Set(formats) }));
      return [...text.matchAll(/href="([^"#]+)"/g)].map(([, path]) => path);
    };
    expect(linked(['html', 'xlsx'])).toEqual(['review.html', 'viec-can-lam.xlsx']);
    expect(linked(['html'])).toEqual(['review.html']);
    expect(linked(['html', 'xlsx'], [])).toEqual(['viec-can-lam.xlsx']);
  });

  it('links to the warnings at its end, if there are any', () => {
    const warned = smallResult();
    warned.findings = [finding('warning', 'csv-quote-open', { row: 1 }, { file: 'a.csv' })];
    expect(page(warned)).toMatch(/<a href="#findings">/);
    expect(page(warned)).toMatch(/<h2 id="findings">/);
    expect(page({ ...warned, findings: [] })).not.toContain('href="#findings"');
  });

  it('keeps headings on one sheet of paper with their pictures', () => {
    const headed =
      /(.*)<h2>[^<]*<\/h2>\n(?:<p class="note">[^<]*<\/p>|<ul[\s\S]*?<\/ul>)\s*<div class="picture">/g;
    const before = [...page().matchAll(headed)].map(([, text]) => text);
    expect(before.length).toBeGreaterThan(3);
    expect(new Set(before)).toEqual(new Set(['<div class="unbroken">']));
  });

  it('escapes every text', () => {
    const nasty = '<script>alert("x")</script>&\'';
    const result = smallResult();
    result.sources[0]!.file = nasty;
    result.branches[0]!.newBranch = nasty;
    result.questions[0]!.rows[0]!.name = nasty;
    result.lineage.at(1)!.oldBranch = nasty;
    result.profile.label.vi = nasty;
    result.findings = [finding('info', 'hidden-sheet', {}, { file: nasty })];
    const text = page(result);
    expect(text).not.toContain('<script');
    expect(text.split('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;&#39;')).toHaveLength(
      9,
    );
  });

  it('shows changes since the earlier result, and nothing without one', () => {
    const result = smallResult();
    expect(page(result)).not.toContain('report-changes');
    const about = { name: 'Hà Thị Hương', newCommune: '', newBranch: '', rows: '' };
    const moved = { kind: 'moved', member: 'TV1', field: 'Chi đoàn mới', ...about } as const;
    result.compared = {
      changes: [
        { ...moved, before: 'Khu 1', after: 'Khu 2' },
        { ...moved, field: 'Xã mới', before: 'A', after: 'B' },
      ],
      newQuestions: new Set(['XD1', 'XD2']),
    };
    const text = page(result);
    expect(text).toContain('<td>Khu 1</td><td>Khu 2</td>');
    // Members, as in the table above.
    expect(text).toContain('<summary>change-moved (1)</summary>');
    expect(text).toContain('report-new-questions(count=2)');
    expect(text).not.toContain('change-gone');
    result.compared = { changes: [] };
    expect(page(result)).toContain('done-no-changes');
  });

  it('shows how many questions were not asked in this run', () => {
    const result = smallResult();
    expect(page(result)).not.toContain('report-questions-left');
    result.leftOut = result.questions.slice(0, 2).map(leftOut);
    expect(page(result)).toContain('report-questions-left(count=2)');
  });

  it('puts warnings before notes, with their place', () => {
    const text = page();
    expect(text.indexOf('csv-quote-open')).toBeLessThan(text.indexOf('near-wording'));
    expect(text).toContain('lai-dong.csv › place-row(row=3) › Ghi chú');
  });

  it('shows a finding of many places once', () => {
    const result = smallResult();
    result.findings = Array.from({ length: 30 }, (_, row) =>
      finding('warning', 'csv-quote-open', { row: 1 }, { file: 'a.csv', row }),
    );
    expect(page(result).split('csv-quote-open')).toHaveLength(2);
    expect(page(result)).toContain('report-more-places(count=18)');
  });

  it('says that a number is about each of several places', () => {
    const result = smallResult();
    const outside = (file: string, count: number) =>
      finding('warning', 'ages-outside', { count, min: 16, max: 30 }, { file });
    result.findings = [outside('a.csv', 13), outside('b.csv', 13), outside('c.csv', 2)];
    expect(page(result)).toContain('<small>report-each-place a.csv; b.csv</small>');
    expect(page(result)).toContain('<small>c.csv</small>');
  });

  it('shows five warnings of a kind and folds the others', () => {
    const result = smallResult();
    result.findings = Array.from({ length: 9 }, (_, count) =>
      finding('warning', 'ages-outside', { count, min: 16, max: 35 }, { file: `${count}.csv` }),
    );
    const text = page(result);
    const more = text.indexOf('report-more-findings(count=4)');
    expect(more).toBeGreaterThan(text.indexOf('ages-outside(count=4 '));
    expect(more).toBeLessThan(text.indexOf('ages-outside(count=5 '));
  });

  it('folds files and branches of other communes with people here', () => {
    const result = smallResult();
    for (const line of result.lineage) {
      if (line.file === 'lai-dong.csv') line.newCommune = 'Phong Châu';
    }
    const text = page(result);
    const [, own, others] = text.split(/<h2>report-inputs<\/h2>|report-inputs-others/);
    expect(own).toContain('<td>kiet-son.xlsx</td>');
    expect(own).not.toContain('<td>lai-dong.csv</td>');
    expect(others).toContain('<td>lai-dong.csv</td>');
    expect(text).toContain('report-origins-others (');
    expect(page()).not.toContain('-others');
  });

  it('marks branches that are too small, but not members without a branch', () => {
    expect(page().match(/<tr class="low">/g)).toHaveLength(2);
  });

  it('shows the questions by kind, without columns that are empty', () => {
    const text = page();
    expect(text).toContain('kind-TRUNG_NGUOI (1)');
    const part = text.slice(text.indexOf('kind-LECH_THONG_TIN'), text.indexOf('kind-CHI_DOAN'));
    expect(part).toContain('<th>Giá trị</th>');
    expect(part).not.toContain('<th>Họ và tên</th>');
  });

  it('parts the open questions into those of this round and of later ones', () => {
    const result = smallResult();
    const [first, ...others] = result.questions;
    const unusedAnswers = new Map([[first!.id, { typed: [], why: [] }]]);
    const later = { ...result, questions: [first!], leftOut: others.map(leftOut), unusedAnswers };
    expect(page(later)).toContain(`picture-answers-later(asked=1 later=${others.length})`);
    expect(page({ ...later, leftOut: [] })).not.toContain('picture-answers-later');
  });

  it('is valid for an empty result', () => {
    const nothing = { members: [], questions: [], lineage: [], findings: [], branches: [] };
    const text = page({ ...smallResult(), ...nothing }, 'en');
    expect(text).toContain('report-no-questions');
    expect(text).toContain('report-no-rules');
    expect(text).toContain('report-no-findings');
    expect(text).toContain('<html lang="en">');
  });
});

describe('facts', () => {
  it('counts the rows of each input', () => {
    expect(inputFacts(smallResult())).toEqual([
      {
        file: 'kiet-son.xlsx',
        format: 'xlsx',
        sheets: 1,
        oldCommunes: ['Kiệt Sơn'],
        isOwn: true,
        kept: 1,
        merged: 1,
        rejected: 1,
        skipped: 1,
      },
      {
        file: 'lai-dong.csv',
        format: 'csv',
        sheets: 1,
        oldCommunes: ['Kiệt Sơn'],
        isOwn: true,
        kept: 2,
        merged: 0,
        rejected: 0,
        skipped: 0,
      },
    ]);
  });

  it('follows each old branch to its new one', () => {
    expect(
      branchOrigins(smallResult()).map(({ oldBranch, newBranch, kept, merged }) => [
        oldBranch,
        newBranch,
        kept,
        merged,
      ]),
    ).toEqual([
      ['Chi đoàn khu 1', 'Khu 1 (Kiệt Sơn)', 1, 1],
      ['Khu "2", cũ', 'Khu 2', 1, 0],
      ['Chi đoàn khu 1', '', 1, 0],
    ]);
  });

  it('counts choices among several values only, in the order of the profile', () => {
    const facts = fieldRules(smallResult());
    expect(facts.map(({ field }) => field)).toEqual(['name', 'gender', 'birth', 'phone']);
    expect(facts[0]!.counts).toMatchObject({ marked: 1, agreed: 0 });
  });

  it('lists members that other shares of wrong merges would change, by id, up to a number', () => {
    const result = smallResult();
    expect(page(result)).not.toContain(say(message('picture-shares')));
    const [first] = result.members;
    const own = result.clustering.cluster[first!.records[0]!]!;
    const share = { mergeAt: 7.25, members: 41, questions: 9 };
    result.clustering = {
      ...result.clustering,
      otherShares: [
        { ...share, wrongMerges: 0.0005, changed: [own] },
        { ...share, wrongMerges: 0.002, changed: [] },
      ],
    };
    const text = page(result);
    const section = text.slice(text.indexOf(say(message('picture-shares'))));
    const [percent, bits] = ['decimal(whole=0 fraction=05) %', 'decimal(whole=7 fraction=3)'];
    expect(section).toContain(
      `<td>${percent}</td><td class="count">${bits}</td><td class="count">41</td>`,
    );
    expect(section).toContain(`<td>${first!.id}</td>`);
    expect(section).toContain(say(message('shares-list', { count: 1, shown: 1 })));
  });
});
