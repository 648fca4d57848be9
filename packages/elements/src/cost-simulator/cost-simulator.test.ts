import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../define/cost-simulator.js";
import { countListeners } from "../testing/count-listeners.js";
import { focused, mount, settled, textIn } from "../testing/mount.js";
import type { SimulationUpdatedEvent } from "./cost-simulator.events.js";
import type { AlternanceCostSimulator } from "./cost-simulator.js";

const TODAY = "2026-11-22";
const FOUR = { level: "6", start: "2026-12-01", duration: "24", headcount: "12" };

const aSimulator = (properties: Partial<AlternanceCostSimulator> = {}, options: { lang?: string } = {}) =>
  mount("alternance-cost-simulator", { today: TODAY, ...properties }, options);

/** Four questions answered by the page, the fifth by the visitor. */
async function answered(properties: Partial<AlternanceCostSimulator> = {}, options: { lang?: string } = {}) {
  const simulator = await aSimulator({ ...FOUR, ...properties }, options);
  await userEvent.fill(page.getByLabelText(/naissance|birth/).first(), "2007-05-20");
  await settled(simulator);
  await settled(simulator);
  return simulator;
}

test("five answers give the first figure, told politely, without a request", async () => {
  const asked = vi.spyOn(globalThis, "fetch");
  const simulator = await aSimulator();
  const told = page.getByRole("status").first();
  await expect.element(told).toHaveTextContent("Encore 5 réponses");
  await userEvent.fill(page.getByLabelText("Date de naissance de l’alternant"), "2007-05-20");
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Diplôme préparé" }), "6");
  await userEvent.fill(page.getByLabelText("Début du contrat"), "2026-12-01");
  await userEvent.fill(page.getByRole("textbox", { name: "Durée en mois" }), "24");
  await expect.element(told).toHaveTextContent("Encore une réponse");
  await userEvent.fill(page.getByRole("textbox", { name: "Salariés de l’entreprise" }), "12");
  await expect.element(told).toHaveTextContent(/\d+ € par mois en moyenne la première année, aide déduite/);
  await settled(simulator);
  await expect.element(page.getByRole("heading", { name: "Qui paie quoi" })).toBeVisible();
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
});

test("the table gives each month to the cent, with its headers and the text that gave it", async () => {
  await answered();
  await userEvent.click(page.getByText("Mois par mois"));
  const table = page.getByRole("table", { name: "Coût de chaque mois, en euros" });
  const first = table.getByRole("row", { name: /^décembre 2026/ });
  // 43 % of the SMIC of the end of 2026, at 19 (D6222-26).
  await expect.element(first).toHaveTextContent(/décembre 2026.*18 à 20 ans.*43.%.*SMIC.*D6222-26/);
  expect(table.getByRole("rowheader").all()).toHaveLength(25);
  expect(table.getByRole("columnheader").all()).toHaveLength(10);
});

test("the chart says in words what it shows", async () => {
  await answered();
  await expect
    .element(page.getByRole("img"))
    .toHaveAccessibleName(/Coût mensuel de décembre 2026 à novembre 2028.*de [\d\s]+€ à [\d\s]+€/);
});

