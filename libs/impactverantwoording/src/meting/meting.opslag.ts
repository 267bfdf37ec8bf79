// SPDX-License-Identifier: EUPL-1.2
import { newEvent, type Klok, type MetingFeiten } from '#libs/kernel';
import { publish, type Tx } from '#libs/platform';
import type { Metingmoment, Metingsituatie, Sluitreden } from './meting.rules.js';

/** A meting as it stands. */
export interface Meting {
  id: string;
  hulpvraagId: string;
  bedrijf: string | null;
  moment: Metingmoment;
  situatie: Metingsituatie;
  regio: string;
  grootteklasse: string | null;
  thema: string | null;
  gevraagdOp: Date;
  herinnerd: number;
  volgendeOp: Date | null;
  geslotenOp: Date | null;
  reden: Sluitreden | null;
}

/** One question of it; numbers in the unit of its indicator. */
export interface Antwoord {
  indicator: string;
  versie: number;
  bekend: number | null;
  vorige: number | null;
  waarde: number | null;
}

const METING = `SELECT id, hulpvraag_id AS "hulpvraagId", bedrijf, moment, situatie, regio, grootteklasse, thema, gevraagd_op AS "gevraagdOp",
  herinnerd, volgende_op AS "volgendeOp", gesloten_op AS "geslotenOp", reden FROM impactverantwoording.meting WHERE id = $1`;
const ANTWOORDEN = `SELECT indicator, versie, bekend::float8, vorige::float8, waarde::float8
  FROM impactverantwoording.metingantwoord WHERE meting_id = $1 ORDER BY indicator`;
const SLUIT = `UPDATE impactverantwoording.meting SET gesloten_op = $2, reden = $3, volgende_op = NULL WHERE id = $1`;

/** `null` when there is none, or when it is not for who asks. With `lock` nobody else changes it meanwhile. */
export async function findMeting(tx: Tx, id: string, lock = false): Promise<Meting | null> {
  const [rij]: Meting[] = await tx.query(lock ? `${METING} FOR NO KEY UPDATE` : METING, [id]);
  return rij ?? null;
}

export const readAntwoorden = (tx: Tx, id: string): Promise<Antwoord[]> => tx.query(ANTWOORDEN, [id]);

export const feitenVan = (meting: Meting): MetingFeiten => {
  const { id: metingId, hulpvraagId, bedrijf, moment, situatie, regio, grootteklasse, thema } = meting;
  return { metingId, hulpvraagId, bedrijf, moment, situatie, regio, grootteklasse, thema };
};

export const versiesVan = (
  antwoorden: readonly Pick<Antwoord, 'indicator' | 'versie'>[],
): Record<string, number> =>
  Object.fromEntries(antwoorden.map(({ indicator, versie }) => [indicator, versie]));

/**
 * No more answers. What was answered is told once, with what was known already; of who takes it back, and of who answered
 * nothing, it is not.
 */
export async function closeMeting(
  tx: Tx,
  klok: Klok,
  meting: Meting,
  antwoorden: readonly Antwoord[],
  reden: Sluitreden,
): Promise<void> {
  const [nu, feiten] = [klok.nu(), feitenVan(meting)];
  await tx.query(SLUIT, [meting.id, nu, reden]);
  if (reden === 'beantwoord' || reden === 'deels') {
    const verteld = antwoorden
      .map((een) => ({ ...een, getal: een.waarde ?? een.bekend }))
      .filter(({ getal }) => getal !== null);
    const waarden = Object.fromEntries(verteld.map(({ indicator, getal }) => [indicator, getal as number]));
    const data = { ...feiten, waarden, indicatorversies: versiesVan(verteld), op: nu.toISOString() };
    await publish(tx, newEvent('meting-beantwoord', meting.id, data, klok));
  }
  await publish(tx, newEvent('meting-gesloten', meting.id, { ...feiten, reden }, klok));
}
