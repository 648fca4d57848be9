import { expect, test } from "vitest";
import type { WishesValues } from "./application-form.state.js";
import { wishesErrors, wishesOf } from "./wishes.js";

const someWishes = (change: Partial<WishesValues> = {}): WishesValues => ({
  romeCodes: ["M1855"],
  departments: [],
  communeCode: "",
  radiusKm: "",
  diplomaLevel: "",
  startsAfter: "",
  startsBefore: "",
  rhythms: [],
  school: "",
  course: "",
  portfolioUrl: "",
  links: [],
  ...change,
});

test.each<[string, Partial<WishesValues>, object]>([
  ["one occupation", {}, {}],
  ["no occupation", { romeCodes: [] }, { "wishes.romeCodes": "required" }],
  ["six occupations", { romeCodes: ["1", "2", "3", "4", "5", "6"] }, { "wishes.romeCodes": "too_long" }],
  ["a radius of 200 km", { communeCode: "31555", radiusKm: " 200 " }, {}],
  ["a radius of 201 km", { communeCode: "31555", radiusKm: "201" }, { "wishes.radiusKm": "too_big" }],
  ["a radius of nothing", { communeCode: "31555", radiusKm: "0" }, { "wishes.radiusKm": "too_small" }],
  [
    "a radius that is no number",
    { communeCode: "31555", radiusKm: "loin" },
    { "wishes.radiusKm": "not_whole_number" },
  ],
  ["a radius around no place, which counts for nothing", { radiusKm: "loin" }, {}],
  [
    "a portfolio without TLS",
    { portfolioUrl: "http://ada.example" },
    { "wishes.portfolioUrl": "url_malformed" },
  ],
  ["a script for a portfolio", { portfolioUrl: "javascript:1" }, { "wishes.portfolioUrl": "url_malformed" }],
  ["five links and an empty one", { links: [...Array(5).fill("http://ada.example"), " "] }, {}],
  ["six links", { links: Array(6).fill("https://ada.example") }, { "wishes.links": "too_long" }],
  ["a link that is none", { links: ["ada.example"] }, { "wishes.links": "url_malformed" }],
  [
    "a window that ends before it begins",
    { startsAfter: "2027-09-02", startsBefore: "2027-09-01" },
    { "wishes.startsBefore": "ends_before_start" },
  ],
])("%s", (_case, change, errors) => {
  expect(wishesErrors(someWishes(change))).toEqual(errors);
});

test("what was left empty is not sent, and numbers are sent as numbers", () => {
  expect(wishesOf(someWishes())).toEqual({ romeCodes: ["M1855"] });
  const said = someWishes({
    departments: ["31"],
    rhythms: ["1w_3w"],
    communeCode: "31555",
    radiusKm: "20",
    diplomaLevel: "6",
    startsAfter: "2027-09-01",
    startsBefore: "2027-10-01",
    school: " IUT ",
    course: "BUT informatique",
    portfolioUrl: "https://ada.example",
    links: [" https://git.example/ada ", ""],
  });
  expect(wishesOf(said)).toEqual({
    romeCodes: ["M1855"],
    departments: ["31"],
    rhythms: ["1w_3w"],
    communeCode: "31555",
    radiusKm: 20,
    diplomaLevel: 6,
    startsAfter: "2027-09-01",
    startsBefore: "2027-10-01",
    school: "IUT",
    course: "BUT informatique",
    portfolioUrl: "https://ada.example",
    links: ["https://git.example/ada"],
  });
});

test("a radius around no place is not sent", () => {
  expect(wishesOf(someWishes({ radiusKm: "20" }))).not.toHaveProperty("radiusKm");
});
