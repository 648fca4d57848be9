import { checkTheme } from "./check-theme.js";
import { LEAST_CONTRAST } from "./contrast.js";

const told = new Set<string>();

/** Names each pair of an element's colours that is hard to read, with its ratio: once for each kind of element and ratio. */
export function warnOfContrast(element: Element, warn: (message: string) => void): void {
  for (const { pair, ratio, isEnough } of checkTheme(element)) {
    if (isEnough) continue;
    const message = `<${element.localName}>: ${pair.text} on ${pair.behind} is ${floor(ratio)}:1, less than ${LEAST_CONTRAST}:1.`;
    if (told.has(message)) continue;
    told.add(message);
    warn(message);
  }
}

/** Two decimals, never rounded up to what is enough. */
const floor = (ratio: number): number => Math.floor(ratio * 100) / 100;
