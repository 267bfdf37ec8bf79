// SPDX-License-Identifier: EUPL-1.2
import { sql, type Opdracht, type Proef } from './grens.js';
import { STEUN_1 } from './staatssteun-wie.js';
import { BEHEER, TOEWIJZING_1 } from './wie.js';

const STEUN_AANGENOMEN = sql(
  `SELECT FROM staatssteun.steun WHERE bron_id = '${TOEWIJZING_1}' AND aangenomen_op IS NOT NULL`,
);
const WEIGERING = `status = 'geweigerd', besluit_reden = 'vol', plaats_bezet = false, uiterlijk_op = NULL, herinner_op = NULL`;
/** Aid that was reserved for the first, and what its aanbieder then does. */
const metSteun = (daarna: string): Opdracht =>
  sql(`INSERT INTO staatssteun.steun SELECT (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(),
      'bron_id', '${TOEWIJZING_1}', 'aangenomen_op', NULL))).* FROM staatssteun.steun s WHERE s.id = '${STEUN_1}';
    SELECT set_config('app.rol', 'aanbieder', true);
    UPDATE aanbodmatching.toewijzing SET ${daarna} WHERE id = '${TOEWIJZING_1}'`);

/** Aid is taken when its toewijzing is, and not when that is refused. */
export const AANNAME: Proef[] = [
  [BEHEER, STEUN_AANGENOMEN, 1, [BEHEER, metSteun(`status = 'geaccepteerd'`)]],
  [BEHEER, STEUN_AANGENOMEN, 0, [BEHEER, metSteun(WEIGERING)]],
];
