import { css } from "lit";

export const styles = css`
  .root {
    --_aid: var(--alternance-aid, #15803d);
  }
  @supports (color: light-dark(red, red)) {
    .root {
      --_aid: var(--alternance-aid, light-dark(#15803d, #6fd69a));
    }
  }
  dl {
    display: grid;
    gap: 6px;
  }
  dl > * {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    font-variant-numeric: tabular-nums;
  }
  .payers {
    display: grid;
    gap: 12px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
  }
  .payer {
    display: grid;
    gap: 4px;
    align-content: start;
  }
  h4 {
    margin: 0;
    font-size: 0.9375em;
  }
  .sum {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }
  .small {
    color: var(--_text);
    justify-self: start;
    min-block-size: 40px;
    margin-block-start: 8px;
    padding: 6px 12px;
  }
  [part="details"] > .stack {
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  .chart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 8px;
    font-size: 0.8125em;
  }
  svg {
    display: block;
    overflow: visible;
  }
  .marks {
    inline-size: 60px;
    block-size: 260px;
    text-anchor: end;
    dominant-baseline: middle;
  }
  .bars,
  .years {
    inline-size: 100%;
  }
  .bars {
    block-size: 260px;
  }
  .years {
    block-size: 24px;
  }
  text {
    fill: var(--_muted);
  }
  line {
    stroke: var(--_line);
  }
  .zero {
    stroke: var(--_text);
  }
  .gross {
    fill: var(--_accent);
    background: var(--_accent);
  }
  .contributions {
    --_tone: color-mix(in srgb, var(--_accent) 55%, var(--_surface));
    fill: var(--_tone);
    background: var(--_tone);
  }
  .other {
    --_tone: color-mix(in srgb, var(--_text) 45%, var(--_surface));
    fill: var(--_tone);
    background: var(--_tone);
  }
  .aid {
    fill: var(--_aid);
    background: var(--_aid);
  }
  line.total {
    stroke: var(--_text);
    stroke-width: 3px;
  }
  i.total {
    block-size: 3px;
    background: var(--_text);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    font-size: 0.875em;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  i {
    inline-size: 14px;
    block-size: 14px;
    border-radius: 3px;
    forced-color-adjust: none;
  }
  .scroll {
    overflow-x: auto;
    max-inline-size: 100%;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    overflow-wrap: normal;
  }
  caption {
    padding-block: 8px;
    text-align: start;
    color: var(--_muted);
  }
  th,
  td {
    padding: 6px 10px;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    white-space: nowrap;
    font-weight: 400;
  }
  thead th,
  tfoot * {
    font-weight: 600;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .notes {
    display: grid;
    gap: 8px;
    max-inline-size: 46em;
  }
  .notes li {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
  }
  a {
    color: var(--_accent);
  }
  @media (forced-colors: active) {
    .gross {
      fill: Canvas;
      stroke: CanvasText;
      background: Canvas;
      border: 1px solid CanvasText;
    }
    .contributions {
      fill: GrayText;
      background: GrayText;
    }
    .other {
      fill: LinkText;
      background: LinkText;
    }
    .aid {
      fill: Highlight;
      background: Highlight;
    }
    line,
    i.total {
      stroke: CanvasText;
      background: CanvasText;
    }
    text {
      fill: CanvasText;
    }
  }
  @media print {
    .actions,
    .small {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
    table {
      font-size: 9px;
    }
    th,
    td {
      padding: 2px 4px;
      white-space: normal;
    }
    .chart {
      print-color-adjust: exact;
    }
  }
`;
