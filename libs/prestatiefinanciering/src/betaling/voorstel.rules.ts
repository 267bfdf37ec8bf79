// SPDX-License-Identifier: EUPL-1.2
import { findInGebruik, type Rekeningfeiten } from '../bankrekening/bankrekening.rules.js';

/** Why an approved declaratie is not in a batch. */
export const BUITEN = ['geen-rekening', 'rekening-koelt-af', 'regio', 'te-groot'] as const;
export type Buiten = (typeof BUITEN)[number];

/** Of one credit transfer in SEPA, in cents. */
const HOOGSTENS = 99_999_999_999;
/** Orders in one file. */
export const MAX_OPDRACHTEN = 10_000;

/** What is to be paid. */
export interface Betaalbaar {
  id: string;
  aanbiederId: string | null;
  toegekendInCenten: number;
}

interface Rekening extends Rekeningfeiten {
  aanbiederId: string | null;
}

export interface Voorstel<D, R> {
  /** What can be paid now, with the account it goes to. */
  binnen: { declaratie: D; rekening: R }[];
  /** What waits, and why; `vanaf` when it is known until when. */
  buiten: { declaratie: D; reden: Buiten; vanaf: Date | null }[];
}

/** Of what was approved and is in no other batch: which of it can be paid now, and why the rest waits. */
export function divideVoorstel<D extends Betaalbaar, R extends Rekening>(
  declaraties: readonly D[],
  rekeningen: readonly R[],
  nu: Date,
): Voorstel<D, R> {
  const voorstel: Voorstel<D, R> = { binnen: [], buiten: [] };
  const vanWie = new Map<string | null, R[]>();
  for (const rekening of rekeningen)
    vanWie.set(rekening.aanbiederId, [...(vanWie.get(rekening.aanbiederId) ?? []), rekening]);
  for (const declaratie of declaraties) {
    const eigen = vanWie.get(declaratie.aanbiederId) ?? [];
    const rekening = declaratie.aanbiederId === null ? null : findInGebruik(eigen, nu);
    if (rekening !== null && declaratie.toegekendInCenten <= HOOGSTENS)
      voorstel.binnen.push({ declaratie, rekening });
    else voorstel.buiten.push({ declaratie, ...waarom(declaratie, rekening, eigen) });
  }
  return { ...voorstel, binnen: voorstel.binnen.slice(0, MAX_OPDRACHTEN) };
}

function waarom(
  { aanbiederId }: Betaalbaar,
  rekening: Rekeningfeiten | null,
  eigen: readonly Rekeningfeiten[],
): { reden: Buiten; vanaf: Date | null } {
  if (aanbiederId === null) return { reden: 'regio', vanaf: null };
  if (rekening !== null) return { reden: 'te-groot', vanaf: null };
  const komend = eigen.flatMap(({ geldigVanaf, vervallenReden }) =>
    geldigVanaf !== null && vervallenReden === null ? [geldigVanaf] : [],
  );
  const vanaf = komend.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
  return { reden: vanaf === null ? 'geen-rekening' : 'rekening-koelt-af', vanaf };
}
