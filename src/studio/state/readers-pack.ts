import type { ContentPack } from '../../pack/types.js';
import { askerFor } from '../asker.js';
import type { Project } from '../storage.js';
import { findingsOf, openProject } from './workspace.js';

/** What readers would get of a work that is kept, or what is wrong with it, in words that follow "it". */
export async function readersPack(project: Project): Promise<ContentPack | { fault: string }> {
  const opened = openProject(project);
  if ('fault' in opened) return opened;
  return findingsOf({ ...opened, asker: await askerFor(opened.article) }).published.pack;
}
