import { anOffer } from "@alternance-kit/testing/answers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { aForm, field, send } from "../testing/application-form.js";
import { settled } from "../testing/mount.js";
import { reachStep } from "../testing/reach-step.js";

const KEY = `alternance-kit:draft:${anOffer().id}`;
const box = () => page.getByLabelText(/Garder mon brouillon sur cet appareil/);

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

test("nothing of the visitor is kept on the device unless they say so", async () => {
  const form = await aForm();
  await reachStep(form, "summary");
  await expect.element(box()).not.toBeChecked();
  expect(localStorage).toHaveLength(0);
});

test("a draft that was asked for comes back with the page, without its files, and goes once sent", async () => {
  const form = await aForm();
  await reachStep(form, "documents");
  await box().click();
  await userEvent.fill(page.getByLabelText("Message à l’entreprise"), "Bonjour");
  await vi.waitFor(() => expect(localStorage.getItem(KEY)).toContain("Bonjour"));
  form.remove();
  await settled(form);

  const again = await aForm();
  await expect.element(field("Prénom")).toHaveValue("Ada");
  await reachStep(again, "documents");
  await expect.element(page.getByLabelText("Message à l’entreprise")).toHaveValue("Bonjour");
  await expect.element(field("CV")).toHaveAccessibleDescription("PDF ou DOCX, 5 Mo au plus");
  await expect.element(box()).toBeChecked();
  await reachStep(again, "summary");
  await send().click();
  await expect.element(page.getByRole("heading", { name: "Candidature envoyée" })).toBeVisible();
  expect(localStorage).toHaveLength(0);
});

test("a draft that is no longer wanted is forgotten at once", async () => {
  const form = await aForm();
  await reachStep(form, "documents");
  await box().click();
  await vi.waitFor(() => expect(localStorage).toHaveLength(1));
  await box().click();
  expect(localStorage).toHaveLength(0);
});

test("a browser that refuses the page its storage keeps nothing, and the form works", async () => {
  const refused = () => {
    throw new DOMException("Refused.", "SecurityError");
  };
  const write = vi.spyOn(Storage.prototype, "setItem").mockImplementation(refused);
  const form = await aForm();
  await reachStep(form, "documents");
  await box().click();
  await reachStep(form, "summary");
  await send().click();
  await expect.element(page.getByRole("heading", { name: "Candidature envoyée" })).toBeVisible();
  write.mockRestore();
});
