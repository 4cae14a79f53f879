/** Style of the pictures and their legends. Patterns and labels tell apart what colours do. */
export const PICTURE_STYLE = `ul.legend { list-style: none; padding: 0; margin: 0 0 10px; color: var(--soft); font-size: 13px; columns: 2; column-gap: 32px; }
ul.legend li { break-inside: avoid; margin: 0 0 3px; }
.patterns { position: absolute; }
.picture { overflow-x: auto; margin: 14px 0; }
.picture svg { display: block; width: 100%; min-width: 680px; height: auto; }
svg text { font: 12.5px "Segoe UI", Arial, sans-serif; fill: var(--ink); }
svg .small, svg .note { font-size: 11px; fill: var(--soft); }
svg .head { font-weight: 600; fill: var(--soft); font-size: 12px; }
svg .total, svg .marked, svg .strong { font-weight: 700; }
svg .marked { fill: #9c4a00; }
svg .figure { font-size: 12px; }
svg .note { fill: var(--ink); font-size: 10px; }
svg .value { fill: #3e4c59; font-size: 12px; }
svg .letter { fill: #fff; font-size: 10px; font-weight: 700; }
svg .letterOut { font-size: 10px; font-weight: 700; }
.axis { stroke: #52606d; stroke-width: 1; }
.ruler { stroke: #9c4a00; stroke-width: 1; stroke-dasharray: 4 3; }
.threshold { stroke: #9c4a00; stroke-width: 1.5; stroke-dasharray: 6 3; }
.stroke { stroke: #334e68; stroke-width: 1; fill: none; }
.stroke2 { stroke: #c77700; stroke-width: 1; fill: none; }
.stroke1 { stroke: #8a2c0d; stroke-width: 1; fill: none; }
.paper2 { fill: #fdf0d5; }
.paper1 { fill: #f6cdbb; }
.bar { fill: #5b8db8; stroke: #2f5d86; stroke-width: .6; }
.bar.small { fill: #f0b429; stroke: #9c4a00; }
.bar.large { fill: #27567e; stroke: #12334f; }
.bar.unknown { fill: url(#slashes); stroke: #52606d; }
.bar.male { fill: #5b8db8; }
.bar.female { fill: #d9a13b; stroke: #8a5f10; }
.bar.merged { fill: #3f7cac; }
.bar.asked { fill: url(#slashes); stroke: #9c4a00; }
.bar.plus { fill: #5b8db8; }
.bar.minus { fill: url(#slashes); stroke: #9c4a00; }
.bar.sum { fill: #27567e; }
.node { fill: #27567e; }
.node0 { fill: #27567e; } .node1 { fill: #9c6615; } .node2 { fill: #2b6e5b; }
.node3 { fill: #7b3f73; } .node4 { fill: #a3412f; } .node5 { fill: #52606d; }
.ribbon { fill-opacity: .34; stroke-opacity: .55; stroke-width: .5; }
.ribbon0 { fill: #3f7cac; stroke: #27567e; } .ribbon1 { fill: #d9a13b; stroke: #9c6615; }
.ribbon2 { fill: #4f9d84; stroke: #2b6e5b; } .ribbon3 { fill: #a874a0; stroke: #7b3f73; }
.ribbon4 { fill: #d07a67; stroke: #a3412f; } .ribbon5 { fill: #9aa5b1; stroke: #52606d; }
.cell { stroke: #bcccdc; stroke-width: .6; }
.level4 { fill: #f0f4f8; } .level3 { fill: #cfe0ee; } .level2 { fill: url(#lacking); } .level1 { fill: url(#empty); }
.nothing { fill: #fff; stroke-dasharray: 3 3; }
.plate { fill: #fff; fill-opacity: .88; }
.mini { float: left; margin: .4em 8px 0 0; }
figure.loose { margin: 18px 0; padding: 10px 14px 4px; border: 1px solid var(--line); border-radius: 6px; break-inside: avoid; }
figure.loose b { font-family: Consolas, monospace; color: var(--brand); margin-right: 8px; }
figure.loose small { display: block; color: var(--soft); overflow-wrap: anywhere; }
@media (max-width: 640px) {
  ul.legend { columns: 1; }
}
@media print {
  .mini { margin-top: .1em; }
  .picture svg { min-width: 0; max-height: 110mm; }
  figure.loose .picture svg { max-height: none; }
  h2 + .note, ul.legend { break-after: avoid; }
  ul.legend { break-inside: avoid; font-size: 11px; }
  ul.legend ~ .picture svg { max-height: 135mm; }
  .numbersOf { display: none; }
  .unbroken { break-inside: avoid; }
  .picture { break-inside: avoid; overflow: visible; }
}
`;
