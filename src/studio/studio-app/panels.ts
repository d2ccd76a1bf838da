import { html, nothing, type TemplateResult } from 'lit';
import type { Span } from '../../article/types.js';
import type { ContentPack } from '../../pack/types.js';
import { findFact, summaryOf } from '../state/kinds.js';
import { isOwn } from '../state/questions.js';
import { toCheckIn } from '../state/to-check.js';
import { findingsOf, type Workspace } from '../state/workspace.js';
import '../studio-draft/studio-draft.js';
import '../studio-export/studio-export.js';
import '../studio-facts/studio-facts.js';
import '../studio-look/studio-look.js';
import '../studio-play/studio-play.js';
import '../studio-preview/studio-preview.js';
import '../studio-questions/studio-questions.js';
import { words } from '../words/words.js';
import type { View } from './tabs.js';

/** What stands beside the article. */
export function panelOf(view: View, workspace: Workspace, chosen: string | undefined): TemplateResult | typeof nothing {
  const findings = findingsOf(workspace);
  const { issues, published } = findings;
  const draft = workspace.history.present.state;
  switch (view) {
    case 'play':
      return html`<studio-play .draft=${draft} .published=${published} .toCheck=${toCheckIn(workspace)}></studio-play>`;
    case 'questions':
      return html`<studio-questions .draft=${draft} .findings=${findings} .chosen=${chosen}></studio-questions>`;
    case 'facts':
      return html`<studio-facts
          .pack=${draft.pack}
          .article=${workspace.article}
          .issues=${issues}
          .chosen=${chosen}
        ></studio-facts>
        <studio-draft .pack=${draft.pack} .article=${workspace.article}></studio-draft>`;
    case 'look':
      return html`<studio-look .draft=${draft} .published=${published}></studio-look>`;
    case 'preview':
      return html`<studio-preview
        .pack=${published.pack}
        .look=${draft.look}
        .article=${workspace.article}
      ></studio-preview>`;
    case 'export':
      return html`<studio-export
        .draft=${draft}
        .published=${published}
        .article=${workspace.article.text}
      ></studio-export>`;
    default:
      return nothing;
  }
}

/** The same list each time, so that the article scrolls only for another one. */
const NO_MARKS: readonly Span[] = [];

/** What is marked in the article. */
export function marksOf(
  pack: ContentPack,
  chosen: string | undefined,
  shownPassage: readonly Span[] | undefined,
): readonly Span[] {
  if (shownPassage || !chosen) return shownPassage ?? NO_MARKS;
  const question = pack.questions.find(({ id }) => id === chosen);
  return question?.evidence ?? findFact(pack, chosen)?.fact.evidence ?? NO_MARKS;
}

/** What the chosen fact, or question of one's own, is called: what a passage can be given to. */
export function nameOf(pack: ContentPack, chosen: string | undefined): string | undefined {
  const question = chosen ? pack.questions.find(({ id }) => id === chosen) : undefined;
  if (question) return isOwn(question) ? question.prompt || words().app.yourQuestion : undefined;
  const found = chosen ? findFact(pack, chosen) : undefined;
  return found && (summaryOf(found.kind, found.fact) || words().kinds[found.kind].singular);
}
