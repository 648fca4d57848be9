/** How a company lays out its offers; see `wording/voices.ts`. */
export type Voice = "plain" | "questions" | "labelled" | "brief";

/** A company that does not exist. Its texts are in French, as its offers are. */
export interface DemoCompany {
  name: string;
  siret: string;
  /** What it does and for whom. */
  presentation: string;
  /** How an apprentice is received and taught. */
  welcome: string;
  /** How it chooses, and how long that takes. */
  hiring: string;
  voice: Voice;
}
