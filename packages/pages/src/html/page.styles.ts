/** The look of every page: the elements' own colours, and room to read. */
export const PAGE_STYLES = `
:root { color-scheme: light dark; --text: light-dark(#1a1f2e, #eceff6); --muted: light-dark(#586073, #a8b0c2);
  --surface: light-dark(#fff, #151923); --line: light-dark(#dde1ea, #313848); --edge: light-dark(#747b8b, #8a92a5);
  --accent: light-dark(#3346c5, #a3b1ff); --on-accent: light-dark(#fff, #11162e);
  --danger: light-dark(#b3261e, #ff9d96); --ground: light-dark(#f4f6fb, #0e1118); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
body > header, main { max-inline-size: 68rem; margin-inline: auto; padding: 1rem clamp(1rem, 4vw, 2rem); }
body > header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; }
main { padding-block-end: 4rem; }
a { color: var(--accent); }
.brand { color: inherit; font-weight: 700; text-decoration: none; }
h1 { margin: 0 0 .5rem; font-size: clamp(1.5rem, 1.1rem + 2vw, 2.25rem); line-height: 1.2; text-wrap: balance; }
h2 { margin: 2rem 0 .75rem; font-size: 1.25rem; }
.muted { color: var(--muted); }
.panel { padding: clamp(1rem, 3vw, 2rem); border: 1px solid var(--line); border-radius: 12px; background: var(--surface); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
button, .button { display: inline-block; min-block-size: 44px; padding: .625rem 1.375rem; border: 1px solid var(--accent); border-radius: 10px;
  background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
button:hover, .button:hover { filter: brightness(1.08); }
@media print { body { background: none; } body > header, .button { display: none; } .panel { border: 0; padding: 0; } }
`;
