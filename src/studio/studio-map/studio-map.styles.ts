import { css } from 'lit';
import { mapStyles } from '../../ui/views/map.js';

export const studioMapStyles = css`
  studio-map {
    --on-accent: var(--paper);
    display: block;
    margin-block-start: 0.75rem;

    ${mapStyles}
  }
  studio-map .map {
    margin-block-start: 0.75rem;
  }
  studio-map .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
`;
