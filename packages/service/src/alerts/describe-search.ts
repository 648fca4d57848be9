import type { Language } from "@alternance-kit/contract/mail";
import type { OfferQuery } from "@alternance-kit/contract/offer-search";
import { DEPARTMENTS } from "@alternance-kit/domain/departments";
import * as en from "@alternance-kit/domain/labels/en";
import * as fr from "@alternance-kit/domain/labels/fr";
import { romeLabel } from "@alternance-kit/domain/rome";
import { findCommune } from "../references/communes.js";

const LABELS = { fr, en };
const LONGEST_WORDS = 60;

const TEXTS = {
  fr: {
    quote: (words: string) => `« ${words} »`,
    everything: "toutes les offres",
    around: (place: string, km: number) => `à ${km} km autour de ${place}`,
    aPlace: "du lieu choisi",
    startsAfter: (day: string) => `à partir du ${day}`,
    startsBefore: (day: string) => `jusqu’au ${day}`,
    oneCompany: "une seule entreprise",
    contract: { apprenticeship: "apprentissage", professionalisation: "professionnalisation" },
    remote: { onsite: "sur place", hybrid: "télétravail partiel", remote: "télétravail complet" },
  },
  en: {
    quote: (words: string) => `“${words}”`,
    everything: "every offer",
    around: (place: string, km: number) => `within ${km} km of ${place}`,
    aPlace: "the chosen place",
    startsAfter: (day: string) => `from ${day}`,
    startsBefore: (day: string) => `until ${day}`,
    oneCompany: "one company only",
    contract: { apprenticeship: "apprenticeship", professionalisation: "professionalisation" },
    remote: { onsite: "on site", hybrid: "partly remote", remote: "fully remote" },
  },
} as const;

/** A search in a line, for its e-mails: « développeur react », Haute-Garonne, à 30 km autour de Toulouse. */
export function describeSearch(query: OfferQuery, language: Language): string {
  const texts = TEXTS[language];
  const labels = LABELS[language];
  const place =
    query.commune === undefined ? texts.aPlace : (findCommune(query.commune)?.name ?? query.commune);
  const parts = [
    ...(query.q && plain(query.q) ? [texts.quote(plain(query.q))] : []),
    ...(query.commune !== undefined || query.near !== undefined ? [texts.around(place, query.radius)] : []),
    ...(query.department ?? []).map((code) => DEPARTMENTS[code]),
    ...(query.level ?? []).map((level) => labels.diplomaLevels[level]),
    ...(query.contract ?? []).map((contract) => texts.contract[contract]),
    ...(query.remote ?? []).map((remote) => texts.remote[remote]),
    ...(query.rhythm ?? []).map((rhythm) => labels.rhythms[rhythm]),
    ...(query.rome ?? []).map((code) => romeLabel(code) ?? code),
    ...(query.rncp ?? []),
    ...(query.skills ?? []).map(plain),
    ...(query.company === undefined ? [] : [texts.oneCompany]),
    ...(query.startsAfter === undefined ? [] : [texts.startsAfter(query.startsAfter)]),
    ...(query.startsBefore === undefined ? [] : [texts.startsBefore(query.startsBefore)]),
  ].filter(Boolean);
  return parts.length ? parts.join(", ") : texts.everything;
}

/**
 * Free words, as an e-mail may repeat them. Whoever saves a search for somebody else's address chooses them: without their dots, slashes
 * and the like they make no link, and cut they make no message.
 */
const plain = (words: string): string =>
  words
    .replace(/[^\p{L}\p{N}+#' -]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST_WORDS);
