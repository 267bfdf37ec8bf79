// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';
import type { Betwistreden, Bevestigreden, ToewijzingStatus } from '../verloop/toewijzing-verloop.rules.js';

/** When it is asked: at the end of the help, and four weeks later. */
export const UITKOMSTMOMENTEN = ['levering', 'vier-weken'] as const;
export type Uitkomstmoment = (typeof UITKOMSTMOMENTEN)[number];

/** Who tells it. A coordinator who has the entrepreneur on the phone tells it for him. */
export const UITKOMSTPARTIJEN = ['aanbieder', 'ondernemer'] as const;
export type Uitkomstpartij = (typeof UITKOMSTPARTIJEN)[number];

export const GEHOLPEN = ['ja', 'deels', 'nee'] as const;
export type Geholpen = (typeof GEHOLPEN)[number];

/** What help brings a small firm; `nog-niets` stands alone. */
export const OPBRENGSTEN = [
  'omzet-omhoog',
  'kosten-omlaag',
  'tijd-gewonnen',
  'kennis',
  'netwerk',
  'financiering-gevonden',
  'investering-gedaan',
  'medewerkers-aangenomen',
  'plan-gemaakt',
  'nog-niets',
  'anders',
] as const;
export type Opbrengst = (typeof OPBRENGSTEN)[number];

/** Ten million euro: who declares more has typed a nought too many. */
export const MAX_CENTEN = 1_000_000_000;
export const MAX_UREN = 1_000;
/** The mail goes out after four weeks; who looks himself may answer a week before. */
export const LATER_VANAF_DAGEN = 21;

const DAG = 86_400_000;

/** What a decision of the entrepreneur says of the first question. */
const BIJ_REDEN: Record<Bevestigreden | Betwistreden, Geholpen> = {
  geholpen: 'ja',
  'geholpen-zonder-resultaat': 'deels',
  'niet-geholpen': 'nee',
  'nog-niet-klaar': 'nee',
  'andere-hulp-dan-gevraagd': 'nee',
  anders: 'nee',
};
export const geholpenVan = (reden: string): Geholpen =>
  Object.hasOwn(BIJ_REDEN, reden) ? BIJ_REDEN[reden as keyof typeof BIJ_REDEN] : 'nee';

/** The step that an answer at the end of the help is. */
export const stapVan = (
  geholpen: Geholpen,
): { handeling: 'bevestigen' | 'betwisten'; reden: Bevestigreden | Betwistreden } => {
  if (geholpen === 'nee') return { handeling: 'betwisten', reden: 'niet-geholpen' };
  const reden = geholpen === 'ja' ? 'geholpen' : 'geholpen-zonder-resultaat';
  return { handeling: 'bevestigen', reden };
};

/** One says that it helped and the other that it did not. What nobody told is no disagreement. */
export const isVerschil = (aanbieder: Geholpen | undefined, ondernemer: Geholpen | undefined): boolean =>
  aanbieder !== undefined &&
  ondernemer !== undefined &&
  aanbieder !== ondernemer &&
  (aanbieder === 'nee' || ondernemer === 'nee');

/** The list holds each code once, and `nog-niets` goes with nothing else. */
export const isOpbrengsten = (codes: unknown): boolean =>
  Array.isArray(codes) &&
  codes.length <= OPBRENGSTEN.length &&
  new Set(codes).size === codes.length &&
  codes.every((code) => OPBRENGSTEN.some((een) => een === code)) &&
  (codes.length <= 1 || !codes.includes('nog-niets'));

/** Where a toewijzing stands, and since when. */
export interface Stand {
  status: ToewijzingStatus;
  aanZetSinds: Date;
}

export const laterVanaf = ({ aanZetSinds }: Pick<Stand, 'aanZetSinds'>): Date =>
  new Date(aanZetSinds.getTime() + LATER_VANAF_DAGEN * DAG);

const AL = 'U heeft deze vragen al beantwoord.';
const NOG_NIET_KLAAR = 'De hulp is nog niet klaar. U kunt deze vragen later beantwoorden.';
const VOORBIJ = 'Deze hulp ging niet door. U hoeft niets te doen.';
const IN_GESPREK = 'U bent het niet eens over deze hulp. Uw coördinator zoekt het uit.';

/** Why the entrepreneur cannot answer at the end of the help; empty when he can. */
export function assessLevering({ status }: Stand): Reden[] {
  if (status === 'geleverd') return [];
  if (status === 'bevestigd' || status === 'betwist') return [{ melding: AL }];
  return [{ melding: status === 'gestopt' || status === 'geweigerd' ? VOORBIJ : NOG_NIET_KLAAR }];
}

/** Why he cannot answer four weeks later; empty when he can. Once, and not before he knows. */
export function assessLater(stand: Stand, alGemeld: boolean, nu: Date): Reden[] {
  if (alGemeld) return [{ melding: AL }];
  if (stand.status === 'betwist') return [{ melding: IN_GESPREK }];
  if (stand.status === 'gestopt' || stand.status === 'geweigerd') return [{ melding: VOORBIJ }];
  if (stand.status !== 'bevestigd') return [{ melding: NOG_NIET_KLAAR }];
  if (nu >= laterVanaf(stand)) return [];
  return [{ melding: `U kunt deze vragen beantwoorden vanaf ${LATER_VANAF_DAGEN} dagen na uw bevestiging.` }];
}

/** Why a provider can no longer change what he reported; empty when he can. */
export function assessVerbetering({ status }: Stand, isGemeld: boolean): Reden[] {
  if (!isGemeld) return [{ melding: 'U heeft nog niets gemeld. Meld eerst dat u de hulp gaf.' }];
  if (status === 'geleverd') return [];
  return [{ melding: 'De ondernemer heeft al geantwoord. U kunt uw verslag niet meer wijzigen.' }];
}
