import { deflateSync, strToU8 } from 'fflate';
import { toBase64Url } from '../../pack/base64.js';
import { FACT_KINDS, type ContentPack, type Evidence, type PackQuestion } from '../../pack/types.js';
import { questionsOf, type QuestionOptions } from '../../quiz/questions.js';
import type { Widget } from '../../quiz/types.js';
import { fileStem } from '../identifiers.js';
import { withoutPicture, withoutPictures } from '../pictures.js';
import type { Exported, Note } from '../types.js';
import { FRAGMENT } from './fragment.js';

export interface LinkOptions extends QuestionOptions {
  /** Where the page stands that opens it: `studio/play.html` of the built files, on any web server. */
  url: string;
  /** Only the questions of these widgets. Default: of all. */
  widgets?: readonly Widget[];
}

/** Longer ones are cut by some mail programs, chats and makers of QR codes. */
const SAFE = 8_000;
/** What browsers open at all. */
const MOST = 60_000;

const bare = ({ exact, start, end, source }: Evidence): Evidence => ({ exact, start, end, ...(source && { source }) });

/** Only what is asked: without facts, and without the words around passages. */
function small(pack: ContentPack, ids: ReadonlySet<string>): ContentPack {
  const { version, lang, title, sources } = pack;
  const questions = pack.questions.flatMap((question): PackQuestion[] => {
    if (!ids.has(question.id)) return [];
    const { about: _about, review: _review, reason: _reason, evidence, options, ...rest } = question;
    return [
      {
        ...rest,
        evidence: evidence.map(bare),
        ...(options && {
          options: options.map(option => ({
            ...option,
            ...(option.evidence && { evidence: option.evidence.map(bare) }),
          })),
        }),
      },
    ];
  });
  const none = Object.fromEntries(FACT_KINDS.map(kind => [kind, []])) as unknown as ContentPack;
  return { ...none, version, lang, title, sources, questions };
}

/**
 * The whole quiz as a link: it stands behind the `#`, which browsers send to no server.
 * @throws {Error} where it is too large for one
 */
export function linkOf(pack: ContentPack, { url, ...options }: LinkOptions): string {
  const ids = new Set(questionsOf(pack, options).map(({ id }) => id));
  const json = JSON.stringify(small(withoutPictures(pack), ids));
  const link = url.replace(/#.*$/, '') + FRAGMENT + toBase64Url(deflateSync(strToU8(json), { level: 9 }));
  if (link.length > MOST)
    throw new Error(
      `The quiz is too large for a link (${link.length} characters; ${MOST} are the most): take fewer questions, or send a file.`,
    );
  return link;
}

/** The link in a text file. */
export function toLink(pack: ContentPack, options: LinkOptions): Exported {
  const link = linkOf(pack, options);
  const why = `the link has ${link.length} characters: some programs cut what is longer than ${SAFE}`;
  const adapted: Note[] = [
    ...(link.length > SAFE ? [{ questionId: 'the quiz', why }] : []),
    ...withoutPicture(questionsOf(pack, options)),
  ];
  return {
    fileName: `${fileStem(pack.title)}.link.txt`,
    mediaType: 'text/plain;charset=utf-8',
    content: `${link}\n`,
    omitted: [],
    adapted,
  };
}
