import type { NewReferenceValue } from "@alternance-kit/contract/reference-value";
import { employerAid } from "@alternance-kit/domain/aid";
import { expect, onTestFinished, test } from "vitest";
import { openDb } from "../db/open-db.js";
import { aService } from "../testing/a-service.js";
import { operatorOverrides } from "./operator-overrides.js";
import { referenceValueStore } from "./reference-values.store.js";

/** A service whose operator enters values, and the overrides its simulations get. Amounts made up for the tests. */
async function aTable() {
  const { aPartner, send, folder } = await aService();
  const operator = await aPartner("operator");
  const db = await openDb(`file:${folder}/test.db`);
  onTestFinished(() => db.$client.close());
  const dated = { source: "A text made up for this test", checkedOn: "2026-11-20", validTo: null };
  const enter = async (value: Pick<NewReferenceValue, "table" | "row" | "validFrom">) => {
    const body = { ...dated, ...value };
    const response = await send(operator.secret, "POST", "/v1/reference-values", body);
    return (await response.json()) as { id: string };
  };
  const withdraw = (id: string) => send(operator.secret, "POST", `/v1/reference-values/${id}/withdraw`);
  return { enter, withdraw, dated, overrides: () => operatorOverrides(referenceValueStore(db)) };
}

const levels = (cents: number) => ({ 3: cents, 4: cents, 5: cents, 6: cents, 7: cents });
const AID = {
  amounts: { small: levels(123_400), large: levels(0), disabled: null },
  startsBefore: null,
};
const IN_2027 = {
  concludedOn: "2027-02-01",
  startsOn: "2027-03-01",
  diplomaLevel: 6,
  headcount: 10,
} as const;

test("the aid nobody had decided is known once the operator enters it, and unknown again once withdrawn", async () => {
  const { enter, withdraw, overrides } = await aTable();
  const aid = async () => employerAid(IN_2027, (await overrides()).employerAid);
  expect(await aid()).toMatchObject({ known: false, reason: "aid_not_decided" });
  const { id } = await enter({ table: "employer_aid", row: AID, validFrom: "2027-01-01" });
  expect(await aid()).toMatchObject({
    known: true,
    maxCents: 123_400,
    source: "A text made up for this test",
    checkedOn: "2026-11-20",
  });
  await withdraw(id);
  expect(await aid()).toMatchObject({ known: false });
});

test("rows come in the order of entry, as the domain's own: what is null on the wire is absent", async () => {
  const { enter, overrides, dated } = await aTable();
  await enter({ table: "smic", row: { hourlyCents: 1300 }, validFrom: "2027-01-01" });
  await enter({ table: "smic", row: { hourlyCents: 1301 }, validFrom: "2027-01-01" });
  await enter({ table: "employer_aid", row: AID, validFrom: "2027-01-01" });
  const { smic, employerAid: aid, syntecGrid } = await overrides();
  expect(smic?.map(({ hourlyCents }) => hourlyCents)).toEqual([1300, 1301]);
  expect(syntecGrid).toEqual([]);
  expect(aid).toEqual([
    { ...dated, validFrom: "2027-01-01", amounts: { small: levels(123_400), large: levels(0) } },
  ]);
});
