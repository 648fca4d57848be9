import { anOffer, aReceipt } from "@alternance-kit/testing/answers";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { aForm, aPdf, heading, onward, send } from "../testing/application-form.js";
import type { SubmitUploaded } from "../testing/form-client.js";
import { focused, textIn } from "../testing/mount.js";
import { someQuestions } from "../testing/questions.js";
import { reachStep } from "../testing/reach-step.js";
import { answering, refusing } from "../testing/replies.js";

async function atQuestions(options: Parameters<typeof aForm>[0] = {}) {
  const form = await aForm({ offer: anOffer({ questions: someQuestions() }), ...options });
  await reachStep(form, "questions");
  return form;
}

test("each kind of question has its own control, and its answer is sent in its own kind with the version", async () => {
  const submit = vi.fn<SubmitUploaded>(answering(aReceipt()));
  let sent = 0;
  const form = await atQuestions({ submit, send: () => Promise.resolve({ id: `upl_${++sent}abc` }) });
  await userEvent.fill(page.getByLabelText("Pourquoi cette équipe ?"), "Pour vos cartes.");
  await userEvent.fill(page.getByLabelText(/Votre outil préféré/), "vim");
  await userEvent.fill(page.getByLabelText(/Quand pouvez-vous visiter/), "2027-01-15");
  await userEvent.fill(page.getByLabelText(/Un dépôt de code/), "https://code.example.org/ada");
  await userEvent.fill(page.getByLabelText(/Années de pratique/), "3");
  await page.getByRole("radio", { name: "Je suis à l’aise" }).click();
  await page.getByRole("checkbox", { name: "React", exact: true }).click();
  await page.getByRole("checkbox", { name: "Node.js" }).click();
  await userEvent.selectOptions(page.getByLabelText(/Où travailleriez-vous/), "Rodez");
  await page.getByRole("radio", { name: "Oui", exact: true }).click();
  await userEvent.upload(page.getByLabelText("Votre projet"), aPdf("projet.pdf"));
  await onward().click();
  expect(textIn(form)).toMatch(
    /Questions Modifier Pourquoi cette équipe \? Pour vos cartes.*15 janvier 2027.*Années de pratique 3.*Je suis à l’aise.*React, Node\.js.*Rodez.*Oui.*projet\.pdf \(1 Ko\)/,
  );
  await send().click();
  await expect.element(heading("Candidature envoyée")).toBeVisible();
  expect(submit.mock.lastCall?.[0].answers).toEqual({
    version: 3,
    values: {
      why: "Pour vos cartes.",
      tool: "vim",
      arrival: "2027-01-15",
      code: "https://code.example.org/ada",
      years: 3,
      level: "c1",
      stack: ["react", "node"],
      city: "Rodez",
      hasProject: true,
      project: expect.stringMatching(/^upl_\d/),
    },
  });
});

test("a question under a condition is asked only while the condition holds", async () => {
  await atQuestions();
  expect(page.getByLabelText("Votre projet").query()).toBeNull();
  await page.getByRole("radio", { name: "Oui", exact: true }).click();
  await expect.element(page.getByLabelText("Votre projet")).toBeInTheDocument();
  await page.getByRole("radio", { name: "Non", exact: true }).click();
  await expect.element(page.getByLabelText("Votre projet")).not.toBeInTheDocument();
});

test("what is wrong is told beside its question, the first of which is focused", async () => {
  await atQuestions();
  await userEvent.fill(page.getByLabelText(/Années de pratique/), "beaucoup");
  await userEvent.fill(page.getByLabelText(/Un dépôt de code/), "ada");
  await onward().click();
  const why = page.getByLabelText("Pourquoi cette équipe ?");
  await expect
    .element(why)
    .toHaveAccessibleDescription("Quelques phrases suffisent. Ce champ est à remplir.");
  await vi.waitFor(() => expect(focused()).toBe(why.element()));
  await expect
    .element(page.getByLabelText(/Années de pratique/))
    .toHaveAccessibleDescription("Indiquez un nombre.");
  await expect.element(page.getByLabelText(/Années de pratique/)).toHaveValue("beaucoup");
  await expect
    .element(page.getByLabelText(/Un dépôt de code/))
    .toHaveAccessibleDescription(/^Indiquez une adresse complète/);
  await expect
    .element(page.getByRole("radio", { name: "Oui", exact: true }))
    .toHaveAccessibleDescription("Ce champ est à remplir.");
});

test("a number is typed as the visitor writes numbers", async () => {
  const questions = someQuestions();
  const { why } = questions.schema.properties;
  if (!why) throw new Error("There is no such question.");
  questions.schema.properties = { why, gpa: { type: "number", title: "Moyenne" } };
  delete questions.schema.allOf;
  questions.schema.required = ["why"];
  await atQuestions({ offer: anOffer({ questions }) });
  const gpa = page.getByLabelText(/Moyenne/);
  (gpa.element() as HTMLElement).focus();
  await userEvent.keyboard("14,05");
  await expect.element(gpa).toHaveValue("14,05");
});

test("questions that changed meanwhile are read again, and what was answered is kept", async () => {
  const changed = someQuestions();
  changed.version = 4;
  changed.schema.properties["salary"] = { type: "string", title: "Une dernière question" };
  const form = await atQuestions({
    submit: refusing("questions_changed"),
    offers: { retrieve: answering(anOffer({ questions: changed })) },
  });
  await reachStep(form, "summary");
  await send().click();
  await expect.element(page.getByRole("alert")).toHaveTextContent(/vient de changer ses questions/);
  await expect.element(page.getByLabelText(/Une dernière question/)).toBeVisible();
  await expect.element(page.getByLabelText("Pourquoi cette équipe ?")).toHaveValue("Pour vos cartes.");
});

test("in English where its company wrote it in English, else in French and marked as such", async () => {
  const form = await aForm({ lang: "en", offer: anOffer({ questions: someQuestions() }) });
  await reachStep(form, "questions");
  await expect
    .element(page.getByLabelText("Why this team?"))
    .toHaveAccessibleDescription("A few sentences are enough.");
  await expect.element(page.getByRole("radio", { name: "I am at ease" })).toBeInTheDocument();
  const french = page.getByLabelText(/Quand pouvez-vous visiter/);
  await expect.element(french).toBeInTheDocument();
  expect(french.element().closest("[lang]")?.getAttribute("lang")).toBe("fr");
});
