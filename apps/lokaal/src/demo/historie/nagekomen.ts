// SPDX-License-Identifier: EUPL-1.2
import type { INestApplicationContext } from '@nestjs/common';
import { SYSTEEM, type EventMap } from '#libs/kernel';
import { Database, publish } from '#libs/platform';
import { BRON, makeEvent } from './event.js';
import { Toeval } from './toeval.js';

const NAGEKOMEN = `${BRON}-nagekomen`;
const MOMENT = 'start';
const HOEVEEL = 160;
const IS_ER = `SELECT EXISTS (SELECT FROM platform.event WHERE source = '${NAGEKOMEN}') AS er`;
/** Asked and never answered, the last asked first. What was answered is read once, as nothing finds it by its meting. */
const OPEN = `SELECT g.data FROM platform.event g
  WHERE g.type = 'meting-gevraagd' AND g.source = '${BRON}' AND g.data ->> 'moment' = '${MOMENT}' AND g.data ->> 'metingId' NOT IN (
    SELECT a.data ->> 'metingId' FROM platform.event a WHERE a.type = 'meting-beantwoord' AND a.source = '${BRON}')
  ORDER BY g.time DESC, g.id LIMIT ${HOEVEEL}`;

type Gevraagd = EventMap['meting-gevraagd'];

/** Answers that came in after a report was sealed, so that there is something to correct. Once. */
export function answerLater(app: INestApplicationContext, nu: Date): Promise<void> {
  return app.get(Database, { strict: false }).as(SYSTEEM, async (tx) => {
    const [rij] = await tx.query<{ er: boolean }[]>(IS_ER);
    if (rij?.er) return;
    const toeval = new Toeval('schakel demo nagekomen 1');
    const open: { data: Gevraagd }[] = await tx.query(OPEN);
    for (const { data } of open) {
      const { oplossing: versie = 1 } = data.indicatorversies;
      const antwoord = {
        ...{ ...data, indicatorversies: { oplossing: versie }, op: nu.toISOString() },
        waarden: { oplossing: 1 + Math.floor(toeval.deel() * 5) },
      };
      const event = makeEvent(toeval, 'meting-beantwoord', data.metingId, antwoord, nu.getTime());
      await publish(tx, { ...event, source: NAGEKOMEN });
    }
  });
}
