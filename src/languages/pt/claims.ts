import { romanceClaims } from '../romance/claims.js';
import { told } from './told.js';
import { pattern } from '../../article/pattern.js';

export const claims = romanceClaims({
  ...told,
  opposites: {
    pairs: `
      subiu/desceu subiram/desceram subido/descido aumentou/diminuiu aumentaram/diminuíram aumentado/diminuído aumento/descida
      cresceu/caiu cresceram/caíram crescido/caído reduziu/aumentou reduziram/aumentaram reduzido/aumentado ampliou/reduziu ampliaram/reduziram
      ampliado/reduzido ampliar/reduzir reduzir/aumentar ganhou/perdeu ganharam/perderam venceu/perdeu venceram/perderam
      aprovou/rejeitou aprovaram/rejeitaram aprovado/rejeitado aprovada/rejeitada aprovados/rejeitados aprovadas/rejeitadas
      aceitou/rejeitou aceitaram/rejeitaram aceito/rejeitado rejeitou/aceitou rejeitaram/aceitaram rejeitado/aceito
      abriu/fechou abriram/fecharam aberto/fechado aberta/fechada abertos/fechados abertas/fechadas inaugurou/encerrou inaugurado/encerrado
      inaugurada/encerrada começou/terminou começaram/terminaram começado/terminado iniciou/encerrou
      autorizou/proibiu autorizaram/proibiram autorizado/proibido autorizada/proibida permitiu/proibiu legalizou/proibiu proibiu/autorizou
      proibiram/autorizaram proibido/autorizado proibida/autorizada apoiou/criticou apoiaram/criticaram elogiou/criticou criticou/elogiou
      criticaram/elogiaram confirmou/desmentiu confirmaram/desmentiram confirmado/desmentido suspendeu/retomou suspenderam/retomaram
      suspenso/retomado suspensa/retomada retomou/suspendeu retomaram/suspenderam nacionalizou/privatizou nacionalizado/privatizado
      privatizou/nacionalizou privatizado/nacionalizado fundou/dissolveu fundado/dissolvido fundada/dissolvida criou/extinguiu
      criado/extinto criada/extinta ratificou/anulou ratificaram/anularam anulou/ratificou anulado/ratificado melhorou/piorou melhoraram/pioraram
      piorou/melhorou adiou/antecipou adiado/antecipado adiada/antecipada antecipou/adiou superávite/défice superávit/déficit déficit/superávit
      excedente/défice inconstitucional/constitucional constitucional/inconstitucional partidários/adversários
    `,
    // "perdeu a vida", "caiu doente"
    oneWay: pattern('u')`
      ^(?:
        aumento|cresce\p{L}+|crescido|reduz\p{L}+|ampli\p{L}+|ganh\p{L}+|venc\p{L}+|abri\p{L}+|abert\p{L}+|
        inaugur\p{L}+|começ\p{L}+|inici\p{L}+|permitiu|legalizou|apoi\p{L}+|elogiou|critic\p{L}+|rejeit\p{L}+|
        aceit\p{L}+|autoriz\p{L}+|proib\p{L}+|fund\p{L}+|cri\p{L}+|ratific\p{L}+|anul\p{L}+|retom\p{L}+|
        privatiz\p{L}+|nacionaliz\p{L}+|pior\p{L}+|melhor\p{L}+|antecip\p{L}+|adi\p{L}+|superávi\p{L}+|déficit|
        excedente|(?:in)?constitucional|partidários
      )$
    `,
    where: [
      { one: 'a favor d', other: 'contra ', beside: /(?!)/u },
      { one: 'assinou', other: 'rompeu', beside: /(?<!\p{L})(?:acordo|tratado|convênio|contrato|pacto)s?(?!\p{L})/u },
      { one: 'comprou', other: 'vendeu', beside: /(?<!\p{L})(?:ações|participação|filial|divisão)(?!\p{L})/u },
      { one: 'vendeu', other: 'comprou', beside: /(?<!\p{L})(?:ações|participação|filial|divisão)(?!\p{L})/u },
    ],
    tellsHow:
      /(?<!\p{L})(?:graças a|devido a|porque|já que|apesar d[eoa]s?|embora|mas sim|em vez de|em lugar de|pela primeira vez|de novo|novamente|por falta de|com o apoio|com o objetivo|tanto|mais que|menos que|do que|de [\d.,]+ (?:\p{L}+ )?para [\d.,]+|desde (?:os|as) [\d.,]+)(?!\p{L})|(?<!\p{L})(?:começ|termin)\p{L}+ (?:a|de|por|com|como)(?!\p{L})/u,
    notSo:
      /(?<!\p{L})(?:não|nunca|jamais|nem|sem|tampouco|quase|só|apenas|poderiam?|podem?|poderão?|deveriam?|deve|devem|quer|querem|tentou|tenta|para|que|quem|cujo|cuja|onde|quando|se|como|após|depois de|antes de)(?!\p{L})[^,]*$|, $/iu,
  },
});
