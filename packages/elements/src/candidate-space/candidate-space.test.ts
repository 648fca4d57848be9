import type { NewCandidateLink } from "@alternance-kit/sdk/types";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../define/candidate-space.js";
import type { AlternanceErrorEvent } from "../error-event.js";
import { focused, mount, settled, textIn } from "../testing/mount.js";
import { answering, never, offline, refusing } from "../testing/replies.js";
import { aCandidateSpace, anOwnApplication, spaceClient } from "../testing/space.js";
import type { CandidateSpaceOpenedEvent } from "./candidate-space.events.js";

const ADDRESS = location.pathname + location.search;
const SENT = { status: "accepted", validForSeconds: 1_800 } as const;
const email = page.getByLabelText("E-mail");
const ask = page.getByRole("button", { name: "Recevoir mon lien" });

/** What is still to come is counted from this day; all else takes its time. */
const TODAY = { now: new Date("2026-11-22T12:00:00.000Z"), toFake: ["Date" as const] };
beforeEach(() => {
  sessionStorage.clear();
  vi.useFakeTimers(TODAY);
});
afterEach(() => {
  history.replaceState(null, "", ADDRESS);
  vi.useRealTimers();
});

const enter = (token = "clk_1") => history.replaceState(null, "", `${ADDRESS}#alternance-candidate=${token}`);

async function aSpace({ lang = "fr", remember = false, client = spaceClient() } = {}) {
  const space = await mount("alternance-candidate-space", { client, remember }, { lang });
  await settled(space);
  return space;
}

describe("with no link", () => {
  test("the address is asked for, and what follows is told alike whether it is known or not", async () => {
    const request = vi.fn(async (_link: NewCandidateLink) => SENT);
    const space = await aSpace({ client: spaceClient(undefined, { request }) });
    await expect.element(email).toHaveAttribute("autocomplete", "email");
    await email.fill("ada@example.org");
    await ask.click();
    await vi.waitFor(() => expect(focused()).toHaveTextContent("Vérifiez votre boîte"));
    expect(textIn(space)).toContain(
      "Si une candidature est liée à ada@example.org, un lien vient d’y être envoyé. Il fonctionne une seule fois, pendant 30 minutes.",
    );
    expect(request.mock.calls.map(([link]) => link)).toEqual([
      { email: "ada@example.org", pageUrl: location.href, language: "fr" },
    ]);
    await page.getByRole("button", { name: "Changer d’adresse" }).click();
    await expect.element(email).toHaveValue("ada@example.org");
    await vi.waitFor(() => expect(focused()).toBe(email.element()));
  });

  test("what is wrong with it is told beside it, and it is focused", async () => {
    await aSpace();
    await email.fill("ada@");
    await userEvent.keyboard("{Enter}");
    await expect.element(email).toHaveAccessibleDescription(/Cette adresse n’est pas complète/);
    await vi.waitFor(() => expect(focused()).toBe(email.element()));
  });

  test("a link that could not be sent is told, the page hears of it, and the same button tries again", async () => {
    let times = 0;
    const request = () => (times++ ? answering(SENT)() : offline());
    const space = await aSpace({ client: spaceClient(undefined, { request }) });
    const heard = vi.fn((event: AlternanceErrorEvent) => event.code);
    space.addEventListener("alternance-error", heard);
    await email.fill("ada@example.org");
    await ask.click();
    await expect.element(page.getByRole("alert")).toHaveTextContent("Le service ne répond pas.");
    expect(heard.mock.results[0]?.value).toBe("unreachable");
    await page.getByRole("button", { name: "Réessayer" }).click();
    await vi.waitFor(() => expect(textIn(space)).toContain("Vérifiez votre boîte"));
  });
});

