/**
 * 128 random bits, in hexadecimal. `crypto.randomUUID` would not do: browsers keep it from pages without TLS,
 * and a school's site may be one.
 */
export const newIdempotencyKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
