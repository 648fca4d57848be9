import { stringify } from "csv-stringify/sync";
import { guardCell } from "./formula-cells.js";

type Cell = string | number | null | undefined;

/** What Excel asks for, to read a file as UTF-8. It goes before the first line. */
export const UTF8_MARK = "\ufeff";

/** Lines of a spreadsheet (RFC 4180, for UTF-8) whose cells are never run as formulas; what is null is an empty cell. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => guardCell(String(cell ?? "")))),
    {
      record_delimiter: "windows",
      // Either line end would end the row for some reader.
      quoted_match: /[\r\n]/,
    },
  );
