import { placesNearIn } from '../../shared/near.js';

/** Others of its group, where the article names too few. */
export const placesNear = placesNearIn([
  'Paris,Marseille,Lyon,Toulouse,Nice,Nantes,Strasbourg,Montpellier,Bordeaux,Lille,Rennes,Grenoble',
  'Bruxelles,Anvers,Liège,Gand,Namur,Charleroi',
  'Genève,Lausanne,Zurich,Bâle,Berne',
  'Montréal,Québec,Ottawa,Toronto,Vancouver',
  'Londres,Madrid,Rome,Berlin,Vienne,Varsovie,Prague,Budapest,Copenhague,Stockholm,Oslo,Helsinki,Lisbonne,Athènes,Dublin',
  'Moscou,Kiev,Minsk,Riga,Vilnius,Tallinn',
  'Pékin,Tokyo,Séoul,Shanghai,Hong Kong,Bangkok',
  'Washington,New York,Chicago,Los Angeles,Boston,San Francisco,Miami',
  'Le Caire,Beyrouth,Damas,Bagdad,Téhéran,Amman,Riyad,Doha,Ankara',
  'Alger,Tunis,Rabat,Tripoli,Dakar,Abidjan,Bamako',
  'France,Italie,Allemagne,Espagne,Belgique,Danemark,Suède,Norvège,Finlande,Portugal,Grèce',
  'Pologne,Hongrie,Roumanie,Bulgarie,Slovaquie,Croatie,Serbie',
  'Algérie,Maroc,Tunisie,Libye,Égypte',
  'Sénégal,Côte d’Ivoire,Mali,Niger,Burkina Faso,Bénin,Togo',
  'Jordanie,Liban,Israël,Syrie,Irak,Iran,Qatar',
  'Chine,Japon,Corée du Sud,Inde,Thaïlande',
]);
