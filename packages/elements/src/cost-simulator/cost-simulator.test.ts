import { localSimulations } from "@alternance-kit/core/local-simulations";
import { ConnectionError } from "@alternance-kit/sdk/errors";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../define/cost-simulator.js";
import { mount, settled, textIn } from "../testing/mount.js";
import type { SimulationUpdatedEvent } from "./cost-simulator.events.js";
import type { AlternanceCostSimulator } from "./cost-simulator.js";

const FOUR = { diplomaLevel: "6", startsOn: "2026-12-01", durationMonths: "24", headcount: "12" };
/** The service's own rules and tables, without the service. */
const simulations = localSimulations({ today: () => "2026-11-22" });

const aSimulator = (properties: Partial<AlternanceCostSimulator> = {}, options: { lang?: string } = {}) =>
  mount("alternance-cost-simulator", { client: { simulations }, ...properties }, options);

const birth = () => page.getByLabelText(/naissance|birth/).first();
const told = () => page.getByRole("status").first();
const figure = () => expect.element(told()).toHaveTextContent(/€.*(par mois|a month)/);
const reckoned = () => expect.element(told()).toHaveAttribute("aria-busy", "false");

/** Four questions answered by the page, the fifth by the visitor. */
async function answered(properties: Partial<AlternanceCostSimulator> = {}, options: { lang?: string } = {}) {
  const simulator = await aSimulator({ ...FOUR, ...properties }, options);
  await userEvent.fill(birth(), "2007-05-20");
  await figure();
  return simulator;
}

test("five answers give the first figure, told politely", async () => {
  await aSimulator();
  await expect.element(told()).toHaveTextContent("Encore 5 réponses");
  await userEvent.fill(page.getByLabelText("Date de naissance de l’alternant"), "2007-05-20");
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Diplôme préparé" }), "6");
  await userEvent.fill(page.getByLabelText("Début du contrat"), "2026-12-01");
  await userEvent.fill(page.getByRole("textbox", { name: "Durée en mois" }), "24");
  await expect.element(told()).toHaveTextContent("Encore 1 réponse,");
  await userEvent.fill(
    page.getByRole("textbox", { name: "Salariés de l’entreprise (moyenne annuelle)" }),
    "12",
  );
  await expect.element(told()).toHaveTextContent(/\d+ € par mois en moyenne la première année, aide déduite/);
  await expect.element(page.getByRole("heading", { name: "Qui paie quoi" })).toBeVisible();
});

test("the service is asked with the key and the language; the date of birth travels in the body alone", async () => {
  const answer = await simulations.cost({
    birthDate: "2007-05-20",
    diplomaLevel: 6,
    startsOn: "2026-12-01",
    concludedOn: "2026-12-01",
    durationMonths: 24,
    employer: { headcount: 12 },
  });
  const fetched = vi.spyOn(globalThis, "fetch").mockImplementation(async () => Response.json(answer));
  const simulator = await mount("alternance-cost-simulator", {
    ...FOUR,
    publishableKey: "pk_test_1",
    serviceUrl: "https://service.example",
  });
  await userEvent.fill(birth(), "2007-05-20");
  await figure();
  const [url, init] = fetched.mock.calls[0] ?? [];
  expect([fetched.mock.calls.length, url, init?.method]).toEqual([
    1,
    "https://service.example/v1/simulations/cost?lang=fr&key=pk_test_1",
    "POST",
  ]);
  expect(JSON.parse(String(init?.body))).toMatchObject({ birthDate: "2007-05-20" });
  expect(textIn(simulator)).toContain("Barème vérifié au");
  fetched.mockRestore();
});

test("the figure before stays, busy, until the next one is here", async () => {
  const held: (() => void)[] = [];
  let isHeld = false;
  const simulator = await answered({
    client: {
      simulations: {
        cost: async (...sent) => {
          if (isHeld) await new Promise<void>((resolve) => held.push(resolve));
          return simulations.cost(...sent);
        },
      },
    },
  });
  const before = told().element().textContent;
  isHeld = true;
  await userEvent.fill(
    page.getByRole("textbox", { name: "Salariés de l’entreprise (moyenne annuelle)" }),
    "400",
  );
  await expect.element(told()).toHaveAttribute("aria-busy", "true");
  expect(told().element().textContent).toBe(before);
  expect(textIn(simulator)).toContain("Qui paie quoi");
  await expect.poll(() => held.length).toBe(1);
  held[0]?.();
  await reckoned();
  expect(told().element().textContent).not.toBe(before);
});

