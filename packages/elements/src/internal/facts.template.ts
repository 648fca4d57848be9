import { html, type TemplateResult } from "lit";

/** What is known of something, name and value by name and value. */
export const facts = (entries: readonly (readonly [name: string, value: unknown])[]): TemplateResult => html`
  <dl part="facts">
    ${entries.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
  </dl>
`;
