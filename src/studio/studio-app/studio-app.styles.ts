import { css } from 'lit';

export const appStyles = css`
  studio-app {
    display: block;
  }
  studio-app .bar {
    position: sticky;
    z-index: 2;
    inset-block-start: 0;
    display: flex;
    gap: 0.25rem 1rem;
    align-items: center;
    min-block-size: 3.5rem;
    padding: 0.35rem 1.25rem;
    border-block: 3px solid var(--ink);
    border-block-end: 1px solid var(--line);
    background: var(--paper);
  }
  studio-app .bar .brand {
    flex: none;
    font-weight: 700;
  }
  studio-app .bar h1 {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    color: var(--muted);
    font-size: 1rem;
    font-weight: 400;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  studio-app .bar .actions {
    flex: none;
    flex-wrap: nowrap;
    margin-inline-start: auto;
  }
  studio-app .tabs {
    /* What is only heard of a tab scrolls with it */
    position: relative;
    display: flex;
    gap: 0.25rem;
    padding: 0 1.25rem;
    border-block-end: 1px solid var(--line);
    background: var(--paper);
    overflow-x: auto;
  }
  studio-app .tabs button {
    flex: none;
    min-block-size: 3rem;
    padding-inline: 0.75rem;
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
  }
  studio-app .tabs button:focus-visible {
    outline-offset: -3px;
  }
  studio-app .tabs button[aria-selected='true'] {
    border-block-end-color: var(--accent);
    color: var(--accent);
    font-weight: 600;
  }
  studio-app .count {
    display: inline-block;
    min-inline-size: 1.5em;
    margin-inline-start: 0.25rem;
    padding: 0 0.4em;
    border-radius: 1em;
    background: var(--accent);
    color: var(--paper);
    font-size: 0.8rem;
    font-weight: 600;
    text-align: center;
  }
  studio-app .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(24rem, 32rem);
  }
  studio-app .work[data-view='preview'],
  studio-app .work[data-view='export'] {
    grid-template-columns: minmax(0, 1fr);
  }
  studio-app .work[data-view='preview'] .article-pane,
  studio-app .work[data-view='export'] .article-pane {
    display: none;
  }
  studio-app .article-pane,
  studio-app .panel {
    /* what is hidden from view but not from screen readers stays within */
    position: relative;
    block-size: calc(100dvh - 6.75rem);
    overflow-y: auto;
    overscroll-behavior: contain;
    min-inline-size: 0;
  }
  studio-app .article-pane {
    border-inline-end: 1px solid var(--line);
    background: var(--paper);
  }
  studio-app .panel {
    padding: 1.25rem;
  }
  studio-app .panel:focus-visible {
    outline-offset: -3px;
  }
  studio-app .play article-explainer {
    display: block;
    min-block-size: 20rem;
  }
  studio-app .notice {
    margin-block-end: 1rem;
    padding: 0.75rem 1rem;
    border-inline-start: 3px solid var(--accent);
    background: var(--wash);
  }
  studio-app .notice p {
    margin-block-end: 0.5rem;
  }
  studio-app .undone {
    flex: 0 1 auto;
    max-inline-size: 34rem;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  studio-app .saved {
    flex: none;
  }
  /* another tab has the work */
  studio-app .work[inert] {
    opacity: 0.55;
  }
  studio-app .tab-article {
    display: none;
  }
  @media (max-width: 59.99rem) {
    studio-app .work,
    studio-app .work[data-view='preview'],
    studio-app .work[data-view='export'] {
      display: block;
    }
    studio-app .tab-article {
      display: block;
    }
    studio-app .article-pane,
    studio-app .panel {
      /* the page scrolls: what sticks to its end, sticks there */
      overflow: visible;
      block-size: auto;
      min-block-size: 60vh;
    }
    studio-app .bar {
      position: static;
    }
    studio-app nav {
      position: sticky;
      z-index: 2;
      inset-block-start: 0;
    }
    studio-app .tabs {
      /* an edge in shade: there are more */
      background:
        linear-gradient(to right, var(--paper) 40%, transparent) 0 / 2.5rem 100% no-repeat local,
        linear-gradient(to left, var(--paper) 40%, transparent) 100% / 2.5rem 100% no-repeat local,
        linear-gradient(to right, var(--edge), transparent) 0 / 0.75rem 100% no-repeat,
        linear-gradient(to left, var(--edge), transparent) 100% / 0.75rem 100% no-repeat,
        var(--paper);
    }
    studio-app .work:not([data-view='article']) .article-pane,
    studio-app .work[data-view='article'] .panel {
      display: none;
    }
    studio-app .article-pane {
      border: 0;
    }
    studio-app .saved {
      display: none;
    }
  }
  @media (max-width: 40rem) {
    studio-app .bar {
      flex-wrap: wrap;
      padding-inline: 0.75rem;
    }
    studio-app .bar h1 {
      order: 3;
      flex-basis: 100%;
    }
    studio-app .bar .undone {
      order: 4;
      flex-basis: 100%;
      white-space: normal;
    }
    studio-app .bar .actions {
      flex: 0 1 auto;
      flex-wrap: wrap;
      justify-content: end;
      gap: 0.25rem;
    }
    studio-language select {
      max-inline-size: 9rem;
      padding-inline: 0.6rem;
    }
    studio-app .bar button {
      padding-inline: 0.6rem;
    }
    studio-app .tabs {
      padding-inline: 0.5rem;
    }
    studio-app .panel {
      padding: 0.75rem;
    }
  }
`;
