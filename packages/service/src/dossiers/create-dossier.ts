import type { Application } from "@alternance-kit/contract/application";
import type { DossierFile, NewDossier } from "@alternance-kit/contract/dossier";
import type { Offer } from "@alternance-kit/contract/offer";
import { AppError } from "../app-error.js";
import { sightOf as applicationSightOf } from "../applications/application-sight.js";
import type { ApplicationStore } from "../applications/applications.store.js";
import { noApplication } from "../applications/move-application.js";
import { violates } from "../db/open-db.js";
import { type Principal, requireKind } from "../http/principal.js";
import { type Idempotency, once } from "../idempotency/idempotency.js";
import type { NewId } from "../ids.js";
import type { PartnerStore } from "../partners/partners.store.js";
import type { DossierStore } from "./dossiers.store.js";
import { splitNir } from "./kept-dossier.js";
import { maskNir } from "./mask-nir.js";
import { prefill } from "./prefill.js";
import type { Sealer } from "./sealer.js";

export interface CreateDossierDeps {
  dossiers: Pick<DossierStore, "save">;
  applications: Pick<ApplicationStore, "find">;
  offers: { find(id: string): Promise<Offer | undefined> };
  partners: Pick<PartnerStore, "find">;
  sealer: Pick<Sealer, "tokenOf">;
  idempotency: Idempotency;
  newId: NewId;
  now(): Date;
}

/** Begins a contract's file: from an application that its company said yes to, or alone. */
export async function createDossier(
  deps: CreateDossierDeps,
  principal: Principal,
  input: NewDossier,
  idempotencyKey: string | undefined,
): Promise<DossierFile> {
  requireKind(principal, "company", "operator");
  const { data: given, nir } = splitNir(input.data ?? {});
  // The request is remembered by a hash, which few possible numbers would not resist: their token does.
  const request = ["createDossier", { ...input, data: given }, nir && deps.sealer.tokenOf(nir)];
  return once<DossierFile>(
    deps.idempotency,
    { keyId: principal.keyId, idempotencyKey, request },
    async (record) => {
      const hired =
        input.applicationId === undefined ? undefined : await hiredBy(deps, principal, input.applicationId);
      const company = await companyOf(deps, principal, hired?.application);
      const at = deps.now().toISOString();
      const file: DossierFile = {
        id: deps.newId("dos"),
        applicationId: hired?.application.id ?? null,
        offerId: hired?.offer.id ?? null,
        company: { id: company.id, name: company.name },
        status: "draft",
        state: { status: "draft" },
        data: { ...prefill(company, hired), ...given },
        hasNir: nir !== undefined,
        maskedNir: nir === undefined ? null : maskNir(nir),
        history: [],
        createdAt: at,
        updatedAt: at,
      };
      const { id, applicationId, offerId, data } = file;
      const row = {
        id,
        companyId: company.id,
        applicationId,
        offerId,
        data,
        nir: nir ?? null,
        createdAt: at,
      };
      try {
        await deps.dossiers.save(row, record(file));
      } catch (error) {
        throw violates(error, "UNIQUE constraint failed: dossiers.application_id") ? hasOne() : error;
      }
      return file;
    },
  );
}

async function hiredBy(deps: CreateDossierDeps, principal: Principal, id: string) {
  const application = await deps.applications.find(applicationSightOf(principal), id);
  if (!application) throw noApplication(id);
  if (application.guardian && application.guardian.status !== "confirmed") {
    throw new AppError(
      "application_not_offered",
      "The candidate is under 18: their guardian has still to agree to what was sent again.",
    );
  }
  if (application.status !== "offered" && application.status !== "placed") {
    throw new AppError(
      "application_not_offered",
      `The application stands at ${application.status}: move it to offered first.`,
    );
  }
  const offer = await deps.offers.find(application.offer.id);
  if (!offer) throw new Error(`The offer ${application.offer.id} is gone.`);
  return { application, offer };
}

async function companyOf(deps: CreateDossierDeps, principal: Principal, application?: Application) {
  // Without an application, the operator would make a file that belongs to no company.
  if (!application) requireKind(principal, "company");
  const company = await deps.partners.find(application?.offer.companyId ?? principal.partner.id);
  if (!company) throw new AppError("key_unknown", "The key's partner no longer exists.");
  return company;
}

const hasOne = () =>
  new AppError(
    "dossier_exists",
    "List the files with this `applicationId`, and change the one that is there.",
  );