describe("a link", () => {
  test("opens the space once: its token is out of the address before anything is asked, and stored nowhere", async () => {
    const exchange = vi.fn(async (_token: string) => {
      expect(location.hash).toBe("");
      return { token: "ca_1", expiresAt: new Date(Date.now() + 3_600_000).toISOString() };
    });
    enter("clk_secret");
    const entries = history.length;
    const heard = vi.fn((event: CandidateSpaceOpenedEvent) => event.applications);
    document.addEventListener("alternance-candidate-space-opened", heard, { once: true });
    const space = await aSpace({ client: spaceClient(undefined, { exchange }) });
    await vi.waitFor(() => expect(focused()).toHaveTextContent("Votre espace candidat"));
    expect(exchange.mock.calls.map(([token]) => token)).toEqual(["clk_secret"]);
    expect(history.length).toBe(entries);
    expect({ ...localStorage, ...sessionStorage }).toEqual({});
    expect(heard.mock.results[0]?.value).toBe(1);
    expect(textIn(space)).toMatch(/Ada, votre espace est ouvert jusqu’à \d\d:\d\d/);
  });

  test("that was used leads to the address, and says so", async () => {
    enter();
    const space = await aSpace({
      client: spaceClient(undefined, { exchange: refusing("candidate_link_gone") }),
    });
    expect(textIn(space)).toContain("Ce lien a déjà servi, ou il est trop ancien.");
    await expect.element(email).toBeVisible();
  });

  test("that another has pasted into an open page takes its place", async () => {
    const space = await aSpace();
    location.hash = "alternance-candidate=clk_2";
    await vi.waitFor(() => expect(textIn(space)).toContain("Votre espace candidat"));
    expect(location.hash).toBe("");
  });
});

describe("the session", () => {
  test("is gone with the page unless it is to be remembered, then it is in this tab's storage until the space is left", async () => {
    enter();
    const space = await aSpace({ remember: true });
    await vi.waitFor(() => expect(textIn(space)).toContain("Votre espace candidat"));
    expect(Object.keys(sessionStorage)).toEqual(["alternance-kit:candidate-session"]);
    document.body.replaceChildren();
    const exchange = vi.fn(never);
    const again = await aSpace({ remember: true, client: spaceClient(undefined, { exchange }) });
    await vi.waitFor(() => expect(textIn(again)).toContain("Votre espace candidat"));
    expect(exchange).not.toHaveBeenCalled();
    await page.getByRole("button", { name: "Fermer mon espace" }).click();
    await expect.element(email).toHaveValue("");
    expect({ ...sessionStorage }).toEqual({});
  });

  test("stays with an element that is moved, or put back into the page", async () => {
    enter();
    const space = await aSpace();
    await vi.waitFor(() => expect(textIn(space)).toContain("Votre espace candidat"));
    space.remove();
    await new Promise((resolve) => setTimeout(resolve));
    document.body.append(space);
    await settled(space);
    await vi.waitFor(() => expect(textIn(space)).toContain("Votre espace candidat"));
  });

  test("once over, asks for another link with what was being written still there, and back when that link is pasted", async () => {
    enter();
    const space = await aSpace({
      client: spaceClient(aCandidateSpace(), { sendMessage: refusing("candidate_session_expired") }),
    });
    await page.getByText("Messages", { exact: true }).click();
    await page.getByLabelText("Votre message").fill("Je peux venir jeudi.");
    await page.getByRole("button", { name: "Envoyer" }).click();
    await vi.waitFor(() => expect(focused()).toHaveTextContent("Votre session est terminée"));
    await expect.element(email).toHaveValue("ada@example.org");
    expect(textIn(space)).toContain("Je peux venir jeudi.");
    location.hash = "alternance-candidate=clk_2";
    await vi.waitFor(() => expect(textIn(space)).toContain("Votre espace candidat"));
    await page.getByText("Messages", { exact: true }).click();
    await expect.element(page.getByLabelText("Votre message")).toHaveValue("Je peux venir jeudi.");
  });
});

test("it is the same in English", async () => {
  enter();
  const space = await aSpace({ lang: "en" });
  await vi.waitFor(() => expect(textIn(space)).toContain("Your candidate space"));
  expect(textIn(space)).toMatch(/Read by the company on 21 November 2026/);
  expect(textIn(space)).toContain("If the company has not answered by 12 December 2026");
});

test.each([280, 360, 900, 1600, 2560])("at %i px nothing stands out of the page", async (width) => {
  await page.viewport(width, 800);
  enter();
  const long = anOwnApplication({
    offer: { ...anOwnApplication().offer, title: "Anticonstitutionnellement".repeat(4) },
  });
  const space = await aSpace({ client: spaceClient(aCandidateSpace({ applications: [long] })) });
  await vi.waitFor(() => expect(textIn(space)).toContain("Votre espace candidat"));
  for (const summary of space.shadowRoot?.querySelectorAll("summary") ?? []) summary.click();
  await vi.waitFor(() => expect(space.shadowRoot?.querySelector(".data")).toBeTruthy());
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await page.viewport(1024, 800);
});
