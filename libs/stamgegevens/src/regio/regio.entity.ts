// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A set of municipalities with the organisation that coordinates the help there. */
@Entity({ schema: 'stamgegevens', name: 'regio' })
export class Regio {
  /** `TWE`. */
  @PrimaryColumn('text') code!: string;
  @Column('text') naam!: string;
  @Column('uuid', { nullable: true }) organisatieId!: string | null;
  @Column('integer') versie!: number;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}

/** A municipality of a region; its code alone is the key, so it is in one region at most. */
@Entity({ schema: 'stamgegevens', name: 'regio_gemeente' })
export class RegioGemeente {
  @PrimaryColumn('text') gemeentecode!: string;
  @Column('text') regiocode!: string;
}
