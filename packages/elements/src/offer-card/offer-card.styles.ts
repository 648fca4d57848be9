import { css } from "lit";

export const styles = css`
  .root {
    border: 1px solid var(--_line);
  }
  .root > .bone {
    min-block-size: 110px;
  }
  article {
    position: relative;
    display: flex;
    gap: var(--_space);
  }
  article > div {
    flex: 1;
    min-inline-size: 0;
  }
  h2 {
    font-size: 1.125em;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  article:hover a {
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
    outline-offset: 4px;
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
  .terms,
  .skills {
    margin-block-start: 8px;
    font-size: 0.875em;
  }
  .terms > * {
    display: inline;
  }
  .terms > * + *::before {
    content: " · ";
  }
  .skills {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .skills > * {
    padding: 2px 10px;
    border: 1px solid var(--_line);
    border-radius: 20px;
  }
  [part="closed"] {
    margin-block-start: 8px;
    font-weight: 600;
  }
  @container (min-width: 440px) {
    [part="monogram"] {
      display: grid;
    }
  }
`;
