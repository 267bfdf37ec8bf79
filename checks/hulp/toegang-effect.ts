// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { routes } from '../../apps/worker/src/routes.js';
import { insertOf } from '../grenzen/grens.js';

const TOEN = '2026-01-02T10:00:00Z';
/** Hulpvragen of two firms in TWE that wait for a place. */
const WACHTENDEN = [randomUUID(), randomUUID()];

const ONTWERP = {
  ...{
    thema: 'energie',
    indicator: 'energiekosten-maand',
    uitkomst: 'de kosten',
    eenheid: 'euro',
    opzet: 'wachtlijst',
  },
  ...{ periodenVoor: 1, periodenNa: 1, wachtdagen: 180, kenmerken: [], minimumBehandeld: 10 },
  ...{ minimumVergelijking: 10, minimumClusters: 6, minimumEffect: 1 },
};

/** Bodies that would do something if nothing stood in their way. */
export const EFFECT_INHOUD: Record<string, () => object> = {
  effectontwerpVastleggen: () => ONTWERP,
  effectontwerpVoorspellen: () => ({
    ...{ behandeld: 50, vergelijking: 50, spreiding: 10, periodenVoor: 1, periodenNa: 1 },
  }),
  lotingAankondigen: () => ({
    ...{ thema: 'energie', bron: 'De slotkoers van een index', trekkenVanaf: '2099-01-01T00:00:00Z' },
    lagen: [{ laag: 'a', plaatsen: 1, hulpvragen: WACHTENDEN }],
  }),
  lotingTrekken: () => ({ publiekeWaarde: 'Gekaapt' }),
};

/** More of them wait than there are places, as the worker would have noted; the check runs without one. */
export async function addWachtenden(beheerUrl: string): Promise<void> {
  const traject = {
    ...{ is_eerste: true, is_dubbel: false, regio: 'TWE', thema: 'energie', herkomst: 'web' },
    ...{ maand: '2026-01-01', gevraagd_op: TOEN, gematcht_op: TOEN, toegewezen_op: TOEN },
    ...{ gesprekken: 0, gespreksminuten: 0, introducties: 0, kosten_in_centen: 0 },
  };
  const event = {
    ...{ type: 'toewijzing-op-wachtlijst' as const, source: 'aanbodmatching', time: TOEN, dataversie: 1 },
    ...{ vastgelegd_op: TOEN, uitgezonden_op: TOEN },
  };
  await withClient(beheerUrl, async (client) => {
    await client.query('SET session_replication_role = replica');
    for (const id of WACHTENDEN) {
      const rij = { ...traject, id, hulpvraag_id: id, bedrijf: randomUUID() };
      await client.query(insertOf('impactverantwoording.traject', rij));
      const feit = { ...event, id: randomUUID(), subject: id, data: { hulpvraagId: id } };
      await client.query(insertOf('platform.event', feit));
      // Handled everywhere: a job that says so again is no lie, and has nothing left to do.
      for (const queue of routes[event.type] ?? []) {
        const aflevering = { event_id: feit.id, queue, verzonden_op: TOEN, verwerkt_op: TOEN };
        await client.query(insertOf('platform.aflevering', aflevering));
      }
    }
  });
}
