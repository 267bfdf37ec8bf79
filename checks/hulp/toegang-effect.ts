// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';

const ONTWERP = {
  ...{ thema: 'energie', indicator: 'gekaapt', uitkomst: 'de omzet', eenheid: 'euro', opzet: 'wachtlijst' },
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
    lagen: [{ laag: 'a', plaatsen: 1, hulpvragen: [randomUUID(), randomUUID()] }],
  }),
  lotingTrekken: () => ({ publiekeWaarde: 'Gekaapt' }),
};
