import { css } from "lit";

export const styles = css`
  [hidden],
  .reading > :first-child {
    display: none;
  }
  .row > input {
    flex: 1 1 160px;
  }
  [part="count"] {
    font-size: 1.0625em;
  }
  [part="list"] {
    overflow: hidden;
    padding: 0;
  }
  [aria-busy="true"] {
    opacity: 0.6;
  }
  [part="list"] > * {
    position: relative;
    display: flex;
    gap: var(--_space);
    min-block-size: 110px;
    padding: var(--_space);
    border-radius: 0;
  }
  [part="list"] > * + * {
    border-block-start: 1px solid var(--_line);
  }
  [part="offer"]:hover {
    background: var(--_tint);
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  [part="offer"]:hover a {
    text-decoration: underline;
  }
  a::after {
    content: "";
    position: absolute;
    inset: 0;
  }
  a:focus-visible {
    outline: none;
  }
  a:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: -4px;
    border-radius: var(--_radius);
  }
  [part="monogram"] {
    display: none;
    flex: none;
    place-content: center;
    inline-size: 46px;
    block-size: 46px;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 600;
  }
  .chips {
    margin-block-start: 6px;
    font-size: 0.875em;
  }
  .chips > * {
    display: inline;
  }
  .chips > * + *::before {
    content: " · ";
  }
  @container (min-width: 440px) {
    [part="monogram"] {
      display: grid;
    }
  }
`;
