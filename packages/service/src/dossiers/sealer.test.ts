import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { createSealer } from "./sealer.js";

const SECRET = "295109912611193";

test("what is sealed for one owner opens for it, and for no other", () => {
  const sealer = createSealer(randomBytes(32));
  const sealed = sealer.seal(SECRET, "dos_one");
  expect(sealer.open(sealed, "dos_one")).toBe(SECRET);
  expect(() => sealer.open(sealed, "dos_other")).toThrow();
});

test("the same text is never sealed twice alike, and what is sealed does not show it", () => {
  const sealer = createSealer(randomBytes(32));
  const [one, other] = [sealer.seal(SECRET, "dos_one"), sealer.seal(SECRET, "dos_one")];
  expect(one).not.toBe(other);
  expect(Buffer.from(one.split(".")[2] ?? "", "base64url").toString("latin1")).not.toContain(SECRET);
});

test("another key is told as such, and a changed text is refused; neither says the text", () => {
  const key = randomBytes(32);
  const sealer = createSealer(key);
  const sealed = sealer.seal(SECRET, "dos_one");
  expect(() => createSealer(randomBytes(32)).open(sealed, "dos_one")).toThrow(/another key.*ENCRYPTION_KEY/);
  const bytes = Buffer.from(sealed.slice(sealer.prefix.length), "base64url");
  bytes[14] = (bytes[14] ?? 0) ^ 1;
  expect(() => sealer.open(sealer.prefix + bytes.toString("base64url"), "dos_one")).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining(SECRET) }),
  );
  expect(createSealer(key).open(sealed, "dos_one")).toBe(SECRET);
});

test("a token is the same for the same text under the same key only", () => {
  const [one, other] = [createSealer(randomBytes(32)), createSealer(randomBytes(32))];
  expect(one.tokenOf(SECRET)).toBe(one.tokenOf(SECRET));
  expect(one.tokenOf(SECRET)).not.toBe(one.tokenOf(`${SECRET}0`));
  expect(one.tokenOf(SECRET)).not.toBe(other.tokenOf(SECRET));
});
