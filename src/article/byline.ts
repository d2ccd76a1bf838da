import type { Author } from './types.js';
import { dateIn, isMonth, type DayOrder } from './written-date.js';
import { pattern } from './pattern.js';

const BY = pattern('iu')`
  ^(?:
    \W{0,3}(?:
      (?:
        words|story|text|report|analysis|photos?|interview|written|posted|published|reported|reporting|
        review(?:ed)?|edited|article|article rédigé|rédigé|publié|publicado|pubblicato|
        (?:ein|eine) \p{Lu}\p{Ll}{3,14}
      )\s
    )?(?:
      by|von|par|por|di|door|av|af|autor(?:in|es)?:?|auteur:?|автор:?|від|текст:?|texto?:?|
      (?:interview|words|text|fragen|gespräch|entretien|entrevista|intervista):|
      das (?:gespräch|interview) führten?:?|propos recueillis par|(?:post )?author:?s?:?|a cura di|
      about the author:?|byline:?|(?:reporter|journalist(?:in)?|redakteur(?:in)?):|
      (?:photo|picture|image|avatar|portrait|headshot) of|
      (?:view|see|read)? ?(?:all|more) (?:posts|articles|stories) by
    )[:\s][:\s—–-]{0,2}\s*|
    (?:文|作者|记者|記者|撰文)\s?[/／:：\s]\s*
  )
`;
/** Where the name ends and the rest of the line begins. */
const REST = pattern('iu')`
  \s*(?:
    [|•·–—\n\t]|\s-\s|\S*@|\bon \d|\bpublished\b|\bposted\b|\bupdated\b|\blast (?:updated|modified)\b|
    \bprint this\b|\bshare\b|\bfollow\b|\bemail\b|\bminutes? ago\b|\b\d{1,3}[ -]?min(?:ute)?s?\b|\bveröffentlicht\b|
    \baktualisiert\b|\bstand:|\bdat(?:e|um|a):|\bpublié\b|\bmis à jour\b|\bpublicado\b|\bopublikowano\b|
    \bопубліковано\b|\bопубликовано\b|\bfor (?:the )?\p{Lu}|\bspecial to\b|
    \b(?:photograph(?:s|y)?|photos?|pictures|illustrations?|videos?|graphics?) by\b|\b(?:more|view all|see all)\b|
    \d{1,2}[:.]\d{2}|\b\d{1,2}[-/]\d{1,2}[-/]\d{2}|\b\d{4}\b|\b\d{1,2}(?:st|nd|rd|th|\.)? \p{L}
  )
`;
const MONTHS =
  /\s*(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:\p{L}{0,8})\.? \d)/iu;
