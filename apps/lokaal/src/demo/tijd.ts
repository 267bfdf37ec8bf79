// SPDX-License-Identifier: EUPL-1.2
import { datumVan } from '#libs/kernel';
import type { DemoAanbod, DemoVraag, Stap } from './bestanden.js';

/** The day on which the catalogue of the demo was written; its days are told from there. */
export const GESCHREVEN_OP = '2026-03-02';
const DAG_MS = 86_400_000;
const UUR_MS = 3_600_000;

const toDay = (datum: string): number => Date.parse(`${datum}T00:00:00Z`) / DAG_MS;
const toDatum = (dag: number): string => new Date(dag * DAG_MS).toISOString().slice(0, 10);

/**
 * Moves the days so that the day of writing becomes `peildag`: what was open then is open now. What was told a week before was
 * told a week before the catalogue came in, on `ingelezen`: nobody tells a waiting time for a day to come.
 */
export function shiftAanbod<T extends DemoAanbod>(aanbod: T[], peildag: string, ingelezen = peildag): T[] {
  const shift = (datum: string | null | undefined, naar = peildag): string | null =>
    datum ? toDatum(toDay(datum) + toDay(naar) - toDay(GESCHREVEN_OP)) : null;
  return aanbod.map((een) => {
    const { wachttijd } = een;
    const periode = een.voorwaarden.openstelling;
    const openstelling = periode && { van: shift(periode.van), tot: shift(periode.tot) };
    const voorwaarden = periode ? { ...een.voorwaarden, openstelling } : een.voorwaarden;
    const verteld = wachttijd
      ? { wachttijd: { ...wachttijd, op: shift(wachttijd.op, ingelezen) ?? ingelezen } }
      : {};
    return { ...een, voorwaarden, ...verteld };
  });
}

/** The day on which a firm of that many months was founded; the 28th at the latest, so that every month has it. */
export function oprichtingsdatum(leeftijdMaanden: number, nu: Date): string {
  const [jaar = 0, maand = 0, dag = 0] = datumVan(nu).split('-').map(Number);
  return new Date(Date.UTC(jaar, maand - 1 - leeftijdMaanden, Math.min(dag, 28))).toISOString().slice(0, 10);
}

/** One thing that happens in the demo. */
export interface Gebeurtenis {
  op: Date;
  /** Place of the hulpvraag in the file. */
  nummer: number;
  /** `null` is the sending itself. */
  stap: Stap | null;
  /** Place of the step among those of this hulpvraag. */
  volgnummer: number;
}

/** All that happens, in the order of time; `tijd` is read as Dutch winter time. */
export function toTijdlijn(vragen: readonly DemoVraag[], nu: Date): Gebeurtenis[] {
  const alles = vragen.flatMap((vraag, nummer) => {
    let op = sentAt(vraag, nu);
    const gezonden: Gebeurtenis = { op, nummer, stap: null, volgnummer: -1 };
    const stappen = (vraag.verloop ?? []).map((stap, volgnummer): Gebeurtenis => {
      op = new Date(op.getTime() + stap.naUren * UUR_MS);
      return { op, nummer, stap, volgnummer };
    });
    return [gezonden, ...stappen];
  });
  return alles.sort(
    (a, b) => a.op.getTime() - b.op.getTime() || a.nummer - b.nummer || a.volgnummer - b.volgnummer,
  );
}

function sentAt({ dagenGeleden = 0, tijd = '00:00', minutenGeleden }: DemoVraag, nu: Date): Date {
  if (minutenGeleden !== undefined) return new Date(nu.getTime() - minutenGeleden * 60_000);
  return new Date(`${toDatum(toDay(datumVan(nu)) - dagenGeleden)}T${tijd}:00+01:00`);
}
