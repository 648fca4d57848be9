import type { ReferenceRows, ReferenceTable } from "@alternance-kit/contract/reference-row";
import type { ReferenceValue } from "@alternance-kit/contract/reference-value";
import type { CostOverrides } from "@alternance-kit/domain/cost-input";
import type { Dated } from "@alternance-kit/domain/tables/dated";
import type { EmployerAidRow } from "@alternance-kit/domain/tables/employer-aid";
import type { ReferenceValueStore } from "./reference-values.store.js";

/**
 * What the operator entered, as the rows that win over the domain's tables: give it to `simulateCost`, `paySchedule`,
 * `trainingFunding` as it is, to `employerAid` its `employerAid`. In the order of entry, as `rowOn` wants it.
 * Levels of funding are no table of the domain: see `findNpec`.
 */
export async function operatorOverrides(
  referenceValues: Pick<ReferenceValueStore, "completing">,
): Promise<CostOverrides> {
  const values = await referenceValues.completing();
  return {
    smic: of(values, "smic").map(toRow),
    apprenticeRates: of(values, "apprentice_rates").map(toRow),
    professionalisationRates: of(values, "professionalisation_rates").map(toRow),
    syntecRates: of(values, "syntec_rates").map(toRow),
    syntecGrid: of(values, "syntec_grid").map(toRow),
    employerAid: of(values, "employer_aid").map(toAidRow),
    employerParticipation: of(values, "employer_participation").map(toRow),
    launchFunding: of(values, "launch_funding").map(toRow),
    trainingFunding: of(values, "training_funding").map(toRow),
    employeeContributions: of(values, "employee_contributions").map(toRow),
    employerContributions: of(values, "employer_contributions").map(toRow),
  };
}

const of = <Table extends ReferenceTable>(values: readonly ReferenceValue[], table: Table) =>
  values.filter((value): value is Extract<ReferenceValue, { table: Table }> => value.table === table);

const toRow = <Row extends object>({ row, validFrom, validTo, source, checkedOn }: Dated & { row: Row }) => ({
  ...row,
  validFrom,
  validTo,
  source,
  checkedOn,
});

/** On the wire what does not differ is null; in the domain it is absent. */
function toAidRow(value: Dated & { row: ReferenceRows["employer_aid"] }): EmployerAidRow {
  const { amounts, startsBefore, ...dated } = toRow(value);
  const { disabled, ...bySize } = amounts;
  return {
    ...dated,
    amounts: { ...bySize, ...(disabled ? { disabled } : {}) },
    ...(startsBefore === null ? {} : { startsBefore }),
  };
}
