// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { SYSTEEM } from '#libs/kernel';
import { Configuratie, Database, type Bijlage, type Mail, type Tx } from '#libs/platform';
import { Behandelaar } from '../behandelaar/behandelaar.entity.js';
import { Afspraakpost, type Afspraakdeel } from '../afspraak/afspraakpost.js';
import { Contact, Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { toStatussleutel } from '../hulpvraag/statussleutel.rules.js';
import { CODE_MINUTEN, hashCode } from '../inlogcode/inlogcode.rules.js';
import { newCode } from '../inlogcode/nieuwe-sleutel.js';
import { Overdracht } from '../overdracht/overdracht.entity.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import { antwoordlinkVan } from '../uitkomst/antwoordlink.js';
import { Toewijzing } from '../toewijzing/toewijzing.entity.js';
import { readWachtplek } from '../wachtlijst/wachtplek.js';
import { toOpmaak, toRegels, type Brief, type Briefgegevens, type Taal } from './brief.js';
import { dagInWoorden } from './dag.rules.js';
import { toOverzicht } from './dagoverzicht.rules.js';
import type { Mailbericht, Meldinggegevens } from './mailbericht.entity.js';
import { MELDINGEN } from './meldingen.js';
import { groepVan, type Meldingsoort } from './meldingsoort.rules.js';
import {
  toAfmeldsleutel,
  toMeldingssleutel,
  toRetouradres,
  type Ontvanger,
} from './meldingssleutel.rules.js';
import { genodigdeOf, rolOf } from './uitnodiging.js';

/** One code per hulpvraag: what was asked before is no longer good. */
const STORE = `INSERT INTO aanbodmatching.inlogcode (hulpvraag_id, code_hash, vervalt_op)
  VALUES ($1, $2, now() + make_interval(mins => $3))
  ON CONFLICT (hulpvraag_id) DO UPDATE SET code_hash = excluded.code_hash, vervalt_op = excluded.vervalt_op,
    pogingen = 0, ingewisseld_op = NULL`;
const ADRES = 'SELECT email FROM stamgegevens.organisatie WHERE id = $1';
const BUNDEL = { nl: 'Uw berichten van vandaag', en: 'Your messages of today' };

/** Somebody to write to. */
interface Geadresseerde {
  naam: string | null;
  email: string;
  taal: Taal;
}

/** Makes the words of a mail. Names and addresses are read here, at the last moment. As `systeem`. */
@Injectable()
export class Briefschrijver {
  constructor(
    private readonly db: Database,
    private readonly config: Configuratie,
    private readonly kast: Sleutelkast,
    private readonly afspraken: Afspraakpost,
  ) {}

  /** The mail of one bericht, or of several to the same recipient; `null` when there is nobody to write to any more. */
  async write(tx: Tx, berichten: readonly [Mailbericht, ...Mailbericht[]]): Promise<Mail | null> {
    const [eerste] = berichten;
    const wie = { soort: eerste.ontvangerSoort, id: eerste.ontvanger };
    const aan = await this.address(tx, eerste);
    const afspraak = await this.afspraakOf(tx, eerste);
    if (aan === null || isAchterhaald(eerste, afspraak)) return null;
    const brieven: Brief[] = [];
    for (const bericht of berichten) brieven.push(await this.compose(tx, bericht, aan));
    const brief = toBundel(aan.taal, brieven);
    const voorkeurlink = groepVan(eerste.soort) === null ? null : this.voorkeurlink(wie, aan.taal);
    return {
      ...{ aan: aan.email, onderwerp: brief.onderwerp, berichtId: eerste.id },
      ...toOpmaak(aan.taal, toRegels(aan.taal, aan.naam, brief.regels, voorkeurlink)),
      bijlagen: toBijlagen(eerste, afspraak, aan),
      koppen: this.koppenOf(wie, eerste.soort),
      ...this.retourOf(eerste.id),
    };
  }

  private async afspraakOf(tx: Tx, { gegevens: { afspraak } }: Mailbericht): Promise<Afspraakdeel | null> {
    return afspraak === undefined ? null : this.afspraken.read(tx, afspraak);
  }

  private async address(tx: Tx, bericht: Mailbericht): Promise<Geadresseerde | null> {
    if (bericht.soort === 'uitnodiging') return genodigdeOf(tx, bericht.ontvanger);
    if (bericht.ontvangerSoort === 'betrokkene') return this.contactOf(tx, bericht.hulpvraagId ?? '');
    if (bericht.ontvangerSoort === 'behandelaar') return behandelaarOf(tx, bericht.ontvanger);
    const [rij]: { email: string | null }[] = await tx.query(ADRES, [bericht.ontvanger]);
    return rij?.email ? { naam: null, email: rij.email, taal: 'nl' } : null;
  }

  /** `null` when the hulpvraag or its contact is no longer there: erased before the mail went out. */
  private async contactOf(tx: Tx, hulpvraagId: string): Promise<Geadresseerde | null> {
    const hulpvraag = await tx.findOneBy(Hulpvraag, { id: hulpvraagId });
    const contact = await tx.findOneBy(Contact, { hulpvraagId });
    if (!hulpvraag || !contact) return null;
    const bos = await this.kast.take(tx, [contact]);
    const { naam, email } = bos.unseal('contact', hulpvraagId, contact);
    return naam === null || email === null ? null : { naam, email, taal: hulpvraag.taal };
  }

  private async compose(tx: Tx, bericht: Mailbericht, { naam, taal }: Geadresseerde): Promise<Brief> {
    const gegevens = await this.gegevensOf(tx, bericht, taal);
    return MELDINGEN[bericht.soort][taal]({ ...gegevens, naam });
  }

  private async gegevensOf(tx: Tx, bericht: Mailbericht, taal: Taal): Promise<Omit<Briefgegevens, 'naam'>> {
    const { hulpvraagId, gegevens } = bericht;
    const { uiterlijkOp } = gegevens;
    const hulpvraag = hulpvraagId === null ? null : await tx.findOneBy(Hulpvraag, { id: hulpvraagId });
    return {
      kenmerk: hulpvraag?.kenmerk ?? '',
      link: this.linkOf(bericht),
      ...antwoordlinkVan(bericht, taal, this.config),
      ...(await aanbodOf(tx, gegevens.toewijzingId)),
      ...(await ontvangerOf(tx, gegevens)),
      ...(await rolOf(tx, bericht, taal)),
      ...(uiterlijkOp === undefined ? {} : { dag: dagInWoorden(new Date(uiterlijkOp), taal) }),
      ...toOverzicht(gegevens, this.config.publiekeUrl, taal),
      ...{ afspraak: (await this.afspraakOf(tx, bericht))?.tekst },
      ...(bericht.soort === 'inlogcode' ? await this.newCode(hulpvraagId ?? '') : {}),
    };
  }

  /**
   * Makes a code and keeps its hash; the code is nowhere else. In a transaction of its own: the mail may be read before
   * ours is over, and no guess waits for the mail server.
   */
  private async newCode(hulpvraagId: string): Promise<{ code: string; minuten: number }> {
    const code = newCode();
    const hash = hashCode(hulpvraagId, code, this.config.statussleutelGeheim);
    await this.db.as(SYSTEEM, (tx) => tx.query(STORE, [hulpvraagId, hash, CODE_MINUTEN]));
    return { code, minuten: CODE_MINUTEN };
  }

  /** Only the entrepreneur's link is a key; the others sign in. */
  private linkOf({ soort, ontvangerSoort, hulpvraagId, gegevens }: Mailbericht): string {
    const { publiekeUrl, statussleutelGeheim } = this.config;
    if (soort === 'uitnodiging') return `${publiekeUrl}/aanmelden`;
    if (ontvangerSoort === 'behandelaar') return `${publiekeUrl}/werkbank${werkplekVan(soort, hulpvraagId)}`;
    if (hulpvraagId === null) return `${publiekeUrl}/mijn`;
    if (ontvangerSoort === 'organisatie') return `${publiekeUrl}/mijn#${werkVan(gegevens)}`;
    const sleutel = toStatussleutel(hulpvraagId, statussleutelGeheim);
    return `${publiekeUrl}/hulpvraag#id=${hulpvraagId}&sleutel=${sleutel}`;
  }

  private voorkeurlink(wie: Ontvanger, taal: Taal): string {
    const sleutel = toMeldingssleutel(wie, this.config.statussleutelGeheim);
    return `${this.config.publiekeUrl}/meldingen#taal=${taal}&sleutel=${sleutel}`;
  }

  /** One click in a mail program (RFC 8058), for what can be turned off. */
  private koppenOf(wie: Ontvanger, soort: Meldingsoort): Record<string, string> {
    const groep = groepVan(soort);
    if (groep === null) return {};
    const sleutel = toAfmeldsleutel(wie, groep, this.config.statussleutelGeheim);
    return {
      'List-Unsubscribe': `<${this.config.publiekeUrl}/api/v1/meldingsvoorkeuren/afmelding?sleutel=${sleutel}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    };
  }

  private retourOf(id: string): { retour?: string } {
    const { bounce, statussleutelGeheim } = this.config;
    return bounce.domein === undefined
      ? {}
      : { retour: toRetouradres(id, bounce.domein, statussleutelGeheim) };
  }
}

async function behandelaarOf(tx: Tx, id: string): Promise<Geadresseerde | null> {
  const behandelaar = await tx.findOneBy(Behandelaar, { id, actief: true });
  return behandelaar === null ? null : { naam: behandelaar.naam, email: behandelaar.email, taal: 'nl' };
}

async function aanbodOf(
  tx: Tx,
  toewijzingId: string | undefined,
): Promise<Pick<Briefgegevens, 'aanbod' | 'aanbieder' | 'plaats'>> {
  const toewijzing = toewijzingId === undefined ? null : await tx.findOneBy(Toewijzing, { id: toewijzingId });
  if (toewijzing === null) return {};
  const { aanbodTitel: aanbod, aanbiederNaam: aanbieder, status } = toewijzing;
  if (status !== 'wachtlijst') return { aanbod, aanbieder };
  const plaats = await readWachtplek(tx, toewijzing.id);
  return plaats === null ? { aanbod, aanbieder } : { aanbod, aanbieder, plaats };
}

/** Who takes it over, by its name as it was then. */
async function ontvangerOf(
  tx: Tx,
  { overdrachtId, ontvanger }: Meldinggegevens,
): Promise<Pick<Briefgegevens, 'ontvanger'>> {
  const overdracht = overdrachtId === undefined ? null : await tx.findOneBy(Overdracht, { id: overdrachtId });
  return { ontvanger: overdracht?.ontvangerNaam ?? ontvanger };
}

/** Where a coordinator works on it. */
function werkplekVan(soort: Meldingsoort, hulpvraagId: string | null): string {
  if (soort === 'overdracht-inkomend') return '/overdrachten';
  if (soort.startsWith('steunregistratie')) return '/staatssteun';
  return hulpvraagId === null ? '' : `?hulpvraag=${hulpvraagId}`;
}

/** What a desk has to do with it. */
const werkVan = ({ overdrachtId, toewijzingId = '' }: Meldinggegevens): string =>
  overdrachtId === undefined ? `toewijzing=${toewijzingId}` : `overdracht=${overdrachtId}`;

/** Nobody is reminded of what was moved or called off since. */
const isAchterhaald = ({ soort }: Mailbericht, afspraak: Afspraakdeel | null): boolean =>
  soort === 'afspraak-herinnering' && afspraak?.isActueel !== true;

/** A reminder changes nothing, and the calendar has it already. */
function toBijlagen(
  { soort }: Mailbericht,
  afspraak: Afspraakdeel | null,
  { naam, email }: Geadresseerde,
): Bijlage[] {
  if (afspraak === null || soort === 'afspraak-herinnering') return [];
  return [afspraak.bijlage({ naam: naam ?? email, email }, soort.startsWith('afspraak-geannuleerd'))];
}

/** Several in one mail, each under its subject. */
function toBundel(taal: Taal, brieven: Brief[]): Brief {
  const [eerste] = brieven;
  if (eerste && brieven.length === 1) return eerste;
  return {
    onderwerp: BUNDEL[taal],
    regels: brieven.flatMap(({ onderwerp, regels }) => [{ kop: onderwerp }, ...regels]),
  };
}
