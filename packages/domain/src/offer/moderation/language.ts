import type { OfferFinding } from "./finding.js";
import { fold } from "./offer-text.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Small words that a text in the language cannot do without, and that the others named here do not have. */
const FRENCH = words(
  "le les des du et est dans pour avec vous nous votre vos notre nos aux au une cette ces sont etre qui chez leur leurs afin ainsi ce il elle sur par ou vers entre tout toute tous toutes plus pas",
);
const OTHERS: readonly ReadonlySet<string>[] = [
  words(
    "the and of to with you we your our is are will be that this have has from by at who their they it its for or an as not can must",
  ),
  words("los las el una del con por para su sus nuestro nuestra nuestros nuestras usted esta este como muy"),
  words(
    "der die das und mit wir fur ein eine einen sie ist zu im von auf unser unsere deine du ihr bei oder",
  ),
  words("gli della delle dei degli con per che una nostro nostra sono nel nella alla questo questa"),
  words("els amb per una dels nostre nostra nostres seva seu aquest aquesta som"),
];

/** Words that the French elide before a vowel: d'équipe, l'entreprise, qu'il. */
const ELISION = /\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=[a-z])/g;

/** Below this, a handful of foreign words outweighs nothing. */
const LEAST_FOREIGN = 4;
/** How many times the French words the foreign ones must be: a text given in both languages is given in French. */
const OUTWEIGHS = 1.5;
/** A French text of so many words has some of the small ones. */
const LONG_ENOUGH = 40;

const MOST_EXCERPT_CHARS = 160;

/**
 * Whether an offer is written in another language than French, by its small words: the names of tools and methods, English more often than not,
 * have none. The description alone is read: a title is often a trade's English name.
 */
export function findOtherLanguage(description: string): OfferFinding[] {
  if (isFrench(description)) return [];
  return [
    {
      code: "not_in_french",
      pointer: "/description",
      excerpt:
        description.length > MOST_EXCERPT_CHARS
          ? `${description.slice(0, MOST_EXCERPT_CHARS)}…`
          : description,
      message: {
        fr: "Une offre est rédigée en français ; une traduction peut suivre.",
        en: "An offer is written in French; a translation may follow.",
      },
      legalRef: "L5331-4",
    },
  ];
}

function isFrench(text: string): boolean {
  if (isOfAnotherScript(text)) return false;
  const folded = fold(text.normalize("NFC"));
  const words = [...folded.matchAll(/[a-z]+/g)].map(([word]) => word);
  const among = (language: ReadonlySet<string>) => words.filter((word) => language.has(word)).length;
  const total = words.length;
  const french = count(folded, ELISION) + among(FRENCH);
  const foreign = Math.max(...OTHERS.map(among));
  if (french === 0 && foreign >= 2) return false;
  if (foreign >= LEAST_FOREIGN && foreign > french * OUTWEIGHS) return false;
  return french > 0 || total < LONG_ENOUGH;
}

/** Whether most letters are of another script than the Latin one. */
function isOfAnotherScript(text: string): boolean {
  const others = count(text, /[^\p{Script=Latin}\P{L}]/gu);
  return others > count(text, /\p{Script=Latin}/gu);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
