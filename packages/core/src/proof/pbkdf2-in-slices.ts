import type { DeriveKeyFunction } from "altcha-lib/types";
import { BLOCK_BYTES, compress, INITIAL, WORDS } from "./sha-256.js";

/** A page that lets go this often answers within 50 ms on a phone four times slower than a desk's computer. */
const SLICE_MS = 8;
/** So many iterations take under a millisecond: the clock need not be read more often. */
const ITERATIONS_AT_ONCE = 100;

/**
 * PBKDF2 with HMAC-SHA-256 (RFC 8018, 5.2) for pages that browsers give no `crypto.subtle`. A key of one block, a password and a salt of one block
 * at most, as the service's challenges have them.
 */
export const deriveKeyInSlices: DeriveKeyFunction = async ({ cost }, salt, password) => {
  const inner = keyed(password, 0x36);
  const outer = keyed(password, 0x5c);
  const hmac = (message: Uint32Array): Uint32Array => compress(outer, ofHash(compress(inner, message)));
  let last = hmac(padded([...salt, 0, 0, 0, 1]));
  const key = last.slice();
  let until = performance.now() + SLICE_MS;
  for (let i = 1; i < cost; i++) {
    last = hmac(ofHash(last));
    for (let word = 0; word < 8; word++) key[word] = (key[word] ?? 0) ^ (last[word] ?? 0);
    if (i % ITERATIONS_AT_ONCE || performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + SLICE_MS;
  }
  const bytes = new DataView(new ArrayBuffer(32));
  key.forEach((word, i) => {
    bytes.setUint32(i * 4, word);
  });
  return { derivedKey: new Uint8Array(bytes.buffer) };
};

/** What the hash has come to after the key's own block. */
const keyed = (password: Uint8Array, pad: number): Uint32Array =>
  compress(INITIAL, wordsOf(Uint8Array.from({ length: BLOCK_BYTES }, (_, i) => (password[i] ?? 0) ^ pad)));

/** A message that follows the key's block, with its end marked and its length, the block's included. */
function padded(message: readonly number[]): Uint32Array {
  const words = wordsOf(
    Uint8Array.from([...message, 0x80, ...Array(BLOCK_BYTES - 1 - message.length).fill(0)]),
  );
  words[WORDS - 1] = (BLOCK_BYTES + message.length) * 8;
  return words;
}

const hashed = new Uint32Array(WORDS);
hashed[8] = 0x80000000;
hashed[WORDS - 1] = (BLOCK_BYTES + 32) * 8;

/** A hash as such a message: in one place, as it is read at once. */
function ofHash(hash: Uint32Array): Uint32Array {
  hashed.set(hash);
  return hashed;
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer);
  return Uint32Array.from({ length: WORDS }, (_, i) => view.getUint32(i * 4));
}
