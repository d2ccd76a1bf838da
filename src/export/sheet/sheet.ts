import type { ContentPack, Evidence } from '../../pack/types.js';
import { promptUnder } from '../../pack/under-title.js';
import { dateFormat } from '../../quiz/formats.js';
import { commonSeed, questionsOf, type QuestionOptions } from '../../quiz/questions.js';
import type { Question, Widget } from '../../quiz/types.js';
import { shuffled } from '../../quiz/random.js';
import { decimal } from '../adapt.js';
import { quizAsWritten } from '../as-written.js';
import { figureOf } from '../pictures.js';
import { fileStem } from '../identifiers.js';
import { isRightToLeft } from '../page.js';
import { quizOf } from '../quiz.js';
import type { Exported } from '../types.js';
import { escapeXml } from '../xml.js';
import { letterOf, passagesOf, rightAnswer } from './key.js';
import { sheetStyles, type SheetPaper } from './styles.js';
import { sheetWords, type SheetWords } from './words.js';

export interface SheetOptions extends QuestionOptions, SheetPaper {
  /** Only the questions of these widgets. Default: of all. */
  widgets?: readonly Widget[];
  /** With two, form B asks the same in another order, with its options in another order. Default: 1. */
  forms?: 1 | 2;
  /** The normalised text of the article, to be printed first with its passages numbered. Default: the sheet does without. */
  article?: string;
}

/** A sheet as HTML, in two parts, for whoever puts it into a document. */
export interface Sheet {
  style: string;
  body: string;
}

interface Passage {
  start: number;
  end: number;
  text: string;
  number: number;
}

/** The blocks of a normalised article, counted from 1; its headline isn't. */
function passagesIn(article: string, title: string): Passage[] {
  let at = 0;
  let number = 0;
  return article.split('\n\n').flatMap(block => {
    const start = at;
    at += block.length + 2;
    const text = block.trim();
    return text && text !== title ? [{ start, end: start + block.length, text, number: ++number }] : [];
  });
}

const stimulusOf = ({ widget }: Question, words: string) =>
  widget === 'who-said-it' ? `“${words}”` : words.replace('____', '____________');

const points = ({ points: worth = 1 }: Question): number => worth;

function header(pack: ContentPack, words: SheetWords, form: string, lines = ''): string {
  const [source] = pack.sources;
  const date = dateInWords(source?.datePublished, pack.lang);
  const credit = [source?.publisher, date, source?.url].filter(Boolean).join(' · ');
  return `<header>
<div class="top"><h1>${escapeXml(pack.title)}</h1>${form ? `<span class="form">${words.form} ${form}</span>` : ''}</div>
${credit ? `<p class="source">${escapeXml(credit)}</p>` : ''}${lines}
</header>`;
}

/** "13 March 2025", as that language writes it. */
function dateInWords(date: string | undefined, lang: string): string | undefined {
  const day = date && new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (!day || Number.isNaN(day.getTime())) return undefined;
  return dateFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

const list = (of: string, inner: readonly string[]) =>
  `<ul class="${of}">${inner.map(each => `<li>${each}</li>`).join('')}</ul>`;

function answers(question: Question, words: SheetWords): string {
  switch (question.kind) {
    case 'true-false':
      return list(
        'options pair',
        [words.true, words.false].map(word => `<span class="box"></span><span>${word}</span>`),
      );
    case 'number':
      // A gap has its line, and its unit, in the sentence
      return question.stimulus?.includes('____')
        ? ''
        : `<p class="write"><i></i> ${escapeXml(question.unit ?? '')}</p>`;
    case 'short-answer':
      return question.stimulus?.includes('____') ? '' : '<p class="write"><i class="long"></i></p>';
    case 'order':
      return list(
        'order',
        question.options.map(({ text }) => `<span class="blank"></span><span>${escapeXml(text)}</span>`),
      );
    case 'match':
      return `<div class="pairs">${list(
        '',
        question.options.map(({ text }) => `<span class="blank"></span><span>${escapeXml(text)}</span>`),
      )}${list(
        '',
        question.targets.map(({ text }, place) => `<span>${letterOf(place)})</span><span>${escapeXml(text)}</span>`),
      )}</div>`;
    default:
      return list(
        question.kind === 'several' ? 'options boxes' : 'options',
        question.options.map(
          ({ text }, place) =>
            `<span class="box"></span><span>${letterOf(place)})</span><span>${escapeXml(text)}</span>`,
        ),
      );
  }
}

