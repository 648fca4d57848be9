import { anOrder, aPack, aQuote } from "@alternance-kit/testing/answers";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../define/pack-checkout.js";
import { fillIn } from "../testing/fill-in.js";
import { answering, never, offline, refusing } from "../testing/replies.js";
import type { AlternancePackCheckout, PackCheckoutClient } from "./pack-checkout.js";

type Story = StoryObj<{ client: PackCheckoutClient; lang: string }>;
type Play = NonNullable<Story["play"]>;

const catalogue = { data: [aPack()], page: { nextCursor: null } };
const client = (overrides: Partial<PackCheckoutClient> = {}): PackCheckoutClient => ({
  packs: { list: answering(catalogue) },
  quotes: { create: answering(aQuote()) },
  orders: { create: answering(anOrder()) },
  ...overrides,
});

const COMPANY = {
  siret: "732 829 320 00074",
  companyName: "Garonne Numérique",
  street: "12 rue des Arts",
  postalCode: "31000",
  city: "Toulouse",
  firstName: "Grace",
  lastName: "Hopper",
  email: "grace@example.org",
  purchaseReference: "BC-2026-042",
};

const checkoutIn = (canvas: HTMLElement) =>
  canvas.querySelector<AlternancePackCheckout>("alternance-pack-checkout");
const press = (checkout: HTMLElement | null) =>
  checkout?.shadowRoot?.querySelector<HTMLElement>(".primary")?.click();

const type =
  (values: Record<string, string>): Play =>
  async ({ canvasElement }) => {
    const checkout = checkoutIn(canvasElement);
    await checkout?.updateComplete;
    if (checkout) fillIn(checkout, values);
  };
const quote: Play = async (context) => {
  await type(COMPANY)(context);
  press(checkoutIn(context.canvasElement));
};
const order: Play = async (context) => {
  await quote(context);
  const checkout = checkoutIn(context.canvasElement);
  await new Promise((resolve) => setTimeout(resolve));
  await checkout?.updateComplete;
  if (checkout) fillIn(checkout, { acceptedBy: "Grace Hopper" });
  checkout?.shadowRoot?.querySelector<HTMLElement>('[type="checkbox"]')?.click();
  press(checkout);
};

const meta: Meta = {
  title: "Pack checkout",
  component: "alternance-pack-checkout",
  render: ({ client, lang }) => html`
    <alternance-pack-checkout lang=${lang} .client=${client}>
      <p>Écrivez à <a href="mailto:achats@example.org">achats@example.org</a>.</p>
    </alternance-pack-checkout>
  `,
  args: { client: client(), lang: "fr" },
};
export default meta;

export const Loading: Story = { args: { client: client({ packs: { list: never } }) } };
export const Unavailable: Story = { args: { client: client({ packs: { list: offline } }) } };
export const Editing: Story = {};
export const EditingInEnglish: Story = { args: { lang: "en" } };
export const SeveralPacks: Story = {
  args: {
    client: client({
      packs: {
        list: answering({
          ...catalogue,
          data: [
            aPack(),
            aPack({ id: "pck_duo", name: { fr: "Pack Duo", en: "Duo pack" }, unitPriceCents: 450_000 }),
          ],
        }),
      },
    }),
  },
};
export const WrongSiret: Story = { play: type({ siret: "732 829 320 00075" }) };
export const Invalid: Story = {
  play: async (context) => {
    await type({ siret: "732 829", email: "grace@" })(context);
    press(checkoutIn(context.canvasElement));
  },
};
export const Quoting: Story = { args: { client: client({ quotes: { create: never } }) }, play: quote };
export const QuoteFailed: Story = { args: { client: client({ quotes: { create: offline } }) }, play: quote };
export const Quoted: Story = { play: quote };
export const Ordering: Story = { args: { client: client({ orders: { create: never } }) }, play: order };
export const OrderFailed: Story = {
  args: { client: client({ orders: { create: refusing("seller_not_configured") } }) },
  play: order,
};
export const Ordered: Story = { play: order };
