export interface SheetPaper {
  /** Default: `a4`. */
  paper?: 'a4' | 'letter';
  /** 18 points in a typeface without serifs, for who sees little. Default: false. */
  largePrint?: boolean;
}

/** The look of a sheet on paper: black on white, no question torn by a page's end, each part on a page of its own. */
export const sheetStyles = ({ paper = 'a4', largePrint = false }: SheetPaper): string => `
@page { size: ${paper === 'letter' ? 'letter' : 'A4'}; margin: 16mm 18mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #555; } }
* { box-sizing: border-box; }
html { background: #fff; }
body { max-width: 180mm; margin: 0 auto; color: #000; background: #fff; font: ${largePrint ? '18pt/1.5 Arial, Helvetica, sans-serif' : "11.5pt/1.42 Georgia, 'Times New Roman', serif"}; }
h1 { font-family: Arial, Helvetica, sans-serif; line-height: 1.2; margin: 0; break-after: avoid; text-wrap: balance; }
h1 { font-size: 1.35em; }
p { margin: 0; }
ol, ul { list-style: none; margin: 0; padding: 0; }
section + section { break-before: page; }
header { margin-block-end: 1.1em; }
.top { display: flex; gap: 1em; align-items: baseline; justify-content: space-between; }
.form { flex: none; padding: .05em .5em; border: 1.5pt solid; font: 700 .9em Arial, Helvetica, sans-serif; }
.source { margin-block-start: .3em; color: #444; font-size: .85em; }
.lines { display: flex; flex-wrap: wrap; gap: .9em 1.4em; margin-block-start: 1.2em; font-size: .9em; }
.lines span { display: flex; flex: 2 1 9em; align-items: end; gap: .4em; white-space: nowrap; }
.lines span::after { flex: 1; min-inline-size: 3em; border-block-end: .75pt solid; content: ''; }
.lines .name { flex-grow: 5; flex-basis: 14em; }
.lines .score { flex: 0 0 auto; font-weight: 700; }
.lines .score::after { content: none; }
.lines i { display: inline-block; inline-size: 3em; border-block-end: .75pt solid; }
.questions > li { display: grid; grid-template-columns: ${largePrint ? '1.9em' : '1.7em'} minmax(0, 1fr) auto; gap: 0 .3em; margin-block-end: 1em; break-inside: avoid; }
.questions > li > .number { font-weight: 700; }
.questions > li > .worth { padding-inline-start: 1em; color: #444; font-size: .85em; white-space: nowrap; }
.prompt { font-weight: 700; text-wrap: pretty; }
.stimulus { margin-block: .2em; padding-inline-start: .7em; border-inline-start: 2pt solid #999; }
figure { margin: .4em 0; }
img { max-inline-size: 100%; max-block-size: 70mm; inline-size: auto; block-size: auto; }
.options { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(${largePrint ? '100%' : '16em'}, 100%), 1fr)); gap: .15em 1.2em; margin-block-start: .35em; }
.options.pair { display: flex; gap: 2.5em; }
.options li, .order li { display: flex; gap: .45em; }
.options li > :first-child { flex: none; }
.box { inline-size: .8em; border-radius: 50%; block-size: .8em; margin-block-start: .25em; border: 1pt solid; }
.boxes .box { border-radius: 0; }
.order li { margin-block-start: .3em; }
.order .blank, .pairs .blank { flex: none; inline-size: 2em; border-block-end: .75pt solid; block-size: 1.2em; }
.pairs { display: grid; grid-template-columns: ${largePrint ? '1fr' : '1fr 1fr'}; gap: .3em 1.6em; margin-block-start: .35em; }
.pairs li { display: flex; gap: .45em; margin-block-end: .25em; }
.write { margin-block-start: .9em; }
.write i { display: inline-block; inline-size: 8em; max-inline-size: 100%; border-block-end: .75pt solid; }
.write .long { inline-size: 22em; }
.article > p { position: relative; margin-block-end: .7em; padding-inline-start: 2.4em; text-wrap: pretty; orphans: 2; widows: 2; }
.article > p > .number { position: absolute; inset-inline-start: 0; color: #444; font: 700 .8em/1.8 Arial, Helvetica, sans-serif; }
.key li { display: grid; grid-template-columns: 1.7em minmax(0, 1fr) auto; gap: 0 .3em; margin-block-end: .75em; break-inside: avoid; }
.key .number, .key .right { font-weight: 700; }
.key .added { color: #333; font-size: .88em; }
.key .passage { color: #333; font-size: .88em; font-style: italic; }
.key .worth { padding-inline-start: 1em; white-space: nowrap; }
@media screen { body { padding: 16mm 18mm; } section + section { margin-block-start: 3em; padding-block-start: 2em; border-block-start: 1px dashed #999; } }
`;
