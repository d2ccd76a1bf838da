const list = (names: string) => names.split(',').map(name => name.trim());

/** Countries that the news takes for one another: of one part of the world. */
const REGIONS: readonly (readonly string[])[] = [
  list(
    'France,Germany,Italy,Spain,Belgium,Austria,Switzerland,Portugal,Netherlands,Ireland,Britain,Denmark,Sweden,Norway,Finland,Greece',
  ),
  list(
    'Poland,Hungary,Romania,Bulgaria,Czech Republic,Slovakia,Croatia,Serbia,Slovenia,Estonia,Latvia,Lithuania,Ukraine,Belarus,Moldova,Albania',
  ),
  list('Russia,Georgia,Armenia,Azerbaijan,Kazakhstan,Uzbekistan,Turkmenistan,Tajikistan,Kyrgyzstan'),
  list('Iran,Iraq,Syria,Jordan,Lebanon,Israel,Saudi Arabia,Kuwait,Egypt,Turkey,Yemen,Qatar,Bahrain,Oman'),
  list('Kenya,Tanzania,Uganda,Ethiopia,Eritrea,Sudan,Somalia,Rwanda,Burundi'),
  list('Nigeria,Ghana,Senegal,Mali,Ivory Coast,Liberia,Sierra Leone,Guinea,Togo,Benin'),
  list('South Africa,Zimbabwe,Zambia,Mozambique,Namibia,Botswana,Angola,Malawi'),
  list('Libya,Algeria,Morocco,Tunisia,Egypt,Sudan'),
  list('China,Japan,South Korea,North Korea,Taiwan,Mongolia'),
  list('Thailand,Vietnam,Indonesia,Malaysia,Philippines,Singapore,Cambodia,Laos,Myanmar'),
  list('India,Pakistan,Bangladesh,Sri Lanka,Nepal,Afghanistan'),
  list('Brazil,Argentina,Chile,Peru,Colombia,Venezuela,Bolivia,Ecuador,Paraguay,Uruguay'),
  list('Mexico,Guatemala,Honduras,El Salvador,Nicaragua,Costa Rica,Panama,Cuba,Haiti,Dominican Republic'),
  list('Ohio,Michigan,Indiana,Illinois,Wisconsin,Iowa,Minnesota,Missouri,Pennsylvania'),
  list(
    'New York,New Jersey,Connecticut,Massachusetts,Pennsylvania,Maryland,Vermont,New Hampshire,Maine,Rhode Island,Delaware',
  ),
  list(
    'Florida,Georgia,Alabama,South Carolina,North Carolina,Tennessee,Mississippi,Louisiana,Virginia,Kentucky,Arkansas',
  ),
  list('Texas,Oklahoma,Kansas,Nebraska,Colorado,New Mexico,Arizona,Utah,Nevada'),
  list('California,Oregon,Washington,Idaho,Nevada,Arizona,Montana,Wyoming'),
];

/** Others of the same part of the world, those listed beside it first. */
export function placesNear(name: string): string[] {
  for (const region of REGIONS) {
    const at = region.indexOf(name);
    if (at < 0) continue;
    return region
      .filter(other => other !== name)
      .sort((a, b) => Math.abs(region.indexOf(a) - at) - Math.abs(region.indexOf(b) - at));
  }
  return [];
}
