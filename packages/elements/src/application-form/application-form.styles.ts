import { css } from "lit";

/** What the first step has; the rest bring their own. */
export const styles = css`
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
    gap: 8px 20px;
  }
  ol li {
    counter-increment: step;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  ol li::before {
    content: counter(step) ". ";
  }
  ol [aria-current] {
    color: inherit;
    font-weight: 600;
    box-shadow: 0 2px var(--_accent);
  }
  ol button,
  .plain {
    min-block-size: 32px;
    padding: 0 4px;
    border-color: transparent;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
  }
  .tick {
    display: flex;
    gap: 10px;
    align-items: baseline;
    min-block-size: 28px;
    font-weight: 400;
  }
  .tick input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    transform: translateY(3px);
  }
  .primary {
    justify-self: start;
  }
  @container (max-width: 440px) {
    .primary {
      justify-self: stretch;
    }
  }
`;
