import { movesFrom } from "@alternance-kit/core/candidate-pipeline-columns";
import type { CandidatePipelineView } from "./candidate-pipeline.view.js";

const ARROWS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];

/** Arrows go from card to card, up and down a column and to the nearest column that has one; Shift and right moves a card on. */
export const boardKeys =
  ({ state, reader, move }: CandidatePipelineView) =>
  (event: KeyboardEvent): void => {
    const { key, shiftKey, currentTarget, target } = event;
    if (!ARROWS.includes(key) || !(target instanceof Element)) return;
    const board = currentTarget as HTMLElement;
    const card = target.closest<HTMLElement>("[data-id]");
    event.preventDefault();
    if (!card) {
      board.querySelector<HTMLElement>(".name")?.focus();
      return;
    }
    if (shiftKey) {
      const application = state.applications.items.find(({ id }) => id === card.dataset["id"]);
      const [next] = application && reader === "company" ? movesFrom(application.status) : [];
      if (key === "ArrowRight" && application && next) move(application.id, next);
      return;
    }
    const columns = [...board.querySelectorAll(".column")]
      .map((column) => [...column.querySelectorAll<HTMLElement>(".card")])
      .filter((cards) => cards.length);
    const column = columns.findIndex((cards) => cards.includes(card));
    const row = columns[column]?.indexOf(card) ?? 0;
    const step = key === "ArrowUp" || key === "ArrowLeft" ? -1 : 1;
    const isAcross = key === "ArrowLeft" || key === "ArrowRight";
    const cards = columns[isAcross ? column + step : column];
    const to = cards?.[isAcross ? Math.min(row, cards.length - 1) : row + step];
    to?.querySelector<HTMLElement>(".name")?.focus();
  };
