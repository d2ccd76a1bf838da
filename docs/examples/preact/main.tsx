import type {} from 'explainer-elements/preact';
import 'explainer-elements/who-said-it';
import { render } from 'preact';
import { useState } from 'preact/hooks';

function Article() {
  const [count, setCount] = useState(0);
  return (
    <>
      <who-said-it src="pack.json" headingLevel={3} onexplainer-answer={() => setCount(answers => answers + 1)}>
        <p>A quiz stands here: who said it?</p>
      </who-said-it>
      <p>
        Answers so far: <output id="count">{count}</output>
      </p>
    </>
  );
}

render(<Article />, document.querySelector('#app')!);
