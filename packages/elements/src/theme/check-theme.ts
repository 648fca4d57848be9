import { contrastRatio, LEAST_CONTRAST } from "./contrast.js";
import { COLOUR_PAIRS, type ColourPair, THEME, type ThemeToken, type ThemeTokenName } from "./tokens.js";

/** How well a text of an element is told from what is behind it. */
export interface PairContrast {
  pair: ColourPair;
  /** 1 to 21. */
  ratio: number;
  /** At least 4.5:1. */
  isEnough: boolean;
}

/**
 * The contrast of every pair of colours, as the page sets them where `element` is (one of ours, or what will hold one),
 * in the colour scheme that the page has now. None for an element that is not in the page.
 */
export function checkTheme(element: Element): PairContrast[] {
  if (!element.isConnected) return [];
  const probe = element.ownerDocument.createElement("span");
  probe.style.display = "none";
  (element.shadowRoot ?? element).append(probe);
  try {
    return COLOUR_PAIRS.map((pair) => {
      probe.style.color = colourOf(pair.text);
      probe.style.backgroundColor = pair.behind === "tint" ? TINT : colourOf(pair.behind);
      const { color, backgroundColor } = getComputedStyle(probe);
      const ratio = contrastRatio(color, backgroundColor);
      return { pair, ratio, isEnough: ratio >= LEAST_CONTRAST };
    });
  } finally {
    probe.remove();
  }
}

const colourOf = (name: ThemeTokenName): string => {
  const { initial, dark }: ThemeToken = THEME[name];
  return `var(${name}, light-dark(${initial}, ${dark}))`;
};

const TINT = `color-mix(in srgb, ${colourOf("--alternance-accent")} 7%, ${colourOf("--alternance-surface")})`;
