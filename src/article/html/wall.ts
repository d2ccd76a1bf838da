import { pattern } from '../pattern.js';

/** What a page says where the rest of the article is for subscribers. */
export const WALL = pattern('iu')`
  \b(?:
    subscribe|subscription|subscriber|sign in|log in|register|create (?:a|your) (?:free )?account|become a member
  )\b.{0,60}\b(?:read|continue|access|full|rest|unlimited|unlock)|
  \b(?:
    continue reading|keep reading|to read the (?:full|rest)|subscribers? only|
    already a (?:paid )?(?:subscriber|member)|
    (?:available|reserved) (?:to|for) [\p{L} ]{0,20}(?:members|subscribers) only|
    create (?:a|an|a new) (?:new )?account to (?:read|continue)|
    this (?:article|content|story) is (?:for|only|exclusive|reserved)
  )\b|
  \b(?:
    jetzt weiterlesen|nur für abonnenten|réservé aux abonnés|contenido exclusivo para suscriptores|
    exclusivo para assinantes|для передплатників|для подписчиков
  )\b
`;

/** No more than that readers may pay: it says nothing of this article. */
export const OFFER =
  /^(?!.*(?:continue|keep reading|unlock|\b(?:full|rest|whole|entire|this) (?:of )?(?:the |this )?(?:article|story|text|piece|content|report|interview)|\bread (?:on|more|this|the (?:full|rest|whole))|only\b|already a)).*\b(?:subscribe|subscription|subscriber|sign in|log in|register|create|become a member)\b/isu;

const METER =
  /\byou(?:['’]ve| have) (?:read|viewed|used) (?<read>\d{1,2}) (?:out )?of (?:your )?(?<free>\d{1,2}) (?:free |complimentary )?(?:articles?|stories)\b|\byou(?:['’]ve| have) (?:got )?(?<left>[1-9]\d?) (?:free |complimentary )?(?:articles?|stories) (?:left|remaining)\b|\b[1-9]\d? (?:free|complimentary) (?:articles?|stories) (?:left|remaining)\b/i;

/** It counts what somebody has read, and this article is among what is free. */
export function isWithinMeter(text: string): boolean {
  if (/\b(?:continue|keep reading|unlock)\b/i.test(text)) return false;
  const { read, free } = METER.exec(text)?.groups ?? {};
  return read === undefined ? METER.test(text) : Number(read) <= Number(free);
}
