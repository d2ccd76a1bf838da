import { baseOf, pastOfParticiple } from '../asking/plain/verbs.js';
import type { Word } from '../events/clauses.js';
import { pattern } from '../../../article/pattern.js';

/** What can be seen to have been done or not, in public life. */
const DEEDS = new Set(
  `abandon abolish accept advance become carry control crush demand head headline host lead meet rescue save serve ship sink spearhead train treat wear bolster acquire adopt amend announce appeal appoint approve arrest attack ban bar begin block boycott build buy call
  cancel challenge change choose close compete concede confirm construct cut debate declare defeat delay demolish deploy
  deport dismantle dismiss dissolve donate double drop elect eliminate end endorse enter establish exit expand expel extend
  extradite file fill finance fire force free freeze fund give grant halt hand hire host impeach impose increase introduce invade
  invest investigate issue join launch leave legalize lift limit lose lower merge moderate move nationalize negotiate nominate open
  order oust outlaw overturn override oversee pardon pass pay pick postpone privatize produce prohibit propose prosecute
  provide publish pull pursue push quit raise ratify rebuild recall recognize reduce reform refund reject release relocate remove rename renew
  renegotiate reopen repeal replace require resettle resign resolve respond restore restrict resume retaliate retire return reverse revive rule run scrap sell send
  share shut sign slash split spend sponsor start step stop strike submit sue support suspend take tax test testify trim
  triple try turn unveil uphold veto visit vote win withdraw`.split(/\s+/),
);

/** "take advantage", "give voters a sense": nothing that is done. */
const NO_DEED = pattern('u')`
  ^(?:
    lead to|meet (?:the|its|his|her|their|a|with (?:success|resistance))|serve as a|carry (?:a|the|on|weight)|
    become (?:more|less|a symbol|clear|the (?:first|new face))|
    take (?:advantage|comfort|pride|note|place|time|part|years|months|shape|hold|a (?:look|toll|while|lot|hit))|
    give (?:way|rise|(?:\p{L}+ ){0,3}(?:a |the )?(?:chance|sense|idea|feeling|hope|edge|boost))|turn (?:out|into)|
    pay (?:attention|off|dividends|a price|the price|more attention|close|heed|tribute)|call (?:it|for|on|into)|
    run (?:into|out|deep|the risk)|move (?:on|quickly|slowly|fast|forward)|open the (?:door|way)|
    lose (?:sight|interest|ground|their|its|his|her)|win over|change (?:how|the way|minds)|
    start (?:to|over|with|by|[a-z]+ing)|begin (?:to|with|by|[a-z]+ing)|stop short|end up|
    provide (?:an? |the |more |some )?(?:opportunity|chance|sense|window|look|glimpse|boost)|
    raise (?:questions|concerns|eyebrows|doubts|the bar|awareness)|send a|
    leave (?:a|an|many|some|no|little|it|them|him|her)|push (?:back|hard)|pull (?:off|ahead)|drop off|step up|
    share (?:a|an|the|his|her|their)|support (?:the idea|him|her|it)|force (?:him|her|it|them|us)
  )(?!\p{L})
`;
const HEDGED = /^(?:likely|probably|definitely|certainly|always|never|surely|undoubtedly|eventually|ultimately)$/;

/** Is it a deed of which a reader can later tell whether it was done? */
export function isDeed(predicate: readonly Word[]): boolean {
  const [verb, next] = predicate.map(({ lower }) => lower);
  if (!verb || HEDGED.test(verb) || (next && HEDGED.test(next))) return false;
  if (NO_DEED.test(predicate.map(({ lower }) => lower).join(' '))) return false;
  if (verb === 'be' && next && /^(?:free|open|closed|legal|illegal|mandatory|compulsory|ready|available)$/.test(next))
    return true;
  if (verb === 'be') {
    const act = predicate.slice(1, 3).find(({ lower }) => pastOfParticiple(lower));
    return act !== undefined && DEEDS.has(baseOf(pastOfParticiple(act.lower)!));
  }
  return DEEDS.has(verb);
}
