// The same little quiz as hand-written.js, on lit: what lit alone costs.
import { LitElement, css, html, nothing } from 'lit';

class LitQuiz extends LitElement {
  static properties = { src: {}, quiz: { attribute: false }, at: { state: true }, answer: { state: true } };
  static styles = css`
    section {
      border: 1px solid #999;
      border-radius: 8px;
      padding: 1rem;
      font: inherit;
      min-height: 18em;
    }
    blockquote {
      margin: 0 0 1rem;
      font-style: italic;
    }
    button {
      display: block;
      width: 100%;
      margin: 0.5rem 0;
      padding: 0.75rem;
      text-align: start;
      font: inherit;
    }
    [data-right='true'] {
      border-color: #060;
    }
    [data-right='false'] {
      border-color: #a00;
    }
  `;
  constructor() {
    super();
    this.at = 0;
    this.right = 0;
  }
  async firstUpdated() {
    this.quiz ??= await (await fetch(this.src)).json();
  }
  updated() {
    if (this.quiz) this.setAttribute('state', 'ready');
  }
  choose(id, { correct }) {
    this.answer = id;
    this.right += id === correct;
  }
  next() {
    this.at += 1;
    this.answer = undefined;
  }
  render() {
    const question = this.quiz?.[this.at];
    if (!this.quiz) return html`<section></section>`;
    if (!question) return html`<section><p>${this.right} of ${this.quiz.length}</p></section>`;
    const { prompt, stimulus, options, correct, passage } = question;
    return html`<section aria-live="polite">
      <p>${prompt}</p>
      <blockquote>${stimulus}</blockquote>
      ${options.map(
        ({ id, text }) =>
          html`<button
            ?disabled=${this.answer}
            data-right=${this.answer === id ? id === correct : nothing}
            @click=${() => this.choose(id, question)}
          >
            ${text}
          </button>`,
      )}
      ${
        this.answer
          ? html`<p>${this.answer === correct ? 'Right' : 'Wrong'}</p>
              <blockquote>${passage}</blockquote>
              <button @click=${() => this.next()}>Next</button>`
          : nothing
      }
    </section>`;
  }
}
customElements.define('lit-quiz', LitQuiz);
