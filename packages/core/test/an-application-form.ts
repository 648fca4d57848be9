import type { QuestionSet } from "@alternance-kit/domain/questions";
import type {
  ApplicationReceipt,
  NewApplication,
  NewPoolCandidate,
  PoolReceipt,
} from "@alternance-kit/sdk/types";
import { createApplicationForm } from "../src/application-form/application-form.js";
import type {
  ApplicationFormOptions,
  ApplicationFormPorts,
} from "../src/application-form/application-form.port.js";
import { port } from "./port.js";

export const ADA = { firstName: " Ada ", lastName: "Lovelace", email: "ada@example.org" };
export const aCv = (name = "cv.pdf") => new File(["%PDF-1.7"], name, { type: "application/pdf" });
export const OFFER = { kind: "offer", offerId: "off_1", questions: null } as const;

/** JSON Schema's own word; written as a key, an object with it would pass for a promise. */
const THEN = "then";

export const someQuestions = (version = 1): QuestionSet => ({
  version,
  schema: {
    type: "object",
    properties: {
      motivation: { type: "string", title: "Pourquoi nous ?", maxLength: 200 },
      licence: { type: "boolean", title: "Avez-vous le permis ?" },
      since: { type: "string", format: "date", title: "Depuis quand ?" },
      transcript: { type: "string", format: "upload", title: "Votre relevé de notes" },
    },
    required: ["motivation"],
    allOf: [
      {
        if: { properties: { licence: { const: true } }, required: ["licence"] },
        [THEN]: { required: ["since"] },
      },
    ],
  },
});

type Send = ApplicationFormPorts["uploads"]["send"];
type Submit = ApplicationFormPorts["applications"]["submitUploaded"];

/** A form whose every request waits until the test answers it, and whose waits and network the test plays. */
export function anApplicationForm(
  options: Partial<ApplicationFormOptions> = {},
  ports: Partial<ApplicationFormPorts> = {},
) {
  const upload = port<Parameters<Send>, { id: string }>();
  const submit = port<Parameters<Submit>, ApplicationReceipt>();
  const enter = port<[NewPoolCandidate, unknown?], PoolReceipt>();
  const waits: { run: () => void; ms: number; isOver: boolean }[] = [];
  const listeners = new Set<() => void>();
  let made = 0;
  const form = createApplicationForm({
    use: OFFER,
    ports: () => ({
      uploads: { send: upload.ask },
      applications: { submitUploaded: submit.ask },
      poolCandidates: { submitUploaded: enter.ask },
      ...ports,
    }),
    newKey: () => `k${++made}`,
    delay(run, ms) {
      const wait = { run, ms, isOver: false };
      waits.push(wait);
      return () => {
        wait.isOver = true;
      };
    },
    online(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...options,
  });

  return {
    form,
    upload,
    submit,
    enter,
    waits,
    sent: () => submit.calls.map(({ args: [application] }): NewApplication => application),
    keys: () => submit.calls.map(({ args: [, request] }) => request?.idempotencyKey),
    /** What the last upload was told, and what it tells. */
    uploadOptions: (index: number) => upload.call(index).args[1] ?? {},
    goOnline() {
      for (const listener of [...listeners]) listener();
    },
    listening: () => listeners.size,
  };
}

/** One that lacks nothing, at its summary. */
export async function aFilledForm(
  options: Partial<ApplicationFormOptions> = {},
  ports: Partial<ApplicationFormPorts> = {},
) {
  const all = anApplicationForm(options, ports);
  const cv = aCv();
  all.form.edit(ADA);
  all.form.attach("cv", cv);
  await all.form.next();
  await all.form.next();
  return { ...all, cv };
}
