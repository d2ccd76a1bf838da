import { countriesIn, placeLanguage } from '../shared/places.js';

const { isPlaceName, placesIn } = placeLanguage({
  countries: countriesIn(['fr'], {
    BA: 'Bosnie',
    CD: 'République démocratique du Congo|Congo|RDC',
    CZ: 'République tchèque',
    GB: 'Grande-Bretagne|Angleterre',
    MK: 'Macédoine',
    MM: 'Birmanie',
    SA: 'Arabie Saoudite',
    US: 'Etats-Unis|USA',
    VN: 'Vietnam',
    AE: 'Émirats',
  }),
  states: `Alsace,Aquitaine,Auvergne,Bourgogne,Bretagne,Corse,Franche-Comté,Île-de-France,Limousin,Lorraine,Normandie,Occitanie,Picardie,Provence,Savoie,Wallonie,Flandre,Québec,Ontario,Californie,Texas,Floride,Alaska,Pennsylvanie,Louisiane,Écosse,Bavière,Catalogne,Andalousie`,
  regions: `Europe,Asie,Afrique,Amérique latine,Amérique du Nord,Amérique du Sud,Proche-Orient|Moyen-Orient,Balkans,Caucase,Crimée,Donbass,Gaza,Cisjordanie,Cachemire,Tibet,Sibérie,Maghreb,Sahel,Méditerranée,Caraïbes,Alpes,Pyrénées,Andes,Amazonie,Sicile,Réunion,Guadeloupe,Martinique,Guyane,Nouvelle-Calédonie,Mayotte`,
  cities: `Paris,Marseille,Lyon,Toulouse,Nice,Nantes,Montpellier,Strasbourg,Bordeaux,Lille,Rennes,Reims,Saint-Étienne,Toulon,Le Havre,Grenoble,Dijon,Angers,Nîmes,Clermont-Ferrand,Le Mans,Aix-en-Provence,Brest,Tours,Amiens,Limoges,Metz,Nancy,Besançon,Perpignan,Orléans,Rouen,Mulhouse,Caen,Avignon,Poitiers,Calais,Cannes,Bayonne,Pau,Ajaccio,Bastia,Bruxelles,Anvers,Liège,Gand,Namur,Charleroi,Genève,Lausanne,Zurich,Bâle,Berne,Davos,Montréal,Ottawa,Toronto,Vancouver
    Londres,Manchester,Édimbourg,Dublin,Belfast,Amsterdam,Rotterdam,La Haye,Copenhague,Stockholm,Oslo,Helsinki,Riga,Vilnius,Tallinn,Varsovie,Cracovie,Prague,Budapest,Bucarest,Belgrade,Zagreb,Sarajevo,Athènes,Istanbul,Ankara,Rome,Milan,Naples,Turin,Venise,Florence,Gênes,Palerme,Bologne,Madrid,Barcelone,Séville,Valence,Bilbao,Lisbonne,Porto,Berlin,Hambourg,Munich,Cologne,Francfort,Dresde,Leipzig,Vienne,Salzbourg
    Moscou,Saint-Pétersbourg,Sotchi,Kiev|Kyiv,Kharkiv,Odessa,Lviv,Marioupol,Kherson,Donetsk,Minsk,Tbilissi,Bakou,Téhéran,Bagdad,Damas,Alep,Beyrouth,Jérusalem,Tel-Aviv,Ramallah,Amman,Riyad,Doha,Dubaï,Abou Dhabi,Kaboul,Islamabad,New Delhi,Bombay,Bangkok,Hanoï,Manille,Jakarta,Pékin,Shanghai,Hong Kong,Wuhan,Taipei,Tokyo,Osaka,Hiroshima,Séoul,Pyongyang,Sydney,Melbourne,Le Caire,Alexandrie,Tripoli,Tunis,Alger,Rabat,Casablanca,Khartoum,Nairobi,Lagos,Abuja,Accra,Dakar,Abidjan,Bamako,Niamey,Ouagadougou,Kinshasa,Johannesburg,Pretoria,New York,Washington,Los Angeles,San Francisco,Chicago,Houston,Dallas,Boston,Miami,Atlanta,Seattle,Detroit,Las Vegas,Mexico,La Havane,Caracas,Bogota,Lima,Quito,Buenos Aires,Montevideo,Santiago,Brasilia,Rio de Janeiro,São Paulo`,
  ending: /(?!)/,
  noPlaceAfter: /^(?:-\p{L}| (?:FC|SG|Match)(?!\p{L}))/u,
  noPlaceBefore: /(?:(?:^|[ (])(?:FC|AS|RC|OGC|Stade|[Rr]ue de|[Pp]lace de|M\.|Mme|Banque(?: de)?|Radio|Saint) |-)$/u,
});

export { isPlaceName };
export const places = { placesIn };
