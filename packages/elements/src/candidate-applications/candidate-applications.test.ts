import type { Download } from "@alternance-kit/sdk/download";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../define/candidate-space.js";
import { focused, mount, settled, textIn } from "../testing/mount.js";
import { answering, never, refusing } from "../testing/replies.js";
import {
  aCandidateSpace,
  aConsent,
  anInterview,
  anOwnApplication,
  atInterview,
  declined,
  spaceClient,
} from "../testing/space.js";

const ADDRESS = location.pathname + location.search;
/** What is still to come is counted from this day; all else takes its time. */
const TODAY = { now: new Date("2026-11-22T12:00:00.000Z"), toFake: ["Date" as const] };
beforeEach(() => void vi.useFakeTimers(TODAY));
afterEach(() => {
  history.replaceState(null, "", ADDRESS);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

type Client = Parameters<typeof spaceClient>;

/** A space that a link has opened. */
async function opened(application = anOwnApplication(), verbs: Client[1] = {}, found: Client[0] = undefined) {
  history.replaceState(null, "", `${ADDRESS}#alternance-candidate=clk_1`);
  const client = spaceClient(found ?? aCandidateSpace({ applications: [application] }), verbs);
  const space = await mount("alternance-candidate-space", { client });
  await vi.waitFor(() => expect(space.shadowRoot?.querySelector(".space")).toBeTruthy());
  await settled(space);
  return space;
}

const button = (name: string) => page.getByRole("button", { name, exact: true });
const unfold = (name: string) => page.getByText(name, { exact: true }).click();

/** The files that the browser was given to save. */
function saved(): { name: string; text: Promise<string> }[] {
  const files: { name: string; text: Promise<string> }[] = [];
  const urls = new Map<string, Blob>();
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    const url = `blob:${urls.size}`;
    urls.set(url, blob as Blob); // Safe: nothing else is given an address here.
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, text: urls.get(this.href)?.text() ?? Promise.resolve("") });
  });
  return files;
}

/** What a verb of the client was called with, but for how it may be stopped. */
const argsOf = (verb: { mock: { calls: readonly (readonly unknown[])[] } }) =>
  verb.mock.calls.map((args) => args.slice(0, -1));

const aDownload = (fileName: string): Download => ({
  fileName,
  contentType: "application/pdf",
  sizeBytes: 8,
  body: new Blob().stream(),
  bytes: async () => new TextEncoder().encode("%PDF-1.7"),
});

describe("an application", () => {
  test("says where it stands, what happened in its order, and what comes next and by when", async () => {
    const space = await opened();
    expect(textIn(space)).toContain("L’entreprise lit votre candidature.");
    expect(textIn(space)).toContain("Si l’entreprise n’a pas répondu le 12 décembre 2026");
    expect(textIn(space)).toContain("Reçue le 20 novembre 2026 Lue par l’entreprise le 21 novembre 2026");
  });

  test("that was declined says why, in the words of the list and the company's own, and when it is erased", async () => {
    const space = await opened(declined());
    expect(textIn(space)).toContain("Le poste est pourvu. « Votre projet était très clair : gardez-le. »");
    expect(textIn(space)).toContain("effacés trois mois après sa fin, vers le 18 février 2027");
    expect(textIn(space)).toContain("un virus y a été trouvé");
    expect(button("Retirer ma candidature").all()).toEqual([]);
  });

  test("that awaits a guardian says so, and that the company does not have it", async () => {
    const space = await opened(anOwnApplication({ guardian: "awaiting", status: "received", history: [] }));
    expect(textIn(space)).toContain("Votre candidature attend l’accord de votre représentant légal.");
    expect(textIn(space)).toContain("L’entreprise n’a pas encore votre candidature");
  });

  test("what it is made of is read in this order", async () => {
    await opened(
      atInterview({
        interview: anInterview({
          slots: [{ startsAt: "2126-11-25T09:00:00.000Z", endsAt: "2126-11-25T10:00:00.000Z" }],
        }),
      }),
    );
    await expect.element(page.getByRole("article")).toMatchAriaInlineSnapshot(`
      - article "Développeur ou développeuse React":
        - heading "Développeur ou développeuse React" [level=3]
        - paragraph: Garonne Numérique · Référence 7KQ4-9XMZ
        - paragraph: L’entreprise souhaite vous rencontrer.
        - paragraph: "La suite : Choisissez un créneau d’entretien avant le 25 novembre 2126."
        - heading "Votre entretien" [level=4]
        - group "Choisissez un créneau":
          - text: Choisissez un créneau
          - paragraph: Les heures sont celles de Paris.
          - radio "lundi 25 novembre 2126, 10:00 – 11:00"
          - text: lundi 25 novembre 2126, 10:00 – 11:00
        - button "Confirmer ce créneau"
        - paragraph: "Lieu : 12 rue des Arts, Toulouse"
        - paragraph:
          - text: "En visioconférence :"
          - link "Ouvrir la visioconférence":
            - /url: https://visio.example.org/ada
        - heading "Ce qui s’est passé" [level=4]
        - list:
          - listitem:
            - time: Reçue le 20 novembre 2026
          - listitem:
            - time: Lue par l’entreprise le 21 novembre 2026
          - listitem:
            - time: Entretien proposé le 22 novembre 2026
        - heading "Documents" [level=4]
        - list:
          - listitem:
            - text: "CV :"
            - button "Télécharger : cv-ada-lovelace.pdf": cv-ada-lovelace.pdf
            - text: (182 ko)
          - listitem:
            - text: "Autre document :"
            - button "Télécharger : lettre.docx": lettre.docx
            - text: (22,4 ko)
        - group:
          - text: Messages (2)
          - list:
            - listitem:
              - paragraph: Garonne Numérique, le 22 nov. 2026, 09:00
              - paragraph: Bonjour Ada, quand pouvez-vous passer nous voir ?
            - listitem:
              - paragraph: Vous, le 22 nov. 2026, 10:30
              - paragraph: Bonjour, dès jeudi.
          - text: Votre message
          - paragraph: L’entreprise le reçoit aussi par e-mail, et sa réponse arrive ici.
          - textbox "Votre message"
          - button "Envoyer"
        - group: Mes accords
        - button "Retirer ma candidature"
        - button "Effacer cette candidature"
    `);
  });
});

