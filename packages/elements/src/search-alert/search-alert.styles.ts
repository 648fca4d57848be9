import { css } from "lit";

export const styles = css`
  [part="alert"] form {
    max-inline-size: 46em;
    accent-color: var(--_accent);
  }
  [part="alert"] .error {
    color: var(--_danger);
    font-size: 0.9375em;
  }
  [part="alert"] [aria-invalid] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  ::slotted([slot="privacy"]) {
    margin-inline-start: 4px;
    text-decoration: underline;
  }
`;