const PARTING = /\s*(?:,\s*(?:and|&)\s|[,;/]|\s(?:and|und|et|y|e|en|i|та|и|&|with|mit|avec|con)\s)\s*/iu;
const NO_NAME = pattern('iu')`
  \b(?:
    (?:
      agriculture|arts|business|city|community|consumer|courts?|crime|culture|defen[cs]e|diplomatic|economics?|
      education|energy|environment|features?|foreign|health|home affairs|investigations?|legal|local democracy|
      media|money|politics|property|religion|science|security|social affairs|sports?|technology|transport|travel|
      weather|wildlife
    )(?: and \p{L}{4,12})? (?=(?:correspondent|reporter|editor|writer)\b)|
    staff|editor|editors|editorial|board|writer|writers|reporter|reporters|correspondent|admin|administrator|
    webmaster|contributor|contributors|columnist|journalist|producer|team|newsroom|desk|redaktion|redazione|
    rédaction|redacción|redação|author|authors|byline|unknown|anonymous|guest|news|political|senior|chief|bureau|
    national|international|photographer|photo|image|comments?|subscribe|sign|read|view|posts?|articles?|page|
    profile|avatar|picture|bio|email|twitter|facebook|website|undefined|null|text size|size|
    (?:create|my|your|mijn) (?:an )?account|log ?(?:in|out)|forgot(?:ten)? (?:your )?password|mein konto|
    jetzt (?:anmelden|registrieren)|konto erstellen|minha conta|criar (?:uma )?conta|mon compte|créer un compte|
    se connecter|mi cuenta|crear (?:una )?cuenta|(?:iniciar|cerrar) sesión|il mio (?:account|profilo)|moje konto
  )\b|
  редакці[яї]|редакци[яи]|기사|입력|記者|作者|编辑|編輯|(?:更新|发布|發布|发表)(?:时间|時間|日期|于|於)?|
  (?:الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)(?!\p{L})|[月火水木金土日]曜日?
`;
const AGENCY = pattern('i')`
  ^(?:the )?(?:
    ap|afp|dpa|pti|ani|ians|upi|efe|ansa|apa|lusa|tass|kna|epd|sid|reuters|associated press|press association|
    press trust of india|bloomberg(?: news)?|agence france-presse|pa media|pa|canadian press|
    australian associated press|aap|deutsche presse-agentur|europa press|agência brasil|agência lusa|interfax|
    ukrinform|unian|xinhua|kyodo(?: news)?|getty images|pap|mti|čtk|ctk|tasr|bta|agerpres|mediafax|ritzau|ntb|stt|
    anp|belga|keystone-sda|sda|yonhap|jiji(?: press)?
  )$
`;
/** Words that houses, offices and firms are called by: behind a name, they say where somebody works. */
const HOUSE = pattern('iu')`
  ^the \p{L}|
  \b(?:
    times|post|news|press|herald|tribune|gazette|courier|journal|chronicle|observer|telegraph|mail|mirror|guardian|
    independent|standard|globe|daily|weekly|magazine|media|tv|radio|edition|ediciones|branch|archive|broadcasting|
    network|service|services|agency|agencies|today|business|sports?|online|digital|group|university|institute|
    cent(?:er|re)|foundation|council|department|association|images|allgemeine|zeitung|presse|bote|kurier|anzeiger|
    rundschau|tageblatt|nachrichten|bode|dziennik|gazeta|krant|dagblad|gazzetta|corriere|giornale|dépêche|diario|
    periódico|heraldo|jornal|folha|correio|noticeboard
  )\b|
  (?<!\p{L})(?:вісник|вестник|газета|новини|новости)(?!\p{L})
`;
const HOUSE_IN_ASIA = /(?:新聞|新聞デジタル|ニュース|通信社?|日报|晚报|时报|新闻网|在线|日報|일보|신문|뉴스|통신)$/u;
/** "Wexmouther Anzeiger", "The Wexmouth Gazette": a name by each of its words, with what such names end in or begin with. */
export const isHouseByName = (line: string): boolean =>
  isHouse(line) &&
  HOUSE.test(line.replace(/^the /i, '')) &&
  line.split(/ /).every(word => !/^\p{Ll}/u.test(word) || OF_HOUSES.test(word));
const OF_HOUSES = /^(?:the|of|and|for|from|de|du|des|del|della|la|le|do|da|di|y|e|für|und|van|von|der|das|die)$/;
/** "The Wexmouth Gazette", a line of its own. */
export const isHouse = (line: string): boolean =>
  line.length <= 40 && !/[.!?,:;]/.test(line) && (HOUSE.test(line) || HOUSE_IN_ASIA.test(line));
/** "Le Figaro", "El País" */
const PAPER = /^(?:le|la|les|el|los|il|die|der|das) \p{Lu}\S*$/iu;
const DEGREE =
  /^(?:ph\.? ?d|m\.? ?d|m\.? ?a|b\.? ?a|j\.? ?d|d\.? ?o|m\.? ?b\.? ?a|m\.? ?p\.? ?h|m\.? ?s|r\.? ?n|esq|cfa|cpa)\.?$/i;
const GENERATION = /^[JS][Rr]\.?$|^I{2,3}$|^IV$/;
/** "Ana Silva in Wexmouth", "Ana Silva’s picture" */
const WHEREABOUTS =
  /\s+(?:in|from|reporting from|aus|à|en)\s+\p{Lu}[\p{L} .’'-]*$|[’']s (?:picture|photo|avatar|profile|headshot).*$/u;
const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|van|von|zu|zur|der|den|el|al|la|le|bin|ibn|di|du|ten|ter|y|e|af|av|i|o[’']|d[’'])$/iu;
const UNCASED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\s·・.]{2,40}$/u;