test("offline, the visitor is told, keeps what was typed, and tries again", async () => {
  let isOnline = false;
  const codes: string[] = [];
  const simulator = await aSimulator({
    ...FOUR,
    client: {
      simulations: {
        cost: (...sent) =>
          isOnline
            ? simulations.cost(...sent)
            : Promise.reject(new ConnectionError("No answer from the service.")),
      },
    },
  });
  simulator.addEventListener("alternance-error", ({ code }) => codes.push(code));
  await userEvent.fill(birth(), "2007-05-20");
  await expect.element(page.getByRole("alert")).toHaveTextContent("Vérifiez votre connexion");
  expect(codes).toEqual(["unreachable"]);
  await expect.element(birth()).toHaveValue("2007-05-20");
  isOnline = true;
  await page.getByRole("button", { name: "Réessayer" }).click();
  await figure();
});

test("a page that tells of a failure itself leaves no alert", async () => {
  const silence = (event: Event) => event.preventDefault();
  document.body.addEventListener("alternance-error", silence);
  await aSimulator({
    ...FOUR,
    client: {
      simulations: { cost: () => Promise.reject(new ConnectionError("No answer from the service.")) },
    },
  });
  await userEvent.fill(birth(), "2007-05-20");
  await reckoned();
  expect(page.getByRole("alert").all()).toEqual([]);
  document.body.removeEventListener("alternance-error", silence);
});

test("the table gives each month to the cent, with its headers and the text that gave it", async () => {
  await answered();
  await userEvent.click(page.getByText("Mois par mois"));
  const table = page.getByRole("table", { name: "Coût de chaque mois, en euros" });
  // 43 % of the SMIC of the end of 2026, at 19 (D6222-26).
  await expect
    .element(table.getByRole("row", { name: /^décembre 2026/ }))
    .toHaveTextContent(/décembre 2026.*18 à 20 ans.*43.%.*SMIC.*D6222-26/);
  // 24 months, two years, the whole contract.
  expect(table.getByRole("rowheader").all()).toHaveLength(27);
  expect(table.getByRole("columnheader").all()).toHaveLength(11);
});

test("the chart says in words what it shows", async () => {
  await answered();
  await expect
    .element(page.getByRole("img"))
    .toHaveAccessibleName(/De [\d\s]+€ à [\d\s]+€ par mois, aide déduite/);
});

