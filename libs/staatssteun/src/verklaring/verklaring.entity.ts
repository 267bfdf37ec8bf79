// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Regeling } from '../ruimte/regeling.rules.js';

const twee = (n: number): string => String(n).padStart(2, '0');

/** The driver makes of each date of a list the midnight here; of a single one it makes none. */
const toDatum = (dag: Date): string =>
  `${dag.getFullYear()}-${twee(dag.getMonth() + 1)}-${twee(dag.getDate())}`;

/** What an ondernemer declares that his firm got elsewhere. Never changed: the last one counts. */
@Entity({ schema: 'staatssteun', name: 'verklaring' })
export class Verklaring {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kvkNummer!: string;
  /** The Dutch day on which it was given. */
  @Column('date') datum!: string;
  @Column('timestamptz') afgelegdOp!: Date;
  @Column('text') afgelegdDoor!: string;
  /** Of each grant its day, amount and regulation: three lists of one length. */
  @Column('date', {
    array: true,
    transformer: { to: (waarden: string[]) => waarden, from: (waarden: Date[]) => waarden.map(toDatum) },
  })
  datums!: string[];
  @Column('bigint', {
    array: true,
    transformer: { to: (waarden: number[]) => waarden, from: (waarden: string[]) => waarden.map(Number) },
  })
  bedragenInCenten!: number[];
  @Column('text', { array: true }) regelingen!: Regeling[];
}
