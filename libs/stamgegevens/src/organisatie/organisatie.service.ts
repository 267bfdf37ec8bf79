// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ANONIEM, DomainError, Klok, invalid, notFound, type Actor } from '#libs/kernel';
import {
  Database,
  changedOne,
  endSessiesVanOrganisatie,
  decodeCursor,
  recordAudit,
  toPagina,
  type Pagina,
  type Tx,
} from '#libs/platform';
import { LANDELIJK } from '../regio/regio.rules.js';
import type {
  NieuweOrganisatie,
  OrganisatieBeheerWeergave,
  OrganisatieInvoer,
  OrganisatiesQuery,
  OrganisatieWeergave,
} from './organisatie.dto.js';
import { Organisatie } from './organisatie.entity.js';
import { organisatieCode, type Organisatiesoort } from './organisatie.rules.js';

/** An organisation is of no region: its changes stand in the national chain. */
const ORGANISATIE = { soort: 'organisatie', regio: LANDELIJK };

/** Reads organisations for everybody and lets a beheerder keep them. */
@Injectable()
export class OrganisatieService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  async list({ soort, zoek, cursor, aantal }: OrganisatiesQuery): Promise<Pagina<OrganisatieWeergave>> {
    const na = decodeCursor(cursor, ['code']);
    const rijen = await this.db.as(ANONIEM, (tx) => {
      const vraag = tx
        .createQueryBuilder(Organisatie, 'o')
        .orderBy('o.code')
        .limit(aantal + 1);
      if (soort !== undefined) vraag.andWhere('o.soort = :soort', { soort });
      if (zoek !== undefined) vraag.andWhere('position(lower(:zoek) in lower(o.naam)) > 0', { zoek });
      if (na !== null) vraag.andWhere('o.code > :code', na);
      return vraag.getMany();
    });
    return toPagina(rijen, aantal, ({ code }) => ({ code }), toWeergave);
  }

  async read(actor: Actor, id: string): Promise<OrganisatieBeheerWeergave> {
    return this.db.as(actor, (tx) => readOne(tx, id));
  }

  async create(actor: Actor, nieuw: NieuweOrganisatie): Promise<OrganisatieBeheerWeergave> {
    return this.db.as(actor, async (tx) => {
      const id = await insertIfNew(tx, nieuw).catch(refuseTaken);
      if (id === null) throw bestaatAl('naam', 'Er is al een organisatie met deze naam.');
      return readOne(tx, id);
    });
  }

  async change(actor: Actor, id: string, invoer: OrganisatieInvoer): Promise<OrganisatieBeheerWeergave> {
    const { naam, soort, kvkNummer, email, versie } = invoer;
    return this.db.as(actor, async (tx) => {
      const velden = {
        naam: naam.trim(),
        soort,
        kvkNummer,
        email,
        versie: versie + 1,
        gewijzigdDoor: actor.subject,
      };
      const oud = await tx.findOneBy(Organisatie, { id, versie });
      const uitkomst = await tx
        .update(Organisatie, { id, versie }, { ...velden, gewijzigdOp: this.klok.nu() })
        .catch(refuseTaken);
      const nu = await readOne(tx, id);
      if (changedOne(uitkomst)) {
        if (oud?.kvkNummer !== nu.kvkNummer) await endSessiesVanOrganisatie(tx, id);
        recordAudit(tx, { ...ORGANISATIE, handeling: 'gewijzigd', id, voor: oud, na: nu });
        return nu;
      }
      const melding = 'Deze organisatie is intussen gewijzigd. Haal haar opnieuw op.';
      const stand = { versie: nu.versie, gewijzigdDoor: nu.gewijzigdDoor };
      throw new DomainError('conflict', 'versie-verouderd', [{ pad: 'versie', melding }], stand);
    });
  }
}

/** The organisation with that code, or whose name (as written, or as code) it is; `null` when there is none. */
export async function findOrganisatie(tx: Tx, codeOfNaam: string): Promise<Organisatie | null> {
  const vraag = tx.createQueryBuilder(Organisatie, 'o');
  vraag.where('o.code = :code OR lower(o.naam) = lower(:naam)', {
    code: organisatieCode(codeOfNaam),
    naam: codeOfNaam.trim(),
  });
  // A name that was given to another organisation since goes before the code that it once made.
  return vraag.orderBy('lower(o.naam) = lower(:naam)', 'DESC').getOne();
}

/** The organisation with that name, made when it does not exist yet; only a beheerder and the system may make one. */
export async function ensureOrganisatie(tx: Tx, naam: string, soort: Organisatiesoort): Promise<Organisatie> {
  const bekend = await findOrganisatie(tx, naam);
  if (bekend !== null) return bekend;
  await insertIfNew(tx, { naam, soort });
  const gemaakt = await findOrganisatie(tx, naam);
  if (gemaakt === null) throw notFound('De organisatie');
  return gemaakt;
}

const INSERT = `INSERT INTO stamgegevens.organisatie (id, code, naam, soort, kvk_nummer, email) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (code) DO NOTHING RETURNING id`;

/** The id of the new row, or `null` when the code was taken, also by a transaction that committed just now. */
async function insertIfNew(
  tx: Tx,
  { naam, soort, kvkNummer = null, email = null }: NieuweOrganisatie,
): Promise<string | null> {
  const code = organisatieCode(naam);
  if (code === '') throw invalid([{ pad: 'naam', melding: 'De naam moet een letter of cijfer bevatten.' }]);
  const rijen: { id: string }[] = await tx.query(INSERT, [
    ...[randomUUID(), code, naam.trim(), soort, kvkNummer, email],
  ]);
  const id = rijen[0]?.id ?? null;
  if (id !== null)
    recordAudit(tx, { ...ORGANISATIE, handeling: 'toegevoegd', id, voor: null, na: await readOne(tx, id) });
  return id;
}

/** The names in the catalogue of the database are its own: the one unique column besides `code` is `kvk_nummer`. */
function refuseTaken(fout: unknown): never {
  const { code, constraint } =
    (fout as { driverError?: { code?: string; constraint?: string } }).driverError ?? {};
  if (code === '23505' && constraint === 'organisatie_kvk_nummer_key')
    throw bestaatAl('kvkNummer', 'Dit KVK-nummer hoort al bij een andere organisatie.');
  throw fout;
}

const bestaatAl = (pad: string, melding: string): DomainError =>
  new DomainError('conflict', 'organisatie-bestaat-al', [{ pad, melding }]);

async function readOne(tx: Tx, id: string): Promise<OrganisatieBeheerWeergave> {
  const organisatie = await tx.findOneBy(Organisatie, { id });
  if (organisatie === null) throw notFound('De organisatie');
  return organisatie;
}

const toWeergave = ({ id, naam, soort }: Organisatie): OrganisatieWeergave => ({ id, naam, soort });
