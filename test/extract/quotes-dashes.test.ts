import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { loadLanguage } from '../../src/languages/languages.js';
import { checkPack } from '../../src/pack/check.js';

interface Case {
  lang: string;
  lead: string;
  text: string;
  said: readonly [words: string, by: string][];
}

const ES = 'La alcaldesa Clara Ruiz y el ingeniero Pedro Soto presentaron el plan.';
const PT = 'A prefeita Clara Rocha e o engenheiro Pedro Souza apresentaram o plano.';
const FR = 'La maire Clara Roy et l’ingénieur Pierre Morel ont présenté le plan.';
const UK = 'Речниця міста Олена Коваль та інженер Петро Шевчук показали план.';

const cases: Case[] = [
  {
    lang: 'es',
    lead: ES,
    text: '—Hay que cerrar el puente —dijo Ruiz—. Es urgente para todos.',
    said: [['Hay que cerrar el puente … Es urgente para todos.', 'Clara Ruiz']],
  },
  {
    lang: 'pt',
    lead: PT,
    text: '— Precisamos fechar a ponte agora — disse Souza.',
    said: [['Precisamos fechar a ponte agora', 'Pedro Souza']],
  },
  {
    lang: 'fr',
    lead: FR,
    text: '— Il faut fermer le pont, a déclaré Roy.',
    said: [['Il faut fermer le pont', 'Clara Roy']],
  },
  {
    lang: 'uk',
    lead: UK,
    text: '— Треба негайно закрити міст, — сказала Коваль. — Це терміново.',
    said: [['Треба негайно закрити міст … Це терміново.', 'Олена Коваль']],
  },
  {
    lang: 'uk',
    lead: UK,
    text: '— Треба негайно закрити міст, — сказала Коваль.\n\n— Ми не згодні з цим, — відповів Шевчук.',
    said: [
      ['Треба негайно закрити міст', 'Олена Коваль'],
      ['Ми не згодні з цим', 'Петро Шевчук'],
    ],
  },
  { lang: 'es', lead: ES, text: '— Un puente nuevo sobre el canal\n\n— Una calle sin coches', said: [] },
  { lang: 'uk', lead: UK, text: '— Новий міст через канал — для всіх', said: [] },
  { lang: 'fr', lead: FR, text: '— Un pont neuf, plus large, sur le canal', said: [] },
];

describe('speech that a dash opens', () => {
  for (const { lang, lead, text, said } of cases)
    it(`is ${said.length ? said.map(([, by]) => by).join(' and ') + '’s' : 'none'} in “${text.replace(/\n+/g, ' / ')}”`, async () => {
      const article = readText(`Titel\n\n${lead}\n\n${text}`, { lang, datePublished: '2024-06-14' });
      const pack = buildPack(article, { language: await loadLanguage(lang) });
      const names = new Map(pack.people.map(({ id, name }) => [id, name]));
      expect(pack.quotes.map(quote => [quote.text, names.get(quote.speaker ?? '')])).to.deep.equal(said);
      expect(checkPack(pack, article).filter(({ level }) => level === 'error')).to.deep.equal([]);
    });
});
