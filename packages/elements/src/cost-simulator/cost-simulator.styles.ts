import { css } from "lit";

export const styles = css`
  .error {
    color: var(--_danger);
  }
  [aria-invalid] {
    border-color: var(--_danger);
  }
  .top,
  [part="details"] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    align-items: start;
    margin-block-start: calc(var(--_space) * 1.5);
  }
  [part="figure"] {
    background: var(--_tint);
  }
  .big,
  .sum {
    display: block;
    font-size: 1.375em;
    line-height: 1.25;
  }
  .big {
    font-size: clamp(2.25em, 12cqi, 3.25em);
  }
  summary {
    padding-block: 8px;
    font-weight: 600;
    cursor: pointer;
  }
  .chart {
    display: grid;
    grid-template-columns: 60px minmax(0, 1fr);
    column-gap: 8px;
    font-size: 0.8125em;
  }
  svg {
    inline-size: 100%;
    block-size: 260px;
    overflow: visible;
    fill: var(--_muted);
  }
  .marks {
    text-anchor: end;
    dominant-baseline: middle;
  }
  .ends {
    grid-column: 2;
    justify-content: space-between;
  }
  .key {
    inline-size: 14px;
    block-size: 14px;
  }
  path {
    stroke: var(--_line);
    vector-effect: non-scaling-stroke;
  }
  .p0 {
    fill: var(--alternance-aid, #15803d);
  }
  .p1 {
    fill: var(--_accent);
  }
  .p2 {
    fill: color-mix(in srgb, var(--_accent) 55%, var(--_surface));
  }
  .p3 {
    fill: color-mix(in srgb, var(--_text) 45%, var(--_surface));
  }
  .p4 {
    fill: var(--_text);
    stroke: var(--_text);
    stroke-width: 3px;
  }
  a {
    color: var(--_accent);
  }
  @container (min-width: 820px) {
    .top {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    svg {
      --_text: CanvasText;
      --_surface: Canvas;
      --_accent: Highlight;
    }
  }
`;
