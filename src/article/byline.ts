import type { Author } from './types.js';
import { dateIn } from './written-date.js';

const BY =
  /^\W{0,3}(?:(?:words|story|text|report|analysis|photos?|interview|written|posted|published|reported|reporting|review|article)\s)?(?:by|von|par|por|di|door|av|af|autor(?:in|es)?:?|auteur:?|автор:?|від|текст:?|text:?|author:?s?:?)[:\s]\s*/iu;
/** Where the name ends and the rest of the line begins. */
const REST =
  /\s*(?:[|•·–—\n\t@]|\s-\s|\bpublished\b|\bposted\b|\bupdated\b|\blast (?:updated|modified)\b|\bprint this\b|\bshare\b|\bfollow\b|\bemail\b|\bminutes? ago\b|\b\d{1,3}[ -]?min(?:ute)?s?\b|\bveröffentlicht\b|\baktualisiert\b|\bstand:|\bpublié\b|\bmis à jour\b|\bpublicado\b|\bopublikowano\b|\bопубліковано\b|\bопубликовано\b|\bfor (?:the )?\p{Lu}|\bspecial to\b|\d{1,2}[:.]\d{2}|\b\d{4}\b|\b\d{1,2}(?:st|nd|rd|th|\.)? \p{L})/iu;
const MONTHS =
  /\s*(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:\p{L}{0,8})\.? \d)/iu;
const PARTING = /\s*(?:[,;/]|\s(?:and|und|et|y|e|en|i|та|и|&|with|mit|avec|con)\s)\s*/iu;
const NO_NAME =
  /\b(?:staff|editor|editors|writer|writers|reporter|reporters|correspondent|admin|administrator|contributor|contributors|columnist|journalist|producer|team|newsroom|desk|redaktion|rédaction|redacción|redação|author|authors|byline|unknown|anonymous|guest|news|political|senior|chief|bureau|national|international|photographer|photo|image|comments?|subscribe|sign|read|view|posts?|articles?|profile|bio|email|twitter|facebook|website|undefined|null|text size|size)\b|기사|입력|記者|作者|编辑|編輯/iu;
const AGENCY =
  /^(?:the )?(?:associated press|reuters|bloomberg(?: news)?|agence france-presse|press association|pa media|canadian press|australian associated press|deutsche presse-agentur|europa press|agência brasil|agência lusa|interfax|ukrinform|xinhua|kyodo(?: news)?)$/i;
const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|van|von|zu|zur|der|den|el|al|la|le|bin|ibn|di|du|ten|ter|y|e|af|av|i|o[’']|d[’'])$/iu;
const UNCASED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\s·・.]{2,40}$/u;

