/**
 * What spreadsheets take for the start of a formula, behind any apostrophes.
 * @source OWASP, "CSV Injection": = + - @, tab, carriage return, line feed, and the full-width forms of the four signs.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The cell as a spreadsheet shows it and never runs it: an apostrophe goes before. */
export const guardCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that was guarded: the apostrophe goes off again. */
export const unguardCell = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
