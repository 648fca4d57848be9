import { css } from "lit";

export const styles = css`
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    overflow-wrap: normal;
  }
  caption,
  th {
    text-align: start;
  }
  th,
  td {
    padding: 6px 10px;
    border-block-end: 1px solid var(--_line);
    white-space: nowrap;
  }
  td {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  @media print {
    [part="refine"],
    button {
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
  }
`;
