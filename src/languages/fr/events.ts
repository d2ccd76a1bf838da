import { romanceEvents } from '../romance/happenings.js';
import { told } from './told.js';

export const events = romanceEvents({
  ...told,
  says: /^(?:a |ont |avait |avaient )?(?:dit|déclar\p{L}+|affirm\p{L}+|expliqu\p{L}+|assur\p{L}+|soulign\p{L}+|indiqu\p{L}+|ajout\p{L}+|comment\p{L}+|estim\p{L}+|rappel\p{L}+|précis\p{L}+|insist\p{L}+|confi\p{L}+|racont\p{L}+|averti\p{L}*|inform\p{L}+|jugé?|soutenu)(?: |$)/u,
  ahead: /^(?:se |s['’])?(?:\p{Ll}+(?:ra|ront)|va|vont)(?: |$)/u,
  onDay:
    /(?<!\p{L})(?:[Ee]n (?:l['’]an(?:née)? )?|[Ll]e |[Cc]e |[Aa]u mois de |(?:[Aa]u début|[Àà] la fin|[Aa]u milieu) (?:de |du )|(?:[Dd]ébut|[Ff]in|[Mm]i-) ?)$/u,
  occasion:
    /(?:réunion|réunions|élections?|sommet|match|matchs|finale|débat|vote|scrutin|manifestation|manifestations|marche|attentat|accident|concert|fête|foire|négociations|pourparlers|discours|entretien|procès|visite|cérémonie|première|congrès|attaque|séisme|course|référendum|décision|jugement|accord|séance|journée|rencontre|édition)$/iu,
  and: /^ et (?=(?:l['’]|les |la |le |s['’])?(?:a|ont|est|sont|avait|avaient|\p{Ll}+(?:a|èrent|it|irent|ra|ront)) )/u,
  doubts:
    /(?<!\p{L})(?:selon|d['’]après|ne|pas|jamais|peut-être|possible\p{L}*|probable\p{L}*|aurai(?:t|ent)|serai(?:t|ent)|pourrai(?:t|ent)|devrai(?:t|ent)|a-t-\p{L}+|dit|affirmé|déclaré|expliqué|indiqué)(?!\p{L})|(?<!\p{L})n['’]/iu,
});
