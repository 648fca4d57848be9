import { movesFrom } from "@alternance-kit/core/candidate-pipeline-columns";
import type { CompanyMove } from "@alternance-kit/core/candidate-pipeline-state";
import { html, nothing, type TemplateResult } from "lit";
import type { CandidatePipelineTexts } from "../locales/fr/candidate-pipeline.js";
import type { CandidatePipelineView } from "./candidate-pipeline.view.js";

/** What a move is called where it is chosen: those that ask something first end in an ellipsis. */
export const moveText = (to: CompanyMove, texts: CandidatePipelineTexts): string =>
  to === "declined" ? texts.decline : to === "placed" ? texts.place : texts.stages[to];

/** Where the application may go; above everything else, as no column can clip it. */
export function menu(view: CandidatePipelineView): TemplateResult | typeof nothing {
  const { state, texts, menuOf, closeMenu, move } = view;
  const application = state.applications.items.find(({ id }) => id === menuOf);
  if (!application) return nothing;
  const { id, status } = application;
  return html`
    <div class="menu" id="menu" part="menu" role="menu" popover="auto" aria-label=${texts.moveTo}
      @keydown=${menuKeys}
      @toggle=${({ newState }: ToggleEvent) => newState === "closed" && closeMenu(id)}>
      ${movesFrom(status).map(
        (to) => html`
          <button type="button" role="menuitem" tabindex="-1" class=${to === "declined" ? "risk" : ""}
            @click=${() => move(id, to)}>${moveText(to, texts)}</button>
        `,
      )}
    </div>
  `;
}

function menuKeys(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement;
  const items = [...menu.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.indexOf(event.target as HTMLElement);
  const last = items.length - 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: at < last ? at + 1 : 0,
    ArrowUp: at > 0 ? at - 1 : last,
    Home: 0,
    End: last,
  };
  const to = moves[event.key];
  // From the button, Tab goes on to what follows it.
  if (event.key === "Tab" || event.key === "Escape") leave(menu);
  if (event.key === "Escape" || to !== undefined) event.preventDefault();
  if (to !== undefined) items[to]?.focus();
}

function leave(menu: HTMLElement): void {
  const root = menu.getRootNode() as ShadowRoot;
  const button = root.querySelector<HTMLElement>('[data-menu][aria-expanded="true"]');
  menu.hidePopover();
  button?.focus();
}

/** Beside its button, and inside of what is seen. The focus goes to its first move. */
export function showMenu(menu: HTMLElement, button: Element): void {
  if (menu.matches(":popover-open")) return;
  menu.showPopover();
  const from = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = from.bottom + 4;
  menu.style.left = `${Math.max(8, Math.min(from.right - width, innerWidth - width - 8))}px`;
  menu.style.top = `${below + height > innerHeight ? Math.max(8, from.top - height - 4) : below}px`;
  menu.querySelector<HTMLElement>("[role=menuitem]")?.focus();
}
