import { css } from "lit";

export const styles = css`
  .occupations .choices {
    grid-template-columns: 1fr;
    overflow: auto;
    max-block-size: 260px;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
`;
