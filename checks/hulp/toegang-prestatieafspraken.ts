// SPDX-License-Identifier: EUPL-1.2
import { bearer } from './http.js';
import type { Bouwer } from './toegang-bouwer.js';
import type { Doel, Wie } from './toegang-wereld.js';

const INDICATOR = {
  ...{ code: 'GEKAAPT', naam: 'Gekaapt', definitie: 'Gekaapt', mijlpaal: 'bevestigd', eenheid: 'gekaapt' },
  ...{ tariefInCenten: 100, bewijs: ['bevestiging-ondernemer'] },
};
const VOORSTEL = {
  ...{ titel: 'Gekaapt', van: '2026-01-01', tot: '2026-12-31' },
  ...{ jaren: [{ jaar: 2026, plafondInCenten: 1_000 }], indicatoren: [INDICATOR] },
};

/** Bodies that would do something if nothing stood in their way. */
export const AFSPRAAK_INHOUD: Record<string, (doel: Doel, versie: number) => unknown> = {
  prestatieafspraakMaken: (doel) => ({ ...VOORSTEL, programmaId: doel.id, regio: 'TWE' }),
  prestatieafspraakDoorrekenen: () => ({
    jaren: VOORSTEL.jaren,
    indicatoren: [{ code: 'A', eenheid: 'uur', tariefInCenten: 100 }],
    verwacht: [],
  }),
  afspraakconceptWijzigen: (_doel, versie) => ({ ...VOORSTEL, versie }),
  afspraakconceptBeginnen: (_doel, versie) => ({ versie }),
  prestatieafspraakAanbieden: (_doel, versie) => ({ versie }),
  prestatieafspraakOndertekenen: () => ({ afspraakversie: 1, hash: 'f'.repeat(64) }),
  prestatieafspraakWeigeren: () => ({ afspraakversie: 1, reden: 'Gekaapt' }),
  prestatieafspraakBeeindigen: (_doel, versie) => ({ versie, reden: 'Gekaapt' }),
};

interface Rij {
  id: string;
  versie: number;
}

/** One under the programme of Twente, with an aanbieder, offered to him. */
export async function addPrestatieafspraken(url: string, { wie, doelen, kanaries }: Bouwer): Promise<void> {
  const programma = doelen.find(({ naam }) => naam === 'programma twe');
  const token = wie.find(({ naam }) => naam === 'financier F')?.token ?? '';
  const aanbieder = wie.find(({ rol }) => rol === 'aanbieder')?.organisatieId ?? '';
  const post = async (pad: string, body: object): Promise<Rij> => {
    const headers = { ...bearer(token), 'Content-Type': 'application/json' };
    const vraag = { method: 'POST', headers, body: JSON.stringify(body) };
    const antwoord = await fetch(`${url}/api/v1/prestatieafspraken${pad}`, vraag);
    const gelezen = (await antwoord.json()) as Rij;
    if (!antwoord.ok) throw new Error(`prestatieafspraken${pad}: ${JSON.stringify(gelezen)}`);
    return gelezen;
  };
  const titel = 'kanarie-prestatieafspraak';
  const nieuw = { ...VOORSTEL, titel, programmaId: programma?.id, aanbiederId: aanbieder };
  const gemaakt = await post('', nieuw);
  const { id, versie } = await post(`/${gemaakt.id}/aanbieding`, { versie: gemaakt.versie });
  const financiers = programma?.programma?.financiers ?? [];
  const van = { financiers, regios: [], aanbieders: [aanbieder] };
  doelen.push({ naam: 'prestatieafspraak twe', soort: 'prestatieafspraak', id, versie, programma: van });
  programma?.programma?.aanbieders.push(aanbieder);
  const ziet = ({ rol, organisatieId = '' }: Wie): boolean =>
    (rol === 'financier' && financiers.includes(organisatieId)) ||
    (rol === 'aanbieder' && organisatieId === aanbieder);
  kanaries.push({ tekst: titel, magZien: ziet, magRij: ziet });
}
