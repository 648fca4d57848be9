import { css } from "lit";

export const styles = css`
  dialog {
    border: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 12px 40px rgb(0 0 0 / 0.25);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.35);
  }
  .sheet {
    inset: 0 0 0 auto;
    inline-size: min(560px, 100vw);
    max-inline-size: none;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    padding: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    border-block: 0;
    border-inline-end: 0;
  }
  .sheet-body {
    gap: 20px;
    padding: 20px;
  }
  .sheet-head {
    flex-wrap: nowrap;
    align-items: start;
    justify-content: space-between;
  }
  .sheet-head button {
    flex: none;
    inline-size: 44px;
    padding: 0;
  }
  dialog section {
    display: grid;
    gap: 8px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  dialog p {
    margin: 0;
  }
  dialog a {
    color: var(--_accent);
  }
  .moves {
    gap: 8px;
  }
  .moves button {
    padding-inline: 14px;
  }
  .status:not(:has(p)) {
    display: none;
  }
  .danger {
    border-color: transparent;
    background: var(--_danger);
    color: var(--_surface);
  }
  .danger:hover {
    background: color-mix(in srgb, var(--_danger) 88%, var(--_text));
  }
  .stage {
    margin: 0;
    font-weight: 600;
  }
  .prose {
    white-space: pre-line;
  }
  .files li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding-block: 4px;
  }
  .answers {
    display: grid;
    gap: 10px;
  }
  .line {
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_text) 4%, var(--_surface));
  }
  .paper {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .paper > .field,
  .paper fieldset {
    inline-size: 100%;
  }
  .paper > * {
    max-inline-size: 100%;
  }
  dialog textarea {
    resize: vertical;
  }
  fieldset,
  legend {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 6px;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .slot {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(110px, 1fr));
    gap: 8px;
  }
  .error {
    color: var(--_danger);
    font-size: 0.9375em;
  }
  [aria-invalid] {
    border-color: var(--_danger);
  }
  .chosen {
    color: var(--_accent);
  }
  .timeline {
    display: grid;
    gap: 12px;
    margin: 0;
    padding-inline-start: 18px;
    border-inline-start: 2px solid var(--_line);
    list-style: none;
  }
  .ask {
    inline-size: min(560px, calc(100vw - 24px));
    max-block-size: calc(100dvh - 24px);
    padding: 20px;
    border-radius: var(--_radius);
    overflow-y: auto;
  }
  .option {
    display: flex;
    gap: 10px;
    padding-block: 5px;
    font-weight: 400;
  }
  .option input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 3px 0 0;
    accent-color: var(--_accent);
  }
`;
