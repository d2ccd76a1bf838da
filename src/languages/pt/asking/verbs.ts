import { pattern } from '../../../article/pattern.js';

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Verbs in the third person that their ending doesn't tell. */
const IRREGULAR = list(
  `é são era eram foi foram será serão está estão estava estavam esteve estiveram há havia houve tem têm tinha tinham teve tiveram fez fazem faz disse diz dizem disseram veio vieram vem vêm pôs puseram quis quiseram quer querem pôde puderam pode podem podia soube sabe trouxe trouxeram deu deram dá viu viram vê vai vão ia iam deve devem segue seguem existe existem mantém mantêm manteve mantiveram obteve obtiveram obtém contém sustenta propôs propuseram propõe dispõe impôs impuseram compôs interveio convém recebe recebem vive vivem abre abrem fecha fecham começa começam termina terminam chega chegam pede pedem dirige inclui incluem oferece oferecem pertence custa custam alcança ultrapassa assiste ganha ganham perde perdem aprova aprovam acolhe leva levam permite permitem representa representam ocupa ocupam anuncia anunciam cresce cai sobe desce prevê preveem celebra conta reúne reúnem exige exigem busca buscam trabalha trabalham produz produzem vende vendem compra compram cobra cobre mede pesa dura duram sofre sofrem poderia deveria integra preside lidera comanda funciona fica ficam ficou`,
);
/** End as a verb does, and are none. */
const NO_VERB = list(
  `museu europeu judeu ateu réu céu véu chapéu meu seu teu bom bem sem quem também ontem homem ordem viagem imagem passagem nem cem jovem origem mensagem garagem alguém ninguém além porém terá-ia verá álbum comum jardim assim fim sim ruim início avião milhão`,
);

export const isFinite = (word: string): boolean =>
  /^\p{Ll}/u.test(word) &&
  (IRREGULAR.has(word) ||
    (!NO_VERB.has(word) && /^\p{Ll}{2,}(?:ou|eu|iu|aram|eram|iram|avam|ava|rá|rão)$/u.test(word)));

/** In a person: also "vamos", "tenho"; for telling whether a sentence has a verb at all. */
export const isVerb = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    isFinite(lower) ||
    /(?:amos|emos|imos|ámos|aste|este|ria|riam|rei|ia|iam)$/.test(lower) ||
    pattern()`
      ^(?:
        sou|somos|tenho|quero|posso|sei|acho|creio|vou|estou|faço|digo|peço|espero|preciso|falta|faltam|parece|
        parecem|importa|acredita|acreditam|precisa|precisam|serve|servem|ajuda|ajudam|passa|passam|fala|falam|
        significa|depende|dependem|afeta|afetam|merece|merecem|entra|entram|sai|saem|volta|voltam|põe|põem|toma|
        tomam|usa|usam|paga|pagam|joga|jogam|requer|costuma|resulta|conhece|dão|seja|sejam|haja|veem|sente|sentem|
        deixa|deixam|defende|defendem|apoia|apoiam|respeita|cria|criam|forma|formam|governa|decide|decidem|cumpre|
        mostra|mostram|lembra|explica|garante|afirma|considera|insiste|destaca|reconhece|muda|mudam|temos|vamos|
        podemos|queremos|devemos
      )$
    `.test(lower)
  );
};
