// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM, notFound, type Actor } from '#libs/kernel';
import { Configuratie, Database, recordAudit, type Tx } from '#libs/platform';
import type { Community } from '../community/community.entity.js';
import { findCommunity } from '../community/community.opslag.js';
import { conflict, refuseTaken } from '../fouten.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { Zegelkast, seal, unseal } from '../persoon/zegel.js';
import { Aanmelding } from './aanmelding.entity.js';
import { tellDeelnemer } from './aanmelding.opslag.js';
import type { Bijeenkomst } from './bijeenkomst.entity.js';
import { findBeheerd, findBijeenkomst } from './bijeenkomst.opslag.js';
import type { EvaluatieDto, EvaluatiesWeergave, MijnEvaluatieWeergave } from './evaluatie.dto.js';
import { Evaluatie } from './evaluatie.entity.js';
import { SCORES, assessEvaluatie, countScores, evaluatieTot, type Score } from './evaluatie.rules.js';
import { openEvaluatiesleutel } from './evaluatiesleutel.rules.js';

const ALLE = `SELECT id, betrokkene_id AS "betrokkeneId", score, tekst FROM communities.evaluaties($1)`;
const MIJN = `SELECT a.id, l.betrokkene_id AS "betrokkeneId" FROM communities.aanmelding a
  JOIN communities.lidmaatschap l ON l.id = a.lidmaatschap_id
  WHERE a.bijeenkomst_id = $1 AND l.subject = $2 AND l.kvk_nummer = $3 ORDER BY a.sinds DESC LIMIT 1`;

/** Whose answer it is, about what. */
interface Plek {
  aanmelding: Aanmelding;
  betrokkeneId: string;
  bijeenkomst: Bijeenkomst;
  community: Community;
}

