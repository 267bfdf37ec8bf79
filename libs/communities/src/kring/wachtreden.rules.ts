// SPDX-License-Identifier: EUPL-1.2
import { GEEN, type Kringstand } from './kringstand.rules.js';
import { CONCURRENT, ONBEKEND, TE_VER } from './kringveld.rules.js';

export const WACHTREDENEN = [
  'plaats-onbekend',
  'vak-onbekend',
  'te-weinig-dichtbij',
  'te-veel-vakgenoten',
  'vakgenoot-in-elke-kring',
  'kringen-vol',
  'te-weinig-over',
] as const;
export type Wachtreden = (typeof WACHTREDENEN)[number];

/** Somebody for whom there is no kring now. */
export interface Wachtende {
  id: string;
  reden: Wachtreden;
  /** The same in plain Dutch, to himself; tells of nobody else. */
  uitleg: string;
}

/** Who waits and why, in the order of their ids. */
export function whyWaiting(stand: Kringstand): Wachtende[] {
  return stand.veld.deelnemers.flatMap(({ id }, lid) =>
    stand.van[lid] === GEEN ? [{ id, ...explain(stand, lid) }] : [],
  );
}

interface Omgeving {
  dichtbij: number;
  samen: number;
}

function explain(stand: Kringstand, lid: number): Omit<Wachtende, 'id'> {
  const { veld } = stand;
  const { sbi } = veld.deelnemers[lid]!;
  if (sbi.length === 0)
    return tell(
      'vak-onbekend',
      'Wij weten nog niet welk werk uw bedrijf doet. Vul dat aan, dan zoeken wij een kring.',
    );
  const om = look(stand, lid);
  const nodig = veld.regels.minst - 1;
  if (om === null)
    return tell(
      'plaats-onbekend',
      'Wij weten nog niet in welke gemeente uw bedrijf is. Vul dat aan, dan zoeken wij een kring.',
    );
  if (om.dichtbij < nodig)
    return tell(
      'te-weinig-dichtbij',
      `Binnen ${veld.regels.maxKm} kilometer ${count(om.dichtbij)}. Voor een kring zijn er met u ${veld.regels.minst} nodig.`,
    );
  if (om.samen < nodig)
    return tell(
      'te-veel-vakgenoten',
      'Bij u in de buurt doen vooral ondernemers mee die hetzelfde werk doen als u. Concurrenten zitten niet in één kring.',
    );
  return besideKringen(stand, lid);
}

function besideKringen(stand: Kringstand, lid: number): Omit<Wachtende, 'id'> {
  const { veld, kringen } = stand;
  const { botst, n } = veld;
  const dichtbij = kringen.filter(
    (leden) =>
      leden.length > 0 && leden.every((ander) => (botst[lid * n + ander]! & (TE_VER | ONBEKEND)) === 0),
  );
  if (dichtbij.length === 0)
    return tell('te-weinig-over', 'Er zijn bij u in de buurt te weinig ondernemers over voor een kring.');
  const metPlek = dichtbij.filter((leden) => leden.length < veld.regels.meest);
  if (metPlek.length === 0)
    return tell(
      'kringen-vol',
      `De kringen bij u in de buurt zijn vol: er passen ${veld.regels.meest} ondernemers in een kring.`,
    );
  if (metPlek.every((leden) => leden.some((ander) => (botst[lid * n + ander]! & CONCURRENT) !== 0)))
    return tell(
      'vakgenoot-in-elke-kring',
      'In elke kring bij u in de buurt waar nog plek is, zit al een ondernemer die hetzelfde werk doet als u.',
    );
  return tell(
    'te-weinig-over',
    'Er is bij u in de buurt nu geen kring die bij u past. Wij zoeken opnieuw als er iemand bij komt.',
  );
}

/** How many are near enough, and with how many of these he could be; `null` when his gemeente is not known. */
function look(
  { veld: { botst, n, deelnemers, gemeente, gemeenten, km } }: Kringstand,
  lid: number,
): Omgeving | null {
  if (Number.isNaN(km[gemeente[lid]! * gemeenten + gemeente[lid]!]!)) return null;
  let [dichtbij, samen] = [0, 0];
  for (let ander = 0; ander < deelnemers.length; ander += 1) {
    if (ander === lid || (botst[lid * n + ander]! & (TE_VER | ONBEKEND)) !== 0) continue;
    dichtbij += 1;
    if (botst[lid * n + ander] === 0) samen += 1;
  }
  return { dichtbij, samen };
}

const tell = (reden: Wachtreden, uitleg: string): Omit<Wachtende, 'id'> => ({ reden, uitleg });
const count = (aantal: number): string => {
  if (aantal === 0) return 'doet nog niemand anders mee';
  return aantal === 1 ? 'doet nog één ondernemer mee' : `doen nog ${aantal} ondernemers mee`;
};
