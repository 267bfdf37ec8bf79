// SPDX-License-Identifier: EUPL-1.2
import { datumVan, plusDagen } from '#libs/kernel';
import type { Mijlpaal } from '../prestatieafspraak/indicator.rules.js';
import type { Prestatiereden, Prestatiestatus } from './prestatie.rules.js';

export type Ketenmijlpaal = Exclude<Mijlpaal, 'gemeld'>;
export const KETENMIJLPALEN = ['geleverd', 'bevestigd', 'vervolg-vier-weken'] as const;

/** How a milestone of an assignment stands by now. Days as `YYYY-MM-DD`. */
export interface Mijlpaalstand {
  mijlpaal: Ketenmijlpaal;
  prestatiedatum: string;
  /** When its evidence came in. */
  geblekenOp: string;
  status: Extract<Prestatiestatus, 'gemeld' | 'aanvaard'>;
  reden: Prestatiereden;
}

/** What came of an assignment, as far as it matters here. */
interface Uit {
  status: string;
  /** Code of the entrepreneur's last word. */
  reden: string | null;
  geleverdOp: Date | null;
  bevestigdOp: Date | null;
  /** The entrepreneur himself confirmed it. */
  zelfBevestigd: boolean;
  vierWeken: { geholpen: 'ja' | 'deels' | 'nee'; op: Date; zelf: boolean } | null;
}

/** After as many days it is asked what it brought. */
const VERVOLG_DAGEN = 28;
const BEVESTIGD = { status: 'aanvaard', reden: 'ondernemer-bevestigde' } as const;
const NAMENS = { status: 'gemeld', reden: 'namens-ondernemer' } as const;

/** Only his own word accepts. What a coordinator told for him waits for evidence: the regio itself may be who is paid. */
const bij = (isEigenWoord: boolean): Pick<Mijlpaalstand, 'status' | 'reden'> =>
  isEigenWoord ? BEVESTIGD : NAMENS;

/**
 * The milestones that an assignment reached, as it stands now and whatever came first. `geholpen-zonder-resultaat` tells that the
 * help was given and that it brought nothing: it pays for the help (`geleverd`) and not for the result (`bevestigd`). What he tells
 * himself four weeks later, confirms what a coordinator told for him before.
 */
export function mijlpalenVan(feiten: Uit): Mijlpaalstand[] {
  const { status, geleverdOp, bevestigdOp } = feiten;
  if (status !== 'geleverd' && status !== 'bevestigd') return [];
  const toen = geleverdOp ?? bevestigdOp;
  if (toen === null) return [];
  const geleverd = datumVan(toen);
  if (bevestigdOp === null) return [zonderWoord(geleverd)];
  return [
    {
      ...{ mijlpaal: 'geleverd', prestatiedatum: geleverd, geblekenOp: geleverd },
      ...bij(isEigen(feiten, ['ja', 'deels'])),
    },
    ...bevestigd(feiten, geleverd, datumVan(bevestigdOp)),
    ...vervolg(feiten.vierWeken, datumVan(bevestigdOp)),
  ];
}

/** Delivered by the word of the aanbieder alone. */
const zonderWoord = (dag: string): Mijlpaalstand => ({
  ...{ mijlpaal: 'geleverd', prestatiedatum: dag, geblekenOp: dag },
  ...{ status: 'gemeld', reden: 'wacht-op-ondernemer' },
});

const isEigen = ({ zelfBevestigd, vierWeken }: Uit, antwoorden: readonly string[]): boolean =>
  zelfBevestigd || (vierWeken !== null && vierWeken.zelf && antwoorden.includes(vierWeken.geholpen));

function bevestigd(feiten: Uit, geleverd: string, op: string): Mijlpaalstand[] {
  if (feiten.reden !== 'geholpen') return [];
  return [
    { mijlpaal: 'bevestigd', prestatiedatum: geleverd, geblekenOp: op, ...bij(isEigen(feiten, ['ja'])) },
  ];
}

/** Whoever was not helped after all disputes it, and then nothing is left of it. */
function vervolg(antwoord: Uit['vierWeken'], bevestigdOp: string): Mijlpaalstand[] {
  if (antwoord === null || antwoord.geholpen === 'nee') return [];
  const op = datumVan(antwoord.op);
  const dag = plusDagen(bevestigdOp, VERVOLG_DAGEN);
  return [
    {
      mijlpaal: 'vervolg-vier-weken',
      prestatiedatum: dag < op ? dag : op,
      geblekenOp: op,
      ...bij(antwoord.zelf),
    },
  ];
}

/** Why what was there is there no longer; `null` when it still is. */
export function vervalredenVan({ status }: Pick<Uit, 'status'>): Prestatiereden | null {
  if (status === 'betwist') return 'ondernemer-betwistte';
  return status === 'gestopt' ? 'toewijzing-gestopt' : null;
}
