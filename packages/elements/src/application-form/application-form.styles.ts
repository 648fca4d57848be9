import { css } from "lit";

export const styles = css`
  input[type="file"] {
    padding: 14px;
    border-style: dashed;
    background: var(--_tint);
    cursor: pointer;
  }
  ::file-selector-button {
    min-block-size: 38px;
    margin-inline-end: 14px;
    padding: 6px 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  fieldset:disabled {
    opacity: 0.65;
  }
  .primary {
    justify-self: start;
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
  code {
    font: inherit;
    font-size: 1.375em;
    font-weight: 700;
  }
  @container (max-width: 440px) {
    .primary {
      justify-self: stretch;
    }
  }
`;
