import type { PlaceKind } from '../../language.js';

/**
 * Places that English-language news names often. What stands here is a place for sure; what doesn't needs a pattern.
 * Countries: name | capital | people or adjective | other names.
 */
const COUNTRIES = `
Afghanistan|Kabul|Afghan
Albania|Tirana|Albanian
Algeria|Algiers|Algerian
Angola|Luanda|Angolan
Argentina|Buenos Aires|Argentine
Armenia|Yerevan|Armenian
Australia|Canberra|Australian
Austria|Vienna|Austrian
Azerbaijan|Baku|Azerbaijani
Bahrain|Manama|Bahraini
Bangladesh|Dhaka|Bangladeshi
Belarus|Minsk|Belarusian
Belgium|Brussels|Belgian
Benin|Porto-Novo|Beninese
Bolivia|La Paz|Bolivian
Bosnia and Herzegovina|Sarajevo|Bosnian|Bosnia
Botswana|Gaborone|Botswanan
Brazil|Brasilia|Brazilian
Britain|London|British|United Kingdom,UK,U.K.,Great Britain
Bulgaria|Sofia|Bulgarian
Burkina Faso|Ouagadougou|Burkinabe
Burundi|Bujumbura|Burundian
Cambodia|Phnom Penh|Cambodian
Cameroon|Yaounde|Cameroonian
Canada|Ottawa|Canadian
Central African Republic|Bangui|
Chad|N’Djamena|Chadian
Chile|Santiago|Chilean
China|Beijing|Chinese|People’s Republic of China
Colombia|Bogota|Colombian
Congo|Kinshasa|Congolese|Democratic Republic of Congo,Democratic Republic of the Congo
Costa Rica|San Jose|Costa Rican
Croatia|Zagreb|Croatian
Cuba|Havana|Cuban
Cyprus|Nicosia|Cypriot
Czech Republic|Prague|Czech|Czechia
Denmark|Copenhagen|Danish
Dominican Republic|Santo Domingo|Dominican
Ecuador|Quito|Ecuadorean
Egypt|Cairo|Egyptian
El Salvador|San Salvador|Salvadoran
Eritrea|Asmara|Eritrean
Estonia|Tallinn|Estonian
Ethiopia|Addis Ababa|Ethiopian
Finland|Helsinki|Finnish
France|Paris|French
Gabon|Libreville|Gabonese
Georgia|Tbilisi|Georgian
Germany|Berlin|German
Ghana|Accra|Ghanaian
Greece|Athens|Greek
Greenland|Nuuk|Greenlandic
Guatemala|Guatemala City|Guatemalan
Guinea|Conakry|Guinean
Haiti|Port-au-Prince|Haitian
Honduras|Tegucigalpa|Honduran
Hungary|Budapest|Hungarian
Iceland|Reykjavik|Icelandic
India|New Delhi|Indian
Indonesia|Jakarta|Indonesian
Iran|Tehran|Iranian
Iraq|Baghdad|Iraqi
Ireland|Dublin|Irish
Israel|Jerusalem|Israeli
Italy|Rome|Italian
Ivory Coast|Abidjan|Ivorian
Jamaica|Kingston|Jamaican
Japan|Tokyo|Japanese
Jordan|Amman|Jordanian
Kazakhstan|Astana|Kazakh
Kenya|Nairobi|Kenyan
Kosovo|Pristina|Kosovar
Kuwait|Kuwait City|Kuwaiti
Kyrgyzstan|Bishkek|Kyrgyz
Laos|Vientiane|Laotian
Latvia|Riga|Latvian
Lebanon|Beirut|Lebanese
Liberia|Monrovia|Liberian
Libya|Tripoli|Libyan
Lithuania|Vilnius|Lithuanian
Luxembourg||Luxembourgish
Madagascar|Antananarivo|Malagasy
Malawi|Lilongwe|Malawian
Malaysia|Kuala Lumpur|Malaysian
Mali|Bamako|Malian
Malta|Valletta|Maltese
Mauritania|Nouakchott|Mauritanian
Mexico|Mexico City|Mexican
Moldova|Chisinau|Moldovan
Mongolia|Ulaanbaatar|Mongolian
Montenegro|Podgorica|Montenegrin
Morocco|Rabat|Moroccan
Mozambique|Maputo|Mozambican
Myanmar|Naypyidaw|Burmese|Burma
Namibia|Windhoek|Namibian
Nepal|Kathmandu|Nepalese
Netherlands|Amsterdam|Dutch|Holland
New Zealand|Wellington|New Zealander
Nicaragua|Managua|Nicaraguan
Niger|Niamey|Nigerien
Nigeria|Abuja|Nigerian
North Korea|Pyongyang|North Korean|N. Korea
North Macedonia|Skopje|Macedonian
Norway|Oslo|Norwegian
Oman|Muscat|Omani
Pakistan|Islamabad|Pakistani
Palestine||Palestinian
Panama|Panama City|Panamanian
Paraguay|Asuncion|Paraguayan
Peru|Lima|Peruvian
Philippines|Manila|Philippine
Poland|Warsaw|Polish
Portugal|Lisbon|Portuguese
Qatar|Doha|Qatari
Romania|Bucharest|Romanian
Russia|Moscow|Russian|Russian Federation
Rwanda|Kigali|Rwandan
Saudi Arabia|Riyadh|Saudi
Senegal|Dakar|Senegalese
Serbia|Belgrade|Serbian
Sierra Leone|Freetown|Sierra Leonean
Singapore||Singaporean
Slovakia|Bratislava|Slovak
Slovenia|Ljubljana|Slovenian
Somalia|Mogadishu|Somali
South Africa|Pretoria|South African
South Korea|Seoul|South Korean|S. Korea
South Sudan|Juba|South Sudanese
Soviet Union||Soviet
Spain|Madrid|Spanish
Sri Lanka|Colombo|Sri Lankan
Sudan|Khartoum|Sudanese
Sweden|Stockholm|Swedish
Switzerland|Bern|Swiss
Syria|Damascus|Syrian
Taiwan|Taipei|Taiwanese
Tajikistan|Dushanbe|Tajik
Tanzania|Dodoma|Tanzanian
Thailand|Bangkok|Thai
Togo|Lome|Togolese
Tunisia|Tunis|Tunisian
Turkey|Ankara|Turkish|Türkiye
Turkmenistan|Ashgabat|Turkmen
Uganda|Kampala|Ugandan
Ukraine|Kyiv|Ukrainian
United Arab Emirates|Abu Dhabi|Emirati|UAE
United States|Washington|American|US,U.S.,USA,United States of America
Uruguay|Montevideo|Uruguayan
Uzbekistan|Tashkent|Uzbek
Vatican City||
Venezuela|Caracas|Venezuelan
Vietnam|Hanoi|Vietnamese
Yemen|Sanaa|Yemeni
Yugoslavia||Yugoslav
Zambia|Lusaka|Zambian
Zimbabwe|Harare|Zimbabwean`;

