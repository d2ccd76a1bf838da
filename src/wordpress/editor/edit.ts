import type { ContentPack } from '../../pack/types.js';
import {
  bestOf,
  movedQuestion,
  rewordedQuestion,
  withMap,
  withoutMap,
  withoutQuestion,
  withQuestion,
} from '../chosen.js';
import type { Withdrawal } from '../held.js';
import { packOf, storedPack } from '../stored-pack.js';
import type { Problem } from '../worker/protocol.js';
import { findQuestions, holdQuiz } from './asker.js';
import { MapView } from './map-view.js';
import { postInEditor, withPassagesIn } from './post.js';
import { QuestionView, RewordForm, WithdrawalNotice } from './question-card.js';
import { __, _n, h, sprintf, useEffect, useMemo, useRef, useState, wp } from './wordpress.js';

const { Button, Notice, Placeholder, Spinner } = wp.components;

/** So long after the last key a post is held against its quiz. */
const PAUSE = 800;

interface EditProperties {
  attributes: { pack: string; withdrawn: readonly string[] };
  setAttributes(attributes: Partial<EditProperties['attributes']>): void;
}

/** The block as an author sees it: the questions of the quiz, and what else could be asked. */
export function Edit({ attributes: { pack: stored, withdrawn: known }, setAttributes }: EditProperties) {
  const quiz = useMemo(() => packOf(stored), [stored]);
  const [found, setFound] = useState<ContentPack>();
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [reworded, setReworded] = useState<string>();
  const withdrawn = useWithdrawals(quiz, known, ids => setAttributes({ withdrawn: ids }));
  const save = (next: ContentPack) => setAttributes({ pack: storedPack(next) });
  // What takes a while is put into the quiz as it is by then
  const latest = useRef(quiz);
  latest.current = quiz;

  async function read() {
    setReading(true);
    setProblem(undefined);
    const post = postInEditor();
    const answer = await findQuestions(post);
    setReading(false);
    if ('problem' in answer) return setProblem(problemOf(answer));
    const usable = withPassagesIn(post, answer.found);
    setFound(usable);
    if (!usable.questions.length)
      return setProblem(
        __(
          'Nothing in this post can be asked without doubt. Quotations, people with their offices, dates and numbers give questions.',
          'explainer-elements',
        ),
      );
    if (!latest.current?.questions.length) save(bestOf(usable));
  }

  async function draw() {
    setReading(true);
    setProblem(undefined);
    const post = postInEditor();
    const answer = await findQuestions(post, true);
    setReading(false);
    if ('problem' in answer) return setProblem(problemOf(answer));
    if (!answer.found.map)
      return setProblem(
        __('This post names no place that the atlas can tell from others of its name.', 'explainer-elements'),
      );
    setFound(withPassagesIn(post, answer.found));
    if (latest.current) save(withMap(latest.current, answer.found));
  }

  const notice = problem && h(Notice, { status: 'warning', isDismissible: false }, problem);
  const button = (label: string, variant: string) =>
    h(Button, { variant, onClick: read, disabled: isReading, isBusy: isReading }, label);

  if (!quiz || (!quiz.questions.length && !found))
    return h(
      'div',
      wp.blockEditor.useBlockProps(),
      h(
        Placeholder,
        {
          icon: 'welcome-learn-more',
          label: __('Quiz from this article', 'explainer-elements'),
          instructions: __(
            'Reads the post as it stands here and finds what can be asked about it. Nothing is sent anywhere.',
            'explainer-elements',
          ),
        },
        notice,
        button(__('Find questions', 'explainer-elements'), 'primary'),
        isReading && h(Spinner),
      ),
    );

  const { questions } = quiz;
  const others = (found?.questions ?? []).filter(({ id }) => {
    const own = questions.find(each => each.id === id);
    return !own || withdrawn.some(each => each.id === id);
  });
  return h(
    'div',
    wp.blockEditor.useBlockProps({ className: 'explainer-quiz' }),
    h(
      'p',
      { className: 'explainer-quiz__title' },
      h('strong', null, __('Quiz from this article', 'explainer-elements')),
      ' ',
      /* translators: %d: how many questions. */
      sprintf(
        _n('%d question', '%d questions', questions.length - withdrawn.length, 'explainer-elements'),
        questions.length - withdrawn.length,
      ),
    ),
    h(
      'ol',
      { className: 'explainer-quiz__questions' },
      questions.map((question, place) => {
        const { id } = question;
        const why = withdrawn.find(each => each.id === id);
        return h(
          'li',
          { key: id, className: why ? 'explainer-question is-withdrawn' : 'explainer-question' },
          why && h(WithdrawalNotice, why),
          reworded === id
            ? h(RewordForm, {
                question,
                pack: quiz,
                onCancel: () => setReworded(undefined),
                onSave: wording => {
                  save(rewordedQuestion(quiz, id, wording));
                  setReworded(undefined);
                },
              })
            : h(QuestionView, { question, pack: quiz }),
          reworded !== id &&
            h(
              'div',
              { className: 'explainer-question__buttons' },
              h(Button, {
                icon: 'arrow-up-alt2',
                label: __('Move up', 'explainer-elements'),
                disabled: place === 0,
                onClick: () => save(movedQuestion(quiz, id, -1)),
              }),
              h(Button, {
                icon: 'arrow-down-alt2',
                label: __('Move down', 'explainer-elements'),
                disabled: place === questions.length - 1,
                onClick: () => save(movedQuestion(quiz, id, 1)),
              }),
              h(Button, { variant: 'tertiary', onClick: () => setReworded(id) }, __('Reword', 'explainer-elements')),
              h(
                Button,
                { variant: 'tertiary', isDestructive: true, onClick: () => save(withoutQuestion(quiz, id)) },
                __('Drop', 'explainer-elements'),
              ),
            ),
        );
      }),
    ),
    h(MapView, { pack: quiz }),
    notice,
    others.length > 0 &&
      h(
        'details',
        { className: 'explainer-quiz__others', open: questions.length === 0 },
        h(
          'summary',
          null,
          /* translators: %d: how many questions. */
          sprintf(_n('%d more question', '%d more questions', others.length, 'explainer-elements'), others.length),
        ),
        h(
          'ol',
          { className: 'explainer-quiz__questions' },
          others.map(question =>
            h(
              'li',
              { key: question.id, className: 'explainer-question' },
              question.review &&
                h(
                  'p',
                  { className: 'explainer-question__review' },
                  h('strong', null, __('Look at it first.', 'explainer-elements'), ' '),
                  question.reason,
                ),
              h(QuestionView, { question, pack: found! }),
              h(
                'div',
                { className: 'explainer-question__buttons' },
                h(
                  Button,
                  { variant: 'secondary', onClick: () => save(withQuestion(quiz, found!, question.id)) },
                  __('Ask this, too', 'explainer-elements'),
                ),
              ),
            ),
          ),
        ),
      ),
    h(
      'div',
      { className: 'explainer-question__buttons' },
      button(
        found ? __('Read the post again', 'explainer-elements') : __('Find more questions', 'explainer-elements'),
        'secondary',
      ),
      h(
        Button,
        { variant: 'secondary', onClick: draw, disabled: isReading },
        quiz.map ? __('Draw the map again', 'explainer-elements') : __('Add a map of the places', 'explainer-elements'),
      ),
      quiz.map &&
        h(
          Button,
          { variant: 'tertiary', isDestructive: true, onClick: () => save(withoutMap(quiz)) },
          __('Leave the map out', 'explainer-elements'),
        ),
    ),
  );
}

