import * as z from "zod";
import { Instant, idOf, PageQuery, pageOf } from "./common.js";
import { datedFields } from "./dated.js";
import { REFERENCE_ROWS, ReferenceTable } from "./reference-row.js";

const given = <Table extends ReferenceTable>(table: Table) =>
  z.strictObject({ table: z.literal(table), row: REFERENCE_ROWS[table], ...datedFields });

/** A value the operator enters, because the tables do not know it yet or know an older one. */
export const NewReferenceValue = z
  .discriminatedUnion("table", [
    given("smic"),
    given("apprentice_rates"),
    given("professionalisation_rates"),
    given("syntec_rates"),
    given("syntec_grid"),
    given("employer_aid"),
    given("employer_participation"),
    given("launch_funding"),
    given("training_funding"),
    given("employee_contributions"),
    given("employer_contributions"),
    given("npec"),
  ])
  .meta({
    id: "NewReferenceValue",
    description: "A dated value with its source. It wins over the product's own tables while it applies.",
  });
export type NewReferenceValue = z.output<typeof NewReferenceValue>;

const entered = {
  id: idOf("rfv"),
  enteredAt: Instant,
  enteredBy: idOf("par").meta({ description: "The operator that entered it" }),
  withdrawnAt: Instant.nullable().meta({ description: "Since when it counts no more" }),
};
const kept = <Table extends ReferenceTable>(table: Table) => given(table).extend(entered);

export const ReferenceValue = z
  .discriminatedUnion("table", [
    kept("smic"),
    kept("apprentice_rates"),
    kept("professionalisation_rates"),
    kept("syntec_rates"),
    kept("syntec_grid"),
    kept("employer_aid"),
    kept("employer_participation"),
    kept("launch_funding"),
    kept("training_funding"),
    kept("employee_contributions"),
    kept("employer_contributions"),
    kept("npec"),
  ])
  .meta({ id: "ReferenceValue" });
export type ReferenceValue = z.output<typeof ReferenceValue>;

export const ReferenceValuePage = pageOf("ReferenceValuePage", ReferenceValue);
export type ReferenceValuePage = z.output<typeof ReferenceValuePage>;

export const ReferenceValueQuery = PageQuery.extend({ table: ReferenceTable.optional() }).meta({
  id: "ReferenceValueQuery",
});
export type ReferenceValueQuery = z.output<typeof ReferenceValueQuery>;
