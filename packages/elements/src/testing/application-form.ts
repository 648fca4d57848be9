import { anOffer } from "@alternance-kit/testing/answers";
import { page, userEvent } from "vitest/browser";
import type { AlternanceApplicationForm } from "../application-form/application-form.js";
import "../define/application-form.js";
import { formClient } from "./form-client.js";
import { mount } from "./mount.js";

type Options = Parameters<typeof formClient>[0] & {
  lang?: string;
  content?: string;
  use?: string;
  offer?: AlternanceApplicationForm["offer"];
};

/** A form in a page, over a service that takes whatever it is sent unless told otherwise. */
export const aForm = ({ lang, content, use = "", offer = anOffer(), ...client }: Options = {}) =>
  mount(
    "alternance-application-form",
    { client: formClient(client), offerId: anOffer().id, use, offer },
    { ...(lang && { lang }), ...(content && { content }) },
  );

export const aPdf = (name = "cv.pdf") => new File(["%PDF-1.4"], name, { type: "application/pdf" });

export const field = (label: string) => page.getByLabelText(label, { exact: true });
export const button = (name: string) => page.getByRole("button", { name, exact: true });
export const heading = (name: string | RegExp) => page.getByRole("heading", { name });
export const onward = () => button("Continuer");
export const send = () => button("Envoyer ma candidature");

/** Types who applies. */
export async function identify(email = "ada@example.org"): Promise<void> {
  await userEvent.fill(field("Prénom"), "Ada");
  await userEvent.fill(page.getByRole("textbox", { name: "Nom", exact: true }), "Lovelace");
  await userEvent.fill(field("E-mail"), email);
}
