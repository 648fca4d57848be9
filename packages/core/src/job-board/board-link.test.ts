import { expect, test } from "vitest";
import { readFilters, writeFilters } from "./board-link.js";
import { NO_FILTERS } from "./filters.js";
import type { BoardFilters } from "./job-board.state.js";

const FULL: BoardFilters = {
  q: "développeur & co",
  commune: "31555",
  communeName: "L’Isle-d’Albi (près)",
  radius: 60,
  department: ["31", "09"],
  level: [5, 6],
  contract: ["apprenticeship"],
  remote: ["hybrid", "remote"],
  rhythm: ["1w_3w", "flexible"],
  skills: ["C#", "Node.js & cie"],
  rome: ["M1855"],
  rncp: ["RNCP37827"],
  startsAfter: "2027-09-01",
  startsBefore: "2027-10-31",
  sort: "distance",
};
const read = (query: string, prefix?: string) => readFilters(new URLSearchParams(query), prefix);

test.each(["", "offers-"])(
  "an address says all filters, and is read back, with the prefix '%s'",
  (prefix) => {
    const { search } = new URL(
      `https://school.example/?${writeFilters(new URLSearchParams(), FULL, prefix)}`,
    );
    expect(read(search, prefix)).toEqual(FULL);
  },
);

test("what says nothing is not written, and what was written before goes", () => {
  const before = writeFilters(new URLSearchParams("page=2"), FULL);
  expect(`${writeFilters(before, NO_FILTERS)}`).toBe("page=2");
});

test("another prefix's filters, and the page's own parameters, are left alone", () => {
  const params = new URLSearchParams("q=theirs&b-level=5");
  expect(`${writeFilters(params, { ...NO_FILTERS, q: "ours" }, "a-")}`).toBe("q=theirs&b-level=5&a-q=ours");
  expect(readFilters(params, "a-")).toEqual({});
});

test.each([
  "department=75",
  "level=9",
  "level=",
  "contract=cdi",
  "remote=moon",
  "rhythm=1y_1y",
  "rome=m1",
  "rncp=37827",
  "commune=Toulouse",
  "radius=-3",
  "radius=201",
  "radius=1e2",
  "startsAfter=tomorrow",
  "sort=price",
  "q=",
  `q=${"x".repeat(201)}`,
  "q=%00",
  "toString=1",
])("%s is no filter, and is not read", (query) => {
  expect(read(query)).toEqual({});
});

test("of a list, what can be read is kept", () => {
  expect(read("department=31,75,34&level=5,x")).toEqual({ department: ["31", "34"], level: [5] });
});
