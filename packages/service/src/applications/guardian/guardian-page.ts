import type { Language } from "@alternance-kit/contract/mail";
import { plainPage } from "../../http/plain-page.js";
import { html, type Markup } from "../../mail/markup.js";
import type { KeptApplication } from "../application-reader.js";
import { en } from "./texts.en.js";
import { fr } from "./texts.fr.js";

const TEXTS = { fr, en };

/** Who applied, to what, and who would get it; two buttons, at an address that ends with the guardian's token. */
export function guardianPage(application: KeptApplication, language: Language, path: string): string {
  const { page } = TEXTS[language];
  const { applicant, offer, cv, source, receivedAt, guardian } = application;
  const candidate = `${applicant.firstName} ${applicant.lastName}`;
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "Europe/Paris" });
  const facts: [string, string][] = [
    [page.candidate, candidate],
    [page.offer, offer.title],
    [page.company, offer.companyName],
    ...(cv ? [[page.files, cv.fileName] as [string, string]] : []),
    [page.shown, source.partnerName],
    [page.received, day.format(new Date(receivedAt))],
  ];
  return plainPage(language, page.heading, [
    html`<p>${page.intro(candidate, guardian?.name ?? "")}</p>`,
    html`<dl>${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`,
    html`<p>${page.effect}</p><p>${page.law}</p>`,
    action(page.confirm, `${path}/confirm`),
    action(page.refuse, `${path}/refuse`),
  ]);
}

/** What is left to say once it is answered, or that the link opens nothing. */
export function guardianLastPage(kind: "confirmed" | "refused" | "gone", language: Language): string {
  const { heading, text } = TEXTS[language].page[kind];
  return plainPage(language, heading, [html`<p>${text}</p>`]);
}

const action = ({ text, button }: { text: string; button: string }, path: string): Markup =>
  html`<form method="post" action="${path}"><p>${text}</p><button>${button}</button></form>`;
