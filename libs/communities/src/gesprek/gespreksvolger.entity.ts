// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a member wants to hear of what is said in a gesprek. */
@Entity({ schema: 'communities', name: 'gespreksvolger' })
export class Gespreksvolger {
  @PrimaryColumn('uuid') gesprekId!: string;
  @PrimaryColumn('uuid') lidmaatschapId!: string;
  @Column('timestamptz') sinds!: Date;
}
