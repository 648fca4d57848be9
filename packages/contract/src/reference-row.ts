import * as z from "zod";
import { DateOnly } from "./common.js";
import { Cents, IdccCode, Percent, RncpCode } from "./dated.js";

const YearlyPercent = z.tuple([Percent, Percent, Percent]).meta({
  id: "YearlyPercent",
  description: "Percent in the first, second and third year of the training cycle",
});
const ByQualification = z.tuple([Percent, Percent]).meta({
  id: "PercentByQualification",
  description: "Percent without, then with a vocational qualification of level 4 or more",
});
const ByLevel = z
  .strictObject({ 3: Cents, 4: Cents, 5: Cents, 6: Cents, 7: Cents })
  .meta({ id: "CentsByLevel", description: "By the level prepared" });
const ByAge = z
  .strictObject({
    under_18: YearlyPercent,
    "18_20": YearlyPercent,
    "21_25": YearlyPercent,
    "26_plus": YearlyPercent,
  })
  .meta({ id: "PercentByAge" });
const AidBySize = z.strictObject({ small: ByLevel, large: ByLevel }).meta({ id: "AidBySize" });
const ContributionsBand = z
  .strictObject({
    percent: Percent,
    percentWithoutExemption: Percent,
    reductionRange: z.number().min(0).max(1),
  })
  .meta({ id: "ContributionsBand" });

/** What a value says, by the table it completes: the shapes of the domain's own rows. Amounts are in cents. */
export const REFERENCE_ROWS = {
  smic: z
    .strictObject({
      hourlyCents: z.int().min(500).max(10_000).meta({ description: "Gross, an hour", example: 1231 }),
    })
    .meta({ id: "SmicRow" }),
  apprentice_rates: z.strictObject({ percent: ByAge }).meta({ id: "ApprenticeRatesRow" }),
  professionalisation_rates: z
    .strictObject({
      percent: z.strictObject({ under_21: ByQualification, "21_25": ByQualification }),
      percentOfConventionalMinimum: Percent,
    })
    .meta({ id: "ProfessionalisationRatesRow" }),
  syntec_rates: z
    .strictObject({
      percentUnder18: YearlyPercent,
      percent: z.strictObject({ "5_6": ByAge, "7": ByAge }),
    })
    .meta({ id: "SyntecRatesRow" }),
  syntec_grid: z
    .strictObject({
      minimumCents: z
        .record(z.string().regex(/^\d{2,3}$/), Cents)
        .meta({ description: "Gross monthly minimum by coefficient" }),
    })
    .meta({ id: "SyntecGridRow" }),
  employer_aid: z
    .strictObject({
      amounts: z.strictObject({
        small: ByLevel.meta({ description: "Under 250 employees" }),
        large: ByLevel.meta({ description: "From 250 employees on, with the quota" }),
        disabled: AidBySize.nullable().meta({
          description: "In place of the others for a disabled worker; null when they are the same",
        }),
      }),
      startsBefore: DateOnly.nullable().meta({ description: "The contract must begin before this date" }),
    })
    .meta({ id: "EmployerAidRow" }),
  employer_participation: z
    .strictObject({
      fromLevel: z.int().min(3).max(7),
      cents: Cents,
      afterBreachCents: Cents,
      earlyBreachPercent: Percent,
    })
    .meta({ id: "EmployerParticipationRow" }),
  launch_funding: z.strictObject({ annualCents: ByLevel }).meta({ id: "LaunchFundingRow" }),
  training_funding: z
    .strictObject({
      distanceFromShare: z.number().min(0).max(1),
      distanceCutPercent: Percent,
      distanceFloorCents: Cents,
      disabilitySupplementMaxCents: Cents,
      instalments: z.strictObject({ advance: Percent, month7: Percent, month10: Percent }),
      shortContractAdvance: Percent,
    })
    .meta({ id: "TrainingFundingRow" }),
  employee_contributions: z
    .strictObject({ exemptPercentOfSmic: Percent, percent: Percent })
    .meta({ id: "EmployeeContributionsRow" }),
  employer_contributions: z
    .strictObject({
      percent: Percent,
      bands: z.strictObject({
        under11: ContributionsBand,
        from11: ContributionsBand,
        from50: ContributionsBand,
      }),
      reduction: z.strictObject({
        minimum: z.number().min(0).max(1),
        power: z.number().min(0).max(10),
        endsAtSmic: z.number().min(1).max(10),
      }),
    })
    .meta({ id: "EmployerContributionsRow" }),
  npec: z
    .strictObject({
      rncp: RncpCode,
      idcc: IdccCode,
      annualCents: Cents.min(1).meta({ description: "A year of funding (NPEC)" }),
    })
    .meta({ id: "NpecRow" }),
} as const;
export type ReferenceRows = { [Table in ReferenceTable]: z.output<(typeof REFERENCE_ROWS)[Table]> };

export type ReferenceTable = keyof typeof REFERENCE_ROWS;
export const REFERENCE_TABLES = Object.keys(REFERENCE_ROWS) as [ReferenceTable, ...ReferenceTable[]];
export const ReferenceTable = z.enum(REFERENCE_TABLES).meta({ id: "ReferenceTable" });
