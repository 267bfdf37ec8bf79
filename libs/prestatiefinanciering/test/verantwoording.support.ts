// SPDX-License-Identifier: EUPL-1.2
// Results that were granted, put there past every rule: how they came to be is not what is looked at.
import { createHash, randomUUID } from 'node:crypto';
import { rekeningId, type Rekeningsoort } from '../src/grootboek/rekening.rules.js';
import { ORG, PENVOERDER, type Prestatieproef } from './prestatie.support.js';

const TOEN = '2026-03-01T10:00:00Z';
const HASH = createHash('sha256').update('{}').digest('hex');
type Rijen = [tabel: string, rij: object][];

/** Results of one regio and thema: each for one firm, by the nine last figures of its number. */
export interface Resultaten {
  regio: string;
  thema: string | null;
  /** Numbers of firms; the same number is the same firm. Without one nobody knows which firm it was. */
  firmas: (number | null)[];
  centen: number;
  /** Of how many the entrepreneur says that they helped. */
  bevestigd?: number;
  aantal?: number;
}

export interface Afspraakids {
  programmaId: string;
  afspraakId: string;
  indicatoren: Record<string, string>;
}

const kvk = (nr: number): string => String(60_000_000 + nr);

/** Assignments with their prestaties; answers the lines of a declaratie. */
export async function achieve(
  proef: Prestatieproef,
  van: Afspraakids,
  { regio, thema, firmas, centen, bevestigd = 0, aantal = 1 }: Resultaten,
): Promise<{ prestatieId: string; centen: number }[]> {
  const rijen: Rijen = [];
  const regels: { prestatieId: string; centen: number }[] = [];
  for (const [plek, firma] of firmas.entries()) {
    const toewijzing =
      firma === null ? null : await proef.deliver({ regio }, { regio, kvk_nummer: kvk(firma) });
    if (toewijzing !== null && plek < bevestigd) await proef.confirm(toewijzing);
    const id = randomUUID();
    regels.push({ prestatieId: id, centen: centen * aantal });
    rijen.push([
      'prestatiefinanciering.prestatie',
      toPrestatie(id, van, { regio, thema, toewijzing, centen, aantal }),
    ]);
  }
  await proef.put(...rijen);
  return regels;
}

const toPrestatie = (
  id: string,
  { programmaId, afspraakId, indicatoren }: Afspraakids,
  van: Pick<Resultaten, 'regio' | 'thema' | 'centen'> & { toewijzing: string | null; aantal: number },
): object => ({
  ...{ id, programma_id: programmaId, afspraak_id: afspraakId, afspraakversie: 1 },
  ...{ indicator_id: indicatoren['A'], aanbieder_id: ORG, regio: van.regio, thema: van.thema },
  ...{ toewijzing_id: van.toewijzing, mijlpaal: van.toewijzing === null ? 'gemeld' : 'geleverd' },
  ...{ prestatiedatum: '2026-03-01', gebleken_op: '2026-03-01', aantal: van.aantal },
  ...{ tarief_in_centen: van.centen, bonus_in_centen: 0, bonus_groepen: [] },
  ...{ bedrag_in_centen: van.centen * van.aantal, herkomst: van.toewijzing === null ? 'gemeld' : 'keten' },
  ...{ status: 'aanvaard', reden: 'bewijs-goed', versie: 1, gemeld_door: 'a', gemeld_op: TOEN },
  ...{ besloten_door: 'b', besloten_op: TOEN, declarabel_vanaf: '2026-03-08' },
});

interface Declaratieproef {
  jaar?: number;
  status?: 'goedgekeurd' | 'teruggedraaid';
  minuten?: number | null;
  partij?: object;
}

let volgnummer = 0;

