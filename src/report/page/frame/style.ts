import { PICTURE_STYLE } from './pictureStyle.js';

/**
 * Shades the edge behind which a wide picture or table goes on. White covers move along with the content, and hide the
 * shades at its ends. The content darkens what is below it, so that cells with a colour do not hide the shades.
 */
const SHADES = `@media screen {
  .scroll, .picture { isolation: isolate; background: linear-gradient(90deg, #fff 50%, #fff0) 0 0 local, linear-gradient(270deg, #fff 50%, #fff0) 100% 0 local, linear-gradient(90deg, #1f293366, #1f293300) 0 0 scroll, linear-gradient(270deg, #1f293366, #1f293300) 100% 0 scroll, #fff; background-size: 48px 100%, 48px 100%, 16px 100%, 16px 100%; background-repeat: no-repeat; }
  .scroll > table, .picture > svg { mix-blend-mode: multiply; }
}
`;

/** Style of texts and tables. */
const TEXT_STYLE = `
:root { --ink: #1f2933; --soft: #616e7c; --line: #d9e0e7; --brand: #1f4e79; --band: #f5f8fb; }
* { box-sizing: border-box; }
body { margin: 0; background: #eef2f6; color: var(--ink); font: 15px/1.5 "Segoe UI", Arial, sans-serif; }
main { max-width: 1180px; margin: 0 auto; padding: 32px 40px 48px; background: #fff; }
header { border-bottom: 3px solid var(--brand); padding-bottom: 12px; }
a { color: var(--brand); }
td a { white-space: nowrap; }
h1 { margin: 0; font-size: 28px; line-height: 1.25; color: var(--brand); }
header p, .note, footer { color: var(--soft); margin: 4px 0; }
h2 { margin: 36px 0 10px; font-size: 20px; color: var(--brand); }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 12px; margin: 20px 0 0; }
.numbers div { border: 1px solid var(--line); border-radius: 6px; padding: 12px 14px; background: var(--band); }
.numbers dt { color: var(--soft); font-size: 13px; line-height: 1.3; }
.numbers dd { margin: 2px 0 0; font-size: 26px; font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { border: 1px solid var(--line); padding: 6px 9px; text-align: left; vertical-align: top; overflow-wrap: break-word; }
th { background: #e4ecf4; font-weight: 600; }
tbody tr:nth-child(even) { background: var(--band); }
td.count, th.count { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr.low td { background: #fff4e5; }
details { border: 1px solid var(--line); border-radius: 6px; margin: 10px 0; }
summary { padding: 9px 14px; cursor: pointer; font-weight: 600; background: var(--band); border-radius: 6px; }
@media screen { table.questions { min-width: 1060px; } }
details .scroll { padding: 0 14px 14px; }
details table { margin-top: 10px; font-size: 13px; }
tbody.question tr { background: #fff; }
tbody.question tr.ask td { background: #e4ecf4; border-top: 2px solid #9fb3c8; }
tbody.question b { font-family: Consolas, monospace; color: var(--brand); margin-right: 8px; }
tbody.question i { color: var(--soft); }
ul.findings { list-style: none; padding: 0; margin: 0; }
ul.findings li { border-left: 4px solid #9fb3c8; background: var(--band); padding: 8px 12px; margin: 8px 0; }
ul.findings li.warning { border-color: #de911d; background: #fffaf0; }
ul.findings small { display: block; color: var(--soft); }
footer { margin-top: 40px; border-top: 1px solid var(--line); padding-top: 10px; font-size: 13px; }
tr.total th, tr.total td { background: #e4ecf4; font-weight: 600; border-top: 2px solid #9fb3c8; }
table.sortable tr:not(.total) td:nth-child(2) { min-width: 240px; }
th button { all: unset; cursor: pointer; }
th button:focus-visible { outline: 2px solid var(--brand); }
th button::after { content: " ↕"; color: var(--soft); }
th[aria-sort="ascending"] button::after { content: " ↑"; }
th[aria-sort="descending"] button::after { content: " ↓"; }
.tools { margin: 10px 0; color: var(--soft); font-size: 14px; }
.tools input { font: inherit; padding: 4px 8px; border: 1px solid #9fb3c8; border-radius: 4px; }
.swipe { display: none; }
@media screen and (max-width: 640px) {
  header .swipe { display: block; }
  main { padding: 18px 14px 32px; }
  tr.ask div { position: sticky; left: 9px; max-width: calc(100vw - 76px); overflow-wrap: anywhere; }
}
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  body { background: #fff; font-size: 11px; }
  main { max-width: none; padding: 0; }
  table, details table { font-size: 10px; margin: 0; }
  th, td { padding: 3px 5px; line-height: 1.3; }
  h1 { font-size: 20px; }
  .numbers { margin: 10px 0 0; }
  .numbers div { padding: 4px 10px; }
  .numbers dd { font-size: 18px; }
  .files { display: none; }
  h2 { margin-top: 16px; break-after: avoid; }
  tr, li, tbody.question { break-inside: avoid; }
  thead { display: table-header-group; }
  .tools { display: none; }
  th button::after { display: none; }
}
`;

/** Style of the report; it loads no font, image or script. */
export const STYLE = TEXT_STYLE + SHADES + PICTURE_STYLE;
