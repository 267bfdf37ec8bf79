// SPDX-License-Identifier: EUPL-1.2
// What is measured: for everybody to read, laid down by an analist and never changed.
import { lees, voegToe, type Proef, type Tabelgrenzen } from './grens.js';
import { NIEMAND, TOEN, analist, anoniem, beheerder, ondernemer, systeem } from './wie.js';

const lang = (tekens: number): string => 'x'.repeat(tekens + 1);
const VAST = { vastgesteld_door: 'analist', vastgesteld_op: TOEN };

const beleid = (waar: string): Record<string, Proef[]> => ({
  lezen: [
    [anoniem, lees(waar), 1],
    [ondernemer, lees(waar), 1],
    [systeem, lees(waar), 1],
    [NIEMAND, lees(waar), 0],
  ],
  vaststellen: [
    [analist, voegToe(), 1],
    [analist, voegToe({ vastgesteld_door: 'x' }), '42501'],
    [beheerder, voegToe({ vastgesteld_door: 'beheerder' }), '42501'],
  ],
});

export const METING_INDICATOR: Record<string, Tabelgrenzen> = {
  'impactverantwoording.indicator': {
    staat: [
      {
        ...{
          code: 'proef',
          versie: 1,
          naam: 'Proef',
          definitie: 'Proef',
          vraag: 'Proef?',
          vraag_engels: 'Trial?',
        },
        ...{
          eenheid: 'aantal',
          richting: 'hoger',
          bron: 'ondernemer',
          themas: ['energie'],
          momenten: ['start'],
        },
        ...{ volgorde: 1, maximum: 10, ...VAST },
      },
      { code: 'proef-twee' },
    ],
    nieuw: { versie: 2 },
    rechten: 'SELECT, INSERT',
    beperkingen: {
      indicator_pkey: { versie: 1 },
      indicator_code_check: { code: 'Proef' },
      indicator_versie_check: { versie: 0 },
      indicator_naam_check: [{ naam: '' }, { naam: lang(80) }],
      indicator_definitie_check: [{ definitie: '' }, { definitie: lang(500) }],
      indicator_vraag_check: [{ vraag: '' }, { vraag: lang(200) }],
      indicator_vraag_engels_check: [{ vraag_engels: '' }, { vraag_engels: lang(200) }],
      indicator_eenheid_check: { eenheid: 'meter' },
      indicator_richting_check: { richting: 'opzij' },
      indicator_bron_check: { bron: 'gerucht' },
      indicator_momenten_check: { momenten: ['ooit'] },
      indicator_volgorde_check: [{ volgorde: 0 }, { volgorde: 1001 }],
      indicator_maximum_check: [{ maximum: 0 }, { maximum: 1_000_000_000_001 }],
      indicator_aandeel: { eenheid: 'aandeel', maximum: 2 },
    },
    beleid: beleid(`code = 'proef'`),
  },
  'impactverantwoording.veranderaanpak': {
    staat: [{ thema: 'proef', versie: 1, schakels: [], reden: 'Proef', ...VAST }],
    nieuw: { versie: 2 },
    rechten: 'SELECT, INSERT',
    beperkingen: {
      veranderaanpak_pkey: { versie: 1 },
      veranderaanpak_thema_check: { thema: 'Proef' },
      veranderaanpak_versie_check: { versie: 0 },
      veranderaanpak_schakels_check: { schakels: {} },
      veranderaanpak_reden_check: [{ reden: 'x' }, { reden: 'x'.repeat(301) }],
    },
    beleid: beleid(`thema = 'proef'`),
  },
};
