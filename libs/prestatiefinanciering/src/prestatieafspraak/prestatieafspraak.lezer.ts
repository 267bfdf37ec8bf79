// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, notFound, type Actor } from '#libs/kernel';
import { Database, Medewerkernamen, decodeCursor, toPagina, type Pagina, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import type { PrestatieafsprakenQuery } from './prestatieafspraak.dto.js';
import { Afspraakversie, Ondertekening } from './prestatieafspraak.entity.js';
import { findAfspraak, readDelen } from './prestatieafspraak.opslag.js';
import { versieOp } from './prestatieafspraak.rules.js';
import {
  toIndicator,
  type Aanzet,
  type AfspraakversieWeergave,
  type PrestatieafspraakKort,
  type PrestatieafspraakWeergave,
} from './prestatieafspraak.weergave.js';

/** As the database gives it; names of organisaties and regio's stand elsewhere. */
interface Rij extends Omit<PrestatieafspraakKort, 'aanZet' | 'partijNaam' | 'penvoerderNaam'> {
  penvoerderId: string;
  aangemaaktOp: Date;
  partijTekende: boolean;
}

const SELECT = `SELECT a.id, a.nummer, a.titel, a.programma_id AS "programmaId", p.code AS "programmaCode",
    p.naam AS "programmaNaam", p.penvoerder_id AS "penvoerderId", a.partij, a.aanbieder_id AS "aanbiederId", a.regio, a.status,
    a.aangemaakt_op AS "aangemaaktOp", v.versie AS "laatsteVersie", v.status AS versiestatus, v.van::text, v.tot::text,
    v.plafond_in_centen::float8 AS "plafondInCenten",
    EXISTS (SELECT FROM prestatiefinanciering.afspraakversie g
      WHERE g.afspraak_id = a.id AND g.status IN ('getekend', 'vervangen')) AS "isOoitGetekend",
    EXISTS (SELECT FROM prestatiefinanciering.ondertekening o
      WHERE o.afspraak_id = a.id AND o.versie = v.versie AND o.kant = 'partij') AS "partijTekende"
  FROM prestatiefinanciering.prestatieafspraak a JOIN prestatiefinanciering.programma p ON p.id = a.programma_id
    CROSS JOIN LATERAL (SELECT * FROM prestatiefinanciering.afspraakversie w WHERE w.afspraak_id = a.id
      ORDER BY w.versie DESC LIMIT 1) v`;
const ONE = `${SELECT} WHERE a.id = $1`;
const PAGE = `${SELECT} WHERE ($1::uuid IS NULL OR a.programma_id = $1) AND ($2::text IS NULL OR a.status = $2)
    AND ($3::timestamptz IS NULL OR (a.aangemaakt_op, a.id) < ($3, $4::uuid))
  ORDER BY a.aangemaakt_op DESC, a.id DESC LIMIT $5`;

/** Agreements as whoever pays, helps or leads a regio sees them; drafts only the financiers. */
@Injectable()
export class PrestatieafspraakLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly medewerkers: Medewerkernamen,
  ) {}

  /** The newest first. */
  async list(actor: Actor, query: PrestatieafsprakenQuery): Promise<Pagina<PrestatieafspraakKort>> {
    const { programmaId = null, status = null, cursor, aantal } = query;
    const na = decodeCursor(cursor, ['op', 'id']);
    const waarden = [programmaId, status, na?.['op'] ?? null, na?.['id'] ?? null, aantal + 1];
    const rijen = await this.db.as(actor, async (tx) => {
      const uit: Rij[] = await tx.query(PAGE, waarden);
      return uit;
    });
    const namen = await this.names(rijen);
    return toPagina(
      rijen,
      aantal,
      ({ aangemaaktOp, id }) => ({ op: aangemaaktOp.toISOString(), id }),
      (rij) => toKort(rij, namen),
    );
  }

  /** Throws `niet-gevonden` for who has nothing to do with it. */
  async read(actor: Actor, id: string): Promise<PrestatieafspraakWeergave> {
    const { rij, afspraak, versies } = await this.db.as(actor, async (tx) => {
      const gevonden = await findAfspraak(tx, id);
      const [kop]: Rij[] = await tx.query(ONE, [id]);
      if (!kop) throw notFound('Deze prestatieafspraak');
      return { rij: kop, afspraak: gevonden, versies: await readVersies(tx, id) };
    });
    const namen = await this.names([rij], versies);
    const kort = toKort(rij, namen);
    const getekend = versies.flatMap(({ ondertekeningen }) => ondertekeningen.map(({ subject }) => subject));
    const naam = await this.medewerkers.of(actor, getekend);
    const { beeindigdPer, beeindigdReden, gewijzigdDoor, gewijzigdOp, versie } = afspraak;
    const nu = datumVan(this.klok.nu());
    return {
      ...{ ...kort, versie, beeindigdPer, beeindigdReden, gewijzigdDoor, gewijzigdOp },
      isPenvoerder: isPenvoerder(actor, rij),
      magTekenen: maySign(actor, rij, kort.aanZet, versies[0]?.ondertekeningen ?? []),
      geldendeVersie: versieOp(versies, nu, beeindigdPer)?.versie ?? null,
      versies: versies.map((een) => ({
        ...een,
        ondertekeningen: een.ondertekeningen.map(({ organisatieId, regio, ...rest }) => ({
          ...rest,
          naam: naam(rest.subject),
          namens: namen.get(organisatieId ?? regio ?? '') ?? '',
        })),
      })),
    };
  }

  /** The very bytes that are signed; of who hashes them each finds what was signed. */
  async document(
    actor: Actor,
    id: string,
    versie: number,
  ): Promise<{ inhoud: string; hash: string; naam: string }> {
    return this.db.as(actor, async (tx) => {
      const { nummer } = await findAfspraak(tx, id);
      const rij = await tx.findOneBy(Afspraakversie, { afspraakId: id, versie });
      if (!rij || rij.inhoud === null) throw notFound('Een document van deze versie');
      return { inhoud: rij.inhoud, hash: rij.hash ?? '', naam: `${nummer}-v${versie}.json` };
    });
  }

  /** Of organisaties and regio's, by id and code. */
  private async names(
    rijen: readonly Rij[],
    versies: readonly Leesversie[] = [],
  ): Promise<Map<string, string>> {
    const { namen: regios } = await this.stamgegevens.gebieden();
    const namen = new Map(Object.entries(regios));
    const getekend = versies.flatMap((een) => een.ondertekeningen.map(({ organisatieId }) => organisatieId));
    const ids = rijen.flatMap(({ aanbiederId, penvoerderId }) => [aanbiederId, penvoerderId]);
    for (const id of new Set([...ids, ...getekend])) {
      if (id === null) continue;
      namen.set(id, (await this.stamgegevens.organisatie(id))?.naam ?? 'onbekend');
    }
    return namen;
  }
}

