import { css } from "lit";

export const styles = css`
  :host {
    display: inline-block;
  }
  .root {
    padding: 0;
    container-type: normal;
  }
  dialog {
    inline-size: min(680px, 100vw - 2 * var(--_space));
    max-inline-size: none;
    max-block-size: calc(100dvh - 2 * var(--_space));
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    justify-content: end;
    padding: var(--_space) var(--_space) 0;
    background: var(--_surface);
  }
  .wait {
    padding: var(--_space);
  }
`;
