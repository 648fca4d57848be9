import type { StepId } from "@alternance-kit/core/application-form-state";
import { anOffer, aPoolReceipt, aReceipt } from "@alternance-kit/testing/answers";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../define/application-form.js";
import { attach, fillIn } from "../testing/fill-in.js";
import { formClient } from "../testing/form-client.js";
import { someQuestions } from "../testing/questions.js";
import { press, reachStep, untilShown } from "../testing/reach-step.js";
import { answering, never, offline, refusing } from "../testing/replies.js";
import type { ApplicationFormClient } from "./application-form.client.js";
import type { AlternanceApplicationForm } from "./application-form.js";

type Story = StoryObj<{
  client: ApplicationFormClient;
  lang: string;
  use: string;
  offer: AlternanceApplicationForm["offer"];
}>;
type Play = (form: AlternanceApplicationForm) => Promise<void> | void;

/** What a visitor does, once they are at a step, to get to the state. */
const at = (step: StepId, act: Play = () => {}): Pick<Story, "play"> => ({
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector<AlternanceApplicationForm>("alternance-application-form");
    if (!form) throw new Error("There is no form.");
    await form.updateComplete;
    await reachStep(form, step);
    await act(form);
    await form.updateComplete;
  },
});

/** Sends it, and waits for what comes of it. */
const sendUntil =
  (shown: string): Play =>
  async (form) => {
    press(form);
    await untilShown(form, shown);
  };

const tick = (form: HTMLElement, name: string): void =>
  form.shadowRoot?.querySelector<HTMLElement>(`[name="${name}"]`)?.click();

const meta: Meta = {
  title: "Application form",
  component: "alternance-application-form",
  render: ({ client, lang, use, offer }) => html`
    <alternance-application-form
      lang=${lang}
      use=${use}
      .client=${client}
      .offer=${offer}
      offer-id=${anOffer().id}
    >
      <p>Vous pouvez aussi écrire à <a href="mailto:ecole@example.org">ecole@example.org</a>.</p>
    </alternance-application-form>
  `,
  args: { client: formClient(), lang: "fr", use: "", offer: anOffer() },
};
export default meta;

const asking = { offer: anOffer({ questions: someQuestions() }) };
const spontaneous = {
  use: "spontaneous",
  client: formClient({ poolCandidates: { submitUploaded: answering(aPoolReceipt()) } }),
};
const invalid: Play = async (form) => {
  press(form);
  await untilShown(form, "[aria-invalid]");
};
const halfSent: ApplicationFormClient["uploads"]["send"] = ({ size }, options) => {
  options?.onProgress?.({ sentBytes: size / 2, totalBytes: size });
  return never();
};

export const Identity: Story = {};
export const IdentityInEnglish: Story = { args: { lang: "en" } };
export const IdentityInvalid: Story = at("identity", invalid);
export const IdentityOfAMinor: Story = at("identity", async (form) => {
  fillIn(form, { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" });
  tick(form, "isMinor");
  await untilShown(form, "#guardianEmail");
  await invalid(form);
});
export const Wishes: Story = { args: spontaneous, ...at("wishes") };
export const WishesInEnglish: Story = { args: { ...spontaneous, lang: "en" }, ...at("wishes") };
export const WishesInvalid: Story = {
  args: spontaneous,
  ...at("wishes", async (form) => {
    fillIn(form, { "wishes.portfolioUrl": "ada", "wishes.links": "github" });
    await invalid(form);
  }),
};
export const Documents: Story = at("documents");
export const DocumentsInEnglish: Story = { args: { lang: "en" }, ...at("documents") };
export const DocumentsAttached: Story = at("documents", (form) => {
  attach(form, "cv", "cv-ada-lovelace.pdf");
  attach(form, "document", "lettre.docx");
});
export const DocumentsInvalid: Story = at("documents", async (form) => {
  attach(form, "cv", "cv.exe");
  await invalid(form);
});
export const Questions: Story = { args: asking, ...at("questions") };
export const QuestionsInEnglish: Story = { args: { ...asking, lang: "en" }, ...at("questions") };
export const QuestionsInvalid: Story = {
  args: asking,
  ...at("questions", async (form) => {
    tick(form, 'answers.hasProject"][value="yes');
    fillIn(form, { "answers.years": "beaucoup", "answers.code": "ada" });
    await invalid(form);
  }),
};
export const Summary: Story = { args: asking, ...at("summary") };
export const SummaryInEnglish: Story = { args: { ...asking, lang: "en" }, ...at("summary") };
export const SummaryOfASpontaneous: Story = { args: spontaneous, ...at("summary", invalid) };
export const SummaryWithDisability: Story = at("summary", (form) => {
  form.shadowRoot?.querySelector("summary")?.click();
  tick(form, "consents.disability");
});
export const Sending: Story = {
  args: { client: formClient({ send: halfSent }) },
  ...at("summary", sendUntil("progress")),
};
export const Interrupted: Story = {
  args: {
    client: formClient({
      send: (file, options) => {
        halfSent(file, options);
        return offline();
      },
    }),
  },
  ...at("summary", sendUntil("#resume")),
};
export const Failed: Story = {
  args: { client: formClient({ submit: refusing("offer_closed") }) },
  ...at("summary", sendUntil('[role="alert"]')),
};
export const Unproven: Story = {
  args: { client: formClient({ submit: refusing("proof_refused") }) },
  ...at("summary", sendUntil('[role="alert"]')),
};
export const Sent: Story = at("summary", sendUntil(".receipt"));
export const SentByAMinor: Story = {
  args: { client: formClient({ submit: answering(aReceipt()) }) },
  ...at("identity", async (form) => {
    tick(form, "isMinor");
    await untilShown(form, "#guardianEmail");
    fillIn(form, {
      guardianFirstName: "Annabella",
      guardianLastName: "Byron",
      guardianEmail: "annabella@example.org",
    });
    await reachStep(form, "summary");
    await sendUntil(".receipt")(form);
  }),
};
export const SentSpontaneously: Story = {
  args: spontaneous,
  ...at("summary", async (form) => {
    tick(form, "consents.pool");
    await sendUntil(".receipt")(form);
  }),
};
