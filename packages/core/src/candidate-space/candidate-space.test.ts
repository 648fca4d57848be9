import type { CandidateLinkReceipt, CandidateSession, CandidateSpace } from "@alternance-kit/sdk/types";
import { expect, test } from "vitest";
import { aCandidateApplication, aSpace } from "../../test/a-space.js";
import { cut, refusal } from "../../test/port.js";
import { spaceSetup as setup } from "../../test/space-setup.js";
import { statusesOf } from "../../test/watch.js";

const SENT: CandidateLinkReceipt = { status: "accepted", validForSeconds: 1_800 };
const SESSION: CandidateSession = { token: "ca_1", expiresAt: "2026-11-22T13:00:00.000Z" };

test("with no link, the address is asked for, and a link is sent to it: to this page, in its language", async () => {
  const { space, request } = setup();
  await space.start();
  space.edit(" ada@example.org ");
  const statuses = statusesOf(space, ({ status }) => status);
  space.requestLink();
  expect(space.get()).toMatchObject({ status: "asking", isSending: true });
  await request.call(0).answer(SENT);
  expect(statuses).toEqual(["asking", "link_sent"]);
  expect(space.get()).toMatchObject({ email: "ada@example.org", validForSeconds: 1_800 });
  expect(request.call(0).args[0]).toEqual({
    email: "ada@example.org",
    pageUrl: "https://school.example/suivi",
    language: "fr",
  });
  space.again();
  expect(space.get()).toMatchObject({ status: "asking", email: "ada@example.org" });
});

test.each([
  ["", "required"],
  ["ada@", "email_malformed"],
])("nothing is sent to %j, which is told why until it is changed", async (email, code) => {
  const { space, request } = setup();
  space.edit(email);
  await space.requestLink();
  expect(space.get()).toMatchObject({ status: "asking", errors: { email: code } });
  expect(request.calls).toEqual([]);
  space.edit("ada@example.org");
  expect(space.get()).toMatchObject({ errors: {} });
});

test("a second request while one is on its way is ignored", async () => {
  const { space, request } = setup();
  space.edit("ada@example.org");
  space.requestLink();
  await space.requestLink();
  expect(request.calls).toHaveLength(1);
});

test("the service's word on the address comes back beside it", async () => {
  const { space, request } = setup();
  space.edit("ada@example.org");
  space.requestLink();
  await request.call(0).fail(refusal("validation_failed", [{ pointer: "/email", code: "email_disposable" }]));
  expect(space.get()).toMatchObject({
    status: "asking",
    isSending: false,
    email: "ada@example.org",
    errors: { email: "email_disposable" },
  });
});

test("a link that could not be asked for is asked for again, and the address stays", async () => {
  const { space, request } = setup();
  space.edit("ada@example.org");
  space.requestLink();
  await request.call(0).fail(cut());
  expect(space.get()).toMatchObject({ status: "failed", code: "unreachable", email: "ada@example.org" });
  space.retry();
  await request.call(1).answer(SENT);
  expect(space.get().status).toBe("link_sent");
});

test("the token of a link is exchanged once, and the space is read with the session", async () => {
  const { space, exchange, retrieve, session, tokens, untilOpen } = setup();
  const statuses = statusesOf(space, ({ status }) => status);
  space.start("clk_1");
  await exchange.call(0).answer(SESSION);
  await retrieve.call(0).answer(aSpace());
  await untilOpen();
  expect(statuses).toEqual(["exchanging", "open"]);
  expect(exchange.calls.map(({ args: [token] }) => token)).toEqual(["clk_1"]);
  expect(tokens).toEqual(["ca_1"]);
  expect(session.read()).toEqual(SESSION);
  expect(space.get()).toMatchObject({ email: "ada@example.org", space: aSpace() });
});

test("a link that was used leads to the address, and says so", async () => {
  const { space, exchange, request } = setup();
  space.start("clk_1");
  await exchange.call(0).fail(refusal("candidate_link_gone"));
  expect(space.get()).toMatchObject({ status: "asking", isLinkGone: true });
  space.edit("ada@example.org");
  space.requestLink();
  await request.call(0).answer(SENT);
  expect(space.get().status).toBe("link_sent");
});

