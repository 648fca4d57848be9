import { pdf } from "@alternance-kit/testing/files";
import type { Page } from "playwright";

/** Who applies, in the first step. */
export async function identifyInPage(page: Page): Promise<void> {
  await page.getByLabel("Prénom").fill("Ada");
  await page.getByRole("textbox", { name: "Nom", exact: true }).fill("Lovelace");
  await page.getByLabel("E-mail").fill("ada@example.org");
}

/** The CV, in its step. */
export async function attachInPage(page: Page): Promise<void> {
  const cv = pdf();
  const buffer = Buffer.from(await cv.arrayBuffer());
  await page.getByLabel("CV", { exact: true }).setInputFiles({ name: cv.name, mimeType: cv.type, buffer });
}

/** Applies to an offer without questions, to the receipt. */
export async function applyInPage(page: Page): Promise<void> {
  const goOn = () => page.getByRole("button", { name: "Continuer" }).click();
  await identifyInPage(page);
  await goOn();
  await attachInPage(page);
  await goOn();
  await page.getByRole("button", { name: "Envoyer ma candidature" }).click();
  await page.getByRole("heading", { name: "Candidature envoyée" }).waitFor();
}
