import { anOffer } from "@alternance-kit/testing/answers";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../define/application-form.js";
import "../define/apply-button.js";
import { AlternanceErrorEvent } from "../error-event.js";
import type { OfferClient } from "../internal/offer-element.js";
import { formClient } from "../testing/form-client.js";
import { answering, never, offline, refusing } from "../testing/replies.js";
import type { AlternanceApplyButton } from "./apply-button.js";

type Story = StoryObj<{ retrieve: OfferClient["offers"]["retrieve"]; lang: string }>;

const open = (change: Parameters<typeof anOffer>[0] = {}) =>
  answering(anOffer({ expiresAt: "2999-01-01T00:00:00.000Z", ...change }));

const press = async (canvas: HTMLElement): Promise<AlternanceApplyButton | null> => {
  const element = canvas.querySelector<AlternanceApplyButton>("alternance-apply-button");
  await element?.updateComplete;
  // The offer comes in a task or two.
  await new Promise((resolve) => setTimeout(resolve));
  await element?.updateComplete;
  element?.shadowRoot?.querySelector<HTMLElement>("#apply")?.click();
  await element?.updateComplete;
  return element;
};

const meta: Meta = {
  title: "Apply button",
  component: "alternance-apply-button",
  render: ({ retrieve, lang }) => html`
    <alternance-apply-button
      lang=${lang}
      offer-id=${anOffer().id}
      .client=${{ ...formClient(), offers: { retrieve } }}
    >
      <p>Écrivez-nous à <a href="mailto:ecole@example.org">ecole@example.org</a>.</p>
    </alternance-apply-button>
  `,
  args: { retrieve: open(), lang: "fr" },
};
export default meta;

export const Open: Story = {};
export const OpenInEnglish: Story = { args: { lang: "en" } };
export const Applying: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement);
  },
};
export const FormFailed: Story = {
  play: async ({ canvasElement }) => {
    const element = await press(canvasElement);
    element
      ?.querySelector("alternance-application-form")
      ?.dispatchEvent(new AlternanceErrorEvent("load_failed"));
    await element?.updateComplete;
  },
};
export const Closed: Story = { args: { retrieve: open({ status: "filled" }) } };
export const Loading: Story = { args: { retrieve: never } };
export const NotFound: Story = { args: { retrieve: refusing("offer_not_found") } };
export const Unreachable: Story = { args: { retrieve: offline } };
