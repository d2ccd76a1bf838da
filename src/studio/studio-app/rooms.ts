import { html, type TemplateResult } from 'lit';
import type { Project, ProjectSummary } from '../storage.js';
import '../studio-audit/studio-audit.js';
import '../studio-collect/studio-collect.js';

/** What the studio does beside the work on one article, as the page's address names it. */
const ROOMS = ['audit', 'collect'] as const;
export type Room = (typeof ROOMS)[number];

export const isRoom = (name: string): name is Room => (ROOMS as readonly string[]).includes(name);

export function roomOf(
  room: Room,
  projects: readonly ProjectSummary[],
  load: (id: string) => Promise<Project | undefined>,
): TemplateResult {
  return room === 'audit'
    ? html`<studio-audit .projects=${projects} .load=${load}></studio-audit>`
    : html`<studio-collect .projects=${projects} .load=${load}></studio-collect>`;
}
