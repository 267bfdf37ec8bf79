// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '#libs/kernel';
import type { KubusLezer } from '#libs/impactverantwoording';

export type Vraag = Parameters<KubusLezer['read']>[1];

const ANALIST: Actor = { rol: 'analist', subject: 'bench' };
const COORDINATOR: Actor = { rol: 'coordinator', subject: 'bench', regio: 'R03' };

const VRAGEN: Record<string, Partial<Vraag>> = {
  'trechter, alles': {},
  'trechter per regio en kwartaal': { per: 'regio', periode: 'kwartaal' },
  'trechter per thema en maand van één regio': { per: 'thema', regio: 'R03', periode: 'maand' },
  'trechter per soort aanbod': { per: 'soort' },
  'onvervuld per thema van micro': { per: 'thema', grootteklasse: 'micro' },
  'doorlooptijd, alles': { maat: 'doorlooptijd' },
  'doorlooptijd per regio en kwartaal': { maat: 'doorlooptijd', per: 'regio', periode: 'kwartaal' },
  'doorlooptijd per thema van één regio': { maat: 'doorlooptijd', per: 'thema', regio: 'R03' },
  'doorlooptijd per soort aanbod': { maat: 'doorlooptijd', per: 'soort' },
  'kosten per thema': { maat: 'kosten', per: 'thema' },
  'kosten per programma en kwartaal': { maat: 'kosten', per: 'programma', periode: 'kwartaal' },
  'kosten per soort aanbod van één regio': { maat: 'kosten', per: 'soort', regio: 'R03' },
  'bereik, alles': { maat: 'bereik' },
  'bereik per regio': { maat: 'bereik', per: 'regio' },
  'bereik per regio van één jaar': { maat: 'bereik', per: 'regio', vanJaar: 2025, totJaar: 2025 },
  'bereik per sectie': { maat: 'bereik', per: 'sectie' },
  'bereik per sectie van één regio': { maat: 'bereik', per: 'sectie', regio: 'R03' },
  'bereik per grootteklasse van één thema': { maat: 'bereik', per: 'grootteklasse', thema: 'themab' },
};

/** What is asked of the cube over five years, of all of it and of a part; one of it as the coordinator of a regio. */
export const KUBUSVRAGEN: { naam: string; wie: Actor; vraag: Vraag }[] = [
  ...Object.entries(VRAGEN).map(([naam, anders]) => ({ naam, wie: ANALIST, anders })),
  {
    naam: 'trechter per thema en kwartaal, als coördinator',
    wie: COORDINATOR,
    anders: { per: 'thema', periode: 'kwartaal' } as const,
  },
].map(({ naam, wie, anders }) => ({
  ...{ naam, wie },
  vraag: { maat: 'trechter', vanJaar: 2022, totJaar: 2026, periode: 'jaar', ...anders },
}));
