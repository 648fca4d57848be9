import { expect, test } from "vitest";
import { readCsv } from "./read-csv.js";

test("either delimiter, quotes, and either end of line", () => {
  expect(readCsv(Buffer.from('a;b\r\n"1;2";"say ""so"""\r\n'))).toEqual([
    ["a", "b"],
    ["1;2", 'say "so"'],
    [""],
  ]);
  expect(readCsv(Buffer.from("a,b\n1,\n3,4"))).toEqual([
    ["a", "b"],
    ["1", ""],
    ["3", "4"],
  ]);
});

test("UTF-8 with or without its mark, and Windows-1252", () => {
  for (const bytes of [
    Buffer.from("\uFEFFdiplôme"),
    Buffer.from("diplôme"),
    Buffer.from([0x64, 0x69, 0x70, 0x6c, 0xf4, 0x6d, 0x65]),
  ]) {
    expect(readCsv(bytes)).toEqual([["diplôme"]]);
  }
});
