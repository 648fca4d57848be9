import { aChallenge, anOffer, aReceipt } from "@alternance-kit/testing/answers";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { AlternanceErrorEvent } from "../error-event.js";
import { aForm, aPdf, button, field, heading, identify, onward, send } from "../testing/application-form.js";
import { fillIn } from "../testing/fill-in.js";
import type { SubmitUploaded } from "../testing/form-client.js";
import { focused, settled, textIn } from "../testing/mount.js";
import { someQuestions } from "../testing/questions.js";
import { reachStep } from "../testing/reach-step.js";
import { answering, offline, refusing } from "../testing/replies.js";
import type { ApplicationSubmittedEvent } from "./application-form.events.js";

const steps = () =>
  page
    .getByRole("list", { name: "Étapes" })
    .getByRole("listitem")
    .all()
    .map((item) => item.element().textContent?.trim());

test("what is sent is what was typed, for the offer, from this page, after the files", async () => {
  const submit = vi.fn<SubmitUploaded>(answering(aReceipt()));
  const sent: File[] = [];
  await aForm({
    submit,
    send: (file) => {
      sent.push(file as File);
      return Promise.resolve({ id: `upl_${sent.length}` });
    },
  });
  await identify();
  await userEvent.fill(page.getByLabelText("Téléphone"), "06 12 34 56 78");
  await onward().click();
  await userEvent.upload(field("CV"), aPdf());
  await userEvent.fill(page.getByLabelText("Message à l’entreprise"), "Bonjour,\nvotre offre…");
  await onward().click();
  await send().click();
  await expect.element(heading("Candidature envoyée")).toBeVisible();
  expect(submit).toHaveBeenCalledOnce();
  expect(submit.mock.lastCall?.[0]).toMatchObject({
    offerId: anOffer().id,
    applicant: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org", phone: "06 12 34 56 78" },
    message: "Bonjour,\nvotre offre…",
    files: { cv: "upl_1" },
    attribution: { last: { pageUrl: location.href } },
    pageUrl: location.href,
  });
  expect(sent.map(({ name }) => name)).toEqual(["cv.pdf"]);
});

test("browsers know what each field is for, and visitors what they may leave empty", async () => {
  await aForm();
  const fields = [
    field("Prénom"),
    page.getByRole("textbox", { name: "Nom", exact: true }),
    field("E-mail"),
    page.getByLabelText("Téléphone"),
  ];
  expect(fields.map((input) => input.element().getAttribute("autocomplete"))).toEqual([
    "given-name",
    "family-name",
    "email",
    "tel",
  ]);
  await expect.element(page.getByLabelText("Téléphone")).not.toBeRequired();
  await expect.element(field("E-mail")).toBeRequired();
});

test("the first step asks for four things, and the list of steps tells how many are left", async () => {
  await aForm();
  expect(page.getByRole("textbox").all()).toHaveLength(4);
  expect(steps()).toEqual(["Vos coordonnées", "CV et message", "Vérification"]);
  await expect.element(page.getByText("Vos coordonnées").first()).toHaveAttribute("aria-current", "step");
  await expect.element(heading("Postuler chez Garonne Numérique")).toBeVisible();
});

test("an offer with questions has a step for them, whether the page gave them or the service is asked", async () => {
  await aForm({ offer: anOffer({ questions: someQuestions() }) });
  expect(steps()).toEqual(["Vos coordonnées", "CV et message", "Questions", "Vérification"]);
  document.body.replaceChildren();

  const retrieve = vi.fn(answering(anOffer({ questions: someQuestions() })));
  const { company } = anOffer();
  await aForm({ offer: { company }, offers: { retrieve } });
  expect(steps()).toHaveLength(3);
  expect(retrieve).not.toHaveBeenCalled();
  await userEvent.fill(field("Prénom"), "A");
  await vi.waitFor(() => expect(steps()).toHaveLength(4));
  expect(retrieve).toHaveBeenCalledExactlyOnceWith(anOffer().id);
});

