// SPDX-License-Identifier: EUPL-1.2
import type { Schema } from '../../api/api';
import type { Veldfout } from '../../ui/foutsamenvatting';
import { veldVan } from '../communities/daad';
import type { Bereikvraag, Campagne } from './gegevens';
import { codesVan, type Segmentkeus } from './segment';

export type Invoer = Schema['NieuweCampagneDto'];
export type Onderwerp = 'thema' | 'community';

const LEEG: Segmentkeus = { secties: [], sbi: '', klassen: [], gemeenten: [], themas: [] };

export function segmentKeus(van: Campagne | undefined): Segmentkeus {
  if (!van) return LEEG;
  const { secties, sbi, klassen, gemeenten, themas } = van;
  return { secties, sbi: sbi.join(', '), klassen, gemeenten, themas };
}

/** Part of what is sent, and what is counted while somebody chooses. */
export function toBereikvraag(keus: Segmentkeus, deel: string, thema: string | null): Bereikvraag {
  const controleProcent = Math.min(50, Math.max(0, Math.trunc(Number(deel)) || 0));
  return {
    ...{ secties: [...keus.secties], sbi: codesVan(keus.sbi).filter((code) => /^\d{2,6}$/.test(code)) },
    klassen: [...keus.klassen] as Bereikvraag['klassen'],
    ...{ gemeenten: [...keus.gemeenten], themas: [...keus.themas], controleProcent, thema },
  };
}

const TEKSTEN: [veld: string, kortste: number, melding: string][] = [
  ['naam', 3, 'Vul een naam in van ten minste 3 tekens.'],
  ['titelNl', 3, 'Vul het onderwerp van de mail in.'],
  ['tekstNl', 1, 'Vul de tekst van de mail in.'],
  ['titelEn', 3, 'Vul het onderwerp van de Engelse mail in.'],
  ['tekstEn', 1, 'Vul de tekst van de Engelse mail in.'],
];

function overVan(vorm: HTMLFormElement, soort: Onderwerp): Partial<Invoer> {
  if (soort === 'thema') return { thema: veldVan(vorm, 'thema') };
  const bijeenkomstId = veldVan(vorm, 'bijeenkomstId');
  return bijeenkomstId === '' ? { communityId: veldVan(vorm, 'communityId') } : { bijeenkomstId };
}

/** All that is filled in, and what is missing. */
export function readInvoer(
  vorm: HTMLFormElement,
  keus: Segmentkeus,
  soort: Onderwerp,
): { invoer: Invoer; fouten: Veldfout[] } {
  const veld = (naam: string): string => veldVan(vorm, naam);
  const [deel, dagen] = [veld('controleProcent'), veld('vensterDagen')];
  const over = overVan(vorm, soort);
  const sbi = codesVan(keus.sbi);
  const mist = TEKSTEN.filter(([naam, kortste]) => veld(naam).length < kortste);
  const reden = deel === '0' ? { controleReden: veld('controleReden') || null } : {};
  const fouten: Veldfout[] = [
    ...mist.map(([naam, , melding]) => ({ veld: naam, melding })),
    ...Object.entries(over).flatMap(([naam, waarde]) =>
      waarde === '' ? [{ veld: naam, melding: 'Kies waar de campagne over gaat.' }] : [],
    ),
    ...(sbi.every((code) => /^\d{2,6}$/.test(code))
      ? []
      : [{ veld: 'sbi', melding: 'Een SBI-code heeft 2 tot 6 cijfers.' }]),
  ];
  const segment = toBereikvraag(keus, deel, null);
  const invoer = {
    ...{ ...segment, sbi, thema: null, ...over, ...reden },
    ...{ naam: veld('naam'), titelNl: veld('titelNl'), tekstNl: veld('tekstNl') },
    ...{ titelEn: veld('titelEn'), tekstEn: veld('tekstEn') },
    ...{ controleProcent: Number(deel), vensterDagen: Number(dagen) },
  };
  return { invoer, fouten };
}
