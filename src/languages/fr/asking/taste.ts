import { graveOf, privateOf, tasteLanguage, type TasteWords } from '../../shared/taste.js';

const matters: TasteWords['matters'] = {
  suicide: 'suicid\\p{L}+|mis fin à ses jours|mettre fin à ses jours|pendu|s’est pendue?',
  'sexual violence':
    'viol(?:s|ée?s?|eurs?)?(?! d(?:u|e la|es|e l) (?:règlement|droit|accord|loi))|agressions? sexuelles?|abus sexuels?|harcèlement sexuel|pédophil\\p{L}+|pédocriminel\\p{L}*|pédopornograph\\p{L}+',
  death:
    'morts?|mortes?|mort(?:el|els|elle|elles)|mour\\p{L}+|meurt|meurent|mourut|décès|décéd\\p{L}+|tu(?:é|ée|és|ées|er|ait|a|èrent)|assassin\\p{L}+|homicides?|meurtr\\p{L}+|exécut(?:é|ée|és|ées|ion|ions)|massacr\\p{L}+|génocid\\p{L}+|cadavres?|victimes?|perdu la vie|funérailles|obsèques|enterr\\p{L}+|deuil|noy(?:é|ée|és|ées|ade|ades)|fusillé\\p{L}*|décapit\\p{L}+|catastrophe\\p{L}*|disparition de',
  harm: 'bless(?:é|ée|és|ées|ure|ures|er|ait)|tortur\\p{L}+|maltrait\\p{L}+|tirs?|coups de feu|fusillade\\p{L}*|attentats?|explos(?:ion|ions|é)|bombes?|bombard\\p{L}+|otages?|enlev(?:é|ée|és|ées)|enlèvement\\p{L}*|disparu(?:e|s|es)?|réfugi\\p{L}+|violences?|violent\\p{L}*|terroris\\p{L}+|poignard\\p{L}+|empoison\\p{L}+|frapp(?:é|ée|és|ées)|sans-abri|sinistr(?:é|és|ée|ées)|famine|accidents?',
  crime:
    'arrêt(?:é|ée|és|ées)|arrestation\\p{L}*|interpell\\p{L}+|garde à vue|déten(?:u|us|ue|ues|tion)|suspect(?:s|e|es|é|ée)?|accus(?:é|ée|és|ées|e|ent|ation|ations|er)|mis(?:e|es)? en examen|inculp\\p{L}+|condamn\\p{L}+|coupables?|culpabilité|acquitt\\p{L}+|prison|prisonni\\p{L}+|délits?|délinquan\\p{L}+|crim(?:e|es|inel|inels|inelle)|vol(?:s|é|és|ée)?|cambriol\\p{L}+|fraud\\p{L}+|escro\\p{L}+|corrup\\p{L}+|pots-de-vin|détournement\\p{L}*|extorsion|trafi(?:c|cs|quant|quants)|contreband\\p{L}+|présumée?s?|caution|plainte|plaintes|procès|amende',
  shame:
    'scandal\\p{L}+|menteu\\p{L}+|menti|racis\\p{L}+|sexis\\p{L}+|antisémit\\p{L}+|nazis?|fascis\\p{L}+|insult\\p{L}+|dop(?:age|é|ée)|plagi\\p{L}+|ivre|ivresse|drogues?|adultère|prostitu\\p{L}+|licenci(?:é|ée|és|ées)|limog\\p{L}+|destitu\\p{L}+|faillite|honte|honteu\\p{L}+|humili\\p{L}+|échec\\p{L}*|échou\\p{L}+',
  kin: '(?:son|sa|ses|leur|leurs) (?:ex-)?(?:épou[sx]e?|mari|femme|fils|filles?|mère|père|parents|frères?|sœurs?|veuve?|compagn[eo]n?n?e?|enfants?|famille|proches)|divorc\\p{L}+|enceinte|mariage|s’est mariée?',
  affair: 'adultère|amants?|maîtresse|infidél\\p{L}+',
  children:
    'enfants?|bébés?|mineurs?|mineures?|adolescente?s?|écolières?|écoliers?|élèves?|lycéen\\p{L}*|collégien\\p{L}*|fillettes?|garçonnets?|âgée?s? de \\d{1,2} ans',
  address: '\\d{1,4},? (?:bis |ter )?(?:rue|avenue|boulevard|place|impasse|chemin) \\p{L}+',
  age: '(?:âgée? )?de \\d{1,2} ans|, \\d{1,2} ans|\\(\\d{1,2} ans\\)',
  health:
    'cancer|tumeurs?|malad(?:e|es|ie|ies)|coma|démence|dépression|infarctus|AVC|hospitalis\\p{L}+|intern(?:é|ée)|psychiatri\\p{L}+|avortement|IVG|sida|VIH',
  money: '(?:son|sa|ses) (?:salaire|dette|dettes|fortune|patrimoine|héritage|retraite|revenus|biens)',
  judgement:
    'meilleure?s?|pires?|terribl\\p{L}+|horribl\\p{L}+|merveilleu\\p{L}+|malheureusement|hélas|heureusement|bien sûr|évidemment|absurd\\p{L}+|excellent\\p{L}*|impressionnant\\p{L}*|spectaculaire\\p{L}*|légendaire\\p{L}*|devr(?:ait|aient|ions)|injust\\p{L}+|ridicul\\p{L}+|brillant\\p{L}*|magnifique\\p{L}*|inacceptabl\\p{L}+|désastr\\p{L}+|incroyabl\\p{L}+',
  forecast:
    '\\p{Ll}{2,}(?:erait|eraient|irait|iraient|drait|draient|vrait|vraient)|pourrai(?:t|ent)|serai(?:t|ent)|aurai(?:t|ent)|probablement|sans doute|peut-être|vraisemblablement|devrai(?:t|ent)|il est prévu|menace de|prévoi(?:t|ent)',
  rumour: 'présumée?s?|prétendument|soi-disant|rumeurs?|apparemment|aurai(?:t|ent) (?:été )?\\p{Ll}+(?:é|i|u)',
  denial: 'ni(?:é|e|ent|a)|dément(?:i|ent)?|réfut\\p{L}+|rejet(?:é|te|tent|a) (?:les|la|le|l’)',
};

