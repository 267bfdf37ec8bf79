// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How an anonymous hulpvraag was judged when it came in. */
@Entity({ schema: 'aanbodmatching', name: 'inzending' })
export class Inzending {
  @PrimaryColumn('uuid') hulpvraagId!: string;
  /** HMAC of the text without its small differences; `null` after a day. */
  @Column('bytea', { nullable: true }) tekstkern!: Buffer | null;
  /** HMAC of the mailbox; `null` after a day. */
  @Column('bytea', { nullable: true }) adres!: Buffer | null;
  /** 0 to 100. */
  @Column('integer') score!: number;
  @Column('text', { array: true }) redenen!: string[];
  @Column('boolean') vastgehouden!: boolean;
}
