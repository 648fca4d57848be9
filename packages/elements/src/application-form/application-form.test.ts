import type { ApplicationReceipt } from "@alternance-kit/sdk/types";
import { aChallenge, anOffer, aReceipt, CHALLENGE_COUNTER } from "@alternance-kit/testing/answers";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../define/application-form.js";
import type { AlternanceErrorEvent } from "../error-event.js";
import { focused, mount, settled, textIn } from "../testing/mount.js";
import { answering, never, offline, refusing } from "../testing/replies.js";
import type { ApplicationSubmittedEvent } from "./application-form.events.js";
import type { ApplicationFormClient } from "./application-form.js";

type Submit = ApplicationFormClient["applications"]["submit"];

const aForm = (submit: Submit = never, options: { lang?: string; content?: string } = {}) =>
  mount(
    "alternance-application-form",
    { client: { applications: { submit } }, offerId: anOffer().id },
    options,
  );

const aPdf = (name = "cv.pdf") => new File(["%PDF-1.4"], name, { type: "application/pdf" });
const field = (label: string) => page.getByLabelText(label, { exact: true });
const send = () => page.getByRole("button", { name: "Envoyer ma candidature" });

async function fillIn(email = "ada@example.org", cv = aPdf()) {
  await userEvent.fill(field("Prénom"), "Ada");
  await userEvent.fill(page.getByRole("textbox", { name: "Nom", exact: true }), "Lovelace");
  await userEvent.fill(field("E-mail"), email);
  await userEvent.upload(field("CV"), cv);
}

test("what is sent is what was typed, for the offer, from this page", async () => {
  const submit = vi.fn<Submit>(answering(aReceipt()));
  await aForm(submit);
  await fillIn();
  await userEvent.fill(page.getByLabelText("Téléphone"), "06 12 34 56 78");
  await userEvent.fill(page.getByLabelText("Message à l’entreprise"), "Bonjour,\nvotre offre…");
  await send().click();
  const [application, cv] = submit.mock.lastCall ?? [];
  expect(application).toEqual({
    offerId: anOffer().id,
    applicant: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org", phone: "06 12 34 56 78" },
    message: "Bonjour,\nvotre offre…",
    attribution: {
      first: expect.objectContaining({ at: expect.any(String) }),
      last: expect.objectContaining({ pageUrl: location.href }),
    },
    pageUrl: location.href,
  });
  expect((cv as File).name).toBe("cv.pdf");
});

test("browsers know what each field is for, and visitors what they may leave empty", async () => {
  await aForm();
  const tokens = [
    field("Prénom"),
    page.getByRole("textbox", { name: "Nom", exact: true }),
    field("E-mail"),
    page.getByLabelText("Téléphone"),
  ];
  expect(tokens.map((input) => input.element().getAttribute("autocomplete"))).toEqual([
    "given-name",
    "family-name",
    "email",
    "tel",
  ]);
  await expect.element(page.getByLabelText("Téléphone")).not.toBeRequired();
  await expect.element(field("E-mail")).toBeRequired();
  await expect.element(field("CV")).toHaveAccessibleDescription("PDF ou DOCX, 5 Mo au plus");
});

test("who receives the application is told before it is sent, by name where the page knows it", async () => {
  const form = await aForm();
  expect(textIn(form)).toContain(
    "transmis à l’entreprise qui publie l’offre et à l’organisateur de ce service",
  );
  form.offer = anOffer();
  await settled(form);
  expect(textIn(form)).toContain("transmis à Garonne Numérique et à l’organisateur");
  expect(textIn(form)).toContain("L’école ou le site qui présente l’offre ne voit que votre nom");
});

test("a refused e-mail is described on its own field, which is focused, and everything is kept", async () => {
  const submit = vi.fn<Submit>(answering(aReceipt()));
  await aForm(submit);
  await fillIn("ada@home");
  await send().click();
  const email = field("E-mail");
  await expect.element(email).toHaveAttribute("aria-invalid", "true");
  await expect.element(email).toHaveAccessibleDescription(/^Cette adresse n’est pas complète/);
  await vi.waitFor(() => expect(focused()).toBe(email.element()));
  expect(submit).not.toHaveBeenCalled();
  await expect.element(field("Prénom")).toHaveValue("Ada");
  expect((field("CV").element() as HTMLInputElement).files?.[0]?.name).toBe("cv.pdf");

  await userEvent.fill(email, "ada@example.org");
  await expect.element(email).not.toHaveAttribute("aria-invalid");
  await send().click();
  await expect.element(page.getByRole("heading", { name: "Candidature envoyée" })).toBeVisible();
});

