import type { IbanRefusal } from "./iban.js";
import type { NirRefusal } from "./nir.js";
import type { SirenRefusal } from "./siren.js";
import type { SiretRefusal } from "./siret.js";
import type { UaiRefusal } from "./uai.js";
import type { VatNumberRefusal } from "./vat-number.js";

export type IdentifierRefusal =
  | SirenRefusal
  | SiretRefusal
  | VatNumberRefusal
  | UaiRefusal
  | NirRefusal
  | IbanRefusal
  | "rna_unusual"
  | "rncp_malformed"
  | "idcc_malformed"
  | "naf_malformed"
  | "postal_code_malformed"
  | "phone_malformed";

/** What to tell a visitor: what is wrong, and what to write instead. Apart from the checks, so that a page may bring its own words. */
export const IDENTIFIER_TEXTS: Readonly<Record<IdentifierRefusal, { fr: string; en: string }>> = {
  siren_has_other_characters: {
    fr: "Un SIREN ne contient que des chiffres.",
    en: "A SIREN holds digits only.",
  },
  siren_incomplete: {
    fr: "Un SIREN compte 9 chiffres : il en manque.",
    en: "A SIREN has 9 digits: some are missing.",
  },
  siren_too_long: {
    fr: "Un SIREN compte 9 chiffres : il y en a trop.",
    en: "A SIREN has 9 digits: there are too many.",
  },
  siren_wrong_check_digit: {
    fr: "Ce SIREN n’existe pas : un chiffre est faux ou deux sont inversés.",
    en: "No such SIREN: a digit is wrong, or two are swapped.",
  },
  siret_has_other_characters: {
    fr: "Un SIRET ne contient que des chiffres.",
    en: "A SIRET holds digits only.",
  },
  siret_incomplete: {
    fr: "Un SIRET compte 14 chiffres : il en manque.",
    en: "A SIRET has 14 digits: some are missing.",
  },
  siret_too_long: {
    fr: "Un SIRET compte 14 chiffres : il y en a trop.",
    en: "A SIRET has 14 digits: there are too many.",
  },
  siret_wrong_check_digit: {
    fr: "Ce SIRET n’existe pas : un chiffre est faux ou deux sont inversés.",
    en: "No such SIRET: a digit is wrong, or two are swapped.",
  },
  vat_number_malformed: {
    fr: "Un numéro de TVA français s’écrit FR, deux caractères, puis les 9 chiffres du SIREN : FR40 303 265 045.",
    en: "A French VAT number is FR, two characters, then the SIREN’s 9 digits: FR40 303 265 045.",
  },
  vat_number_wrong_siren: {
    fr: "Les 9 derniers chiffres de ce numéro de TVA ne sont pas un SIREN.",
    en: "The last 9 digits of this VAT number are not a SIREN.",
  },
  vat_number_wrong_key: {
    fr: "Les deux caractères après FR ne correspondent pas à ce SIREN.",
    en: "The two characters after FR do not go with this SIREN.",
  },
  uai_malformed: {
    fr: "Un numéro UAI compte 7 chiffres et une lettre : 0594899E.",
    en: "A UAI has 7 digits and a letter: 0594899E.",
  },
  uai_wrong_letter: {
    fr: "La lettre de ce numéro UAI ne correspond pas à ses chiffres.",
    en: "This UAI’s letter does not go with its digits.",
  },
  nir_malformed: {
    fr: "Ce numéro de sécurité sociale n’a pas la forme attendue : sexe, année, mois, lieu de naissance, numéro d’ordre.",
    en: "This social security number does not have the expected form: sex, year, month, place of birth, serial number.",
  },
  nir_incomplete: {
    fr: "Un numéro de sécurité sociale compte 13 chiffres, ou 15 avec sa clé : il en manque.",
    en: "A social security number has 13 digits, or 15 with its key: some are missing.",
  },
  nir_too_long: {
    fr: "Un numéro de sécurité sociale compte 15 chiffres avec sa clé : il y en a trop.",
    en: "A social security number has 15 digits with its key: there are too many.",
  },
  nir_wrong_key: {
    fr: "La clé (les deux derniers chiffres) ne correspond pas à ce numéro de sécurité sociale.",
    en: "The key (the last two digits) does not go with this social security number.",
  },
  iban_malformed: {
    fr: "Un IBAN français commence par FR et compte 27 caractères.",
    en: "A French IBAN starts with FR and has 27 characters.",
  },
  iban_wrong_check_digits: {
    fr: "Cet IBAN n’existe pas : un caractère est faux ou deux sont inversés.",
    en: "No such IBAN: a character is wrong, or two are swapped.",
  },
  rna_unusual: {
    fr: "Un numéro RNA s’écrit d’habitude W suivi de 9 chiffres. Vérifiez-le ; en Alsace-Moselle, les associations n’en ont pas.",
    en: "An RNA number is usually W and 9 digits. Check it; associations of Alsace-Moselle have none.",
  },
  rncp_malformed: {
    fr: "Un code RNCP s’écrit RNCP suivi de 3 à 5 chiffres : RNCP37680.",
    en: "An RNCP code is RNCP and 3 to 5 digits: RNCP37680.",
  },
  idcc_malformed: {
    fr: "Un code IDCC compte 4 chiffres : 1486. Sans convention collective, indiquez 9999.",
    en: "An IDCC has 4 digits: 1486. Without a collective agreement, write 9999.",
  },
  naf_malformed: {
    fr: "Un code NAF (APE) compte 4 chiffres et une lettre : 62.01Z.",
    en: "A NAF (APE) code has 4 digits and a letter: 62.01Z.",
  },
  postal_code_malformed: {
    fr: "Un code postal français compte 5 chiffres : 31000.",
    en: "A French postal code has 5 digits: 31000.",
  },
  phone_malformed: {
    fr: "Un numéro français compte 10 chiffres et commence par 0 ; celui d’un autre pays commence par + et son indicatif.",
    en: "A French number has 10 digits and starts with 0; another country’s starts with + and its code.",
  },
};
