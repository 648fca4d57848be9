import type { Invoice, InvoicePage } from "@alternance-kit/contract/invoice";
import type { Order, OrderPage } from "@alternance-kit/contract/order";
import type { PackPage } from "@alternance-kit/contract/pack";
import type { Quote } from "@alternance-kit/contract/quote";
import { aNewQuote } from "@alternance-kit/testing/builders";
import { createClient } from "@libsql/client";
import { expect, test } from "vitest";
import { aService, problemOf, SELLER, type TestPartner, type TestService } from "../testing/a-service.js";

const json = async <T>(response: Response) => (await response.json()) as T;

const accept = (quote: Quote) => ({
  quoteId: quote.id,
  acceptance: { name: "Ada Lovelace", isAccepted: true },
  paymentMethod: "bank_transfer",
});

const markPaid = (
  service: TestService,
  operator: TestPartner,
  order: Order,
  payment = {},
  headers: Record<string, string> = {},
) =>
  service.send(
    operator.secret,
    "POST",
    `/v1/orders/${order.id}/mark-paid`,
    { receivedOn: "2026-11-22", amountCents: order.totalCents, ...payment },
    headers,
  );

const invoiceNumbers = async (service: TestService, operator: TestPartner) =>
  (await json<InvoicePage>(await service.send(operator.secret, "GET", "/v1/invoices?limit=100"))).data
    .map(({ number }) => number)
    .sort();

test("the catalogue offers the pack at 2,500 € excluding VAT", async () => {
  const service = await aService();
  const { data } = await json<PackPage>(await service.browse(await service.aPartner("company"), "/v1/packs"));
  expect(data).toMatchObject([
    {
      id: "pck_alternance",
      name: { fr: "Pack Alternance" },
      unitPriceCents: 250_000,
      vatRatePercent: 20,
      currency: "EUR",
    },
  ]);
});

test("a quote prices the packs, is numbered, and can be accepted for thirty days", async () => {
  const service = await aService();
  const company = await service.aPartner("company");
  const quote = await json<Quote>(await service.post(company, "/v1/quotes", aNewQuote({ quantity: 2 })));
  expect(quote).toMatchObject({
    number: "D2026-0001",
    status: "open",
    lines: [{ packId: "pck_alternance", quantity: 2, unitPriceCents: 250_000, netCents: 500_000 }],
    netCents: 500_000,
    vatCents: 100_000,
    totalCents: 600_000,
    company: { siret: "73282932000074" },
    purchaseReference: "BC-2026-042",
    validUntil: "2026-12-22",
  });
  expect((await service.quote(company)).number).toBe("D2026-0002");
});

test("an accepted quote is an order, with what to pay, where, and by when", async () => {
  const service = await aService();
  const company = await service.aPartner("company");
  const quote = await service.quote(company);
  const order = await json<Order>(await service.post(company, "/v1/orders", accept(quote)));
  expect(order).toMatchObject({
    number: "C2026-0001",
    quoteNumber: quote.number,
    status: "awaiting_payment",
    totalCents: 300_000,
    acceptance: { name: "Ada Lovelace", at: "2026-11-22T10:00:00.000Z" },
    payment: {
      method: "bank_transfer",
      accountHolder: SELLER.seller.name,
      iban: SELLER.iban,
      reference: "C2026-0001",
      amountCents: 300_000,
      dueOn: "2026-12-22",
    },
    invoiceId: null,
  });
  expect(
    await json<Quote>(await service.send(company.secret, "GET", `/v1/quotes/${quote.id}`)),
  ).toMatchObject({ status: "ordered" });
});

