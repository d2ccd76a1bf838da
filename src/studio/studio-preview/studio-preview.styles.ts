import { css } from 'lit';

export const previewStyles = css`
  studio-preview {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    gap: 1rem;
    block-size: 100%;
  }
  studio-preview .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
  }
  studio-preview fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }
  studio-preview .stage {
    display: grid;
    justify-content: center;
    min-block-size: 0;
    overflow: auto;
  }
  studio-preview iframe {
    inline-size: 64rem;
    max-inline-size: 100%;
    block-size: 100%;
    min-block-size: 34rem;
    border: 1px solid var(--line);
    background: var(--paper);
  }
  studio-preview .stage[data-width='desktop'] {
    grid-template-columns: minmax(0, 64rem);
  }
  studio-preview .stage[data-width='desktop'] iframe {
    inline-size: 100%;
  }
  studio-preview .stage[data-width='phone'] iframe {
    inline-size: 24.5rem;
    max-block-size: 52rem;
    border: 8px solid var(--ink);
    border-radius: 24px;
  }
`;
