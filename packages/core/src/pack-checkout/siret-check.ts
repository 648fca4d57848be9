import { checkSiret } from "@alternance-kit/domain/siret";
import type { SiretCheck } from "./pack-checkout.state.js";

/** Where a SIRET stands as it is typed. */
export function siretCheck(typed: string): SiretCheck {
  if (!typed.trim()) return "empty";
  const verdict = checkSiret(typed);
  if (verdict.ok) return "valid";
  return verdict.reason === "siret_incomplete" ? "incomplete" : verdict.reason;
}