test("a paid order has its invoice, with the next number and what the law wants on it", async () => {
  const service = await aService();
  const [company, operator] = [await service.aPartner("company"), await service.aPartner("operator")];
  const order = await service.order(company);
  const paid = await json<Order>(await markPaid(service, operator, order, { receivedOn: "2026-11-20" }));
  expect(paid).toMatchObject({
    status: "paid",
    paidAt: "2026-11-22T10:00:00.000Z",
    invoiceId: expect.stringMatching(/^inv_/),
  });
  const invoice = await json<Invoice>(
    await service.send(company.secret, "GET", `/v1/invoices/${paid.invoiceId}`),
  );
  expect(invoice).toMatchObject({
    number: "F2026-0001",
    orderNumber: order.number,
    issuedOn: "2026-11-22",
    paidOn: "2026-11-20",
    seller: SELLER.seller,
    company: order.company,
    lines: order.lines,
    totalCents: 300_000,
  });
  expect(invoice.legalMentions.join("\n")).toMatch(
    /Échéance de paiement : 22\/12\/2026[\s\S]*majoré de 10 points[\s\S]*40 €/,
  );
});

test("orders paid at the same moment get consecutive invoice numbers, each once", async () => {
  const service = await aService();
  const [company, operator] = [await service.aPartner("company"), await service.aPartner("operator")];
  const orders = [];
  for (let i = 0; i < 10; i++) orders.push(await service.order(company));
  // Each notification comes twice, all at once.
  const answers = await Promise.all(
    [...orders, ...orders].map((order) => markPaid(service, operator, order)),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
  for (const refused of answers.filter(({ status }) => status !== 200)) {
    expect(await problemOf(refused)).toEqual({ status: 409, code: "order_already_paid" });
  }
  expect(await invoiceNumbers(service, operator)).toEqual(
    Array.from({ length: 10 }, (_, i) => `F2026-${String(i + 1).padStart(4, "0")}`),
  );
});

test("a failure between the invoice and the payment leaves neither, and no gap in the numbers", async () => {
  const service = await aService();
  const [company, operator] = [await service.aPartner("company"), await service.aPartner("operator")];
  const [first, second, third] = [
    await service.order(company),
    await service.order(company),
    await service.order(company),
  ];
  await markPaid(service, operator, first);

  // The database itself fails, after the invoice was written and before the order is paid.
  const sql = createClient({ url: `file:${service.folder}/test.db` });
  await sql.execute(
    "CREATE TRIGGER disk_failure BEFORE UPDATE ON orders BEGIN SELECT RAISE(ABORT, 'the disk failed'); END",
  );
  const failed = await markPaid(service, operator, second);
  expect([failed.status, await failed.text()]).toEqual([500, expect.not.stringContaining("disk failed")]);
  await sql.execute("DROP TRIGGER disk_failure");
  sql.close();

  expect(
    await json<Order>(await service.send(operator.secret, "GET", `/v1/orders/${second.id}`)),
  ).toMatchObject({ status: "awaiting_payment", invoiceId: null });
  await markPaid(service, operator, third);
  await markPaid(service, operator, second);
  expect(await invoiceNumbers(service, operator)).toEqual(["F2026-0001", "F2026-0002", "F2026-0003"]);
});

test("the numbers of a new year begin again, by the calendar of France", async () => {
  const service = await aService();
  const [company, operator] = [await service.aPartner("company"), await service.aPartner("operator")];
  const [before, after] = [await service.order(company), await service.order(company)];
  service.clock.now = new Date("2026-12-31T22:59:00Z");
  await markPaid(service, operator, before);
  service.clock.now = new Date("2026-12-31T23:01:00Z");
  await markPaid(service, operator, after, { receivedOn: "2027-01-01" });
  expect(await invoiceNumbers(service, operator)).toEqual(["F2026-0001", "F2027-0001"]);
});

test("an issued invoice can be neither changed nor deleted, whoever writes to the database", async () => {
  const service = await aService();
  const [company, operator] = [await service.aPartner("company"), await service.aPartner("operator")];
  await markPaid(service, operator, await service.order(company));
  const sql = createClient({ url: `file:${service.folder}/test.db` });
  await expect(sql.execute("UPDATE invoices SET place = 7")).rejects.toThrow(
    "an issued invoice is never changed",
  );
  await expect(sql.execute("DELETE FROM invoices")).rejects.toThrow("an issued invoice is never deleted");
  sql.close();
});

test.each([
  [
    "a wrong digit in the SIRET",
    { company: { ...aNewQuote().company, siret: "73282932000075" } },
    ["/company/siret siret_wrong_check_digit"],
  ],
  [
    "a SIRET cut short",
    { company: { ...aNewQuote().company, siret: "732829" } },
    ["/company/siret siret_incomplete"],
  ],
  ["no pack", { quantity: 0 }, ["/quantity too_small"]],
  ["ten thousand packs", { quantity: 10_000 }, ["/quantity too_big"]],
  [
    "an e-mail without domain",
    { contact: { firstName: "G", lastName: "H", email: "grace@" } },
    ["/contact/email email_malformed"],
  ],
  [
    "a postal code of four digits",
    {
      company: {
        ...aNewQuote().company,
        address: { street: "12 rue des Arts", postalCode: "3100", city: "Toulouse" },
      },
    },
    ["/company/address/postalCode malformed"],
  ],
  ["a price of one's own", { totalCents: 1 }, ["/totalCents unknown_field"]],
])("a quote with %s is refused, naming the field", async (_case, change, errors) => {
  const service = await aService();
  const response = await service.post(await service.aPartner("company"), "/v1/quotes", {
    ...aNewQuote(),
    ...change,
  });
  expect(await problemOf(response)).toEqual({ status: 422, code: "validation_failed", errors });
});

test("an unknown pack, an unknown quote, an expired one and one accepted before are told apart", async () => {
  const service = await aService();
  const company = await service.aPartner("company");
  const quote = await service.quote(company);
  const order = (body: unknown) => service.post(company, "/v1/orders", body);
  expect(
    await problemOf(await service.post(company, "/v1/quotes", aNewQuote({ packId: "pck_unknown" }))),
  ).toEqual({ status: 404, code: "pack_not_found" });
  expect(await problemOf(await order(accept({ ...quote, id: "quo_unknown" })))).toEqual({
    status: 404,
    code: "quote_not_found",
  });
  expect(
    await problemOf(
      await order({ ...accept(quote), acceptance: { name: "Ada Lovelace", isAccepted: false } }),
    ),
  ).toEqual({
    status: 422,
    code: "validation_failed",
    errors: ["/acceptance/isAccepted not_allowed_value"],
  });
  expect((await order(accept(quote))).status).toBe(201);
  expect(await problemOf(await order(accept(quote)))).toEqual({ status: 409, code: "quote_already_ordered" });
  const late = await service.quote(company);
  service.clock.now = new Date("2026-12-23T10:00:00Z");
  expect(await problemOf(await order(accept(late)))).toEqual({ status: 409, code: "quote_expired" });
});

test("the same acceptance sent twice under one key, or at once under two, makes one order", async () => {
  const service = await aService();
  const company = await service.aPartner("company");
  const quote = await service.quote(company);
  const order = (key: string) =>
    service.post(company, "/v1/orders", accept(quote), { "idempotency-key": key });
  const [first, again] = [await order("key-number-1"), await order("key-number-1")];
  expect(await again.text()).toBe(await first.text());
  const other = await service.quote(company);
  const raced = await Promise.all(
    ["key-a-1234", "key-b-1234"].map((key) =>
      service.post(company, "/v1/orders", accept(other), { "idempotency-key": key }),
    ),
  );
  expect(raced.map(({ status }) => status).sort()).toEqual([201, 409]);
});

test("a quote and a payment repeated under their key get their first answer, and make nothing more", async () => {
  const service = await aService();
  const [company, operator] = [await service.aPartner("company"), await service.aPartner("operator")];
  const quote = () => service.post(company, "/v1/quotes", aNewQuote(), { "idempotency-key": "quote-key" });
  const quoted = [await (await quote()).text(), await (await quote()).text()];
  expect(quoted[1]).toBe(quoted[0]);
  expect((await service.quote(company)).number).toBe("D2026-0002");

  const order = await service.order(company);
  const pay = () => markPaid(service, operator, order, {}, { "idempotency-key": "payment-key" });
  const paid = [await (await pay()).text(), await (await pay()).text()];
  expect(paid[1]).toBe(paid[0]);
  expect(await invoiceNumbers(service, operator)).toEqual(["F2026-0001"]);
  expect(await json<Order>(await service.send(company.secret, "GET", `/v1/orders/${order.id}`))).toEqual(
    JSON.parse(paid[0] ?? ""),
  );
});

test("orders placed at once each take a number", async () => {
  const service = await aService();
  const company = await service.aPartner("company");
  const quotes = [];
  for (let i = 0; i < 8; i++) quotes.push(await service.quote(company));
  const placed = await Promise.all(
    quotes.map(async (quote) => json<Order>(await service.post(company, "/v1/orders", accept(quote)))),
  );
  expect(placed.map(({ number }) => number).sort()).toEqual(
    Array.from({ length: 8 }, (_, i) => `C2026-000${i + 1}`),
  );
});

test("only the operator marks an order paid, for its whole amount, on a day that has come", async () => {
  const service = await aService();
  const [company, operator] = [await service.aPartner("company"), await service.aPartner("operator")];
  const order = await service.order(company);
  expect(await problemOf(await markPaid(service, company, order))).toEqual({
    status: 403,
    code: "not_permitted",
  });
  expect(await problemOf(await markPaid(service, operator, order, { amountCents: 299_999 }))).toEqual({
    status: 422,
    code: "amount_mismatch",
    errors: ["/amountCents amount_mismatch"],
  });
  expect(await problemOf(await markPaid(service, operator, order, { receivedOn: "2026-11-23" }))).toEqual({
    status: 422,
    code: "validation_failed",
    errors: ["/receivedOn date_in_future"],
  });
  expect(await problemOf(await markPaid(service, operator, { ...order, id: "ord_unknown" }))).toEqual({
    status: 404,
    code: "order_not_found",
  });
});

test("without the seller's details no order is taken, and a quote still is", async () => {
  const service = await aService({ sellerAccount: undefined });
  const company = await service.aPartner("company");
  const quote = await service.quote(company);
  expect(await problemOf(await service.post(company, "/v1/orders", accept(quote)))).toEqual({
    status: 503,
    code: "seller_not_configured",
  });
});

test("orders and invoices are listed newest first, by page, and orders by status", async () => {
  const service = await aService();
  const [company, operator] = [await service.aPartner("company"), await service.aPartner("operator")];
  const numbers = [];
  for (let minute = 0; minute < 3; minute++) {
    service.clock.now = new Date(Date.UTC(2026, 10, 22, 11, minute));
    const order = await service.order(company);
    await markPaid(service, operator, order);
    numbers.unshift(order.number);
  }
  const unpaid = await service.order(company);
  const list = async <T>(path: string) => json<T>(await service.send(company.secret, "GET", path));
  const first = await list<OrderPage>("/v1/orders?status=paid&limit=2");
  const rest = await list<OrderPage>(`/v1/orders?status=paid&limit=2&cursor=${first.page.nextCursor}`);
  expect([...first.data, ...rest.data].map(({ number }) => number)).toEqual(numbers);
  expect((await list<OrderPage>("/v1/orders?status=awaiting_payment")).data.map(({ id }) => id)).toEqual([
    unpaid.id,
  ]);
  const invoices = await list<InvoicePage>("/v1/invoices?limit=2");
  const lastInvoices = await list<InvoicePage>(`/v1/invoices?limit=2&cursor=${invoices.page.nextCursor}`);
  expect([...invoices.data, ...lastInvoices.data].map(({ orderNumber }) => orderNumber)).toEqual(numbers);
});
