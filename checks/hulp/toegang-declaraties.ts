// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';

/** Bodies that would do something if nothing stood in their way. */
export const DECLARATIE_INHOUD: Record<string, (_doel: unknown, versie: number) => object> = {
  declaratieIndienen: () => ({
    ...{ afspraakId: randomUUID(), van: '2026-01-01', tot: '2026-12-31' },
    prestatieIds: [randomUUID()],
  }),
  declaratieIntrekken: (_doel, versie) => ({ versie }),
  declaratieBezwaarMaken: () => ({ gronden: 'Ik ben het er niet mee eens.' }),
  declaratieBeoordelen: (_doel, versie) => ({ versie, regels: [] }),
  declaratieGoedkeuren: (_doel, versie) => ({ versie, oordeelHash: '0'.repeat(64) }),
  declaratieTerugdraaienVragen: (_doel, versie) => ({ versie, reden: 'Gekaapt' }),
  declaratieTerugdraaien: (_doel, versie) => ({ versie }),
  declaratieBezwaarBesluiten: () => ({ besluit: 'gegrond', motivering: 'Gekaapt, en wel nu.' }),
  belangMelden: () => ({ aanbiederId: randomUUID(), omschrijving: 'Gekaapt', van: '2026-01-01' }),
  belangBeeindigen: () => ({ tot: '2099-01-01' }),
};
