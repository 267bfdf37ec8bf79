// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Geholpen, Opbrengst, Uitkomstmoment, Uitkomstpartij } from './uitkomst.rules.js';

const getal = {
  to: (waarde: number | null) => waarde,
  from: (waarde: string | null) => waarde && Number(waarde),
};

/** What one party says that help brought, at one moment. Its words and amount are personal; the codes are a statistic. */
@Entity({ schema: 'aanbodmatching', name: 'uitkomst' })
export class Uitkomst {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') toewijzingId!: string;
  /** Whose key the words are encrypted with: as of the toewijzing. */
  @Column('uuid') betrokkeneId!: string;
  @Column('text') moment!: Uitkomstmoment;
  @Column('text') partij!: Uitkomstpartij;
  /** Told by that party itself. `false` when a coordinator told it for the entrepreneur. */
  @Column('boolean') zelf!: boolean;
  @Column('text') geholpen!: Geholpen;
  /** Empty when it was not told. */
  @Column('text', { array: true }) opbrengsten!: Opbrengst[];
  /** What it brought so far, as the entrepreneur declares it. */
  @Column('bigint', { nullable: true, transformer: getal }) bedragInCenten!: number | null;
  /** What the provider put into it, in quarters of an hour. */
  @Column('numeric', { nullable: true, transformer: getal }) uren!: number | null;
  @Column('bytea', { nullable: true }) toelichting!: Buffer | null;
  /** The provider may read the words and the amount of the entrepreneur. */
  @Column('boolean') delenMetAanbieder!: boolean;
  @Column('integer') versie!: number;
  @Column('text') gemeldDoor!: string;
  @Column('timestamptz') gemeldOp!: Date;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