const STATES = `Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,
Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,
New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,
Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Puerto Rico,Ontario,Quebec,British Columbia,Alberta,Manitoba,
Saskatchewan,Nova Scotia,New South Wales,Queensland,Tasmania,Bavaria,Saxony,Catalonia,Andalusia,Lombardy,Sicily,Scotland,Wales,England,
Northern Ireland`;

const CITIES = `New York City,Los Angeles,Chicago,Houston,Philadelphia,San Antonio,San Diego,Dallas,Austin,San Francisco,Seattle,Denver,Boston,
Nashville,Detroit,Las Vegas,Baltimore,Milwaukee,Albuquerque,Tucson,Sacramento,Atlanta,Miami,Minneapolis,New Orleans,Cleveland,Tampa,
Pittsburgh,Cincinnati,St. Louis,Orlando,Buffalo,Honolulu,Anchorage,Salt Lake City,Oklahoma City,Kansas City,Indianapolis,Louisville,
Birmingham,Toronto,Montreal,Vancouver,Calgary,Winnipeg,Halifax,Sydney,Melbourne,Brisbane,Perth,Adelaide,Auckland,Manchester,Liverpool,
Leeds,Glasgow,Edinburgh,Cardiff,Belfast,Bristol,Sheffield,Newcastle,Marseille,Lyon,Toulouse,Nice,Bordeaux,Strasbourg,Hamburg,Munich,
Cologne,Frankfurt,Stuttgart,Düsseldorf,Leipzig,Dresden,Bonn,Zurich,Geneva,Lausanne,Davos,Milan,Naples,Turin,Venice,Florence,Palermo,
Barcelona,Valencia,Seville,Bilbao,Porto,Rotterdam,The Hague,Antwerp,Gothenburg,Malmö,Bergen,Aarhus,Krakow,Gdansk,Lviv,Odesa,Odessa,Kharkiv,
Kherson,Mariupol,Zaporizhzhia,Dnipro,Donetsk,Luhansk,Bakhmut,Kryvyi Rih,Kryvyy Rih,St. Petersburg,Kursk,Belgorod,Rostov-on-Don,Kazan,
Sochi,Vladivostok,Yekaterinburg,Grozny,Istanbul,Izmir,Aleppo,Homs,Idlib,Raqqa,Mosul,Basra,Fallujah,Kirkuk,Erbil,Tel Aviv,Haifa,Gaza City,
Ramallah,Bethlehem,Hebron,Nablus,Rafah,Khan Younis,Jeddah,Mecca,Medina,Dubai,Aden,Isfahan,Tabriz,Kandahar,Karachi,Lahore,Peshawar,
Mumbai,Kolkata,Chennai,Bangalore,Bengaluru,Hyderabad,Shanghai,Guangzhou,Shenzhen,Wuhan,Chengdu,Tianjin,Nanjing,Xi’an,Hong Kong,Macau,
Osaka,Kyoto,Hiroshima,Nagasaki,Fukushima,Yokohama,Busan,Ho Chi Minh City,Saigon,Bali,Lagos,Johannesburg,Cape Town,Durban,Mombasa,Casablanca,
Alexandria,Benghazi,Misrata,Darfur,Goma,Rio de Janeiro,Sao Paulo,São Paulo,Medellin,Guadalajara,Tijuana,Acapulco,Ciudad Juarez,Guantanamo Bay,
Nagoya,Sarajevo,Srebrenica,Pristina,Delhi,Kiev,Bogotá,Lome`;

