/** An offer's page, and where one applies. */
export const OFFER_STYLES = `
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem 1.25rem; margin: 1.5rem 0; }
.facts dt { color: var(--muted); font-size: .875rem; }
.facts dd { margin: 0; font-weight: 600; }
.prose { max-inline-size: 70ch; }
.chips { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; }
.chips li { padding: .125rem .75rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .9375rem; }
.offers { display: grid; gap: .75rem; padding: 0; list-style: none; }
.offers li { padding: .875rem 1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--surface); }
.offers p { margin: 0; }
.notice { padding: .875rem 1rem; border-inline-start: 4px solid var(--accent); border-radius: 6px; background: var(--surface); }
.apply { position: sticky; inset-block-end: 0; margin: 1.5rem 0 0; padding-block: .75rem; border-block-start: 1px solid var(--line); background: var(--surface); }
`;