/** What is to be written, where the task alone doesn't say it. */
function hint(question: Question, { several }: SheetWords): string {
  const said = (words: string) => ` <span class="source">(${escapeXml(words)})</span>`;
  switch (question.kind) {
    case 'several':
      return said(several);
    case 'order':
      return said(`1 – ${question.options.length}`);
    case 'match':
      return said(`a – ${letterOf(question.targets.length - 1)}`);
    default:
      return '';
  }
}

/** A sheet to print: its questions with lines for name, class, date and points; then the key, with the passages. */
export function sheetOf(pack: ContentPack, options: SheetOptions = {}): Sheet {
  const { forms = 1, article, widgets, seed = commonSeed(pack), limit = 10, includeReview } = options;
  const words = sheetWords(pack.lang);
  const passages = article ? passagesIn(article, pack.title) : [];
  const numberOf = ({ start, source = 0 }: Evidence) =>
    source ? undefined : passages.find(passage => passage.start <= start && start < passage.end)?.number;
  const names = forms === 2 ? ['A', 'B'] : [''];
  const asked = names.map((form, place) => {
    const own = place ? `${seed} ${form}` : seed;
    const drawn = questionsOf(pack, { seed: own, limit, includeReview, widgets });
    const questions = place ? shuffled(drawn, own) : drawn;
    return { form, questions: quizAsWritten({ ...quizOf(pack, { limit: 0 }), questions }).questions };
  });
  const max = asked[0]!.questions.reduce((sum, question) => sum + points(question), 0);
  const lines = `<p class="lines"><span class="name">${words.name}</span><span>${words.class}</span><span>${words.date}</span><span class="score">${words.points} <i></i> / ${decimal(max)}</span></p>`;
  const worth = (question: Question) => `<span class="worth">__ / ${decimal(points(question))}</span>`;
  const sheets = asked.map(
    ({ form, questions }) => `<section>
${header(pack, words, form, lines)}
<ol class="questions">
${questions
  .map(
    (question, place) => `<li><span class="number">${place + 1}.</span><div>
<p class="prompt">${escapeXml(promptUnder(question.prompt, pack.title))}${hint(question, words)}</p>
${question.stimulus ? `<p class="stimulus">${escapeXml(stimulusOf(question, question.stimulus))}</p>` : ''}
${figureOf(question.picture)}${answers(question, words)}</div>${worth(question)}</li>`,
  )
  .join('\n')}
</ol>
</section>`,
  );
  const keys = asked.map(
    ({ form, questions }) => `<section class="key">
<header><div class="top"><h1>${words.answers}: ${escapeXml(pack.title)}</h1>${form ? `<span class="form">${words.form} ${form}</span>` : ''}</div>
<p class="source">${words.points}: ${decimal(max)}</p></header>
<ol>
${questions
  .map(
    (question, place) =>
      `<li><span class="number">${place + 1}.</span><div><p class="right">${escapeXml(rightAnswer(question, words, pack.lang))}</p>${passagesOf(question, numberOf) || `<p class="added">${escapeXml(words.added)}</p>`}</div><span class="worth">${decimal(points(question))}</span></li>`,
  )
  .join('\n')}
</ol>
</section>`,
  );
  const reading = passages.length
    ? [
        `<section class="article">${header(pack, words, '')}
${passages.map(({ text, number }) => `<p><span class="number">${number}</span>${escapeXml(text)}</p>`).join('\n')}
</section>`,
      ]
    : [];
  return { style: sheetStyles(options), body: [...reading, ...sheets, ...keys].join('\n') };
}

/** The sheet as a page that any browser opens and prints. */
export function toSheet(pack: ContentPack, options: SheetOptions = {}): Exported {
  const { style, body } = sheetOf(pack, options);
  const { omitted = [] } = quizOf(pack, options);
  return {
    fileName: `${fileStem(pack.title)}.sheet.html`,
    mediaType: 'text/html',
    content: `<!doctype html>
<html lang="${escapeXml(pack.lang)}"${isRightToLeft(pack.lang) ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeXml(pack.title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`,
    omitted,
    adapted: [],
  };
}
