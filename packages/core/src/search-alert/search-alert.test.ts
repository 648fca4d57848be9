import type { Alerts } from "@alternance-kit/sdk/alerts";
import type { AlertSearch, NewOfferAlert, OfferAlertReceipt } from "@alternance-kit/sdk/types";
import { expect, test } from "vitest";
import { cut, port, refusal } from "../../test/port.js";
import { statusesOf } from "../../test/watch.js";
import { createSearchAlert, type SearchAlertOptions } from "./search-alert.js";

const RECEIPT: OfferAlertReceipt = {
  status: "confirmation_sent",
  confirmBefore: "2026-11-29T12:00:00.000Z",
};

function setup(options: Partial<SearchAlertOptions> = {}) {
  const create = port<Parameters<Alerts["create"]>, OfferAlertReceipt>();
  let made = 0;
  const search: { query: AlertSearch } = { query: { q: "react", department: ["31"] } };
  const alert = createSearchAlert({
    alerts: { create: create.ask },
    query: () => search.query,
    language: () => "fr",
    newKey: () => `k${++made}`,
    ...options,
  });
  const sent = (): NewOfferAlert[] => create.calls.map(({ args: [asked] }) => asked);
  const keys = () => create.calls.map(({ args: [, use] }) => use?.idempotencyKey);
  return { alert, create, search, sent, keys };
}

/** One whose address is typed. */
function filled(options: Partial<SearchAlertOptions> = {}) {
  const all = setup(options);
  all.alert.edit({ email: " ada@example.org " });
  return all;
}

test("editing, sending, sent: the search as it is shown, for the address without the blanks around", async () => {
  const { alert, create, sent } = filled();
  const statuses = statusesOf(alert, ({ status }) => status);
  alert.submit();
  await create.call(0).answer(RECEIPT);
  expect(statuses).toEqual(["sending", "sent"]);
  expect(alert.get()).toMatchObject({ receipt: RECEIPT, email: "ada@example.org" });
  const query = { q: "react", department: ["31"] };
  expect(sent()).toEqual([{ email: "ada@example.org", language: "fr", query, frequency: "daily" }]);
});

test.each([
  ["", "required"],
  ["   ", "required"],
  ["ada@", "email_malformed"],
])("nothing is sent to the address %j, which is told why until it is changed", async (email, code) => {
  const { alert, create } = setup();
  alert.edit({ email });
  await alert.submit();
  expect(alert.get()).toEqual({ status: "editing", values: { email }, errors: { email: code } });
  expect(create.calls).toEqual([]);
  alert.edit({ email: "ada@example.org" });
  expect(alert.get()).toEqual({ status: "editing", values: { email: "ada@example.org" }, errors: {} });
});

test("a second submit while one is on its way is ignored, and so is one after", async () => {
  const { alert, create } = filled();
  alert.submit();
  alert.submit();
  await create.call(0).answer(RECEIPT);
  await alert.submit();
  expect(create.calls).toHaveLength(1);
});

test("the service's word on the address comes back beside it, and what was typed stays", async () => {
  const { alert, create } = filled();
  alert.submit();
  await create.call(0).fail(refusal("validation_failed", [{ pointer: "/email", code: "email_malformed" }]));
  expect(alert.get()).toEqual({
    status: "editing",
    values: { email: " ada@example.org " },
    errors: { email: "email_malformed" },
  });
});

test("what is tried again after a cut carries the same key; another search carries another", async () => {
  const { alert, create, search, keys } = filled();
  alert.submit();
  await create.call(0).fail(cut());
  expect(alert.get()).toMatchObject({ status: "failed", code: "unreachable" });
  alert.submit();
  await create.call(1).fail(refusal("too_many_requests"));
  expect(alert.get()).toMatchObject({ status: "failed", code: "too_many_requests" });
  search.query = { q: "java" };
  alert.submit();
  expect(keys()).toEqual(["k1", "k1", "k2"]);
});

test("a page that the key does not list is left out, and the search is saved all the same", async () => {
  const { alert, create, sent, keys } = filled({ pageUrl: () => "https://elsewhere.example/jobs" });
  alert.submit();
  await create
    .call(0)
    .fail(refusal("validation_failed", [{ pointer: "/pageUrl", code: "not_allowed_value" }]));
  await create.call(1).answer(RECEIPT);
  expect(sent().map(({ pageUrl }) => pageUrl)).toEqual(["https://elsewhere.example/jobs", undefined]);
  expect(keys()).toEqual(["k1", "k2"]);
  expect(alert.get().status).toBe("sent");
});

test("after one search another may be saved, for the same address", async () => {
  const { alert, create, search, sent } = filled();
  alert.submit();
  await create.call(0).answer(RECEIPT);
  search.query = { q: "java" };
  alert.again();
  expect(alert.get()).toMatchObject({ status: "editing", errors: {} });
  alert.submit();
  expect(sent()[1]).toMatchObject({ email: "ada@example.org", query: { q: "java" } });
});

test("what is typed while it is on its way is kept, and does not change what was sent", async () => {
  const { alert, create } = filled();
  alert.submit();
  alert.edit({ email: "grace@example.org" });
  await create.call(0).answer(RECEIPT);
  expect(alert.get()).toMatchObject({ email: "ada@example.org", values: { email: "grace@example.org" } });
});

test("cancelled or disposed of, an answer that comes late changes nothing", async () => {
  const { alert, create } = filled();
  alert.submit();
  alert.cancel();
  expect(alert.get()).toMatchObject({ status: "editing", values: { email: " ada@example.org " } });
  await create.call(0).answer(RECEIPT);
  expect(alert.get().status).toBe("editing");
  alert.submit();
  alert.dispose();
  await create.call(1).answer(RECEIPT);
  expect(alert.get().status).toBe("sending");
});
