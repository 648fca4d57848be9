import type { Language } from "@alternance-kit/contract/mail";
import type { PoolCandidate } from "@alternance-kit/contract/pool-candidate";
import { type ConsentPurpose, consentText } from "@alternance-kit/domain/consents";
import { plainPage } from "../../http/plain-page.js";
import { html, type Markup } from "../../mail/markup.js";
import { dayIn } from "../day-in.js";
import { describeWishes } from "../describe-wishes.js";
import type { ProposedOffer } from "../proposals.store.js";
import { rectifyForm } from "./rectify-form.js";
import { en } from "./texts.en.js";
import { fr, type ProfilePageTexts } from "./texts.fr.js";

const TEXTS = { fr, en };

/** What came of the form that was posted, if one was. */
export type Outcome =
  | { kind: "none" }
  | { kind: "kept" | "rectified" | "withdrawn" }
  | { kind: "refused"; fields: readonly string[] };

/** Those whose withdrawal leaves the profile as it is; to withdraw `pool` is to leave. */
export const WITHDRAWABLE = ["school", "disability"] as const satisfies readonly ConsentPurpose[];

/** What is kept of a candidate of the pool, and what they can do about it, at an address that ends with their token. */
export function profilePage(
  profile: PoolCandidate,
  proposed: readonly ProposedOffer[],
  { path, outcome }: { path: string; outcome: Outcome },
): string {
  const { language } = profile;
  const texts = TEXTS[language];
  const post = (end: string, label: string) =>
    html`<form method="post" action="${path}/${end}"><button>${label}</button></form>`;
  const action = ({ heading, text }: { heading: string; text: string }, way: Markup) =>
    html`<h2>${heading}</h2><p>${text}</p>${way}`;
  return plainPage(language, texts.heading, [
    ...said(outcome, texts),
    html`<p>${texts.intro}</p>`,
    ...(profile.guardian?.status === "awaiting"
      ? [html`<p><strong>${texts.awaitsGuardian}</strong></p>`]
      : []),
    html`<dl>${facts(profile, texts).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`,
    proposals(proposed, texts, language),
    action(texts.keep, post("keep", texts.keep.button)),
    consents(profile, texts, (purpose) => post(`consents/${purpose}/withdraw`, texts.consents.withdraw)),
    action(texts.rectify, rectifyForm(profile, texts, path)),
    html`<p>${texts.rectify.anew}</p>`,
    action(texts.export, html`<p><a href="${path}/export.zip" download>${texts.export.link}</a></p>`),
    action(texts.object, post("object", texts.object.button)),
    action(texts.erase, post("erase", texts.erase.button)),
  ]);
}

/** What is left to say: that all is erased, or that the link opens nothing. */
export function lastPage(kind: "erased" | "gone", language: Language): string {
  const { heading, text } = TEXTS[language][kind];
  return plainPage(language, heading, [html`<p>${text}</p>`]);
}

function said(outcome: Outcome, texts: ProfilePageTexts): Markup[] {
  const done = (text: string) => [html`<p role="status"><strong>${text}</strong></p>`];
  switch (outcome.kind) {
    case "none":
      return [];
    case "kept":
      return done(texts.keep.done);
    case "rectified":
      return done(texts.rectify.done);
    case "withdrawn":
      return done(texts.consents.done);
    case "refused":
      return [html`<p role="alert"><strong>${texts.rectify.wrong(outcome.fields.join(", "))}</strong></p>`];
    default:
      return outcome satisfies never;
  }
}

function facts(profile: PoolCandidate, texts: ProfilePageTexts): [string, string][] {
  const { person, wishes, language, message, cv, document } = profile;
  const day = dayIn(language);
  const links = [wishes.portfolioUrl, ...(wishes.links ?? [])].filter((link) => link !== undefined);
  const files = [cv, document].flatMap((file) => (file ? [file.fileName] : []));
  const all: [string, string | null | undefined][] = [
    [texts.reference, profile.reference],
    [texts.name, `${person.firstName} ${person.lastName}`],
    [texts.email, person.email],
    [texts.phone, person.phone],
    [texts.wishes, describeWishes(wishes, language)],
    [texts.school, wishes.school],
    [texts.course, wishes.course],
    [texts.links, links.join(", ")],
    [texts.message, message],
    [texts.files, files.join(", ")],
    [texts.received, day(profile.receivedAt)],
    [texts.keptUntil, day(profile.keptUntil)],
  ];
  return all.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
}

function proposals(
  proposed: readonly ProposedOffer[],
  { proposals: texts }: ProfilePageTexts,
  language: Language,
): Markup {
  const day = dayIn(language);
  const items = proposed.map(
    ({ title, companyName, proposedAt }) => html`<li>${texts.item(title, companyName, day(proposedAt))}</li>`,
  );
  return html`<h2>${texts.heading}</h2>${items.length ? html`<ul>${items}</ul>` : html`<p>${texts.none}</p>`}`;
}

function consents(
  { consents: all, language }: PoolCandidate,
  { consents: texts }: ProfilePageTexts,
  withdraw: (purpose: ConsentPurpose) => Markup,
): Markup {
  const day = dayIn(language);
  const items = all
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ purpose, textVersion, givenAt }) => {
      const sentence = consentText(purpose, textVersion)?.[language] ?? purpose;
      const way = WITHDRAWABLE.some((one) => one === purpose) ? [withdraw(purpose)] : [];
      return html`<li>${sentence} ${texts.given(day(givenAt))}${way}</li>`;
    });
  return html`<h2>${texts.heading}</h2><ul>${items}</ul>`;
}
