import type { ContentPack } from '../../pack/types.js';
import { quizId } from '../quiz.js';
import { i32, i64, rec, str, strings, struct, type Struct, type ThriftValue } from './thrift-json.js';

/** What the model calls a kind of atom, and at what place its `AtomData` has it. */
const KINDS = {
  quiz: { type: 0, field: 1 },
  qanda: { type: 9, field: 10 },
  profile: { type: 10, field: 12 },
  guide: { type: 11, field: 11 },
  timeline: { type: 12, field: 13 },
} as const;

export interface AtomContent {
  kind: keyof typeof KINDS;
  /** Stable in its pack. */
  id: string;
  title: string;
  /** What is shown where nothing draws the atom. */
  html: string;
  data: ThriftValue;
}

/** The model’s `Atom`, as it was first made. */
export function atomOf(pack: ContentPack, { kind, id, title, html, data }: AtomContent): Struct {
  const { type, field } = KINDS[kind];
  return struct({
    1: str(`${quizId(pack)}-${id}`),
    2: i32(type),
    3: strings(),
    4: str(html),
    5: rec({ [field]: data }),
    6: rec({ 4: i64(1) }),
    8: str(title),
    9: strings(),
  });
}
