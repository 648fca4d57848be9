import { css } from "lit";

export const styles = css`
  .space {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
    max-inline-size: 76em;
    margin-inline: auto;
  }
  .space > header {
    justify-content: space-between;
  }
  h4,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h4,
  .label,
  summary {
    font-size: 1em;
    font-weight: 600;
  }
  h3 {
    font-size: 1.1875em;
    line-height: 1.3;
  }
  summary {
    min-block-size: 28px;
    cursor: pointer;
  }
  details > .stack {
    margin-block-start: 12px;
  }
  .outcome:empty {
    display: none;
  }
  .outcome p {
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_tint);
    font-weight: 600;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 480px), 1fr));
    gap: calc(var(--_space) * 1.25);
    align-items: start;
  }
  .cards:empty {
    display: none;
  }
  .where {
    display: grid;
    gap: 4px;
    padding: 10px 14px;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
  }
  .where:is(.declined, .withdrawn, .expired) {
    border-color: var(--_edge);
  }
  .tinted {
    background: var(--_tint);
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
    gap: var(--_space);
  }
  .line {
    display: grid;
    gap: 8px;
    margin-block-start: 8px;
  }
  .line li {
    position: relative;
    padding-inline-start: 20px;
  }
  .line li::before {
    content: "";
    position: absolute;
    inset: 8px auto auto 2px;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_edge);
  }
  .line li:last-child::before {
    background: var(--_accent);
  }
  .files {
    display: grid;
    gap: 4px;
    margin-block-start: 8px;
  }
  .plain {
    min-block-size: 32px;
    padding: 0 4px;
    border-color: transparent;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
  }
  a {
    color: var(--_accent);
  }
  .talk {
    display: grid;
    gap: 10px;
  }
  .talk li {
    max-inline-size: 88%;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .talk .mine {
    justify-self: end;
    background: var(--_tint);
  }
  .talk .theirs {
    justify-self: start;
  }
  textarea {
    max-inline-size: 100%;
    resize: vertical;
  }
  .option {
    display: flex;
    gap: 10px;
    align-items: baseline;
    min-block-size: 32px;
    padding-block: 4px;
    font-weight: 400;
  }
  .option input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    transform: translateY(3px);
  }
  .danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .choices {
    display: grid;
    gap: var(--_space);
  }
  .choices > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px var(--_space);
    align-items: start;
  }
  .choices .muted {
    grid-column: 1;
  }
  .switch {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    padding: 4px 10px;
  }
  .switch::before {
    content: "";
    inline-size: 34px;
    block-size: 18px;
    border: 1px solid currentcolor;
    border-radius: 9px;
    background: radial-gradient(circle at 9px 50%, currentcolor 6px, transparent 6.5px);
  }
  .switch[aria-checked="true"] {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .switch[aria-checked="true"]::before {
    background: radial-gradient(circle at 23px 50%, currentcolor 6px, transparent 6.5px);
  }
  .data {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
    gap: calc(var(--_space) * 1.5);
    margin-block-start: 12px;
  }
  .data .fields {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr));
  }
  .data .stack > button {
    justify-self: start;
  }
`;
