import type { StepId } from "@alternance-kit/core/application-form-state";
import { attach, fillIn } from "./fill-in.js";

/** What only one step shows. */
const SIGNS: Readonly<Record<StepId, string>> = {
  identity: "#firstName",
  wishes: '[name="wishes.school"]',
  documents: "#cv",
  questions: '[name^="answers."]',
  summary: '[part="consents"]',
};
const STEPS = Object.keys(SIGNS) as StepId[]; // Safe: its keys are all there are.

const find = (form: HTMLElement, selector: string): HTMLElement | null | undefined =>
  form.shadowRoot?.querySelector<HTMLElement>(selector);

const stepOf = (form: HTMLElement): StepId | undefined => STEPS.find((step) => find(form, SIGNS[step]));

/** Fills in each step as a visitor would, as far as the one named. */
export async function reachStep(form: HTMLElement, wanted: StepId): Promise<void> {
  for (let step = await shown(form); step !== wanted; step = await shown(form, step)) {
    fillInStep(form, step);
    press(form);
  }
}

/** Presses the button that leads on. */
export const press = (form: HTMLElement): void => find(form, ".primary")?.click();

/** Waits for something to be shown. */
export async function untilShown(form: HTMLElement, selector: string): Promise<void> {
  for (let waited = 0; !find(form, selector); waited += 10) {
    if (waited > 5_000) throw new Error(`${selector} is not shown in: ${form.shadowRoot?.textContent}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The step shown, once it is another than `before`. */
async function shown(form: HTMLElement, before?: StepId): Promise<StepId> {
  const others = STEPS.filter((step) => step !== before);
  await untilShown(form, others.map((step) => SIGNS[step]).join());
  const step = stepOf(form);
  if (!step) throw new Error("No step is shown.");
  return step;
}

function fillInStep(form: HTMLElement, step: StepId): void {
  if (step === "identity") fillIn(form, { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" });
  if (step === "wishes") find(form, '[name="wishes.romeCodes"][value="M1855"]')?.click();
  if (step === "documents") attach(form, "cv", "cv-ada-lovelace.pdf");
  if (step === "questions") {
    fillIn(form, { "answers.why": "Pour vos cartes." });
    find(form, '[name="answers.hasProject"][value="no"]')?.click();
  }
}
