// QTI 2.1 to 3.0 as authoring tools and the standard’s own examples have it: built like theirs, in words of our own.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importSource } from '../interop/source.mjs';

const { importQuiz } = await importSource('src/import/index.ts');

const read = xml => importQuiz({ name: 'question.xml', content: Buffer.from(xml) });

const item = (declared, body, after = '') => `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="Tram_806" title="Tram" adaptive="false" timeDependent="false">
  ${declared}
  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0.0</value></defaultValue></outcomeDeclaration>
  <outcomeDeclaration identifier="MAXSCORE" cardinality="single" baseType="float"><defaultValue><value>1.0</value></defaultValue></outcomeDeclaration>
  <itemBody>${body}</itemBody>
  ${after}
</assessmentItem>`;

const response = (type, values, cardinality = 'single') =>
  `<responseDeclaration identifier="RESPONSE_1" cardinality="${cardinality}" baseType="${type}"><correctResponse>${values
    .map(value => `<value>${value}</value>`)
    .join('')}</correctResponse></responseDeclaration>`;

/** As ONYX ends its items: the score is held against the most there is, and each case has feedback of its own. */
const told = (right, wrong, equal) => `<responseProcessing>
    <responseCondition><responseIf>${equal}<setOutcomeValue identifier="SCORE"><baseValue baseType="float">1.0</baseValue></setOutcomeValue></responseIf></responseCondition>
    <responseCondition><responseIf><equal toleranceMode="exact"><variable identifier="SCORE"/><variable identifier="MAXSCORE"/></equal><setOutcomeValue identifier="FEEDBACKBASIC"><baseValue baseType="identifier">correct</baseValue></setOutcomeValue></responseIf></responseCondition>
  </responseProcessing>
  <modalFeedback identifier="true" outcomeIdentifier="FEEDBACK_1" showHide="show" title="Right">${right}</modalFeedback>
  <modalFeedback identifier="true" outcomeIdentifier="FEEDBACK_2" showHide="show" title="Wrong">${wrong}</modalFeedback>`;

const within = (mode, tolerance) =>
  `<equal toleranceMode="${mode}" tolerance="${tolerance}"><variable identifier="RESPONSE_1"/><correct identifier="RESPONSE_1"/></equal>`;

const FIELD =
  '<p>How many passengers did the tram carry in June?</p><div><textEntryInteraction responseIdentifier="RESPONSE_1"/> million (by 30 June)</div>';

