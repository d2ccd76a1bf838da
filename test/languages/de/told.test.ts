import { german } from '../../../src/languages/de/index.js';
import { holdToTold } from '../told-table.js';

holdToTold({
  name: 'German',
  tag: 'de',
  language: german,
  title: 'Streit um den Hafen von Bremen',
  lead: 'Bürgermeisterin Clara Nowak und der Ingenieur Peter Brandt haben den Plan für den Hafen von Bremen vorgestellt.',
  events: {
    read: [
      [
        'Am 3. Mai 2023 eröffnete Clara Nowak in Bremen das Museum am Kanal.',
        '2023-05-03',
        'Clara Nowak eröffnete in Bremen das Museum am Kanal',
      ],
      [
        'Nowak eröffnete am Mittwoch in Bremen das Museum am Kanal.',
        '2024-06-12',
        'Clara Nowak eröffnete in Bremen das Museum am Kanal',
      ],
      [
        'Der Rat der Stadt Bremen hat den Bau der Schleuse am Mittwoch gebilligt.',
        '2024-06-12',
        'Der Rat der Stadt Bremen hat den Bau der Schleuse gebilligt',
      ],
      [
        'Im März 2019 wurde in Bremen die Brücke über den Kanal gesperrt.',
        '2019-03',
        'In Bremen wurde die Brücke über den Kanal gesperrt',
      ],
      [
        '2011 hatten die Städte Bremen und Oldenburg ein Abkommen unterschrieben.',
        '2011',
        'Die Städte Bremen und Oldenburg hatten ein Abkommen unterschrieben',
      ],
      [
        'Das Landgericht Bremen wies die Klage der Anwohner am 8. Februar 2023 zurück.',
        '2023-02-08',
        'Das Landgericht Bremen wies die Klage der Anwohner zurück',
      ],
      [
        'Am Dienstag haben sich die Fischer von Bremen in Emden getroffen.',
        '2024-06-11',
        'Die Fischer von Bremen haben sich in Emden getroffen',
      ],
      [
        'Am Sonntag kam es in Bremen zu einem Streik der Hafenarbeiter.',
        '2024-06-09',
        'In Bremen kam es zu einem Streik der Hafenarbeiter',
      ],
      [
        'Am 3. Juli 2024 wird in Bremen eine neue Fähre getauft.',
        '2024-07-03',
        'In Bremen wird eine neue Fähre getauft',
      ],
      [
        'Beim Treffen am Montag in Oldenburg haben die Städte Bremen und Emden ihr Abkommen verlängert.',
        '2024-06-10',
        'Beim Treffen in Oldenburg haben die Städte Bremen und Emden ihr Abkommen verlängert',
      ],
    ],
    none: [
      ['the day is of something else', 'Clara Nowak lobte in Bremen das Treffen am Mittwoch.'],
      ['it tells how things are', 'Im Jahr 2019 war Clara Nowak in Bremen sehr bekannt.'],
      ['it is somebody’s word', 'Am Mittwoch sagte Clara Nowak in Bremen wenig zum Bau.'],
      ['it is hearsay', 'Am Mittwoch soll Clara Nowak in Bremen die Schleuse geschlossen haben.'],
      ['it didn’t happen', 'Am Mittwoch eröffnete Clara Nowak in Bremen das Museum nicht.'],
      ['it has two days', 'Am 3. Mai 2023 und am 5. Mai 2023 tagte in Bremen der Rat.'],
      ['it is until when', 'Bis zum 3. Mai 2023 sperrte die Stadt Bremen den Kanal.'],
      ['it leaves open which', 'Am 3. Mai 2023 eröffnete die Firma in Bremen ihre dritte Halle.'],
      ['nobody knows who', 'Am 3. Mai 2023 eröffneten diese in Bremen das Museum am Kanal.'],
      ['nothing is named', 'Am 3. Mai 2023 wurde ein neuer Weg über den alten Kanal gebaut.'],
      ['where its first phrase ends isn’t told', 'Am Mittwoch begann die Ausstellung über den Kanal von Bremen.'],
      ['the day is over without one', 'Heute noch fahren in Bremen viele Fischer auf den Fluss.'],
    ],
    story: {
      text: `2011 beschloss der Rat der Stadt Bremen den Bau der Schleuse am Hafen. Das Landgericht Bremen wies die Klage der Anwohner am 8. Februar 2019 zurück.

Am 3. Mai 2023 eröffnete Clara Nowak in Bremen das Museum am Hafen. Am Mittwoch haben Fischer in Bremen die Einfahrt zum Hafen gesperrt.`,
      order: [
        'Der Rat der Stadt Bremen beschloss den Bau der Schleuse am Hafen',
        'Das Landgericht Bremen wies die Klage der Anwohner zurück',
        'Clara Nowak eröffnete in Bremen das Museum am Hafen',
        'Fischer haben in Bremen die Einfahrt zum Hafen gesperrt',
      ],
    },
  },
  questions: {
    read: [
      [
        'Unklar ist, ob der Rat den Bau der Schleuse in Bremen genehmigen wird.',
        'Wird der Rat den Bau der Schleuse in Bremen genehmigen?',
      ],
      ['Es ist noch offen, wann die Brücke in Bremen wieder öffnet.', 'Wann öffnet die Brücke in Bremen wieder?'],
      [
        'Noch steht nicht fest, wer den Bau der Schleuse in Bremen bezahlt.',
        'Wer bezahlt den Bau der Schleuse in Bremen?',
      ],
      ['Ob Clara Nowak in Bremen kandidiert, ist noch offen.', 'Kandidiert Clara Nowak in Bremen?'],
      ['Das Landgericht Bremen prüft, ob der Vertrag von 2011 gültig ist.', 'Ist der Vertrag von 2011 gültig?'],
      ['Unklar sei bislang, welche Folgen der Streik für Bremen habe.', 'Welche Folgen hat der Streik für Bremen?'],
      [
        'Der Rat der Stadt Bremen soll am 3. Juli über den Bau der Schleuse entscheiden.',
        'Wie wird der Rat der Stadt Bremen über den Bau der Schleuse entscheiden?',
      ],
      [
        'Die Stadt Oldenburg muss dem Bau der Schleuse in Bremen noch zustimmen.',
        'Wird die Stadt Oldenburg dem Bau der Schleuse in Bremen zustimmen?',
      ],
      ['Die Schleuse in Bremen soll bis 2026 erweitert werden.', 'Wird die Schleuse in Bremen bis 2026 erweitert?'],
      ['Die Ursache des Streiks in Bremen ist noch unklar.', 'Was ist die Ursache des Streiks in Bremen?'],
      [
        'Unklar ist, ob die Stadt Oldenburg dem Bau der Schleuse zustimmt.',
        'Stimmt die Stadt Oldenburg dem Bau der Schleuse zu?',
      ],
    ],
    none: [
      ['it is settled', 'Der Rat der Stadt Bremen hat den Bau der Schleuse genehmigt.'],
      ['it is hearsay', 'Der Rat der Stadt Bremen soll den Bau heimlich genehmigt haben.'],
      ['nobody knows who', 'Unklar ist, ob er den Bau der Schleuse in Bremen genehmigen wird.'],
      ['only the day’s date tells when', 'Unklar ist, ob der Rat den Bau in Bremen am Wochenende genehmigt.'],
      ['what opens it is no subject', 'Künftig sollen in Bremen mehr Schiffe gebaut werden.'],
      ['it is somebody’s words', 'Nowak sagte: „Unklar ist, ob der Rat den Bau in Bremen genehmigen wird.“'],
      ['the verb isn’t told', 'Unklar ist, ob der Rat den Bau der Schleuse in Bremen gutheißt.'],
    ],
  },
});
