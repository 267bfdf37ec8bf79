// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A subject on which entrepreneurs ask for help; offers and requests carry its code. */
@Entity({ schema: 'stamgegevens', name: 'thema' })
export class Thema {
  @PrimaryColumn('text') code!: string;
  @Column('text') naam!: string;
  @Column('text') naamEngels!: string;
  /** One sentence for entrepreneurs. */
  @Column('text') omschrijving!: string;
}
