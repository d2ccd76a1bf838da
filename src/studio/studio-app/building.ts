import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { uuid } from '../../report/uuid.js';
import { build, BuildProblem, warmUp } from '../builder.js';
import type { StudioEvent } from '../events.js';
import { startDraft } from '../state/draft.js';
import { startHistory } from '../state/history.js';
import { anchor } from '../state/open-pack.js';
import type { Workspace } from '../state/workspace.js';
import { words } from '../words/words.js';

export interface BuildingOptions {
  /** A new work is made. */
  begin(workspace: Workspace): void;
  /** Why none could be made; empty as long as that isn't known. */
  failed(problem: string): void;
  say(text: string): void;
}

/** Makes a work of an article, as what is inside asks for it; one at a time. */
export class Building implements ReactiveController {
  #host: ReactiveControllerHost;
  #options: BuildingOptions;
  #running?: AbortController;

  constructor(host: ReactiveControllerHost & HTMLElement, options: BuildingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    host.addEventListener('studio-build', event => void this.#build(event.detail));
    host.addEventListener('studio-cancel', () => this.stop());
  }

  hostConnected(): void {
    warmUp();
  }

  hostDisconnected(): void {
    this.stop();
  }

  get isBusy(): boolean {
    return !!this.#running;
  }

  stop(): void {
    this.#running?.abort();
  }

  async #build({ given, metadata, pack }: StudioEvent<'studio-build'>['detail']): Promise<void> {
    this.stop();
    const running = (this.#running = new AbortController());
    this.#options.failed('');
    this.#host.requestUpdate();
    try {
      const built = await build({ given, metadata }, running.signal);
      const opened = pack && anchor(pack, built.article);
      const history = startHistory(startDraft(opened ?? built.pack));
      this.#options.begin({ id: uuid(), article: built.article, history });
    } catch (error) {
      if (running.signal.aborted) this.#options.say(words().app.cancelled);
      else if (error instanceof BuildProblem) this.#options.failed(error.message);
      else throw error;
    } finally {
      if (this.#running === running) this.#running = undefined;
      this.#host.requestUpdate();
    }
  }
}
