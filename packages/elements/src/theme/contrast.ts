/** The least ratio of text to what is behind it (WCAG 2.2, 1.4.3, level AA). */
export const LEAST_CONTRAST = 4.5;

/** Red, green and blue, each 0 to 255. */
type Rgb = readonly [red: number, green: number, blue: number];

/**
 * The contrast of text upon what is behind it, from 1 (none) to 21 (WCAG 2.2, "contrast ratio"). Takes any CSS colour that
 * stands for itself (`#3346c5`, `oklch(…)`, `rebeccapurple`); what shines through the text is what is behind it,
 * and through that, white. Only in a browser, which knows the colours.
 * @throws {TypeError} where one of them is no colour
 */
export function contrastRatio(text: string, behind: string): number {
  const ground = paint("#fff", behind);
  const luminances = [luminance(paint("#fff", behind, text)), luminance(ground)];
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
}

/** Colours laid one upon another, as the browser itself mixes them. */
function paint(...layers: readonly string[]): Rgb {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("This browser has no canvas to mix colours on.");
  for (const colour of layers) {
    // A canvas keeps the colour before where it is given none, and says nothing.
    const [onBlack, onWhite] = ["#000", "#fff"].map((before) => {
      context.fillStyle = before;
      context.fillStyle = colour;
      return context.fillStyle;
    });
    if (onBlack !== onWhite) throw new TypeError(`${colour} is no colour.`);
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
