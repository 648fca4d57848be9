import type { Language } from "@alternance-kit/contract/mail";
import type { PoolCandidate } from "@alternance-kit/contract/pool-candidate";
import { plainPage } from "../../http/plain-page.js";
import { html } from "../../mail/markup.js";
import { describeWishes } from "../describe-wishes.js";
import { en } from "./texts.en.js";
import { fr } from "./texts.fr.js";

const TEXTS = { fr, en };

/** Whose profile a guardian is asked about, and for what; two buttons, at an address that ends with their token. */
export function poolGuardianPage({ person, wishes, language }: PoolCandidate, path: string): string {
  const { guardian: texts, wishes: looksFor } = TEXTS[language];
  const answer = (end: string, label: string) =>
    html`<form method="post" action="${path}/${end}"><p><button>${label}</button></p></form>`;
  return plainPage(language, texts.heading, [
    html`<p>${texts.text}</p>`,
    html`<dl><dt>${texts.candidate}</dt><dd>${person.firstName} ${person.lastName}</dd><dt>${looksFor}</dt><dd>${describeWishes(wishes, language)}</dd></dl>`,
    answer("confirm", texts.confirm),
    answer("refuse", texts.refuse),
  ]);
}

/** What is left to say once it is answered, or that the link opens nothing. */
export function poolGuardianLastPage(kind: "confirmed" | "refused" | "gone", language: Language): string {
  const { heading, text } = TEXTS[language].guardian[kind];
  return plainPage(language, heading, [html`<p>${text}</p>`]);
}
