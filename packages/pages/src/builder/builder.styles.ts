/** The builder: choices at the left, what they give at the right. */
export const BUILDER_STYLES = `
main { max-inline-size: 90rem; }
.builder { display: grid; gap: 1.5rem; }
.builder > * { min-inline-size: 0; }
@media (min-width: 60rem) { .builder { grid-template-columns: minmax(18rem, 1fr) 2fr; align-items: start; } #builder { max-block-size: calc(100vh - 2rem); overflow: auto; position: sticky; inset-block-start: 1rem; } }
fieldset { display: grid; gap: .75rem; margin: 0 0 1.25rem; padding: 1rem; border: 1px solid var(--line); border-radius: 12px; background: var(--surface); min-inline-size: 0; }
legend { padding-inline: .25rem; font-weight: 700; }
label { font-weight: 600; }
.field { display: grid; gap: .25rem; }
.pair { display: flex; gap: .5rem; }
.flag { display: flex; gap: .5rem; align-items: center; min-block-size: 24px; }
input:not([type=checkbox], [type=color]), select { flex: 1; inline-size: 100%; min-inline-size: 0; min-block-size: 40px; padding: .375rem .625rem; border: 1px solid var(--edge); border-radius: 8px; background: var(--surface); color: inherit; font: inherit; }
input[type=checkbox] { inline-size: 20px; block-size: 20px; }
input[type=color] { inline-size: 44px; block-size: 40px; padding: 2px; border: 1px solid var(--edge); border-radius: 8px; background: var(--surface); }
p { margin: 0 0 .75rem; }
.blocks > section { margin-block-end: 1.5rem; }
.blocks h2 { margin-block-start: 0; }
pre { margin: 0 0 .5rem; padding: 1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--surface); white-space: pre-wrap; overflow-wrap: anywhere; font-size: .875rem; }
table { inline-size: 100%; border-collapse: collapse; }
th, td { padding: .375rem .5rem; border-block-end: 1px solid var(--line); text-align: start; overflow-wrap: normal; hyphens: auto; }
.too-low td:last-child, .error { color: var(--danger); font-weight: 600; }
#preview { max-block-size: 75vh; overflow: auto; padding: .5rem; border: 1px dashed var(--edge); border-radius: 12px; }
[hidden] { display: none; }
`;
