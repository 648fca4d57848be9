import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../define/candidate-pipeline.js";
import { focused, mount, settled, textIn } from "../testing/mount.js";
import { asSchoolSees, pipelineClient, someApplications } from "../testing/pipeline.js";
import { answering, offline, refusing } from "../testing/replies.js";
import type { AlternanceCandidatePipeline } from "./candidate-pipeline.js";

beforeEach(() => page.viewport(1280, 900));
afterEach(() => page.viewport(1024, 800));

type Properties = Partial<AlternanceCandidatePipeline>;
type Asked = Parameters<typeof pipelineClient>[1];

async function aPipeline(asked: Asked = {}, properties: Properties = {}, applications = someApplications()) {
  const pipeline = await mount("alternance-candidate-pipeline", {
    client: pipelineClient(applications, asked),
    ...properties,
  });
  await settled(pipeline);
  return pipeline;
}

const column = (name: string) => page.getByRole("region", { name });
const cardIn = (stage: string, name: string) => column(stage).getByRole("button", { name, exact: true });
const said = (pipeline: Element) => pipeline.shadowRoot?.querySelector(".notice")?.textContent?.trim();
const panel = () => page.getByRole("dialog");

describe("the board", () => {
  test("reads as a heading, its tools, its filters, and a region for each stage with its candidates", async () => {
    await aPipeline({}, {}, someApplications().slice(0, 1));
    await expect.element(page.getByRole("group", { name: "Colonnes" })).toMatchAriaInlineSnapshot(`
      - group "Colonnes":
        - region /À traiter/:
          - heading /À traiter/ [level=3]
          - list:
            - listitem:
              - button "Ada Lovelace"
              - button "Déplacer Ada Lovelace vers…"
              - paragraph: Développeur React en alternance
              - paragraph: /via École du Code d’Occitanie/
        - region /À l’étude/:
          - heading /À l’étude/ [level=3]
        - region /Entretien/:
          - heading /Entretien/ [level=3]
        - region /Proposition/:
          - heading /Proposition/ [level=3]
        - region /Contrat/:
          - heading /Contrat/ [level=3]
        - region /Refus/:
          - heading /Refus/ [level=3]
    `);
  });

  test("a candidate is moved by the keyboard alone, from the card's menu; the focus follows, and it is told", async () => {
    const pipeline = await aPipeline();
    const moved: string[] = [];
    pipeline.addEventListener("alternance-application-moved", ({ applicationId, to }) =>
      moved.push(`${applicationId} ${to}`),
    );
    cardIn("À traiter", "Ada Lovelace").element().focus();
    await userEvent.keyboard("{Tab}{Enter}");
    await expect.poll(focused).toBe(page.getByRole("menuitem", { name: "À l’étude" }).element());
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect.poll(focused).toBe(cardIn("Entretien", "Ada Lovelace").element());
    expect(said(pipeline)).toBe(
      "Ada Lovelace est maintenant à l’étape « Entretien ». Un e-mail lui est envoyé.",
    );
    expect(moved).toEqual(["app_1 interview"]);
  });

  test("a menu that is left by Escape gives the focus back to its button, and moves nothing", async () => {
    await aPipeline();
    const button = page.getByRole("button", { name: "Déplacer Grace Hopper vers…" });
    button.element().focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("menu")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("menu")).not.toBeInTheDocument();
    await expect.poll(focused).toBe(button.element());
    await expect.element(button).toHaveAttribute("aria-expanded", "false");
  });

  test("arrows go from card to card and column to column, Shift and right moves a card on", async () => {
    await aPipeline();
    cardIn("À traiter", "Ada Lovelace").element().focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(focused()?.textContent?.trim()).toBe("Katherine Johnson");
    await userEvent.keyboard("{ArrowRight}");
    expect(focused()?.textContent?.trim()).toBe("Grace Hopper");
    await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
    await expect.poll(focused).toBe(cardIn("Entretien", "Grace Hopper").element());
  });

  test("a card is dragged to the column that may take it, and to no other", async () => {
    const pipeline = await aPipeline();
    const cardOf = (id: string) => pipeline.shadowRoot?.querySelector(`[data-id="${id}"]`);
    const drag = (id: string, stage: string) => {
      const dataTransfer = new DataTransfer();
      const fire = (target: Element | null | undefined, type: string) =>
        target?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      const card = cardOf(id);
      const to = pipeline.shadowRoot?.querySelector(`[data-stage="${stage}"]`);
      fire(card, "dragstart");
      const isRefused = fire(to, "dragover");
      if (!isRefused) fire(to, "drop");
      fire(card, "dragend");
      return !isRefused;
    };
    expect(drag("app_4", "received")).toBe(false);
    expect(drag("app_1", "screening")).toBe(true);
    await expect.element(cardIn("À l’étude", "Ada Lovelace")).toBeVisible();
  });

  test("a move that the service refuses is undone, and told with what it says", async () => {
    const pipeline = await aPipeline({ move: refusing("guardian_awaited") });
    cardIn("À traiter", "Ada Lovelace").element().focus();
    await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
    await expect.poll(focused).toBe(cardIn("À traiter", "Ada Lovelace").element());
    expect(said(pipeline)).toBe(
      "Ada Lovelace reste à l’étape « À traiter ». Le représentant légal n’a pas encore confirmé.",
    );
  });

  test("a move that somebody else made first is shown as they made it", async () => {
    const [ada] = someApplications();
    if (!ada) throw new Error("There is no application.");
    const pipeline = await aPipeline({
      move: refusing("application_move_refused"),
      retrieve: answering({ ...ada, status: "offered" }),
    });
    cardIn("À traiter", "Ada Lovelace").element().focus();
    await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
    await expect.element(cardIn("Proposition", "Ada Lovelace")).toBeVisible();
    expect(said(pipeline)).toContain("Quelqu’un d’autre vient d’agir");
  });

  test("to decline, a reason is asked for first, in the words that the candidate reads", async () => {
    const asked: unknown[] = [];
    const client = pipelineClient();
    await aPipeline({
      move: (id, move) => {
        asked.push([id, move]);
        return client.applications.move(id, move);
      },
    });
    await page.getByRole("button", { name: "Déplacer Ada Lovelace vers…" }).click();
    await page.getByRole("menuitem", { name: "Refuser…" }).click();
    await panel().getByRole("button", { name: "Refuser la candidature" }).click();
    expect(asked).toEqual([]);
    await panel().getByRole("radio", { name: "Le poste est pourvu." }).click();
    await panel().getByRole("textbox", { name: "Ajouter un mot" }).fill("Merci Ada.");
    await panel().getByRole("button", { name: "Refuser la candidature" }).click();
    await expect.poll(focused).toBe(cardIn("Refus", "Ada Lovelace").element());
    expect(asked).toEqual([["app_1", { to: "declined", reason: "filled", message: "Merci Ada." }]]);
  });

  test("what was asked before a move and is given up moves nothing", async () => {
    await aPipeline();
    await page.getByRole("button", { name: "Déplacer Margaret Hamilton vers…" }).click();
    await page.getByRole("menuitem", { name: "Contrat…" }).click();
    await expect.element(panel()).toHaveAccessibleName("Confirmer le contrat : Margaret Hamilton");
    await userEvent.keyboard("{Escape}");
    await expect.element(panel()).not.toBeInTheDocument();
    await expect.element(cardIn("Proposition", "Margaret Hamilton")).toBeVisible();
  });
});

