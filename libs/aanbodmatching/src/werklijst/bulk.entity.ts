// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Handeling } from './eigenaar.dto.js';

/** Something that was done to many hulpvragen at once, by one coordinator. */
@Entity({ schema: 'aanbodmatching', name: 'bulkhandeling' })
export class Bulkhandeling {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') regio!: string;
  @Column('text') handeling!: Handeling;
  @Column('text') door!: string;
  @Column('timestamptz') gedaanOp!: Date;
  @Column('timestamptz') ongedaanTot!: Date;
  @Column('timestamptz', { nullable: true }) ongedaanOp!: Date | null;
}

/** One of those, with the version that it got and of whom it was before. */
@Entity({ schema: 'aanbodmatching', name: 'bulkrij' })
export class Bulkrij {
  @PrimaryColumn('uuid') bulkhandelingId!: string;
  @PrimaryColumn('uuid') hulpvraagId!: string;
  @Column('integer') versie!: number;
  @Column('text') vanEigenaar!: string;
}
