import type { NewOrder, NewQuote, Order } from "@alternance-kit/sdk/types";
import { anOrder, aPack, aQuote } from "@alternance-kit/testing/answers";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../define/pack-checkout.js";
import type { AlternanceErrorEvent } from "../error-event.js";
import { focused, mount, settled, textIn } from "../testing/mount.js";
import { answering, never, offline, refusing } from "../testing/replies.js";
import type { OrderPlacedEvent } from "./pack-checkout.events.js";
import type { PackCheckoutClient } from "./pack-checkout.js";

const catalogue = (...data: ReturnType<typeof aPack>[]) => ({ data, page: { nextCursor: null } });
const aCheckout = (
  overrides: Partial<PackCheckoutClient> = {},
  options: { lang?: string; content?: string } = {},
) =>
  mount(
    "alternance-pack-checkout",
    {
      client: {
        packs: { list: answering(catalogue(aPack())) },
        quotes: { create: answering(aQuote()) },
        orders: { create: answering(anOrder()) },
        ...overrides,
      },
    },
    options,
  );

const field = (label: string | RegExp) => page.getByRole("textbox", { name: label, exact: true });
const siret = () => field("SIRET");
const getQuote = () => page.getByRole("button", { name: "Obtenir le devis" });
const orderButton = () => page.getByRole("button", { name: /^Commander pour/ });

async function fillIn() {
  for (const [label, value] of [
    ["SIRET", "732 829 320 00074"],
    ["Raison sociale", "Garonne Numérique"],
    ["Adresse", "12 rue des Arts"],
    ["Code postal", "31000"],
    ["Ville", "Toulouse"],
    ["Prénom", "Grace"],
    ["Nom", "Hopper"],
    ["E-mail", "grace@example.org"],
  ] as const) {
    await userEvent.fill(field(label), value);
  }
}

async function quoted(overrides: Partial<PackCheckoutClient> = {}) {
  const checkout = await aCheckout(overrides);
  await fillIn();
  await getQuote().click();
  await expect.element(page.getByRole("heading", { name: "Devis D2026-0001" })).toBeVisible();
  return checkout;
}

async function accept() {
  await userEvent.fill(field("Nom de la personne qui accepte le devis"), "Grace Hopper");
  await page.getByRole("checkbox").click();
}

test("the pack is shown with its price, and what it comes to follows the quantity", async () => {
  const checkout = await aCheckout();
  expect(textIn(checkout)).toMatch(/Pack Alternance.*2 500,00 € HT par pack/);
  expect(textIn(checkout)).toMatch(/Total HT 2 500,00 € TVA 20 % 500,00 € Total TTC 3 000,00 €/);
  await userEvent.fill(page.getByRole("spinbutton", { name: "Nombre de packs" }), "3");
  await vi.waitFor(() =>
    expect(textIn(checkout)).toMatch(/Total HT 7 500,00 € TVA 20 % 1 500,00 € Total TTC 9 000,00 €/),
  );
});

test("amounts and names are English where the page is", async () => {
  const checkout = await aCheckout({}, { lang: "en" });
  expect(textIn(checkout)).toMatch(
    /Apprenticeship pack.*€2,500.00 per pack, excl. VAT.*VAT 20% €500.00 Total incl. VAT €3,000.00/,
  );
});

test("a SIRET is judged as it is typed, and not before there is something to say", async () => {
  await aCheckout();
  const told = () => siret().element().getRootNode() as ShadowRoot;
  const status = () =>
    siret().element().closest(".field")?.querySelector('[role="status"]')?.textContent?.trim();
  expect(told().querySelector("#siret")).not.toHaveAttribute("aria-invalid");
  await userEvent.type(siret(), "732 829 320 0007");
  expect(status()).toBe("");
  await userEvent.type(siret(), "5");
  await vi.waitFor(() => expect(status()).toBe("Ce SIRET n’existe pas : un chiffre est faux."));
  await expect.element(siret()).toHaveAttribute("aria-invalid", "true");
  await expect.element(siret()).toHaveAccessibleDescription(/Les 14 chiffres.*un chiffre est faux/);
  await userEvent.type(siret(), "{Backspace}4");
  await vi.waitFor(() => expect(status()).toBe("✓ Ce SIRET est valide."));
  await expect.element(siret()).not.toHaveAttribute("aria-invalid");
  await userEvent.fill(siret(), "732 829 A");
  await vi.waitFor(() => expect(status()).toBe("Un SIRET ne contient que des chiffres."));
});