test("what is not known is said with its reason, and the field that would tell it is one click away", async () => {
  const simulator = await answered({ start: "2027-09-01" });
  expect(textIn(simulator)).toMatch(/L’État vous verse Inconnu L'aide aux contrats conclus à partir de 2027/);
  expect(textIn(simulator)).toMatch(/L’OPCO paie à l’école Inconnu .* Au montant d’amorçage : 11 266 €/);
  await page.getByRole("button", { name: "Indiquer le niveau" }).click();
  await expect.poll(() => focused()?.id).toBe("npecAnnual");
  await userEvent.keyboard("8000");
  await settled(simulator);
  expect(textIn(simulator)).toMatch(/L’OPCO paie à l’école 15 2\d\d €/);
});

test.each([
  ["born tomorrow", "Date de naissance de l’alternant", "2026-11-23", "Cette date est à venir."],
  ["14 years old", "Date de naissance de l’alternant", "2012-06-01", "Il faut avoir 15 ans"],
  ["an end before the start", "Durée en mois", "-2", "Le contrat finirait avant d’avoir commencé."],
  ["a headcount of −1", "Salariés de l’entreprise", "-1", "Ce nombre ne peut pas être négatif."],
])("%s is told on its own field, once it is left", async (_case, label, value, message) => {
  const simulator = await answered();
  const field = page.getByLabelText(label);
  await userEvent.fill(field, value);
  await userEvent.tab();
  await settled(simulator);
  await expect.element(field).toHaveAttribute("aria-invalid", "true");
  await expect.element(field).toHaveAccessibleDescription(expect.stringContaining(message));
  await expect.element(field).toHaveValue(value);
  await expect.element(page.getByRole("status").first()).toHaveTextContent("Corrigez la réponse signalée");
});

test("a field being typed in is not called wrong before it is left", async () => {
  const simulator = await aSimulator(FOUR);
  const duration = page.getByRole("textbox", { name: "Durée en mois" });
  await userEvent.clear(duration);
  await userEvent.type(duration, "1");
  await settled(simulator);
  await expect.element(duration).not.toHaveAttribute("aria-invalid");
  await userEvent.tab();
  await expect.element(duration).toHaveAccessibleDescription("Un contrat dure au moins 6 mois.");
});

test("an error among the refinements is unfolded, and they stay open once it is mended", async () => {
  const before = location.href;
  history.replaceState(null, "", "?cost-t=120");
  const simulator = await aSimulator({ ...FOUR, share: true });
  const distance = page.getByRole("textbox", { name: "Part de cours à distance (%)" });
  await expect.element(distance).toHaveAccessibleDescription("Indiquez un pourcentage de 0 à 100.");
  await userEvent.fill(distance, "80");
  await settled(simulator);
  await expect.element(distance).toBeVisible();
  await expect.element(distance).not.toHaveAttribute("aria-invalid");
  history.replaceState(null, "", before);
});

test("the page is told of each new figure, and of nobody", async () => {
  const events: SimulationUpdatedEvent[] = [];
  const take = (event: SimulationUpdatedEvent) => events.push(event);
  document.body.addEventListener("alternance-simulation-updated", take);
  const simulator = await answered();
  await userEvent.fill(page.getByRole("textbox", { name: "Salariés de l’entreprise" }), "13");
  await settled(simulator);
  document.body.removeEventListener("alternance-simulation-updated", take);
  expect(events).toHaveLength(2);
  const [first] = events;
  expect(first?.cost.firstYearPerMonthCents).toBe(Math.round((first?.cost.years[0]?.totalCents ?? 0) / 12));
  expect(first?.cost.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(JSON.stringify(first?.cost)).not.toContain("2007");
});

test("a contract signed before the tables begin is an error the page hears of", async () => {
  const codes: string[] = [];
  const simulator = await answered();
  simulator.addEventListener("alternance-error", (event) => codes.push(event.code));
  await userEvent.click(page.getByText("Préciser"));
  await userEvent.fill(page.getByLabelText("Signature du contrat"), "2010-01-04");
  await settled(simulator);
  expect(codes).toEqual(["pay_before_tables"]);
  await expect.element(page.getByRole("status").first()).toHaveTextContent("ce coût n’est pas connu");
});

test("Syntec asks for its coefficient, a large employer for its quota", async () => {
  await answered({ headcount: "400" });
  await expect.element(page.getByRole("checkbox", { name: /quota/ })).toBeVisible();
  await userEvent.click(page.getByText("Préciser"));
  expect(page.getByLabelText("Coefficient Syntec").all()).toEqual([]);
  await userEvent.fill(page.getByRole("textbox", { name: "Convention collective (IDCC)" }), "1486");
  await expect.element(page.getByRole("combobox", { name: "Coefficient Syntec" })).toBeVisible();
});

test("an attribute changed later changes its answer, and keeps the others", async () => {
  const simulator = await answered();
  simulator.duration = "36";
  await settled(simulator);
  await expect.element(page.getByRole("textbox", { name: "Durée en mois" })).toHaveValue("36");
  await expect.element(page.getByLabelText("Date de naissance de l’alternant")).toHaveValue("2007-05-20");
});

test("the page's address is left alone unless sharing is asked for; then it brings the answers back", async () => {
  const before = location.href;
  await answered();
  expect(location.href).toBe(before);
  expect(page.getByRole("button", { name: "Copier le lien" }).all()).toEqual([]);
  document.body.replaceChildren();

  await answered({ share: true });
  const shared = new URL(location.href).searchParams;
  expect([shared.get("cost-b"), shared.get("cost-l"), shared.get("cost-e")]).toEqual(["2007-05", "6", "12"]);
  document.body.replaceChildren();
  const again = await aSimulator({ share: true });
  await expect.element(page.getByLabelText("Date de naissance de l’alternant")).toHaveValue("2007-05-01");
  expect(textIn(again)).toContain("par mois en moyenne");
  history.replaceState(null, "", before);
});

test("the link is copied, or shown where the page may not write to the clipboard", async () => {
  const before = location.href;
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValueOnce();
  const simulator = await answered({ share: true });
  const copy = page.getByRole("button", { name: "Copier le lien" });
  await copy.click();
  await expect.element(page.getByText(/Lien copié/)).toBeVisible();
  expect(write.mock.calls[0]?.[0]).toContain("cost-b=2007-05");
  write.mockRejectedValueOnce(new Error("refused"));
  await copy.click();
  await settled(simulator);
  await expect.element(page.getByLabelText("Lien vers cette simulation")).toHaveValue(location.href);
  write.mockRestore();
  history.replaceState(null, "", before);
});

test("on paper every month is there, and afterwards folded as before", async () => {
  const simulator = await answered();
  const folded = () =>
    simulator.shadowRoot?.querySelector<HTMLDetailsElement>("[part=details] details")?.open;
  expect(folded()).toBe(false);
  dispatchEvent(new Event("beforeprint"));
  expect(folded()).toBe(true);
  dispatchEvent(new Event("afterprint"));
  expect(folded()).toBe(false);
});

test("taken out of the page, it listens to nothing", async () => {
  const listeners = countListeners();
  const before = listeners.count();
  const simulator = await answered();
  expect(listeners.count()).toBeGreaterThan(before);
  simulator.remove();
  await settled(simulator);
  expect(listeners.count()).toBe(before);
  listeners.stop();
});

test("in a page in English, all is in English, notes and errors included", async () => {
  const simulator = await answered({ headcount: "400" }, { lang: "en" });
  await expect.element(page.getByRole("heading", { name: "What does an apprentice cost?" })).toBeVisible();
  expect(textIn(simulator)).toMatch(/a month on average.*Who pays what.*The state pays you.*Worth knowing/);
  expect(textIn(simulator).replace(/Arrêté|Décret|Légifrance|compétences/g, "")).not.toMatch(/[éèàùç]/);
});

test.each([280, 360, 768, 1280, 2560])("at %i px nothing is wider than the page", async (width) => {
  await page.viewport(width, 800);
  await answered();
  await userEvent.click(page.getByText("Mois par mois"));
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await page.viewport(1024, 800);
});