describe("the table", () => {
  test("is ordered by any of its columns, which says so, and moves candidates too", async () => {
    await aPipeline({}, { layout: "table" });
    const names = () =>
      page
        .getByRole("rowheader")
        .elements()
        .map((one) => one.textContent?.trim());
    await expect.poll(names).toHaveLength(6);
    expect(names()[0]).toBe("Ada Lovelace");
    await page.getByRole("button", { name: "Candidature" }).click();
    await expect
      .element(page.getByRole("columnheader", { name: "Candidature" }))
      .toHaveAttribute("aria-sort", "ascending");
    await page.getByRole("button", { name: "Candidature" }).click();
    expect(names()[0]).toBe("Radia Perlman");
    await page.getByRole("button", { name: "Déplacer Grace Hopper vers…" }).click();
    await page.getByRole("menuitem", { name: "Entretien" }).click();
    await expect.element(page.getByRole("row", { name: /Grace Hopper/ })).toHaveTextContent("Entretien");
  });
});

describe("an application", () => {
  test("is read whole: message, files, answers, history; closed, the focus is back on its card", async () => {
    await aPipeline();
    await cardIn("À traiter", "Ada Lovelace").click();
    await expect.element(panel()).toHaveAccessibleName("Ada Lovelace");
    for (const text of ["ada@example.org", "06 12 34 56 78", "Pour vos cartes.", "cv-ada-lovelace.pdf"])
      await expect.element(panel()).toHaveTextContent(text);
    await userEvent.keyboard("{Escape}");
    await expect.element(panel()).not.toBeInTheDocument();
    await expect.poll(focused).toBe(cardIn("À traiter", "Ada Lovelace").element());
  });

  test("what is typed of it is there again when it is opened again; sent, it stands in the notes", async () => {
    const pipeline = await aPipeline();
    await cardIn("À l’étude", "Grace Hopper").click();
    await panel().getByLabelText("Ajouter une note").fill("Rappeler mardi.");
    await panel().getByRole("button", { name: "Fermer" }).click();
    await cardIn("À l’étude", "Grace Hopper").click();
    await expect.element(panel().getByLabelText("Ajouter une note")).toHaveValue("Rappeler mardi.");
    await panel().getByRole("button", { name: "Ajouter la note" }).click();
    await expect.element(panel().getByLabelText("Ajouter une note")).toHaveValue("");
    await expect.element(panel()).toHaveTextContent("Rappeler mardi.");
    await panel().getByRole("button", { name: "Fermer" }).click();
    await expect.poll(() => textIn(pipeline)).toContain("2 notes");
  });

  test("a message that was not sent stays where it was typed", async () => {
    await aPipeline({ sendMessage: offline });
    await cardIn("À traiter", "Ada Lovelace").click();
    await panel().getByLabelText("Écrire à la personne").fill("Bonjour Ada");
    await panel().getByRole("button", { name: "Envoyer", exact: true }).click();
    await expect.element(panel().getByRole("alert")).toHaveTextContent("Rien n’est perdu");
    await expect.element(panel().getByLabelText("Écrire à la personne")).toHaveValue("Bonjour Ada");
  });

  test("an interview is proposed slot by slot, its errors on each, and the candidate goes on", async () => {
    await aPipeline();
    await cardIn("À traiter", "Ada Lovelace").click();
    await panel().getByText("Proposer des créneaux").click();
    await panel().getByRole("button", { name: "Envoyer la proposition" }).click();
    await expect
      .element(panel().getByLabelText("Jour"))
      .toHaveAccessibleDescription("Indiquez le jour et l’heure.");
    const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    await panel().getByLabelText("Jour").fill(day);
    await panel().getByLabelText("Heure de début").fill("10:00");
    await panel().getByLabelText("Lieu", { exact: true }).fill("12 rue des Arts");
    await panel().getByRole("button", { name: "Envoyer la proposition" }).click();
    await expect.element(panel().getByText("La personne n’a pas encore choisi.")).toBeVisible();
    await panel().getByRole("button", { name: "Fermer" }).click();
    await expect.element(cardIn("Entretien", "Ada Lovelace")).toBeVisible();
  });
});