const REGIONS = `Africa,Asia,Europe,North America,South America,Latin America,Central America,Antarctica,Middle East,Eastern Europe,Western Europe,
Central Europe,Southeast Asia,Central Asia,North Africa,West Africa,East Africa,Sub-Saharan Africa,Balkans,Caucasus,Caribbean,Scandinavia,Baltics,
Crimea,Donbas,Gaza,Gaza Strip,West Bank,Golan Heights,Sinai,Kashmir,Tibet,Xinjiang,Siberia,Chechnya,Transnistria,Kurdistan,Arctic,Persian Gulf,
Black Sea,Red Sea,Mediterranean,Baltic Sea,South China Sea,Pacific Ocean,Atlantic Ocean,Indian Ocean,Strait of Hormuz,Suez Canal,Panama Canal,
Sahara,Sahel,Amazon,Himalayas,Alps,Great Lakes,Gulf of Mexico,Silicon Valley,Manhattan,Brooklyn,Capitol Hill,East Jerusalem,Midwest`;

export interface KnownPlace {
  /** The same for all names of one place. */
  key: string;
  kind: PlaceKind;
}

const list = (names: string) => names.split(',').map(name => name.trim());

/** Place names in all their known forms. */
export const gazetteer: ReadonlyMap<string, KnownPlace> = (() => {
  const places = new Map<string, KnownPlace>();
  const add = (name: string, key: string, kind: PlaceKind) => {
    if (name !== '') places.set(name.replace(/’/g, "'"), { key, kind });
  };
  for (const name of list(REGIONS)) add(name, name, 'region');
  for (const name of list(CITIES)) add(name, name, 'city');
  for (const row of COUNTRIES.trim().split('\n')) {
    const [name, capital, , others = ''] = row.split('|');
    add(capital, capital, 'city');
    for (const one of [name, ...list(others)]) add(one, name, 'country');
  }
  for (const name of list(STATES)) add(name, name, 'state');
  add('Washington, D.C.', 'Washington', 'city');
  add('New York', 'New York', 'city');
  return places;
})();

/** Adjectives and names of peoples: "Russian". */
export const demonyms: ReadonlySet<string> = new Set(
  COUNTRIES.trim()
    .split('\n')
    .map(row => row.split('|')[2])
    .filter(name => name !== ''),
);

/** Also the names of people, things or companies: only sure with a word of place before them. */
export const ambiguousPlaces: ReadonlySet<string> = new Set(
  list(`Jordan,Chad,Bethlehem,Turkey,Georgia,Austin,Florence,Nice,Sydney,Perth,Victoria,Phoenix,Lima,Sofia,Paris,Montana,Virginia,Dakota,Carolina,Madison,Lincoln,
Jackson,Jefferson,Houston,Dallas,Denver,Buffalo,Mobile,Reading,Bath,Orange,Alexandria,Medina,Amazon,Kingston,Santiago,San Jose,Bern,
Wellington,Guinea,Bristol,Cardiff,Kent,Essex,Israel,Wales,England,Lyon,Savannah,Charlotte,Cleveland,Washington,Colombo,Birmingham,Mali,
Niger,Arctic,Dominican Republic,Congo,Panama,Tripoli,Newcastle,Halifax,Adelaide,Manchester,Valencia,Lome,Bergen,Bonn,Dover,Dublin,Tampa,Kherson`),
);