test("each step's heading is focused as it is shown, and says how far it is", async () => {
  const form = await aForm();
  await identify();
  await userEvent.keyboard("{Enter}");
  const title = heading("CV et message étape 2 sur 3");
  await vi.waitFor(() => expect(focused()).toBe(title.element()));
  await button("Retour").click();
  await vi.waitFor(() => expect(focused()).toBe(heading("Vos coordonnées étape 1 sur 3").element()));
  await expect.element(field("Prénom")).toHaveValue("Ada");
  await reachStep(form, "summary");
  await button("CV et message").click();
  await vi.waitFor(() => expect(focused()).toBe(title.element()));
  await expect.element(page.getByText("cv-ada-lovelace.pdf").first()).toBeVisible();
});

test("a refused e-mail is described on its own field, which is focused, and everything is kept", async () => {
  await aForm();
  await identify("ada@home");
  await onward().click();
  const email = field("E-mail");
  await expect.element(email).toHaveAttribute("aria-invalid", "true");
  await expect.element(email).toHaveAccessibleDescription(/^Cette adresse n’est pas complète/);
  await vi.waitFor(() => expect(focused()).toBe(email.element()));
  await expect.element(field("Prénom")).toHaveValue("Ada");

  await userEvent.fill(email, "ada@example.org");
  await expect.element(email).not.toHaveAttribute("aria-invalid");
  await onward().click();
  await expect.element(heading(/^CV et message/)).toBeVisible();
});

test("an empty step names what is missing, first of all the first field", async () => {
  await aForm();
  await onward().click();
  await vi.waitFor(() => expect(focused()).toBe(field("Prénom").element()));
  await expect.element(field("Prénom")).toHaveAccessibleDescription("Ce champ est à remplir.");
  await expect.element(field("E-mail")).toHaveAccessibleDescription("Ce champ est à remplir.");
});

test("under 18, a guardian is asked for, whose address is not the candidate's; and sent", async () => {
  const submit = vi.fn<SubmitUploaded>(answering(aReceipt()));
  const form = await aForm({ submit });
  await identify();
  await page.getByLabelText("J’ai moins de 18 ans").click();
  const guardian = page.getByRole("group", { name: "Votre représentant légal" });
  await expect.element(guardian).toHaveAccessibleDescription(/votre candidature part une fois/);
  await userEvent.fill(field("Son prénom"), "Annabella");
  await userEvent.fill(field("Son nom"), "Byron");
  await userEvent.fill(field("Son e-mail"), "Ada@example.org");
  await onward().click();
  await expect
    .element(field("Son e-mail"))
    .toHaveAccessibleDescription("Donnez une autre adresse que la vôtre.");
  await userEvent.fill(field("Son e-mail"), "annabella@example.org");
  await reachStep(form, "summary");
  await send().click();
  await expect.element(page.getByText(/attend la confirmation de votre représentant légal/)).toBeVisible();
  expect(submit.mock.lastCall?.[0]).toMatchObject({
    guardian: { firstName: "Annabella", lastName: "Byron", email: "annabella@example.org" },
  });
});

test("what the service finds wrong leads back to its step, beside its field", async () => {
  const form = await aForm({
    submit: refusing("validation_failed", [
      { pointer: "/applicant/email", code: "email_disposable", detail: "" },
    ]),
  });
  await reachStep(form, "summary");
  await send().click();
  await expect.element(field("E-mail")).toHaveAccessibleDescription(/^Cette adresse est jetable/);
  await vi.waitFor(() => expect(focused()).toBe(field("E-mail").element()));
});

test("the receipt is announced to the page, and read first", async () => {
  const references: string[] = [];
  const listen = ({ receipt }: ApplicationSubmittedEvent) => references.push(receipt.reference);
  document.body.addEventListener("alternance-application-submitted", listen);
  const form = await aForm();
  await reachStep(form, "summary");
  expect(references).toEqual([]);
  await send().click();
  await vi.waitFor(() => expect(focused()).toBe(heading("Candidature envoyée").element()));
  document.body.removeEventListener("alternance-application-submitted", listen);
  expect(references).toEqual([aReceipt().reference]);
  expect(textIn(form)).toMatch(
    /Référence 7KQ4-9XMZ CV reçu cv-ada-lovelace.pdf.*Un e-mail part à ada@example.org/,
  );
});

