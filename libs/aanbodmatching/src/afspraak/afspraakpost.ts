// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, type AfspraakFeiten } from '#libs/kernel';
import {
  Configuratie,
  addressOf,
  toAgendabijlage,
  type Agendapunt,
  type Bijlage,
  type Tx,
} from '#libs/platform';
import { isOpenAfspraak, type AfspraakStatus } from './afspraak.rules.js';
import { toAfspraaktekst, type Afspraaktekst } from './afspraaktekst.js';
import type { Afspraakvorm } from './afspraakmoment.rules.js';

/** What an appointment is called in a calendar; also what the api shows as one. */
export interface Agendafeiten {
  id: string;
  versie: number;
  begin: Date;
  eind: Date;
  kenmerk: string | null;
  /** Name of the provider; `null` is the coordinator of the region. */
  aanbieder: string | null;
  waar: string | null;
}

/** The same appointment has one uid in every mail and file. */
export function toAgendapunt(feiten: Agendafeiten, config: Configuratie, nu: Date): Agendapunt {
  const gastheer = feiten.aanbieder ?? 'de coördinator';
  const bij = feiten.kenmerk === null ? '' : ` (${feiten.kenmerk})`;
  return {
    uid: `afspraak-${feiten.id}@${new URL(config.publiekeUrl).hostname}`,
    volgnummer: feiten.versie - 1,
    titel: `Afspraak met ${gastheer}${bij}`,
    omschrijving: `Afspraak bij hulpvraag${bij}`,
    ...{ begin: feiten.begin, eind: feiten.eind, waar: feiten.waar, gemaaktOp: nu },
    van: { naam: gastheer, email: addressOf(config.mailAfzender) },
  };
}

// Moment and times are those of what is told, status and version those of now.
const LEES = `SELECT a.status, a.versie, h.kenmerk, m.vorm, coalesce(m.plaats, m.link) AS waar, t.aanbieder_naam AS aanbieder
  FROM aanbodmatching.afspraak a
  JOIN aanbodmatching.hulpvraag h ON h.id = a.hulpvraag_id
  JOIN aanbodmatching.afspraakmoment m ON m.id = $2
  LEFT JOIN aanbodmatching.toewijzing t ON t.id = a.toewijzing_id
  WHERE a.id = $1`;

interface Rij {
  status: AfspraakStatus;
  versie: number;
  kenmerk: string;
  vorm: Afspraakvorm;
  waar: string | null;
  aanbieder: string | null;
}

export interface Afspraakdeel {
  tekst: Afspraaktekst;
  /** Whether it is still as it is told. */
  isActueel: boolean;
  /** For this recipient; `afgezegd` takes it out of his calendar. */
  bijlage(aan: { naam: string; email: string }, afgezegd: boolean): Bijlage;
}

/** What mails need of an appointment: the words about it, and the file for a calendar. As `systeem`. */
@Injectable()
export class Afspraakpost {
  constructor(
    private readonly config: Configuratie,
    private readonly klok: Klok,
  ) {}

  async read(tx: Tx, feiten: AfspraakFeiten): Promise<Afspraakdeel | null> {
    const [rij]: Rij[] = await tx.query(LEES, [feiten.afspraakId, feiten.momentId]);
    if (!rij) return null;
    const { kenmerk, vorm, waar, aanbieder } = rij;
    const [begin, eind] = [new Date(feiten.begin), new Date(feiten.eind)];
    const van = { id: feiten.afspraakId, versie: feiten.versie, begin, eind, kenmerk, aanbieder, waar };
    const punt = toAgendapunt(van, this.config, this.klok.nu());
    return {
      tekst: toAfspraaktekst({ begin, eind, vorm, waar, aanbieder }),
      isActueel: rij.versie === feiten.versie && isOpenAfspraak(rij.status),
      bijlage: (aan, afgezegd) => toAgendabijlage({ ...punt, aan }, afgezegd ? 'afzeggen' : 'uitnodigen'),
    };
  }
}
