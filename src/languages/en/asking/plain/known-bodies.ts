import { leanRegExp } from '../../../../article/lean-pattern.js';

const list = (names: string) => names.split(',').map(name => name.trim());

/** Bodies that every reader of the news has heard of, by what they are taken for one another as. */
export const KNOWN_BODIES: readonly (readonly [sort: string, names: readonly string[]])[] = [
  ['agency', list('FBI,CIA,NSA,DEA,Secret Service')],
  [
    'department',
    list(
      'State Department,Justice Department,Treasury Department,Defense Department,Commerce Department,Labor Department,Agriculture Department,Energy Department,Transportation Department',
    ),
  ],
  [
    'organization',
    list(
      'NATO,European Union,United Nations,World Bank,International Monetary Fund,OPEC,World Health Organization,World Trade Organization',
    ),
  ],
  [
    'news outlet',
    list(
      'New York Times,Washington Post,Wall Street Journal,Los Angeles Times,USA Today,CNN,Fox News,MSNBC,NBC News,CBS News,ABC News,Politico,Associated Press,Reuters',
    ),
  ],
  ['company', list('Apple,Google,Microsoft,Amazon,Facebook,Twitter,IBM,Intel')],
  ['carmaker', list('Ford,General Motors,Chrysler,Toyota,Honda,Nissan,Volkswagen')],
];

const sortByName = new Map(KNOWN_BODIES.flatMap(([sort, names]) => names.map(name => [name, sort] as const)));

/** What a well-known body is. */
export const sortOfKnown = (name: string): string | undefined => sortByName.get(name);

/** Others of its kind, those listed beside it first. */
export function bodiesLike(name: string): string[] {
  const names = KNOWN_BODIES.find(([, all]) => all.includes(name))?.[1];
  if (!names || names.length < 4) return [];
  const at = names.indexOf(name);
  return names
    .filter(other => other !== name)
    .sort((a, b) => Math.abs(names.indexOf(a) - at) - Math.abs(names.indexOf(b) - at));
}

export const KNOWN_NAME = leanRegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...sortByName.keys()].join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
