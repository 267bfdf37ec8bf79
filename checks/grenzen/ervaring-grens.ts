// SPDX-License-Identifier: EUPL-1.2
import { D1, D2, E2, E3, LID_1, nee, ook, stilWeg, vragend, weg, wijzigD1 } from './ervaring-wie.js';
import { voegToe, type Proef } from './grens.js';
import { BEHEER, BETROKKENE_1, BETROKKENE_2 } from './wie.js';

const GRENS = 'ervaringsverzoek_grens';
const daarvoor = (nr: string): string =>
  `jsonb_build_object('deskundige_id', '${D1}', 'betrokkene_id', gen_random_uuid(), 'status', 'vervallen',
    'gevraagd_op', v.gevraagd_op - interval '${nr} days')`;
const VAN_EEN = `jsonb_build_object('deskundige_id', gen_random_uuid())`;

/** How often somebody is asked, and by whom. */
export const BEWAKEN: Proef[] = [
  [BEHEER, voegToe(), GRENS, [BEHEER, wijzigD1('gepauzeerd = true')]],
  [BEHEER, voegToe({ ervaring_id: E2 }), GRENS],
  [BEHEER, voegToe({ ervaring_id: E3 }), GRENS],
  [BEHEER, voegToe(), GRENS, [BEHEER, weg(LID_1)]],
  [BEHEER, voegToe(), GRENS, [BEHEER, stilWeg(LID_1)]],
  [BEHEER, voegToe(), GRENS, [BEHEER, wijzigD1('per_maand = 1')]],
  // He sees nothing of whoever else asked.
  [vragend, voegToe(), GRENS, [BEHEER, wijzigD1('per_maand = 1')]],
  [BEHEER, voegToe(), 1, [BEHEER, ook(6, daarvoor('40'))]],
  [BEHEER, voegToe(), GRENS, [BEHEER, ook(7, daarvoor('40'))]],
  [BEHEER, voegToe(), 1, [BEHEER, ook(9, daarvoor('400'))]],
  [BEHEER, voegToe(), GRENS, [BEHEER, nee(50, BETROKKENE_2)]],
  [BEHEER, voegToe(), 1, [BEHEER, nee(70, BETROKKENE_2)]],
  [BEHEER, voegToe(), GRENS, [BEHEER, nee(70, BETROKKENE_1)]],
  [BEHEER, voegToe({ betrokkene_id: BETROKKENE_2 }), 1],
  [BEHEER, voegToe(), GRENS, [BEHEER, ook(2, VAN_EEN)]],
  [BEHEER, voegToe(), 1, [BEHEER, ook(1, VAN_EEN)]],
  [BEHEER, voegToe(), 1, [BEHEER, ook(2, `${VAN_EEN} || '{"status": "vervallen"}'`)]],
  [BEHEER, voegToe({ betrokkene_id: BETROKKENE_2 }), 1, [BEHEER, ook(2, VAN_EEN)]],
  // Whom others asked says nothing of him.
  [
    ...([BEHEER, voegToe(), 1] as const),
    [BEHEER, ook(9, `jsonb_build_object('deskundige_id', '${D2}', 'betrokkene_id', gen_random_uuid())`)],
  ],
];
