import { AlternanceElement } from "./internal/alternance-element.js";
import { warnOfContrast } from "./theme/warn-of-contrast.js";

/**
 * Import this while a site is being made, and not on the site itself: the console then names the colours of an element that are
 * too close to be read, as the page sets them where the element stands. After an update, as what browsers call themselves
 * (`connectedCallback`) cannot be changed once a tag is defined.
 */
Object.assign(AlternanceElement.prototype, {
  updated(this: Element) {
    warnOfContrast(this, (message) => console.warn(message));
  },
});
