import { expect } from '@open-wc/testing';
import { laterList } from '../../src/pack/correction-list.js';
import {
  CorrectionListError,
  readCorrections,
  signCorrections,
  withoutWithdrawn,
  type ContentPack,
  type CorrectionList,
  type PackQuestion,
} from '../../src/pack/index.js';

const URL = 'https://courier.example/bridge';
const list = (question = 'q1', issued = '2025-03-16T06:00:00Z'): CorrectionList => ({
  version: 1,
  issued,
  corrections: [{ article: URL, question, status: 'withdrawn', when: issued, why: 'it was wrong' }],
});

async function keys() {
  const { publicKey, privateKey } = (await crypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  return { privateKey, publicKey: (await crypto.subtle.exportKey('jwk', publicKey)).x! };
}

const base64url = (value: unknown) =>
  btoa(JSON.stringify(value)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

async function refused(text: string, publicKey: string, why: RegExp): Promise<void> {
  const error = await readCorrections(text, publicKey).then(
    () => undefined,
    error => error as Error,
  );
  expect(error).to.be.instanceOf(CorrectionListError);
  expect(error!.message).to.match(why);
}

describe('a signed list of corrections', () => {
  it('is read as it was signed', async () => {
    const { privateKey, publicKey } = await keys();
    const signed = await signCorrections(list(), privateKey);
    expect(await readCorrections(`${signed}\n`, publicKey)).to.deep.equal(list());
  });

  it('is refused where it is not signed with the key, whatever it says of its signature', async () => {
    const { privateKey, publicKey } = await keys();
    const [header, payload, signature] = (await signCorrections(list(), privateKey)).split('.') as [
      string,
      string,
      string,
    ];
    const other = base64url(list('q2'));
    const none = base64url({ alg: 'none', typ: 'explainer-corrections' });
    await refused(`${header}.${other}.${signature}`, publicKey, /signature is not of that key/);
    await refused(`${none}.${payload}.${signature}`, publicKey, /signature is not of that key/);
    await refused(`${none}.${other}.`, publicKey, /signature is not of that key/);
    await refused(`${header}.${payload}.${signature.slice(0, -4)}AAAA`, publicKey, /signature is not of that key/);
    await refused(`${header}.${payload}.${signature}`, (await keys()).publicKey, /signature is not of that key/);
    await refused(`${header}.${payload}.${signature}`, 'no key', /signature is not of that key/);
    await refused(JSON.stringify(list()), publicKey, /no signed list/);
    await refused('', publicKey, /no signed list/);
  });

  it('is refused where it is signed and no list', async () => {
    const { privateKey, publicKey } = await keys();
    for (const value of [{}, { ...list(), issued: 'yesterday' }, { ...list(), corrections: [{ question: 'q1' }] }])
      await refused(await signCorrections(value as CorrectionList, privateKey), publicKey, /no list of corrections/);
  });

  it('gives way to a later one alone', () => {
    const [old, young] = [list('q1', '2025-03-16T06:00:00Z'), list('q2', '2025-03-17T06:00:00Z')];
    expect(laterList(old, young)).to.equal(young);
    expect(laterList(young, old)).to.equal(young);
    expect(laterList(young, undefined)).to.equal(young);
    expect(laterList(undefined, old)).to.equal(old);
  });
});

describe('a pack without what was withdrawn', () => {
  const question = (id: string, source?: number): PackQuestion => ({
    id,
    kind: 'true-false',
    prompt: 'True or false?',
    correct: true,
    evidence: [{ exact: 'words', start: 0, end: 5, ...(source !== undefined && { source }) }],
  });
  const pack = (questions: PackQuestion[], ...urls: string[]) =>
    ({ questions, sources: urls.map(url => ({ url })) }) as unknown as ContentPack;
  const ids = (shown: ContentPack) => shown.questions.map(({ id }) => id);

  it('asks the others, and is the same pack where the list is of other articles', () => {
    expect(ids(withoutWithdrawn(pack([question('q1'), question('q2')], URL), list()))).to.deep.equal(['q2']);
    const elsewhere = pack([question('q1')], 'https://courier.example/ships');
    expect(withoutWithdrawn(elsewhere, list())).to.equal(elsewhere);
  });

  it('knows a question of a collection by its article', () => {
    const collected = pack([question('a:q1', 0), question('b:q1', 1)], 'https://courier.example/ships', URL);
    expect(ids(withoutWithdrawn(collected, list()))).to.deep.equal(['a:q1']);
  });
});
