import { css } from "lit";

export const styles = css`
  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 230px), 1fr));
    gap: calc(var(--_space) * 1.5) var(--_space);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    accent-color: var(--_accent);
  }
  legend {
    padding: 0 0 4px;
    font-weight: 600;
  }
  .tick {
    display: flex;
    gap: 10px;
    align-items: baseline;
    min-block-size: 28px;
    padding-block: 2px;
    font-weight: 400;
    cursor: pointer;
  }
  .tick:hover {
    background: var(--_tint);
  }
  .tick input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    transform: translateY(3px);
  }
  .tick .muted {
    flex: none;
    margin-inline-start: auto;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .plain {
    min-block-size: 32px;
    padding: 0 4px;
    border-color: transparent;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .chosen {
    gap: 8px;
  }
  [part="chip"] {
    min-block-size: 32px;
    padding: 2px 12px;
    border-radius: 20px;
    border-color: var(--_accent);
    background: var(--_tint);
    font-size: 0.9375em;
    font-weight: 400;
  }
  .place {
    position: relative;
  }
  #places {
    position: absolute;
    z-index: 1;
    inset-block-start: 72px;
    inset-inline: 0;
    overflow: auto;
    max-block-size: 320px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 8px 24px rgb(0 0 0 / 0.15);
  }
  #places li {
    padding: 8px 12px;
    cursor: pointer;
  }
  #places li:hover,
  #places [aria-selected="true"] {
    background: var(--_tint);
    box-shadow: inset 3px 0 var(--_accent);
  }
  .unseen {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    #places [aria-selected="true"] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
