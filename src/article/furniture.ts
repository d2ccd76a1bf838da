import { isControl, isTime } from './controls.js';
import { SENTENCE_END } from './sentence-end.js';
import { dateIn } from './written-date.js';
import { leanRegExp } from './lean-pattern.js';
import { pattern } from './pattern.js';

/** Lines that stand among an article's paragraphs and aren't its words: the page's own, in the languages of the product. */

/** Invites to read, watch or buy something else. */
const INVITATION = leanRegExp(
  '^(?:' +
    [
      'read (?:more|also|next|the full \\p{L}{1,12})|more (?:on|from|about) (?:this|the)?|related(?: \\p{L}{1,12})?(?=:|$)|see also|also read|see more|also see|read (?:the|this) (?:original|full|whole|complete) (?:article|story|post|piece|report|interview)|watch(?: now| more| live)?(?=:|$|\\s*[>»])|(?:more|read|up next)(?=: )|listen(?: now)?(?=:|$)|' +
        "advertisement (?:article|story|content) continues|continue reading(?![,;])|visit (?:[\\p{L}’']{2,20} ){1,4}home ?page|(?:story|article) continue[sd] (?:below|after)|we want to hear (?:from you|what you think)|submit a letter to the editor|(?:do you )?(?:have|got) a (?:news )?(?:tip|story)\\?|more (?:from|on|in) [^.!?]{2,60}:$|sign up|subscribe|share this|follow us|follow (?:[\\p{L}\\d’'@]{1,20} ){1,5}on|click here|story continues|article continues|scroll to continue|recommended(?: \\p{L}{1,12})?(?=:|$)|further reading(?=:|$)|from (?:our|the) archives?(?=:|$)|icymi|in case you missed it|(?:also|elsewhere) in (?:the |this )?\\p{L}{1,12}(?=:|$)|in other news(?=:|$)|elsewhere(?=:)|from (?:around )?the web(?=:|$)|popular now(?=:|$)|latest (?:news|stories)(?=:|$)|on the same (?:topic|subject)(?=:|$)|top story(?=:|$)|" +
        "don['’]t miss(?=:)|most (?:e-?mailed|viewed|commented|shared)(?=$|:)|read or share this (?:story|article)|(?:previous|next) (?:message|post|article|story)(?=:)|listen(?=: )|view this (?:e-?mail|message) in your browser|you may also like|you might also like|most read|editor(?:s|['’]s|s['’])? picks?|top stories|trending(?: now| today| topics)?(?=:|$)|what to (?:read|watch) next(?=:|$)|keep reading|go deeper|what to know(?=$)|get the latest|download (?:the|our) (?:[\\p{L}\\d’']{1,20} ){0,4}app|support our|support (?:independent |local |quality )?journalism|become a (?:member|subscriber|supporter)|join our|skip to|jump to",
      'lesen sie (?:auch|mehr|hier|dazu)|mehr zum thema|mehr dazu|auch interessant|weiterlesen|newsletter',
      'lire aussi|à lire aussi|à lire également|lire la suite|lire également|voir aussi|abonnez-vous|pour aller plus loin',
      'lea también|lee también|leer más|ver también|(?:también )?te puede interesar|te recomendamos|sigue leyendo|suscr[ií]bete|suscríbase|más información(?=:|$)',
      'leia também|leia mais|veja (?:também|mais)|v[íi]deos?(?=:)|saiba mais|assine|continua após a publicidade|continua depois da publicidade',
      'leggi anche|leggi tutto|potrebbe interessarti(?: anche)?|lees ook|lees meer|lees verder|bekijk ook|czytaj też|czytaj także|zobacz też|zobacz także',
      'читайте також|читати також|дивіться також|читайте также|читать далее|смотрите также|läs också|läs mer|les også',
      'a lire aussi|das könnte sie auch interessieren|(?:jetzt )?abonnieren|[iİ]lg[iİ]l[iİ] haber(?:ler)?|bunu da oku|bu da ilginizi çekebilir|διαβάστε (?:επίσης|ακόμα|περισσότερα)|δείτε (?:επίσης|ακόμα)|xem thêm|đọc thêm|tin liên quan|lue myös|læs også|přečtěte si také|čtěte také|olvasson tovább|kapcsolódó (?:írás|cikk|hír)\\p{L}{0,4}|виж (?:още|също)|още по темата|související články|(?:powiązane|podobne) artykuły|relaterade? artik(?:el|lar)|gerelateerde? artikel(?:en)?|citește și|baca juga',
      '(?:اقرأ|إقرأ|شاهد|طالع) أيضًا|(?:اقرأ|إقرأ|شاهد|طالع) أيضا|الأكثر قراءة|مواضيع ذات صلة|قد يهمك|לקריאה נוספת|קראו (?:גם|עוד)|بیشتر بخوانید|همچنین بخوانید|(?:ये|यह|इसे) भी (?:पढ़ें|पढ़ें|देखें)|और पढ़ें|आगे पढ़ें|संबंधित खबरें|आरো পড়ুন',
      // A label alone: “Reklam för spel förbjuds” is a headline
      '(?:advertisement|anzeige|zum thema|publicité|publicidade?|pubblicità|advertentie|annons|annonce|reklama?|реклама|по теме|hirdetés|publicitate|mainos|διαφήμιση)(?=[^\\p{L}\\p{N}]*$| ?:| [|–—-] )',
      '相关(?:阅读|新闻|报道|链接)|延伸阅读|推荐阅读|更多新闻|相關(?:閱讀|新聞|報導)|関連(?:記事|ニュース|リンク)|あわせて読みたい|こちらも読まれています|관련 ?(?:기사|뉴스)|함께 읽으면|อ่าน(?:ข่าว)?(?:เพิ่มเติม|ต่อ|เพิ่ม)|ข่าวที่เกี่ยวข้อง|ข่าวยอดนิยม',
    ].join('|') +
    ')(?![\\p{L}\\d])',
  'iu',
);
/** "More from The Courier: Ferry returns"; but "More from less: how farmers coped" is a heading. */
const MORE_FROM = /^M(?:ore from|ORE FROM) (?:(?:our|[Tt]he|THE) )?\p{Lu}[^.!?:]{1,50}: ?\S/u;
const SURE_INVITATION = pattern('iu')`
  ^(?:
    icymi(?=:)|in case you missed it(?=:)|from (?:our|the) archives?(?=:)|recommended reading(?=:)|
    read (?:also|next)|(?:read|watch|listen|related)(?=: )|we want to hear (?:from you|what you think)|
    visit (?:[\p{L}’']{2,20} ){1,4}home ?page|
    (?:please )?follow (?:[\p{L}\d’'@]{1,20} ){1,5}on (?:facebook|twitter)|(?:add|like|find) us on|
    read more(?=\s*[:»>…|]|$| (?:about|at|on|from|here|in) )|see also|also read|continue reading(?![,;])|sign up|
    subscribe|follow us|share this|click here|download (?:the|our)|
    read (?:the|this) (?:original|full|whole|complete) (?:article|story|post|piece|report|interview)|suscr[ií]bete|
    suscríbase|a lire aussi|join our|get the latest|support our|support (?:independent |local |quality )?journalism|
    become a (?:member|subscriber|supporter)|
    follow (?:[\p{L}\d’'@]{1,20} ){1,5}on (?:
      facebook|x|twitter|instagram|threads|bluesky|mastodon|youtube|tiktok|whatsapp|telegram|google news
    )|
    lesen sie (?:auch|mehr)|lire (?:aussi|la suite)|à lire aussi|abonnez-vous|lea también|lee también|
    leia (?:também|mais)|veja também|leggi anche|lees ook|czytaj (?:też|także)|читайте (?:також|также)
  )(?![\p{L}\d])
`;
const LONGEST_LINE = 200;

