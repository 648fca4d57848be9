/** A custom property that a page may set, on any of our elements or above them. */
export interface ThemeToken {
  /** What it may hold, as `@property` would say it (CSS Properties and Values API). */
  syntax: "<color>" | "<length>" | "<number>" | "*";
  /** What holds where the page says nothing; of a colour, in a light page. */
  initial: string;
  /** The same in a dark page, of a colour. */
  dark?: string;
  /** What it colours or sizes. */
  purpose: string;
}

/** Every property the elements read: the looks that a page can give them without reaching for `::part`. */
export const THEME = {
  "--alternance-text": {
    syntax: "<color>",
    initial: "#1a1f2e",
    dark: "#eceff6",
    purpose: "Text",
  },
  "--alternance-muted": {
    syntax: "<color>",
    initial: "#586073",
    dark: "#a8b0c2",
    purpose: "Secondary text",
  },
  "--alternance-surface": {
    syntax: "<color>",
    initial: "#fff",
    dark: "#151923",
    purpose: "Background",
  },
  "--alternance-border": {
    syntax: "<color>",
    initial: "#dde1ea",
    dark: "#313848",
    purpose: "Lines",
  },
  "--alternance-accent": {
    syntax: "<color>",
    initial: "#3346c5",
    dark: "#a3b1ff",
    purpose: "Buttons, links and focus",
  },
  "--alternance-on-accent": {
    syntax: "<color>",
    initial: "#fff",
    dark: "#11162e",
    purpose: "Text on the accent",
  },
  "--alternance-danger": {
    syntax: "<color>",
    initial: "#b3261e",
    dark: "#ff9d96",
    purpose: "Errors",
  },
  "--alternance-aid": {
    syntax: "<color>",
    initial: "#15803d",
    purpose: "The state's aid, in the simulator's chart",
  },
  "--alternance-radius": {
    syntax: "<length>",
    initial: "10px",
    purpose: "Corners",
  },
  "--alternance-space": {
    syntax: "<length>",
    initial: "16px",
    purpose: "The unit of spacing",
  },
  "--alternance-density": {
    syntax: "<number>",
    initial: "1",
    purpose: "What spacing is multiplied by, and with it the height of controls",
  },
  "--alternance-font": {
    syntax: "*",
    initial: "system-ui, sans-serif",
    purpose: "Font family",
  },
} as const satisfies Readonly<Record<`--alternance-${string}`, ThemeToken>>;

export type ThemeTokenName = keyof typeof THEME;
/** A page's own looks: `Object.entries(theme).forEach(([name, value]) => element.style.setProperty(name, value))`. */
export type Theme = Partial<Record<ThemeTokenName, string>>;

/** Values of `--alternance-density`. At its least a control is 42 px high, well above the 24 px of WCAG 2.2 (2.5.8). */
export const DENSITY = { compact: 0.75, regular: 1, comfortable: 1.25 } as const;

/** Text, and what stands behind it: `tint` is a hint of the accent on the surface, behind facts and initials. */
export const COLOUR_PAIRS = [
  { text: "--alternance-text", behind: "--alternance-surface" },
  { text: "--alternance-text", behind: "tint" },
  { text: "--alternance-muted", behind: "--alternance-surface" },
  { text: "--alternance-muted", behind: "tint" },
  { text: "--alternance-accent", behind: "--alternance-surface" },
  { text: "--alternance-accent", behind: "tint" },
  { text: "--alternance-danger", behind: "--alternance-surface" },
  { text: "--alternance-on-accent", behind: "--alternance-accent" },
] as const satisfies readonly { text: ThemeTokenName; behind: ThemeTokenName | "tint" }[];
export type ColourPair = (typeof COLOUR_PAIRS)[number];
