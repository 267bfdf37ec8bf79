// SPDX-License-Identifier: EUPL-1.2
import type { Prestatiereden } from './prestatie.rules.js';

/** Why a prestatie has its status, as a whole sentence. */
export const REDENWOORDEN: Readonly<Record<Prestatiereden, string>> = {
  'wacht-op-ondernemer':
    'De aanbieder meldde de hulp als geleverd. De ondernemer heeft dat nog niet bevestigd.',
  'namens-ondernemer':
    'Een coördinator meldde dit namens de ondernemer. Dat telt niet als bevestiging: een financier bekijkt het bewijs, of de ondernemer bevestigt het zelf.',
  'wacht-op-beoordeling': 'Een financier bekijkt het bewijs.',
  'ondernemer-bevestigde':
    'Aanvaard door een vaste regel: de ondernemer bevestigde het zelf. Er hoefde niemand over te beslissen.',
  'bewijs-goed': 'Aanvaard: een financier bekeek het bewijs.',
  'boven-maximum':
    'Telt niet mee: het hoogste aantal dat de afspraak voor deze indicator betaalt, was al bereikt.',
  'buiten-venster': 'Telt niet mee: het bewijs kwam later dan de afspraak toelaat.',
  'bewijs-onvoldoende': 'Afgewezen: het bewijs was niet genoeg.',
  'niet-in-afspraak': 'Afgewezen: dit valt niet onder de definitie in de afspraak.',
  dubbel: 'Afgewezen: dit was al gemeld.',
  'controle-fout': 'Afgewezen na controle.',
  anders: 'Afgewezen.',
  'ondernemer-betwistte': 'Vervallen: de ondernemer is het er niet mee eens. De coördinator zoekt het uit.',
  'toewijzing-gestopt': 'Vervallen: de hulp is gestopt.',
  ingetrokken: 'Vervallen: ingetrokken door wie het meldde.',
};
