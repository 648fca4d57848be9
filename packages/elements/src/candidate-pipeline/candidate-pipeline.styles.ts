import { css } from "lit";

export const styles = css`
  h3,
  .card p {
    margin: 0;
  }
  .bar {
    justify-content: space-between;
  }
  h2 {
    flex: 1 1 auto;
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  .switch {
    display: flex;
  }
  .switch button {
    border-radius: 0;
    margin-inline-end: -1px;
  }
  .switch :first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .switch :last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  [aria-pressed="true"] {
    background: var(--_tint);
    color: var(--_accent);
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
    gap: 12px var(--_space);
    align-items: end;
  }
  details[open] {
    grid-column: 1 / -1;
  }
  summary {
    padding-block: 8px;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  select {
    text-overflow: ellipsis;
  }
  .hint {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .board {
    display: grid;
    gap: 12px;
    align-items: start;
    padding-block-end: 6px;
  }
  .column {
    --_stage: var(--_accent);
    display: grid;
    gap: 10px;
    align-content: start;
    min-inline-size: 0;
    padding: 12px;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_text) 4%, var(--_surface));
  }
  .column.over {
    outline: 2px dashed var(--_accent);
    outline-offset: -2px;
    background: var(--_tint);
  }
  .column h3 {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: 0.9375em;
  }
  .column .count {
    margin-inline-start: auto;
  }
  .column ul {
    display: grid;
    gap: 8px;
  }
  .dot {
    display: inline-block;
    flex: none;
    inline-size: 10px;
    block-size: 10px;
    margin-inline-start: 4px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .column .dot {
    margin: 0;
    background: var(--_stage);
  }
  [data-stage="received"] {
    --_stage: color-mix(in srgb, var(--_accent) 40%, var(--_surface));
  }
  [data-stage="screening"] {
    --_stage: color-mix(in srgb, var(--_accent) 70%, var(--_surface));
  }
  [data-stage="placed"] {
    --_stage: #1f8a5b;
  }
  [data-stage="declined"],
  [data-stage="withdrawn"] {
    --_stage: var(--_edge);
  }
  .card {
    display: grid;
    gap: 2px;
    padding: 10px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .card[draggable="true"] {
    cursor: grab;
  }
  .card:hover,
  .card:focus-within {
    border-color: var(--_edge);
  }
  .card.dragged {
    opacity: 0.6;
  }
  .card.moving {
    border-style: dashed;
    border-color: var(--_accent);
  }
  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 8px;
  }
  .name {
    min-block-size: 28px;
    padding: 2px 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    font-weight: 600;
  }
  .name:hover {
    background: none;
    color: var(--_accent);
    text-decoration: underline;
  }
  .mover {
    flex: none;
    min-block-size: 28px;
    inline-size: 32px;
    margin: -2px -6px 0 0;
    padding: 0;
    border-color: transparent;
    background: none;
    line-height: 1;
  }
  .mover:hover,
  .mover[aria-expanded="true"] {
    background: var(--_tint);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .tag {
    margin-block-start: 4px;
    padding: 1px 8px;
    border-radius: 99px;
    background: var(--_tint);
    font-size: 13px;
  }
  .board > .column > .bone {
    block-size: 84px;
  }
  .wide-table {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    text-align: start;
  }
  th,
  td {
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: middle;
    overflow-wrap: normal;
  }
  thead th {
    color: var(--_muted);
    white-space: nowrap;
  }
  tbody th {
    min-inline-size: 9em;
    font-weight: 600;
  }
  .sort {
    min-block-size: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
  }
  tr.moving {
    background: var(--_tint);
  }
  .menu {
    position: fixed;
    margin: 0;
    padding: 6px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 8px 24px rgb(0 0 0 / 0.18);
    min-inline-size: 180px;
  }
  .menu button {
    display: block;
    inline-size: 100%;
    padding-inline: 12px;
    border-color: transparent;
    background: none;
    text-align: start;
    font-weight: 400;
  }
  .menu button:hover,
  .menu button:focus {
    background: var(--_tint);
  }
  .risk {
    color: var(--_danger);
  }
  .notice:empty {
    display: none;
  }
  .toast {
    padding: 10px 14px;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .toast.bad {
    border: 1px solid currentcolor;
    background: none;
    color: var(--_danger);
  }
  .empty {
    display: grid;
    gap: 8px;
    justify-items: center;
    padding-block: 40px;
    text-align: center;
  }
  .more {
    justify-self: center;
  }
  @container (min-width: 640px) {
    .board {
      grid-auto-flow: column;
      grid-auto-columns: minmax(220px, 1fr);
      align-items: stretch;
      overflow-x: auto;
    }
    .column {
      min-block-size: 180px;
    }
  }
`;
