// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SbiVersie } from './sbi.rules.js';

/** A code of the Standaard Bedrijfsindeling in one version, with its CBS title. */
@Entity({ schema: 'stamgegevens', name: 'sbi_code' })
export class SbiCode {
  /** `A` for a section, else two to five digits. */
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('text') versie!: SbiVersie;
  @Column('text') titel!: string;
  /** 0 section, 1 division, 2 group, 3 class, 4 subclass. */
  @Column('integer') niveau!: number;
  @Column('text') sectie!: string;
  @Column('date') peildatum!: string;
  /** The title without case, accents and signs. */
  @Column('text') zoekvorm!: string;
}
