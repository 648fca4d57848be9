import type { Download } from "@alternance-kit/sdk/download";
import type { CandidateSpace } from "@alternance-kit/sdk/types";
import { expect, test } from "vitest";
import { aCandidateApplication, aSpace } from "../../test/a-space.js";
import { cut, refusal } from "../../test/port.js";
import { spaceSetup } from "../../test/space-setup.js";

const SESSION = { token: "ca_1", expiresAt: "2026-11-22T13:00:00.000Z" };

async function opened(found: CandidateSpace = aSpace()) {
  const all = spaceSetup();
  all.space.start("clk_1");
  await all.exchange.call(0).answer(SESSION);
  await all.retrieve.call(0).answer(found);
  await all.untilOpen();
  return all;
}

const two = () =>
  aSpace({
    applications: [aCandidateApplication(), aCandidateApplication({ id: "app_2", status: "placed" })],
  });

test("a message is sent as typed, without the blanks around, and the field is empty once the service has it", async () => {
  const { space, sendMessage } = await opened();
  space.type({ messages: { app_1: " Bonjour ", app_2: "à suivre" } });
  space.sendMessage("app_1");
  expect(space.get()).toMatchObject({ doing: { kind: "message", id: "app_1" } });
  const messages = [
    { id: "msg_1", from: "candidate" as const, text: "Bonjour", at: "2026-11-22T12:00:00.000Z" },
  ];
  await sendMessage.call(0).answer(aCandidateApplication({ messages }));
  expect(sendMessage.call(0).args).toMatchObject(["app_1", { text: "Bonjour" }, { idempotencyKey: "k1" }]);
  expect(space.get()).toMatchObject({
    doing: undefined,
    outcome: { act: { kind: "message" }, isDone: true },
    space: { applications: [{ messages }] },
    typed: { messages: { app_2: "à suivre" } },
  });
});

test("a message that could not be sent stays typed; tried again it carries the same key, changed another", async () => {
  const { space, sendMessage } = await opened();
  space.type({ messages: { app_1: "Bonjour" } });
  space.sendMessage("app_1");
  await sendMessage.call(0).fail(cut());
  expect(space.get()).toMatchObject({
    outcome: { isDone: false, code: "unreachable" },
    typed: { messages: { app_1: "Bonjour" } },
  });
  space.sendMessage("app_1");
  await sendMessage.call(1).fail(refusal("too_many_requests"));
  space.type({ messages: { app_1: "Bonjour !" } });
  space.sendMessage("app_1");
  const keys = sendMessage.calls.map(({ args: [, , use] }) => use?.idempotencyKey);
  expect(keys).toEqual(["k1", "k1", "k2"]);
});

test("nothing is sent of an empty message, and nothing else while something is on its way", async () => {
  const { space, sendMessage, chooseSlot } = await opened();
  space.type({ messages: { app_1: "  " }, slots: { app_1: 0 } });
  await space.sendMessage("app_1");
  expect(sendMessage.calls).toEqual([]);
  space.chooseSlot("app_1");
  space.type({ messages: { app_1: "Bonjour" } });
  await space.sendMessage("app_1");
  space.decide({ kind: "erase_all" });
  expect([chooseSlot.calls.length, sendMessage.calls.length]).toEqual([1, 0]);
  expect(space.get()).toMatchObject({ deciding: undefined, typed: { messages: { app_1: "Bonjour" } } });
});

test("what is asked once is done only when it is confirmed, and may be let be", async () => {
  const { space, withdraw } = await opened(two());
  await space.confirm();
  space.decide({ kind: "withdraw", id: "app_1" });
  space.decide(undefined);
  await space.confirm();
  expect(withdraw.calls).toEqual([]);
  space.decide({ kind: "withdraw", id: "app_1" });
  space.confirm();
  await withdraw.call(0).answer(aCandidateApplication({ status: "withdrawn", can: ["erase"] }));
  expect(space.get()).toMatchObject({
    deciding: undefined,
    space: { applications: [{ status: "withdrawn" }, { id: "app_2" }] },
  });
});

test("an application that is erased is gone from the space, and the last one ends it", async () => {
  const { space, erase, session } = await opened(two());
  space.decide({ kind: "erase", id: "app_1" });
  space.confirm();
  await erase.call(0).answer({ erased: ["app_1"], kept: [] });
  expect(space.get()).toMatchObject({ status: "open", space: { applications: [{ id: "app_2" }] } });
  space.decide({ kind: "erase", id: "app_2" });
  space.confirm();
  await erase.call(1).answer({ erased: ["app_2"], kept: [] });
  expect(space.get()).toEqual({
    status: "erased",
    email: "",
    typed: { messages: {}, slots: {}, person: {} },
    kept: [],
  });
  expect(session.read()).toBeUndefined();
});

