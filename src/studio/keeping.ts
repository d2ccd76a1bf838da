import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { notePlace } from './places.js';
import { projectOf, type Workspace } from './state/workspace.js';
import { openStorage, revisionOf, type KeptProject, type ProjectSummary, type Storage } from './storage.js';
import type { Trouble } from './trouble.js';
import { takeTurns, type Turns } from './turns.js';
import type { StudioWords } from './words/en.js';

export interface KeepingOptions {
  workspace(): Workspace | undefined;
  /** The project may have been changed since: it is to be shown as it is kept now. */
  reopen(id: string): void;
}

const SAVE_AFTER = 300;
/** A tab that is closed may have no time left to tell the others. */
const LOOK_AGAIN = 2000;

/** Keeps the work in this browser: no tab writes over another's work, and nothing is thrown away that isn't kept. */
export class Keeping implements ReactiveController {
  /** What became of the last change, as the studio's words have it. */
  saved?: keyof StudioWords['keeping'];
  trouble?: Trouble;

  #host: ReactiveControllerHost;
  #options: KeepingOptions;
  #storage?: Promise<Storage>;
  #turns?: Turns;
  #timer?: ReturnType<typeof setTimeout>;
  #looking?: ReturnType<typeof setTimeout>;
  /** Something was changed since it was last kept. */
  #isDue = false;
  /** What is kept of the open project. */
  #revision?: number;
  #writing = Promise.resolve();
  /** The state that was saved as a file. */
  #onFile?: object;

  constructor(host: ReactiveControllerHost, options: KeepingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#storage ??= openStorage();
    this.#storage.catch(() => this.#tell('noStorage'));
    this.#turns ??= takeTurns({
      onTaken: () => this.#handOver('taken'),
      onFree: id => this.#options.reopen(id),
      onHeld: () => this.#handOver('elsewhere'),
    });
    addEventListener('pagehide', this.#hide);
    addEventListener('pageshow', this.#show);
    addEventListener('beforeunload', this.#unload);
    document.addEventListener('visibilitychange', this.save);
    addEventListener('focus', this.#look);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#hide);
    removeEventListener('pageshow', this.#show);
    removeEventListener('beforeunload', this.#unload);
    document.removeEventListener('visibilitychange', this.save);
    removeEventListener('focus', this.#look);
    clearTimeout(this.#looking);
    this.#turns?.close();
    this.#turns = undefined;
  }

  /** What can't be changed here, since another tab has it. */
  get isReadOnly(): boolean {
    return this.trouble?.kind === 'elsewhere' || this.trouble?.kind === 'taken';
  }

  async list(): Promise<{ projects: ProjectSummary[]; spoiled: string[] }> {
    const listed = await (await this.#storage?.catch(() => undefined))?.list();
    if (listed) notePlace(listed.projects.length > 0);
    return listed ?? { projects: [], spoiled: [] };
  }

  async load(id: string): Promise<KeptProject | undefined> {
    return (await this.#storage?.catch(() => undefined))?.load(id).catch(() => undefined);
  }

  async remove(id: string): Promise<void> {
    await (await this.#storage)?.remove(id);
  }

  /** Work on a project begins: on one that was kept, or on a new one. */
  async begin(id: string, kept?: KeptProject): Promise<void> {
    this.#revision = kept && revisionOf(kept);
    this.#isDue = false;
    this.saved = undefined;
    this.#stop(undefined);
    if (!(await this.#turns?.ask(id)) && this.#options.workspace()?.id === id) this.#stop({ kind: 'elsewhere' });
  }

  /** Takes the open project from the tab that has it, as that tab leaves it. */
  async takeOver(id: string): Promise<void> {
    await this.#turns?.take(id);
    this.#options.reopen(id);
  }

  saveSoon(): void {
    clearTimeout(this.#timer);
    this.#isDue = true;
    this.#tell('keeping');
    this.#timer = setTimeout(() => void this.save(), SAVE_AFTER);
  }

  save = (): Promise<void> => {
    clearTimeout(this.#timer);
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  };

  /** Ends the work on the open project. `false` where it isn't kept, and would be lost. */
  async leave(): Promise<boolean> {
    await this.save();
    const workspace = this.#options.workspace();
    if (workspace && this.#wouldLose(workspace)) return false;
    this.abandon();
    return true;
  }

  /** Ends it, kept or not. */
  abandon(): void {
    clearTimeout(this.#timer);
    this.#turns?.leave();
    this.#isDue = false;
    this.#stop(undefined);
  }

  savedAsFile({ history }: Workspace): void {
    this.#onFile = history.present.state;
  }

  async #write(): Promise<void> {
    const workspace = this.#options.workspace();
    const isOthers = this.trouble && this.trouble.kind !== 'unkept';
    if (!this.#isDue || !workspace || isOthers) return;
    this.#isDue = false;
    try {
      // Where it couldn't be opened, it is tried again
      const storage = await (this.#storage = this.#storage!.catch(() => openStorage()));
      const saving = await storage.save(projectOf(workspace), this.#revision);
      if (saving.outcome === 'kept') {
        this.#revision = saving.revision;
        notePlace(true);
        // What was changed meanwhile is still to be kept
        if (!this.#isDue) this.#tell('kept');
        return this.#stop(undefined);
      }
      this.#isDue = true;
      this.#tell('notKept');
      this.#stop({ kind: saving.outcome });
    } catch (error) {
      this.#isDue = true;
      this.#tell('notKept');
      const { name, message } = error as Error;
      this.#stop({ kind: 'unkept', why: name === 'QuotaExceededError' ? undefined : message });
    }
  }

  /** To another tab. What couldn't be kept stays here, to be saved as a file. */
  async #handOver(kind: 'taken' | 'elsewhere'): Promise<void> {
    await this.save();
    if (!this.#isDue) this.#stop({ kind });
  }

  #wouldLose({ history }: Workspace): boolean {
    return this.#isDue && this.#onFile !== history.present.state;
  }

  #tell(saved: Keeping['saved']): void {
    this.saved = saved;
    this.#host.requestUpdate();
  }

  #stop(trouble: Trouble | undefined): void {
    this.trouble = trouble;
    this.#lookAgain();
    this.#host.requestUpdate();
  }

  #hide = (): void => {
    void this.save();
    this.#turns?.leave();
  };

  /** Back from the browser's cache: another tab may have worked on it. */
  #show = ({ persisted }: PageTransitionEvent): void => {
    const workspace = this.#options.workspace();
    if (persisted && workspace && !this.#isDue) this.#options.reopen(workspace.id);
  };

  #lookAgain(): void {
    clearTimeout(this.#looking);
    if (this.isReadOnly) this.#looking = setTimeout(() => void this.#look(), LOOK_AGAIN);
  }

  /** The tab that had the work may have crashed, or was closed, and told nobody. */
  #look = async (): Promise<void> => {
    const id = this.#options.workspace()?.id;
    if (!id || !this.isReadOnly) return;
    if (document.visibilityState === 'hidden' || !(await this.#turns?.ask(id))) return this.#lookAgain();
    if (this.#options.workspace()?.id === id) this.#options.reopen(id);
  };

  #unload = (event: BeforeUnloadEvent): void => {
    const workspace = this.#options.workspace();
    if (this.trouble && !this.isReadOnly && workspace && this.#wouldLose(workspace)) event.preventDefault();
  };
}
