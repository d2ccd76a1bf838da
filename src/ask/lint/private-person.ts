import { inEnglish } from '../../findings/finding.js';
import { standingsOf } from '../../languages/standings.js';
import { isPlain, rightOf } from './shown.js';
import type { Rule } from './types.js';

/** What a passer-by, a voter or a waitress said, did or is: nobody needs to know. */
export const privatePerson: Rule = {
  name: 'private-person',
  flawOf(question, { facts, article = '', language }) {
    const { people = [] } = facts ?? {};
    const of = standingsOf(people, article, language?.standing);
    const isPrivate = (id: string) => of(id)?.position === 'private';
    const { kind, options = [], stimulus, prompt } = question;
    const right = rightOf(question);
    if (kind === 'match' || kind === 'choice' || kind === 'gap') {
      const private_ = (kind === 'match' ? options : [right ?? []].flat()).find(({ id }) => isPrivate(id));
      if (private_) return inEnglish('known-to-nobody', { name: private_.text });
    }
    if (stimulus?.type === 'quotation' || kind === 'match' || kind === 'order') return undefined;
    const shown = isPlain(question) ? prompt : stimulus!.text;
    // whoever is only named as the one who says it lends it a source
    const named = people.find(({ id, name }) => shown.startsWith(name) && isPrivate(id));
    return named && inEnglish('known-to-nobody', { name: named.name });
  },
};
