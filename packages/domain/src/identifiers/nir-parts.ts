/** What an accepted NIR says of its holder. */
export interface NirParts {
  /** As registered: `M` for an odd first digit, `F` for an even one. */
  sex: "M" | "F";
  /** A number given while the civil status is being checked (3, 4, 7, 8). */
  isTemporary: boolean;
  /** The year's last two digits. */
  yearOfCentury: string;
  /** `01` to `12`; absent when the birth certificate had no month. */
  month?: string;
  /** `01` to `95`, `2A`, `2B`, `971` to `989`; `99` abroad, 91 to 96 also for births in North Africa before independence. */
  department: string;
}

/** Reads a NIR that `checkNir` has accepted. */
export function nirParts(nir: string): NirParts {
  const kind = Number(nir.charAt(0));
  const month = nir.slice(3, 5);
  const isOverseas = /^9[78]$/.test(nir.slice(5, 7));
  return {
    sex: kind % 2 ? "M" : "F",
    isTemporary: kind > 2,
    yearOfCentury: nir.slice(1, 3),
    ...(month <= "12" && { month }),
    department: nir.slice(5, isOverseas ? 8 : 7),
  };
}