test("of all that is erased, what must stay is told, and nothing of the rest is left here", async () => {
  const { space, eraseAll } = await opened(two());
  space.type({ messages: { app_1: "Bonjour" } });
  space.decide({ kind: "erase_all" });
  space.confirm();
  const kept = [{ id: "app_2", reference: "7KQ4-9XMZ" }];
  await eraseAll.call(0).answer({ erased: ["app_1"], kept });
  expect(space.get()).toMatchObject({ status: "erased", kept, email: "", typed: { messages: {} } });
});

test("an objection leaves the applications, and ends the space of who has none", async () => {
  const { space, object } = await opened();
  space.decide({ kind: "object" });
  space.confirm();
  await object.call(0).answer(aSpace());
  expect(space.get()).toMatchObject({ status: "open", outcome: { act: { kind: "object" }, isDone: true } });
  space.decide({ kind: "object" });
  space.confirm();
  await object.call(1).answer(aSpace({ applications: [] }));
  expect(space.get().status).toBe("erased");
});

test("what was refused since it is no longer so is told, and shown as it is now", async () => {
  const { space, chooseSlot, retrieve } = await opened();
  space.type({ slots: { app_1: 1 } });
  space.chooseSlot("app_1");
  await chooseSlot.call(0).fail(refusal("slot_refused"));
  expect(chooseSlot.call(0).args.slice(0, 2)).toEqual(["app_1", 1]);
  await retrieve.call(1).answer(aSpace({ applications: [aCandidateApplication({ status: "declined" })] }));
  expect(space.get()).toMatchObject({
    outcome: { isDone: false, code: "slot_refused" },
    space: { applications: [{ status: "declined" }] },
  });
});

test("only what was put right is sent, and a phone taken out is forgotten", async () => {
  const { space, rectify } = await opened();
  space.type({ person: { lastName: " King ", phone: "" } });
  space.rectify();
  expect(rectify.call(0).args[0]).toEqual({ lastName: "King", phone: null });
  await rectify.call(0).answer(aSpace({ person: { ...aSpace().person, lastName: "King", phone: null } }));
  expect(space.get()).toMatchObject({ typed: { person: {} }, space: { person: { lastName: "King" } } });
});

test("what is wrong with it is told before it is sent, and the service's word beside its field", async () => {
  const { space, rectify } = await opened();
  space.type({ person: { firstName: " ", phone: "12" } });
  await space.rectify();
  expect(space.get()).toMatchObject({ errors: { firstName: "required", phone: "phone_malformed" } });
  expect(rectify.calls).toEqual([]);
  space.type({ person: { lastName: "King" } });
  expect(space.get()).toMatchObject({ errors: {} });
  space.rectify();
  await rectify.call(0).fail(refusal("validation_failed", [{ pointer: "/lastName", code: "too_long" }]));
  expect(space.get()).toMatchObject({
    errors: { lastName: "too_long" },
    outcome: undefined,
    typed: { person: { lastName: "King" } },
  });
});

test("a consent is given with the version that was read, and what the pool then has is read anew", async () => {
  const { space, setConsent, retrieve } = await opened();
  space.setConsent("app_1", "pool", { given: true, textVersion: "2026-11" });
  await setConsent.call(0).answer(aCandidateApplication());
  expect(setConsent.call(0).args.slice(0, 3)).toEqual([
    "app_1",
    "pool",
    { given: true, textVersion: "2026-11", language: "fr" },
  ]);
  const pool = { id: "cnd_1", wishes: { romeCodes: ["M1855"] }, keptUntil: "2028-11-22" };
  await retrieve.call(1).answer(aSpace({ pool }));
  expect(space.get()).toMatchObject({ space: { pool } });
  space.setConsent("app_1", "school", { given: false, textVersion: "2026-11" });
  await setConsent.call(1).answer(aCandidateApplication());
  expect(retrieve.calls).toHaveLength(2);
});

const aDownload = (bytes: Download["bytes"]): Download => ({
  fileName: "cv.pdf",
  contentType: "application/pdf",
  sizeBytes: 8,
  body: new Blob().stream(),
  bytes,
});

test("a file is given whole, by its name and type; one that is cut on the way is told, and none is given", async () => {
  const { space, downloadDocument } = await opened();
  const whole = space.download("app_1", "cv");
  await downloadDocument.call(0).answer(aDownload(async () => new TextEncoder().encode("%PDF-1.7")));
  const file = await whole;
  expect([file?.name, file?.type, await file?.text()]).toEqual(["cv.pdf", "application/pdf", "%PDF-1.7"]);
  const cutShort = space.download("app_1", "document");
  await downloadDocument.call(1).answer(aDownload(() => Promise.reject(cut())));
  expect(await cutShort).toBeUndefined();
  expect(space.get()).toMatchObject({
    outcome: { act: { document: "document" }, isDone: false, code: "unreachable" },
  });
});

test("the archive of all that is kept is given as a file", async () => {
  const { space, exported } = await opened();
  const archive = space.export();
  await exported.call(0).answer(aDownload(async () => new Uint8Array([80, 75])));
  expect((await archive)?.size).toBe(2);
});