export const GRAVE = graveOf(matters);
export const OF_PRIVATE = privateOf(matters);

export const taste = tasteLanguage({
  matters,
  idioms:
    /(?<!\p{L})(?:point mort|mer Morte|temps morts?|langue morte|nature morte|feuille morte|bombe d['’]eau|tirs? au but|vols? (?:direct|intérieur|international|AF)|avec vol|meilleur buteur|record|Toussaint)(?!\p{L})/giu,
  office:
    /(?:président|chancelièr?e?r?|ministre|Premier ministre|sénat|déput|maire|conseill|gouverneur|commissaire|ambassad|secrétaire|porte-parole|préfet|roi|reine|pape|évêque|archevêque|cardinal|juge|magistrat|procureur|politique|candidat|directeur|directrice|général|leader|chef|dirigeant|délégué|élue?)/i,
  says: /(?<!\p{L})(?:dit|disent|a dit|affirm\p{L}+|déclar\p{L}+|expliqu\p{L}+|assur\p{L}+|soulign\p{L}+|indiqu\p{L}+|ajout\p{L}+|comment\p{L}+|estim\p{L}+|critiqu\p{L}+|avert\p{L}+|selon|juge|pense|pensent|croit|soutient|dénonc\p{L}+|qualifi\p{L}+|demand\p{L}+|exig\p{L}+)(?!\p{L})/iu,
  sayingVerbs:
    'dit|a dit|affirme|a affirmé|a déclaré|explique|a expliqué|assure|souligne|a indiqué|a ajouté|selon|commente',
  counts: /(?<!\p{L})(?:dizaines|douzaines|centaines|milliers|millions)(?!\p{L})/iu,
  opensOpinion:
    /^(?:opinion|tribune|chronique|éditorial|édito|courrier des lecteurs|point de vue|critique)(?!\p{L})(?:\s?:|\s*$|:? (?:de|par) )/imu,
});
