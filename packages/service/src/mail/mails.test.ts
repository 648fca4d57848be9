import type { MailPage } from "@alternance-kit/contract/mail";
import { expect, test } from "vitest";
import { aService, problemOf } from "../testing/a-service.js";
import { lettersOf } from "../testing/letters-of.js";

/** A service with three mails in its outbox. */
async function setUp() {
  const service = await aService();
  const school = await service.aPartner("school");
  const operator = await service.aPartner("operator");
  for (const name of ["ada", "grace", "joan"]) {
    const body = { email: `${name}@example.org`, language: "fr", query: {}, frequency: "daily" };
    await service.post(school, "/v1/offer-alerts", body);
  }
  const list = async (query = "", key = operator.secret) => service.send(key, "GET", `/v1/mails${query}`);
  const retry = (id: string) => service.send(operator.secret, "POST", `/v1/mails/${id}/retry`);
  return { service, school, list, retry };
}

test("the operator sees the outbox, page by page and by status, without the text of any mail", async () => {
  const { service, list } = await setUp();
  const first = (await (await list("?limit=2")).json()) as MailPage;
  const rest = (await (await list(`?limit=2&cursor=${first.page.nextCursor}`)).json()) as MailPage;
  expect([...first.data, ...rest.data].map(({ to }) => to).sort()).toEqual([
    "ada@example.org",
    "grace@example.org",
    "joan@example.org",
  ]);
  expect(rest.page.nextCursor).toBeNull();
  expect(Object.keys(first.data[0] ?? {}).sort()).toEqual(
    "attempts createdAt id language lastError nextAttemptAt sentAt status subject template to".split(" "),
  );
  expect(JSON.stringify(first)).not.toContain("/alerts/");

  await lettersOf(service, "ada@example.org");
  expect(await (await list("?status=queued")).json()).toMatchObject({ data: [] });
  expect(((await (await list("?status=sent")).json()) as MailPage).data).toHaveLength(3);
  expect(await problemOf(await list("?status=lost"))).toMatchObject({
    errors: ["/status not_allowed_value"],
  });
});

test("a mail that was sent is not sent again, and nobody else may ask", async () => {
  const { service, school, list, retry } = await setUp();
  const { data } = (await (await list()).json()) as MailPage;
  const id = data[0]?.id ?? "";
  expect(await (await retry(id)).json()).toMatchObject({ id, status: "queued", attempts: 0 });
  await lettersOf(service, "ada@example.org");
  expect(await problemOf(await retry(id))).toEqual({ status: 409, code: "mail_retry_refused" });
  expect(await problemOf(await retry("eml_unknown"))).toEqual({ status: 404, code: "mail_not_found" });
  expect(await problemOf(await list("", school.secret))).toEqual({ status: 403, code: "not_permitted" });
});

test("no page shows the mails of a service whose switch is not on", async () => {
  const { service } = await setUp();
  expect((await service.app.request("/dev/mailbox")).status).toBe(404);
});
