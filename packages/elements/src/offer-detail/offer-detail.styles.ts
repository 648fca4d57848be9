import { css } from "lit";

export const styles = css`
  [part="back"] {
    justify-self: start;
    min-block-size: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
  }
  [part="back"]:hover {
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  header {
    display: flex;
    align-items: center;
    gap: var(--_space);
  }
  [part="title"] {
    text-wrap: balance;
    letter-spacing: -0.01em;
  }
  .columns {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(115px, 1fr));
    gap: 12px var(--_space);
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  dd {
    font-weight: 550;
  }
  .prose {
    max-inline-size: 68ch;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.5em;
    list-style: disc;
  }
  .prose ol {
    margin: 0;
    list-style: decimal;
  }
  .prose a {
    position: static;
    color: var(--_accent);
    text-decoration: underline;
  }
  .prose a::after {
    content: none;
  }
  .prose.bone {
    block-size: 220px;
  }
  .apply {
    display: grid;
    gap: 12px;
    position: sticky;
    inset-block-end: 12px;
  }
  .text .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 0;
  }
  .text .chips > * {
    padding: 2px 10px;
    border: 1px solid var(--_line);
    border-radius: 20px;
    color: inherit;
  }
  .text .chips > *::before {
    content: none;
  }
  .apply .primary {
    box-shadow: 0 0 0 8px var(--_surface);
  }
  .apply .alert {
    background: var(--_surface);
  }
  [part="application"] {
    padding: 0;
  }
  @container (min-width: 820px) {
    .columns {
      grid-template: auto 1fr / minmax(0, 1fr) 300px;
      gap: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    }
    .text {
      grid-row: span 2;
      order: -1;
    }
    dl {
      grid-template-columns: 1fr;
    }
    .apply {
      align-self: start;
      inset-block: 20px auto;
    }
    [part="application"] {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 1000px) {
    .reading:not(.list) {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: calc(var(--_space) * 1.5);
      align-items: start;
    }
    .reading:not(.list) > :first-child {
      display: grid;
    }
    .reading:not(.list) > :last-child {
      position: sticky;
      inset-block-start: 0;
      overflow: auto;
      max-block-size: 100vh;
      padding-inline-end: 4px;
    }
  }
  @container (min-width: 700px) {
    .reading.split {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: var(--_space);
      align-items: start;
    }
    .reading.split > :first-child {
      display: grid;
    }
  }
  [aria-current]::after {
    border-inline-start: 4px solid var(--_accent);
  }
`;
