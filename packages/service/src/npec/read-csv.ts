import { decodeText } from "../decode-text.js";

/** The rows of a CSV file (RFC 4180): `;` or `,` as its first line parts its cells, quotes around what holds one. */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = decodeText(bytes);
  const heading = text.slice(0, text.search(/\r?\n|$/));
  const delimiter = heading.includes(";") ? ";" : ",";
  const cell = new RegExp(`("(?:[^"]|"")*"|[^${delimiter}\\r\\n]*)(${delimiter}|\\r?\\n|\\r|$)`, "gy");
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, content = "", end = ""] of text.matchAll(cell)) {
    row.push(content.startsWith('"') ? content.slice(1, -1).replaceAll('""', '"') : content);
    if (end === delimiter) continue;
    rows.push(row);
    row = [];
    if (end === "") break;
  }
  return rows;
}
