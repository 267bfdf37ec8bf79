// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, invalid, notFound, type Actor } from '#libs/kernel';
import {
  Database,
  changedOne,
  decodeCursor,
  idempotent,
  recordAudit,
  toPagina,
  type Pagina,
  type Tx,
} from '#libs/platform';
import { versieVerouderd } from '../fouten.js';
import type {
  NieuweVerbondenheidDto,
  VerbondenheidWeergave,
  VerbondenheidWijzigingDto,
  VerbondenheidZoekDto,
} from './verbondenheid.dto.js';
import { Verbondenheid } from './verbondenheid.entity.js';
import { checkVerbondenheid } from './verbondenheid.rules.js';

/** Links are of no regio: they stand in the chain of the whole country. */
const LANDELIJK = 'LANDELIJK';

/** Which firms are one undertaking, as coordinators and beheerders note it from what shows it. */
@Injectable()
export class VerbondenheidService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /**
   * Throws `ongeldig` with every fault. Waits for who is reserving aid at this moment. With the same key it is noted once, and
   * answered as it then stands.
   */
  async note(actor: Actor, nieuw: NieuweVerbondenheidDto, sleutel?: string): Promise<VerbondenheidWeergave> {
    const { tot = null, bewijs, ...rest } = nieuw;
    const nu = this.klok.nu();
    const { kvkNummer, anderKvkNummer, van } = rest;
    const band: Verbondenheid = {
      ...{ id: randomUUID(), kvkNummer, anderKvkNummer, van, tot, bewijs: bewijs.trim(), versie: 1 },
      ...{ genoteerdDoor: actor.subject, genoteerdOp: nu, gewijzigdDoor: actor.subject, gewijzigdOp: nu },
    };
    require(band);
    const verzoek = { sleutel, bewerking: 'verbondenheidNoteren', subject: actor.subject, body: nieuw };
    return this.db.as(actor, async (tx) => {
      const id = await idempotent(tx, verzoek, async () => {
        await tx.insert(Verbondenheid, band);
        tell(tx, band, 'genoteerd');
        return band.id;
      });
      return toWeergave(await tx.findOneByOrFail(Verbondenheid, { id }));
    });
  }

  /** Another period, or better evidence. Throws `niet-gevonden`, `conflict` and `ongeldig`. */
  change(
    actor: Actor,
    id: string,
    { versie, ...delen }: VerbondenheidWijzigingDto,
  ): Promise<VerbondenheidWeergave> {
    return this.db.as(actor, async (tx) => {
      const oud = await tx.findOneBy(Verbondenheid, { id });
      if (!oud) throw notFound('Deze verbondenheid');
      if (oud.versie !== versie) throw versieVerouderd(oud);
      const velden = {
        ...{ van: delen.van ?? oud.van, tot: delen.tot === undefined ? oud.tot : delen.tot },
        ...{ bewijs: delen.bewijs?.trim() ?? oud.bewijs, versie: versie + 1 },
        ...{ gewijzigdDoor: actor.subject, gewijzigdOp: this.klok.nu() },
      };
      const nieuw = { ...oud, ...velden };
      require(nieuw);
      if (!changedOne(await tx.update(Verbondenheid, { id, versie }, velden))) throw versieVerouderd(oud);
      tell(tx, nieuw, 'gewijzigd');
      return toWeergave(nieuw);
    });
  }

  /** Those of one firm, the last one to begin first. */
  find(
    actor: Actor,
    { kvkNummer, cursor, aantal }: Pick<VerbondenheidZoekDto, 'kvkNummer' | 'cursor' | 'aantal'>,
  ): Promise<Pagina<VerbondenheidWeergave>> {
    const na = decodeCursor(cursor, ['van', 'id']);
    return this.db.as(actor, async (tx) => {
      const vraag = tx
        .createQueryBuilder(Verbondenheid, 'v')
        .where(':kvkNummer IN (v.kvkNummer, v.anderKvkNummer)', { kvkNummer })
        .orderBy('v.van', 'DESC')
        .addOrderBy('v.id', 'DESC');
      if (na) vraag.andWhere('(v.van, v.id) < (:van, :id)', na);
      const rijen = await vraag.take(aantal + 1).getMany();
      return toPagina(rijen, aantal, ({ van, id }) => ({ van, id }), toWeergave);
    });
  }
}

function require(band: Verbondenheid): void {
  const redenen = checkVerbondenheid(band);
  if (redenen.length > 0) throw invalid(redenen);
}

/** Without the KVK-nummers: of eight digits somebody could guess the number from a hash. */
function tell(tx: Tx, { id, van, tot, versie }: Verbondenheid, handeling: string): void {
  const na = { id, van, tot, versie };
  recordAudit(tx, { soort: 'verbondenheid', handeling, id, regio: LANDELIJK, voor: null, na });
}

const toWeergave = ({
  gewijzigdDoor: _door,
  gewijzigdOp: _op,
  ...band
}: Verbondenheid): VerbondenheidWeergave => band;
