import { expect, test } from "vitest";
import { DECLINE_REASONS } from "./decline-reasons.js";

test.each(Object.entries(DECLINE_REASONS))(
  "%s is told in whole sentences, in both languages",
  (_code, { fr, en }) => {
    for (const text of [fr, en]) expect(text).toMatch(/^\p{Lu}.{10,}\.$/u);
  },
);