function problemOf({ problem, isAtlas }: Problem): string {
  if (isAtlas) return __('The atlas did not load. Try again.', 'explainer-elements');
  return problem || __('The part that reads posts did not load. Reload the page.', 'explainer-elements');
}

/** Holds the quiz against the post whenever either has changed, and keeps the ids of what is withdrawn with the block. */
function useWithdrawals(
  quiz: ContentPack | undefined,
  known: readonly string[],
  keep: (ids: readonly string[]) => void,
): readonly Withdrawal[] {
  const [withdrawn, setWithdrawn] = useState<readonly Withdrawal[]>(() => known.map(id => ({ id })));
  const state = wp.data.useSelect(
    select =>
      [select('core/block-editor').getBlocks!(), select('core/editor').getEditedPostAttribute!('title')] as const,
    [],
  );
  const latest = useRef(0);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!quiz) return;
    const turn = ++latest.current;
    const timer = setTimeout(
      async () => {
        const answer = await holdQuiz(postInEditor(), quiz);
        if (turn !== latest.current || !('withdrawn' in answer)) return;
        setWithdrawn(answer.withdrawn);
        const ids = answer.withdrawn.map(({ id }) => id);
        if (ids.join() !== known.join()) keep(ids);
      },
      isFirst.current ? 0 : PAUSE,
    );
    isFirst.current = false;
    return () => clearTimeout(timer);
  }, [quiz, ...state]);
  return withdrawn.filter(({ id }) => quiz?.questions.some(each => each.id === id));
}
