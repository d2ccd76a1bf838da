import { placesNearIn } from '../../shared/near.js';

/** Others of its group, where the article names too few. */
export const placesNear = placesNearIn([
  'Madrid,Barcelona,Valencia,Sevilla,Zaragoza,Málaga,Bilbao,Murcia,Valladolid,Granada',
  'Buenos Aires,Montevideo,Santiago de Chile,Asunción,La Paz,Lima,Quito,Bogotá,Caracas,Brasilia',
  'Ciudad de México,Guadalajara,Monterrey,Puebla,Tijuana',
  'La Habana,Santo Domingo,San Juan,San José,Managua,Tegucigalpa,San Salvador,Panamá',
  'París,Londres,Berlín,Roma,Bruselas,Viena,Varsovia,Praga,Budapest,Copenhague,Estocolmo,Oslo,Helsinki,Lisboa,Atenas,Dublín',
  'Moscú,Kiev,Minsk,Riga,Vilna,Tallin,Tiflis',
  'Pekín,Tokio,Seúl,Shanghái,Hong Kong,Bangkok,Singapur',
  'Washington,Nueva York,Chicago,Los Ángeles,Boston,San Francisco,Miami',
  'El Cairo,Beirut,Damasco,Bagdad,Teherán,Amán,Riad,Doha,Ankara',
  'Francia,Italia,Alemania,Bélgica,Dinamarca,Suecia,Noruega,Finlandia,Portugal,Grecia',
  'Polonia,Hungría,Rumanía,Bulgaria,Eslovaquia,Croacia,Serbia',
  'Argentina,Chile,Perú,Bolivia,Uruguay,Paraguay,Ecuador,Colombia,Venezuela,Brasil',
  'México,Guatemala,Honduras,Nicaragua,Costa Rica,El Salvador,Panamá,Cuba',
  'Egipto,Jordania,Líbano,Israel,Siria,Irak,Irán,Catar',
  'China,Japón,Corea del Sur,India,Vietnam,Tailandia',
]);
