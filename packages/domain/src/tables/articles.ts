/**
 * The texts the rules cite, by the reference the answers give, and the number that opens each on Légifrance: the
 * version read when it was checked. A newer version is one click away there.
 */
const LEGIFRANCE: Readonly<Record<string, string>> = {
  "L1253-24": "LEGIARTI000033013193",
  "L6222-1": "LEGIARTI000037385936",
  "L6222-2": "LEGIARTI000037385933",
  "L6222-7-1": "LEGIARTI000038951821",
  "L6243-2": "LEGIARTI000051284811",
  "L6332-14": "LEGIARTI000052437380",
  "D6222-26": "LEGIARTI000038033238",
  "D6222-27": "LEGIARTI000018524106",
  "D6222-28": "LEGIARTI000038033232",
  "D6222-28-1": "LEGIARTI000041769591",
  "D6222-28-2": "LEGIARTI000041769593",
  "D6222-29": "LEGIARTI000038033223",
  "D6222-30": "LEGIARTI000041770358",
  "D6222-31": "LEGIARTI000041770354",
  "D6222-32": "LEGIARTI000041770366",
  "R6222-48": "LEGIARTI000037832471",
  "D6243-2": "LEGIARTI000052476041",
  "D6243-5": "LEGIARTI000051400212",
  "D6325-15": "LEGIARTI000018522997",
  "D6325-18": "LEGIARTI000018522991",
  "L6325-9": "LEGIARTI000006904261",
  "R6332-25": "LEGIARTI000051821081",
  "R6332-25-1": "LEGIARTI000051818943",
  "D6332-82": "LEGIARTI000042571214",
  "D6332-82-1": "LEGIARTI000051818287",
  "D6332-80": "LEGIARTI000048050911",
  "D241-7 CSS": "LEGIARTI000053302444",
};

/** A reference in full, as French lawyers write it: `D6222-26` is `Code du travail, art. D6222-26`. */
export function titleOf(reference: string): string {
  const [, article, isSocialSecurity] = /^([LRD]\d[\d-]*)( CSS)?$/.exec(reference) ?? [];
  if (!article) return reference;
  return `${isSocialSecurity ? "Code de la sécurité sociale" : "Code du travail"}, art. ${article}`;
}

/** Where a cited text can be read; undefined for a text whose address is not known here. */
export function addressOf(reference: string): string | undefined {
  if (reference.startsWith("Syntec"))
    return "https://www.legifrance.gouv.fr/conv_coll/id/KALICONT000005635173";
  const id = Object.hasOwn(LEGIFRANCE, reference) ? LEGIFRANCE[reference] : undefined;
  return id && `https://www.legifrance.gouv.fr/codes/article_lc/${id}`;
}
