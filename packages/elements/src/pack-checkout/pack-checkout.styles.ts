import { css } from "lit";

export const styles = css`
  .bone {
    block-size: 420px;
  }
  .details {
    display: grid;
    gap: calc(var(--_space) * 2);
    align-items: start;
  }
  .details > .stack {
    gap: calc(var(--_space) * 1.5);
  }
  legend {
    margin-block-end: 8px;
  }
  .pack {
    background: var(--_tint);
  }
  .price {
    font-size: 1.5em;
  }
  .includes {
    padding-inline-start: 1.25em;
    list-style: "✓ ";
  }
  dl {
    display: grid;
    gap: 6px;
  }
  .totals dl > * {
    display: flex;
    justify-content: space-between;
    gap: 16px;
  }
  .totals {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .totals dd {
    flex: none;
  }
  .totals dl > :last-child dd {
    font-size: 1.125em;
    font-weight: 700;
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
  .good {
    color: var(--_accent);
  }
  .primary {
    justify-self: start;
  }
  @container (min-width: 820px) {
    .details {
      grid-template-columns: minmax(280px, 2fr) 3fr;
    }
    .pack {
      position: sticky;
      inset-block-start: 20px;
    }
  }
`;
