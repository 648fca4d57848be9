import { anOffer } from "@alternance-kit/testing/answers";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../define/application-form.js";
import "../define/apply-button.js";
import { AlternanceErrorEvent } from "../error-event.js";
import type { OfferClient } from "../internal/offer-element.js";
import { formClient } from "../testing/form-client.js";
import { focused, mount, settled } from "../testing/mount.js";
import { reachStep } from "../testing/reach-step.js";
import { answering, never, offline, refusing } from "../testing/replies.js";

const NAME = `Postuler : ${anOffer().title}, Garonne Numérique`;
const anOpenOffer = (change: Parameters<typeof anOffer>[0] = {}) =>
  anOffer({ expiresAt: "2999-01-01T00:00:00.000Z", ...change });

const show = (
  retrieve: OfferClient["offers"]["retrieve"] = answering(anOpenOffer()),
  options: { content?: string; lang?: string } = {},
) =>
  mount(
    "alternance-apply-button",
    {
      client: { ...formClient(), offers: { retrieve } },
      offerId: anOffer().id,
    },
    options,
  );

const button = () => page.getByRole("button", { name: NAME });
const dialog = () => page.getByRole("dialog", { name: NAME });
const formOf = (element: Element) => element.querySelector("alternance-application-form");

test("the button is named after the offer, and says that it opens a dialog", async () => {
  await show();
  await expect.element(button()).toHaveTextContent(/^Postuler$/);
  await expect.element(button()).toHaveAttribute("aria-haspopup", "dialog");
});

test("the same in English", async () => {
  await show(undefined, { lang: "en" });
  await expect
    .element(page.getByRole("button", { name: `Apply: ${anOffer().title}, Garonne Numérique` }))
    .toHaveTextContent(/^Apply$/);
});

test("the form opens over the page, under one shadow root, and the focus goes into its first field", async () => {
  const element = await show();
  await button().click();
  await expect.element(dialog()).toBeVisible();
  await vi.waitFor(() => expect(focused()).toBe(page.getByLabelText("Prénom").element()));
  expect(focused()?.getRootNode()).toBe(formOf(element)?.shadowRoot);
  expect(formOf(element)?.parentElement).toBe(element);
});

test.each([
  ["the pointer over it", "400px", () => button().hover()],
  ["the focus on it", "0px", () => button().element().focus()],
])("with %s, the form is on its way before the button is pressed", async (_case, from, turn) => {
  // Where the pointer of the test before is not.
  document.documentElement.style.paddingBlockStart = from;
  const element = await show();
  expect(formOf(element)).toBeNull();
  await turn();
  await vi.waitFor(() => expect(formOf(element)?.getAttribute("loading")).toBe("eager"));
  expect(page.getByRole("dialog").all()).toEqual([]);
  const form = formOf(element);
  await button().click();
  await expect.element(page.getByLabelText("Prénom")).toBeVisible();
  expect([...element.querySelectorAll("alternance-application-form")]).toEqual([form]);
});

test("with the keyboard alone, a visitor opens the form, leaves it by Escape, and is back on the button", async () => {
  await show();
  await userEvent.keyboard("{Tab}{Enter}");
  await vi.waitFor(() => expect(focused()).toBe(page.getByLabelText("Prénom").element()));
  await userEvent.type(page.getByLabelText("Prénom"), "Ada");
  await userEvent.keyboard("{Escape}");
  expect(page.getByRole("dialog").all()).toEqual([]);
  expect(focused()).toBe(button().element());
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByLabelText("Prénom")).toHaveValue("Ada");
  await vi.waitFor(() => expect(focused()).toBe(page.getByLabelText("Prénom").element()));
});

