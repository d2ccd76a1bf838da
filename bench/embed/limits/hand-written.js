// As little as a quiz in the page can be: a custom element without any library. It marks, and shows the passage.
class HandQuiz extends HTMLElement {
  #at = 0;
  #right = 0;
  async connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>
      section { border: 1px solid #999; border-radius: 8px; padding: 1rem; font: inherit; min-height: 18em }
      blockquote { margin: 0 0 1rem; font-style: italic }
      button { display: block; width: 100%; margin: .5rem 0; padding: .75rem; text-align: start; font: inherit }
      [data-right=true] { border-color: #060 } [data-right=false] { border-color: #a00 }
    </style><section aria-live="polite"></section>`;
    root.addEventListener('click', event => this.#click(event.target));
    this.quiz ??= await (await fetch(this.getAttribute('src'))).json();
    this.#ask();
  }
  #ask() {
    const box = this.shadowRoot.querySelector('section');
    const question = this.quiz[this.#at];
    box.replaceChildren();
    const add = (tag, text, parent = box) =>
      parent.appendChild(Object.assign(document.createElement(tag), { textContent: text }));
    if (!question) return void add('p', `${this.#right} of ${this.quiz.length}`);
    add('p', question.prompt);
    add('blockquote', question.stimulus);
    for (const { id, text } of question.options) add('button', text).value = id;
    this.setAttribute('state', 'ready');
  }
  #click(button) {
    if (button.localName !== 'button') return;
    const question = this.quiz[this.#at];
    if (!button.value) {
      this.#at += 1;
      return this.#ask();
    }
    const box = this.shadowRoot.querySelector('section');
    const right = button.value === question.correct;
    this.#right += right;
    button.dataset.right = right;
    for (const each of box.querySelectorAll('button')) each.disabled = true;
    const add = (tag, text) => box.appendChild(Object.assign(document.createElement(tag), { textContent: text }));
    add('p', right ? 'Right' : 'Wrong');
    add('blockquote', question.passage);
    add('button', 'Next');
  }
}
customElements.define('hand-quiz', HandQuiz);
