import { css } from "lit";

/** What forms to fill in have over the board's few controls. */
export const fieldsStyles = css`
  form {
    max-inline-size: 46em;
  }
  .fields {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
  }
  .wide {
    grid-column: 1 / -1;
  }
  .error,
  .good {
    font-size: 0.9375em;
  }
  .error {
    color: var(--_danger);
  }
  [aria-invalid] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
`;
