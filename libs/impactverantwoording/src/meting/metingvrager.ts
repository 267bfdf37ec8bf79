// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { readMetingkennis, type Metingkennis } from '#libs/aanbodmatching';
import { Klok, newEvent } from '#libs/kernel';
import { publish, type Tx } from '#libs/platform';
import { readIndicatoren } from '../indicator/indicator.lezer.js';
import {
  VOORAF_DAGEN,
  isVoorSituatie,
  kiesVragen,
  volgendeOp,
  type Metingmoment,
  type Metingsituatie,
} from './meting.rules.js';
import { closeMeting, feitenVan, versiesVan, type Antwoord, type Meting } from './meting.opslag.js';

/** Somebody who got help or waits for it, of whom it is time to ask. */
export interface Kandidaat {
  hulpvraagId: string;
  bedrijf: string | null;
  regio: string;
  grootteklasse: string | null;
  thema: string | null;
  /** What help brought, as was told after it. */
  opbrengst: number | null;
  /** From when the moments are counted. */
  begin: Date;
  situatie: Metingsituatie;
}

const DAG = 86_400_000;
const INSERT = `INSERT INTO impactverantwoording.meting
    (id, hulpvraag_id, bedrijf, moment, situatie, regio, grootteklasse, thema, gevraagd_op, herinnerd, volgende_op)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10) ON CONFLICT ON CONSTRAINT meting_eenmaal DO NOTHING RETURNING id`;
const VRAGEN = `INSERT INTO impactverantwoording.metingantwoord (meting_id, indicator, versie, bekend, vorige)
  SELECT $1, r.* FROM json_to_recordset($2) AS r (indicator text, versie integer, bekend numeric, vorige numeric)`;
// Of the same firm, asked about other help a short while ago.
const ELDERS = `SELECT DISTINCT ON (a.indicator) a.indicator, a.versie, a.waarde::float8 AS waarde
  FROM impactverantwoording.meting m JOIN impactverantwoording.metingantwoord a ON a.meting_id = m.id
  WHERE m.bedrijf = $1 AND m.hulpvraag_id <> $2 AND a.gegeven_op > $3 AND m.reden IS DISTINCT FROM 'afgemeld'
  ORDER BY a.indicator, a.gegeven_op DESC, a.meting_id`;
const VORIGE = `SELECT DISTINCT ON (a.indicator) a.indicator, a.versie, coalesce(a.waarde, a.bekend)::float8 AS waarde
  FROM impactverantwoording.meting m JOIN impactverantwoording.metingantwoord a ON a.meting_id = m.id
  WHERE m.hulpvraag_id = $1 AND coalesce(a.waarde, a.bekend) IS NOT NULL AND m.reden IN ('beantwoord', 'deels')
  ORDER BY a.indicator, m.gevraagd_op DESC`;

/** Answers whether it is a new one. */
async function insert(tx: Tx, meting: Meting): Promise<boolean> {
  const { id, hulpvraagId, bedrijf, moment, situatie, regio, grootteklasse, thema } = meting;
  const rijen: unknown[] = await tx.query(INSERT, [
    ...[id, hulpvraagId, bedrijf, moment, situatie, regio, grootteklasse, thema],
    ...[meting.gevraagdOp, meting.volgendeOp],
  ]);
  return rijen.length > 0;
}

/** Makes a meting and tells it: what is known already comes along, so that nobody is asked twice. As `systeem`. */
@Injectable()
export class Metingvrager {
  constructor(private readonly klok: Klok) {}

  /** Answers whether it was asked now: not when that was done before, or when there is nobody to ask. */
  async ask(tx: Tx, wie: Kandidaat, moment: Metingmoment): Promise<boolean> {
    const kennis = await readMetingkennis(tx, wie.hulpvraagId);
    if (kennis === null) return false;
    const nu = this.klok.nu();
    const { begin: _begin, opbrengst: _opbrengst, ...feiten } = wie;
    const meting: Meting = {
      ...{ ...feiten, id: randomUUID(), moment, gevraagdOp: nu },
      ...{ herinnerd: 0, volgendeOp: volgendeOp(nu, 0), geslotenOp: null, reden: null },
    };
    if (!(await insert(tx, meting))) return false;
    const vragen = await this.vragenOf(tx, wie, moment, kennis);
    await tx.query(VRAGEN, [meting.id, JSON.stringify(vragen)]);
    const data = { ...feitenVan(meting), indicatorversies: versiesVan(vragen) };
    await publish(tx, newEvent('meting-gevraagd', meting.id, data, this.klok));
    // Counts as somebody who did not answer; the mail is not sent to whoever wants none.
    if (kennis.isAfgemeld) await closeMeting(tx, this.klok, meting, [], 'afgemeld');
    return true;
  }

  private async vragenOf(
    tx: Tx,
    wie: Kandidaat,
    moment: Metingmoment,
    kennis: Metingkennis,
  ): Promise<Omit<Antwoord, 'waarde'>[]> {
    const bekend = new Map<string, number>();
    const sinds = new Date(this.klok.nu().getTime() - VOORAF_DAGEN * DAG);
    const elders: Gegeven[] =
      wie.bedrijf === null ? [] : await tx.query(ELDERS, [wie.bedrijf, wie.hulpvraagId, sinds]);
    const indicatoren = (await readIndicatoren(tx)).filter(({ code }) => isVoorSituatie(code, wie.situatie));
    for (const { indicator, versie, waarde } of elders)
      if (indicatoren.some((een) => een.code === indicator && een.versie === versie))
        bekend.set(indicator, waarde);
    if (moment === 'start' && kennis.werkzamePersonen !== null) bekend.set(WERKZAAM, kennis.werkzamePersonen);
    if (moment === '6-maanden' && wie.opbrengst !== null) bekend.set(OPBRENGST, wie.opbrengst);
    const vorige: Gegeven[] = await tx.query(VORIGE, [wie.hulpvraagId]);
    return kiesVragen(indicatoren, wie.thema, moment, new Set(bekend.keys())).map(({ code, versie }) => ({
      ...{ indicator: code, versie, bekend: bekend.get(code) ?? null },
      vorige: vorige.find((een) => een.indicator === code && een.versie === versie)?.waarde ?? null,
    }));
  }
}

interface Gegeven {
  indicator: string;
  versie: number;
  waarde: number;
}

/** Indicators of which the answer is asked elsewhere already: with the hulpvraag, and after the help. */
const [WERKZAAM, OPBRENGST] = ['werkzame-personen', 'opbrengst-hulp'] as const;
