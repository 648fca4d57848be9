export const BLOCK_BYTES = 64;
/** Words of 32 bits in a block. */
export const WORDS = 16;

/** The first 32 bits of the fractional part. */
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) >>> 0;

const PRIMES: number[] = [];
for (let n = 2; PRIMES.length < 64; n++) if (PRIMES.every((prime) => n % prime)) PRIMES.push(n);

const K = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
export const INITIAL: Uint32Array = Uint32Array.from(PRIMES.slice(0, 8), (prime) =>
  fraction(Math.sqrt(prime)),
);

const w = new Int32Array(64);

/** One block of SHA-256 (FIPS 180-4, 6.2.2): the hash after it, from the hash before it. Plain loops over typed arrays: nothing else is as quick. */
export function compress(hash: Uint32Array, block: Uint32Array): Uint32Array {
  // 0 stands in for the compiler only: every index is inside its array.
  for (let i = 0; i < WORDS; i++) w[i] = block[i] ?? 0;
  for (let i = WORDS; i < 64; i++) {
    const x = w[i - 15] ?? 0;
    const y = w[i - 2] ?? 0;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = (w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1;
  }
  const after = hash.slice();
  let a = after[0] ?? 0;
  let b = after[1] ?? 0;
  let c = after[2] ?? 0;
  let d = after[3] ?? 0;
  let e = after[4] ?? 0;
  let f = after[5] ?? 0;
  let g = after[6] ?? 0;
  let h = after[7] ?? 0;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] ?? 0) + (w[i] ?? 0)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  after[0] = (after[0] ?? 0) + a;
  after[1] = (after[1] ?? 0) + b;
  after[2] = (after[2] ?? 0) + c;
  after[3] = (after[3] ?? 0) + d;
  after[4] = (after[4] ?? 0) + e;
  after[5] = (after[5] ?? 0) + f;
  after[6] = (after[6] ?? 0) + g;
  after[7] = (after[7] ?? 0) + h;
  return after;
}
