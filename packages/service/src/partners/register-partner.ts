import type { Partner, PartnerKind } from "@alternance-kit/contract/partner";
import { isEmail } from "@alternance-kit/domain/email";
import { checkSiret } from "@alternance-kit/domain/siret";
import { refuseField } from "../app-error.js";
import type { NewId } from "../ids.js";
import type { PartnerStore } from "./partners.store.js";

export interface RegisterPartnerDeps {
  partners: PartnerStore;
  newId: NewId;
  now(): Date;
}

/** Registers a partner; the operator's command and the demo call it, no route does. A company is known by its SIRET. */
export async function registerPartner(
  deps: RegisterPartnerDeps,
  input: { kind: PartnerKind; name: string; siret?: string | undefined; email?: string | undefined },
): Promise<Partner> {
  const name = input.name.trim();
  if (!name) throw refuseField("/name", "required", "Give the partner's name.");
  const partner: Partner = {
    id: deps.newId("par"),
    kind: input.kind,
    name,
    siret: input.siret === undefined ? missingSiret(input.kind) : validSiret(input.siret),
    email: input.email === undefined ? null : validEmail(input.email),
    createdAt: deps.now().toISOString(),
  };
  await deps.partners.save(partner);
  return partner;
}

function missingSiret(kind: PartnerKind): null {
  if (kind === "company") throw refuseField("/siret", "required", "Give the company's SIRET, 14 digits.");
  return null;
}

function validSiret(input: string): string {
  const verdict = checkSiret(input);
  if (verdict.ok) return verdict.value;
  throw refuseField("/siret", verdict.reason, "Give the 14 digits of the establishment's SIRET.");
}

function validEmail(input: string): string {
  const email = input.trim();
  if (isEmail(email)) return email;
  throw refuseField("/email", "email_malformed", "Give an address such as rh@entreprise.example.");
}
