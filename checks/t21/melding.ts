// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/aanbodmatching/src/melding';
const POST = 'libs/aanbodmatching/test/postbode.int.spec.ts';
const MAIL = 'test/flow/melding.spec.ts';
const RETOUR = 'test/flow/retour.spec.ts';

/** Keys of mail, and what is taken in from outside. */
export const MELDING_INGREPEN = [
  ...groep(`${BRON}/meldingssleutel.rules.ts`, `${BRON}/meldingssleutel.rules.spec.ts`, {
    'meldingssleutel: elke sleutel': ['timingSafeEqual(een, twee)', 'true'],
    'meldingssleutel: dezelfde voor iedereen': ['.update(`${doel}:${soort}:${id}`)', '.update(`${doel}`)'],
    'afmeldsleutel: voor elke groep': [
      'isGelijk(mac, macOf(`afmelding:${groep}`, wie, geheim)) ? { wie, groep }',
      'mac !== undefined ? { wie, groep }',
    ],
    'retouradres: elk domein': ['bij !== domein || ', ''],
  }),
  ...groep(`${BRON}/voorkeur.service.ts`, MAIL, {
    'afmelden: zonder de woorden van een klik': ['if (!isEenKlik(formulier))', 'if (false)'],
    'voorkeur: voor iedereen': [
      "if (wie === null) throw notFound('Deze link');\n    return wie;",
      'return wie!;',
    ],
  }),
  ...groep(`${BRON}/retourbus.ts`, RETOUR, {
    'retourbus: van iedereen': ["address === '' ? null", 'address !== undefined ? null'],
    'retourbus: aan iedereen': ["this.idOf(adres) === null ? weiger(550, 'Onbekend adres') : null", 'null'],
    'retourbus: elke grootte': ['if (stroom.sizeExceeded)', 'if (false)'],
    'retourbus: elk bericht': ["soort === 'multipart/report' && deel", 'deel'],
    'retourbus: ook wat nog onderweg is': ['if (bericht.mislukt) await', 'await'],
    'retourbus: velen tegelijk': ['if (envelope.rcptTo.length > 0)', 'if (false)'],
  }),
  ...groep(`${BRON}/teruggekomen.lezer.ts`, POST, {
    'teruggekomen mail: voor elke rol': ["if (actor.rol !== 'beheerder') throw forbidden();", ''],
  }),
  ...groep(`${BRON}/uitnodiging.ts`, POST, {
    'uitnodiging: ook van een ingetrokken rol': [' AND t.ingetrokken_op IS NULL', ''],
  }),
  ...groep(`${BRON}/postbode.ts`, POST, {
    'postbode: geweigerd is niet gemeld': [
      "if (!aangenomen) await meldTeruggekomen(tx, this.klok, berichten, 'geweigerd');",
      '',
    ],
    'postbode: een kapotte mail houdt alles op': [
      "bericht === undefined ? 'geen-gehoor' : this.postpone(bericht)",
      "'geen-gehoor'",
    ],
  }),
];
