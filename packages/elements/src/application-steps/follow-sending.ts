import type { ApplicationForm } from "@alternance-kit/core/application-form-port";
import type { LitElement } from "lit";
import {
  ApplicationSubmittedEvent,
  ProfileSubmittedEvent,
} from "../application-form/application-form.events.js";

/** Puts the keyboard on the first of the selectors that something matches, in a task after what changed: it makes the browser lay all of it out. */
export const focusIn =
  (host: LitElement) =>
  async (...selectors: string[]): Promise<void> => {
    await host.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    const found = selectors.map((selector) => host.renderRoot.querySelector<HTMLElement>(selector));
    found.find(Boolean)?.focus();
  };

/**
 * Watches how a form is sent, which may go on by itself: the keyboard is moved to what can be done about it, and the page is told
 * once the service has the application. Once for each form.
 */
export function followSending(host: LitElement): (form: ApplicationForm) => void {
  const focus = focusIn(host);
  let followed: ApplicationForm | undefined;
  return (form) => {
    if (form === followed) return;
    followed = form;
    let { status } = form.get();
    form.subscribe(() => {
      const before = status;
      const state = form.get();
      status = state.status;
      if (status === before || form !== followed) return;
      switch (state.status) {
        case "sending":
          return focus("#cancel");
        case "interrupted":
          return focus("#resume");
        case "failed":
          return focus(".primary");
        case "sent":
          host.dispatchEvent(
            "keptUntil" in state.receipt
              ? new ProfileSubmittedEvent(state.receipt)
              : new ApplicationSubmittedEvent(state.receipt),
          );
          return focus("#title");
        case "editing":
          // Stopped or refused; not the first letter typed after a failure.
          if (before !== "failed") focus("[aria-invalid]", ".primary");
          return;
        default:
          return state satisfies never;
      }
    });
  };
}