describe("a message", () => {
  test("is written, sent and told, by the keyboard alone", async () => {
    const messages = atInterview().messages;
    const sendMessage = vi.fn(answering(anOwnApplication({ messages })));
    const space = await opened(anOwnApplication(), { sendMessage });
    const heard = vi.fn((event: Event) => ({ ...event }));
    space.addEventListener("alternance-message-sent", heard);
    const summary = space.shadowRoot?.querySelector<HTMLElement>("[part=messages] summary");
    summary?.focus();
    await userEvent.keyboard("{Enter}{Tab}Bonjour{Tab}{Enter}");
    await expect.element(page.getByText("Votre message est envoyé.")).toBeVisible();
    expect(argsOf(sendMessage)).toMatchObject([["app_01k9xq8e5w3b", { text: "Bonjour" }]]);
    expect(JSON.stringify(heard.mock.results[0]?.value)).not.toContain("Bonjour");
    await expect.element(page.getByLabelText("Votre message")).toHaveValue("");
    await vi.waitFor(() => expect(focused()).toHaveAccessibleName("Votre message"));
    expect(textIn(space)).toContain("quand pouvez-vous passer nous voir ?");
  });

  test("that says nothing is not sent: its field says so", async () => {
    const sendMessage = vi.fn(never);
    await opened(anOwnApplication(), { sendMessage });
    await unfold("Messages");
    await button("Envoyer").click();
    const field = page.getByLabelText("Votre message");
    await expect.element(field).toHaveAccessibleDescription(/Ce champ est à remplir/);
    await field.fill("Bonjour");
    await expect.element(field).not.toHaveAttribute("aria-invalid");
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test("that was refused stays written, and why is told beside it", async () => {
    await opened(anOwnApplication(), { sendMessage: refusing("too_many_requests") });
    await unfold("Messages");
    await page.getByLabelText("Votre message").fill("Bonjour");
    await button("Envoyer").click();
    await expect.element(page.getByRole("alert")).toHaveTextContent("vingt messages en un jour");
    await expect.element(page.getByLabelText("Votre message")).toHaveValue("Bonjour");
  });
});

describe("an interview", () => {
  test("is chosen among its slots by the keyboard, then kept in a calendar", async () => {
    const chosen = atInterview({ interview: anInterview({ chosen: 1 }), can: ["message"] });
    const chooseSlot = vi.fn(answering(chosen));
    const files = saved();
    const space = await opened(atInterview(), { chooseSlot });
    await button("Confirmer ce créneau").click();
    await expect.element(page.getByRole("alert")).toHaveTextContent("Choisissez d’abord un créneau.");
    await userEvent.keyboard("{ArrowDown}{Tab}{Enter}");
    await vi.waitFor(() => expect(textIn(space)).toContain("Vous avez rendez-vous :"));
    expect(argsOf(chooseSlot)).toEqual([["app_01k9xq8e5w3b", 1]]);
    await vi.waitFor(() => expect(focused()).toHaveTextContent("Ajouter à mon agenda"));
    await button("Ajouter à mon agenda (.ics)").click();
    const [file] = files;
    expect(file?.name).toBe("7KQ4-9XMZ.ics");
    const text = (await file?.text)?.replaceAll("\r\n ", "") ?? "";
    expect(text).toContain(`DTSTART:${anInterview().slots[1]?.startsAt.replace(/[-:]|\.000/g, "")}`);
    expect(text).toContain("LOCATION:12 rue des Arts\\, Toulouse");
  });

  test("whose slot is taken back is told, and shown as it is now", async () => {
    const space = await opened(atInterview(), { chooseSlot: refusing("slot_refused") });
    await page.getByRole("radio").first().click();
    await button("Confirmer ce créneau").click();
    await expect.element(page.getByRole("alert")).toHaveTextContent("Ce créneau ne peut plus être choisi.");
    expect(textIn(space)).toContain("Votre entretien");
  });
});

describe("what cannot be taken back", () => {
  test("is asked twice, in the page: let be, the focus comes back; confirmed, it is done and told", async () => {
    const withdraw = vi.fn(answering(anOwnApplication({ status: "withdrawn", can: ["erase"] })));
    const space = await opened(anOwnApplication(), { withdraw });
    const heard = vi.fn();
    space.addEventListener("alternance-application-withdrawn", heard);
    await button("Retirer ma candidature").click();
    await vi.waitFor(() => expect(focused()).toHaveAccessibleName("Retirer cette candidature ?"));
    await userEvent.keyboard("{Tab}{Tab}{Enter}");
    await vi.waitFor(() => expect(focused()).toHaveTextContent("Retirer ma candidature"));
    expect(withdraw).not.toHaveBeenCalled();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(focused()).toHaveAccessibleName("Retirer cette candidature ?"));
    await userEvent.keyboard("{Tab}{Enter}");
    await expect.element(page.getByText("Votre candidature est retirée")).toBeVisible();
    expect(withdraw).toHaveBeenCalledOnce();
    expect(heard).toHaveBeenCalledOnce();
  });

  test("the erasure of one application leaves the others; of all, says what a contract keeps", async () => {
    const kept = [{ id: "app_2", reference: "2B3C-4D5E" }];
    const space = await opened(
      undefined,
      {
        erase: answering({ erased: [anOwnApplication().id], kept: [] }),
        eraseAll: answering({ erased: [], kept }),
      },
      aCandidateSpace({ applications: [anOwnApplication(), declined()] }),
    );
    const heard = vi.fn((event: { applicationId: string | null }) => event.applicationId);
    space.addEventListener("alternance-candidate-data-erased", heard);
    await button("Effacer cette candidature").first().click();
    await button("Oui, tout effacer").click();
    await expect.element(page.getByText("Votre candidature est effacée.")).toBeVisible();
    expect(page.getByRole("article").all()).toHaveLength(1);
    await unfold("Mes données");
    await button("Effacer toutes mes données").click();
    await button("Oui, tout effacer").click();
    await vi.waitFor(() => expect(focused()).toHaveTextContent("Vos données sont effacées"));
    expect(textIn(space)).toContain("2B3C-4D5E");
    expect(heard.mock.results.map(({ value }) => value)).toEqual([anOwnApplication().id, null]);
  });
});

describe("a consent", () => {
  test("is shown with its whole sentence and date, and is withdrawn at a touch as it was given", async () => {
    const setConsent = vi.fn(
      answering(
        anOwnApplication({
          consents: [aConsent("school", { withdrawnAt: "2026-11-22T10:00:00.000Z" })],
        }),
      ),
    );
    const space = await opened(anOwnApplication(), { setConsent });
    await unfold("Mes accords");
    const school = page.getByRole("switch", { name: /^J’accepte que l’école ou le site/ });
    await expect.element(school).toHaveAttribute("aria-checked", "true");
    expect(textIn(space)).toContain("Donné le 20 novembre 2026.");
    await school.click();
    await expect.element(school).toHaveAttribute("aria-checked", "false");
    expect(textIn(space)).toContain("Retiré le 22 novembre 2026.");
    expect(argsOf(setConsent)).toEqual([
      ["app_01k9xq8e5w3b", "school", { given: false, textVersion: "2026-11", language: "fr" }],
    ]);
    await school.click();
    expect(argsOf(setConsent)[1]).toMatchObject([anOwnApplication().id, "school", { given: true }]);
  });
});

describe("what is the candidate's", () => {
  test("is put right beside its errors, and only what is new is sent", async () => {
    const rectify = vi.fn(answering(aCandidateSpace()));
    await opened(anOwnApplication(), { rectify });
    await unfold("Mes données");
    const phone = page.getByLabelText("Téléphone (facultatif)");
    await expect.element(phone).toHaveValue("06 12 34 56 78");
    await phone.fill("12");
    await button("Enregistrer").click();
    await expect.element(phone).toHaveAccessibleDescription(/numéro français/);
    await vi.waitFor(() => expect(focused()).toBe(phone.element()));
    await phone.fill("07 00 00 00 00");
    await button("Enregistrer").click();
    await expect.element(page.getByText("Vos informations sont rectifiées partout.")).toBeVisible();
    expect(argsOf(rectify)).toEqual([[{ phone: "07 00 00 00 00" }]]);
  });

  test("is saved as files, by their names: each document, and all of it", async () => {
    const files = saved();
    await opened(anOwnApplication(), {
      downloadDocument: answering(aDownload("cv-ada-lovelace.pdf")),
      export: answering(aDownload("mes-donnees.zip")),
    });
    await button("Télécharger : cv-ada-lovelace.pdf").click();
    await expect.element(page.getByText("Le fichier est téléchargé.")).toBeVisible();
    await unfold("Mes données");
    await button("Télécharger mes données").click();
    await vi.waitFor(() =>
      expect(files.map(({ name }) => name)).toEqual(["cv-ada-lovelace.pdf", "mes-donnees.zip"]),
    );
  });
});
