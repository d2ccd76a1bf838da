import { pattern } from '../../../../article/pattern.js';

/** It was not so, is only thought of, or only leads up to what is told. */
const NOT_SO = pattern('i')`
  \b(?:
    not|n[’']t|never|no longer|nobody|none|hardly|barely|would|could|can|may|might|should|be|if|whether|unless|had|
    only|failed to|refused to|nearly|almost|un(?!i|der|til|cle)[a-z]+
  )\s(?:[a-zÀ-ỿ’'-]+ ){0,4}$|
  \b(?:after|before|when|while|which|who|whose|as|because|although|though|since|how|what|where|why)\s[^,;]*$|
  (?<!
    \b(?:
      said|says|say|told \S+|argued|argues|noted|notes|found|showed|shows|announced|reported|insisted|believes?|
      confirmed|claimed|claims|warned|added|acknowledged
    )
  ) that (?:he|she|it|they|[a-zÀ-ỿ][a-zÀ-ỿ]+) (?:[a-zÀ-ỿ’'-]+ ){0,3}$|
  (?<!
    \b(?:
      that|said|says|say|argued|argues|noted|notes|insisted|believes?|claimed|claims|added|and|but|then|so|because|
      if|when|while|as|after|before
    )[ ]
  )(?<=[a-zÀ-ỿ]{3,} )(?:it|he|she|they) (?:[a-zÀ-ỿ’'-]+ ){0,2}$
`;

/** "the target that it", "the target Norlink": what goes on tells which one is meant. */
const TELLS_WHICH = pattern('u')`
  (?<!
    \b(?:
      said|says|say|told|argued|argues|noted|notes|found|showed|shows|announced|reported|insisted|believes?|
      confirmed|claimed|claims|warned|added|acknowledged
    )(?: \p{L}+){0,3}
  ) that\s[^,;]*$|
  \b(?:whom|having|being|despite|without|instead of|rather than)\s[^,;]*$|
  \b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]ny|[Ee]very)\s(?:[\p{Ll}-]+\s){1,3}
  (?<!\b(?:of|in|at|for|from|on|to|by|with|and|near)\s)(?:
    it|he|she|they|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*|(?:the|its|his|her|their) \p{Ll}+
  )\s(?:(?:had|has|have|\p{Ll}+ly)\s)?$
`;

/** Whether what stands before a deed makes it no outcome that the sentence is there to tell. */
export const isNoOutcome = (before: string): boolean => NOT_SO.test(before) || TELLS_WHICH.test(before);
