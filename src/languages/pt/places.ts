import { countriesIn, placeLanguage } from '../shared/places.js';

const { isPlaceName, placesIn } = placeLanguage({
  countries: countriesIn(['pt', 'pt-PT'], {
    BA: 'Bósnia',
    CD: 'República Democrática do Congo|Congo|Zaire',
    CZ: 'República Tcheca|República Checa',
    GB: 'Grã-Bretanha|Inglaterra',
    MK: 'Macedônia|Macedónia',
    MM: 'Mianmar|Mianmá|Birmânia',
    NL: 'Holanda',
    US: 'EUA|Estados Unidos da América',
  }),
  states: `Acre,Alagoas,Amapá,Amazonas,Bahia,Ceará,Distrito Federal,Espírito Santo,Goiás,Maranhão,Mato Grosso,Mato Grosso do Sul,Minas Gerais,Pará,Paraíba,Paraná,Pernambuco,Piauí,Rio Grande do Norte,Rio Grande do Sul,Rondônia,Roraima,Santa Catarina,Sergipe,Tocantins,Califórnia,Texas,Flórida,Alasca,Escócia,Baviera,Catalunha,Andaluzia,Galiza,Quebec`,
  regions: `Europa,Ásia,África,América Latina,América do Sul,América do Norte,América Central,Oriente Médio|Médio Oriente,Bálcãs|Balcãs,Cáucaso,Crimeia|Criméia,Donbass,Faixa de Gaza|Gaza,Cisjordânia,Caxemira,Tibete,Sibéria,Açores,Madeira,Algarve,Alentejo,Minho,Amazônia|Amazónia,Nordeste,Mediterrâneo,Caribe|Caraíbas,Alpes,Andes,Pireneus,Sicília`,
  cities: `Lisboa,Porto,Coimbra,Braga,Aveiro,Faro,Évora,Setúbal,Viseu,Leiria,Guarda,Bragança,Beja,Guimarães,Sintra,Cascais,Almada,Funchal,Ponta Delgada,Santarém,Castelo Branco,Viana do Castelo,Vila Real,Portalegre
    São Paulo,Rio de Janeiro|Rio,Brasília,Salvador,Fortaleza,Belo Horizonte,Manaus,Curitiba,Recife,Porto Alegre,Belém,Goiânia,Guarulhos,Campinas,São Luís,Maceió,Campo Grande,Natal,Teresina,João Pessoa,Aracaju,Cuiabá,Florianópolis,Vitória,Santos,Ribeirão Preto,Uberlândia,Londrina,Joinville,Niterói,Petrópolis,Luanda,Maputo,Bissau,Praia,Díli
    Paris,Marselha,Lyon,Estrasburgo,Bordeaux,Toulouse,Londres,Manchester,Liverpool,Edimburgo,Belfast,Dublin,Bruxelas,Amsterdã|Amesterdão,Roterdã|Roterdão,Haia,Copenhague|Copenhaga,Estocolmo,Oslo,Helsinque|Helsínquia,Riga,Vilnius,Tallinn,Varsóvia,Cracóvia,Praga,Budapeste,Bucareste,Sófia,Belgrado,Zagreb,Sarajevo,Atenas,Istambul,Ancara,Roma,Milão,Nápoles,Turim,Veneza,Florença,Gênova|Génova,Palermo,Bolonha,Madri|Madrid,Barcelona,Sevilha,Valência,Bilbau,Berlim,Hamburgo,Munique,Colônia|Colónia,Frankfurt,Dresden,Leipzig,Viena,Salzburgo,Zurique,Genebra,Berna,Davos
    Moscou|Moscovo,São Petersburgo,Sochi,Kiev|Kyiv,Kharkiv,Odessa,Lviv,Mariupol,Kherson,Donetsk,Minsk,Tbilisi,Baku,Teerã|Teerão,Bagdá|Bagdade,Damasco,Aleppo,Beirute,Jerusalém,Tel Aviv,Ramallah,Amã,Riad|Riade,Doha,Dubai,Abu Dhabi,Cabul,Islamabad,Nova Délhi|Nova Deli,Mumbai|Bombaim,Bangcoc|Banguecoque,Hanói,Manila,Jacarta,Pequim,Xangai,Hong Kong,Wuhan,Macau,Taipé,Tóquio,Osaka,Hiroshima,Seul,Pyongyang,Sydney,Melbourne,Cairo,Alexandria,Trípoli,Túnis,Argel,Rabat,Casablanca,Cartum,Nairóbi,Lagos,Abuja,Acra,Dacar,Joanesburgo,Cidade do Cabo,Pretória
    Nova York|Nova Iorque,Washington,Los Angeles,San Francisco,Chicago,Houston,Dallas,Boston,Filadélfia,Miami,Atlanta,Seattle,Detroit,Las Vegas,Nova Orleans,Toronto,Montreal,Ottawa,Vancouver,Cidade do México,Havana,Caracas,Bogotá,Lima,Quito,La Paz,Assunção,Buenos Aires,Montevidéu|Montevideu,Santiago`,
  ending: /(?!)/,
  noPlaceAfter: /^(?:-\p{L}| (?:FC|EC|Bank|Futebol|Esporte)\b)/u,
  noPlaceBefore:
    /(?:(?:^|[ (])(?:FC|SC|EC|CF|Sporting(?: de)?|Sport|Clube|Futebol|Vitória de|Banco(?: de)?|rua|[Rr]ua de|[Pp]raça(?: de)?|Rádio|dom|senhor|Futebol Clube do|Atlético) |-)$/u,
});

export { isPlaceName };
export const places = { placesIn };
