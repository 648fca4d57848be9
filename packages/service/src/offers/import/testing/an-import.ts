import type { NewOffer } from "@alternance-kit/contract/offer";
import type { OfferImportReport } from "@alternance-kit/contract/offer-import";
import { aNewOffer } from "@alternance-kit/testing/builders";
import type { TestPartner, TestService } from "../../../testing/a-service.js";

export const DEFAULTS = {
  romeCode: "M1855",
  diplomaLevel: 6,
  rhythm: "1w_3w",
  startsOn: "2027-09-01",
  durationMonths: 24,
  remote: "hybrid",
  seats: 1,
  skills: [],
} as const;

export const TEXT =
  "Vous rejoignez une équipe de quatre personnes qui construit des outils pour les artisans.";

/** Uploads a file as a server does; a text is a CSV file, anything else JSON. */
export async function upload(
  { app }: TestService,
  { secret }: TestPartner,
  file: unknown,
  query: Record<string, string> = {},
  defaults?: unknown,
): Promise<Response> {
  const form = new FormData();
  form.set("file", new File([typeof file === "string" ? file : JSON.stringify(file)], "offres"));
  if (defaults) form.set("defaults", JSON.stringify(defaults));
  const format = typeof file === "string" ? "csv" : "json";
  const search = new URLSearchParams({ format, ...query });
  const headers = { authorization: `Bearer ${secret}` };
  return app.request(`/v1/offer-imports?${search}`, { method: "POST", headers, body: form });
}

export async function reported(response: Response): Promise<OfferImportReport> {
  if (response.status !== 200)
    throw new Error(`Expected 200, got ${response.status}: ${await response.text()}`);
  return (await response.json()) as OfferImportReport;
}

export const told = ({ lines }: OfferImportReport) =>
  lines.map((line) => [
    line.externalId,
    line.verdict,
    ...(line.verdict === "refused"
      ? line.errors.map(({ pointer, code }) => `${pointer} ${code}`)
      : [line.status]),
  ]);

export const anItem = (externalId: string, overrides: Partial<NewOffer> = {}): NewOffer => ({
  ...aNewOffer(overrides),
  externalId,
});