/** Approved, with every line granted. */
export async function grant(
  proef: Prestatieproef,
  { programmaId, afspraakId }: Afspraakids,
  regels: { prestatieId: string; centen: number }[],
  {
    jaar = 2026,
    status = 'goedgekeurd',
    minuten = null,
    partij = { aanbieder_id: ORG },
  }: Declaratieproef = {},
): Promise<void> {
  const id = randomUUID();
  volgnummer += 1;
  const som = regels.reduce((alle, { centen }) => alle + centen, 0);
  const terug =
    status === 'teruggedraaid'
      ? {
          ...{ terugdraaireden: 'Proef', terugdraaien_gevraagd_door: 'd', terugdraaien_gevraagd_op: TOEN },
          ...{ teruggedraaid_door: 'e', teruggedraaid_op: TOEN },
        }
      : {};
  await proef.put(
    [
      'prestatiefinanciering.declaratie',
      {
        ...{
          id,
          nummer: `V-001-D${volgnummer}`,
          afspraak_id: afspraakId,
          programma_id: programmaId,
          ...partij,
        },
        ...{ jaar, van: `${jaar}-01-01`, tot: `${jaar}-12-31`, status, bedrag_in_centen: som, inhoud: '{}' },
        ...{ hash: HASH, ingediend_door: 'a', ingediend_op: TOEN, oordeel: '{}', oordeel_hash: HASH },
        ...{ toegekend_in_centen: som, beoordeeld_door: 'b', beoordeeld_op: TOEN, goedgekeurde_hash: HASH },
        ...{ goedgekeurd_door: 'c', goedgekeurd_op: TOEN, ...terug, versie: 1, gewijzigd_door: 'c' },
        ...{ gewijzigd_op: TOEN, rapportageminuten: minuten },
      },
    ],
    ...regels.map(({ prestatieId, centen }): Rijen[number] => [
      'prestatiefinanciering.declaratieregel',
      {
        ...{ declaratie_id: id, prestatie_id: prestatieId, prestatieversie: 1, bedrag_in_centen: centen },
        ...{ houdt_vast: true, besluit: 'toegekend' },
      },
    ]),
  );
}

/** One boeking from one account of an afspraak to another; answers its id. */
export async function book(
  proef: Prestatieproef,
  { programmaId, afspraakId }: Afspraakids,
  wat: {
    soort: string;
    jaar: number;
    van: Rekeningsoort;
    naar: Rekeningsoort;
    centen: number;
    keertOm?: string;
  },
): Promise<string> {
  const id = randomUUID();
  const { jaar } = wat;
  const openen = async (soort: Rekeningsoort): Promise<string> => {
    // What was paid is of a financier, the rest of the afspraak.
    const wie =
      soort === 'betaald'
        ? { organisatieId: PENVOERDER, afspraakId: null }
        : { organisatieId: null, afspraakId };
    const rekening = rekeningId(programmaId, { soort, jaar, ...wie });
    await proef.sql(
      `INSERT INTO prestatiefinanciering.grootboekrekening (id, soort, programma_id, jaar, organisatie_id, afspraak_id)
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
      [rekening, soort, programmaId, jaar, wie.organisatieId, wie.afspraakId],
    );
    return rekening;
  };
  const [van, naar] = [await openen(wat.van), await openen(wat.naar)];
  const regel = (nr: number, rekening: string, bedrag: number): Rijen[number] => [
    'prestatiefinanciering.boekingsregel',
    { boeking_id: id, regel: nr, rekening_id: rekening, bedrag_in_centen: bedrag },
  ];
  await proef.put(
    [
      'prestatiefinanciering.boeking',
      {
        ...{
          id,
          soort: wat.soort,
          bron_id: randomUUID(),
          programma_id: programmaId,
          datum: `${wat.jaar}-06-01`,
        },
        ...{ aantal_regels: 2, geboekt_door: 'f', geboekt_op: TOEN, keert_om: wat.keertOm ?? null },
      },
    ],
    regel(1, van, -wat.centen),
    regel(2, naar, wat.centen),
  );
  return id;
}
