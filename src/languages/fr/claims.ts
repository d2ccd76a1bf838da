import { romanceClaims } from '../romance/claims.js';
import { told } from './told.js';
import { pattern } from '../../article/pattern.js';

export const claims = romanceClaims({
  ...told,
  opposites: {
    pairs: `
      augmenté/baissé augmentée/baissée augmenta/baissa hausse/baisse progressé/reculé progressa/recula grimpé/chuté réduit/augmenté
      gagné/perdu gagna/perdit remporté/perdu remporta/perdit approuvé/rejeté approuvée/rejetée approuvés/rejetés approuvées/rejetées approuva/rejeta
      adopté/rejeté adoptée/rejetée adopta/rejeta accepté/refusé acceptée/refusée accepta/refusa refusé/accepté rejeté/adopté rejetée/adoptée
      ouvert/fermé ouverte/fermée ouverts/fermés ouvertes/fermées ouvrit/ferma inauguré/fermé inaugurée/fermée inaugura/ferma
      commencé/fini commença/finit débuté/pris_fin débuta/prit_fin autorisé/interdit autorisée/interdite autorisa/interdit interdit/autorisé
      interdite/autorisée légalisé/interdit légalisée/interdite soutenu/critiqué soutenue/critiquée salué/critiqué saluée/critiquée critiqué/salué
      critiquée/saluée confirmé/démenti confirmée/démentie confirma/démentit suspendu/repris suspendue/reprise repris/suspendu
      nationalisé/privatisé nationalisée/privatisée privatisé/nationalisé privatisée/nationalisée fondé/dissous fondée/dissoute
      créé/supprimé créée/supprimée ratifié/annulé ratifiée/annulée annulé/maintenu annulée/maintenue amélioré/aggravé améliorée/aggravée
      reporté/avancé reportée/avancée avancé/reporté avancée/reportée excédent/déficit déficit/excédent
      prolongé/raccourci prolongée/raccourcie relevé/abaissé relevée/abaissée abaissé/relevé abaissée/relevée partisans/adversaires
    `,
    // "perdu la vie", "pris fin"
    oneWay: pattern('u')`
      ^(?:
        hausse|réduit|gagn\p{L}+|remport\p{L}+|approuv\p{L}+|adopt\p{L}+|accept\p{L}+|refus\p{L}+|rejet\p{L}+|
        ouv\p{L}+|inaugur\p{L}+|commenç\p{L}+|commencé|débu\p{L}+|autoris\p{L}+|interdi\p{L}+|légalis\p{L}+|
        souten\p{L}+|salu\p{L}+|critiqu\p{L}+|confirm\p{L}+|repris|privatis\p{L}+|nationalis\p{L}+|fond\p{L}+|
        cré\p{L}+|ratifi\p{L}+|annul\p{L}+|amélior\p{L}+|avanc\p{L}+|report\p{L}+|excédent|déficit|prolong\p{L}+|
        relev\p{L}+|abaiss\p{L}+|partisans|progress\p{L}+|grimp\p{L}+
      )$
    `,
    where: [
      { one: 'signé', other: 'rompu', beside: /(?<!\p{L})(?:accord|traité|convention|contrat|pacte)s?(?!\p{L})/u },
      { one: 'acheté', other: 'vendu', beside: /(?<!\p{L})(?:actions|participation|filiale|division)(?!\p{L})/u },
      { one: 'vendu', other: 'acheté', beside: /(?<!\p{L})(?:actions|participation|filiale|division)(?!\p{L})/u },
    ],
    tellsHow: pattern('u')`
      (?<!\p{L})(?:
        grâce à|grâce au|en raison d|à cause d|parce qu\p{L}*|puisqu\p{L}*|malgré|bien qu\p{L}*|mais|au lieu d|
        plutôt qu\p{L}*|pour la première fois|de nouveau|à nouveau|faute d|avec le soutien|afin d|plus qu\p{L}*|
        moins qu\p{L}*|de [\d.,]+ (?:\p{L}+ )?à [\d.,]+|contre [\d.,]+
      )(?!\p{L})|
      (?<!\p{L})(?:commenc|débu)\p{L}+ (?:à|de|par|avec|comme)(?!\p{L})|(?<!\p{L})(?:hausse|baisse) (?:d['’]|de )
    `,
    notSo:
      /(?<!\p{L})(?:ne|n['’]|pas|jamais|ni|sans|presque|seulement|pourrai\p{L}+|peut|peuvent|devrai\p{L}+|doit|doivent|veut|veulent|tente|tenté|pour|que|qui|dont|où|quand|si|comme|après|avant|afin)(?!\p{L})[^,]*$|(?<!\p{L})[nN]['’][^,]*$|(?<!\p{L})[qQ]u['’][^,]*$|, $/iu,
  },
});
