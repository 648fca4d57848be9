import { anOffer, aReceipt } from "@alternance-kit/testing/answers";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../define/application-form.js";
import { fillIn } from "../testing/fill-in.js";
import { answering, never, offline, refusing } from "../testing/replies.js";
import type { AlternanceApplicationForm, ApplicationFormClient } from "./application-form.js";

type Story = StoryObj<{ client: ApplicationFormClient; lang: string }>;

const client = (submit: ApplicationFormClient["applications"]["submit"]): ApplicationFormClient => ({
  applications: { submit },
});

const send: NonNullable<Story["play"]> = async ({ canvasElement }) => {
  const form = canvasElement.querySelector<AlternanceApplicationForm>("alternance-application-form");
  await form?.updateComplete;
  if (form)
    fillIn(form, { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" }, "cv-ada-lovelace.pdf");
  form?.shadowRoot?.querySelector<HTMLElement>(".primary")?.click();
};

const meta: Meta = {
  title: "Application form",
  component: "alternance-application-form",
  render: ({ client, lang }) => html`
    <alternance-application-form
      lang=${lang}
      .client=${client}
      .offer=${anOffer()}
      offer-id=${anOffer().id}
    >
      <p>Vous pouvez aussi écrire à <a href="mailto:ecole@example.org">ecole@example.org</a>.</p>
    </alternance-application-form>
  `,
  args: { client: client(never), lang: "fr" },
};
export default meta;

export const Editing: Story = {};
export const EditingInEnglish: Story = { args: { lang: "en" } };
export const Invalid: Story = {
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector<AlternanceApplicationForm>("alternance-application-form");
    await form?.updateComplete;
    if (form) fillIn(form, { firstName: "Ada", email: "ada@" }, "cv.exe");
    form?.shadowRoot?.querySelector<HTMLElement>(".primary")?.click();
  },
};
export const Sending: Story = {
  args: {
    client: client((_application, _cv, options) => {
      options?.onProgress?.({ sentBytes: 81_920, totalBytes: 182_044 });
      return never();
    }),
  },
  play: send,
};
export const Sent: Story = { args: { client: client(answering(aReceipt())) }, play: send };
export const Failed: Story = { args: { client: client(refusing("offer_closed")) }, play: send };
export const Unreachable: Story = { args: { client: client(offline) }, play: send };
