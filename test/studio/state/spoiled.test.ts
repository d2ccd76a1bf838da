import { expect } from '@open-wc/testing';
import { askerFor } from '../../../src/studio/asker.js';
import { startDraft, WIDGETS } from '../../../src/studio/state/draft.js';
import { findingsOf, openProject, travel } from '../../../src/studio/state/workspace.js';
import type { Project } from '../../../src/studio/storage.js';
import { samplePack } from '../../pack/sample.js';
import { article } from './sample-article.js';

type Tree = Record<string, unknown>;

/** The path of everything in a value; of a list's elements those of the first. */
function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? Object.keys(value).slice(0, 1) : Object.keys(value);
  return [...(path.length ? [path] : []), ...keys.flatMap(key => pathsIn((value as Tree)[key], [...path, key]))];
}

function replaced(value: Project, path: string[], by: unknown): Project {
  const copy = structuredClone(value);
  const holder = path.slice(0, -1).reduce((at, key) => at[key] as Tree, copy as unknown as Tree);
  if (by === undefined) delete holder[path.at(-1)!];
  else holder[path.at(-1)!] = by;
  return copy;
}

describe('a work with something spoiled in it', () => {
  const project = (): Project => ({ id: 'a', changed: 1, article, draft: startDraft(samplePack()) });

  it('is opened or refused in words, and never ends or holds up the studio', async function () {
    this.timeout(60_000);
    const asker = await askerFor(article);
    const [opened, refused, bad]: [string[], string[], string[]] = [[], [], []];
    const paths = pathsIn(project()).filter(([first]) => first === 'article' || first === 'draft');
    for (const path of paths) {
      for (const by of [undefined, null, 7, '', 'x', [], {}]) {
        const row = `${path.join('/')} is ${JSON.stringify(by)}`;
        try {
          const workspace = openProject(replaced(project(), path, by));
          if ('fault' in workspace) refused.push(row);
          else {
            void findingsOf({ ...workspace, asker }).flaws;
            opened.push(row);
          }
        } catch (error) {
          bad.push(`${row}: ${(error as Error).message}`);
        }
      }
    }
    expect(bad).to.deep.equal([]);
    expect(opened.length).to.be.greaterThan(300);
    expect(refused.length).to.be.greaterThan(100);
  });

  it('is opened without the steps that are spoiled, and goes back and forth among the others', () => {
    const states = ['first', 'second', 'third'].map(title => startDraft({ ...samplePack(), title }));
    const [past, present, future] = states.map(state => ({ state, label: state.pack.title }));
    const draft = structuredClone(present!.state);
    const whole = {
      id: 'a',
      changed: 1,
      article,
      draft,
      history: { past: [past!], present: present!, future: [future!] },
    };
    const bad: string[] = [];
    const paths = pathsIn(whole).filter(([first]) => first === 'history');
    for (const path of paths) {
      for (const by of [undefined, null, 7, 'x', [], {}]) {
        try {
          const opened = openProject(replaced(whole, path, by));
          if ('fault' in opened) throw new Error(opened.fault);
          for (const each of [opened, travel(opened, 'undo') ?? opened, travel(opened, 'redo') ?? opened]) {
            findingsOf(each);
            const { widgets, colours, limit } = each.history.present.state.look;
            if (!widgets.every(tag => tag in WIDGETS) || !colours || !limit) throw new Error('has a spoiled look');
          }
        } catch (error) {
          bad.push(`${path.join('/')} is ${JSON.stringify(by)}: ${(error as Error).message}`);
        }
      }
    }
    expect(paths.length).to.be.greaterThan(100);
    expect(bad).to.deep.equal([]);
  });
});