test("what the service finds wrong comes back beside its field too", async () => {
  await aForm(
    refusing("validation_failed", [
      { pointer: "/applicant/phone", code: "phone_malformed", detail: "" },
      { pointer: "/applicant/lastName", code: "unknown_field", detail: "" },
    ]),
  );
  await fillIn();
  await send().click();
  await expect.element(page.getByLabelText("Téléphone")).toHaveAccessibleDescription(/numéro français/);
  const lastName = page.getByRole("textbox", { name: "Nom", exact: true });
  await expect.element(lastName).toHaveAccessibleDescription("Cette valeur n’est pas acceptée.");
  await vi.waitFor(() => expect(focused()).toBe(lastName.element()));
});

test.each([
  ["cv.exe", "application/octet-stream", "x", "Ce fichier n’est ni un PDF ni un DOCX."],
  ["cv.pdf", "application/pdf", "", "Ce fichier est vide."],
  ["cv.pdf", "application/pdf", "x".repeat(5 * 1024 * 1024 + 1), "Ce fichier dépasse 5 Mo."],
])("a CV that cannot do (%s, %s) is told as soon as it is attached", async (name, type, bytes, told) => {
  await aForm();
  const input = field("CV").element() as HTMLInputElement;
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], name, { type }));
  input.files = transfer.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  await expect.element(field("CV")).toHaveAccessibleDescription(`PDF ou DOCX, 5 Mo au plus ${told}`);
});

test("an empty form names what is missing, first of all the first field", async () => {
  await aForm();
  await send().click();
  await expect
    .element(field("CV"))
    .toHaveAccessibleDescription("PDF ou DOCX, 5 Mo au plus Joignez votre CV.");
  await vi.waitFor(() => expect(focused()).toBe(field("Prénom").element()));
  await expect.element(field("Prénom")).toHaveAccessibleDescription("Ce champ est à remplir.");
});

test("the upload is followed, and can be cancelled without a loss", async () => {
  await aForm((_application, _cv, options) => {
    options?.onProgress?.({ sentBytes: 45, totalBytes: 100 });
    return never();
  });
  await fillIn();
  await send().click();
  const bar = page.getByRole("progressbar", { name: "Envoi de votre candidature" });
  await expect.element(bar).toHaveAttribute("value", "45");
  await expect.element(page.getByText("45 %")).toBeVisible();
  await expect.element(field("Prénom")).toBeDisabled();
  const cancel = page.getByRole("button", { name: "Annuler l’envoi" });
  await vi.waitFor(() => expect(focused()).toBe(cancel.element()));
  await cancel.click();
  await expect.element(field("Prénom")).toHaveValue("Ada");
  await vi.waitFor(() => expect(focused()).toBe(send().element()));
});

test("the receipt is announced to the page, and read first", async () => {
  const submitted = vi.fn<(receipt: ApplicationReceipt) => void>();
  const listen = (event: ApplicationSubmittedEvent) => submitted(event.receipt);
  document.body.addEventListener("alternance-application-submitted", listen);
  const form = await aForm(answering(aReceipt()));
  await fillIn();
  expect(submitted).not.toHaveBeenCalled();
  await send().click();
  const title = page.getByRole("heading", { name: "Candidature envoyée" });
  await vi.waitFor(() => expect(focused()).toBe(title.element()));
  document.body.removeEventListener("alternance-application-submitted", listen);
  expect(submitted.mock.calls).toEqual([[aReceipt()]]);
  expect(textIn(form)).toMatch(
    /Référence 7KQ4-9XMZ CV reçu cv-ada-lovelace.pdf.*Un e-mail part à ada@example.org/,
  );
});

test("a failure says why, keeps everything, and is tried again with the same button", async () => {
  const replies = [refusing("offer_closed"), answering(aReceipt())];
  await aForm(() => (replies.shift() ?? never)());
  await fillIn();
  await send().click();
  await expect
    .element(page.getByRole("alert"))
    .toHaveTextContent(/^Votre candidature n’est pas partie. Cette offre vient d’être close/);
  await expect.element(field("Prénom")).toHaveValue("Ada");
  await vi.waitFor(() => expect(focused()).toBe(send().element()));
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("heading", { name: "Candidature envoyée" })).toBeVisible();
});