test("a session that could be had, and whose space could not be read, is not exchanged a second time", async () => {
  const { space, exchange, retrieve, untilOpen } = setup();
  space.start("clk_1");
  await exchange.call(0).answer(SESSION);
  await retrieve.call(0).fail(cut());
  expect(space.get()).toMatchObject({ status: "failed", code: "unreachable" });
  space.retry();
  await retrieve.call(1).answer(aSpace());
  await untilOpen();
  expect(exchange.calls).toHaveLength(1);
});

test("a session that is kept opens the space again, unless its hour is over", async () => {
  const { space, retrieve, session, untilOpen } = setup();
  session.write(SESSION);
  space.start();
  await retrieve.call(0).answer(aSpace());
  await untilOpen();

  const late = setup();
  late.session.write({ ...SESSION, expiresAt: "2026-11-22T11:59:59.000Z" });
  await late.space.start();
  expect(late.space.get().status).toBe("asking");
});

/** One that is open. */
async function opened(found: CandidateSpace = aSpace()) {
  const all = setup();
  all.space.start("clk_1");
  await all.exchange.call(0).answer(SESSION);
  await all.retrieve.call(0).answer(found);
  await all.untilOpen();
  return all;
}

test("after its hour the session is over: it is forgotten, and what was being typed is there when another link opens the space", async () => {
  const { space, request, exchange, retrieve, session, clock, untilOpen } = await opened();
  space.type({ messages: { app_1: "Bonjour" }, person: { lastName: "King" } });
  expect(clock.ms).toBe(3_600_000);
  clock.ring();
  expect(space.get()).toMatchObject({
    status: "expired",
    email: "ada@example.org",
    typed: { messages: { app_1: "Bonjour" } },
  });
  expect(session.read()).toBeUndefined();
  space.requestLink();
  await request.call(0).answer(SENT);
  space.start("clk_2");
  await exchange.call(1).answer(SESSION);
  await retrieve.call(1).answer(aSpace());
  await untilOpen();
  expect(space.get()).toMatchObject({
    typed: { messages: { app_1: "Bonjour" }, person: { lastName: "King" } },
  });
});

test("what one person typed is not shown to another who opens theirs after", async () => {
  const { space, exchange, retrieve, untilOpen } = await opened();
  space.type({ messages: { app_1: "Bonjour" } });
  space.start("clk_2");
  await exchange.call(1).answer(SESSION);
  await retrieve.call(1).answer(aSpace({ person: { ...aSpace().person, email: "grace@example.org" } }));
  await untilOpen();
  expect(space.get()).toMatchObject({ typed: { messages: {} } });
});

test("a session that the service let go of is over, whatever was asked", async () => {
  const { space, sendMessage } = await opened();
  space.type({ messages: { app_1: "Bonjour" } });
  space.sendMessage("app_1");
  await sendMessage.call(0).fail(refusal("candidate_session_expired"));
  expect(space.get()).toMatchObject({ status: "expired", typed: { messages: { app_1: "Bonjour" } } });
});

test("who leaves is forgotten at once: session, address and all that was shown", async () => {
  const { space, session } = await opened(aSpace({ applications: [aCandidateApplication()] }));
  space.type({ messages: { app_1: "Bonjour" } });
  space.leave();
  expect(space.get()).toMatchObject({ status: "asking", email: "", typed: { messages: {} } });
  expect(session.read()).toBeUndefined();
});

test("disposed of, an answer that comes late changes nothing, and the session stays where it is kept", async () => {
  const { space, exchange, retrieve, session } = setup();
  space.start("clk_1");
  await exchange.call(0).answer(SESSION);
  space.dispose();
  await retrieve.call(0).answer(aSpace());
  expect(space.get().status).toBe("exchanging");
  expect(session.read()).toEqual(SESSION);
});
