// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/impactverantwoording/src/koppeling';
const INT = 'libs/impactverantwoording/test/koppeling.int.spec.ts';

/** Linking: only of who agreed, under a name for once, in two hands; the two hands are held by the database too. */
export const KOPPELING_INGREPEN = [
  ...groep(`${BRON}/koppeltoestemming.service.ts`, INT, {
    'koppeltoestemming: voor andere woorden': ['if (tekstversie !== KOPPELTEKST.versie)', 'if (false)'],
    'koppeltoestemming: zonder bedrijf': ['if (!vraagbaar)', 'if (false)'],
    'koppeltoestemming: door wie helpt': ["if (!['indiener', 'ondernemer'].includes(rol))", 'if (false)'],
  }),
  ...groep(`${BRON}/koppelstof.ts`, INT, {
    'koppeling: ook wie het introk': ['k.ingetrokken_op IS NULL AND h.kvk_nummer', 'h.kvk_nummer'],
    'koppeling: uit een ander jaar': ["AND ${dag('t.gevraagd_op')} BETWEEN $1::date AND $2::date", ''],
    'koppeling: dag in Londen': ["AT TIME ZONE 'Europe/Amsterdam'", "AT TIME ZONE 'UTC'"],
  }),
  ...groep(`${BRON}/koppelbouw.ts`, INT, {
    'koppeling: elke keer dezelfde sleutel': ['randomBytes(SLEUTELBYTES)', 'Buffer.alloc(SLEUTELBYTES)'],
    'koppeling: blijft staan na intrekken': ['await tx.query(WEG, [geraakt.map(({ id }) => id)]);', ''],
    'koppeling: vervalt niet na intrekken': ['k.gegeven_op <= b.klaar_op', 'false'],
    'koppeltoestemming: blijft na wissen': ['await tx.query(VERGEET, [hulpvraagId]);', ''],
    'koppelbestand: ook zonder bedrijven': ['if (stof.trajecten.length === 0)', 'if (false)'],
  }),
  ...groep(`${BRON}/koppelrooster.ts`, `${BRON}/koppelrooster.spec.ts`, {
    'koppelbestand: in de volgorde van het vragen': [
      'Number(String(een) > String(ander)) - Number(String(een) < String(ander));',
      '0 * Number(een === ander);',
    ],
    'koppelbestand: elke vraag is de eerste': ['(tot.get(kvkNummer) ?? 0) + 1', '1'],
  }),
  ...groep(`${BRON}/koppel.processor.ts`, INT, {
    'koppelbestand: geeft na één keer op': [
      'if (attemptsMade + 1 < (opts.attempts ?? 1)) throw fout;',
      '',
      'one at a time',
    ],
  }),
  ...groep(`${BRON}/koppelbestand.service.ts`, INT, {
    'koppelbestand: na een week': ['rij.vervaltOp <= this.klok.nu()', 'false'],
    'koppelbestand: voordat het er is': [
      "if (rij.status !== 'klaar') throw NIET_KLAAR;",
      '',
      'one at a time',
    ],
  }),
  ...groep(`${BRON}/koppelbestand.rules.ts`, INT, {
    'koppelbestand: de laatste dag voor de eerste': ['[van <= tot,', '[true,'],
    'koppelbestand: een dag die nog komt': ['[tot <= vandaag,', '[true,'],
  }),
];
