// Texts as people paste them, each our own.
import { wrap } from './wrap.mjs';

const A =
  'The council of Wexmouth voted on Monday to rebuild the harbour wall before winter, because the storm of March had broken it in three places, engineer Ana Silva said.';
const B =
  'It will take some nine months, and ships will have to wait outside the harbour whenever the tide is low, harbour master Tom Harker told the meeting.';
const C =
  '“We have lived with this wall for a hundred years and it has never been looked after as it should be,” said Jon Sopp, who mends nets on the quay.';
const D =
  'The county pays half of the price, which an engineer put at £21 million in a report that was read out to the council, and the town must find the rest.';
const T = 'Wexmouth rebuilds its wall';
const J = (...x) => x.join('\n\n');
const all = [T, A, B, C, D];
/** Where it comes from -> what is pasted, the article's blocks in order, what it says of itself. */
export const pastes = {
  'wrapped at 72': [J(T, ...[A, B, C, D].map(x => wrap(x))), all],
  'wrapped at 60 with indents': [J(T, ...[A, B, C, D].map(x => '   ' + wrap(x, 60))), all],
  'wrapped, all lines indented': [J('    ' + T, ...[A, B, C, D].map(x => wrap(x, 68, '    '))), all],
  'one line a paragraph, no blank lines': [[T, A, B, C, D].join('\n'), all],
  crlf: [[T, A, B, C, D].join('\r\n\r\n'), all],
  'three blank lines and trailing spaces': [[T, A, B, C, D].join('   \n\n\n\n'), all],
  'web copy with furniture': [
    [
      'Skip to main content',
      'Home',
      'News',
      'Sport',
      T,
      'By Ana Silva',
      'Published 8 May 2025',
      'Share',
      'Save',
      A,
      'Advertisement',
      B,
      'Read more: Ferry stops for the winter',
      C,
      'Image 2 of 5',
      D,
      '12 comments',
      'Share this article',
      '1.2K shares',
    ].join('\n\n'),
    all,
    { authors: ['Ana Silva'], date: '2025-05-08' },
  ],
  'web copy with menus in one line': [
    ['Home | News | Sport | Weather | Jobs', T, A, B, C, D, 'Terms | Privacy | Contact us | © 2025 The Courier'].join(
      '\n',
    ),
    all,
  ],
  dateline: [J(T, 'WEXMOUTH, May 8 — ' + A, B, C, D), [T, 'WEXMOUTH, May 8 — ' + A, B, C, D]],
  'AP dateline without title': [
    J('WEXMOUTH, England (AP) — ' + A, B, C, D),
    ['WEXMOUTH, England (AP) — ' + A, B, C, D],
  ],
  WhatsApp: [
    '[08/05/2025, 10:32:11] Ann: ' +
      T +
      '\n[08/05/2025, 10:32:11] Ann: ' +
      A +
      '\n[08/05/2025, 10:33:02] Ann: ' +
      B +
      '\n[08/05/2025, 10:34:40] Ann: ' +
      C,
    [T, A, B, C],
  ],
  'WhatsApp android': [
    '08/05/2025, 10:32 - Ann: *' +
      T +
      '*\n08/05/2025, 10:32 - Ann: ' +
      A +
      '\n08/05/2025, 10:33 - Ann: ' +
      B +
      '\n08/05/2025, 10:34 - Ann: ' +
      C,
    [T, A, B, C],
  ],
  'WhatsApp forwarded with stars': [
    '*' + T + '*\n\n' + A + '\n\n_' + B + '_\n\n' + C + '\n\nhttps://courier.example/wall',
    [T, A, B, C],
  ],
  'e-mail forwarded': [
    '---------- Forwarded message ---------\nFrom: Ann Holt <ann@courier.example>\nDate: Thu, 8 May 2025 at 10:32\nSubject: ' +
      T +
      '\nTo: <tom@courier.example>\n\n\n' +
      J(A, B, C, D),
    all,
    { date: '2025-05-08' },
  ],
  'e-mail quoted': [
    J(T, A, B, C, D)
      .split('\n')
      .map(l => '> ' + l)
      .join('\n'),
    all,
  ],
  'e-mail quoted and wrapped': [
    J(T, ...[A, B, C, D].map(x => wrap(x, 70)))
      .split('\n')
      .map(l => (l ? '> ' + l : '>'))
      .join('\n'),
    all,
  ],
  'e-mail with headers': [
    'From: newsdesk@courier.example\nTo: ann@courier.example\nSubject: ' +
      T +
      '\nDate: Thu, 8 May 2025 10:32:11 +0100\n\n' +
      J(A, B, C, D) +
      '\n\n--\nAnn Holt\nThe Courier\n+44 20 7946 0000',
    all,
    { date: '2025-05-08' },
  ],
  'PDF with hyphens and page numbers': [
    T +
      '\n\n' +
      wrap(A, 50).replace('rebuild the', 're-\nbuild the') +
      '\n\n' +
      wrap(B, 50) +
      '\n\n12\n\n' +
      wrap(C, 50) +
      '\n\nThe Courier, 8 May 2025\n\n13\n\n' +
      wrap(D, 50),
    all,
  ],
  'PDF page x of y': [J(T, wrap(A), 'Page 1 of 2', wrap(B), wrap(C), 'Page 2 of 2', wrap(D)), all],
  'bullets •': [
    J(T, A, '• A ferry every ten minutes, free of charge\n• Free parking at the ring road until May', B, C),
    [T, A, 'A ferry every ten minutes, free of charge', 'Free parking at the ring road until May', B, C],
  ],
  'bullets with tabs and ·': [
    J(T, A, '·\tA ferry every ten minutes, free of charge\n·\tFree parking at the ring road until May', B, C),
    [T, A, 'A ferry every ten minutes, free of charge', 'Free parking at the ring road until May', B, C],
  ],
  'bullets numbered wrapped': [
    J(
      T,
      A,
      '1. A ferry every ten minutes, free of charge, for all who\n   live on the north side of the river\n2. Free parking at the ring road until May',
      B,
      C,
    ),
    [
      T,
      A,
      'A ferry every ten minutes, free of charge, for all who live on the north side of the river',
      'Free parking at the ring road until May',
      B,
      C,
    ],
  ],
  'bullets word o and ▪': [
    J(T, A, '▪ A ferry every ten minutes, free of charge\n▪ Free parking at the ring road until May', B, C),
    [T, A, 'A ferry every ten minutes, free of charge', 'Free parking at the ring road until May', B, C],
  ],
  'headings in between': [
    J(T, A, 'What it costs', B, C, 'WHAT IS NEXT', D),
    [T, A, 'What it costs', B, C, 'WHAT IS NEXT', D],
  ],
  'underlined title': [T + '\n==========================\n\n' + J(A, B, C, D), all],
  'title with dashes below': [T + '\n--------------------------\n\n' + J(A, B, C, D), all],
  'title in capitals': [J(T.toUpperCase(), A, B, C, D), [T.toUpperCase(), A, B, C, D]],
  'byline, role and date': [
    J(T, 'Ana Silva, Health correspondent\n8 May 2025, 10:00 BST', A, B, C, D),
    all,
    { authors: ['Ana Silva'], date: '2025-05-08' },
  ],
  'byline below text': [J(T, A, B, C, D, 'Ana Silva is a reporter for the Courier. Follow her on Twitter @ana.'), all],
  'German paste': [
    J(
      'Wexmouth baut seine Mauer neu',
      'Von Ana Silva',
      'Stand: 08.05.2025, 10:32 Uhr',
      'Der Rat der Stadt hat am Montag beschlossen, die Hafenmauer vor dem Winter neu zu bauen, weil der Sturm im März sie an drei Stellen zerstört hat.',
      'Anzeige',
      'Die Arbeiten dauern etwa neun Monate, sagte Hafenmeister Tom Harker.',
      'Lesen Sie auch: Fähre fährt nicht mehr',
      'Teilen',
      'Merken',
      'Drucken',
      'Der Kreis zahlt die Hälfte der Kosten von 21 Millionen Euro.',
      'Quelle: dpa',
    ),
    [
      'Wexmouth baut seine Mauer neu',
      'Der Rat der Stadt hat am Montag beschlossen, die Hafenmauer vor dem Winter neu zu bauen, weil der Sturm im März sie an drei Stellen zerstört hat.',
      'Die Arbeiten dauern etwa neun Monate, sagte Hafenmeister Tom Harker.',
      'Der Kreis zahlt die Hälfte der Kosten von 21 Millionen Euro.',
    ],
    { authors: ['Ana Silva'], date: '2025-05-08' },
  ],
  'German agency': [
    J(
      'Wexmouth baut seine Mauer neu',
      'Wexmouth (dpa) - Der Rat der Stadt hat am Montag beschlossen, die Hafenmauer vor dem Winter neu zu bauen.',
      'Die Arbeiten dauern etwa neun Monate, sagte Hafenmeister Tom Harker.',
      '© dpa-infocom, dpa:250508-930-1/2',
    ),
    [
      'Wexmouth baut seine Mauer neu',
      'Wexmouth (dpa) - Der Rat der Stadt hat am Montag beschlossen, die Hafenmauer vor dem Winter neu zu bauen.',
      'Die Arbeiten dauern etwa neun Monate, sagte Hafenmeister Tom Harker.',
    ],
  ],
  'French paste': [
    J(
      'Wexmouth refait son mur',
      'Par Ana Silva',
      'Publié le 8 mai 2025 à 10h32, mis à jour le 9 mai 2025 à 8h00',
      'Temps de lecture : 3 min',
      'Le conseil municipal a décidé lundi de reconstruire le mur du port avant l’hiver, car la tempête de mars l’avait brisé à trois endroits.',
      'Publicité',
      'Les travaux dureront neuf mois, a dit le maître du port.',
      'Lire aussi : Le ferry s’arrête pour l’hiver',
      'Partager',
      'Le comté paie la moitié du prix, soit 21 millions d’euros.',
    ),
    [
      'Wexmouth refait son mur',
      'Le conseil municipal a décidé lundi de reconstruire le mur du port avant l’hiver, car la tempête de mars l’avait brisé à trois endroits.',
      'Les travaux dureront neuf mois, a dit le maître du port.',
      'Le comté paie la moitié du prix, soit 21 millions d’euros.',
    ],
    { authors: ['Ana Silva'], date: '2025-05-08' },
  ],
  'Spanish paste': [
    J(
      'Wexmouth reconstruye su muro',
      'Ana Silva',
      '8 de mayo de 2025',
      'El consejo decidió el lunes reconstruir el muro del puerto antes del invierno, porque la tormenta de marzo lo rompió en tres sitios.',
      'PUBLICIDAD',
      'Las obras durarán nueve meses, dijo el jefe del puerto.',
      'Lea también: El ferri se para',
      'Compartir',
      'El condado paga la mitad del precio.',
    ),
    [
      'Wexmouth reconstruye su muro',
      'El consejo decidió el lunes reconstruir el muro del puerto antes del invierno, porque la tormenta de marzo lo rompió en tres sitios.',
      'Las obras durarán nueve meses, dijo el jefe del puerto.',
      'El condado paga la mitad del precio.',
    ],
    { date: '2025-05-08', authors: ['Ana Silva'] },
  ],
  'Portuguese paste': [
    J(
      'Wexmouth refaz o seu muro',
      'Por Ana Silva, g1 — São Paulo',
      '08/05/2025 10h32  Atualizado há 2 horas',
      'O conselho decidiu na segunda-feira reconstruir o muro do porto antes do inverno, porque a tempestade de março o quebrou em três lugares.',
      'Continua após a publicidade',
      'As obras vão durar nove meses, disse o chefe do porto.',
      'Leia também: Balsa para no inverno',
      'O condado paga a metade do preço.',
    ),
    [
      'Wexmouth refaz o seu muro',
      'O conselho decidiu na segunda-feira reconstruir o muro do porto antes do inverno, porque a tempestade de março o quebrou em três lugares.',
      'As obras vão durar nove meses, disse o chefe do porto.',
      'O condado paga a metade do preço.',
    ],
    { authors: ['Ana Silva'], date: '2025-05-08' },
  ],
  'Ukrainian paste': [
    J(
      'Вексмут відбудовує свою стіну',
      'Ганна Сова',
      '8 травня 2025, 10:32',
      'Міська рада в понеділок вирішила відбудувати стіну гавані до зими, бо березневий шторм зламав її в трьох місцях.',
      'Реклама',
      'Роботи триватимуть дев’ять місяців, сказав начальник порту.',
      'Читайте також: Пором зупиняється',
      'Поділитися',
      'Область платить половину ціни.',
    ),
    [
      'Вексмут відбудовує свою стіну',
      'Міська рада в понеділок вирішила відбудувати стіну гавані до зими, бо березневий шторм зламав її в трьох місцях.',
      'Роботи триватимуть дев’ять місяців, сказав начальник порту.',
      'Область платить половину ціни.',
    ],
    { date: '2025-05-08' },
  ],
  'Italian and Dutch furniture': [
    J(
      'Wexmouth ricostruisce il muro',
      'di Ana Silva',
      '8 maggio 2025',
      'Il consiglio ha deciso lunedì di ricostruire il muro del porto prima dell’inverno, perché la tempesta di marzo lo aveva rotto in tre punti.',
      'Pubblicità',
      'I lavori dureranno nove mesi, ha detto il capo del porto.',
      'Leggi anche: Il traghetto si ferma',
      'La contea paga la metà del prezzo.',
    ),
    [
      'Wexmouth ricostruisce il muro',
      'Il consiglio ha deciso lunedì di ricostruire il muro del porto prima dell’inverno, perché la tempesta di marzo lo aveva rotto in tre punti.',
      'I lavori dureranno nove mesi, ha detto il capo del porto.',
      'La contea paga la metà del prezzo.',
    ],
    { authors: ['Ana Silva'], date: '2025-05-08' },
  ],
  'Chinese paste': [
    [
      '威克斯茅斯重建港口防波堤',
      '2025年5月8日 10:32',
      '来源：新华社',
      '市议会星期一投票决定，在冬季到来之前重建港口的防波堤，因为三月的风暴在三处冲垮了它。',
      '港务局长陈明对记者说，工程大约需要九个月，退潮时船只必须在港外等候。',
      '责任编辑：王小明',
    ].join('\n'),
    [
      '威克斯茅斯重建港口防波堤',
      '市议会星期一投票决定，在冬季到来之前重建港口的防波堤，因为三月的风暴在三处冲垮了它。',
      '港务局长陈明对记者说，工程大约需要九个月，退潮时船只必须在港外等候。',
    ],
    { date: '2025-05-08' },
  ],
  'soft hyphens and nbsp': [J(T, A.replace('rebuild', 're\u00adbuild').replace(/ the /g, '\u00a0the '), B, C, D), all],
  'question about quiz after the text': [
    J(
      T,
      A,
      B,
      C,
      D,
      'Related Articles',
      'Ferry stops for the winter',
      'Bridge closes in June',
      'Subscribe to our newsletter',
      'Copyright © 2025 The Courier. All rights reserved.',
    ),
    all,
  ],
  'tabs as blanks and double spaces': [J(T, A.replace(/ /g, '  '), B.replace(/, /g, ',\t'), C, D), all],
  'slash pages': [J(T, A, '1/3', B, '2/3', C, '3/3', D), all],
  'Twitter thread': [J(T + ' 🧵', '1/ ' + A, '2/ ' + B, '3/ ' + C), [T + ' 🧵', A, B, C]],
};
