import { anOffer, aPoolReceipt, aReceipt } from "@alternance-kit/testing/answers";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { aForm, aPdf } from "../testing/application-form.js";
import type { SubmitUploaded } from "../testing/form-client.js";
import { focused } from "../testing/mount.js";
import { someQuestions } from "../testing/questions.js";
import { answering } from "../testing/replies.js";

/** Goes through the form as nobody can with anything but keys: from wherever the last step has put them. */
const keys = {
  press: (...pressed: string[]) => userEvent.keyboard(pressed.join("")),

  /** Tabs on until the control of that name has the focus, as anyone would who listens to what is read. */
  async tabTo(name: string): Promise<void> {
    for (let pressed = 0; pressed < 150; pressed++) {
      if (focused()?.matches(`[name="${name}"], #${CSS.escape(name)}`)) return;
      await userEvent.keyboard("{Tab}");
    }
    throw new Error(`${name} is out of reach.`);
  },

  async type(name: string, text: string): Promise<void> {
    await keys.tabTo(name);
    await userEvent.keyboard(text);
  },

  async tick(name: string): Promise<void> {
    await keys.tabTo(name);
    await userEvent.keyboard(" ");
  },

  /** What Ctrl+V does with a file that was copied. */
  async paste(name: string, file: File): Promise<void> {
    await keys.tabTo(name);
    const clipboardData = new DataTransfer();
    clipboardData.items.add(file);
    focused()?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, composed: true, cancelable: true }),
    );
  },

  /** Enter in a field goes on; the next step's heading is then where reading begins. */
  async goOn(heading: string): Promise<void> {
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(focused()?.textContent).toContain(heading), { timeout: 5_000 });
  },
};

test("an application to an offer with questions is made with the keyboard alone, and goes back once on the way", async () => {
  const submit = vi.fn<SubmitUploaded>(answering(aReceipt()));
  const form = await aForm({ submit, offer: anOffer({ questions: someQuestions() }) });
  form.focus();
  await keys.press("Ada{Tab}Lovelace{Tab}ada@example.org");
  await keys.tick("isMinor");
  await vi.waitFor(() => expect(form.shadowRoot?.querySelector("#guardianEmail")).not.toBeNull());
  await keys.type("guardianFirstName", "Annabella");
  await keys.type("guardianLastName", "Byron");
  await keys.type("guardianEmail", "annabella@example.org");
  await keys.goOn("CV et message");
  await keys.paste("cv", aPdf());
  await keys.paste("document", aPdf("lettre.pdf"));
  await keys.type("message", "Bonjour");
  await keys.tabTo("keepsDraft");
  await keys.press("{Tab}");
  await keys.goOn("Questions");
  await keys.type("answers.why", "Pour vos cartes.");
  await keys.tabTo("answers.level");
  await keys.press("{ArrowDown}");
  await keys.tick("answers.stack");
  await keys.tabTo("answers.hasProject");
  await keys.press(" {ArrowDown}");
  await keys.goOn("Vérification");
  // Back to the documents from the summary, and forth again.
  while (focused()?.getAttribute("aria-label") !== "Modifier : CV et message") await keys.press("{Tab}");
  await keys.goOn("CV et message");
  await keys.tabTo("keepsDraft");
  await keys.press("{Tab}");
  await keys.goOn("Questions");
  await keys.tabTo("answers.tool");
  await keys.goOn("Vérification");
  await keys.tick("consents.school");
  await keys.tabTo("keepsDraft");
  await keys.press("{Tab}");
  expect(focused()?.textContent?.trim()).toBe("Envoyer ma candidature");
  await keys.goOn("Candidature envoyée");
  expect(submit).toHaveBeenCalledOnce();
  expect(submit.mock.lastCall?.[0]).toMatchObject({
    applicant: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" },
    guardian: { email: "annabella@example.org" },
    message: "Bonjour",
    answers: { values: { why: "Pour vos cartes.", stack: ["react"], hasProject: false } },
    consents: [{ purpose: "school" }],
  });
});

test("a spontaneous application is made with the keyboard alone", async () => {
  const submitUploaded = vi.fn(answering(aPoolReceipt()));
  const form = await aForm({ use: "spontaneous", poolCandidates: { submitUploaded } });
  form.focus();
  await keys.press("Ada{Tab}Lovelace{Tab}ada@example.org");
  await keys.goOn("Votre recherche");
  while (!focused()?.matches('[type="search"]')) await keys.press("{Tab}");
  await keys.press("blockchain");
  await keys.tick("wishes.romeCodes");
  await keys.tick("wishes.departments");
  await keys.type("wishes.startsAfter", "09092027");
  await keys.tabTo("wishes.diplomaLevel");
  await keys.press("{ArrowDown}");
  await keys.type("wishes.school", "IUT de Toulouse");
  await keys.goOn("CV et message");
  await keys.paste("cv", aPdf());
  await keys.tabTo("keepsDraft");
  await keys.press("{Tab}");
  await keys.goOn("Vérification");
  await keys.tick("consents.pool");
  await keys.tabTo("keepsDraft");
  await keys.press("{Tab}");
  await keys.goOn("Profil reçu");
  expect(submitUploaded.mock.lastCall).toMatchObject([
    {
      person: { firstName: "Ada" },
      wishes: { romeCodes: ["M1865"], startsAfter: "2027-09-09", school: "IUT de Toulouse" },
      consents: [{ purpose: "pool" }],
    },
    {},
  ]);
});
