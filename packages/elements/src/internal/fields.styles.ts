import { css } from "lit";

/** What forms to fill in have over the board's few controls. */
export const fieldsStyles = css`
  form {
    accent-color: var(--_accent);
  }
  form.stack {
    max-inline-size: 46em;
  }
  fieldset,
  legend {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    font-size: 1.0625em;
    font-weight: 600;
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
