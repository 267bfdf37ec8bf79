// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { runApart, type EventMap } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import type { Effectcontext } from '../rapport/inhoud.js';
import { firstBuiten, readBuiten, readContext } from './buiten.lezer.js';
import { deelnamesOf, type Deelname } from './deelname.rules.js';
import type { Effectvraag } from './effectantwoord.rules.js';
import {
  EERSTE_UITKOMST,
  FEITEN_VAN_ONTWERP,
  LOTINGEN_VAN_THEMA,
  TOT_WANNEER,
  VASTGELEGD,
} from './effect.sql.js';
import { readStand } from './effectstand.rules.js';
import { lotenOf, type GetrokkenLoting } from './lotenlezer.rules.js';
import { MOMENTEN, type Effectfeit, type Lot } from './meetmoment.rules.js';
import type { Effectontwerp, VastgelegdOntwerp } from './ontwerp.rules.js';
import { cannotSay, type Effectuitspraak } from './uitspraak.rules.js';

/**
 * Of what is in the JSON of events there are no statistics: the planner takes a thousand firms for a few, and goes through all of them for
 * each. Compiling would take longer than the rest, too.
 */
const PLAN = `SELECT set_config('jit', 'off', true), set_config('enable_nestloop', 'off', true)`;
const TERUG = `SELECT set_config('enable_nestloop', 'on', true)`;

interface Rij extends Omit<Effectfeit, 'lot' | 'gevraagdOp' | 'hulpOp' | 'wachtOp'> {
  hulpvraagId: string;
  gevraagdOp: Date;
  hulpOp: Date | null;
  wachtOp: Date | null;
}

interface Lotingrij {
  uitslag: EventMap['loting-getrokken'];
  aankondiging: EventMap['loting-aangekondigd'];
  op: Date;
}

const DRAAD = new URL('./effect.draad.js', import.meta.url).href;
const GRENZEN = { langstMs: 600_000, geheugenMb: 1_024 };

/** What may be said of an effect, by the log of events up to a number of it: the same number gives the same bytes, whenever it is asked. */
@Injectable()
export class Effectlezer {
  /** Every design fixed up to that number, in order of theme and indicator. As `systeem`. */
  async fixed(tx: Tx, totVolgnummer: number): Promise<VastgelegdOntwerp[]> {
    const rijen: { ontwerp: Effectontwerp; hash: string; vastgelegdOp: Date }[] = await tx.query(VASTGELEGD, [
      totVolgnummer,
    ]);
    return rijen.map((rij) => ({ ...rij, vastgelegdOp: rij.vastgelegdOp.toISOString() }));
  }

  /** What others tell around it, of groups of firms; as `systeem`. */
  context(tx: Tx, thema: string, totVolgnummer: number): Promise<Effectcontext[]> {
    return readContext(tx, thema, totVolgnummer);
  }

  /**
   * The answer of one design. As `systeem`, who alone reads the log. Never throws for want of figures: then it says what is wanting. A
   * design that is other than the log says was fixed gives no figure.
   */
  async assess(tx: Tx, vast: VastgelegdOntwerp, totVolgnummer: number): Promise<Effectuitspraak> {
    const { ontwerp } = vast;
    const { loten, klopt: lotKlopt } = lotenOf(await lotingenOf(tx, ontwerp.thema, totVolgnummer));
    const feiten = await feitenOf(tx, ontwerp, totVolgnummer, loten);
    const { deelnames, eerste, veranderd } = await whoOf(tx, ontwerp, feiten, totVolgnummer);
    if (veranderd.length > 0) return cannotSay(vast, veranderd);
    const [tot] = await tx.query<{ op: Date | null }[]>(TOT_WANNEER, [totVolgnummer]);
    const { stand, uitval } = readStand(deelnames, tot?.op?.getTime() ?? 0);
    const eersteUitkomstOp = eerste?.toISOString() ?? null;
    const vraag: Effectvraag = {
      ...{ vast, deelnames, stand: { ...stand, eersteUitkomstOp }, omstandigheden: { uitval, lotKlopt } },
    };
    return runApart<Effectuitspraak>(DRAAD, vraag, GRENZEN);
  }
}

/** Who takes part, when the first outcome could be known, and which figures were changed after they were read. */
async function whoOf(
  tx: Tx,
  ontwerp: Effectontwerp,
  feiten: readonly Effectfeit[],
  tot: number,
): Promise<{ deelnames: Deelname[]; eerste: Date | null; veranderd: string[] }> {
  if (ontwerp.opzet === 'bedrijven-buiten')
    return { ...(await readBuiten(tx, ontwerp, feiten, tot)), eerste: await firstBuiten(tx, ontwerp, tot) };
  const waarden = [ontwerp.thema, ontwerp.indicator, tot];
  const [eerste] = await tx.query<{ op: Date | null }[]>(EERSTE_UITKOMST, waarden);
  return { deelnames: deelnamesOf(ontwerp, feiten), eerste: eerste?.op ?? null, veranderd: [] };
}

async function lotingenOf(tx: Tx, thema: string, tot: number): Promise<GetrokkenLoting[]> {
  const rijen: Lotingrij[] = await tx.query(LOTINGEN_VAN_THEMA, [tot, thema]);
  return rijen.map(({ op, ...rij }) => ({ ...rij, getrokkenOp: op.getTime() }));
}

async function feitenOf(
  tx: Tx,
  { thema, indicator, schijnuitkomst }: Effectontwerp,
  tot: number,
  loten: ReadonlyMap<string, Lot>,
): Promise<Effectfeit[]> {
  const waarden = [tot, thema, MOMENTEN, indicator, schijnuitkomst];
  await tx.query(PLAN);
  const rijen: Rij[] = await tx.query(FEITEN_VAN_ONTWERP, waarden);
  await tx.query(TERUG);
  return rijen.map(({ hulpvraagId, gevraagdOp, hulpOp, wachtOp, ...rij }) => ({
    ...rij,
    gevraagdOp: gevraagdOp.getTime(),
    hulpOp: hulpOp?.getTime() ?? null,
    wachtOp: wachtOp?.getTime() ?? null,
    lot: loten.get(hulpvraagId) ?? null,
  }));
}
