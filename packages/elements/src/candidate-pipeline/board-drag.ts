import { movesFrom } from "@alternance-kit/core/candidate-pipeline-columns";
import type { CandidatePipelineView } from "./candidate-pipeline.view.js";

const columnAt = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-stage]") : null;

/** A card dragged over a column: those it may go to are marked, and take it. Whoever has no pointer has the card's menu and the keys. */
export function dragging({ state, move }: CandidatePipelineView) {
  const moveTo = (event: DragEvent) => {
    const id = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>(".dragged")][0]
      ?.dataset["id"];
    const application = state.applications.items.find((one) => one.id === id);
    const stage = columnAt(event)?.dataset["stage"];
    const to = application && movesFrom(application.status).find((one) => one === stage);
    return id && to ? { id, to } : undefined;
  };
  const unmark = (event: DragEvent) => {
    for (const column of (event.currentTarget as HTMLElement).querySelectorAll(".over"))
      column.classList.remove("over");
  };

  return {
    start(event: DragEvent) {
      const card =
        event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-id]") : null;
      card?.classList.add("dragged");
      // Firefox drags nothing that carries nothing.
      event.dataTransfer?.setData("text/plain", card?.dataset["id"] ?? "");
    },
    over(event: DragEvent) {
      unmark(event);
      if (!moveTo(event)) return;
      event.preventDefault();
      columnAt(event)?.classList.add("over");
    },
    leave: unmark,
    drop(event: DragEvent) {
      const wanted = moveTo(event);
      unmark(event);
      if (!wanted) return;
      event.preventDefault();
      move(wanted.id, wanted.to);
    },
    end(event: DragEvent) {
      unmark(event);
      for (const card of (event.currentTarget as HTMLElement).querySelectorAll(".dragged"))
        card.classList.remove("dragged");
    },
  };
}
