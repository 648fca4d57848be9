import { AlternanceJobBoard } from "../job-board/job-board.js";

// A second copy on the page must not throw: the first one keeps the tag.
if (!customElements.get("alternance-job-board")) {
  customElements.define("alternance-job-board", AlternanceJobBoard);
}

declare global {
  interface HTMLElementTagNameMap {
    "alternance-job-board": AlternanceJobBoard;
  }
}
