import type { Language } from "@alternance-kit/contract/mail";
import { plainPage } from "../http/plain-page.js";
import { html } from "../mail/markup.js";
import { en } from "./alert-pages.en.js";
import { fr } from "./alert-pages.fr.js";

const TEXTS = { fr, en };

/** A page of an e-mail's link: what it is about, and what there is to do. */
export type AlertPage =
  | { kind: "confirm"; search: string }
  | { kind: "confirmed"; search: string }
  | { kind: "unsubscribe"; search: string }
  | { kind: "unsubscribed" }
  | { kind: "gone" };

/** The page as HTML: its one form posts to the page's own address. */
export function alertPage(page: AlertPage, language: Language): string {
  const { heading, text, button } = TEXTS[language][page.kind];
  return plainPage(language, heading, [
    ...("search" in page ? [html`<p><strong>${page.search}</strong></p>`] : []),
    html`<p>${text}</p>`,
    ...(button === undefined
      ? []
      : [
          html`<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click"><button>${button}</button></form>`,
        ]),
  ]);
}
