import { css } from "lit";

/**
 * The floor every element stands on. The host page's rules reach the element itself but nothing inside its shadow root,
 * so the reset sits on the first box inside: `all: initial` stops whatever is inherited, sizes are px and em (a page may
 * have set its root to 62.5 %), and `visibility` and `pointer-events` are let through again, or a page could not hide us.
 */
export const baseStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    --_text: var(--alternance-text, #1a1f2e);
    --_muted: var(--alternance-muted, #586073);
    --_surface: var(--alternance-surface, #fff);
    --_line: var(--alternance-border, #dde1ea);
    --_accent: var(--alternance-accent, #3346c5);
    --_on-accent: var(--alternance-on-accent, #fff);
    --_danger: var(--alternance-danger, #b3261e);
    --_radius: var(--alternance-radius, 10px);
    --_space: calc(var(--alternance-space, 16px) * var(--alternance-density, 1));
    --_edge: color-mix(in srgb, var(--_text) 55%, var(--_surface));
    --_tint: color-mix(in srgb, var(--_accent) 7%, var(--_surface));

    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    direction: ltr;
    display: block;
    box-sizing: border-box;
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: 16px/1.5 var(--alternance-font, system-ui, sans-serif);
    overflow-wrap: anywhere;
    container-type: inline-size;
    contain-intrinsic-inline-size: 480px;
  }
  @supports (color: light-dark(red, red)) {
    .root {
      --_text: var(--alternance-text, light-dark(#1a1f2e, #eceff6));
      --_muted: var(--alternance-muted, light-dark(#586073, #a8b0c2));
      --_surface: var(--alternance-surface, light-dark(#fff, #151923));
      --_line: var(--alternance-border, light-dark(#dde1ea, #313848));
      --_accent: var(--alternance-accent, light-dark(#3346c5, #a3b1ff));
      --_on-accent: var(--alternance-on-accent, light-dark(#fff, #11162e));
      --_danger: var(--alternance-danger, light-dark(#b3261e, #ff9d96));
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    min-inline-size: 0;
    list-style: none;
  }
  h2 {
    font-size: 1.5em;
    line-height: 1.25;
  }
  h3 {
    font-size: 1.0625em;
    font-weight: 600;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  [tabindex="-1"] {
    outline: none;
  }
  .stack,
  .fields {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }
  .fields {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  .field {
    display: grid;
    gap: 4px;
    align-content: start;
  }
  label {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .muted,
  dt {
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
  }
  .panel,
  .alert {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .alert {
    border-color: currentcolor;
    color: var(--_danger);
  }
  [part="input"],
  button {
    min-block-size: calc(30px + var(--_space));
    margin: 0;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  [part="input"] {
    inline-size: 100%;
  }
  button {
    padding-inline: 20px;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: var(--_tint);
  }
  .primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  [aria-disabled="true"] {
    opacity: 0.75;
    cursor: progress;
  }
  .bone {
    border-radius: var(--_radius);
    background: var(--_tint);
  }
`;