describe("whoever looks on", () => {
  test("a school moves nobody, and reads by its reference whoever did not agree to be named", async () => {
    const pipeline = await aPipeline({}, { as: "school" }, asSchoolSees(someApplications()));
    expect(textIn(pipeline)).toContain("Candidature 7KQ4-9XM2");
    expect(page.getByRole("button", { name: /Déplacer/ }).elements()).toEqual([]);
    await cardIn("À traiter", "Ada Lovelace").click();
    expect(panel().getByRole("textbox").elements()).toEqual([]);
    await expect.element(panel().getByRole("heading", { name: "Historique" })).toBeVisible();
  });

  test("a training centre reads its contracts", async () => {
    await aPipeline({}, { as: "training-centre" });
    await expect
      .element(page.getByRole("row", { name: /Ada Lovelace/ }))
      .toHaveTextContent("du 1er septembre 2027 au 31 août 2028");
  });

  test("whose session is over is told so, and a new one from the page goes on", async () => {
    let isOver = true;
    const client = pipelineClient();
    const pipeline = await aPipeline({
      list: (query) => (isOver ? refusing("client_session_expired")() : client.applications.list(query)),
    });
    await expect.element(page.getByRole("alert")).toHaveTextContent("Votre session est terminée");
    isOver = false;
    pipeline.sessionToken = "cs_test_fresh";
    await expect.element(cardIn("À traiter", "Ada Lovelace")).toBeVisible();
  });

  test.each([280, 640, 1024, 2560])("at %i px, nothing sticks out of the page", async (width) => {
    await page.viewport(width, 900);
    for (const layout of ["board", "table"] as const) {
      await aPipeline({}, { layout });
      await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      document.body.replaceChildren();
    }
  });
});