function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || /[\d@:<>[\]{}=_#?!%]|https?|www\./i.test(text)) return false;
  if (UNCASED.test(text)) return true;
  if (BY_ALONE.test(text) || /^from /i.test(text) || AGENCY.test(text) || PAPER.test(text) || /^the /i.test(text))
    return false;
  const words = text.split(/\s+/);
  if (words.length > 6) return false;
  return /\p{Lu}/u.test(words[0]) && words.every(word => /^["“(’']?\p{Lu}/u.test(word) || PARTICLE.test(word));
}
const BY_ALONE = /^(?:by|von|par|por|di|door)$/i;

/** "By …", "Von …" */
export const isSignedBy = (line: string): boolean => BY.test(line);

/** The names as a byline has them. */
export const bylineOf = (authors: readonly Author[] = []): string => authors.map(({ name }) => name).join(', ');

const LONGEST_BYLINE = 400;

/** The names in what a page says of its authors, without the hour, the handle, the role and the buttons beside them. */
export function authorsOf(line: string): string[] {
  let text = line
    .slice(0, LONGEST_BYLINE)
    .replace(/\s+/g, ' ')
    .replace(/^[\s|•·—–-]+/, '')
    .replace(/ ?\([^()]{0,60}\)/g, '')
    .replace(BY, '')
    // "Por Ana Silva, g1 — São Paulo"
    .replace(/(?<=^\p{Lu}\S* \p{Lu}[^,]{1,40}), [^,—–]{2,40} [—–] \p{Lu}.*$/u, '')
    .replace(/ • (?=\p{Lu}\p{Ll}+ \p{Lu}[\p{L} ’'-]*$)/u, ', ')
    .trim();
  const named = /[|•·] (?:by|von|par|por|di) (\p{Lu}[^|•·\d]{3,80})$/iu.exec(text);
  if (named) return authorsOf(named[1]);
  const whole = text;
  const isSigned = BY.test(line);
  for (const pattern of [REST, MONTHS]) {
    const at = pattern.exec(text);
    if (at && at.index > 0) {
      text = text.slice(0, at.index);
      // "Wexmouth - 8 May 2025", "Donnerstag, 8. Mai 2025"
      if (!isSigned && !/[\s·]/.test(text.replace(/[^\p{L}]+$/u, '')) && !UNCASED.test(text))
        return authorsBehind(whole);
    } else if (at) return authorsBehind(whole);
  }
  text = text.replace(/\s(?:on|at|am|le|el|em|il|op|den|um)$/, '');
  const names: string[] = [];
  for (const [at, part] of text.split(PARTING).entries()) {
    const bare = bareName(part);
    if (GENERATION.test(bare) && names.length > 0) names.push(`${names.pop()!} ${bare.replace(/^([JS]r)$/, '$1.')}`);
    if (GENERATION.test(bare) || DEGREE.test(bare)) continue;
    const role = isSurname(bare) ? undefined : NO_NAME.exec(bare);
    // "Andrea Stone Senior Washington Correspondent"
    const name = withoutHouse(role && role.index > 0 && names.length === 0 ? bare.slice(0, role.index).trim() : bare);
    if (name === '' || (role && (role.index === 0 || names.length > 0 || !name.includes(' ')))) continue;
    // "Doug Stanglin, USA TODAY", "Ana Silva, Berlin"
    if (names.length > 0 && (HOUSE.test(name) || AGENCY.test(name) || isLouder(name, names[0]))) continue;
    if (names.length > 0 && at === 1 && names[0].includes(' ') && !/[\s·]/.test(name)) continue;
    if (!isName(name)) {
      // "Steve Peebles, senior writer for politics": what follows the name tells of it
      if (names.length > 0) continue;
      return [];
    }
    if (!names.includes(name)) names.push(name);
  }
  return names.slice(0, 12);
}

/** "8 May 2025 · Ana Silva", "Published on May 8, 2025 by Ana Silva" */
function authorsBehind(line: string): string[] {
  const rest = /(?:\s[|•·]\s|\s(?=(?:by|von|par|por) \p{Lu}))(?=[^|•·\d]{4,80}$)/u.exec(line);
  return rest ? authorsOf(line.slice(rest.index + rest[0].length)) : [];
}

/** "Joan Writer": some are called as offices are. */
const isSurname = (name: string): boolean =>
  /^(?!(?:sports?|features?|city|crime|health|education|food|tech|science|courts?|county|travel|business|contributing|special|home|front|web|main|staff|senior|guest|chief|news|political)\b)\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?(?:Writer|Page|Guest|Read|Senior)$/iu.test(
    name,
  ) && !/ [a-z]/.test(name);

/** One name, without the place, the picture and the house beside it. */
function bareName(part: string): string {
  const bare = part
    .replace(WHEREABOUTS, '')
    .replace(/ envoyé\p{L}{0,2} spécia\p{L}{1,3}(?!\p{L}).*$/iu, '')
    // "Patti Domm CNBC Executive Editor"
    .replace(/(?<=\p{Ll}) (?!(?:III|VII|VIII)\b)\p{Lu}{3,}(?:\.\p{L}+)?(?: .*)?$/u, '')
    .replace(/^[\s"“(]+|[\s"”),:–—-]+$/g, '')
    .replace(BY, '')
    .replace(/ ?기자$/, '');
  const words = bare.split(' ');
  const half = words.length / 2;
  const single = words.slice(0, half).join(' ') === words.slice(half).join(' ') ? words.slice(0, half).join(' ') : bare;
  return /(?:^|[\s.])(?:\p{Lu}|[JS]r)\.$/u.test(single) ? single : single.replace(/\.+$/, '');
}

const isLouder = (name: string, first: string): boolean => !/\p{Ll}/u.test(name) && /\p{Ll}/u.test(first);

/** "Ana Silva BuzzFeed": a capital within a word is a firm's. */
const withoutHouse = (name: string): string =>
  name.replace(/(?<=\S \S+) (?!(?:Ma?c|De|Di|Du|La|Le|Van|Fitz|O)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u, '');

/** As an organisation signs its own pages: that is nobody's name. */
export const isNobody = (name: string): boolean =>
  /^(?:admin|administrator|staff|staff (?:writer|reporter)s?|editor|editors|editorial (?:team|staff)|newsroom|news desk|web ?desk|redaktion|author|guest|unknown|anonymous|by|none|null|undefined|(?:ediciones|editorial|redacción|redacció|rédaction|redaktion|redakcja|redazione|dziennik|gazeta|grupa|diario|periódico) .{2,40})$/i.test(
    name,
  );

const ROLE =
  /\b(?:writers?|reporters?|correspondents?|editors?|columnists?|journalists?|contributors?|staff|news service|associated press|redakteur(?:in)?|korrespondent(?:in)?|journaliste|corresponsal|correspondente|repórter|кореспондент\p{L}{0,3}|журналіст\p{L}{0,3})\b/iu;

/** A line that says who wrote, or when, and no more. */
export function isByline(line: string, authors: readonly string[] = []): boolean {
  if (line.length > 200 || /["“”„«»]/.test(line)) return false;
  const by = BY.test(line);
  const names = authorsOf(line);
  if (by && names.length === 0 && line.split(' ').length <= 6 && !/[.!?:]$/.test(line)) return NO_NAME.test(line);
  if (by && names.length > 0) return !/[.!?]$/.test(line) || line.length < 80;
  if (authors.length > 0 && authors.some(author => line.startsWith(author)) && !/[!?…]$|\p{L}{3,}\.$/u.test(line))
    return true;
  if (/[.!?]$/.test(line) && !/\b[ap]\.m\.$/.test(line)) return false;
  if (dateIn(line) && line.length < 120 && (names.length > 0 || isDateline(line))) return true;
  // "Ana Silva Education correspondent"
  if (names.length === 1 && names[0].includes(' ') && line.startsWith(names[0])) {
    const role = line.slice(names[0].length);
    if (/^ \p{L}/u.test(role) && ROLE.test(role) && role.trim().split(' ').length <= 4) return true;
  }
  // "Steve Peebles, AP National Political Writer"
  const [name, ...rest] = line.split(/,\s*|\s+[|–—-]\s+/);
  return (
    rest.length > 0 &&
    names[0] === name.trim() &&
    name.includes(' ') &&
    (ROLE.test(rest.join(' ')) || rest.every(each => AGENCY.test(each) || HOUSE.test(each))) &&
    rest.join(' ').split(' ').length <= 8
  );
}

const WHAT_AUTHORS_ARE =
  /^[^.!?]{0,80}?\b(?:covers|reports on|writes (?:about|for|on)|is (?:a|an|the)\b[^.!?]{0,60}\b(?:writer|reporter|correspondent|editor|journalist|columnist|producer|contributor|author|professor|fellow|researcher|photographer|freelancer?)|can be (?:reached|found|followed|contacted)|(?:schreibt|berichtet) (?:über|für)|ist (?:redakteur|korrespondent|reporter|autor)(?:in)?)\b/iu;
const REACHES =
  /^(?:contact|e-?mail|follow|reach|write to|kontakt)\b[^.!?]{0,80}\s@?\S{0,40}(?:@|\bon (?:x|twitter)\b)/iu;

/** The lines below an article that tell of who wrote it, and how to reach them. */
export function isOfAuthor(line: string, authors: readonly string[]): boolean {
  if (line.length > 400) return false;
  if (REACHES.test(line)) return true;
  const author = authors.find(name => line.startsWith(name));
  return author !== undefined && WHAT_AUTHORS_ARE.test(line.slice(author.length));
}

const DATE_WORDS = pattern('iu')`
  ^(?:
    by|von|par|por|admin|published|posted|updated|last|modified|first|date|on|at|am|pm|a\.?m\.?|p\.?m\.?|gmt|utc|
    bst|est|edt|cet|cest|pst|pdt|et|pt|eastern|central|mountain|pacific|standard|daylight|time|issued|uhr|um|stand|
    veröffentlicht|aktualisiert|erschienen|am|publié|mis|à|jour|le|modifié|publicado|actualizado|atualizado|em|el|a|
    las|às|h|de|do|del|di|il|pubblicato|aggiornato|gepubliceerd|bijgewerkt|op|om|опубліковано|оновлено|опубликовано|
    обновлено|year|years|г|року|р|th|st|nd|rd|\p{L}{3,12}day|\p{L}{4,12}tag|mittwoch|lundi|mardi|mercredi|jeudi|
    vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|
    (?:segunda|terça|quarta|quinta|sexta)-feira|年|月|日|发布时间|发布日期|发表时间|更新时间|浏览次数|阅读|点击|년|월|일|입력|発行|発表|发布|laatste|
    update|publicerad|uppdaterad|opublikowano|aktualizacja|giriş|güncelleme|tarihi|yayın(?:lanma)?|son|δημοσίευση|
    ενημέρωση|понеділок|вівторок|середа|четвер|п[’']ятниця|субота|неділя|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun
  )$
`;

const SOURCE_IN_ASIA = /(?:来源|來源|出典|출처)\s?[:：].{1,20}$/u;

/** "Visited: 8 October", "Opens 3 May": what the page tells of has a day of its own. */
export const isOfSomethingElse = (line: string): boolean =>
  pattern('iu')`
  ^(?:
    visited|tasted|tested|seen|heard|played|recorded|filmed|born|died|founded|opens?|opened|opening|starts?|begins?|
    ends?|when|event|deadline|release(?:d| date)?|first (?:shown|performed|night)|premieres?d?|kick-?off|
    performances?|valid|expires|check-?in|arrivals?|departures?|besucht|getestet|gesehen|geboren|gestorben|termin|
    beginn|eröffnung|premiere|visité|goûté|né|ouverture|première|visitado|estreno|apertura|estreia|abertura
  )(?: on| am| le| el| em| since)?\s?(?::|(?=\p{Lu}|\d))
`.test(line);

/** Nothing but a date, its hour and the words around them. */
export function isDateline(line: string, order?: DayOrder): boolean {
  if (line.length > 120 || !dateIn(line, order) || isOfSomethingElse(line)) return false;
  const parts = line.split(/\s*[|•·・]\s*/);
  if (parts.length > 1 && line.length <= 80 && parts.some(part => isDateline(part, order))) return true;
  const words = line.replace(SOURCE_IN_ASIA, '').match(/\p{L}[\p{L}.’'-]*/gu) ?? [];
  return (
    words.filter(word => !DATE_WORDS.test(word.replace(/\.$/, '')) && !isMonth(word)).length <=
    (/\d{4}-\d\d-\d\d|\d\.\d{1,2}\.\d{4}/.test(line) ? 0 : 2)
  );
}
