import { css } from "lit";

export const styles = css`
  .top,
  [part="details"] {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .top {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    align-items: start;
  }
  .top > .stack {
    gap: calc(var(--_space) * 1.5);
  }
  .fields {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 210px), 1fr));
  }
  .figure {
    background: var(--_tint);
  }
  .big {
    display: block;
    font-size: clamp(2.25em, 12cqi, 3.25em);
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .figure .muted {
    display: block;
  }
  summary {
    padding-block: 8px;
    font-weight: 600;
    cursor: pointer;
  }
  details .fields {
    padding-block: 8px;
  }
  .option {
    display: flex;
    gap: 10px;
    font-weight: 400;
  }
  .option input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 2px 0 0;
  }
  .bone {
    block-size: 420px;
  }
  @container (min-width: 820px) {
    .top {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2.5);
    }
  }
  @media print {
    .root {
      padding: 0;
      background: none;
    }
    [part="refine"]:not([open]) {
      display: none;
    }
  }
`;