test("the focus stays in the dialog, whose own button closes it", async () => {
  await show();
  const behind = document.createElement("button");
  document.body.append(behind);
  await button().click();
  await expect.element(page.getByLabelText("Prénom")).toBeVisible();
  const seen = new Set<Element | null>();
  for (let i = 0; i < 14; i++) {
    await userEvent.keyboard("{Tab}");
    seen.add(focused());
  }
  expect(seen).toContain(page.getByRole("button", { name: "Fermer" }).element());
  expect(seen).not.toContain(behind);
  await page.getByRole("button", { name: "Fermer" }).click();
  expect(page.getByRole("dialog").all()).toEqual([]);
  expect(focused()).toBe(button().element());
});

test("an application sent is told to the page, and its receipt stays in the dialog", async () => {
  const element = await show();
  const submitted = vi.fn();
  element.addEventListener("alternance-application-submitted", submitted);
  await button().click();
  await expect.element(page.getByLabelText("Prénom")).toBeVisible();
  const form = formOf(element);
  if (!form) throw new Error("There is no form.");
  await reachStep(form, "summary");
  await page.getByRole("button", { name: "Envoyer ma candidature" }).click();
  await expect.element(page.getByRole("heading", { name: "Candidature envoyée" })).toBeVisible();
  expect(submitted).toHaveBeenCalledOnce();
});

test("a form whose script does not come is told, and asked for again", async () => {
  const element = await show();
  await button().click();
  await settled(element);
  const first = formOf(element);
  first?.dispatchEvent(new AlternanceErrorEvent("load_failed"));
  await expect.element(page.getByRole("alert")).toHaveTextContent("Le formulaire n’a pas pu être chargé.");
  await page.getByRole("button", { name: "Réessayer" }).click();
  await vi.waitFor(() => expect(focused()).toBe(page.getByLabelText("Prénom").element()));
  expect(formOf(element)).not.toBe(first);
  expect(element.querySelectorAll("alternance-application-form")).toHaveLength(1);
});

test.each([
  ["filled", { status: "filled" }],
  ["over", { expiresAt: "2026-01-01T00:00:00.000Z" }],
] as const)("an offer that is %s says so in place of the button", async (_case, change) => {
  await show(answering(anOpenOffer(change)));
  await expect.element(page.getByText("Cette offre est close")).toBeVisible();
  expect(page.getByRole("button").all()).toEqual([]);
});

test("until the offer has come, the button is there and does nothing", async () => {
  const element = await show(never);
  await expect
    .element(page.getByRole("button", { name: "Postuler" }))
    .toHaveAttribute("aria-disabled", "true");
  page.getByRole("button", { name: "Postuler" }).element().dispatchEvent(new MouseEvent("click"));
  expect(formOf(element)).toBeNull();
});

test("an offer that is gone leaves the page's own content", async () => {
  await show(refusing("offer_not_found"), { content: '<a href="/offres">Toutes nos offres</a>' });
  await expect.element(page.getByRole("alert")).toHaveTextContent("Cette offre n’existe pas");
  await expect.element(page.getByRole("link", { name: "Toutes nos offres" })).toBeVisible();
});

test("an offer that does not come can be asked for again", async () => {
  const replies = [offline, answering(anOpenOffer())];
  await show(() => (replies.shift() ?? never)());
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect.element(button()).toBeVisible();
});

test("a button taken out of the page closes what it had opened", async () => {
  const element = await show();
  await button().click();
  await expect.element(dialog()).toBeVisible();
  element.remove();
  document.body.append(element);
  await settled(element);
  expect(page.getByRole("dialog").all()).toEqual([]);
});

test.each([280, 360, 1280])("at %i px the dialog is no wider than the page", async (width) => {
  await page.viewport(width, 600);
  await show();
  await button().click();
  await expect.element(page.getByLabelText("Prénom")).toBeVisible();
  const { left, right, top, bottom } = dialog().element().getBoundingClientRect();
  expect([left >= 0, right <= width, top >= 0, bottom <= 600]).toEqual([true, true, true, true]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await page.viewport(1024, 800);
});
