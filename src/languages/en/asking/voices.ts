import { leanRegExp } from '../../../article/lean-pattern.js';
import type { VoiceLanguage } from '../../contract/voices.js';
import { pattern } from '../../../article/pattern.js';

const SAYS =
  'said|says|told|tells|wrote|writes|added|adds|argued|argues|asked|asks|called|calls|declared|insisted|insists|warned|warns|tweeted|replied|noted|notes|explained|explains|responded|testified|promised|acknowledged|conceded|recalled|denied|denies|claimed|claims|predicted|predicts|announced|praised|criticized|criticised|blasted|denounced|dismissed';

export const voices: VoiceLanguage = {
  speaks: {
    before: leanRegExp(`(?<!\\p{L})(?:${SAYS}|according to|in the words of),? (?:[\\p{L}.]+ ){0,2}$`, 'iu'),
    after: leanRegExp(
      `^(?:,[^,.;:“”"]{3,80},)? (?:has |had |have )?(?:also |later |then |once |recently |repeatedly )?(?:${SAYS})(?!\\p{L})`,
      'u',
    ),
  },
  introduces: /^(?:an?|the|one of) /u,
  late: /(?<!\p{L})(?:the late|slain|assassinated) (?:[\p{L}.’'-]+ ){0,4}$/iu,
  outlaw:
    /(?<!\p{L})(?:terrorists?|jihadists?|(?:ISIS|ISIL|Islamic State|al[- ]Qaida|al[- ]Qaeda|Taliban|Ku Klux Klan|KKK|neo-Nazi|cartel|gang|militia) (?:leader|chief|fighter|commander|member|founder|head|wizard)|suspects?|gunman|shooter|attacker|bomber|murderer|killer|hijacker|convict(?:ed)?|drug lord|serial)(?!\p{L})/iu,
  reports:
    /(?<!\p{L})(?:reporters?|correspondents?|interviewer|moderators?|news ?anchor|anchor(?:man|woman)?|(?:news|politics|political|managing|assistant|city|metro|national|senior|deputy|digital|executive)(?: \p{Ll}+)? editor|(?:CNN|NBC|CBS|ABC|MSNBC|CNBC|Fox|PBS|NPR|BBC|Bloomberg|Univision|Telemundo)(?: News)?[’']s?|photographer)(?!\p{L})/iu,
  asks: /(?<!\p{L})(?:told|asked by|interview(?:ed)?(?: with| by)|pressed by|questioned by|spoke (?:to|with)|speaking (?:to|with)|tells|moderated by|hosted by|host|moderator) (?:[\p{Lu}][\p{L}&.-]*(?:[’']s)? ){0,3}(?:host |anchor )?$/u,
  asksAgain:
    /^ (?:then |also |later |again )?(?:asked|questioned|pressed|grilled|interviewed|followed up|wanted to know)(?!\p{L})/u,
  isOfThePaper:
    /^ is (?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:editor|reporter|writer|columnist|correspondent|contributor|blogger) (?:at|for|of|with) /u,
  ofTheMany:
    /(?<!\p{L})(?:customers?|voters?|residents?|supporters?|donors?|shoppers?|passengers?|commuters?|patients?|tenants?|students?|parents?|neighbou?rs?|members of the audience|protesters?|fans?|retirees?|readers?|viewers?|attendees?)(?!\p{L})/iu,
  speaksFor:
    /(?<!\p{L})(?:spokes(?:man|woman|person)|press secretary|communications (?:director|adviser|advisor)|(?:campaign|campaign[’']s) (?:\p{Ll}+ ){0,2}(?:manager|chair(?:man|woman)?|director|adviser|advisor|aide|lawyer|strategist|official|operative|co-chair(?:man|woman)?)|adviser|advisor|aide|surrogate|chief of staff|speechwriter)(?!\p{L})/iu,
  backs:
    /(?<!\p{L})(?:vot(?:e|ing|ed) for|support(?:ing|ed)?|endors(?:e|ing|ed)|back(?:ing|ed)|rally(?:ing)? behind|rooting for) (?:\p{Lu}\p{Ll}{0,7}\. |Senator |Governor |President |Secretary |Speaker )?$/u,
  praises:
    /^\]? (?:is|has been|will be|would be|would make|can be) (?:(?:the|an?|our) )(?:\p{Ll}+ ){0,3}(?:leader|president|candidate|nominee|choice|fighter|champion|commander)(?!\p{L})/u,
  ownCandidacy: pattern('u')`
    (?<!\p{L})(?:
      (?:are|is|be|vot(?:e|es|ed|ing)|voters?|support|turn out|here) for me(?=[!.,?]|$| in | and | because )|
      (?:[Oo]ur|[Mm]y) (?:
        popularity|candidacy|campaign|opponents?|supporters|nomination|administration|running mate
      )|
      I(?:[’']ve| have) done (?:this|so|very) well|
      I(?:[’']m| am) (?:running for|going to (?:win|be (?:the |your )?(?:next )?(?:president|nominee)))|
      [Ww]hen I(?:[’']m| am) (?:the )?president|[Aa]s president,? I
    )(?!\p{L})
  `,
  stands:
    /(?<!\p{L})(?:candidate|running mate|(?:presidential |White House |Senate )?(?:bid|candidacy)|nominee|front-?runner|contender|challenger|hopeful|primary rival)(?!\p{L})/iu,
  tellsOfWords:
    /^[”"’'»]+ (?:is|was|are|were|became|becomes|has been|had been|has become|had become|will be|would be|remains|appeared)(?!\p{L})/u,
};
