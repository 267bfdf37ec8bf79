// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Onvervuldreden, Onvervuldstatus } from './onvervuld.rules.js';

/** That a hulpvraag went without help, and why. Codes only: it stays when the hulpvraag itself is erased. */
@Entity({ schema: 'aanbodmatching', name: 'onvervulde_vraag' })
export class OnvervuldeVraag {
  @PrimaryColumn('uuid') hulpvraagId!: string;
  @PrimaryColumn('text') reden!: Onvervuldreden;
  @Column('text') status!: Onvervuldstatus;
  @Column('text') regio!: string;
  @Column('text', { array: true }) themas!: string[];
  /** Section of the SBI, a letter. */
  @Column('text', { nullable: true }) sectie!: string | null;
  @Column('text', { nullable: true }) grootteklasse!: string | null;
  @Column('timestamptz') gevraagdOp!: Date;
  @Column('timestamptz') ontstaanOp!: Date;
  @Column('timestamptz', { nullable: true }) vervuldOp!: Date | null;
  @Column('uuid') eventId!: string;
}
