import type { PlaceKind, PlaceLanguage, PlaceName } from '../language.js';

/** Two letters a country, as ISO 3166 has them. */
const COUNTRIES =
  'AF AL DZ AD AO AR AM AU AT AZ BH BD BY BE BJ BT BO BA BW BR BG BF BI KH CM CA CF TD CL CN CO CG CD CR HR CU CY CZ DK DJ DO EC EG SV GQ ER EE SZ ET FI FR GA GM GE DE GH GR GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE XK KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MR MU MX MD MC MN ME MA MZ MM NA NP NL NZ NI NE NG KP MK NO OM PK PA PG PY PE PH PL PT QA RO RU RW SA SN RS SL SG SK SI SO ZA KR SS ES LK SD SE CH SY TW TJ TZ TH TL TG TN TR TM UG UA AE GB US UY UZ VE VN YE ZM ZW VA'.split(
    ' ',
  );

/** The countries as CLDR calls them in a language, and by what else they are called: code to names. */
export function countriesIn(tags: readonly string[], others: Readonly<Record<string, string>> = {}): string {
  const names = tags.map(tag => new Intl.DisplayNames(tag, { type: 'region' }));
  return COUNTRIES.map(code =>
    [
      ...new Set([
        ...names.flatMap(each => each.of(code) ?? []).filter(name => !/[,(]/.test(name)),
        ...(others[code]?.split('|') ?? []),
      ]),
    ].join('|'),
  ).join('\n');
}

/** What a language knows of places: names as they are written, and what stands before them. */
export interface PlaceWords {
  /** `name|other name`, one place after another, parted by commas or new lines. */
  countries: string;
  states: string;
  regions: string;
  cities: string;
  /** The ending that a name takes and the place doesn't: "Berlins". */
  ending: RegExp;
  /** Right after the name: a person or a firm bears it. */
  noPlaceAfter: RegExp;
  /** Right before the name. */
  noPlaceBefore: RegExp;
}

interface Known {
  key: string;
  kind: PlaceKind;
}

const WORD = /[\p{Lu}][\p{L}\p{M}]*(?:[’'-][\p{L}\p{M}]+){0,4}/gu;
const MOST_WORDS = 4;

/** Every place by each of its names. */
export function gazetteer({ countries, states, regions, cities }: PlaceWords): ReadonlyMap<string, Known> {
  const places = new Map<string, Known>();
  const lists: [string, PlaceKind][] = [
    [countries, 'country'],
    [states, 'state'],
    [regions, 'region'],
    [cities, 'city'],
  ];
  for (const [list, kind] of lists) {
    for (const entry of list.split(/[,\n]/)) {
      const names = entry.trim().split('|');
      for (const name of names) if (name && !places.has(name)) places.set(name, { key: names[0], kind });
    }
  }
  return places;
}

/** Finds the places that a gazetteer has. What it doesn't have is none: a guess would name people and firms. */
export function placeLanguage(words: PlaceWords): PlaceLanguage & { isPlaceName(name: string): boolean } {
  const known = gazetteer(words);
  return {
    isPlaceName: name => known.has(name),
    placesIn(text, people, surnames) {
      const found: PlaceName[] = [];
      let next = 0;
      for (const match of text.matchAll(WORD)) {
        const start = match.index;
        if (start < next) continue;
        const place = longest(text, start, known, words.ending);
        if (!place) continue;
        const { name, end, key, kind } = place;
        const before = text.slice(Math.max(0, start - 30), start);
        const after = text.slice(end, end + 30);
        if (people.has(name) || surnames.has(name)) continue;
        if (words.noPlaceBefore.test(before) || words.noPlaceAfter.test(after)) continue;
        next = end;
        found.push({ name, key, kind, sure: true, rule: 'gazetteer', start, end });
      }
      return found;
    },
  };
}

function longest(
  text: string,
  start: number,
  known: ReadonlyMap<string, Known>,
  ending: RegExp,
): (Known & { name: string; end: number }) | undefined {
  const rest = text.slice(start, start + 60);
  const ends = [...rest.matchAll(/[\p{L}\p{M}](?![\p{L}\p{M}\p{N}])/gu)]
    .slice(0, MOST_WORDS + 2)
    .map(({ index }) => index + 1);
  for (const length of ends.reverse()) {
    const written = rest.slice(0, length);
    for (const name of [written, written.replace(ending, '')]) {
      const place = known.get(name);
      if (place) return { ...place, name, end: start + name.length };
    }
  }
  return undefined;
}
