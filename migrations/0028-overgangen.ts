// SPDX-License-Identifier: EUPL-1.2

/** From which status to which, and the roles that may: as the tables of the code were when this was written. */
const TABEL: Record<string, Record<string, string>> = {
  hulpvraag: {
    'overgedragen>in-behandeling': 'systeem',
    'overgedragen>wacht-op-ondernemer': 'systeem',
  },
  overdracht: {
    '>gevraagd': 'coordinator',
    'aanvaard>afgerond': 'aanbieder',
    'aanvaard>ingetrokken': 'coordinator indiener ondernemer systeem',
    'aanvaard>teruggegeven': 'aanbieder',
    'afgerond>betwist': 'coordinator indiener ondernemer',
    'afgerond>bevestigd': 'coordinator indiener ondernemer',
    'betwist>bevestigd': 'coordinator indiener ondernemer',
    'gevraagd>aanvaard': 'aanbieder coordinator',
    'gevraagd>ingetrokken': 'coordinator indiener ondernemer systeem',
    'gevraagd>teruggegeven': 'aanbieder coordinator',
  },
};

/** One row for each role. */
export const OVERGANGEN = Object.entries(TABEL).flatMap(([soort, stappen]) =>
  Object.entries(stappen).flatMap(([stap, rollen]) => {
    const [van = '', naar = ''] = stap.split('>');
    return rollen.split(' ').map((rol) => ({ soort, van, naar, rol }));
  }),
);