type Leesondertekening = Pick<Ondertekening, 'kant' | 'subject' | 'op' | 'hash' | 'organisatieId' | 'regio'>;
type Leesversie = Omit<AfspraakversieWeergave, 'ondertekeningen'> & {
  ondertekeningen: Leesondertekening[];
};

async function readVersies(tx: Tx, afspraakId: string): Promise<Leesversie[]> {
  const rijen = await tx.find(Afspraakversie, { where: { afspraakId }, order: { versie: 'DESC' } });
  const uit: Leesversie[] = [];
  for (const rij of rijen) {
    const { jaren, indicatoren } = await readDelen(tx, rij);
    const waar = { where: { afspraakId, versie: rij.versie }, order: { op: 'ASC', kant: 'DESC' } } as const;
    const ondertekeningen = await tx.find(Ondertekening, waar);
    uit.push(toVersie(rij, jaren, indicatoren.map(toIndicator), ondertekeningen));
  }
  return uit;
}

function toVersie(
  rij: Afspraakversie,
  jaren: readonly { jaar: number; plafondInCenten: number }[],
  indicatoren: Leesversie['indicatoren'],
  getekend: readonly Ondertekening[],
): Leesversie {
  const { versie, status, van, tot, geldigVan, tussentoetsOp, plafondInCenten, toelichting } = rij;
  const { hash, verwerpreden, verworpenOp, getekendOp } = rij;
  return {
    ...{ versie, status, van, tot, geldigVan, tussentoetsOp, plafondInCenten, toelichting },
    ...{ hash, verwerpreden, verworpenOp, getekendOp, indicatoren },
    jaren: jaren.map(({ jaar, plafondInCenten: plafond }) => ({ jaar, plafondInCenten: plafond })),
    ondertekeningen: getekend.map(({ kant, subject, organisatieId, regio, op, hash: getekendeHash }) => ({
      ...{ kant, subject, organisatieId, regio, op, hash: getekendeHash },
    })),
  };
}

function toKort(rij: Rij, namen: ReadonlyMap<string, string>): PrestatieafspraakKort {
  const { penvoerderId, aangemaaktOp: _op, partijTekende: _tekende, ...kort } = rij;
  return {
    ...kort,
    aanZet: turnOf(rij),
    partijNaam: namen.get(rij.aanbiederId ?? rij.regio ?? '') ?? '',
    penvoerderNaam: namen.get(penvoerderId) ?? '',
  };
}

/** A draft or a refusal waits for the financier; what is offered first for the other party, then for the financier. */
function turnOf({ status, versiestatus, partijTekende }: Rij): Aanzet {
  if (status === 'beeindigd' || versiestatus === 'getekend') return 'niemand';
  return versiestatus === 'ter-ondertekening' && !partijTekende ? 'partij' : 'financier';
}

const isPenvoerder = ({ rol, organisatieId }: Actor, { penvoerderId }: Rij): boolean =>
  rol === 'financier' && organisatieId === penvoerderId;

function maySign(
  actor: Actor,
  rij: Rij,
  aanZet: Aanzet,
  getekend: readonly Pick<Ondertekening, 'subject'>[],
): boolean {
  if (rij.versiestatus !== 'ter-ondertekening') return false;
  if (aanZet === 'financier')
    return isPenvoerder(actor, rij) && getekend.every(({ subject }) => subject !== actor.subject);
  return actor.rol === 'aanbieder' || (actor.rol === 'coordinator' && actor.hoofdcoordinator === true);
}
