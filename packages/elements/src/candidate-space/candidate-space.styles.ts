import { css } from "lit";

export const styles = css`
  .bone {
    display: grid;
    place-items: center;
    min-block-size: 200px;
    padding: var(--_space);
  }
  .stack {
    grid-template-columns: minmax(0, 1fr);
  }
  .root > h2 {
    margin-block-end: 12px;
  }
  .root > .row {
    margin-block: 12px;
  }
  [part="receipt"] {
    max-inline-size: 46em;
  }
  .primary {
    justify-self: start;
  }
  .prose {
    white-space: pre-line;
  }
  @container (max-width: 440px) {
    .primary {
      justify-self: stretch;
    }
  }
`;
