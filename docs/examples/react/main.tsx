import type {} from 'explainer-elements/react/jsx';
import { TrueOrFalse } from 'explainer-elements/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Article() {
  const [count, setCount] = useState(0);
  const countOne = () => setCount(answers => answers + 1);
  return (
    <>
      {/* The tag itself: React 19 knows custom elements */}
      <who-said-it src="pack.json" headingLevel={3} onexplainer-answer={countOne}>
        <p>A quiz stands here: who said it?</p>
      </who-said-it>
      {/* The wrapper: for React 18, too */}
      <TrueOrFalse src="pack.json" limit={3} onExplainerAnswer={countOne} />
      <p>
        Answers so far: <output id="count">{count}</output>
      </p>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<Article />);
