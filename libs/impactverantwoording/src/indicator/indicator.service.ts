// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, invalid, newEvent, type Actor, type Reden } from '#libs/kernel';
import { Database, publish, recordAudit, type Tx } from '#libs/platform';
import { LANDELIJK, StamgegevensFacade } from '#libs/stamgegevens';
import type {
  MeetindicatorDto,
  MeetindicatorWeergave,
  VeranderaanpakDto,
  VeranderaanpakWeergave,
} from './indicator.dto.js';
import { findVeranderaanpak, readIndicatoren } from './indicator.lezer.js';
import { assessSchakels } from './indicator.rules.js';

const CODE = /^[a-z][a-z0-9-]{1,39}$/;
const INSERT = `INSERT INTO impactverantwoording.indicator (code, versie, naam, definitie, vraag, vraag_engels, eenheid, richting, bron,
    themas, momenten, volgorde, maximum, vastgesteld_door, vastgesteld_op)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT DO NOTHING RETURNING code`;
const INSERT_AANPAK = `INSERT INTO impactverantwoording.veranderaanpak (thema, versie, schakels, vastgesteld_door, vastgesteld_op, reden)
  VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING thema`;

/** Lays down what is measured. Nothing is ever changed: what was asked keeps the version that it was asked by. */
@Injectable()
export class IndicatorService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /** A next version, or the first of a new code. Throws `ongeldig` with all faults, `conflict` when it is no longer the newest. */
  async renew(
    actor: Actor,
    code: string,
    { versie, ...inhoud }: MeetindicatorDto,
  ): Promise<MeetindicatorWeergave> {
    const redenen = [
      ...assessCode(code),
      ...assessMaximum(inhoud),
      ...(await this.assessThemas(inhoud.themas)),
    ];
    if (redenen.length > 0) throw invalid(redenen);
    return this.db.as(actor, async (tx) => {
      const oud = (await readIndicatoren(tx)).find((een) => een.code === code) ?? null;
      const nieuw = { code, versie: versie + 1, ...inhoud, vastgesteldOp: this.klok.nu() };
      await this.insert(tx, oud?.versie ?? 0, versie, INSERT, [
        ...[code, nieuw.versie, nieuw.naam, nieuw.definitie, nieuw.vraag, nieuw.vraagEngels, nieuw.eenheid],
        ...[nieuw.richting, nieuw.bron, nieuw.themas, nieuw.momenten, nieuw.volgorde, nieuw.maximum],
        ...[actor.subject, nieuw.vastgesteldOp],
      ]);
      record(tx, 'indicator', code, oud, nieuw);
      return nieuw;
    });
  }

  /** A next version, and why. Throws as `renew` does. */
  async renewAanpak(actor: Actor, thema: string, dto: VeranderaanpakDto): Promise<VeranderaanpakWeergave> {
    const geenThema = await this.assessThemas([thema]);
    const { versie, schakels, reden } = dto;
    return this.db.as(actor, async (tx) => {
      const codes = new Set((await readIndicatoren(tx)).map(({ code }) => code));
      const redenen = [...geenThema, ...assessSchakels(schakels, codes)];
      if (redenen.length > 0) throw invalid(redenen);
      const oud = await findVeranderaanpak(tx, thema);
      const nieuw = { thema, versie: versie + 1, schakels, reden, vastgesteldOp: this.klok.nu() };
      await this.insert(tx, oud?.versie ?? 0, versie, INSERT_AANPAK, [
        ...[thema, nieuw.versie, JSON.stringify(schakels), actor.subject, nieuw.vastgesteldOp, reden],
      ]);
      record(tx, 'veranderaanpak', thema, oud, nieuw);
      const feiten = { thema, versie: nieuw.versie };
      await publish(tx, newEvent('veranderaanpak-vastgesteld', thema, feiten, this.klok));
      return nieuw;
    });
  }

  /** Of two at once the second finds that the version is there. */
  private async insert(tx: Tx, nu: number, gelezen: number, sql: string, waarden: unknown[]): Promise<void> {
    const gelukt: unknown[] = nu === gelezen ? await tx.query(sql, waarden) : [];
    if (gelukt.length === 0)
      throw new DomainError(
        'conflict',
        'versie-verouderd',
        [{ melding: 'Iemand anders heeft dit gewijzigd. Laad de pagina opnieuw en probeer het nog eens.' }],
        { versie: nu },
      );
  }

  private async assessThemas(themas: readonly string[]): Promise<Reden[]> {
    const er = new Set((await this.stamgegevens.themas()).map(({ code }) => code));
    return themas
      .filter((code) => !er.has(code))
      .map((code) => ({ pad: 'themas', melding: `Er is geen thema ${code}.` }));
  }
}

const assessCode = (code: string): Reden[] =>
  CODE.test(code)
    ? []
    : [
        {
          pad: 'code',
          melding: 'Een code heeft kleine letters, cijfers en streepjes, en begint met een letter.',
        },
      ];

const assessMaximum = ({ eenheid, maximum }: Pick<MeetindicatorDto, 'eenheid' | 'maximum'>): Reden[] =>
  eenheid === 'aandeel' && maximum > 1 ? [{ pad: 'maximum', melding: 'Een aandeel is ten hoogste 1.' }] : [];

const record = (tx: Tx, soort: string, id: string, voor: object | null, na: object): void =>
  recordAudit(tx, { soort, handeling: 'vastgesteld', id, regio: LANDELIJK, voor, na });
