/** The plain form. */
export const APPLY_STYLES = `
form { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: 1.125rem 1.25rem; }
form > * { min-inline-size: 0; margin: 0; }
.wide { grid-column: 1 / -1; }
label { display: block; margin-block-end: .25rem; font-weight: 600; }
label .muted { font-weight: 400; }
.field p { margin: 0 0 .25rem; font-size: .9375rem; }
fieldset { margin: 0; padding: .75rem 1rem; border: 1px solid var(--edge); border-radius: 10px; }
legend { padding-inline: .25rem; font-weight: 600; }
fieldset > p { margin: 0 0 .5rem; font-size: .9375rem; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 1.125rem 1.25rem; }
.questions .field { margin-block: .75rem; }
.box { display: grid; grid-template-columns: auto 1fr; gap: 0 .75rem; align-items: start; padding-block: .25rem; }
.box label { margin: 0; padding-block: .375rem; font-weight: 400; }
.box .error { grid-column: 2; margin: 0; }
input, textarea, select { inline-size: 100%; min-block-size: 44px; padding: .5rem .75rem; border: 1px solid var(--edge); border-radius: 10px; background: var(--surface); color: inherit; font: inherit; }
.box input { inline-size: 1.5rem; min-block-size: 1.5rem; margin: .375rem 0; }
[aria-invalid] { border-color: var(--danger); }
.error { color: var(--danger); }
.errors { padding: .875rem 1rem; border: 2px solid var(--danger); border-radius: 10px; }
.errors ul { margin: .25rem 0 0; padding-inline-start: 1.25rem; }
code { font: inherit; font-size: 1.5rem; font-weight: 700; letter-spacing: .06em; }
.trap { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
`;
