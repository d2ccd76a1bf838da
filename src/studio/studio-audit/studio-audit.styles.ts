import { css } from 'lit';

export const auditStyles = css`
  studio-audit textarea {
    font-family: var(--reading);
    line-height: 1.5;
  }
  studio-audit #audit-article {
    min-block-size: 10rem;
  }
  studio-audit .card.borne-out {
    border-inline-start-color: var(--right);
  }
  studio-audit .card:is(.refuted, .two-right) {
    border-inline-start-color: var(--wrong);
  }
  studio-audit .verdict {
    font-weight: 700;
  }
  studio-audit .borne-out .verdict {
    color: var(--right);
  }
  studio-audit :is(.refuted, .two-right) .verdict {
    color: var(--wrong);
  }
  studio-audit .options {
    padding-inline-start: 1.25rem;
    list-style: disc;
  }
  studio-audit .options .marked {
    font-weight: 600;
  }
  studio-audit .actions button[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--wash);
    font-weight: 600;
  }
`;
