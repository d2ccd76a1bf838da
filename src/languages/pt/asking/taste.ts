import { graveOf, privateOf, tasteLanguage, type TasteWords } from '../../shared/taste.js';

const matters: TasteWords['matters'] = {
  suicide: 'suic[ií]d\\p{L}+|tirou a própria vida|tirar a própria vida|enforcou-se|se enforcou',
  'sexual violence':
    'estupr\\p{L}+|viola(?:ção|ções|dor|dores|da|das)(?! d(?:os|as|e|o|a) (?:direitos|acordos?|normas?|leis?|regras?|espaço|cessar))|agress(?:ão|ões) sexua(?:l|is)|abus\\p{L}+ sexua(?:l|is|lmente)|assédio sexual|pedófil\\p{L}+|pedofilia|pornografia infantil',
  death:
    'mort[oea]s?|morr\\p{L}+|falec\\p{L}+|mat(?:a|ou|aram|ava|ar|ado|ada|ados|adas)|assassin\\p{L}+|homicídi\\p{L}+|executad[oa]s?|execuç(?:ão|ões)|massacr\\p{L}+|chacin\\p{L}+|genocídi\\p{L}+|cadáver(?:es)?|vítimas?(?: mortais| fatais)?|perdeu a vida|perderam a vida|funera(?:l|is)|enterr\\p{L}+|velório|luto|afogad[oa]s?|fuzilad[oa]s?|decapit\\p{L}+|leta(?:l|is)|morta(?:l|is)|catástrofe|óbitos?',
  harm: 'ferid[oa]s?|feriu|feriram|ferimento\\p{L}*|lesion\\p{L}+|les(?:ão|ões)|tortur\\p{L}+|maus-tratos|dispar(?:os?|ou|aram)|tiros?|tiroteio\\p{L}*|atentado\\p{L}*|explos(?:ão|ões)|explodiu|bombas?|bombarde\\p{L}+|refé(?:m|ns)|sequestr\\p{L}+|desaparecid[oa]s?|refugiad[oa]s?|violência|violent[oa]s?|terroris\\p{L}+|esfaque\\p{L}+|envenen\\p{L}+|espanc\\p{L}+|sem-teto|sem-abrigo|desabrigad[oa]s?|fome|acidente\\p{L}*',
  crime:
    'det(?:ido|ida|idos|idas|enção|enções)|deteve|prend(?:eu|eram)|pres[oa]s?|prisão|prisões|suspeit[oa]s?|acusad[oa]s?|acusaç(?:ão|ões)|acus(?:ou|aram|a|am)|indiciad[oa]s?|denunciad[oa]s?|réus?|ré|processad[oa]s?|condenad[oa]s?|condenaç(?:ão|ões)|culpad[oa]s?|culpa|absolvid[oa]s?|absolveu|cadeia|delitos?|crimes?|crimino\\p{L}+|roub(?:os?|ou|aram|ado|ados|ada)|furt\\p{L}+|fraude\\p{L}*|estelionat\\p{L}+|corrup\\p{L}+|suborn\\p{L}+|propinas?|peculato|desvi(?:o|os|ou|ado) de (?:verbas?|dinheiro|recursos)|extors\\p{L}+|tráfico|traficante\\p{L}*|contraband\\p{L}+|supost[oa]s?|supostamente|alegad[oa]s?|alegadamente|fiança|queixa-crime|multad[oa]s?',
  shame:
    'escândal\\p{L}+|mentiros[oa]s?|mentiu|mentiram|racis\\p{L}+|machis\\p{L}+|antissemit\\p{L}+|nazis?\\p{L}*|fascis\\p{L}+|insult\\p{L}+|doping|plági\\p{L}+|embriag\\p{L}+|bêbad[oa]s?|drogas?|adultério|prostitu\\p{L}+|demitid[oa]s?|destituíd[oa]s?|falência|vergonha|vergonhos[oa]s?|humilh\\p{L}+|fracass\\p{L}+|impeachment',
  kin: '(?:seu|sua|seus|suas) (?:ex-)?(?:espos[oa]s?|marido|mulher|filh[oa]s?|mãe|pai|pais|irmãos?|irmãs?|viúv[oa]|namorad[oa]|companheir[oa]|famili\\p{L}+)|divórci\\p{L}+|divorci\\p{L}+|grávida|casamento|se casou|casou-se',
  affair: 'adultério|amante|infidelidade|infiel',
  children:
    'crianças?|bebés?|bebês?|menor(?:es)? de idade|menores|adolescentes?|infanti(?:l|s)|escolares|alun[oa]s?|menin[oa]s?|de \\d{1,2} anos',
  address:
    '(?:rua|avenida|praça|travessa) (?:de |do |da |dos |das )?(?:(?!perto|mais|menos|uns|umas|quase|com|em|e|a|por|para|até|desde|tem|\\p{L}+rá|\\p{L}+ou)\\p{L}+ ?){1,4},? (?:n(?:úmero|º|\\.º)? ?)?\\d{1,4}',
  age: 'de \\d{1,2} anos|\\d{1,2} anos de idade|, \\d{1,2} anos?,|\\(\\d{1,2}\\)',
  health:
    'câncer|cancro|tumor(?:es)?|doen(?:te|tes|ça|ças)|coma|demência|depress(?:ão|ões)|enfarte|infarto|AVC|hospitalizad[oa]s?|internad[oa]s?|psiquiátric[oa]s?|aborto|aids|sida|HIV',
  money: '(?:seu|sua|seus|suas) (?:salários?|dívidas?|fortuna|patrimônio|património|herança|pensão|rendimentos|bens)',
  judgement:
    'melhor(?:es)?|pior(?:es)?|terríve(?:l|is)|horríve(?:l|is)|maravilhos\\p{L}+|infelizmente|lamentavelmente|felizmente|claro que|evidentemente|absurd\\p{L}+|excelente\\p{L}*|impressionante\\p{L}*|espetacular\\p{L}*|lendári\\p{L}+|dever(?:ia|iam|íamos)|injust\\p{L}+|ridícul\\p{L}+|brilhante\\p{L}*|magnífic\\p{L}+|inaceitáve(?:l|is)|desastr\\p{L}+|incríve(?:l|is)',
  forecast:
    '\\p{Ll}{2,}(?:aria|iria|eria)m?(?<!secretaria|maioria|padaria|livraria|bateria|galeria|matéria|feria|loteria)|provavelmente|possivelmente|talvez|espera-se|se espera|está previsto|ameaça \\p{L}+|prevê-se|prevê|preveem',
  rumour:
    'supost[oa]s?|supostamente|alegad[oa]s?|alegadamente|rumor(?:es)?|boatos?|ao que parece|ter(?:ia|iam) \\p{Ll}+(?:ado|ido)',
  denial: 'neg(?:ou|aram|ado)|negam?|desment\\p{L}+|refut\\p{L}+|rejeit(?:ou|aram|a|am) (?:as|a|os|o|ter)',
};

