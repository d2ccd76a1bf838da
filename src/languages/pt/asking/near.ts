import { placesNearIn } from '../../shared/near.js';

/** Others of its group, where the article names too few. */
export const placesNear = placesNearIn([
  'São Paulo,Rio de Janeiro,Belo Horizonte,Brasília,Salvador,Fortaleza,Curitiba,Recife,Porto Alegre,Manaus,Belém,Goiânia',
  'Lisboa,Porto,Coimbra,Braga,Faro,Aveiro,Évora,Setúbal',
  'Luanda,Maputo,Praia,Bissau,Díli',
  'Buenos Aires,Montevidéu,Santiago,Assunção,La Paz,Lima,Quito,Bogotá,Caracas',
  'Paris,Londres,Berlim,Roma,Madrid,Bruxelas,Viena,Varsóvia,Praga,Budapeste,Copenhague,Estocolmo,Oslo,Helsinque,Atenas,Dublin',
  'Moscou,Kiev,Minsk,Riga,Vilnius,Tallinn',
  'Pequim,Tóquio,Seul,Xangai,Hong Kong,Bangcoc,Singapura',
  'Washington,Nova York,Chicago,Los Angeles,Boston,San Francisco,Miami',
  'Cairo,Beirute,Damasco,Bagdá,Teerã,Amã,Riad,Doha,Ancara',
  'França,Itália,Alemanha,Espanha,Bélgica,Dinamarca,Suécia,Noruega,Finlândia,Portugal,Grécia',
  'Polônia,Hungria,Romênia,Bulgária,Eslováquia,Croácia,Sérvia',
  'Argentina,Chile,Peru,Bolívia,Uruguai,Paraguai,Equador,Colômbia,Venezuela,Brasil',
  'Angola,Moçambique,Cabo Verde,Guiné-Bissau,Timor-Leste',
  'Egito,Jordânia,Líbano,Israel,Síria,Iraque,Irã,Catar',
  'China,Japão,Coreia do Sul,Índia,Vietnã,Tailândia',
]);
