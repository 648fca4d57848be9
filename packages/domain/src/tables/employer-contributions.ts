import type { Dated } from "./dated.js";

export interface EmployerContributionsBand {
  /** Percent of gross pay on top of the row's own: housing fund, training, apprenticeship tax, housing effort. */
  percent: number;
  /** The same for who is no apprentice: under 11 employees an apprentice's pay is free of training and tax. */
  percentWithoutExemption: number;
  /** Tdelta of the general reduction's coefficient. */
  reductionRange: number;
}

export interface EmployerContributionsRow extends Dated {
  /**
   * Percent of gross pay, below the social security ceiling: sickness 13, old age 8.55 + 2.11, family 5.25, work
   * accidents 2.08 (national mean), autonomy 0.3, unemployment and wage guarantee 4.25, supplementary pension
   * 4.72 + 1.29, social dialogue 0.016.
   */
  percent: number;
  /** By headcount: under 11, 11 to 49, 50 and more. */
  bands: Readonly<Record<"under11" | "from11" | "from50", EmployerContributionsBand>>;
  /** Tmin and P of the coefficient: Tmin + Tdelta × (½ × (3 × SMIC / pay − 1))^P; and where the reduction ends, in SMIC. */
  reduction: { minimum: number; power: number; endsAtSmic: number };
}

/** Rates of the state's engine, modele-social 11.1.0; coefficients of the Code. Transport levy and health cover are not in. */
export const CONTRIBUTIONS_FROM_2026: EmployerContributionsRow = {
  validFrom: "2026-01-01",
  validTo: null,
  source: "D241-7 CSS",
  checkedOn: "2026-11-22",
  percent: 41.566,
  bands: {
    under11: { percent: 0.1, percentWithoutExemption: 1.33, reductionRange: 0.3781 },
    from11: { percent: 1.78, percentWithoutExemption: 1.78, reductionRange: 0.3781 },
    from50: { percent: 2.63, percentWithoutExemption: 2.63, reductionRange: 0.3821 },
  },
  reduction: { minimum: 0.02, power: 1.75, endsAtSmic: 3 },
};

export const EMPLOYER_CONTRIBUTIONS: readonly EmployerContributionsRow[] = [CONTRIBUTIONS_FROM_2026];
