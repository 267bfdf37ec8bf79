// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Editiestatus, Rapportverschil } from './rapport.rules.js';

/** node-postgres hands a bigint over as text; numbers of the log fit in a number. */
const groot = {
  to: (waarde: number | null) => waarde,
  from: (waarde: string | null) => (waarde === null ? null : Number(waarde)),
};

/** What a report is about. It never changes; its editions say what came of it. */
@Entity({ schema: 'impactverantwoording', name: 'rapportdefinitie' })
export class RapportdefinitieRij {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') naam!: string;
  /** Whole quarters, `2026-K1`, both included. */
  @Column('text') vanKwartaal!: string;
  @Column('text') totKwartaal!: string;
  /** One code, or none for all of them. */
  @Column('text', { array: true }) regios!: string[];
  @Column('text', { array: true }) themas!: string[];
  @Column('uuid', { nullable: true }) programmaId!: string | null;
  /** Codes of the regions that must approve of every edition, before EZ does. */
  @Column('text', { array: true }) keuringDoor!: string[];
  @Column('text') gemaaktDoor!: string;
  @Column('timestamptz') gemaaktOp!: Date;
}

/** One edition of it: built, approved, sealed; or refused, or failed, and then for good. */
@Entity({ schema: 'impactverantwoording', name: 'rapporteditie' })
export class Rapporteditie {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') definitieId!: string;
  /** From 1 on within its definition. */
  @Column('integer') nummer!: number;
  @Column('text') status!: Editiestatus;
  /** Of 100. */
  @Column('integer') voortgang!: number;
  /** Last number of the log that counts; `null` until building begins. */
  @Column('bigint', { nullable: true, transformer: groot }) totVolgnummer!: number | null;
  /** 64 hex digits. */
  @Column('text') zaad!: string;
  /** Hash of the publicatiestand that it was decided on. */
  @Column('text', { nullable: true }) standNa!: string | null;
  @Column('text', { nullable: true }) regelsSha256!: string | null;
  @Column('text', { nullable: true }) codeversie!: string | null;
  /** `canoniek` of a `Rapportinhoud`, and its SHA-256 in hex. */
  @Column('text', { nullable: true }) inhoud!: string | null;
  @Column('text', { nullable: true }) inhoudSha256!: string | null;
  @Column('jsonb', { nullable: true }) verschil!: Rapportverschil | null;
  /** Why there is another edition, in a sentence of whoever asked for it. */
  @Column('text', { nullable: true }) waarom!: string | null;
  /** Why it was refused or failed; for the desk alone. */
  @Column('jsonb', { nullable: true }) bevinding!: object | null;
  @Column('text') gemaaktDoor!: string;
  @Column('timestamptz') gemaaktOp!: Date;
  @Column('text', { nullable: true }) verzegeldDoor!: string | null;
  @Column('timestamptz', { nullable: true }) verzegeldOp!: Date | null;
  /** 1 for the first edition that was ever sealed, one more for each next. */
  @Column('bigint', { nullable: true, transformer: groot }) wijzigingsnummer!: number | null;
}

/** That a region, or `EZ`, agreed with exactly these bytes or not. */
@Entity({ schema: 'impactverantwoording', name: 'rapportkeuring' })
export class Rapportkeuring {
  @PrimaryColumn('uuid') editieId!: string;
  @PrimaryColumn('text') namens!: string;
  @PrimaryColumn('text') inhoudSha256!: string;
  @Column('text') door!: string;
  @Column('timestamptz') op!: Date;
  @Column('boolean') isAkkoord!: boolean;
  @Column('text', { nullable: true }) reden!: string | null;
}
