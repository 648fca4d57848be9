import type { Diploma } from "./diplomas.js";

/**
 * The diplomas a certification's education code (code diplôme, eight characters) may stand for, by its first three.
 * A prefix that is not here says nothing.
 * @source contrat.apprentissage.beta.gouv.fr's table for the form's version 12 (MIT), its codes brought to version 14's; checked 2026-11-22.
 */
const PREFIXES: Readonly<Record<Diploma, string>> = {
  "80": "100",
  "73": "135 155",
  "75": "165 170",
  "76": "165 170",
  "79": "140 146 160 16A 16C 16N 16Q 16R 16X",
  "62": "250",
  "63": "200 201 205",
  "64": "251",
  "69": "230 236 241 246 255 260 264 265 26A 26C 26M 26N 26Q 26R 26S 26T 26U 26X",
  "54": "320 323",
  "55": "350",
  "58": "321 322 336 346 355 360 363 364 36C 36E 36M 36N 36Q 36R 36S 36T 36U 36X",
  "41": "400 403",
  "42": "",
  "43": "430 433",
  "44": "",
  "49": "401 420 446 450 453 460 463 464 46A 46C 46E 46M 46N 46R 46S 46T 46X",
  "33": "500 503",
  "34": "510",
  "35": "010 013",
  "38": "553 560 563 564 56C 56E 56J 56M 56R 56T 56X",
  "25": "671",
  "26": "672",
  "13": "",
};

/** The diplomas an education code may be of; none when its prefix is unknown. */
export function diplomasOfCode(diplomaCode: string): readonly Diploma[] {
  const prefix = diplomaCode.slice(0, 3);
  if (prefix.length < 3) return [];
  const known = Object.entries(PREFIXES) as [Diploma, string][]; // Safe: the table has these keys and no other.
  return known.filter(([, prefixes]) => prefixes.split(" ").includes(prefix)).map(([diploma]) => diploma);
}