const RIGHTS = pattern('iu')`
  ^(?:
    ©|\(c\)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|
    (?:queda )?(?:terminantemente )?prohibida (?:la |su |toda )?reproducción(?=
      [.,;]?$|
      ,? (?:total|parcial|sin|por cualquier|de (?:est[eoa]s?|(?:los|sus) (?:contenidos|textos|artículos)))(?!\p{L})
    )|
    reproduction (?:totale|interdite)|
    (?:nachdruck|vervielfältigung)\b[^.!?]{0,80}(?:verboten|untersagt|genehmigung)|
    (?:é |está )?(?:expressamente )?proibida a reprodução(?=
      [.,;]?$|,? (?:total|parcial|sem|por qualquer|d(?:est[ea]s?|os? (?:conteúdos?|textos?|artigos?)))(?!\p{L})
    )|
    riproduzione (?:riservata|vietata)|todos os direitos reservados|усі права захищ|все права защищ
  )|
  (?:
    all rights reserved\.?|
    this material may not be published, broadcast, rewritten(?:,)? or redistributed(?: without permission)?\.?
  )$
`;
const COPYRIGHT =
  /^(?:Copyright|COPYRIGHT|copyright)(?=\s*(?:©|ⓒ|\([cC]\)|:|by\b|\d{4}|$)|\s+\p{Lu}[^.!?]{0,60}(?:\.|$)|.{0,80}\b\d{4}\b)/u;
const MOST_RIGHTS = 400;

/** How far the house had a hand in what it took from an agency. */
const SYNDICATED = pattern('i')`
  ^\(?(?:
    (?:except for|with the exception of|apart from) the headline\b|
    only the headline\b.{0,40}\b(?:changed|edited|modified|rewritten|reworked)\b|
    this (?:story|article|report|news) (?:has been|was|is) (?:
      published|sourced|taken|generated|auto-?generated|syndicated|provided|first published
    ) (?:from|by|on|in)\b.{0,60}\b(?:feed|agency|wire|partner|syndicated)\b|
    this (?:story|article|report) has not been edited\b
  )
`;
const DISCLAIMER = /^(?:disclaimer|haftungsausschluss)\s?:/i;

/** Where a weblog files what it printed, and where it was printed before. */
const FILING = leanRegExp(
  '^(?:' +
    [
      '(?:from )?(?:staff|wire|agency|news service|news services)(?:(?:,|,? and|/) ?(?:staff|wire|agency|agencies|news services?))? reports?',
      '\\((?:dpa|afp|apa|ap|reuters|efe|ansa|pap|lusa|sda|ots|epd|kna|ntb|anp|belga|ukrinform|interfax|mti)(?:[/,] ?\\p{L}{2,8}){0,3}\\)|dpa/\\p{L}{2,4}|(?:avec|mit|con|com|with) (?:afp|dpa|reuters|ap|efe|lusa|ansa|agences?|agencias?|agências|agentur(?:en)?)',
      'reporting from \\p{Lu}[^.!?]{1,60}|[^.!?]{2,40} (?:avec|with|mit|con|com|con información de) (?:afp|reuters|dpa|ap|efe|lusa|ansa|agenc[ie]as|agences|agências)',
      'posted (?:at|on) .{0,60}\\d.{0,30}',
      'this (?:entry|post|article) was (?:posted|filed|published|written|tagged) (?:in|under|on|by|at)\\b.{0,200}',
      '(?:filed|posted|tagged|categori[sz]ed) (?:under|in|as|with)\\b(?::.{0,120}|.{0,120}(?<![.!?…]))',
      'a version of this (?:article|story|review|column) (?:appears|appeared|was published) in .{0,200}',
      '(?:topics|tags|labels|keywords|categories|category|locations?|schlagworte|schlagwörter|etiquetas|mots-clés|tagi|trefwoorden|ämnen|etiketler|ετικέτες|λέξεις-κλειδιά|теги|метки|мітки|ключові слова|الكلمات (?:المفتاحية|الدلالية)|وسوم|برچسب‌?ها|תגיות|टैग्स?|标签|关键词|キーワード|タグ|태그|từ khóa|แท็ก) ?[:：].{0,120}(?<![.!?…])',
    ].join('|') +
    ')$',
  'iu',
);
/** What the law wants a page to say of what it stores. */
const CONSENT =
  /^(?:by (?:clicking|continuing)|we (?:use|value|care)|this (?:web)?site uses|we and our (?:[\d,]{1,6} )?partners|our (?:web)?site uses|wir (?:verwenden|und unsere)|nous utilisons|utilizamos)\b.{0,160}\b(?:cookies|privacy|personal data|consent)\b/iu;
const UNSUBSCRIBE =
  /^to unsubscribe\b|\b(?:unsubscribe from (?:this|our) (?:list|newsletter)|update your (?:e-?mail )?(?:subscription )?preferences)\b/i;

