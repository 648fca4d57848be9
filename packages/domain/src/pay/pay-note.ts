/** What a reader of a schedule must know of it. The texts are in `cost/note-texts`. */
export type PayNote =
  | "smic_after_last_known"
  | "syntec_coefficient_missing"
  | "syntec_grid_to_check"
  | "syntec_grid_not_known"
  | "conventional_minimum_not_given"
  | "incomplete_month";
