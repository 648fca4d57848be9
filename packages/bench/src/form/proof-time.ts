import type { Page } from "playwright";

/** As text: what runs in the page must not be touched by whatever compiles this file. */
const OBSERVE = `
  window.derived = { from: 0, to: 0 };
  const derive = crypto.subtle.deriveBits;
  crypto.subtle.deriveBits = async function (...args) {
    derived.from ||= performance.now();
    const bits = await derive.apply(this, args);
    derived.to = performance.now();
    return bits;
  };
`;

/** Watches a page derive the keys of its proof, from before anything else runs in it. */
export const watchProof = (page: Page): Promise<unknown> => page.addInitScript({ content: OBSERVE });

/** From the first key derived to the last, in milliseconds. */
export const proofTime = (page: Page): Promise<number> => page.evaluate<number>("derived.to - derived.from");