/** What shops, apps and mail programs say to whoever reads, in sentences. */
const ASIDE = leanRegExp(
  '^(?:' +
    [
      'you have \\d{1,2} (?:free )?(?:articles?|stories) (?:remaining|left)|already a (?:subscriber|member)\\?|get (?:unlimited|full) (?:digital )?access|this (?:article|story|content) is (?:reserved |available )?(?:only )?(?:for|to) (?:our )?subscribers',
      'add .{2,40} (?:as a|to your) preferred sources?|our standards: |you (?:are receiving|received) this (?:e-?mail|newsletter)|sent from my \\p{L}|get outlook for |forwarded from |from wikinews, the free|please use (?:the )?chrome browser|heard on [^.!?,]{2,40}$|(?:\\p{Lu}\\w{1,20} )?this content is provided by |.{0,30}\\(opens in (?:a )?new (?:window|tab)\\)|commented \\[|edit history: |got a (?:story|tip|question)\\?|explore more on|see more on:|suggested topics|order reprints|thanks for reading!|share or comment on this article|this article originally appeared|contact (?:reporter|the reporter|editor) |this post is (?:public|for paid)|join our commenting|document type: |launched \\d[^.!?,]{0,30}$|subscriptions support',
      '(?:was|is|did|do|has|have) (?:you (?:find|found|like|enjoy) )?(?:this|the) (?:article|page|story|post|guide|information|content|answer|piece)(?: been)? (?:helpful|useful|interesting|informative|of (?:help|use|interest)|help you|answer (?:your|all your) questions?)|war (?:dieser|der) (?:artikel|beitrag) (?:hilfreich|interessant|informativ)|wie hat ihnen (?:dieser|der) (?:artikel|beitrag) gefallen|cet article vous a-t-il|¿te (?:ha (?:sido|parecido)|resultó|fue) (?:útil|interesante)|¿(?:le|te) gustó (?:este|el) artículo|est[ea] (?:artigo|conteúdo|matéria) foi útil|чи була (?:ця )?(?:стаття|інформація) корисною',
      'this (?:article|page|story|document) was printed from |this is a (?:developing|breaking)(?: news)? story|(?:this )?(?:story|article|post|page) (?:has been|was|will be) updated(?: with new(?:er)? (?:information|details)| throughout| as (?:more|new) .{2,40})?\\.?$|have something to say\\?|for more (?:stories|news|articles|reports) like this|to read more from [^,.!?]{1,60}(?:$|,? (?:please )?(?:click|visit|subscribe|sign up|head|go|check|see|follow|join|download)\\b)|our editors found this (?:article|story|post|page) (?:on|at|via|using)\\b|all products (?:recommended|featured)\\b[^.!?]{0,80}\\b(?:independently|editors|commission)|(?:when|if) you (?:purchase|buy|click|order)\\b(?=.{0,120}\\b(?:links?|we (?:may |might |can |will )?(?:earn|receive|get|make))\\b).{0,160}\\bcommission|what do you think\\?.{0,60}\\bcomment|(?:scroll|look) down to (?:comment|read|leave)|(?:let|tell) us (?:know )?(?:what you think|your thoughts)?.{0,20}in the comments|if you (?:liked|enjoyed|loved) (?:this|my|the|what)(?!\\p{L})[^.!?]{0,60}\\b(?:clap|follow|share|subscribe|sign up|recommend)|do you have an opinion on (?:the issues?|anything|something|this)|will you support our ',
      'this (?:e-?mail|message)(?: and any .{2,40})? (?:is|are|may be|may contain) .{0,40}(?:confidential|privileged)|(?:diese|die) e-?mail .{0,80}vertraulich|ce (?:message|courriel) .{0,80}confidentiel',
      'an dieser stelle (?:finden|sehen|steht)(?: sie)? .{0,40}inhalt|ich bin damit einverstanden, dass|dieser (?:artikel|beitrag|text) (?:erschien|ist (?:zuerst|zunächst|im original)|wurde (?:zuerst|zunächst)) |dieser (?:artikel|beitrag|text) (?:gehört zum angebot|ist (?:nur )?für abonnent|wurde ihnen geschenkt)|über dieses thema berichte|dieses thema im programm|hinweis: dieser (?:artikel|text)|mehr lesen über|rechte am artikel|artikelrechte|f\\+ |folgen sie uns|hier geht es (?:zu|zum|zur) ',
      'article réservé (?:à nos|aux) abonnés|la suite de cet article est réservée|cet article a (?:initialement )?été (?:initialement |d’abord )?publié|cet article est réservé|il vous reste \\d|la suite après (?:cette|la) publicité|à voir aussi|vous pouvez partager un article|contenus? sponsorisés?|suivez-nous|sur le même sujet|inscrivez-vous|recevez (?:chaque|notre|nos|l)',
      'recibe (?:en tu|cada|nuestra|gratis|las)|s[ií]guenos|apúntate|regístrate|suscríbase|archivado en|lo más (?:visto|leído)|puedes seguir a|esta noticia es exclusiva|conforme a los criterios',
      'receba (?:no (?:seu|whatsapp|celular)|as|nossas|em|pelo)|siga (?:o canal|a gente|nos|o g1|a folha)|participe do canal|este (?:conteúdo|texto) é exclusivo|continua (?:depois|após) d?a? ?publicidade|clique aqui|baixe o app|veja os vídeos que',
      'підписуйтеся|підписуйтесь|підпишіться|стежте за (?:нами|новинами)|якщо ви (?:помітили|знайшли|побачили)|долучайтеся|при цитуванні|передрук|усі права|слідкуйте за|приєднуйтеся|подписывайтесь|следите за',
      "this (?:post|article|page|site|story) (?:may |might )?contains? (?:some )?affiliate|we (?:may|might) (?:earn|receive|get) (?:a |an )?(?:small )?(?:affiliate )?commission|this page has been (?:visited|viewed|accessed)|best viewed (?:with|in|at)|need a break\\?|play (?:the|our|today[’']s) .{0,40}(?:crossword|puzzle|quiz|game)",
      "(?:the )?(?:views?|opinions?)(?: and opinions?)? expressed (?:(?:here|above|below|in (?:this|these) (?:articles?|columns?|pieces?|posts?|pages?)).{0,60}(?:do not|don[’']t|are (?:those of|\\p{L}{2,6} own|solely))|.{0,80}(?:not necessarily|are (?:(?:solely|entirely|purely) )?(?:those of the (?:authors?|writers?|columnists?|contributors?)|(?:their|his|her|my|the (?:author|writer|columnist)[’']s) own)))(?!\\p{L})|a post shared by|get \\S.{2,40} on (?:twitter|facebook|instagram)(?!\\p{L})",
      "(?:close )?thanks for signing up|watch for us in your inbox|for the latest (?:news|weather|sports)\\b.{0,80}\\b(?:head|go|visit|tune|log on)\\b|privacy notice: |(?:was this (?:e-?mail|newsletter) )?forwarded (?:this e-?mail|to you)\\?|.{2,50} is a reader-supported publication|you[’']re (?:currently )?(?:a|on) (?:the )?(?:free|paid) |to receive new posts|let me know if you[’']d like|to view or add a comment",
      "see (?:[\\p{L}’']{1,15} ){0,4}(?:pictures|photos|cartoons|slideshow|gallery) (?:of|from)\\b",
      'polub (?:nas|.{2,40}) na facebook|devenez fan|ακολουθήστε|takip edin|abone olun?|theo dõi|ติดตาม(?:ข่าว|เรา)|تابعوا|تابعنا|עקבו|अपनी राय|हमें फॉलो|关注我们|(?:意见反馈|意見反饋|欢迎发表评论)|(?:本文|声明|免责声明)[:：]',
      'iscriviti (?:alla|a)|segui .{2,40} su (?:facebook|instagram|telegram|whatsapp|twitter|x|google)|seguici|masz (?:ciekawy|dla nas) temat|abbonati|dziękujemy, że|obserwuj nas|volg ons|följ oss',
    ].join('|') +
    ')',
  'iu',
);
/** "Gefällt Ihnen dieser Artikel?", and not what others like. */
const DO_YOU_LIKE = /^Gefällt Ihnen /u;
const LONGEST_ASIDE = 300;

