// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '#libs/kernel';
import type { Datasleutel, Tx } from '#libs/platform';
import { In } from 'typeorm';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { isEigen } from '../lidmaatschap/lidmaatschap.opslag.js';
import { unseal, type Zegelkast } from '../persoon/zegel.js';
import { noemingenIn } from './gesprek.rules.js';
import type { SchrijverWeergave } from './gesprek.weergave.js';

/** A row of somebody: a question or an answer, as far as its words and their author go. */
interface Post {
  id: string;
  lidmaatschapId: string;
  betrokkeneId: string;
}

/** Who wrote or is named, by the name that he chose, as far as this reader may know. */
export class Schrijvers {
  private constructor(
    private readonly leden: ReadonlyMap<string, SchrijverWeergave>,
    private readonly eigen: ReadonlySet<string>,
  ) {}

  /** Of these lidmaatschappen, in one query. Of who is no member any more only who keeps the community sees the name. */
  static async of(tx: Tx, kast: Zegelkast, actor: Actor, ids: readonly string[]): Promise<Schrijvers> {
    const rijen = await tx.findBy(Lidmaatschap, { id: In([...new Set(ids)]) });
    const sleutels = await kast.take(tx, rijen);
    const leden = rijen.map(({ id, betrokkeneId, weergavenaam }): [string, SchrijverWeergave] => {
      const naam = unseal(sleutels.get(betrokkeneId), 'lidmaatschap.weergavenaam', id, weergavenaam);
      return [id, { id, weergavenaam: naam }];
    });
    const eigen = rijen.filter((rij) => isEigen(rij, actor)).map(({ id }) => id);
    return new Schrijvers(new Map(leden), new Set(eigen));
  }

  show = (id: string): SchrijverWeergave => this.leden.get(id) ?? { id, weergavenaam: null };

  isZelf = ({ lidmaatschapId }: Pick<Post, 'lidmaatschapId'>): boolean => this.eigen.has(lidmaatschapId);

  genoemdIn = (tekst: string | null): SchrijverWeergave[] =>
    tekst === null ? [] : noemingenIn(tekst).map(this.show);
}

/** Opens words of posts. */
export const opener =
  (sleutels: ReadonlyMap<string, Datasleutel>) =>
  (
    veld: 'gesprek.titel' | 'gesprek.tekst' | 'antwoord.tekst',
    post: Post,
    bytes: Buffer | null,
  ): string | null =>
    unseal(sleutels.get(post.betrokkeneId), veld, post.id, bytes);
