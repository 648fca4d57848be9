import { aPoolReceipt } from "@alternance-kit/testing/answers";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ProfileSubmittedEvent } from "../application-form/application-form.events.js";
import { aForm, field, heading, onward, send } from "../testing/application-form.js";
import { focused, textIn } from "../testing/mount.js";
import { reachStep } from "../testing/reach-step.js";
import { answering } from "../testing/replies.js";

const filter = () => page.getByRole("searchbox", { name: "Chercher un métier" });
const occupation = (name: string | RegExp) => page.getByRole("checkbox", { name });

async function atWishes(submitUploaded = vi.fn(answering(aPoolReceipt()))) {
  const form = await aForm({ use: "spontaneous", poolCandidates: { submitUploaded } });
  await reachStep(form, "wishes");
  return { form, submitUploaded };
}

test("a spontaneous candidate says what they look for, and it is sent with all they typed", async () => {
  const { form, submitUploaded } = await atWishes();
  await occupation("Data analyst").click();
  await page.getByRole("checkbox", { name: "Haute-Garonne" }).click();
  await page.getByRole("checkbox", { name: "Hérault" }).click();
  await userEvent.fill(page.getByLabelText(/Début au plus tôt/), "2027-09-01");
  await userEvent.fill(page.getByLabelText(/Début au plus tard/), "2027-10-15");
  await userEvent.selectOptions(page.getByLabelText(/Diplôme préparé/), "Bac+3 : BUT, licence");
  await page.getByRole("checkbox", { name: "1 semaine école, 3 semaines entreprise" }).click();
  await userEvent.fill(page.getByLabelText(/École ou centre/), "IUT de Toulouse");
  await userEvent.fill(page.getByLabelText(/Formation suivie/), "BUT informatique");
  await userEvent.fill(page.getByLabelText(/Portfolio/), "https://ada.example.org");
  await userEvent.fill(page.getByLabelText(/Autres liens/), "https://code.example.org/ada\n\n");
  await onward().click();
  await reachStep(form, "summary");
  expect(textIn(form)).toMatch(
    /Votre recherche Modifier Métiers recherchés Data analyst Départements Haute-Garonne, Hérault .*Bac\+3 : BUT, licence.*1er septembre 2027.*IUT de Toulouse.*code\.example\.org\/ada CV et message/,
  );
  await page.getByLabelText(/conservés deux ans après mon dernier contact/).click();
  await send().click();
  await expect.element(heading("Profil reçu")).toBeVisible();
  expect(textIn(form)).toMatch(/Gardé jusqu’au 22 novembre 2028/);
  expect(submitUploaded.mock.lastCall).toMatchObject([
    {
      person: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" },
      wishes: {
        romeCodes: ["M1419"],
        departments: ["31", "34"],
        startsAfter: "2027-09-01",
        startsBefore: "2027-10-15",
        diplomaLevel: 6,
        rhythms: ["1w_3w"],
        school: "IUT de Toulouse",
        course: "BUT informatique",
        portfolioUrl: "https://ada.example.org",
        links: ["https://code.example.org/ada"],
      },
      consents: [{ purpose: "pool" }],
    },
    {},
  ]);
});

test("occupations are found by a few letters, without accents; those ticked stay in sight", async () => {
  await atWishes();
  await userEvent.fill(filter(), "developpeur");
  await expect.element(occupation("Data analyst")).not.toBeInTheDocument();
  await expect.element(page.getByText(/^\d+ métiers$/)).toBeVisible();
  await occupation("Développeur / Développeuse blockchain").click();
  await userEvent.fill(filter(), "data analyst");
  await expect.element(page.getByText("1 métier")).toBeVisible();
  await expect.element(occupation("Data analyst")).toBeInTheDocument();
  await expect.element(occupation("Développeur / Développeuse blockchain")).toBeChecked();
  await userEvent.fill(filter(), "boulanger");
  await expect.element(page.getByText("Aucun métier ne contient ces mots.")).toBeVisible();
});

test("one occupation at least and five at most, links and dates that can be: told beside each, the first focused", async () => {
  await atWishes();
  await userEvent.fill(page.getByLabelText(/Début au plus tôt/), "2027-09-01");
  await userEvent.fill(page.getByLabelText(/Début au plus tard/), "2027-01-01");
  await userEvent.fill(page.getByLabelText(/Portfolio/), "http://ada.example.org");
  await userEvent.fill(page.getByLabelText(/Autres liens/), "code");
  await onward().click();
  const first = page.getByRole("group", { name: "Métiers recherchés" }).getByRole("checkbox").first();
  await expect.element(first).toHaveAccessibleDescription("Cochez au moins un métier.");
  await vi.waitFor(() => expect(focused()).toBe(first.element()));
  await expect
    .element(page.getByLabelText(/Début au plus tard/))
    .toHaveAccessibleDescription("Cette date vient avant l’autre.");
  await expect
    .element(page.getByLabelText(/Portfolio/))
    .toHaveAccessibleDescription(/adresse complète en https/);
  await expect
    .element(page.getByLabelText(/Autres liens/))
    .toHaveAccessibleDescription(/Un lien n’est pas complet/);
  for (const code of ["M1405", "M1419", "M1423", "M1426", "M1801", "M1802"]) {
    page
      .getByRole("group", { name: "Métiers recherchés" })
      .element()
      .querySelector<HTMLElement>(`[value="${code}"]`)
      ?.click();
  }
  await onward().click();
  await expect
    .element(page.getByRole("group", { name: "Métiers recherchés" }).getByRole("checkbox").first())
    .toHaveAccessibleDescription("Cochez 5 métiers au plus.");
});

test("without the agreement to be kept a profile is not sent, and the box says why", async () => {
  const { form, submitUploaded } = await atWishes();
  await reachStep(form, "summary");
  await send().click();
  const box = page.getByLabelText(/conservés deux ans après mon dernier contact/);
  await expect
    .element(box)
    .toHaveAccessibleDescription("Sans cet accord, votre profil ne peut pas être gardé.");
  await vi.waitFor(() => expect(focused()).toBe(box.element()));
  expect(submitUploaded).not.toHaveBeenCalled();
});

test("the page is told of the profile by an event of its own", async () => {
  const told: string[] = [];
  const listen = ({ receipt }: ProfileSubmittedEvent) => told.push(receipt.keptUntil);
  document.body.addEventListener("alternance-profile-submitted", listen);
  const { form } = await atWishes();
  await reachStep(form, "summary");
  await page.getByLabelText(/conservés deux ans/).click();
  await send().click();
  await vi.waitFor(() => expect(told).toEqual(["2028-11-22"]));
  document.body.removeEventListener("alternance-profile-submitted", listen);
});

test("the form is named after its use", async () => {
  await aForm({ use: "spontaneous" });
  await expect.element(heading("Candidature spontanée")).toBeVisible();
  await expect.element(field("Prénom")).toBeVisible();
});
