import { placesNearIn } from '../../shared/near.js';

/** Others of its group, where the article names too few. */
export const placesNear = placesNearIn([
  'Berlin,Hamburg,München,Köln,Frankfurt,Stuttgart,Düsseldorf,Leipzig,Dresden,Hannover,Nürnberg,Bremen',
  'Wien,Graz,Linz,Salzburg,Innsbruck',
  'Zürich,Genf,Basel,Bern,Lausanne',
  'Paris,London,Madrid,Rom,Brüssel,Warschau,Prag,Budapest,Kopenhagen,Stockholm,Oslo,Helsinki,Lissabon,Athen,Dublin',
  'Moskau,Kiew,Minsk,Riga,Vilnius,Tallinn,Tiflis',
  'Peking,Tokio,Seoul,Shanghai,Hongkong,Bangkok,Singapur',
  'Washington,New York,Chicago,Los Angeles,Boston,San Francisco',
  'Kairo,Beirut,Damaskus,Bagdad,Teheran,Amman,Riad,Doha,Ankara',
  'Frankreich,Italien,Spanien,Belgien,Dänemark,Schweden,Norwegen,Finnland,Portugal,Griechenland',
  'Polen,Tschechien,Ungarn,Rumänien,Bulgarien,Slowakei,Kroatien,Serbien',
  'Ägypten,Jordanien,Libanon,Israel,Syrien,Irak,Iran,Katar',
  'Deutschland,Österreich,Frankreich,Polen,Belgien,Dänemark',
]);
