import { css } from "lit";

export const styles = css`
  .drop {
    position: relative;
    display: grid;
    gap: 2px;
    padding: 14px;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .drop input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .drop:focus-within,
  .over {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .drop:has([aria-invalid]) {
    border-color: var(--_danger);
  }
  textarea,
  select {
    max-inline-size: 100%;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 230px), 1fr));
    gap: 0 var(--_space);
  }
  .field > .plain {
    justify-self: start;
  }
  .panel legend,
  summary {
    padding: 0 4px;
    font-weight: 600;
  }
  summary {
    min-block-size: 28px;
    cursor: pointer;
  }
  .summary .row {
    justify-content: space-between;
    gap: 4px;
  }
  h4 {
    margin: 0;
    font-size: 1em;
  }
  progress {
    flex: 1 1 120px;
    block-size: 10px;
  }
  .percent {
    min-inline-size: 3.5em;
  }
  [part="facts"] {
    display: grid;
    gap: 12px;
  }
  dd {
    white-space: pre-line;
  }
  code {
    font: inherit;
    font-size: 1.375em;
    font-weight: 700;
  }
  @container (max-width: 440px) {
    .row .primary {
      flex: 1 1 100%;
    }
  }
`;
