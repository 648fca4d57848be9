import type { PayNote } from "../pay/pay-note.js";

/** What a reader of a simulation must know of it. */
export type CostNote =
  | PayNote
  | "under_16"
  | "over_29"
  | "professionalisation_qualification_not_given"
  | "contributions_estimated"
  | "contributions_of_2026"
  | "aid_conditions"
  | "aid_with_quota"
  | "aid_quota_missing"
  | "aid_not_decided"
  | "aid_before_tables"
  | "aid_of_professionalisation"
  | "employers_group"
  | "npec_not_given"
  | "launch_amount"
  | "disability_supplement_possible"
  | "funding_before_tables"
  | "funding_of_professionalisation";