const NAME =
  "\\p{Lu}[\\p{L}.’'-]*(?: (?:and |und |et |y |e |i |та |и |de |van |von |der |del |la |le |bin |al-)?\\p{Lu}[\\p{L}.’'-]*){0,4}";
const NAMES = `${NAME}(?:(?:,| and|, and| &| und| et| y| e| та| и) ${NAME}){0,5}`;
/** Who wrote, edited, translated, took the picture: not people of the news. */
const CREDITS = leanRegExp(
  '^[([—–-]?\\s?(?:' +
    [
      `(?:additional |further )?(?:reporting|writing|editing|research|production|graphics?|photography|illustrations?|translation|fact-checking)(?: and (?:reporting|writing|editing))? by\\b`,
      '(?:additional|further) (?:reporting|research|writing|editing|material)\\b[^.]{0,3}:?',
      '(?:written|reported|edited|compiled|translated|produced|photographed|illustrated|adapted)(?: and (?:edited|written|produced))? by\\b',
      '(?:photo(?:graph)?s?|chart|map|picture|pictures|image|images|illustration|graphic|video|credit|photo credit|image credit|source|sources|foto|fotos|bild|bilder|crédit(?:s)?(?: photo)?|crédito|quelle|quellen|fuente|fonte|фото|джерело|источник|zdjęcie|źródło|bron|kilde|källa|zdroj|forrás|πηγή|kaynak)s?\\s?(?::|©|\\.{3}|/ ?\\p{Lu}| by )',
      "(?:image caption|media caption|file (?:photo|picture|image)|archivbild|symbolbild|photo d[’']archives?|foto de archivo|foto de arquivo|foto d[’']archivio|архівне фото|toggle caption)(?:[:,–—-]| ?\\()",
      '(?:photo|picture|image|video)s? courtesy\\b[^.!?]{0,60}\\.?$',
      `(?:camera(?:work| operator)?|cinematography|sound|editing|film editing|voice-?over|narration|subtitles|kamera|schnitt|ton|caméra|montage|cámara|montaje|sonido|câmera|edição) ?: ?${NAMES}(?=[.;,|]|$)`,
      `(?:text|texte|texto|words|mitarbeit|recherche|grafik|illustrations?|illustrationen|fotografie|fotografía|fotografia|propos recueillis par|entrevista) ?: ?${NAMES}\\W{0,2}$`,
      '(?:mit (?:material|informationen|agenturmaterial)(?:$| (?:von|der|des) (?:[^.!?]{2,100}$|(?:(?:,|/| und)? ?(?:dpa|afp|reuters|apa|ap|epd|kna|sid)(?!\\p{L})){1,4}\\.$))|redaktion:|übersetz(?:t|ung)[: ]|traducido por|traduit (?:de|par)|traduzido por|tradução:|переклад:|перевод:)',
    ].join('|') +
    ')',
  'iu',
);
/** "Contributing: Ann Holt", "Courtesy of Ann Holt"; but not "Contributing factors", "Courtesy visit". */
const HELPED = leanRegExp(
  `^[([—–-]?\\s?(?:(?:[Cc]ontributing(?: (?:[Ww]riter|[Rr]eporter|[Aa]uthor)s? ?:?| ?:)|[Cc]on información de:?) ?${NAMES}\\W{0,2}|[Cc]ourtesy (?:of (?:the )?|the |(?=\\p{Lu}{2}|\\S+ \\p{Lu}))${NAME}\\.?)$`,
  'u',
);
/** "The wall in March. (Photo: Jane Holt)", "The wall in March. Photograph: Jane Holt/The Courier" */
const CREDITED = leanRegExp(
  `^[^"“”„«»]{0,200}\\W(?:[([] ?)?(?:(?:photo(?:graph)?|picture|image|credit|foto|fotó|fot|bild|photographe|crédit|crédito|fotografía|фото|снимка)s?(?: credit)?\\.? ?(?::|©|by|\\.{3}) ?|(?<=[.!?] )(?:photo|picture|foto|bild|©) ?)${NAME}(?: ?[/,|] ?(?:[\\p{L}\\d’. -]{2,40}))?[)\\]]?\\.?$`,
  'iu',
);
const OF_PICTURES = /photo|picture|image|credit|foto|fotó|fot\.|снимка|bild|cr[eé]dit|фото|©/i;
/** "Agency writers Ana Silva in Wexmouth, Tex., and Tom Hark contributed to this report." */
const CONTRIBUTED_TO_THIS =
  /^(?:[—–-]{1,2} ?)?\p{Lu}[^"“”!?]{5,240}? contributed (?:reporting )?(?:to|for) this (?:report|story|article|dispatch|piece)\.?$/u;
const CONTRIBUTED = leanRegExp(
  `^(?:[—–-] ?)?(?:[\\p{L}’' ]{0,60}(?:writers?|reporters?|journalists?|correspondents?|staff) )?${NAMES}(?:,? (?:in|from) [^.]{1,60})?,? (?:also )?contributed(?: reporting)?(?: (?:to|for) (?:this|the|an?) (?:report|story|article|piece|column|coverage)\\b.{0,80}| (?:in|from) \\p{Lu}.{0,60})?\\.?$`,
  'u',
);
/** "Jane Doe covers courts for the Gazette. Email her at …" */
const ON_THE_WRITER = leanRegExp(`^${NAMES},? (?:covers|writes|reports|is|has|joined|edits|teaches|can)\\b`, 'u');
const TO_REACH_THEM =
  /\b(?:e-?mail|reach|contact|follow|write to) (?:her|him|them)\b|\b(?:can be (?:reached|followed|contacted) (?:at|on|via|through|by (?:e-?mail|phone))|tweets (?:at|as))\b|[\w.+-]{2,40}@[\w-]{2,40}\.\w{2}|@\w{3,20}\.?$/i;
/** "Joe Bloggs/Agency", "AP Photo/Joe Bloggs", "Joe Bloggs / AFP / Getty Images", "Joe Bloggs via Getty Images." */
const AGENCY_LINE = leanRegExp(
  `^(?:(?:photo(?:graph)?|image|foto) )?(?:${NAME}|AP Photo|REUTERS|AFP|EPA|DPA|dpa)(?: ?/ ?| via )(?:[\\p{Lu}][\\p{L}.’'-]*(?: |$)){1,4}(?:/ ?(?:[\\p{Lu}][\\p{L}.’'-]*(?: |$)){1,3})?\\.?$`,
  'u',
);
const LONGEST_AGENCY_LINE = 80;
const LONGEST_CREDIT = 260;
const LONGEST_APPEAL = 600;
/** Below it stands what readers said. */
const MANY_SAID =
  '(?:(?:reader )?comments|kommentare|leserkommentare|commentaires|comentarios|comentários|commenti|reacties|komentarze|komentáře|коментарі|комментарии|kommentarer|kommentit|yorumlar|σχόλια|bình luận|ความคิดเห็น|تعليقات|التعليقات|תגובות|टिप्पणियाँ|评论|評論|网友评论|コメント|댓글)';
/** "Discussion" alone is a heading of the article; "Discussion (12)" isn't. */
const SAID_WITH_COUNT =
  '(?:(?:reader )?comment|discussion|kommentar|leserkommentar|commentaire|comentario|comentário|коментар(?:ів|ии)|комментарий)';
const OF_READERS = leanRegExp(
  `^(?:(?:\\d{1,5} |vos |vous |your |ihre |eure |tus |sus |seus |i vostri |ваші |ваши )?${MANY_SAID}(?: ?[([]?\\d{1,5}[)\\]]?)?|\\d{1,5} ${SAID_WITH_COUNT}|${SAID_WITH_COUNT} ?[([]\\d{1,5}[)\\]]):?$`,
  'iu',
);
export const isOfReaders = (line: string): boolean => OF_READERS.test(line);
/** What a house says above the comments of how to write them, and whose they are. */
const OF_COMMENTS =
  /(?<!\p{L})(?:comment(?:s|ers?|ing)|kommentar\p{L}{0,3}|kommentier\p{L}{1,3}|commentaires?|comentarios?|comentários?|commenti|reacties|komentarz\p{L}{0,3}|hozzászólás\p{L}{0,4}|kommente?l?\p{L}{0,8}|коментар\p{L}{0,3}|комментари\p{L}{1,3}|ال?تعليقات|المشاركات|yorumlar\p{L}{0,3}|σχόλια|评论|評論|コメント|댓글)(?!\p{L})/iu;
const COMMENT_RULES = pattern('iu')`
  (?<!\p{L})(?:
    moderat(?:ed?|ion|ors?)|(?:community|commenting|conversation) (?:guidelines|rules|policy|standards)|house rules|
    (?:stay|keep it|be) (?:civil|on topic|respectful|polite)|offensive|abusive|
    (?:do|does) not (?:necessarily )?(?:reflect|represent)|netiquette|moderiert|meinung(?:en)? der (?:leser|nutzer)|
    charte|modération|modérés?|normas|moderados|las opiniones|as opiniões|não representam|regole|moderati|
    mening van|poglądy|regulamin\p{L}{0,3}|vélemény\p{L}{0,5}|nézet\p{L}{0,5}|kulturáltan|
    думк\p{L}{1,2} (?:автор|читач)|правил\p{L}{0,3}|мнени\p{L}{1,2} (?:автор|читател)|إرشادات|شروط الاستخدام|
    شروط استخدام|الآراء|آراء
  )(?!\p{L})
`;
/** Of somebody who was asked, and not of readers. */
const GAVE_NO_COMMENT = pattern('iu')`
  (?<!\p{L})(?:
    (?:declin(?:e[sd]?|ing)|refus(?:e[sd]?|ing)|(?:was|were|been) asked) to|
    (?:not|n[’']t) (?:immediately |yet )?respond(?:ed)?|(?:asked|requests?|reached) for comments?|
    no (?:hizo|hicieron|ha hecho|han hecho|quiso|quisieron|dio|ofreció) (?:hacer )?comentarios|
    não (?:fez|fizeram|quis|quiseram|deu) (?:fazer )?comentários|n[’']a (?:pas )?(?:\p{L}{2,12} ){0,3}commentaires?|
    a refusé|non ha (?:\p{L}{2,12} ){1,2}commenti|gaf geen|wollte\p{L}{0,2} [^.!?]{0,80}nicht kommentieren|
    lehnte\p{L}{0,1}|odmówił\p{L}{0,2}|відмови(?:вся|лася|лися|лось)|отказал(?:ся|ась|ись|ось)
  )(?!\p{L})
`;
const OPINIONS_BELOW = /^(?:الآراء|التعليقات) (?:الواردة|المنشورة)(?!\p{L})/u;

/** Stands above what readers say, and tells them how to say it. */
export const isOnComments = (text: string): boolean =>
  text.length <= LONGEST_APPEAL &&
  !SAID.test(text) &&
  !GAVE_NO_COMMENT.test(text) &&
  !/["“”„«»]/.test(text) &&
  (OPINIONS_BELOW.test(text) || (OF_COMMENTS.test(text) && COMMENT_RULES.test(text)));

/** Below it stands what the writer took it from, or who the writer is. */
const OF_SOURCES = pattern('iu')`
  ^(?:
    (?:
      sources?|references|external links|further reading|notes|quellen|einzelnachweise|références|
      sources et références|notes et références|fuentes|referencias|fontes|referências|fonti|bronnen|źródła|джерела|
      примітки|источники|about the authors?|über (?:den autor|die autorin)|à propos de l[’']auteure?|
      sobre (?:la firma|el autor|la autora|o autor|a autora)|l[’']autore|over de auteur|o autorze|про автора|
      об авторе|om författaren
    )(?:\[[\p{L}.]{2,10}\])?
  ):?$
`;
export const isOfSources = (line: string): boolean => OF_SOURCES.test(line);
const SAID = /\b(?:said|says|told|sagte|dit|dijo|disse)\b/i;

/** Asks the reader for money or support, in words of the house. */
const APPEAL = pattern('iu')`
  \bplease consider (?:supporting|donating|contributing|subscribing|becoming|making an?)\b|
  \b(?:donate|contribute|subscribe|chip in) (?:to (?:us|our|the \p{Lu}\p{L}+) )?
  (?:today|now|from (?:as little as |just )?[$£€]\d)|
  \byour support (?:helps|allows|keeps|makes)\b|\bsupport (?:us|our (?:work|journalism|reporting|newsroom))\b|
  \b(?:depends?|rel(?:y|ies)) on (?:the )?(?:donations?|contributions?|generosity|support) (?:from|of) (?:our )?
  \p{L}{4,12} like you\b
`;

/** What somebody paid for stands under this label. */
const PAID =
  /^\W{0,2}(?:sponsored(?: (?:post|content|by .{1,40}))?|advertorial|promoted|paid (?:post|content|partnership)|anzeige|werbung|publicité|publi-?reportage|publicidad|publieditorial|conteúdo pago|реклама) ?[:|–—-] ?\S/iu;
/** "Join us live! Meet our writers … Tickets from $45. Book now.": what the house puts on. */
const OWN_EVENT =
  /^(?:join us|meet our|come (?:and )?(?:meet|see|hear) our|don['’]t miss our|get your tickets)\b.{0,260}\b(?:book (?:now|here|your)|tickets? (?:from|are|available|on sale|here)|reserve your|register (?:now|here|your)|rsvp|buy tickets|early[- ]bird)\b/i;
/** "This article is more than 3 years old" */
const OLD =
  /^this (?:article|story|post|page|review|piece|report|content) is (?:now )?(?:more than |over |at least |about |nearly |almost )?(?:an? |one |\d{1,2} |\p{L}{3,6} )?(?:years?|months?|decades?) old\.?$/iu;
/** "Give the gift of good stories: a year of the Post for just $39": what the house sells. */
const OFFER =
  /^(?:give|get|try|buy|order|save|enjoy|join|gift|read|start|claim|grab|take out|treat)\b[^.!?]{0,140}\b(?:for|from)? ?(?:just|only|as little as) ?[$£€] ?\d/iu;

const IN_BRACKETS = /^\s*[([]([^()[\]]{1,200})[)\]]\.?$/;

/** Where it can be found, in full. */
const ADDRESS =
  /^[^\p{L}\p{N}]{0,8}(?:(?:short ?)?(?:url|link|source|permalink|web|website)\s?: ?)?(?:https?:\/\/|www\.)\S+(?: (?:(?:page|seite|página) )?\d{1,3}(?: ?(?:\/|of|von|de) ?\d{1,3})?)?$/iu;
const PICTOGRAMS = /^(?![©®™])(?:[\p{Extended_Pictographic}\ufe0f\u200d]+ ?){1,3}(?=\p{L})/u;
/** "— Bus Man (@busman) October 4, 2018" */
const POSTED_BY = /^[—–-] ?.{1,60} \(@\w{2,30}\)/;
/** "Become a member for £4 a month." */
const MEMBERSHIP =
  /(?:^|[.!?] )(?:Become|Be) an? (?:(?:paying|paid|founding) )?(?:member|subscriber|supporter|patron)\b/;
/** "Via Flickr: townlover" */
const FROM_SERVICE =
  /^(?:via|on) (?:flickr|twitter|instagram|facebook|tiktok|youtube|reddit|imgur|giphy|tumblr)(?: ?(?:[:/|(@]| user ) ?[^\s"“”„«»]{1,30}(?: [^\s"“”„«»]{1,30}){0,3})?$/i;
/** "Via wexmouth.example" */
const VIA_HOST =
  /^(?:(?:photo|image|picture|video)s? )?(?:via|from|source)(?::| ) ?(?:https?:\/\/)?(?:[\w-]{1,40}\.){1,3}[a-z]{2,10}(?:\/\S*)?$/i;
/** As a wire of press releases ends. */
const SOURCE = /^SOURCE:? \p{Lu}/u;
const HANDLE = /^@[\w.]{2,30}$/;
const PHONE_OR_MAIL =
  /^(?:(?:tel|phone|t|m|mob(?:ile)?|fax|e-?mail|e)\b\W{0,3})?(?:\+?[\d ()./-]{7,24}|[\w.+-]{1,40}@[\w.-]{3,60})$/i;
const HOST =
  /^(?:www\.)?[a-z\d][a-z\d-]{1,40}(?:\.[a-z\d-]{2,30}){0,2}\.(?:com|org|net|info|news|co|uk|de|fr|es|it|pt|br|ua|ie|eu|us|au|ca|ch|at|nl|be|pl|example)$/;
/** "Ann Holt <ann@courier.example>", "To: Ann Holt <ann@courier.example>" */
const ADDRESSED = /^[^<>]{0,80}<[\w.+-]{1,40}@[\w.-]{3,60}>[,;]?$/;
/** "red, wexmouth.ORF.at", "https://… Page 1 of 2" */
const AT_HOST = /^[\p{L}/]{2,8}, ?[\w-]{2,40}\.[\w.-]{2,40}$/u;
const WORDLESS = /^[^\p{L}\p{N}]*$/u;

/** What stands beside the name of who wrote: an account, a house's address, how long ago, how long it takes. */
export const isOfByline = (text: string): boolean =>
  HANDLE.test(text) || HOST.test(text) || text.split(/ ?[•·|] ?/).every(isTime);

/** "Home | News | Sport | Weather" */
const isMenu = (text: string): boolean => {
  const parts = text.split(/\s[|•·]\s/);
  return parts.length >= 4 && parts.every(part => part.length <= 25) && !dateIn(text);
};
/** "Maren Oakes | The Ledger | 01632 960444" */
const isCard = (text: string): boolean => {
  const parts = text.split(/ ?[|•·] ?/);
  return parts.length > 1 && parts.some(part => PHONE_OR_MAIL.test(part) && /\d{3}|@/.test(part));
};
/** "Recevez gratuitement notre newsletter en vous inscrivant ici." */
const LETTER =
  /(?<!\p{L})(?:inscri(?:s|t|re|vant|vez|ption)|s[’']abonner|abonn(?:e[rz]|ez-vous|ieren|ement)|sign(?:ing)?[ -]up|subscrib(?:e|ing)|suscr[ií]b\p{L}{1,4}|inscreva|iscriv\p{L}{1,4}|anmeld(?:en|ung)|registr(?:ieren|ier)|register|cliqu(?:e|ez|ant)|recevez|recibe|receba|ricevi|erhalten sie|receive)(?!\p{L})/iu;
const OF_LETTER = /\bnewsletters?\b/i;
/** To whoever reads, and not of whom the article tells. */
const TO_THE_READER =
  /(?<!\p{L})(?:our|your (?:inbox|e-?mail)|notre|nos|votre (?:boîte|adresse|e-?mail)|unser\p{L}{0,2}|nuestr[ao]s?|nossas?|nostra)(?!\p{L})|(?<!\p{L})(?:here|ici|hier|aquí|aqui|qui)\W{0,3}$|(?:^|[,.?!] )(?:sign up|subscribe|register|inscrivez|abonnez|recevez|recibe|receba|ricevi|erhalten sie|abonnieren sie|suscr[ií]b|inscreva|iscriviti|receive)(?!\p{L})/iu;
/** "Watch more Channel 6 News on our free app." */
const MORE_THERE =
  /^(?:watch|read|see|find|get|hear) more\b.{0,80}\b(?:app|website|web site|page|channel|podcast)\.?$/i;
/** "【打印本页】【关闭窗口】" */
const BUTTONS_IN_ASIA = /^(?:[【[][^】\]]{2,10}[】\]]\s?)+$/u;
/** "👍 120 ❤️ 34" */
const REACTIONS = /^(?:\p{Extended_Pictographic}[\ufe0f\u200d]? ?\d{1,6} ?)+$/u;
/** "首页 新闻 财经 体育" */
const MENU_IN_ASIA =
  /^(?:[\p{Script=Han}\p{Script=Katakana}]{2,5}[\s|·]){3,}[\p{Script=Han}\p{Script=Katakana}]{2,5}$/u;
/** "待合室にできた図書室＝2023年2月18日、田中美咲撮影" */
const CREDIT_IN_ASIA = /(?:＝.{0,30}|[、。 ])(?:撮影|提供|写す)$|^.{0,60} ?(?:摄|供图|제공|촬영)$/u;
/** "El hospital, este viernes. RAÚL CANO", "Apple trees in April. Lena Ortiz/The Ledger" */
const ENDS_WITH_CREDIT = leanRegExp(
  `^[^"“”„«»]{8,200}[.!?] (?:\\p{Lu}{2,}(?: \\p{Lu}{2,}){1,2}|${NAME} ?/ ?(?:[\\p{Lu}][\\p{L}.’'-]*(?: |$)){1,4})$`,
  'u',
);
/** "(Adds quotes from the mayor)": what a wire changed since it sent the story before. */
const WIRE_NOTE =
  /^\((?:adds|updates|recasts|repeats|refiles|rewrites|releads|changes|removes|inserts)(?: \S.{2,200})?\)\.?$/i;
/** "Questions? Comments? Email us at …" */
const ASKS_FOR_MAIL =
  /^\W{0,2}(?:questions|comments|tips|suggestions|feedback|thoughts)\?(?: (?:questions|comments|tips|suggestions|feedback|thoughts)\?)?,? (?:please )?(?:e-?mail|write|contact|tell|send|call)\b/i;

/** What a database, a clipping or a draft says of an article, a line each. */
const FIELD =
  /^(?:circulation|reach|readership|auflage|pages?|seite|section|edition|slug|word(?:s| count)|document(?: type| url| id|nummer)?|dokumentnummer|ressort|publication (?:type|subject)|issn|language(?: of publication)?|subject|source type|(?:place|country) of publication|database|last updated|reading level(?: \(lexile\))?|author\/byline)\s?: ?\S.{0,140}$|^document [A-Z]{3,}\d{8,}\w*$/i;

/** "来源：新华社" */
const FILED_IN_ASIA =
  /^[（(]?(?:来源|來源|责编|責編|责任编辑|責任編輯|编辑|編輯|记者|記者|作者|校对|审核|图片来源|出典|写真|사진|출처|자료)\s?[:：／/|].{1,40}$/u;

/** Words of the page and not of the article? */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST_APPEAL) return false;
  const text = line.replace(IN_BRACKETS, '$1').replace(PICTOGRAMS, '');
  if (text.length <= LONGEST_LINE && (isCard(text) || REACTIONS.test(line) || MENU_IN_ASIA.test(text))) return true;
  if (
    text.length <= LONGEST_LINE &&
    ((OF_LETTER.test(text) && LETTER.test(text) && TO_THE_READER.test(text)) || MORE_THERE.test(text)) &&
    !SAID.test(text) &&
    !/["“”«»„]/.test(text)
  )
    return true;
  if (
    CREDIT_IN_ASIA.test(text) ||
    BUTTONS_IN_ASIA.test(text) ||
    (ENDS_WITH_CREDIT.test(text) && !SAID.test(text)) ||
    (FIELD.test(text) && !SENTENCE_END.test(text))
  )
    return true;
  if (WORDLESS.test(text) || AT_HOST.test(text) || ADDRESS.test(text) || FILED_IN_ASIA.test(text) || isMenu(text))
    return true;
  if (
    text.length <= LONGEST_LINE &&
    (SURE_INVITATION.test(text) || ((INVITATION.test(text) || MORE_FROM.test(text)) && !SENTENCE_END.test(text)))
  )
    return true;
  if (text.length <= 120 && (isControl(text) || PHONE_OR_MAIL.test(text) || ADDRESSED.test(text) || HOST.test(text)))
    return true;
  if (text.length <= LONGEST_ASIDE && (ASIDE.test(text) || DO_YOU_LIKE.test(text)) && !SAID.test(text)) return true;
  if (text.length <= LONGEST_CREDIT && (WIRE_NOTE.test(line) || ASKS_FOR_MAIL.test(text))) return true;
  if (PAID.test(text) || POSTED_BY.test(text)) return true;
  if ((FROM_SERVICE.test(text) || VIA_HOST.test(text)) && !SENTENCE_END.test(text)) return true;
  if (text.length <= LONGEST_LINE && (SOURCE.test(text) || (MEMBERSHIP.test(text) && !SAID.test(text)))) return true;
  if (text.length <= LONGEST_LINE && (OLD.test(text) || (OFFER.test(text) && !SAID.test(text)))) return true;
  if (text.length <= LONGEST_ASIDE && OWN_EVENT.test(text) && !/["“”«»„]/.test(text)) return true;
  if (APPEAL.test(text) && !/["“”«»„]/.test(text) && !SAID.test(text)) return true;
  if (
    text.length <= MOST_RIGHTS &&
    (RIGHTS.test(text) ||
      COPYRIGHT.test(text) ||
      FILING.test(text) ||
      CONSENT.test(text) ||
      SYNDICATED.test(text) ||
      DISCLAIMER.test(text))
  )
    return true;
  if (text.length <= LONGEST_LINE && UNSUBSCRIBE.test(text)) return true;
  return isCredit(text);
}

/** Who took a picture, whose words stand in the line above. */
export const isPictureCredit = (text: string): boolean =>
  text.length <= LONGEST_CREDIT && OF_PICTURES.test(text) && (CREDITS.test(text) || CREDITED.test(text));

function isCredit(text: string): boolean {
  if (text.length > LONGEST_CREDIT) return false;
  const line = text.replace(/^[([]|[)\]]\.?$/g, '');
  if (OF_PICTURES.test(text) && CREDITED.test(text) && !SAID.test(text)) return true;
  if (
    CONTRIBUTED.test(line) ||
    CONTRIBUTED_TO_THIS.test(line) ||
    (ON_THE_WRITER.test(line) && TO_REACH_THEM.test(line))
  )
    return true;
  if (line.length <= LONGEST_AGENCY_LINE && AGENCY_LINE.test(line)) return true;
  // "Source: …" of a chart; but "Sources: the minister will resign" tells something
  return (CREDITS.test(line) || HELPED.test(line)) && !SAID.test(line) && !isOfWork(line);
}

/** "In einer früheren Version dieses Artikels hieß es", "Ce article a été corrigé", at the beginning or after the label of a note. */
const EARLIER_VERSION = leanRegExp(
  '^\\W{0,3}(?:(?:anm(?:erkung|\\.)(?: (?:der|d\\.) (?:redaktion|red\\.))?|hinweis(?: der redaktion)?|nachtrag|aktualisierung|update|note de la rédaction|ndlr|mise à jour|précision|nota (?:de la redacción|del editor|da redação|do editor)|actualización|aclaración|atualização|nota|від редакції|примітка(?: редакції)?|уточнення|оновлено)\\W{1,4})?(?:' +
    [
      '(?:(?:in |bei )?(?:einer|der|unserer|eine|die) (?:früheren?|ersten?|ursprünglichen?|vorherigen?|vorigen) (?:version|fassung)) (?:dies\\p{L}{1,2} |unser\\p{L}{1,2} |des (?:artikels|beitrags|berichts)|(?:hieß|stand|haben wir|hatten wir|war|wurde)(?!\\p{L}))',
      '(?:dieser|der) (?:artikel|text|beitrag|bericht) wurde\\b.{0,60}(?:korrigiert|berichtigt|geändert|aktualisiert)',
      'wir haben (?:diesen|den) (?:artikel|text|beitrag|fehler)\\b.{0,40}(?:korrigiert|berichtigt|geändert)',
      '(?:dans )?une (?:première version|précédente version|version précédente|version antérieure) (?:de (?:cet|ce|cette|notre) |nous |indiquait|affirmait|mentionnait|disait)|cet article a été (?:corrigé|modifié|mis à jour)',
      '(?:en )?una (?:primera versión|versión anterior|versión previa)(?: de)? (?:est[ea] |nuestr[oa] |se |decía|afirmaba|indicaba|señalaba)|este artículo (?:ha sido|fue) (?:corregido|modificado|actualizado)',
      '(?:em |numa )?(?:uma )?(?:versão anterior|primeira versão|versão prévia) (?:dest[ea] |deste |noss[oa] |dizia|afirmava|informava|indicava)|est[ea] (?:artigo|texto|reportagem|matéria) foi (?:corrigid|alterad|atualizad)[oa]',
      '(?:у |в )?(?:попередній|першій|ранішій|початковій|попередня|перша) (?:версії|версія) (?:ці\\p{L}{1,4} |цього |йшлося|було|ми )|(?:цю статтю|цей матеріал|цей текст) (?:було )?(?:виправлено|оновлено|змінено)',
      '(?:in een eerdere versie van dit|in una versione precedente di quest\\p{L}{1,2}|w poprzedniej wersji tego|в (?:предыдущей|первой) версии (?:эт\\p{L}{1,3}|стать|материал))',
    ].join('|') +
    ')',
  'iu',
);

/** "Reporting by the council has been slow": of the work itself, and not of who did it. */
function isOfWork(line: string): boolean {
  const rest = /^[\p{L} ,-]{4,40} by (.*)$/u.exec(line)?.[1];
  if (rest === undefined || !SENTENCE_END.test(rest)) return false;
  const plain = rest.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? [];
  return plain.filter(word => !OF_CREDITS.test(word)).length > 3;
}
const OF_CREDITS =
  /^(?:and|by|in|of|for|the|with|from|at|to|additional|further|reporting|editing|writing|research|translation|translated|compiled|written|edited|production|graphics?|photography|fact-checking|checking|fact|staff|newsroom|bureau|desk|van|von|de|der|la|del|bin|al)$/;

/** "We originally reported that …", "Because of an editing error, the article stated …", "The Herald apologises for stating …" */
const CONFESSED = pattern('iu')`
  ^\W{0,3}(?:
    we (?:originally|previously|initially|wrongly|incorrectly|mistakenly|erroneously) (?:
      reported|stated|said|wrote|published|gave|named|identified
    )|
    (?:because of|due to|owing to|through) an? (?:\p{L}+ ){0,2}error,? (?:an?|the|this|our|we)\b[^.]{0,80}\b(?:
      article|story|report|piece|post|column|headline|caption|version|transcript|page|we
    )\b|
    (?:we|the [\p{L} ]{2,40}) (?:regrets?|apologi[sz]es?) (?:for|that|the) (?:
      (?:wrongly |incorrectly |falsely )?(?:stating|saying|reporting|writing|suggesting|publishing)|
      (?:this |the |an |our )?(?:error|mistake)
    )
  )
`;

/** "This article was amended on …": what was wrong in an earlier version is told there, and must not be asked. */
export function isCorrection(text: string): boolean {
  if (text.length > 1500) return false;
  const start = text.slice(0, 200);
  // "(Corrects the name in the third paragraph)", as a wire has it
  if (/^\((?:corrects|corrected|clarifies)\b[^()]{3,300}\)\.?$/i.test(text)) return true;
  if (
    /^\W{0,3}(?:correction(?= \d[^:]{2,40}:)[^:]*|correction|corrections|clarification|corrected|korrektur|berichtigung|rectificatif|correctif|corrección|fe de errores|correção|errata|rettifica|виправлення|исправление)s?\s?(?:[:—–-]|\(|, )/iu.test(
      start,
    )
  )
    return true;
  if (CONFESSED.test(start)) return true;
  const ofItself =
    /\b(?:article|story|report|piece|post|column|headline|caption|version|transcript|review|page|item|photo(?:graph)?|interview)\b/i;
  if (
    /^\W{0,3}(?:this|the|an?) (?:earlier|previous|original|initial|prior|first)? ?(?:versions? of )?(?:this|the|our)? ?(?:article|story|report|piece|post|column|headline|caption|transcript|review|page|item|interview|photo caption)\b/i.test(
      start,
    ) &&
    /\b(?:(?:was|has been|were|have been) (?:\p{L}+ )?(?:amended|corrected|updated|changed|revised|clarified|edited|modified)|(?:mis\p{L}{3,12}|incorrectly|erroneously|wrongly|mistakenly|originally|inaccurately)\b|(?:stated|said|gave|reported|referred|described|identified|attributed|suggested|implied|quoted))/iu.test(
      start,
    ) &&
    /\b(?:amended|corrected|updated|revised|clarified|earlier|previous|original|originally|incorrectly|erroneously|wrongly|mistakenly|misstated|misspelled|misidentified|misattributed|misquoted|inaccurately)\b/i.test(
      text,
    )
  )
    return true;
  if (
    /^\W{0,3}(?:editor['’]?s?['’]? note(?:,? [^:.]{3,24}\.? ?[^:.]{0,20})?|editors['’] note(?:,? [^:.]{3,24}\.? ?[^:.]{0,20})?|note|update|updated|updated? \d[^:]{0,40}|amendment|anmerkung der redaktion|note de la rédaction|nota de la redacción|nota do editor)\s?(?:[:—–-]|\()/iu.test(
      start,
    ) &&
    (ofItself.test(text) || /\b(?:we|quote|quotation|sentence|paragraph|passage|line|figure)\b/i.test(text)) &&
    /\b(?:amended|deleted|taken out|struck out|corrected|earlier|previous|original|originally|initially|previously|incorrectly|erroneously|wrongly|mistakenly|misstated|misspelled|misidentified|inaccurate(?:ly)?|removed|retracted|changed|clarif\p{L}{2,6}|error)\b/iu.test(
      text,
    )
  )
    return true;
  return EARLIER_VERSION.test(start);
}
