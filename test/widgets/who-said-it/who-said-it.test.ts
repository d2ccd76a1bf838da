import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/who-said-it/who-said-it.js';
import { expect } from '@open-wc/testing';
import { samplePack } from '../../pack/sample.js';
import { behavesLikeAQuiz } from '../../support/quiz-suite.js';
import { behavesLikeAWidget } from '../../support/widget-suite.js';

describe('<who-said-it>', () => {
  behavesLikeAWidget('who-said-it');
  behavesLikeAQuiz('who-said-it');

  /** The task above a quotation, in a quiz that is called so; undefined where none is shown. */
  async function taskOf(prompt: string, title: string, heading?: string): Promise<string | undefined> {
    const pack = samplePack();
    pack.title = title;
    for (const question of pack.questions) if (question.stimulus?.type === 'quotation') question.prompt = prompt;
    const widget = Object.assign(document.createElement('who-said-it'), { pack, heading });
    document.body.append(widget);
    await widget.updateComplete;
    expect(widget.getAttribute('state')).to.equal('ready');
    const task = widget.shadowRoot!.querySelector('.prompt')?.textContent;
    widget.remove();
    return task;
  }

  it('doesn’t say above a quotation of which article it is, where that is the title above it', async () => {
    expect(await taskOf('From “Trams for Wexmouth”: Who said it?', 'Trams for Wexmouth')).to.equal(undefined);
    expect(await taskOf('Who said it?', 'Trams for Wexmouth')).to.equal(undefined);
  });

  it('says it in a quiz of several articles, and all that an editor has written', async () => {
    const from = 'From “Trams for Wexmouth”: Who said it?';
    expect(await taskOf(from, 'The week')).to.equal(from);
    const own = 'Who of “Trams for Wexmouth” is against it?';
    expect(await taskOf(own, 'Trams for Wexmouth')).to.equal(own);
  });

  it('asks in the task where the page wants no heading', async () => {
    const from = 'From “Trams for Wexmouth”: Who said it?';
    expect(await taskOf(from, 'Trams for Wexmouth', '')).to.equal('Who said it?');
    expect(await taskOf(from, 'The week', '')).to.equal(from);
    expect(await taskOf('Who said it?', '', '')).to.equal('Who said it?');
  });
});
