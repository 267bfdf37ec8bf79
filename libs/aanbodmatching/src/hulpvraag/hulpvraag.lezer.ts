// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Pagina, type Tx } from '#libs/platform';
import { readAfwijzingen } from '../afwijzing/afwijzing.lezer.js';
import { inVolgorde } from '../afwijzing/afwijzing.rules.js';
import { readBelverzoek } from '../melding/mailbericht.lezer.js';
import { readOverdrachtenKort } from '../overdracht/overdracht-kort.js';
import type { MatchWeergave } from '../match/match.weergave.js';
import { matchRij } from '../persoon/persoonsvelden.js';
import { Sleutelkast, type Sleutelbos } from '../persoon/sleutelbos.js';
import { readUitkomsten } from '../uitkomst/uitkomst.lezer.js';
import { toContactWeergave } from './contact.js';
import { WACHTPLEK } from '../wachtlijst/wachtplek.js';
import { readSamengevoegd } from './samengevoegd.js';
import { Contact, Hulpvraag } from './hulpvraag.entity.js';
import type { HulpvragenQuery } from './hulpvragen.query.js';
import type {
  HulpvraagKortWeergave,
  HulpvraagWeergave,
  ToewijzingKortWeergave,
  VraagWeergave,
} from './hulpvraag.weergave.js';

// Offers that are no longer published drop out by the policies of aanbod, so nobody is sent to a closed door.
const MATCHES = `SELECT m.aanbod_id AS "aanbodId", a.titel, m.rang, m.oordeel, m.redenen, a.soort, a.aanbieder_naam AS aanbieder, a.fictief,
    m.betrokkene_id AS "betrokkeneId"
  FROM aanbodmatching.match m JOIN aanbodmatching.aanbod a ON a.id = m.aanbod_id
  WHERE m.hulpvraag_id = $1 AND a.status = 'gepubliceerd' ORDER BY m.rang`;
const RESULTAAT = `SELECT geen_passend_aanbod AS "geenPassendAanbod", vraag FROM aanbodmatching.matchresultaat
  WHERE hulpvraag_id = $1 ORDER BY hulpvraag_versie DESC LIMIT 1`;
// The assignment keeps the title itself; the offer may be closed by now and out of sight.
const TOEWIJZINGEN = `SELECT t.id, t.aanbod_id AS "aanbodId", t.aanbod_titel AS titel, t.aanbieder_naam AS aanbieder, t.status, t.versie,
  t.toegewezen_op AS "toegewezenOp", t.uiterlijk_op AS "uiterlijkOp",
  t.besluit_reden AS "besluitReden", coalesce(a.fictief, false) AS fictief, ${WACHTPLEK} FROM aanbodmatching.toewijzing t
  LEFT JOIN aanbodmatching.aanbod a ON a.id = t.aanbod_id WHERE t.hulpvraag_id = $1 ORDER BY t.toegewezen_op, t.id`;

// Who may not see them has none: the policies of dubbel decide.
const DUBBELEN = `SELECT h.id, count(*)::integer AS aantal FROM unnest($1::uuid[]) AS h (id)
  JOIN aanbodmatching.dubbel d ON h.id IN (d.hulpvraag_id, d.oudere_id) WHERE d.status = 'gevonden' GROUP BY h.id`;

/** Reading hulpvragen. Which rows exist for whom is decided by row-level security alone. */
@Injectable()
export class HulpvraagLezer {
  constructor(
    private readonly db: Database,
    private readonly kast: Sleutelkast,
  ) {}

  /** One hulpvraag with its ranked offers; `niet-gevonden` also for one that this actor may not see. */
  async read(actor: Actor, id: string): Promise<HulpvraagWeergave> {
    return this.db.as(actor, (tx) => this.readIn(tx, id));
  }

