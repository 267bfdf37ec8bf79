// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, invalid, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Pagina, type Tx } from '#libs/platform';
import type { Regeling } from '../ruimte/regeling.rules.js';
import type { Instrument } from '../steun/steun.rules.js';
import { toRegisterbestand } from './register.csv.js';
import type {
  Registerlijst,
  SteunregisterQuery,
  SteunregisterregelWeergave,
  SteunregistertellingWeergave,
} from './register.dto.js';
import { registerstandOp, toNace, uiterlijkOp, werkdagenOver } from './termijn.rules.js';

export interface Registerrij {
  steunId: string;
  toewijzingId: string;
  versie: number;
  kvkNummer: string;
  bedragInCenten: string;
  datum: string;
  verlener: string;
  instrument: Instrument;
  sbi: string | null;
  regeling: Regeling;
  vanaf: string;
  eerder: boolean;
  geregistreerdOp: string | null;
  referentie: string | null;
}

/** More than a region grants in years; a file that leaves something out would be worse than none. */
const HOOGSTENS = 20_000;

const RIJEN = `SELECT s.id AS "steunId", s.bron_id AS "toewijzingId", s.versie, s.kvk_nummer AS "kvkNummer",
    s.bedrag_in_centen AS "bedragInCenten", s.datum::text, s.verlener, s.instrument, s.sbi, s.regeling,
    s.termijn_vanaf::text AS vanaf, r.datum::text AS "geregistreerdOp", r.referentie,
    EXISTS (SELECT FROM staatssteun.registratie o WHERE o.steun_id = s.id AND o.versie < s.versie) AS eerder
  FROM staatssteun.steun s LEFT JOIN staatssteun.registratie r ON r.steun_id = s.id AND r.versie = s.versie
  WHERE s.status = 'verleend' AND s.datum BETWEEN $1 AND $2
    AND CASE $3::text WHEN 'te-registreren' THEN r.steun_id IS NULL
      WHEN 'geregistreerd' THEN r.steun_id IS NOT NULL ELSE true END
    AND ($4::date IS NULL OR (s.termijn_vanaf, s.id) > ($4, $5::uuid))
  ORDER BY s.termijn_vanaf, s.id LIMIT $6`;

type Vraag = Pick<SteunregisterQuery, 'lijst' | 'van' | 'tot'>;

/** Grants of the own regio as the central register asks them. */
@Injectable()
export class RegisterLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** Those that have the least time first. */
  list(
    actor: Actor,
    { cursor, aantal, ...vraag }: Vraag & Pick<SteunregisterQuery, 'cursor' | 'aantal'>,
  ): Promise<Pagina<SteunregisterregelWeergave>> {
    const na = decodeCursor(cursor, ['vanaf', 'id']);
    const vandaag = datumVan(this.klok.nu());
    return this.db.as(actor, async (tx) => {
      const rijen = await readRijen(tx, vraag, aantal + 1, na);
      return toPagina(
        rijen,
        aantal,
        ({ vanaf, steunId }) => ({ vanaf, id: steunId }),
        (rij) => toWeergave(rij, vandaag),
      );
    });
  }

  /** How many wait, and how many of them for long. */
  async count(actor: Actor): Promise<SteunregistertellingWeergave> {
    const vandaag = datumVan(this.klok.nu());
    const rijen = await this.db.as(actor, (tx) => readRijen(tx, {}, HOOGSTENS));
    const standen = rijen.map(({ vanaf }) => registerstandOp(vanaf, false, vandaag));
    const van = (stand: string): number => standen.filter((een) => een === stand).length;
    return { teRegistreren: rijen.length, nadert: van('nadert'), teLaat: van('te-laat') };
  }

  /** The same as a file. Throws `ongeldig` for a stretch of time with too much in it. */
  async export(actor: Actor, vraag: Vraag): Promise<Buffer> {
    const vandaag = datumVan(this.klok.nu());
    const rijen = await this.db.as(actor, (tx) => readRijen(tx, vraag, HOOGSTENS + 1));
    if (rijen.length > HOOGSTENS)
      throw invalid([{ pad: 'van', melding: 'kies een kortere tijd: dit zijn te veel regels' }]);
    return toRegisterbestand(rijen.map((rij) => toWeergave(rij, vandaag)));
  }
}

const ALLES = { lijst: 'te-registreren' as Registerlijst, van: '1600-01-01', tot: '9999-12-31' };
type Plek = Record<string, string | number>;

function readRijen(tx: Tx, vraag: Vraag, aantal: number, na: Plek | null = null): Promise<Registerrij[]> {
  const { lijst, van, tot } = { ...ALLES, ...vraag };
  const { vanaf = null, id = null } = na ?? {};
  return tx.query(RIJEN, [van, tot, lijst, vanaf, id, aantal]);
}

function toWeergave(rij: Registerrij, vandaag: string): SteunregisterregelWeergave {
  const { sbi, vanaf, eerder, bedragInCenten, ...rest } = rij;
  const isGeregistreerd = rij.geregistreerdOp !== null;
  return {
    ...rest,
    bedragInCenten: Number(bedragInCenten),
    nace: toNace(sbi),
    stand: registerstandOp(vanaf, isGeregistreerd, vandaag),
    registrerenVoor: uiterlijkOp(vanaf),
    werkdagenOver: isGeregistreerd ? null : werkdagenOver(vanaf, vandaag),
    correctie: eerder,
  };
}
