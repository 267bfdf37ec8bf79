// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'stamgegevens', name: 'provincie' })
export class Provincie {
  /** `PV25`. */
  @PrimaryColumn('text') provinciecode!: string;
  @Column('text') naam!: string;
}

/** An area of the Coördinatiecommissie Regionaal OnderzoeksProgramma; it lies in one province. */
@Entity({ schema: 'stamgegevens', name: 'corop_gebied' })
export class CoropGebied {
  /** `CR13`. */
  @PrimaryColumn('text') coropcode!: string;
  @Column('text') naam!: string;
  @Column('text') provinciecode!: string;
}

/** A municipality as it was on `peildatum`, 1 January of a year. */
@Entity({ schema: 'stamgegevens', name: 'gemeente' })
export class Gemeente {
  /** `GM0153`. */
  @PrimaryColumn('text') gemeentecode!: string;
  @Column('text') naam!: string;
  @Column('text') provinciecode!: string;
  @Column('text') coropcode!: string;
  @Column('integer') inwoners!: number;
  @Column('date') peildatum!: string;
}

@Entity({ schema: 'stamgegevens', name: 'woonplaats' })
export class Woonplaats {
  @PrimaryColumn('text') naam!: string;
  @PrimaryColumn('text') gemeentecode!: string;
}
