// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A hulpvraag that somebody has not sent yet; it gets the same id then. */
@Entity({ schema: 'aanbodmatching', name: 'concept' })
export class Concept {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') betrokkeneId!: string;
  /** JSON of a `Bewaard`, encrypted with the key of the betrokkene. */
  @Column('bytea') inhoud!: Buffer;
  @Column('integer') versie!: number;
  /** By the clock of the database: from then on nobody opens it. */
  @Column('timestamptz') vervaltOp!: Date;
  @Column('timestamptz') gewijzigdOp!: Date;
}
