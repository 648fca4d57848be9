/**
 * What Lit makes of `css` templates, for browsers that adopt style sheets: all that run the embed do, its class syntax being
 * younger. Stands in for Lit's own module of the same exports, most of which is for older ones.
 */
export class CSSResult {
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  /** One for all the elements that have it. */
  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }

  toString(): string {
    return this.cssText;
  }
}

export const unsafeCSS = (value: unknown): CSSResult => new CSSResult(`${value}`);

export const css = (strings: TemplateStringsArray, ...values: readonly (CSSResult | number)[]): CSSResult =>
  new CSSResult(strings.reduce((text, string, index) => `${text}${values[index - 1]}${string}`));

export function adoptStyles(root: ShadowRoot, styles: readonly (CSSResult | CSSStyleSheet)[]): void {
  root.adoptedStyleSheets = styles.map((style) => (style instanceof CSSResult ? style.styleSheet : style));
}

export const getCompatibleStyle = <Style>(style: Style): Style => style;
export const supportsAdoptingStyleSheets = true;
