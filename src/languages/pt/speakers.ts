import { speakerLanguage } from '../shared/speaker-language.js';

export const speakers = speakerLanguage({
  verbs: `disse diz disseram dizem dizia diziam afirmou afirma afirmaram afirmava declarou declara declararam explicou explica explicaram explicava garantiu garante garantiram assegurou assegura salientou salienta sublinhou sublinha ressaltou ressalta destacou destaca frisou indicou indica acrescentou acrescenta acrescentaram adiantou adianta comentou comenta comentaram contou conta contava relatou relata revelou revela referiu refere insistiu insiste reiterou admitiu admite reconheceu reconhece advertiu adverte alertou alerta avisou avisa anunciou anuncia respondeu responde perguntou pergunta retrucou replicou escreveu escreve observou observa argumentou argumenta concluiu conclui resumiu resume confessou confessa desabafou desabafa denunciou lamentou lamenta prometeu promete exclamou exclama informou informa opinou opina ironizou ironiza brincou brinca avaliou avalia analisou analisa completou completa emendou enfatizou enfatiza esclareceu esclarece proclamou proclama queixou-se queixa-se protestou protesta gritou grita pensou notou nota precisou rebateu ponderou pondera prosseguiu prossegue continuou continua finalizou justificou justifica atirou disparou desmentiu desafiou desafia profetizou profetiza teoriza ensina ensinou recomenda recomendou sentenciou sentencia sustentou sustenta constatou constata ensinou observava`,
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
  denied:
    /(?<!\p{L})(?:negou|nega|desmentiu|desmente|nunca (?:disse|dissera|afirmou)|não (?:disse|dissera|afirmou|teria dito))(?!\p{L})/u,
  supposed:
    /(?<!\p{L})(?:supostamente|alegadamente|teria (?:dito|afirmado|declarado)|terá (?:dito|afirmado)|falso|falsa|boato|sátira|paródia|fictício|romance)(?!\p{L})/u,
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
