// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/communities/src';
const LEDEN = 'libs/communities/test/lidmaatschap.int.spec.ts';
const BIJEEN = 'libs/communities/test/bijeenkomst.int.spec.ts';
const WISSING = 'libs/communities/test/wissing.int.spec.ts';

/** Who is let in, who decides about it, and what is left of somebody. */
export const COMMUNITIES_INGREPEN = [
  ...groep(`${BRON}/lidmaatschap/lidmaatschap.rules.ts`, `${BRON}/lidmaatschap/lidmaatschap.rules.spec.ts`, {
    'lidmaatschap: elke zet': ['VAN[zet].includes(stand.status)', 'true'],
    'lidmaatschap: het archief laat toe': ['geldt: ({ gearchiveerd }) => gearchiveerd', 'geldt: () => false'],
    'lidmaatschap: zichzelf verwijderen': ['geldt: ({ zelf }) => zelf', 'geldt: () => false'],
    'lidmaatschap: de laatste beheerder': ['beheerders <= 1', 'beheerders < 0'],
  }),
  ...groep(`${BRON}/lidmaatschap/lidmaatschap.service.ts`, LEDEN, {
    'lidmaatschap: in het archief': ['if (community.gearchiveerdOp !== null)', 'if (false)', 'archive'],
    'lidmaatschap: iedereen beslist': [
      'const voorBeheer = !EIGEN.includes(zet);',
      'const voorBeheer = false;',
    ],
  }),
  ...groep(`${BRON}/lidmaatschap/lidmaatschap.opslag.ts`, LEDEN, {
    'lidmaatschap: met een oude versie': [
      'if (lidmaatschap.versie !== versie) throw versieVerouderd(lidmaatschap);',
      '',
      'older',
    ],
    'lidmaatschap: twee vertrekken tegelijk': ['ORDER BY id FOR UPDATE', 'ORDER BY id', 'last beheerder'],
  }),
  ...groep(`${BRON}/uitnodiging/uitnodiging.service.ts`, LEDEN, {
    'uitnodiging: in het archief': ['if (community.gearchiveerdOp !== null)', 'if (false)', 'archive'],
    'uitnodiging: zonder sleutel': [
      'if (!rij?.communityId) throw weg();',
      'if (!rij) throw weg();',
      'invitation',
    ],
  }),
  ...groep(`${BRON}/community/community.opslag.ts`, LEDEN, {
    'community: met een oude versie': [
      'if (oud.versie !== versie) throw versieVerouderd(oud);',
      '',
      'is changed by who keeps it',
    ],
    'community: iedereen beheert': ['if (rij?.beheert !== true)', 'if (false)', 'nobody else'],
  }),
  ...groep(
    `${BRON}/uitnodiging/uitnodigingssleutel.rules.ts`,
    `${BRON}/uitnodiging/uitnodigingssleutel.rules.spec.ts`,
    {
      'uitnodigingssleutel: dezelfde voor elke': [
        '.update(`uitnodiging:${uitnodigingId}`)',
        '.update(`uitnodiging`)',
      ],
      'uitnodigingssleutel: leesbaar bewaard': [
        `createHash('sha256').update(sleutel).digest()`,
        `Buffer.from(sleutel, 'base64url')`,
      ],
    },
  ),
  ...groep(`${BRON}/bijeenkomst/bijeenkomst.rules.ts`, `${BRON}/bijeenkomst/bijeenkomst.rules.spec.ts`, {
    'bijeenkomst: begonnen of niet': ['geldt: ({ begonnen }) => begonnen', 'geldt: () => false'],
    'bijeenkomst: aanwezig voor het begin': ['geldt: ({ begonnen }) => !begonnen', 'geldt: () => false'],
    'bijeenkomst: in het verleden': ['if (begin <= nu)', 'if (false)'],
  }),
  ...groep(`${BRON}/bijeenkomst/bijeenkomst.lezer.ts`, BIJEEN, {
    'bijeenkomst: de link voor iedereen': ['link: magErin ? link : null', 'link', 'read by everybody'],
    'deelnemers: voor iedereen': ['await findBeheerd(tx, id);', '', 'with a mail'],
  }),
  ...groep(`${BRON}/bijeenkomst/bijeenkomst.opslag.ts`, BIJEEN, {
    'bijeenkomst: met een oude versie': [
      'if (oud.versie !== versie) throw versieVerouderd(oud);',
      '',
      'read by everybody',
    ],
  }),
  ...groep(`${BRON}/bijeenkomst/aanmelding.service.ts`, BIJEEN, {
    'aanwezigheid: telt dubbel': [
      'oud.filter(({ id, aanwezig }) => aanwezig !== gevraagd.get(id)?.aanwezig)',
      'oud',
      'presence',
    ],
    'aanwezigheid: twee tegelijk': [
      `order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },`,
      `order: { id: 'ASC' },`,
      'presence',
    ],
  }),
  ...groep(`${BRON}/bijeenkomst/herinneringsronde.ts`, BIJEEN, {
    'herinnering: steeds opnieuw': ['AND a.herinnerd_op IS NULL', '', 'reminded'],
  }),
  ...groep(`${BRON}/persoon/leden-houder.ts`, WISSING, {
    'wissing: de namen blijven': ['...LEEG, ...einde', '...einde', 'is erased'],
    'wissing: van elke regio': [
      'if (regio === undefined) return vraag;',
      'return vraag;',
      'given to a mailbox',
    ],
  }),
];
