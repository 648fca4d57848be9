import { bilingual } from "./labels/bilingual.js";
import * as en from "./labels/en.js";
import * as fr from "./labels/fr.js";

/**
 * How an apprentice's time alternates: at school, then in the company. `d` days, `w` weeks, `m` months:
 * `1w_3w` is one week at school, then three in the company. `flexible`: agreed with the training centre.
 */
export const RHYTHMS = bilingual(fr.rhythms, en.rhythms);
export type Rhythm = keyof typeof fr.rhythms;