describe('QTI', () => {
  it('takes a tolerance in percent as how far that is from the right number', () => {
    const { questions, lost } = read(
      item(response('float', ['4.2']), FIELD, told('It was 4.2.', 'It was 4.2.', within('relative', '5.0'))),
    );
    const [{ kind, correct, tolerance, prompt, stimulus, explanation }] = questions;
    assert.deepEqual([kind, correct, tolerance], ['number', 4.2, 0.21]);
    assert.equal(prompt, 'How many passengers did the tram carry in June?');
    assert.equal(stimulus.text, '____ million (by 30 June)');
    assert.equal(explanation, 'It was 4.2.', 'what is told to both is what is told');
    assert.deepEqual(lost, []);
  });

  it('takes an absolute tolerance, and none where the score alone is held against something', () => {
    const numbers = ['absolute', 'exact'].map(
      mode =>
        read(item(response('integer', ['70']), FIELD, told('Yes.', 'Yes.', within(mode, '2')))).questions[0].tolerance,
    );
    assert.deepEqual(numbers, [2, undefined]);
  });

  it('says that feedback to single answers is left out, where it differs', () => {
    const { questions, lost } = read(
      item(response('float', ['4.2']), FIELD, told('Well done.', 'Read again.', within('absolute', '1'))),
    );
    assert.equal(questions[0].explanation, undefined);
    assert.deepEqual(
      lost.map(({ why }) => why),
      ['feedback to single answers is left out'],
    );
  });

  it('tells nobody else what one answer alone is told', () => {
    const only = rules =>
      read(
        item(
          response('float', ['4.2']),
          FIELD,
          `<responseProcessing>${rules}</responseProcessing><modalFeedback identifier="shown" outcomeIdentifier="FEEDBACK" showHide="show">Wrong! Read again.</modalFeedback>`,
        ),
      );
    const set = value =>
      `<setOutcomeValue identifier="FEEDBACK"><baseValue baseType="identifier">${value}</baseValue></setOutcomeValue>`;
    const cases = (right, wrong) =>
      `<responseCondition><responseIf><match><variable identifier="RESPONSE_1"/><correct identifier="RESPONSE_1"/></match>${right}</responseIf><responseElse>${wrong}</responseElse></responseCondition>`;
    for (const rules of [cases('', set('shown')), cases(set('hidden'), set('shown'))]) {
      const { questions, lost } = only(rules);
      assert.equal(questions[0].explanation, undefined);
      assert.deepEqual(
        lost.map(({ why }) => why),
        ['feedback to single answers is left out'],
      );
    }
    for (const rules of ['', set('shown'), cases(set('shown'), set('shown'))]) {
      const { questions, lost } = only(rules);
      assert.equal(questions[0].explanation, 'Wrong! Read again.');
      assert.deepEqual(lost, []);
    }
  });

  it('says that the feedback of true and false is left out, or takes what the right answer is told', () => {
    const choices = (right, wrong) =>
      `<choiceInteraction responseIdentifier="RESPONSE_1" shuffle="false" maxChoices="1">
        <prompt>The tram runs on Sundays.</prompt>
        <simpleChoice identifier="choice_11" fixed="true">Richtig <feedbackInline outcomeIdentifier="FEEDBACK" identifier="choice_11" showHide="show">${right}</feedbackInline></simpleChoice>
        <simpleChoice identifier="choice_12" fixed="true">Falsch <feedbackInline outcomeIdentifier="FEEDBACK" identifier="choice_12" showHide="show">${wrong}</feedbackInline></simpleChoice>
      </choiceInteraction>`;
    const same = read(item(response('identifier', ['choice_12']), choices('Mondays only.', 'Mondays only.')));
    assert.deepEqual([same.questions[0].kind, same.questions[0].correct], ['true-false', false]);
    assert.equal(same.questions[0].explanation, 'Mondays only.');
    assert.deepEqual(same.lost, []);
    for (const right of ['Right.', '']) {
      const other = read(item(response('identifier', ['choice_12']), choices('Look again.', right)));
      assert.equal(other.questions[0].explanation, undefined);
      assert.deepEqual(
        other.lost.map(({ why }) => why),
        ['feedback to single answers is left out'],
      );
    }
  });

  it('takes a verse with a gap as one sentence, and the words that count in part as right ones only where they count', () => {
    const { questions, lost } = read(
      item(
        `<responseDeclaration identifier="RESPONSE_1" cardinality="single" baseType="string">
          <correctResponse><value>Harbour</value></correctResponse>
          <mapping defaultValue="0"><mapEntry mapKey="Harbour" mappedValue="1"/><mapEntry mapKey="harbor" mappedValue="0.5"/></mapping>
        </responseDeclaration>`,
        `<p>Which word is missing in the song?</p>
         <blockquote><p>Now the ferry leaves<br/> the cold grey
             <textEntryInteraction responseIdentifier="RESPONSE_1" expectedLength="15"/>;<br/> and all the gulls<br/> are gone.</p></blockquote>`,
        '<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response"/>',
      ),
    );
    const [{ kind, prompt, stimulus, options }] = questions;
    assert.deepEqual([kind, prompt], ['short-answer', 'Which word is missing in the song?']);
    assert.equal(
      stimulus.text.replace(/\s+/g, ' '),
      'Now the ferry leaves the cold grey ____; and all the gulls are gone.',
    );
    assert.deepEqual(
      options.map(({ text }) => text),
      ['Harbour'],
    );
    assert.deepEqual(
      lost.map(({ why }) => why),
      ['an answer that counts in part is left out'],
    );
  });

  it('reads the names of QTI 3.0, pairs with one target for two, and says what the body would tell later', () => {
    const { questions, lost } = read(`<?xml version="1.0"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="ITEM003" title="Lines" time-dependent="false" xml:lang="en">
  <qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="directedPair">
    <qti-correct-response><qti-value>C R</qti-value><qti-value>D M</qti-value><qti-value>L M</qti-value></qti-correct-response>
    <qti-mapping default-value="0"><qti-map-entry map-key="C R" mapped-value="1"/><qti-map-entry map-key="D M" mapped-value="0.5"/></qti-mapping>
  </qti-response-declaration>
  <qti-item-body>
    <qti-rubric-block view="scorer"><qti-content-body>Be strict.</qti-content-body></qti-rubric-block>
    <qti-match-interaction response-identifier="RESPONSE" max-associations="3">
      <qti-prompt>Which line goes where?</qti-prompt>
      <qti-simple-match-set>
        <qti-simple-associable-choice identifier="C" match-max="1">Line 1</qti-simple-associable-choice>
        <qti-simple-associable-choice identifier="D" match-max="1">Line 2</qti-simple-associable-choice>
        <qti-simple-associable-choice identifier="L" match-max="1">Line 3</qti-simple-associable-choice>
      </qti-simple-match-set>
      <qti-simple-match-set>
        <qti-simple-associable-choice identifier="M" match-max="3">The market</qti-simple-associable-choice>
        <qti-simple-associable-choice identifier="R" match-max="3">The river</qti-simple-associable-choice>
      </qti-simple-match-set>
    </qti-match-interaction>
    <qti-feedback-block identifier="correct" outcome-identifier="FEEDBACK" show-hide="show"><qti-content-body>All right</qti-content-body></qti-feedback-block>
  </qti-item-body>
</qti-assessment-item>`);
    const [{ kind, prompt, options, targets, correct }] = questions;
    assert.deepEqual([kind, prompt], ['match', 'Which line goes where?']);
    const textOf = id => [...options, ...targets].find(each => each.id === id).text;
    assert.deepEqual(
      Object.entries(correct).map(pair => pair.map(textOf).join(': ')),
      ['Line 1: The river', 'Line 2: The market', 'Line 3: The market'],
    );
    assert.deepEqual(lost.map(({ why }) => why).sort(), [
      'feedback to single answers is left out',
      'notes for those who mark are left out',
    ]);
  });

  it('counts a question as much as it says that it gives at most, and reads a broken line as one', () => {
    const choice = `<choiceInteraction responseIdentifier="RESPONSE_1" maxChoices="1"><prompt>The tram crosses
        the river.</prompt><simpleChoice identifier="true">True </simpleChoice><simpleChoice identifier="false">False </simpleChoice></choiceInteraction>`;
    const ofMost = most =>
      read(item(response('identifier', ['true']), choice).replace('<value>1.0</value>', `<value>${most}</value>`));
    assert.deepEqual(
      ['10.0', '1', '0', '2.5'].map(most => ofMost(most).questions[0].points),
      [10, undefined, undefined, 2.5],
    );
    assert.equal(ofMost('1').questions[0].prompt, 'The tram crosses the river.');
  });
});
