// SPDX-License-Identifier: EUPL-1.2
import type { AanbodVelden } from './aanbod.entity.js';

type Teksten = Pick<AanbodVelden, 'samenvatting' | 'omschrijving'>;

const ZINGRENS = /(?<=[.!?])\s+(?=[\p{Lu}\d€‘“"'])/u;
const GRATIS = String.raw`gratis|kosteloos|kosteloze`;
const KOSTEN = new RegExp(
  String.raw`\b(?:${GRATIS}|(?:eigen|vrijwillige) bijdrage|deelname kost|rente|vergoed(?:t|ing)?)\b|^(?:De )?bijdrage (?:is|tot)\b|^Kosten €|\bu draagt €`,
  'iu',
);
const AANTAL = String.raw`(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|\d+)`;
const DUUR = new RegExp(
  String.raw`\bduurt\b|(?:^|^In |\bvan )${AANTAL} (?:tot ${AANTAL} )?(?:online )?(?:minuten|uur|dagdelen|avonden|ochtenden|dagen|weken|maanden|bijeenkomsten|gesprekken|sessies)\b`,
  'iu',
);

/** As `isGratis` of the query: what stands there must be found by the filter. */
export const GRATIS_SQL = String.raw`\m(${GRATIS})\M`;

function firstZin({ samenvatting, omschrijving }: Teksten, over: RegExp): string | null {
  const zinnen = `${samenvatting} ${omschrijving}`.trim().split(ZINGRENS);
  return zinnen.find((zin) => over.test(zin))?.trim() ?? null;
}

/** The first sentence about what it costs or brings, in the provider's own words; shown where the provider told no price. */
export const kostenIn = (teksten: Teksten): string | null => firstZin(teksten, KOSTEN);

/** The first sentence about how long it takes. */
export const duurIn = (teksten: Teksten): string | null => firstZin(teksten, DUUR);
