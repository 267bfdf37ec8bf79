// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, invalid, notFound, type Actor, type Reden } from '#libs/kernel';
import { In, IsNull, Not } from 'typeorm';
import { changedOne } from '../database/changed-one.js';
import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { decodeCursor, toPagina, type PaginaQuery } from '../http/cursor.js';
import { VeiligOphalen } from '../http/veilig-ophalen.js';
import type {
  MachineHervatting,
  MachineIntrekking,
  MachineOpschorting,
  MachineclientWeergave,
  MachineclientsPagina,
  NieuweMachineclient,
  Sleutelbron,
  Sleutelwissel,
} from './machineclient.dto.js';
import { Machineclient, Machinesleutel } from './machineclient.entity.js';
import { readOne, record, toWeergave } from './machineclient.weergave.js';
import { assessBereik, assessSleutels, type PubliekeSleutel } from './machinesleutel.rules.js';

/** Where the keys of a client are; one of the two is empty. */
interface Bron {
  jwksUrl: string | null;
  sleutels: PubliekeSleutel[];
}

/** Lets a beheerder register clients, change their keys and withdraw them. */
@Injectable()
export class MachineclientService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly ophalen: VeiligOphalen,
  ) {}

  /** By name. */
  async list(actor: Actor, { cursor, aantal }: PaginaQuery): Promise<MachineclientsPagina> {
    const na = decodeCursor(cursor, ['naam']);
    return this.db.as(actor, async (tx) => {
      const select = tx
        .createQueryBuilder(Machineclient, 'm')
        .orderBy('m.naam')
        .take(aantal + 1);
      if (na) select.where('m.naam > :naam', na);
      const rijen = await select.getMany();
      const sleutels = await tx.findBy(Machinesleutel, { machineclientId: In(rijen.map(({ id }) => id)) });
      return toPagina(
        rijen,
        aantal,
        ({ naam }) => ({ naam }),
        (rij) => toWeergave(rij, sleutels),
      );
    });
  }

  async read(actor: Actor, id: string): Promise<MachineclientWeergave> {
    return this.db.as(actor, (tx) => readOne(tx, id));
  }

  /** Throws `ongeldig` with every fault of scopes, region and keys; `conflict` when the name is taken. */
  async register(
    actor: Actor,
    { naam, organisatie, scopes, regio, ...sleutelbron }: NieuweMachineclient,
  ): Promise<MachineclientWeergave> {
    const { jwksUrl, sleutels } = this.assess(sleutelbron, assessBereik(scopes, regio ?? null));
    const id = randomUUID();
    const nu = this.klok.nu();
    const door = actor.subject;
    return this.db.as(actor, async (tx) => {
      const nieuw = {
        id,
        versie: 1,
        naam,
        organisatie,
        scopes,
        regio: regio ?? null,
        jwksUrl,
        status: 'actief' as const,
        reden: null,
      };
      const tijden = { geregistreerdDoor: door, geregistreerdOp: nu, gewijzigdDoor: door, gewijzigdOp: nu };
      const uitkomst = await tx
        .createQueryBuilder()
        .insert()
        .into(Machineclient)
        .values({ ...nieuw, ...tijden })
        .orIgnore()
        .returning('id')
        .execute();
      if ((uitkomst.raw as unknown[]).length === 0) throw bezet('naam', 'Er is al een client met deze naam.');
      await this.addSleutels(tx, id, sleutels, door);
      return record(tx, 'geregistreerd', null, id);
    });
  }

  /**
   * These keys and no others from now on: name the old key, or send it along, for as long as both must work. A key that was
   * withdrawn does not come back.
   */
  async rotate(
    actor: Actor,
    id: string,
    { versie, behoud = [], ...sleutelbron }: Sleutelwissel,
  ): Promise<MachineclientWeergave> {
    const { jwksUrl, sleutels } = this.assess(sleutelbron, [], behoud.length > 0);
    return this.db.as(actor, async (tx) => {
      const voor = await this.change(tx, actor, id, versie, { jwksUrl });
      assertGeldig(voor, behoud);
      const blijft = [...behoud, ...sleutels.map(({ kid }) => kid)];
      const weg = { machineclientId: id, ingetrokkenOp: IsNull(), kid: Not(In(blijft)) };
      await tx.update(Machinesleutel, weg, { ingetrokkenOp: this.klok.nu() });
      await this.addSleutels(tx, id, sleutels, actor.subject);
      return record(tx, 'sleutels-gewisseld', voor, id);
    });
  }

  /** Stands still at once, until it is resumed; running tokens too. Throws `conflict` when it does already. */
  async suspend(
    actor: Actor,
    id: string,
    { versie, reden }: MachineOpschorting,
  ): Promise<MachineclientWeergave> {
    return this.db.as(actor, async (tx) => {
      const voor = await this.change(tx, actor, id, versie, { status: 'opgeschort', reden });
      if (voor.status !== 'actief') throw bezet('status', 'Deze client is al opgeschort.');
      return record(tx, 'opgeschort', voor, id);
    });
  }

  async resume(actor: Actor, id: string, { versie }: MachineHervatting): Promise<MachineclientWeergave> {
    return this.db.as(actor, async (tx) => {
      const voor = await this.change(tx, actor, id, versie, { status: 'actief', reden: null });
      if (voor.status !== 'opgeschort') throw bezet('status', 'Deze client is niet opgeschort.');
      return record(tx, 'hervat', voor, id);
    });
  }

  /** For good, and at once: running tokens stop too, because a client is looked up at each use. */
  async withdraw(
    actor: Actor,
    id: string,
    { versie, reden }: MachineIntrekking,
  ): Promise<MachineclientWeergave> {
    return this.db.as(actor, async (tx) => {
      const voor = await this.change(tx, actor, id, versie, { status: 'ingetrokken', reden });
      const open = { machineclientId: id, ingetrokkenOp: IsNull() };
      await tx.update(Machinesleutel, open, { ingetrokkenOp: this.klok.nu() });
      return record(tx, 'ingetrokken', voor, id);
    });
  }

  /** Answers what it was. */
  private async change(
    tx: Tx,
    actor: Actor,
    id: string,
    versie: number,
    velden: Partial<Machineclient>,
  ): Promise<MachineclientWeergave> {
    const nu = await tx.findOneBy(Machineclient, { id });
    if (!nu) throw notFound('Deze machineclient');
    if (nu.status === 'ingetrokken') throw bezet('status', 'Deze client is ingetrokken. Dat is voorgoed.');
    const voor = await readOne(tx, id);
    const stempel = { versie: versie + 1, gewijzigdDoor: actor.subject, gewijzigdOp: this.klok.nu() };
    if (changedOne(await tx.update(Machineclient, { id, versie }, { ...velden, ...stempel }))) return voor;
    const melding = 'Deze client is intussen gewijzigd. Haal hem opnieuw op.';
    const stand = { versie: nu.versie, gewijzigdDoor: nu.gewijzigdDoor };
    throw new DomainError('conflict', 'versie-verouderd', [{ pad: 'versie', melding }], stand);
  }

  /** A key that is there already must be the same one: a `kid` never names another key. */
  private async addSleutels(tx: Tx, id: string, sleutels: PubliekeSleutel[], door: string): Promise<void> {
    const bekend = await tx.findBy(Machinesleutel, { machineclientId: id });
    for (const jwk of sleutels) {
      const oud = bekend.find(({ kid }) => kid === jwk.kid);
      if (oud && (oud.ingetrokkenOp !== null || !isZelfde(oud.jwk, jwk)))
        throw bezet('jwks.keys', `De kid ${jwk.kid} is al gebruikt. Geef de nieuwe sleutel een andere.`);
      if (oud) continue;
      const wie = { toegevoegdDoor: door, toegevoegdOp: this.klok.nu(), ingetrokkenOp: null };
      await tx.insert(Machinesleutel, { machineclientId: id, kid: jwk.kid, jwk, ...wie });
    }
  }

  /** `heeftBehoud`: keys that are there already stay, so that new ones are not needed and an address does not go with them. */
  private assess(
    { jwks, jwksUrl }: Sleutelbron,
    redenen: ReturnType<typeof assessBereik>,
    heeftBehoud = false,
  ): Bron {
    const alle = [...redenen, ...faultsOfBron(jwks !== undefined || heeftBehoud, jwksUrl !== undefined)];
    const gelezen = jwks === undefined ? { sleutels: [], redenen: [] } : assessSleutels(jwks.keys);
    const afwijzing = jwksUrl === undefined ? null : this.ophalen.refusalOf(jwksUrl);
    if (afwijzing !== null) alle.push({ pad: 'jwksUrl', melding: `jwksUrl: ${afwijzing}` });
    alle.push(...gelezen.redenen);
    if (alle.length > 0) throw invalid(alle);
    return { jwksUrl: jwksUrl ?? null, sleutels: gelezen.sleutels };
  }
}

const faultsOfBron = (heeftSleutels: boolean, heeftAdres: boolean): Reden[] =>
  heeftSleutels === heeftAdres
    ? [
        {
          pad: 'jwks',
          melding: 'jwks: geef de sleutels zelf (jwks) of hun adres (jwksUrl), een van beide.',
        },
      ]
    : [];

const bezet = (pad: string, melding: string): DomainError =>
  new DomainError('conflict', 'machineclient-kan-niet', [{ pad, melding }]);

/** Only what works now can stay: a key that was withdrawn does not come back by its name either. */
function assertGeldig({ sleutels }: MachineclientWeergave, behoud: readonly string[]): void {
  const geldig = sleutels.filter(({ ingetrokkenOp }) => ingetrokkenOp === null).map(({ kid }) => kid);
  const weg = behoud.filter((kid) => !geldig.includes(kid));
  if (weg.length > 0)
    throw invalid(weg.map((kid) => ({ pad: 'behoud', melding: `behoud: de sleutel ${kid} geldt nu niet.` })));
}

const isZelfde = (a: PubliekeSleutel, b: PubliekeSleutel): boolean =>
  ['kty', 'n', 'e', 'crv', 'x', 'y'].every((deel) => a[deel] === b[deel]);
