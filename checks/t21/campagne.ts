// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/communities/src/campagne';
const SPEC = 'libs/communities/test/campagne.int.spec.ts';

/** Who is written to, who is not, and what is said about it. */
export const CAMPAGNE_INGREPEN = [
  ...groep(`${BRON}/campagne.rules.ts`, `${BRON}/campagne.rules.spec.ts`, {
    'campagne: elke zet': ['VAN[zet].includes(status)', 'true'],
    'campagne: zonder reden zonder controle': ['if (deel === 0 && reden === null)', 'if (false)'],
    'campagne: te weinig om te meten': ['if (armen.controle === 0 || isGroot(armen))', 'if (true)'],
  }),
  ...groep(`${BRON}/effect.rules.ts`, `${BRON}/effect.rules.spec.ts`, {
    'effect: toeval heet effect': [`if (laag > 0) return 'meer';`, `if (hoog > 0) return 'meer';`],
    'effect: voor het einde': ['if (tot !== null)', 'if (false)'],
  }),
  ...groep(`${BRON}/campagnesleutel.rules.ts`, `${BRON}/campagne.rules.spec.ts`, {
    'campagne: afmelden zonder bewijs': [
      `return timingSafeEqual(Buffer.from(bewijs, 'base64url'), proofOf(mailId, geheim)) ? mailId : null;`,
      'return mailId;',
    ],
  }),
  ...groep(`${BRON}/campagnepost.ts`, SPEC, {
    'campagne: mail na een nee': ['|| relatie.afgemeldOp !== null', '', 'never mails who said no'],
    'campagne: mail na het stoppen': [`campagne.status !== 'verstuurd' ||`, '', 'mails nobody any more'],
    'campagne: twee keer dezelfde': ['FOR UPDATE SKIP LOCKED', '', 'draws once'],
  }),
  ...groep(`${BRON}/relatie.service.ts`, SPEC, {
    'lijst: half ingelezen': ['if (fouten.length > 0)', 'if (false)', 'whole or not at all'],
    'lijst: een nee vergeten': ['afgemeldOp: isNee ? this.klok.nu() : null', 'afgemeldOp: null', 'said no'],
  }),
  ...groep(`${BRON}/trekker.ts`, SPEC, {
    'campagne: wie al meedoet': ['eenheden.filter(isVrij(bezet))', 'eenheden', 'another measurement'],
  }),
  ...groep(`${BRON}/campagne.facade.ts`, SPEC, {
    'campagne: buiten het venster': [
      'AND c.verstuurd_op <= $2 AND $2 < c.verstuurd_op + make_interval(days => c.venster_dagen)',
      '',
      'measures by the arm',
    ],
    'campagne: na het meten': [`AND c.status = 'verstuurd'`, '', 'measures by the arm'],
  }),
  ...groep(`${BRON}/campagne.lezer.ts`, SPEC, {
    'campagne: kijken tijdens het meten': [
      `...(status === 'verstuurd' ? blind(gezien) : {}),`,
      '',
      'draws once',
    ],
  }),
  ...groep(`${BRON}/relaties-houder.ts`, SPEC, {
    'campagne: het nummer blijft na wissen': [
      'for (const nummer of new Set(kvk)) await tx.query(KVK_WEG, [nummer, selectie.regio ?? null]);',
      '',
      'erases it',
    ],
  }),
];