  /** The same in the caller's transaction. */
  async readIn(tx: Tx, id: string): Promise<HulpvraagWeergave> {
    const hulpvraag = await tx.findOneBy(Hulpvraag, { id });
    if (!hulpvraag) throw notFound('Deze hulpvraag');
    const contact = await tx.findOneBy(Contact, { hulpvraagId: id });
    const matches: Matchrij[] = await tx.query(MATCHES, [id]);
    const resultaten: { geenPassendAanbod: number; vraag: VraagWeergave | null }[] = await tx.query(
      RESULTAAT,
      [id],
    );
    const toewijzingen = await this.toewijzingenOf(tx, id);
    const afwijzingen = await readAfwijzingen(tx, this.kast, id);
    const { geenPassendAanbod = null, vraag = null } = resultaten[0] ?? {};
    const bos = await this.kast.take(tx, [hulpvraag, ...(contact ? [contact] : []), ...matches]);
    return {
      ...toWeergave(hulpvraag, contact, bos),
      matches: inVolgorde(
        matches.map((match) => ({
          ...toMatch(id, match, bos),
          pastNiet: afwijzingen.get(match.aanbodId) ?? null,
        })),
      ),
      ...{ geenPassendAanbod, vraag, toewijzingen, samengevoegdMet: hulpvraag.samengevoegdMet },
      overdrachten: await readOverdrachtenKort(tx, id),
      samengevoegd: await readSamengevoegd(tx, this.kast, id),
      belverzoek: await readBelverzoek(tx, hulpvraag),
    };
  }

  private async toewijzingenOf(tx: Tx, hulpvraagId: string): Promise<ToewijzingKortWeergave[]> {
    const rijen: Omit<ToewijzingKortWeergave, 'uitkomsten'>[] = await tx.query(TOEWIJZINGEN, [hulpvraagId]);
    const uitkomsten = await readUitkomsten(tx, this.kast, rijen);
    return rijen.map((rij) => ({ ...rij, uitkomsten: uitkomsten.get(rij.id) ?? [] }));
  }

  /** Oldest first, by cursor: what waits longest stands on top. */
  async list(actor: Actor, query: HulpvragenQuery): Promise<Pagina<HulpvraagKortWeergave>> {
    return this.db.as(actor, async (tx) => {
      const rijen = await selectPage(tx, query);
      const bos = await this.kast.take(tx, rijen);
      const dubbelen = await countDubbelen(tx, rijen);
      return toPagina(
        rijen,
        query.aantal,
        ({ ingediendOp, id }) => ({ op: ingediendOp.toISOString(), id }),
        (rij) => ({ ...toKort(rij, bos), dubbelen: dubbelen.get(rij.id) ?? 0 }),
      );
    });
  }
}

function selectPage(tx: Tx, query: HulpvragenQuery): Promise<Hulpvraag[]> {
  const select = tx
    .createQueryBuilder(Hulpvraag, 'h')
    .orderBy('h.ingediendOp')
    .addOrderBy('h.id')
    .take(query.aantal + 1);
  if (query.status) select.andWhere('h.status IN (:...status)', { status: query.status });
  if (query.thema) select.andWhere(':thema = ANY (h.themas)', { thema: query.thema });
  if (query.herkomst) select.andWhere('h.herkomst = :herkomst', { herkomst: query.herkomst });
  if (query.gemeentecode)
    select.andWhere('h.gemeentecode = :gemeentecode', { gemeentecode: query.gemeentecode });
  if (query.kenmerk) select.andWhere('h.kenmerk = :kenmerk', { kenmerk: query.kenmerk });
  const cursor = decodeCursor(query.cursor, ['op', 'id']);
  // Milliseconds: that is how precise the instant is that the cursor carries.
  if (cursor)
    select.andWhere(
      `(date_trunc('milliseconds', h.ingediendOp), h.id) > (:op::timestamptz, :id::uuid)`,
      cursor,
    );
  return select.getMany();
}

