// SPDX-License-Identifier: EUPL-1.2
import { bearer } from './http.js';
import type { Bouwer } from './toegang-bouwer.js';
import type { Doel, Wie } from './toegang-wereld.js';

const campagne = (naam: string): object => ({
  ...{ naam, thema: 'energie', titelNl: 'Proef', tekstNl: 'Proef.', titelEn: 'Trial', tekstEn: 'Trial.' },
});

/** Bodies that would do something if nothing stood in their way. */
export const CAMPAGNE_INHOUD: Record<string, (doel: Doel, versie: number) => unknown> = {
  relatiesInlezen: () => 'Gekaapt',
  relatiesZoeken: () => ({ kvkNummer: '69599084' }),
  campagneMaken: () => campagne('Gekaapt'),
  campagneBereik: () => ({}),
  campagneWijzigen: (_doel, versie) => ({ ...campagne('Gekaapt'), versie }),
  campagnePlannen: (_doel, versie) => ({ versie, op: '2098-01-01T10:00:00Z' }),
  campagneTerugnemen: (_doel, versie) => ({ versie }),
  campagneStoppen: (_doel, versie) => ({ versie }),
};

const KOP = 'kvk_nummer;naam;email;sbi;gemeentecode;bron;grondslag;grondslag_op';
const WAAR = [
  { regio: 'TWE', kvkNummer: '90000011', gemeentecode: 'GM0153' },
  { regio: 'MBR', kvkNummer: '90000012', gemeentecode: 'GM0855' },
];

/** One in each region, and somebody on the list of each. */
export async function addCampagnes(url: string, { wie, doelen, kanaries }: Bouwer): Promise<void> {
  for (const { regio, kvkNummer, gemeentecode } of WAAR) {
    const token = wie.find(({ naam }) => naam === `coordinator ${regio}`)?.token ?? '';
    const post = async (pad: string, type: string, body: string): Promise<{ id: string; versie: number }> => {
      const headers = { ...bearer(token), 'Content-Type': type };
      const antwoord = await fetch(`${url}/api/v1/${pad}`, { method: 'POST', headers, body });
      const gelezen = (await antwoord.json()) as { id: string; versie: number; toegevoegd?: number };
      if (!antwoord.ok || gelezen.toegevoegd === 0) throw new Error(`${pad}: ${JSON.stringify(gelezen)}`);
      return gelezen;
    };
    const tekst = `kanarie-relatie-${regio}`;
    const rij = [
      kvkNummer,
      tekst,
      `${tekst}@example.nl`,
      '1071',
      gemeentecode,
      'Proef',
      'toestemming',
      '2026-01-05',
    ];
    await post('relaties/import', 'text/csv', `${KOP}\n${rij.join(';')}`);
    const naam = `kanarie-campagne-${regio}`;
    const { id, versie } = await post('campagnes', 'application/json', JSON.stringify(campagne(naam)));
    doelen.push({ regio, naam: `campagne ${regio}`, soort: 'campagne', id, versie });
    const ziet = (een: Wie): boolean => een.rol === 'coordinator' && een.regio === regio;
    for (const woord of [tekst, naam]) kanaries.push({ tekst: woord, magZien: ziet, magRij: ziet });
  }
}
