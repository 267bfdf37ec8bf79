// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OverdrachtStatus } from '../verloop/overdracht-verloop.rules.js';
import type { ToestemmingHoe } from '../toewijzing/toewijzing.entity.js';

/** A hulpvraag that goes to another region or to a partner organisation: one of the two is `null`. */
@Entity({ schema: 'aanbodmatching', name: 'overdracht' })
export class Overdracht {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') hulpvraagId!: string;
  @Column('text') kenmerk!: string;
  /** Whose key the words are encrypted with. */
  @Column('uuid') betrokkeneId!: string;
  @Column('text') vanRegio!: string;
  @Column('text', { nullable: true }) naarRegio!: string | null;
  @Column('uuid', { nullable: true }) naarOrganisatie!: string | null;
  /** Name of the receiver, as it was then. */
  @Column('text') ontvangerNaam!: string;
  @Column('text') status!: OverdrachtStatus;
  @Column('integer') versie!: number;
  /** What the sender tells the receiver; `null` when it was erased. */
  @Column('bytea', { nullable: true }) notitie!: Buffer | null;
  /** Consent of the entrepreneur; of a partner always, of a region never. */
  @Column('timestamptz', { nullable: true }) toestemmingOp!: Date | null;
  @Column('text', { nullable: true }) toestemmingDoor!: string | null;
  @Column('text', { nullable: true }) toestemmingHoe!: ToestemmingHoe | null;
  @Column('text') gevraagdDoor!: string;
  @Column('timestamptz') gevraagdOp!: Date;
  /** The last decision about it; all of them are in the audit log. */
  @Column('text', { nullable: true }) besluitDoor!: string | null;
  @Column('timestamptz', { nullable: true }) besluitOp!: Date | null;
  @Column('text', { nullable: true }) besluitReden!: string | null;
  @Column('bytea', { nullable: true }) besluitToelichting!: Buffer | null;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
