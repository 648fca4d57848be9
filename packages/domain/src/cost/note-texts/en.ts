import type { CostNote } from "../cost-note.js";

/** The notes of a simulation, in English. */
export const COST_NOTES: Readonly<Record<CostNote, string>> = {
  smic_after_last_known:
    "The minimum wage changes at least every 1 January. Beyond the last known amount it is kept as it is: the real amounts will probably be a little higher.",
  syntec_coefficient_missing:
    "Without a Syntec coefficient, the minimum wage is taken. From 21 on, the least pay depends on the job's coefficient.",
  syntec_grid_to_check:
    "The conventional minimum is that of the last known Syntec grid. Check that no newer grid applies.",
  syntec_grid_not_known:
    "The Syntec grid is known from 2025 on only. Before that, the minimum wage is taken.",
  conventional_minimum_not_given:
    "Your collective agreement may set a higher minimum, which prevails from 21 on.",
  incomplete_month:
    "Incomplete months are counted in calendar days. The pay slip, which counts hours, may differ by a few euros.",
  under_16: "Under 16, an apprentice must have finished lower secondary school.",
  over_29:
    "From 30 on, apprenticeship is open in some cases only: a sequel of contracts, a disability, starting or taking over a business, top-level sport.",
  professionalisation_qualification_not_given:
    "With a vocational qualification of level 4 or more, the minimum is 10 points higher.",
  contributions_estimated:
    "Contributions are an estimate: mean rate for work accidents, without health cover, transport levy or wage tax.",
  contributions_of_2026: "Employer contributions before 2026 are estimated at the rates of 2026.",
  aid_conditions:
    "The aid is for the first year, if the contract reaches the OPCO within six months and the apprentice was not already aided with you for the same diploma.",
  aid_with_quota:
    "From 250 employees on, the aid supposes a commitment on the share of apprentices, sent to the ASP within eight months.",
  aid_quota_missing:
    "From 250 employees on, the aid is paid only if the share of apprentices reaches the quota, or if you commit to it.",
  aid_not_decided: "The aid for contracts concluded from 2027 on is not decided yet: it is not counted.",
  aid_before_tables: "The aid for contracts concluded before 2023 is not in our tables: it is not counted.",
  aid_of_professionalisation:
    "Aids for a contrat de professionnalisation are not in our tables: they are not counted.",
  employers_group:
    "An employers' group has the rights of the member that hosts the apprentice: give that member's headcount. Only the group is paid the aid.",
  npec_not_given:
    "The certification's level of funding was not given: what the OPCO pays is an order of magnitude only.",
  launch_amount: "New certification: the OPCO pays a launch amount, made good once the level is set.",
  disability_supplement_possible:
    "The OPCO may add up to 4,000 € a year for a disabled apprentice, according to needs.",
  funding_before_tables:
    "Contracts concluded before July 2025 are funded by other rules, which are not in our tables.",
  funding_of_professionalisation: "The funding of a contrat de professionnalisation is not in our tables.",
};