test("nothing is asked of the service while fields are wrong; the first of them is focused", async () => {
  const create = vi.fn(answering(aQuote()));
  await aCheckout({ quotes: { create } });
  await userEvent.fill(siret(), "732 829 320");
  await userEvent.fill(field("Code postal"), "3100");
  await userEvent.fill(field("E-mail"), "grace@");
  await getQuote().click();
  await vi.waitFor(() => expect(focused()).toBe(siret().element()));
  await expect.element(siret()).toHaveAccessibleDescription(/Un SIRET a 14 chiffres/);
  await expect
    .element(field("Code postal"))
    .toHaveAccessibleDescription("Un code postal français a 5 chiffres.");
  await expect.element(field("E-mail")).toHaveAccessibleDescription(/pas complète/);
  await expect.element(field("Ville")).toHaveAccessibleDescription("Ce champ est à remplir.");
  await expect.element(siret()).toHaveValue("732 829 320");
  expect(create).not.toHaveBeenCalled();
});

test("the quote is asked for what was typed, and read first", async () => {
  const create = vi.fn((_quote: NewQuote) => Promise.resolve(aQuote()));
  const checkout = await quoted({ quotes: { create } });
  expect(create.mock.lastCall?.[0]).toEqual({
    packId: "pck_alternance",
    quantity: 1,
    company: {
      siret: "732 829 320 00074",
      name: "Garonne Numérique",
      address: { street: "12 rue des Arts", postalCode: "31000", city: "Toulouse" },
    },
    contact: { firstName: "Grace", lastName: "Hopper", email: "grace@example.org" },
  });
  await vi.waitFor(() => expect(focused()).toHaveTextContent("Devis D2026-0001"));
  expect(textIn(checkout)).toMatch(
    /Valable jusqu’au 22 décembre 2026 inclus.*Garonne Numérique, 12 rue des Arts, 31000 Toulouse SIRET 732 829 320 00074 · Votre numéro de commande BC-2026-042 Pack Alternance, 1 × 2 500,00 € 2 500,00 €/,
  );
});

test("a quote is accepted by someone, knowingly", async () => {
  const create = vi.fn(answering(anOrder()));
  await quoted({ orders: { create } });
  await orderButton().click();
  const name = field("Nom de la personne qui accepte le devis");
  await vi.waitFor(() => expect(focused()).toBe(name.element()));
  await expect
    .element(page.getByRole("checkbox"))
    .toHaveAccessibleDescription("Cochez cette case pour commander.");
  expect(create).not.toHaveBeenCalled();
});

test("the order says how to pay it, and is announced to the page", async () => {
  const placed = vi.fn<(order: Order) => void>();
  const listen = (event: OrderPlacedEvent) => placed(event.order);
  document.body.addEventListener("alternance-order-placed", listen);
  const create = vi.fn((_order: NewOrder) => Promise.resolve(anOrder()));
  const checkout = await quoted({ orders: { create } });
  await accept();
  await orderButton().click();
  await vi.waitFor(() => expect(focused()).toHaveTextContent("Commande C2026-0001 enregistrée"));
  document.body.removeEventListener("alternance-order-placed", listen);
  expect(create.mock.lastCall?.[0]).toEqual({
    quoteId: aQuote().id,
    acceptance: { name: "Grace Hopper", isAccepted: true },
    paymentMethod: "bank_transfer",
  });
  expect(placed.mock.calls).toEqual([[anOrder()]]);
  expect(textIn(checkout)).toMatch(
    /au plus tard le 22 décembre 2026. Montant 3 000,00 € Référence à indiquer C2026-0001 Titulaire Alternance IT Occitanie IBAN FR76 3000 6000 0112 3456 7890 189 BIC AGRIFRPP/,
  );
});