function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || /[\d@:<>[\]{}=_#?!%]|https?|www\./i.test(text)) return false;
  if (UNCASED.test(text)) return true;
  const words = text.split(/\s+/);
  if (words.length > 6) return false;
  return /\p{Lu}/u.test(words[0]) && words.every(word => /^["“(’']?\p{Lu}/u.test(word) || PARTICLE.test(word));
}

/** The names as a byline has them. */
export const bylineOf = (authors: readonly Author[] = []): string => authors.map(({ name }) => name).join(', ');

/** The names in what a page says of its authors, without the hour, the handle, the role and the buttons beside them. */
export function authorsOf(line: string): string[] {
  let text = line.replace(/\s+/g, ' ').trim().replace(BY, '');
  for (const pattern of [REST, MONTHS]) {
    const at = pattern.exec(text);
    if (at && at.index > 0) text = text.slice(0, at.index);
    else if (at) return [];
  }
  const names: string[] = [];
  for (const part of text.split(PARTING)) {
    // "Patti Domm CNBC Executive Editor"
    const bare = part
      .replace(/(?<=\p{Ll}) \p{Lu}{3,}(?: .*)?$/u, '')
      .replace(/^[\s"“(]+|[\s"”),.:]+$/g, '')
      .replace(BY, '');
    const role = NO_NAME.exec(bare);
    // "Andrea Stone Senior Washington Correspondent"
    const name = role && role.index > 0 && names.length === 0 ? bare.slice(0, role.index).trim() : bare;
    if (name === '' || (role && (role.index === 0 || names.length > 0 || !name.includes(' ')))) continue;
    // "Doug Stanglin, USA TODAY"
    if (names.length > 0 && ((!/\p{Ll}/u.test(name) && /\p{Ll}/u.test(names[0])) || AGENCY.test(name))) continue;
    if (!isName(name)) {
      // "Steve Peebles, senior writer for politics": what follows the name tells of it
      if (names.length > 0) continue;
      return [];
    }
    if (!names.includes(name)) names.push(name);
  }
  return names.slice(0, 12);
}

/** As an organisation signs its own pages: that is nobody's name. */
export const isNobody = (name: string): boolean =>
  /^(?:admin|administrator|staff|staff (?:writer|reporter)s?|editor|editors|editorial (?:team|staff)|newsroom|news desk|web ?desk|redaktion|author|guest|unknown|anonymous|by|none|null|undefined)$/i.test(
    name,
  );

const ROLE =
  /\b(?:writers?|reporters?|correspondents?|editors?|columnists?|journalists?|contributors?|staff|news service|associated press|redakteur(?:in)?|korrespondent(?:in)?|journaliste|corresponsal|correspondente|repórter|кореспондент\p{L}{0,3}|журналіст\p{L}{0,3})\b/iu;

/** A line that says who wrote, or when, and no more. */
export function isByline(line: string, authors: readonly string[] = []): boolean {
  if (line.length > 200 || /["“”„«»]/.test(line)) return false;
  const by = BY.test(line);
  const names = authorsOf(line);
  if (by && names.length > 0) return !/[.!?]$/.test(line) || line.length < 80;
  if (authors.length > 0 && authors.some(author => line.startsWith(author)) && !/[!?…]$|\p{L}{3,}\.$/u.test(line))
    return true;
  if (/[.!?]$/.test(line) && !/\b[ap]\.m\.$/.test(line)) return false;
  if (dateIn(line) && line.length < 120 && (names.length > 0 || isDateline(line))) return true;
  // "Steve Peebles, AP National Political Writer"
  const [name, ...rest] = line.split(/,\s*|\s+[|–—-]\s+/);
  return (
    rest.length > 0 &&
    names[0] === name.trim() &&
    name.includes(' ') &&
    ROLE.test(rest.join(' ')) &&
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

const DATE_WORDS =
  /^(?:published|posted|updated|last|modified|first|date|on|at|am|pm|a\.?m\.?|p\.?m\.?|gmt|utc|bst|est|edt|cet|cest|pst|pdt|et|pt|uhr|um|stand|veröffentlicht|aktualisiert|erschienen|am|publié|mis|à|jour|le|modifié|publicado|actualizado|atualizado|em|el|a|las|às|h|de|do|del|di|il|pubblicato|aggiornato|gepubliceerd|bijgewerkt|op|om|опубліковано|оновлено|опубликовано|обновлено|year|years|г|року|р|th|st|nd|rd|\p{L}{3,12}day|\p{L}{4,12}tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)-feira|年|月|日|년|월|일|입력|発行|発表|发布|понеділок|вівторок|середа|четвер|п[’']ятниця|субота|неділя|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)$/iu;

/** Nothing but a date, its hour and the words around them. */
export function isDateline(line: string): boolean {
  if (line.length > 120 || !dateIn(line)) return false;
  const words = line.match(/\p{L}[\p{L}.’'-]*/gu) ?? [];
  return (
    words.filter(word => !DATE_WORDS.test(word.replace(/\.$/, ''))).length <=
    (/\d{4}-\d\d-\d\d|\d\.\d{1,2}\.\d{4}/.test(line) ? 0 : 2)
  );
}
