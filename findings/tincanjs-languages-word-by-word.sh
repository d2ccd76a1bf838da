#!/usr/bin/env bash
# Package     tincanjs 0.50.0
# Guess       A verb's or question's words in a reader's language are those in the nearest language that is there: xAPI's language maps are
#             keyed by RFC 5646 tags, and what one does with those is a look-up that shortens the tag (RFC 4647, 3.4): de-AT finds de. Without
#             a language, TinCanJS says that it picks one itself.
#             https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md (4.2 language maps)
#             https://rustici.github.io/TinCanJS/doc/api/latest/ (Verb, ActivityDefinition: getLangDictionaryValue)
# Behaviour   Only the very same tag is found. de-AT with German there gives what is tagged "und", or else en-US, or else whatever stands first;
#             en finds no en-US and en-GB no en; de-at, which is de-AT, isn't found either.
# With us     src/report writes each text under the article's own tag alone, and the verb in English: there is only one to be found.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts tincanjs@0.50.0 >> npm.log

cat > see.cjs <<'JS'
const TinCan = require('tincanjs');
const maps = {
  'und, de, en': { und: '?', de: 'antwortete', en: 'answered' },
  'fr, de, en-US': { fr: 'a répondu', de: 'antwortete', 'en-US': 'answered' },
  'fr, de, en': { fr: 'a répondu', de: 'antwortete', en: 'answered' },
  'fr, de-AT': { fr: 'a répondu', 'de-AT': 'antwortete' },
};
for (const [name, display] of Object.entries(maps)) {
  const verb = new TinCan.Verb({ id: 'http://adlnet.gov/expapi/verbs/answered', display });
  const asked = ['de', 'de-AT', 'de-at', 'en', 'en-GB'].map(lang => `${lang} ${verb.getLangDictionaryValue('display', lang)}`);
  console.log(`${name}: ${asked.join(', ')}; none ${verb.getLangDictionaryValue('display')}`);
}
JS
node see.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
und, de, en: de antwortete, de-AT ?, de-at ?, en answered, en-GB ?; none ?
fr, de, en-US: de antwortete, de-AT answered, de-at answered, en answered, en-GB answered; none answered
fr, de, en: de antwortete, de-AT a répondu, de-at a répondu, en answered, en-GB a répondu; none a répondu
fr, de-AT: de a répondu, de-AT antwortete, de-at a répondu, en a répondu, en-GB a répondu; none a répondu
SEEN
echo 'As it was.'