/** Who sees to it, whose turn it is, for what and until when; the subject of a person is for his colleagues. */
const beurtVan = ({ eigenaar, aanZet, stap, aanZetSinds, uiterlijkOp, eindeReden }: Hulpvraag) => ({
  ...{ eigenaar, aanZet, stap, aanZetSinds, uiterlijkOp, eindeReden },
});

function woordenVan(h: Hulpvraag, bos: Sleutelbos): Pick<HulpvraagKortWeergave, 'tekst' | 'ondernemingNaam'> {
  const { tekst, ondernemingNaam } = bos.unseal('hulpvraag', h.id, h);
  return { tekst, ondernemingNaam };
}

async function countDubbelen(tx: Tx, rijen: readonly Hulpvraag[]): Promise<Map<string, number>> {
  const geteld: { id: string; aantal: number }[] = await tx.query(DUBBELEN, [rijen.map(({ id }) => id)]);
  return new Map(geteld.map(({ id, aantal }) => [id, aantal]));
}

const toKort = (h: Hulpvraag, bos: Sleutelbos): Omit<HulpvraagKortWeergave, 'dubbelen'> => ({
  id: h.id,
  kenmerk: h.kenmerk,
  regio: h.regio,
  status: h.status,
  ...beurtVan(h),
  versie: h.versie,
  themas: h.themas,
  herkomst: h.herkomst,
  ...woordenVan(h, bos),
  gemeentecode: h.gemeentecode,
  sbi: h.sbi,
  ingediendOp: h.ingediendOp,
});

type Feitelijk = Omit<
  HulpvraagWeergave,
  | 'matches'
  | 'geenPassendAanbod'
  | 'vraag'
  | 'toewijzingen'
  | 'overdrachten'
  | 'samengevoegd'
  | 'samengevoegdMet'
  | 'belverzoek'
>;

/** A match as the query gives it. */
type Matchrij = Omit<MatchWeergave, 'redenen' | 'pastNiet'> & { betrokkeneId: string; redenen: Buffer };

function toMatch(
  hulpvraagId: string,
  { betrokkeneId, ...match }: Matchrij,
  bos: Sleutelbos,
): Omit<MatchWeergave, 'pastNiet'> {
  const rij = matchRij({ hulpvraagId, aanbodId: match.aanbodId });
  const { redenen } = bos.unseal('match', rij, { betrokkeneId, redenen: match.redenen });
  return { ...match, redenen: redenen === null ? [] : (JSON.parse(redenen) as string[]) };
}

function toWeergave(h: Hulpvraag, contact: Contact | null, bos: Sleutelbos): Feitelijk {
  const { ondernemingNaam, ...kort } = toKort(h, bos);
  const { id, kenmerk, regio, status, versie, tekst, themas, herkomst, ingediendOp } = kort;
  return {
    ...{
      id,
      kenmerk,
      regio,
      status,
      ...beurtVan(h),
      versie,
      tekst,
      themas,
      taal: h.taal,
      herkomst,
    },
    contact: contact === null ? null : toContactWeergave(bos.unseal('contact', h.id, contact)),
    onderneming: {
      kvkNummer: h.kvkNummer,
      naam: ondernemingNaam,
      sbi: h.sbi,
      werkzamePersonen: h.werkzamePersonen,
      rechtsvorm: h.rechtsvorm,
      omzet: h.omzet,
      balanstotaal: h.balanstotaal,
      oprichtingsdatum: h.oprichtingsdatum,
      gemeentecode: h.gemeentecode,
      deMinimisGebruikt: h.deMinimisGebruikt,
      grootteklasse: h.grootteklasse,
      feitenBron: h.feitenBron,
    },
    ...{
      delenMetAanbieders: h.delenMetAanbieders,
      onderzoek: h.onderzoek,
      eindeToelichting: bos.unseal('hulpvraag', h.id, h).eindeToelichting,
      ingediendOp,
      gewijzigdOp: h.gewijzigdOp,
    },
  };
}
