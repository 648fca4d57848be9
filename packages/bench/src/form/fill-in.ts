import type { Page } from "playwright";

/** As fast as people type: many keys a second, each of which the form takes. */
const KEY_MS = 40;
/** Until whatever a key leads to is over. */
const AFTER_MS = 1_500;

/** What a visitor does with the form, in the order they do it. */
export interface Phase {
  name: string;
  /** Puts the keyboard in place, which is no work of the form's; answers what is measured: keys alone. */
  ready(page: Page, cvPath: string): Promise<() => Promise<void>>;
  /** The heading that tells that it is done. */
  shown: RegExp;
}

const press = (page: Page, key: string) => async () => {
  await page.keyboard.press(key);
  await page.waitForTimeout(AFTER_MS);
};

const pressOn = (name: string) => async (page: Page) => {
  await page.getByRole("button", { name }).focus();
  return press(page, "Enter");
};

export const PHASES: readonly Phase[] = [
  {
    name: "typing who applies; all beyond the first step comes with the first letter",
    shown: /^Vos coordonnées/,
    async ready(page) {
      await page.getByLabel("Prénom").focus();
      return async () => {
        for (const text of ["Ada", "Lovelace", `ada.${Date.now()}@example.org`]) {
          await page.keyboard.type(text, { delay: KEY_MS });
          if (!text.includes("@")) await page.keyboard.press("Tab");
        }
      };
    },
  },
  { name: "going on to the documents", shown: /^CV et message/, ready: async (page) => press(page, "Enter") },
  {
    name: "attaching a CV of 2 MB, typing a message",
    shown: /^CV et message/,
    async ready(page, cvPath) {
      const cv = await page.getByLabel("CV", { exact: true }).elementHandle();
      const message = await page.getByLabel("Message à l’entreprise").elementHandle();
      return async () => {
        await cv?.setInputFiles(cvPath);
        await message?.focus();
        await page.keyboard.type("Bonjour, votre offre répond à ce que je cherche.", { delay: KEY_MS });
      };
    },
  },
  { name: "going on to the summary", shown: /^Vérification/, ready: pressOn("Continuer") },
  {
    name: "ticking what can be agreed to",
    shown: /^Vérification/,
    async ready(page) {
      const boxes = await page.getByRole("checkbox").elementHandles();
      return async () => {
        for (const box of boxes) {
          await box.focus();
          await page.keyboard.press("Space");
        }
      };
    },
  },
  {
    name: "sending, to the receipt",
    shown: /^.*Candidature envoyée/,
    ready: pressOn("Envoyer ma candidature"),
  },
];

/** Whether the form has come to where the phase leads. */
export const isDone = (page: Page, { shown }: Phase): Promise<void> =>
  page.getByRole("heading", { name: shown }).waitFor();
