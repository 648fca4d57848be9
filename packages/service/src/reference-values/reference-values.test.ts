import type { NewReferenceValue, ReferenceValue } from "@alternance-kit/contract/reference-value";
import { expect, test } from "vitest";
import { aService, problemOf } from "../testing/a-service.js";

/** Amounts made up for the tests. */
const aValue = (overrides: Partial<Extract<NewReferenceValue, { table: "smic" }>> = {}) => ({
  table: "smic" as const,
  row: { hourlyCents: 1300 },
  source: "A decree made up for this test",
  checkedOn: "2026-11-20",
  validFrom: "2027-01-01",
  validTo: null,
  ...overrides,
});

async function anOperator() {
  const service = await aService();
  const [operator, school] = [await service.aPartner("operator"), await service.aPartner("school")];
  const enter = (value: unknown, headers = {}) =>
    service.send(operator.secret, "POST", "/v1/reference-values", value, headers);
  const entered = async (value: unknown) => (await (await enter(value)).json()) as ReferenceValue;
  const list = async (query = "") => {
    const response = await service.browse(school, `/v1/reference-values${query}`);
    return (await response.json()) as { data: ReferenceValue[]; page: { nextCursor: string | null } };
  };
  return { ...service, operator, school, enter, entered, list };
}

test("what the operator enters is read by every key, with its source and dates", async () => {
  const { enter, list, operator } = await anOperator();
  const response = await enter(aValue());
  expect(response.status).toBe(201);
  const value = await response.json();
  expect(value).toEqual({
    ...aValue(),
    id: expect.stringMatching(/^rfv_/),
    enteredAt: "2026-11-22T10:00:00.000Z",
    enteredBy: operator.id,
    withdrawnAt: null,
  });
  expect(await list("?table=smic")).toEqual({ data: [value], page: { nextCursor: null } });
  expect((await list("?table=npec")).data).toEqual([]);
});

test("the list goes back page by page from the one entered last", async () => {
  const { entered, list } = await anOperator();
  const made = [await entered(aValue()), await entered(aValue()), await entered(aValue())];
  const first = await list("?limit=2");
  const second = await list(`?limit=2&cursor=${first.page.nextCursor}`);
  expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(made.map(({ id }) => id).reverse());
  expect(second.page.nextCursor).toBeNull();
});

test("only the operator enters and withdraws", async () => {
  const { send, school, entered, list } = await anOperator();
  const { id } = await entered(aValue());
  const refused = { status: 403, code: "not_permitted" };
  expect(await problemOf(await send(school.secret, "POST", "/v1/reference-values", aValue()))).toEqual(
    refused,
  );
  expect(await problemOf(await send(school.secret, "POST", `/v1/reference-values/${id}/withdraw`))).toEqual(
    refused,
  );
  expect((await list()).data).toHaveLength(1);
});

test("a value withdrawn counts no more; again, it keeps its first instant", async () => {
  const { send, operator, entered, list, clock } = await anOperator();
  const { id } = await entered(aValue());
  const withdraw = async (what: string) =>
    send(operator.secret, "POST", `/v1/reference-values/${what}/withdraw`);
  expect(await (await withdraw(id)).json()).toMatchObject({ withdrawnAt: "2026-11-22T10:00:00.000Z" });
  clock.now = new Date("2026-11-23T10:00:00Z");
  expect(await (await withdraw(id)).json()).toMatchObject({ withdrawnAt: "2026-11-22T10:00:00.000Z" });
  expect((await list()).data).toEqual([]);
  expect(await problemOf(await withdraw("rfv_unknown"))).toEqual({
    status: 404,
    code: "reference_value_not_found",
  });
});

test("the same request sent again enters one value", async () => {
  const { enter, list } = await anOperator();
  const headers = { "idempotency-key": "value-of-2027" };
  const [first, second] = [await enter(aValue(), headers), await enter(aValue(), headers)];
  expect(await second.json()).toEqual(await first.json());
  expect((await list()).data).toHaveLength(1);
});

test.each([
  ["a row of another table", { row: { annualCents: 1 } }, "/row/hourlyCents required"],
  ["euros for cents", { row: { hourlyCents: 13 } }, "/row/hourlyCents too_small"],
  ["a part of a cent", { row: { hourlyCents: 1300.5 } }, "/row/hourlyCents wrong_type"],
  ["no source", { source: "" }, "/source too_short"],
  ["a table that is none", { table: "vat" }, "/table not_allowed_value"],
  ["a source read tomorrow", { checkedOn: "2026-11-23" }, "/checkedOn date_in_future"],
  ["an end before its beginning", { validTo: "2026-12-31" }, "/validTo too_small"],
])("%s is refused, naming the field", async (_what, overrides, error) => {
  const { enter } = await anOperator();
  const problem = await problemOf(await enter({ ...aValue(), ...overrides }));
  expect(problem).toMatchObject({ status: 422, code: "validation_failed" });
  expect(problem.errors).toContain(error);
});
