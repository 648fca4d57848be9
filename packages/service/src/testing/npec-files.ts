import writeWorkbook from "write-excel-file/node";

/** One level of funding, as the files of the tests give it. Every amount in the tests is made up. */
export interface TestLevel {
  rncp: string;
  /** A CPNE's code in a workbook, an IDCC in a CSV file. */
  branch: string;
  amount: string | number | null;
  appliesFrom: string;
}

export const aLevel = (overrides: Partial<TestLevel> = {}): TestLevel => ({
  rncp: "RNCP37873",
  branch: "5",
  amount: 1234.5,
  appliesFrom: "2026-01-01",
  ...overrides,
});

/** A workbook laid out as France compétences' own: titles above the headings, agreements on another sheet. */
export async function aWorkbook(
  levels: readonly TestLevel[],
  agreements: readonly (readonly [cpne: string, idcc: string | number])[] = [["5", 1486]],
): Promise<Buffer> {
  const date = (iso: string) => {
    const value = new Date(`${iso}T00:00:00Z`);
    return Number.isNaN(value.getTime()) ? iso : { value, type: Date, format: "dd/mm/yyyy" };
  };
  return writeWorkbook([
    { sheet: "Lisez-moi", data: [["Données de test : aucun montant n'est réel"]] },
    {
      sheet: "Onglet 3 - référentiel NPEC",
      data: [
        ["Référentiel (données de test)"],
        [],
        [],
        [
          "Code RNCP",
          "Libellé de la formation",
          "Code CPNE",
          "CPNE",
          "NPEC final",
          "Statut",
          "Date d'applicabilité des NPEC** (contrats conclus à partir de)",
        ],
        ...levels.map(({ rncp, branch, amount, appliesFrom }) => [
          rncp,
          "Formation de test",
          branch,
          "CPNE de test",
          amount,
          "A",
          date(appliesFrom),
        ]),
      ],
    },
    {
      sheet: "Onglet 4 - CPNE-IDCC",
      data: [
        ["Correspondances"],
        ["Code CPNE", "CPNE", "IDCC"],
        ...agreements.map(([cpne, idcc]) => [cpne, "CPNE de test", idcc]),
      ],
    },
  ]).toBuffer();
}

/** As French spreadsheets save: semicolons, decimal commas, a byte order mark. */
export const aCsv = (...lines: readonly string[]): Buffer =>
  Buffer.from(`\uFEFF${["rncp;idcc;npec;date_applicabilite", ...lines].join("\r\n")}\r\n`);
