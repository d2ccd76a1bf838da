import { wordsOf } from '../shared/framing.js';
import { speakerLanguage } from '../shared/speaker-language.js';

/** Says, in whatever form. */
const SAID =
  'disse|diz|dito|dizer|dissera|dissesse|diga|dizendo|dizia|afirm(?:ou|ado|a)|declar(?:ou|ado|a)|garanti(?:u|do)|garante|escrev(?:eu|e)|escrito|grit(?:ou|ado)|promet(?:eu|ido)';

export const speakers = speakerLanguage({
  verbs: `disse diz disseram dizem dizia diziam afirmou afirma afirmaram afirmava declarou declara declararam explicou explica explicaram explicava garantiu garante garantiram assegurou assegura salientou salienta sublinhou sublinha ressaltou ressalta destacou destaca frisou indicou indica acrescentou acrescenta acrescentaram adiantou adianta comentou comenta comentaram contou conta contava relatou relata revelou revela referiu refere insistiu insiste reiterou admitiu admite reconheceu reconhece advertiu adverte alertou alerta avisou avisa anunciou anuncia respondeu responde perguntou pergunta retrucou replicou escreveu escreve observou observa argumentou argumenta concluiu conclui resumiu resume confessou confessa desabafou desabafa denunciou lamentou lamenta prometeu promete exclamou exclama informou informa opinou opina ironizou ironiza brincou brinca sorriu sorri riu avaliou avalia analisou analisa completou completa emendou enfatizou enfatiza esclareceu esclarece proclamou proclama queixou-se queixa-se protestou protesta gritou grita pensou notou nota precisou rebateu ponderou pondera prosseguiu prossegue continuou continua finalizou justificou justifica atirou disparou desmentiu desafiou desafia profetizou profetiza teoriza ensina ensinou recomenda recomendou sentenciou sentencia sustentou sustenta constatou constata ensinou observava`,
  weakVerbs:
    'pediu pede exigiu exige chamou chama classificou classifica considerou considera consideram defendeu defende recordou recorda lembrou lembra acusou acusa confirmou confirma negou nega rejeitou criticou critica celebrou descreveu descreve definiu define reclamou reclama propôs propõe publicou espera acredita acreditam acha acham prevê previu prefere preferiu apelou apela entende entendeu defendia vê viu quer queria fala falou reivindica sugeriu sugere chegou usou usa referiu-se citou cita aponta apontou julga julgou sente sentiu elogiou evocou qualificou apontava notar admitir saudou',
  participles:
    'dito afirmado declarado explicado garantido assegurado salientado acrescentado comentado revelado referido anunciado respondido escrito reconhecido admitido considerado',
  auxiliaries: 'tem têm tinha tinham havia teria',
  prepositions:
    'de em por para com sem sob sobre entre até desde após ante contra durante segundo conforme perante mediante',
  articles: 'o a os as um uma este esta seu sua',
  oblique: 'ao à aos às do da dos das no na nos nas pelo pela pelos pelas num numa deste desta neste nesta',
  pronouns: { ele: 'male', ela: 'female' },
  conjunctions: 'e ou mas nem porém',
  subordinators: 'que porque quando se embora como enquanto onde quem cujo pois',
  adverb:
    /^(?:também|ainda|além|ontem|hoje|agora|depois|logo|assim|já|não|se|lhe|lhes|me|então|entretanto|recentemente|finalmente|igualmente|apenas|só|mesmo|sorrindo|rindo|\p{Ll}+mente|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo)$/u,
  according: [
    'segundo',
    'de acordo com',
    'na opinião de',
    'nas palavras de',
    'no entender de',
    'conforme',
    'segundo a opinião de',
  ],
  as: 'como conforme',
  marksSubject: /^(?:o|a)$/,
  labelTail: /(?:\ba propósito|\)|\btextualmente)$/u,
  framing: {
    denied: wordsOf(
      [
        `(?:nunca|jamais|tampouco|também não|nenhum momento|modo algum|ninguém)(?: \\p{L}+| @){0,4}? (?:${SAID})`,
        `não (?:(?:o|lhe|se|tinha|havia|teria|chegou a|quis|foi @ quem|foi @ que) ){0,3}(?:${SAID})`,
        'ninguém (?:ouviu|escutou|viu)|não há (?:prova|registo|registro|indício|evidência)s? de',
        `(?:neg|desment|refut|rejeit)(?:ou|a|am|aram|iu|e) (?:\\p{L}+ ){0,3}?(?:ter (?:\\p{L}+ )?(?:${SAID}|usado)|que @ (?:\\p{L}+ ){0,2}(?:${SAID})|a frase|as palavras)`,
        'desmentiu|desmente|(?:recusou-se|se recusou|recusa-se|se recusa) a (?:dizer|afirmar|repetir)|evit(?:ou|a|aram) (?:dizer|repetir)|não se (?:lembra|lembrou|recorda|recordou) de',
        '(?:frase|citação|expressão|declaração) “”(?: ,)? (?:não é|não foi|nunca|é falsa|é inventada|atribuída)',
      ].join('|'),
    ),
    supposed: wordsOf(
      [
        'supostamente|alegadamente|ao que parece|ao que tudo indica|segundo (?:um|o|os|uns) boatos?|diz-se que|dizem que|consta que|corre o boato|sátira|paródia|fictício|fictícia',
        `(?:teria|teriam|terá|terão|haveria|poderia|deveria|poderia ter|deveria ter|tivesse) (?:\\p{L}+ ){0,1}?(?:${SAID})`,
        `se (?:a |o )?@ (?:\\p{L}+ ){0,2}?(?:${SAID}|tivesse|disser)|(?:quando|assim que|até que|antes que|como se|sem que|logo que) (?:a |o )?@ (?:\\p{L}+ )?(?:disser|diga|dissesse)`,
        `que (?:a |o )?(?:@ )?(?:não )?(?:diga|dissesse|tenha dito|tivesse dito)|talvez (?:a |o )?(?:@ )?(?:tenha )?(?:${SAID})|será que`,
        'dirão?|dirá|(?:vai|vão|ia) dizer|(?:queria|quis|quer|planeja|pretende|deve) dizer(?: :)? “”|a ponto de dizer|prestes a dizer|quase (?:disse|diz)',
        `imagin(?:e|em|a|emos) (?:que|a|o)|(?:imit|parodi)(?:ando|ou|a)|fazendo-se passar por|fingindo ser|no papel de`,
        `n(?:o|a|um|uma) (?:romance|filme|novela|série|peça|sonho|comédia|ficção|sketch)(?: ,)? (?:a |o )?@`,
        '(?:vídeo|conta|perfil|notícia|citação|áudio|carta|gravação|imagem|mensagem|publicação)s? (?:\\p{L}+ ){0,2}(?:fals|manipulad|truncad|editad|falsificad|forjad|inventad)[oa]s?|fals[oa]s? (?:vídeo|conta|perfil|notícia|citação|áudio|carta|gravação|mensagem)s?',
        '(?:retir|retific|rectific|corrig)\\p{L}+ (?:uma|a|sua|um|o) (?:entrevista|notícia|informação|artigo|reportagem|vídeo)',
      ].join('|'),
    ),
    secondHand: wordsOf(
      [
        `(?:acredit|crê|suspeit|lembr|record|sustent|aleg|pens|denunci|cont|relat|sup[oôõ]|duvid|tem|garant|afirm|disse|diz|declar|report|inform|admit)\\p{L}* que (?:a |o )?(?:@|ela|ele) (?:\\p{L}+ ){0,2}?(?:${SAID})`,
        `acus(?:a|ou|aram|am) (?:a |o )?@ de (?:ter )?(?:${SAID})|citando (?:a |o )?@`,
      ].join('|'),
    ),
    refuted: wordsOf(
      '^(?:(?:mas )?(?:a (?:citação|frase|afirmação|gravação|imagem|notícia|declaração|informação)|o (?:vídeo|áudio|título)|isso|isto) (?:\\p{L}+ ){0,3}?(?:fals|inventad|manipulad|forjad)[oa]|(?:mas )?(?:@ |ela |ele )?(?:(?:nunca|jamais) (?:o )?|não o )disse)',
    ),
  },
  marks: {
    abbreviation: /^(?:Sr|Sra|Dr|Dra|Prof|Profa|Eng|V|Exa|art|núm|pág|etc|Jr|av|\p{Lu})$/u,
    smallWords: /^(?:o|a|os|as|de|do|da|dos|das|em|no|na|e|um|uma|por|para|com|the|of|and)$/i,
    ofThePage: /^(?:Leia (?:também|mais)|Saiba mais|Notícias relacionadas|Ver também)(?!\p{L})/u,
    workBefore:
      /(?<!\p{L})(?:filme|livro|romance|álbum|disco|canção|música|série|programa|peça|obra|jornal|diário|revista|título|intitulad[oa]|chamad[oa]|denominad[oa]|exposição|mostra|grupo|projeto|projecto|campanha|operação|lema|termo|palavra|novela|espetáculo|espectáculo|banda) $/u,
    workAfter: /^(?!,? ?(?:disse|afirmou|declarou|explicou|diz|afirma)(?!\p{L}))/u,
    definite: /^(?:o|a|os|as) /i,
    asks: /^(?:Pergunta|Jornalista|Repórter|Entrevistador(?:a)?|P|Folha|Veja|PÚBLICO)$/i,
    answers: /^(?:Resposta|R)$/i,
    medium:
      /(?<!\p{L})(?:(?:em|numa|n[ao]) (?<place>entrevista|conferência de imprensa|entrevista coletiva|comunicado|nota|Twitter|Facebook|X)|n[ao] (?<text>Parlamento|Congresso|Assembleia))(?!\p{L})/u,
    nearVerb: /^[\s,]*(?:(?:em|na|no|ontem|hoje|a|os|aos|jornalistas)\s*)*$/i,
  },
});
