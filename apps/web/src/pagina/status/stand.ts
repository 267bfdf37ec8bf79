// SPDX-License-Identifier: EUPL-1.2
import { inDatum, type Taal } from '../../taal/taal';
import { STAND_TEKSTEN } from './teksten-stand';
import type { Hulpvraag, Toewijzing } from './hulpvraag';

/** Words in either language. */
export type Standwoorden = (typeof STAND_TEKSTEN)['nl'];

const GESLOTEN: readonly Hulpvraag['status'][] = [
  'afgewezen',
  'afgerond',
  'ingetrokken',
  'verlopen',
  'gewist',
];
export const isGesloten = ({ status }: Pick<Hulpvraag, 'status'>): boolean => GESLOTEN.includes(status);

/** Which toewijzing a step is about; more than one may be at it. */
const BIJ_STAP: Partial<Record<Hulpvraag['stap'], Toewijzing['status']>> = {
  besluiten: 'aangeboden',
  starten: 'geaccepteerd',
  leveren: 'gestart',
};

/** Who is meant by `aanbieder` and `ontvanger` now; more than one provider when each has a question. */
function wieIsAanZet(h: Hulpvraag, regio: string, t: Standwoorden): string {
  if (h.aanZet === 'coordinator') return t.coordinator(regio);
  if (h.aanZet === 'ontvanger') return h.overdrachten.at(-1)?.ontvanger ?? t.eenOntvanger;
  const status = BIJ_STAP[h.stap];
  const namen = new Set(h.toewijzingen.filter((een) => een.status === status).map((een) => een.aanbieder));
  return namen.size === 0 ? t.eenAanbieder : [...namen].join(', ');
}

/** Whose turn it is and for what, in a sentence, and until when in another. */
export function beurtzinnen(h: Hulpvraag, regio: string, t: Standwoorden, taal: Taal, nu: number): string[] {
  const zin = t.beurt[h.stap](wieIsAanZet(h, regio, t));
  if (h.uiterlijkOp === null || h.aanZet === 'systeem') return [zin];
  const dag = inDatum(h.uiterlijkOp, taal);
  const isVoorbij = Date.parse(h.uiterlijkOp) < nu;
  if (h.aanZet === 'ondernemer') return [zin, isVoorbij ? t.teLaatU(dag) : t.totU(dag)];
  return [zin, isVoorbij ? t.teLaat(dag) : t.tot(dag)];
}

function redenzin({ status, eindeReden }: Hulpvraag, t: Standwoorden): string {
  const einde: Partial<Record<string, string>> = t.einde;
  const reden = einde[eindeReden ?? ''] ?? t.einde.onbekend;
  if (status !== 'ingetrokken') return reden;
  return eindeReden === 'anders' ? t.ingetrokken : `${t.ingetrokken} ${reden}`;
}

/** Why it is over, in a sentence. */
export function eindzin(hulpvraag: Hulpvraag, t: Standwoorden): string {
  const { status, samengevoegdMet } = hulpvraag;
  if (status === 'gewist') return t.gewist;
  if (samengevoegdMet !== null) return t.samengevoegdMet;
  return status === 'afgewezen' || status === 'verlopen' ? t[status] : redenzin(hulpvraag, t);
}

export type Fase =
  'gevraagd' | 'nakijken' | 'zoeken' | 'kiezen' | 'besluiten' | 'helpen' | 'bevestigen' | 'gesloten';
export type Fasetoestand = 'klaar' | 'nu' | 'straks' | 'overgeslagen';

const FASEN: readonly Fase[] = [
  ...(['gevraagd', 'nakijken', 'zoeken', 'kiezen', 'besluiten', 'helpen', 'bevestigen', 'gesloten'] as const),
];

const BIJ: Record<Hulpvraag['stap'], Fase> = {
  nakijken: 'nakijken',
  matchen: 'zoeken',
  toewijzen: 'kiezen',
  'verder-zoeken': 'kiezen',
  kiezen: 'kiezen',
  toestemmen: 'kiezen',
  'wachtlijst-volgen': 'kiezen',
  besluiten: 'besluiten',
  overnemen: 'besluiten',
  starten: 'helpen',
  leveren: 'helpen',
  helpen: 'helpen',
  bevestigen: 'bevestigen',
  oplossen: 'bevestigen',
  geen: 'gesloten',
};

const BEREIKT: Partial<Record<Toewijzing['status'], Fase>> = {
  bevestigd: 'bevestigen',
  betwist: 'bevestigen',
  geleverd: 'helpen',
  gestart: 'helpen',
  geaccepteerd: 'besluiten',
};

/** Of one that is over: the last step that was taken, as far as can be told. */
function verste({ toewijzingen, overdrachten, matches }: Hulpvraag): number {
  const fasen = toewijzingen.map(({ status }) => BEREIKT[status] ?? 'kiezen');
  if (overdrachten.some(({ status }) => status === 'bevestigd')) fasen.push('bevestigen');
  if (matches.length > 0) fasen.push('zoeken');
  return Math.max(0, ...fasen.map((fase) => FASEN.indexOf(fase)));
}

/** Each step with how far it is. Checking stands there only for who is checked. */
export function fasenVan(h: Hulpvraag): { fase: Fase; toestand: Fasetoestand }[] {
  const isKlaar = isGesloten(h);
  const nu = FASEN.indexOf(BIJ[h.stap]);
  const tot = isKlaar ? verste(h) : nu - 1;
  const toestandVan = (plaats: number): Fasetoestand => {
    if (plaats <= tot) return 'klaar';
    if (isKlaar) return FASEN[plaats] === 'gesloten' ? 'klaar' : 'overgeslagen';
    return plaats === nu ? 'nu' : 'straks';
  };
  return FASEN.map((fase, plaats) => ({ fase, toestand: toestandVan(plaats) })).filter(
    ({ fase }) => fase !== 'nakijken' || h.status === 'vastgehouden' || h.status === 'afgewezen',
  );
}
