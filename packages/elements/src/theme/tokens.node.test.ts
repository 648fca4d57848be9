import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { THEME, type ThemeToken } from "./tokens.js";

const src = new URL("../", import.meta.url);
const styles = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".styles.ts"))
  .map((file) => readFileSync(new URL(file, src), "utf8"))
  .join("\n");

/** `var(--alternance-…, default)` as the style sheets say it, each default once; one may hold parentheses. */
const defaults = new Map<string, Set<string>>();
for (const [, name = "", initial = ""] of styles.matchAll(
  /var\((--alternance-[\w-]+),\s*((?:[^()]|\([^()]*\))+)\)/g,
)) {
  defaults.set(name, (defaults.get(name) ?? new Set()).add(initial));
}

test("the style sheets read every property of the table, and no other", () => {
  expect([...defaults.keys()].sort()).toEqual(Object.keys(THEME).sort());
});

test.each(Object.entries<ThemeToken>(THEME))(
  "%s falls back on what the table says",
  (name, { initial, dark }) => {
    const told = dark ? [initial, `light-dark(${initial}, ${dark})`] : [initial];
    expect([...(defaults.get(name) ?? [])].sort()).toEqual(told.sort());
  },
);

test("the tint that pairs are measured on is the one the style sheets mix", () => {
  const check = readFileSync(new URL("./check-theme.ts", import.meta.url), "utf8");
  const share = styles.match(
    /--_tint: color-mix\(in srgb, var\(--_accent\) (\d+%), var\(--_surface\)\)/,
  )?.[1];
  expect(check).toContain(`} ${share}, $`);
});