test("what is not known is said with its reason, until the field that would tell it is filled in", async () => {
  const simulator = await answered({ startsOn: "2027-09-01" });
  expect(textIn(simulator)).toMatch(/L’État vous verse Inconnu L'aide aux contrats conclus à partir de 2027/);
  expect(textIn(simulator)).toMatch(/L’OPCO paie à l’école Inconnu .* Au montant d’amorçage : 11 266 €/);
  await userEvent.click(page.getByText("Préciser"));
  await userEvent.fill(page.getByLabelText("Niveau de prise en charge annuel (NPEC)"), "8000");
  await expect.poll(() => textIn(simulator)).toMatch(/L’OPCO paie à l’école 15 2\d\d €/);
});

test.each([
  ["born tomorrow", "Date de naissance de l’alternant", "2026-11-23", "Cette date est à venir."],
  ["14 years old", "Date de naissance de l’alternant", "2012-06-01", "Il faut avoir 15 ans"],
  ["an end before the start", "Durée en mois", "-2", "Le contrat finirait avant d’avoir commencé."],
  [
    "a headcount of −1",
    "Salariés de l’entreprise (moyenne annuelle)",
    "-1",
    "Ce nombre ne peut pas être négatif.",
  ],
  ["a headcount in words", "Salariés de l’entreprise (moyenne annuelle)", "douze", "Indiquez un nombre"],
])("%s is told on its own field, once it is left", async (_case, label, value, message) => {
  await answered();
  const field = page.getByLabelText(label);
  await userEvent.fill(field, value);
  await userEvent.tab();
  await expect.element(field).toHaveAttribute("aria-invalid", "true");
  await expect.element(field).toHaveAccessibleDescription(expect.stringContaining(message));
  await expect.element(field).toHaveValue(value);
  await expect.element(told()).toHaveTextContent("Corrigez la réponse signalée");
});

test("a field being typed in is not called wrong before it is left", async () => {
  await aSimulator({ ...FOUR, durationMonths: "" });
  await userEvent.fill(birth(), "2007-05-20");
  const duration = page.getByRole("textbox", { name: "Durée en mois" });
  await userEvent.type(duration, "1");
  await expect.element(told()).toHaveTextContent("Corrigez");
  await expect.element(duration).not.toHaveAttribute("aria-invalid");
  await userEvent.tab();
  await expect.element(duration).toHaveAccessibleDescription("Un contrat dure au moins 6 mois.");
});

test("an error among the refinements is unfolded, and they stay open once it is mended", async () => {
  const before = location.href;
  history.replaceState(null, "", "?cost-distanceShare=120&cost-birthDate=2007-05");
  await aSimulator({ ...FOUR, share: true });
  const distance = page.getByRole("textbox", { name: "Part de cours à distance (%)" });
  await expect.element(distance).toHaveAccessibleDescription("Indiquez un pourcentage de 0 à 100.");
  await userEvent.fill(distance, "80");
  await figure();
  await expect.element(distance).toBeVisible();
  await expect.element(distance).not.toHaveAttribute("aria-invalid");
  history.replaceState(null, "", before);
});

test("the page is told of each new figure, and of nobody", async () => {
  const events: SimulationUpdatedEvent[] = [];
  const take = (event: SimulationUpdatedEvent) => events.push(event);
  document.body.addEventListener("alternance-simulation-updated", take);
  await answered();
  await userEvent.fill(
    page.getByRole("textbox", { name: "Salariés de l’entreprise (moyenne annuelle)" }),
    "13",
  );
  await expect.poll(() => events.length).toBe(2);
  document.body.removeEventListener("alternance-simulation-updated", take);
  const [first] = events;
  expect(first?.cost.firstYearPerMonthCents).toBe(Math.round((first?.cost.years[0]?.totalCents ?? 0) / 12));
  expect(first?.cost.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(first?.cost.notes).toContain("npec_not_given");
  expect(JSON.stringify(first?.cost)).not.toContain("2007");
});

test("what makes the answer finer is asked once it is unfolded, and changes the figure", async () => {
  await answered({ headcount: "400", startsOn: "2026-12-01" });
  const before = told().element().textContent;
  await userEvent.click(page.getByText("Préciser"));
  await expect.element(page.getByLabelText("Coefficient Syntec")).toBeVisible();
  await userEvent.click(page.getByRole("checkbox", { name: /quota/ }));
  await expect.poll(() => told().element().textContent).not.toBe(before);
});

test("an attribute changed later changes its answer, and keeps the others", async () => {
  const simulator = await answered();
  simulator.durationMonths = "36";
  await settled(simulator);
  await expect.element(page.getByRole("textbox", { name: "Durée en mois" })).toHaveValue("36");
  await expect.element(birth()).toHaveValue("2007-05-20");
});

test("the page's address is left alone unless a link is asked for; then it brings the answers back", async () => {
  const before = location.href;
  await answered();
  expect(page.getByRole("button", { name: "Copier le lien" }).all()).toEqual([]);
  document.body.replaceChildren();

  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValueOnce();
  await answered({ share: true });
  expect(location.href).toBe(before);
  const copy = page.getByRole("button", { name: "Copier le lien" });
  await copy.click();
  await expect.element(page.getByText(/Lien copié/)).toBeVisible();
  expect(write.mock.calls[0]?.[0]).toBe(location.href);
  const shared = new URL(location.href).searchParams;
  expect([shared.get("cost-birthDate"), shared.get("cost-diplomaLevel")]).toEqual(["2007-05", "6"]);

  write.mockRejectedValueOnce(new Error("refused"));
  await copy.click();
  await expect.element(page.getByText("Copiez l’adresse de la page.")).toBeVisible();
  write.mockRestore();
  document.body.replaceChildren();

  await aSimulator({ share: true });
  await expect.element(birth()).toHaveValue("2007-05-01");
  await figure();
  history.replaceState(null, "", before);
});

test("what is printed has every month", async () => {
  const printed = vi.spyOn(globalThis, "print").mockImplementation(() => {});
  await answered();
  await page.getByRole("button", { name: "Imprimer" }).click();
  await expect.poll(() => printed.mock.calls.length).toBe(1);
  await expect.element(page.getByRole("rowheader", { name: "novembre 2028" })).toBeVisible();
  printed.mockRestore();
});

test("in a page in English, all is in English, notes and errors included", async () => {
  const simulator = await answered({ headcount: "400" }, { lang: "en" });
  await expect.element(page.getByRole("heading", { name: "What does an apprentice cost?" })).toBeVisible();
  await userEvent.click(page.getByText("Refine"));
  await userEvent.click(page.getByText("Month by month"));
  await expect.element(page.getByRole("table")).toBeVisible();
  expect(textIn(simulator)).toMatch(/a month on average.*Who pays what.*The state pays you.*Worth knowing/);
  expect(textIn(simulator).replace(/Arrêté|Décret|Légifrance|compétences/g, "")).not.toMatch(/[éèàùç]/);
  await userEvent.fill(page.getByRole("textbox", { name: "Duration in months" }), "2");
  await userEvent.tab();
  await expect.element(page.getByText("A contract lasts 6 months at least.")).toBeVisible();
});

test.each([280, 360, 768, 1280, 2560])("at %i px nothing is wider than the page", async (width) => {
  await page.viewport(width, 800);
  await answered();
  await userEvent.click(page.getByText("Mois par mois"));
  await expect.element(page.getByRole("table")).toBeVisible();
  await userEvent.click(page.getByText("Préciser"));
  await expect.element(page.getByText("Signature du contrat")).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await page.viewport(1024, 800);
});
