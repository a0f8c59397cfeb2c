/** The chart's inks by paper and by night, as in src/styles/tokens.css. It has a ground of its own, to stand anywhere. */
export const chartStyle = `
  svg { --ground: #f6ecd9; --raised: #fcf5e8; --rule: #d8c6a4; --text: #221723; --quiet: #5d4c53; --ours: #a21a0e; --peer: #5f5242; --empty: #006461; }
  @media (prefers-color-scheme: dark) {
    svg { --ground: #171018; --raised: #211623; --rule: #4a364d; --text: #f6ecd9; --quiet: #cdbfae; --ours: #f0a63c; --peer: #a598a6; --empty: #3fb6ad; }
  }
  text { font: 13px 'Instrument Sans', system-ui, -apple-system, 'Segoe UI', sans-serif; fill: var(--quiet); }
  .ground { fill: var(--ground); }
  .panel { fill: var(--raised); }
  .title { font: 600 25px Fraunces, Georgia, 'Times New Roman', serif; fill: var(--text); }
  .film { font: 600 18px Fraunces, Georgia, 'Times New Roman', serif; fill: var(--text); }
  .metric { font-size: 14px; font-weight: 600; fill: var(--text); }
  .small { font-size: 12px; }
  .tick { font-size: 11.5px; }
  .grid { stroke: var(--rule); }
  .row { stroke: var(--rule); stroke-dasharray: 1 4; }
  .ours { fill: var(--ours); stroke: var(--ours); }
  .peer { fill: var(--peer); stroke: var(--peer); }
  .open { fill: var(--raised); stroke-width: 2; }
  .range { stroke-width: 5; stroke-linecap: round; opacity: 0.35; }
  .empty { stroke: var(--empty); stroke-width: 1.5; stroke-dasharray: 5 3; }
  .empty-name { fill: var(--empty); }
  .value { font-size: 12px; font-variant-numeric: tabular-nums; paint-order: stroke; stroke: var(--raised); stroke-width: 4px; stroke-linejoin: round; }
  .ours-name, .ours-value { font-weight: 700; fill: var(--ours); }
`;