test("back from the quote, nothing typed is lost", async () => {
  await quoted();
  await page.getByRole("button", { name: "Modifier" }).click();
  await expect.element(siret()).toHaveValue("732 829 320 00074");
  await expect.element(field("E-mail")).toHaveValue("grace@example.org");
  await vi.waitFor(() => expect(focused()).toHaveTextContent("Pack Alternance"));
});

test("an order refused says why and keeps the acceptance; a quote out of date leads back to the fields", async () => {
  const replies = [refusing("seller_not_configured"), refusing("quote_expired")];
  await quoted({ orders: { create: () => (replies.shift() ?? never)() } });
  await accept();
  await orderButton().click();
  await expect
    .element(page.getByRole("alert"))
    .toHaveTextContent("Les commandes ne sont pas encore ouvertes.");
  await expect.element(field("Nom de la personne qui accepte le devis")).toHaveValue("Grace Hopper");
  await expect.element(page.getByRole("checkbox")).toBeChecked();
  await orderButton().click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Ce devis n’est plus valable");
  await vi.waitFor(() => expect(focused()).toBe(getQuote().element()));
});

test("a second press while the first is on its way does nothing", async () => {
  const create = vi.fn(never);
  await aCheckout({ quotes: { create } });
  await fillIn();
  await getQuote().click();
  const working = page.getByRole("button", { name: "Un instant…" });
  await expect.element(working).toHaveAttribute("aria-disabled", "true");
  (working.element() as HTMLElement).click();
  expect(create).toHaveBeenCalledTimes(1);
});

test("of several packs, the chosen one counts", async () => {
  const duo = aPack({ id: "pck_duo", name: { fr: "Pack Duo", en: "Duo pack" }, unitPriceCents: 450_000 });
  const create = vi.fn((_quote: NewQuote) => Promise.resolve(aQuote()));
  const checkout = await aCheckout({
    packs: { list: answering(catalogue(aPack(), duo)) },
    quotes: { create },
  });
  await page.getByRole("radio", { name: "Pack Duo" }).click();
  await vi.waitFor(() => expect(textIn(checkout)).toContain("Total TTC 5 400,00 €"));
  await fillIn();
  await getQuote().click();
  expect(create.mock.lastCall?.[0].packId).toBe("pck_duo");
});

test("a catalogue that does not come can be asked for again, the page's own content beside it", async () => {
  const replies = [offline, answering(catalogue(aPack()))];
  const failures: string[] = [];
  const listen = (event: AlternanceErrorEvent) => failures.push(event.code);
  document.body.addEventListener("alternance-error", listen);
  await aCheckout(
    { packs: { list: () => (replies.shift() ?? never)() } },
    { content: '<a href="mailto:achats@example.org">Écrivez-nous</a>' },
  );
  document.body.removeEventListener("alternance-error", listen);
  expect(failures).toEqual(["unreachable"]);
  await expect.element(page.getByRole("alert")).toHaveTextContent("Le service ne répond pas.");
  await expect.element(page.getByRole("link", { name: "Écrivez-nous" })).toBeVisible();
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect.element(page.getByRole("heading", { name: "Pack Alternance" })).toBeVisible();
});

test("with the keyboard alone, a company goes from the quantity to the quote", async () => {
  const checkout = await aCheckout();
  page.getByRole("spinbutton").element().focus();
  await userEvent.keyboard(
    "{ArrowUp}{Tab}73282932000074{Tab}Garonne Numérique{Tab}12 rue des Arts{Tab}31000{Tab}Toulouse",
  );
  await userEvent.keyboard("{Tab}Grace{Tab}Hopper{Tab}grace@example.org{Tab}{Tab}{Tab}{Enter}");
  await expect.element(page.getByRole("heading", { name: "Devis D2026-0001" })).toBeVisible();
  await settled(checkout);
  await userEvent.keyboard("{Tab}Grace Hopper{Tab} {Tab}{Tab}{Enter}");
  await expect.element(page.getByRole("heading", { name: "Commande C2026-0001 enregistrée" })).toBeVisible();
});
