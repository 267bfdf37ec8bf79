// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import { G1 } from './communitygesprek.js';
import { sql, type Functiegrenzen, type Opdracht, type Wie } from './grens.js';
import { VERBERG_EN, VERBERG_VRAAG_EN, isZichtbaar } from './moderatie-wie.js';
import { BEHEER, systeem } from './wie.js';

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
const isVraagZichtbaar = (aan: boolean): Opdracht =>
  sql(`SELECT FROM communities.gesprek WHERE id = '${G1}' AND zichtbaar = ${aan}`);

export const BEZWAAR_FUNCTIES: Record<string, Functiegrenzen> = {
  'communities.mag_bezwaar(communities.bezwaar)': {
    proeven: [[IEDER, sql(`SELECT communities.mag_bezwaar(NULL)`), 'recht:mag_bezwaar']],
    zonder: [
      [`b.id = (nieuw).besluit_id`, 'true'],
      [`b.lidmaatschap_id = (nieuw).lidmaatschap_id`, 'true'],
      [`b.community_id = (nieuw).community_id`, 'true'],
      [`b.besloten_door = (nieuw).verborgen_door`, 'true'],
      [`b.uitkomst = 'verborgen'`, 'true'],
      [`(nieuw).ingediend_op <= b.besloten_op + interval '14 days'`, 'true'],
      [`platform.rol() = 'ondernemer'`, 'true'],
      [`l.subject = platform.subject()`, 'true'],
      [`l.kvk_nummer = platform.kvk_nummer()`, 'true'],
    ],
  },
  'communities.voer_bezwaar_uit()': {
    proeven: [
      [systeem, isZichtbaar(false), 1, [BEHEER, VERBERG_EN('gehandhaafd')]],
      [systeem, isVraagZichtbaar(true), 1, [BEHEER, VERBERG_VRAAG_EN('hersteld')]],
      [systeem, isZichtbaar(false), 1, [BEHEER, VERBERG_VRAAG_EN('hersteld')]],
      [
        systeem,
        sql(`SELECT FROM communities.gesprek WHERE zichtbaar`),
        1,
        [BEHEER, VERBERG_VRAAG_EN('hersteld')],
      ],
      // The answer is shown again; that the question was hidden too is another matter.
      [
        ...([systeem, isVraagZichtbaar(false), 1] as const),
        [
          BEHEER,
          sql(
            `UPDATE communities.gesprek SET zichtbaar = false; ${VERBERG_EN('hersteld')({} as never).text}`,
          ),
        ],
      ],
      [IEDER, sql('SELECT communities.voer_bezwaar_uit()'), 'recht:voer_bezwaar_uit'],
    ],
    zonder: [
      [`NEW.uitkomst = 'hersteld'`, 'true'],
      [`a.id = b.antwoord_id`, 'true'],
      [`b.antwoord_id IS NULL`, 'true'],
      [`g.id = b.gesprek_id`, 'true'],
    ],
  },
};