export const GRAVE = graveOf(matters);
export const OF_PRIVATE = privateOf(matters);

export const taste = tasteLanguage({
  matters,
  idioms:
    /(?<!\p{L})(?:ponto morto|Mar Morto|tempo morto|língua morta|natureza-morta|natureza morta|bomba d['’]?(?:e )?água|Dia d[eo]s (?:Mortos|Finados)|operação de resgate|tiro de meta|tiro livre|melhor(?:ia|ias|ar|ou|aram)|ou melhor)(?!\p{L})/giu,
  office:
    /(?:presidente|presidenta|chanceler|ministr|premiê|senador|deputad|prefeit|autarca|vereador|governador|comissári|embaixador|secretári|porta-voz|rei|rainha|papa|bispo|cardeal|juiz|juíza|desembargador|magistrad|procurador|promotor|polític|candidat|diretor|director|general|líder|chefe d|mandatári|dirigente|delegad)/i,
  says: /(?<!\p{L})(?:disse|diz|disseram|dizem|afirm\p{L}+|declar(?:ou|a|aram)|explic(?:ou|a)|garant(?:iu|e)|salient(?:ou|a)|indic(?:ou|a)|acrescentou|coment(?:ou|a)|consider(?:a|ou|am)|critic(?:ou|a)|advert(?:iu|e)|segundo|opin(?:a|ou)|acha|acredita|acreditam|sustenta|denunci(?:ou|a)|classificou|pedi(?:u|ram)|exig(?:e|iu))(?!\p{L})/iu,
  sayingVerbs:
    'disse|diz|afirmou|afirma|declarou|explicou|garantiu|salientou|indicou|acrescentou|segundo|comentou|informou',
  counts: /(?<!\p{L})(?:dezenas|dúzias|centenas|milhares|milhões)(?!\p{L})/iu,
  opensOpinion:
    /^(?:opinião|tribuna|coluna|editorial|carta ao (?:diretor|director|leitor)|cartas|artigo de opinião|crítica)(?!\p{L})(?::|\s*$|:? (?:de|por) )/imu,
});