/** Two questions afterwards: to who was there, signed in or with the key from the mail. */
@Injectable()
export class EvaluatieService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly config: Configuratie,
    private readonly kast: Zegelkast,
  ) {}

  /** Throws `niet-gevonden` for who did not sign up. */
  readMine(actor: Actor, bijeenkomstId: string): Promise<MijnEvaluatieWeergave> {
    return this.db.as(actor, async (tx) => this.show(tx, await this.findMine(tx, actor, bijeenkomstId)));
  }

  /** Once for each who was there; again until the days are over. Throws `conflict` when he cannot. */
  evaluate(actor: Actor, bijeenkomstId: string, antwoord: EvaluatieDto): Promise<MijnEvaluatieWeergave> {
    return this.db.as(actor, async (tx) =>
      this.write(tx, await this.findMine(tx, actor, bijeenkomstId), antwoord),
    );
  }

  /** With the key from the mail. Throws `niet-gevonden` without it, and once somebody was erased. */
  async readVraag(sleutel: string | undefined): Promise<MijnEvaluatieWeergave> {
    const { houder, plek } = await this.open(sleutel);
    return this.db.as(houder, (tx) => this.show(tx, plek));
  }

  async answerVraag(sleutel: string | undefined, antwoord: EvaluatieDto): Promise<MijnEvaluatieWeergave> {
    const { houder, plek } = await this.open(sleutel);
    return this.db.as(houder, (tx) => this.write(tx, plek, antwoord));
  }

  /** For who keeps the community; nothing as long as there are few. */
  readAll(actor: Actor, bijeenkomstId: string): Promise<EvaluatiesWeergave> {
    return this.db.as(actor, async (tx) => {
      await findBeheerd(tx, bijeenkomstId);
      const rijen: (Pick<Evaluatie, 'id' | 'betrokkeneId' | 'tekst'> & { score: Score })[] = await tx.query(
        ALLE,
        [bijeenkomstId],
      );
      const sleutels = await this.kast.take(tx, rijen);
      const telling = countScores(rijen.map(({ score }) => score));
      return {
        genoeg: rijen.length > 0,
        scores: rijen.length === 0 ? [] : SCORES.map((score) => ({ score, aantal: telling[score] })),
        teksten: rijen.flatMap(({ id, betrokkeneId, tekst }) => {
          const woorden = unseal(sleutels.get(betrokkeneId), 'evaluatie.tekst', id, tekst);
          return woorden === null ? [] : [woorden];
        }),
      };
    });
  }

  private async findMine(tx: Tx, { subject, kvkNummer }: Actor, bijeenkomstId: string): Promise<Plek> {
    await findBijeenkomst(tx, bijeenkomstId);
    const [rij]: { id: string; betrokkeneId: string }[] = await tx.query(MIJN, [
      ...[bijeenkomstId, subject, kvkNummer ?? null],
    ]);
    if (!rij) throw notFound('Uw aanmelding');
    return this.findPlek(tx, rij.id, rij.betrokkeneId);
  }

  private async findPlek(tx: Tx, aanmeldingId: string, betrokkeneId: string): Promise<Plek> {
    const aanmelding = await tx.findOneByOrFail(Aanmelding, { id: aanmeldingId });
    const bijeenkomst = await findBijeenkomst(tx, aanmelding.bijeenkomstId);
    const community = await findCommunity(tx, bijeenkomst.communityId);
    return { aanmelding, betrokkeneId, bijeenkomst, community };
  }

  /** The key is the proof; what it is about, only the system may look up for who is not signed in. */
  private async open(sleutel: string | undefined): Promise<{ houder: Actor; plek: Plek }> {
    const id = openEvaluatiesleutel(sleutel ?? '', this.config.statussleutelGeheim);
    if (id === null) throw notFound('Deze link');
    const plek = await this.db.as(SYSTEEM, async (tx) => {
      const aanmelding = await tx.findOneBy(Aanmelding, { id });
      const lid = aanmelding && (await tx.findOneBy(Lidmaatschap, { id: aanmelding.lidmaatschapId }));
      if (!lid || lid.subject === null) throw notFound('Deze link');
      return this.findPlek(tx, id, lid.betrokkeneId);
    });
    return { houder: { rol: 'indiener', subject: `evaluatie:${id}` }, plek };
  }

  private async write(
    tx: Tx,
    plek: Plek,
    { score, tekst = '' }: EvaluatieDto,
  ): Promise<MijnEvaluatieWeergave> {
    const { aanmelding, betrokkeneId, community } = plek;
    const nu = this.klok.nu();
    const redenen = assessEvaluatie({ ...plek.bijeenkomst, aanwezig: aanmelding.aanwezig }, nu);
    if (redenen.length > 0) throw conflict('evaluatie-kan-niet', redenen);
    const oud = await tx.findOneBy(Evaluatie, { aanmeldingId: aanmelding.id });
    const id = oud?.id ?? randomUUID();
    const velden = { score, tekst: await this.seal(tx, betrokkeneId, id, tekst.trim()), gewijzigdOp: nu };
    if (oud) await tx.update(Evaluatie, { id }, velden);
    else
      await tx
        .insert(Evaluatie, { id, aanmeldingId: aanmelding.id, betrokkeneId, ...velden, gegevenOp: nu })
        .catch(refuseTaken('evaluatie_een', NET_GEGEVEN));
    const handeling = oud ? 'gewijzigd' : 'gegeven';
    const audit = { soort: 'evaluatie', handeling, id, regio: community.regio };
    recordAudit(tx, { ...audit, voor: oud && toSpoor(oud), na: toSpoor({ id, score, gewijzigdOp: nu }) });
    const extra = { score };
    await tellDeelnemer(tx, 'bijeenkomst-geevalueerd', {
      rij: aanmelding,
      extra,
      community,
      klok: this.klok,
    });
    return this.show(tx, plek);
  }

  private async seal(tx: Tx, betrokkeneId: string, id: string, tekst: string): Promise<Buffer | null> {
    if (tekst === '') return null;
    return seal(await this.kast.requireOf(tx, betrokkeneId), 'evaluatie.tekst', id, tekst);
  }

  private async show(tx: Tx, plek: Plek): Promise<MijnEvaluatieWeergave> {
    const { aanmelding, betrokkeneId, bijeenkomst, community } = plek;
    const gegeven = await tx.findOneBy(Evaluatie, { aanmeldingId: aanmelding.id });
    const sleutels = await this.kast.take(tx, [{ betrokkeneId }]);
    const stand = { ...bijeenkomst, aanwezig: aanmelding.aanwezig };
    return {
      ...{ bijeenkomstId: bijeenkomst.id, titel: bijeenkomst.titel, communityNaam: community.naam },
      ...{ begin: bijeenkomst.begin, tot: evaluatieTot(bijeenkomst), score: gegeven?.score ?? null },
      tekst: gegeven && unseal(sleutels.get(betrokkeneId), 'evaluatie.tekst', gegeven.id, gegeven.tekst),
      reden: assessEvaluatie(stand, this.klok.nu())[0]?.melding ?? null,
    };
  }
}

const NET_GEGEVEN = conflict('evaluatie-net-gegeven', [
  { melding: 'U hebt dit net al ingevuld. Laad de pagina opnieuw om het te wijzigen.' },
]);

/** Without the words: those are of the person alone. */
const toSpoor = ({ id, score, gewijzigdOp }: Pick<Evaluatie, 'id' | 'score' | 'gewijzigdOp'>): object => ({
  ...{ id, score, gewijzigdOp },
});