test("without the service, the page's own other way to apply appears; a page may tell of it itself", async () => {
  const form = await aForm(offline, { content: '<a href="mailto:ecole@example.org">Écrivez-nous</a>' });
  const failures: string[] = [];
  form.addEventListener("alternance-error", (event: AlternanceErrorEvent) => {
    failures.push(event.code);
    if (failures.length > 1) event.preventDefault();
  });
  await fillIn();
  await send().click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Le service ne répond pas.");
  await expect.element(page.getByRole("link", { name: "Écrivez-nous" })).toBeVisible();
  await send().click();
  await vi.waitFor(() => expect(failures).toEqual(["unreachable", "unreachable"]));
  await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
});

test("the form is filled in and sent with the keyboard alone", async () => {
  const submit = vi.fn<Submit>(answering(aReceipt()));
  await aForm(submit);
  await userEvent.upload(field("CV"), aPdf());
  (field("Prénom").element() as HTMLElement).focus();
  await userEvent.keyboard("Ada{Tab}Lovelace{Tab}ada@example.org{Enter}");
  await vi.waitFor(() => expect(submit).toHaveBeenCalledTimes(1));
});

test("in English, errors included", async () => {
  await aForm(never, { lang: "en" });
  await page.getByRole("button", { name: "Send my application" }).click();
  await expect
    .element(page.getByLabelText("First name"))
    .toHaveAccessibleDescription("This field must be filled in.");
  await expect.element(field("CV")).toHaveAccessibleDescription("PDF or DOCX, 5 MB at most Attach your CV.");
});

test("moved elsewhere in the page, the form keeps what was typed", async () => {
  const form = await aForm();
  await fillIn();
  const elsewhere = document.createElement("section");
  document.body.append(elsewhere);
  elsewhere.append(form);
  await settled(form);
  await expect.element(field("Prénom")).toHaveValue("Ada");
  await send().click();
  await expect.element(page.getByRole("progressbar")).toBeVisible();
});

/** A form whose client asks for a proof. */
const aProvenForm = (submit: Submit, challenge: () => Promise<ReturnType<typeof aChallenge>>) =>
  mount("alternance-application-form", {
    client: { applications: { submit, challenge } },
    offerId: anOffer().id,
  });

test("the browser does its work from the first field on, unseen, and the application carries the proof", async () => {
  const submit = vi.fn<Submit>(answering(aReceipt()));
  const challenge = vi.fn(answering(aChallenge()));
  await aProvenForm(submit, challenge);
  expect(challenge).not.toHaveBeenCalled();
  await userEvent.fill(field("Prénom"), "A");
  await vi.waitFor(() => expect(challenge).toHaveBeenCalledOnce());
  expect(page.getByRole("progressbar").query()).toBeNull();
  await fillIn();
  await send().click();
  await expect.element(page.getByRole("heading", { name: "Candidature envoyée" })).toBeVisible();
  expect(challenge).toHaveBeenCalledOnce();
  expect(submit.mock.lastCall?.[0].proof?.solution.counter).toBe(CHALLENGE_COUNTER);
});

test("while the work goes on after all, the form waits and says so, and the visitor may cancel", async () => {
  const submit = vi.fn<Submit>(answering(aReceipt()));
  const long = aChallenge();
  await aProvenForm(
    submit,
    answering({ ...long, parameters: { ...long.parameters, keyPrefix: "00".repeat(16) } }),
  );
  await fillIn();
  await send().click();
  await expect.element(page.getByRole("progressbar", { name: "Envoi de votre candidature" })).toBeVisible();
  await page.getByRole("button", { name: "Annuler l’envoi" }).click();
  await expect.element(send()).toBeVisible();
  await expect.element(field("Prénom")).toHaveValue("Ada");
  expect(submit).not.toHaveBeenCalled();
});

test.each([
  ["proof_refused", "Envoi non vérifié."],
  ["too_many_requests", "Trop de candidatures à la fois."],
] as const)(
  "refused as %s, the visitor is told, and shown the page's other way to apply",
  async (code, told) => {
    const form = await aForm(refusing(code), { content: "Écrivez-nous" });
    await fillIn();
    await send().click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(told);
    expect(form.shadowRoot?.querySelector("slot:not([name])")).not.toBeNull();
  },
);

test("an address that lasts minutes is told on its field", async () => {
  await aForm(
    refusing("validation_failed", [{ pointer: "/applicant/email", code: "email_disposable", detail: "" }]),
  );
  await fillIn("ada@mailinator.com");
  await send().click();
  await expect.element(field("E-mail")).toHaveAccessibleDescription(/^Cette adresse est jetable/);
});