test("a failure says why, keeps everything, and is tried again with the same button", async () => {
  const replies = [refusing("offer_closed"), answering(aReceipt())];
  const form = await aForm({ submit: () => (replies.shift() ?? offline)() });
  await reachStep(form, "summary");
  await send().click();
  await expect
    .element(page.getByRole("alert"))
    .toHaveTextContent(/^Votre candidature n’est pas partie. Cette offre vient d’être close/);
  await vi.waitFor(() => expect(focused()).toBe(send().element()));
  await userEvent.keyboard("{Enter}");
  await expect.element(heading("Candidature envoyée")).toBeVisible();
});

test("a page may tell of a failure itself", async () => {
  const form = await aForm({ submit: refusing("too_many_requests"), content: "Écrivez-nous" });
  const codes: string[] = [];
  form.addEventListener("alternance-error", (event: AlternanceErrorEvent) => {
    codes.push(event.code);
    if (codes.length > 1) event.preventDefault();
  });
  await reachStep(form, "summary");
  await send().click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Trop de candidatures à la fois.");
  expect(form.shadowRoot?.querySelector("slot:not([name])")).not.toBeNull();
  await send().click();
  await vi.waitFor(() => expect(codes).toEqual(["too_many_requests", "too_many_requests"]));
  await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
});

test("in English, errors included", async () => {
  const form = await aForm({ lang: "en" });
  await button("Continue").click();
  await expect
    .element(page.getByLabelText("First name"))
    .toHaveAccessibleDescription("This field must be filled in.");
  fillIn(form, { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" });
  await button("Continue").click();
  await expect.element(heading("CV and message step 2 of 3")).toBeVisible();
  await button("Continue").click();
  await expect.element(field("CV")).toHaveAccessibleDescription("PDF or DOCX, 5 MB at most Attach your CV.");
});

test("moved elsewhere in the page, the form keeps its step and what was typed", async () => {
  const form = await aForm();
  await reachStep(form, "documents");
  const elsewhere = document.createElement("section");
  document.body.append(elsewhere);
  elsewhere.append(form);
  await settled(form);
  await expect.element(heading(/^CV et message/)).toBeVisible();
  await button("Retour").click();
  await expect.element(field("Prénom")).toHaveValue("Ada");
});

test("the browser does its work from the first letter on, unseen", async () => {
  const submit = vi.fn<SubmitUploaded>(answering(aReceipt()));
  const challenge = vi.fn(answering(aChallenge()));
  const form = await aForm({ applications: { submitUploaded: submit, challenge } });
  expect(challenge).not.toHaveBeenCalled();
  await userEvent.fill(field("Prénom"), "A");
  await vi.waitFor(() => expect(challenge).toHaveBeenCalledOnce());
  expect(page.getByRole("progressbar").query()).toBeNull();
  await reachStep(form, "summary");
  await send().click();
  await expect.element(heading("Candidature envoyée")).toBeVisible();
  expect(challenge).toHaveBeenCalledOnce();
  expect(submit.mock.lastCall?.[0].proof).toBeDefined();
});

test("while the work goes on after all, the form waits and says so, and the visitor may cancel", async () => {
  const submit = vi.fn<SubmitUploaded>(answering(aReceipt()));
  const long = aChallenge();
  const challenge = answering({
    ...long,
    parameters: { ...long.parameters, keyPrefix: "00".repeat(16) },
  });
  const form = await aForm({ applications: { submitUploaded: submit, challenge } });
  await reachStep(form, "summary");
  await send().click();
  await expect.element(page.getByRole("progressbar", { name: "Envoi de votre candidature" })).toBeVisible();
  await button("Annuler l’envoi").click();
  await expect.element(send()).toBeVisible();
  expect(submit).not.toHaveBeenCalled();
});
