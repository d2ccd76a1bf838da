import { countriesIn, placeLanguage } from '../shared/places.js';

const { isPlaceName, placesIn } = placeLanguage({
  countries: countriesIn(['es'], {
    AE: 'Emiratos Árabes',
    BA: 'Bosnia',
    BY: 'Bielorrusia',
    CD: 'República Democrática del Congo',
    CZ: 'República Checa',
    GB: 'Gran Bretaña',
    MK: 'Macedonia',
    MM: 'Birmania',
    NL: 'Holanda',
    QA: 'Qatar',
    SA: 'Arabia Saudí|Arabia Saudita',
    US: 'EE. UU.|EE.UU.|EEUU|EE UU',
    VN: 'Viet Nam',
  }),
  states: `Andalucía,Aragón,Asturias,Cantabria,Castilla y León,Castilla-La Mancha,Cataluña|Catalunya,Extremadura,Galicia,La Rioja,Navarra,País Vasco|Euskadi,California,Texas|Tejas,Florida,Alaska,Pensilvania,Arizona,Luisiana,Ohio,Nevada,Colorado,Jalisco,Chiapas,Oaxaca,Michoacán,Sinaloa,Chihuahua,Escocia,Gales,Baviera,Quebec`,
  regions: `Europa,Asia,África,América Latina|Latinoamérica,América,Norteamérica,Sudamérica|Suramérica,Centroamérica,Oriente Próximo|Oriente Medio,los Balcanes|Balcanes,Cáucaso,Crimea,Donbás,Franja de Gaza|Gaza,Cisjordania,Cachemira,Tíbet,Siberia,Canarias,Baleares,Mallorca,Ibiza,Tenerife,Mediterráneo,Caribe,Pirineos,Alpes,Andes,Patagonia,Amazonia|Amazonía,Sicilia,Normandía`,
  cities: `Madrid,Barcelona,Valencia,Sevilla,Zaragoza,Málaga,Murcia,Palma,Bilbao,Alicante,Valladolid,Vigo,Gijón,A Coruña|La Coruña,Vitoria,Granada,Elche,Oviedo,Cartagena,Jerez,Pamplona,Almería,San Sebastián,Burgos,Albacete,Santander,Salamanca,Logroño,Badajoz,Huelva,Lleida|Lérida,Tarragona,Girona|Gerona,Cádiz,Jaén,Ourense,Lugo,Toledo,Santiago de Compostela,Pontevedra,Segovia,Ávila,Zamora,Huesca,Teruel,Ceuta,Melilla,Las Palmas
    Ciudad de México,Guadalajara,Monterrey,Puebla,Tijuana,Acapulco,Cancún,Ciudad Juárez,Bogotá,Medellín,Cali,Barranquilla,Lima,Arequipa,Cuzco|Cusco,Quito,Guayaquil,Caracas,Maracaibo,La Paz,Santa Cruz,Cochabamba,Asunción,Buenos Aires,Rosario,Mendoza,Montevideo,Santiago de Chile|Santiago,Valparaíso,La Habana,Santo Domingo,Tegucigalpa,Managua,San Salvador,Ciudad de Guatemala,Brasilia,São Paulo|Sao Paulo,Río de Janeiro
    París,Marsella,Lyon,Estrasburgo,Niza,Burdeos,Toulouse,Londres,Mánchester|Manchester,Liverpool,Edimburgo,Glasgow,Belfast,Dublín,Bruselas,Amberes,Ámsterdam|Amsterdam,Róterdam|Rotterdam,La Haya,Copenhague,Estocolmo,Oslo,Helsinki,Reikiavik,Tallin,Riga,Vilna,Varsovia,Cracovia,Praga,Bratislava,Budapest,Bucarest,Sofía,Belgrado,Zagreb,Sarajevo,Pristina,Skopie,Tirana,Atenas,Salónica,Estambul,Ankara,Roma,Milán,Nápoles,Turín,Venecia,Florencia,Génova,Palermo,Bolonia,Lisboa,Oporto,Berlín,Hamburgo,Múnich,Colonia,Fráncfort,Stuttgart,Düsseldorf,Dresde,Leipzig,Viena,Salzburgo,Zúrich|Zurich,Ginebra,Basilea,Berna,Davos
    Moscú,San Petersburgo,Sochi,Kiev,Járkov,Odesa,Leópolis,Mariúpol,Jersón,Donetsk,Lugansk,Minsk,Tiflis,Ereván,Bakú,Teherán,Bagdad,Damasco,Alepo,Beirut,Jerusalén,Tel Aviv,Haifa,Ramala,Amán,Riad,Doha,Dubái,Abu Dabi,Kabul,Islamabad,Nueva Delhi,Bombay,Calcuta,Daca,Katmandú,Bangkok,Hanói,Manila,Yakarta,Kuala Lumpur,Pekín,Shanghái,Hong Kong,Wuhan,Taipéi,Tokio,Osaka,Kioto,Hiroshima,Seúl,Pionyang,Sídney|Sidney,Melbourne,Canberra,Wellington,El Cairo,Alejandría,Trípoli,Bengasi,Túnez,Argel,Rabat,Casablanca,Jartum,Adís Abeba,Nairobi,Mogadiscio,Kampala,Kinsasa,Lagos,Abuya,Acra,Dakar,Johannesburgo,Ciudad del Cabo,Pretoria,Harare
    Nueva York,Washington,Los Ángeles,San Francisco,Chicago,Houston,Dallas,Boston,Filadelfia,Miami,Atlanta,Seattle,Detroit,Las Vegas,Nueva Orleans,Denver,Toronto,Montreal,Ottawa,Vancouver`,
  ending: /(?!)/,
  noPlaceAfter: /^(?:-\p{L}| (?:FC|CF|Bank|Open)\b)/u,
  noPlaceBefore:
    /(?:(?:^|[ (])(?:[Rr]eal|Atlético(?: de)?|FC|F\. C\.|RCD|CF|CD|UD|Banco(?: de)?|calle|[Pp]laza de|Deportivo(?: de)?|Racing(?: de)?|Club|Radio|don|doña|señor|señora) |-)$/u,
});

export { isPlaceName };
export const places = { placesIn };
