// SPDX-License-Identifier: EUPL-1.2
import { setImmediate as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM } from '#libs/kernel';
import type { Tekstbeeld, Tekstlezer } from '#libs/matching-engine';
import { Database, type Tx } from '#libs/platform';
import { afstandTussen } from '../kring/afstand.rules.js';
import { werkgebiedVan } from '../kring/concurrentie.rules.js';
import type { Afstandsmaat } from '../kring/deelnemer.js';
import { readGemeentepunten } from '../gemeentepunten.js';
import { Zegelkast, unseal } from '../persoon/zegel.js';
import type { Verzoekstatus } from './ervaring.entity.js';
import type { Ervaring, Ervaringslid, Verzoek } from './ervaringsdeskundige.js';
import { rankDeskundigen, type Deskundige } from './deskundigen.rules.js';

/** Who asks, about what, for which firm; in plain. */
export interface Deskundigenzoeking {
  hulpvraagId: string;
  /** Whose mailbox it is. */
  betrokkeneId: string;
  kvkNummer: string | null;
  tekst: string;
  /** Codes that he chose himself. */
  themas: readonly string[];
  sbi: string | null;
  gemeentecode: string | null;
}

/** Somebody who may be asked, and because of which ervaring. */
export interface Gevonden {
  deskundige: Deskundige;
  ervaringId: string;
  /** Code of the theme that both are about. */
  thema: string | null;
}

const DAG = 86_400_000;
/** Texts that are read before others get their turn. */
const PER_KEER = 25;

const ACTIEF = `SELECT d.id, d.sbi, d.gemeentecode, d.per_maand AS "perMaand", l.kvk_nummer AS "kvkNummer",
    l.betrokkene_id AS "lidBetrokkeneId", e.id AS "ervaringId", e.versie, e.hulpvraag_id AS "hulpvraagId", e.themas, e.geholpen,
    e.bevestigd_op AS "bevestigdOp"
  FROM communities.ervaring e JOIN communities.ervaringsdeskundige d ON d.id = e.deskundige_id
  JOIN communities.lidmaatschap l ON l.id = d.lidmaatschap_id
  WHERE e.ingetrokken_op IS NULL AND l.status = 'lid' AND NOT d.gepauzeerd`;
const VERZOEKEN = `SELECT deskundige_id AS "deskundigeId", hulpvraag_id AS "hulpvraagId", betrokkene_id AS "vragerId",
    gevraagd_op AS "gevraagdOp", status AS antwoord FROM communities.ervaringsverzoek WHERE gevraagd_op > $1 OR hulpvraag_id = $2`;
const TEKSTEN = `SELECT id, betrokkene_id AS "betrokkeneId", tekst FROM communities.ervaring
  WHERE id = ANY ($1) AND tekst IS NOT NULL`;

interface Actief {
  id: string;
  sbi: string;
  gemeentecode: string | null;
  perMaand: number;
  kvkNummer: string | null;
  lidBetrokkeneId: string;
  ervaringId: string;
  versie: number;
  hulpvraagId: string;
  themas: string[];
  geholpen: 'ja' | 'deels';
  bevestigdOp: Date;
}

interface Gevraagd extends Verzoek {
  deskundigeId: string;
  hulpvraagId: string;
  antwoord: Verzoekstatus;
}

/** Finds who had this question before. Looks at what everybody wrote, and tells nobody anything of it but who. */
@Injectable()
export class Deskundigenlijst {
  /** What the texts are about, by id and version; of this reader. Forgotten with the ervaring itself, at the next search. */
  private beelden = new Map<string, Tekstbeeld>();
  private van: Tekstlezer | undefined;
  private afstand: Afstandsmaat | undefined;

  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
  ) {}

  /** The best first, at most five. Ask before opening a transaction of your own. */
  async find(zoeking: Deskundigenzoeking, lezer: Tekstlezer): Promise<Gevonden[]> {
    if (zoeking.sbi === null) return [];
    const nu = this.klok.nu();
    const { actief, verzoeken } = await this.db.as(SYSTEEM, async (tx) => {
      const alle: Actief[] = await tx.query(ACTIEF);
      const sinds = new Date(nu.getTime() - 365 * DAG);
      const gevraagd: Gevraagd[] = await tx.query(VERZOEKEN, [sinds, zoeking.hulpvraagId]);
      return { actief: alle, verzoeken: gevraagd };
    });
    await this.read(actief, lezer);
    const { betrokkeneId, themas, gemeentecode } = zoeking;
    const anderen = othersThan(zoeking, actief, verzoeken);
    const beeld = lezer.read(zoeking.tekst);
    const markt = marktVan(zoeking.sbi);
    const { lijst } = rankDeskundigen({
      vraag: { vragerId: betrokkeneId, beeld, themas, markt, gemeentecode },
      leden: this.toLeden(anderen, verzoeken),
      afstand: (this.afstand ??= afstandTussen(readGemeentepunten())),
      nu,
    });
    return lijst.map((deskundige) => ({
      deskundige,
      ervaringId: anderen.find((een) => een.hulpvraagId === deskundige.hulpvraagId)?.ervaringId ?? '',
      thema: commonThema({ beeld, themas }, deskundige.ervaring),
    }));
  }

  private toLeden(actief: readonly Actief[], verzoeken: readonly Gevraagd[]): Ervaringslid[] {
    const perLid = groupBy(verzoeken, ({ deskundigeId }) => deskundigeId);
    return [...groupBy(actief, ({ id }) => id)].flatMap(([id, rijen]): Ervaringslid[] => {
      const [lid] = rijen;
      if (!lid) return [];
      const ervaringen = rijen.flatMap((rij): Ervaring[] => {
        const beeld = this.beelden.get(keyOf(rij));
        const { hulpvraagId, themas, bevestigdOp, geholpen } = rij;
        return beeld ? [{ hulpvraagId, beeld, themas, bevestigdOp, geholpen }] : [];
      });
      const { gemeentecode, perMaand, sbi } = lid;
      return [
        {
          ...{ id, magGevraagd: true, markt: marktVan(sbi), gemeentecode, ervaringen, nietMet: [], perMaand },
          verzoeken: perLid.get(id) ?? [],
        },
      ];
    });
  }

  /** Those that are new, and forgets those that are gone. */
  private async read(actief: readonly Actief[], lezer: Tekstlezer): Promise<void> {
    if (this.van !== lezer) this.beelden = new Map();
    this.van = lezer;
    const beelden = this.beelden;
    const sleutels = new Map(actief.map((rij) => [keyOf(rij), rij.ervaringId]));
    for (const sleutel of beelden.keys()) if (!sleutels.has(sleutel)) beelden.delete(sleutel);
    const nieuw = [...sleutels].filter(([sleutel]) => !beelden.has(sleutel));
    if (nieuw.length === 0) return;
    const teksten = await this.db.as(SYSTEEM, (tx) =>
      this.open(
        tx,
        nieuw.map(([, id]) => id),
      ),
    );
    for (const [nr, [sleutel, id]] of nieuw.entries()) {
      if (nr % PER_KEER === PER_KEER - 1) await pause();
      const tekst = teksten.get(id);
      if (tekst !== undefined) beelden.set(sleutel, lezer.read(tekst));
    }
  }

  private async open(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    const rijen: { id: string; betrokkeneId: string; tekst: Buffer }[] = await tx.query(TEKSTEN, [ids]);
    const sleutels = await this.kast.take(tx, rijen);
    return new Map(
      rijen.flatMap(({ id, betrokkeneId, tekst }): [string, string][] => {
        const open = unseal(sleutels.get(betrokkeneId), 'ervaring.tekst', id, tekst);
        return open === null ? [] : [[id, open]];
      }),
    );
  }
}

/** Not of the same firm or mailbox, and not asked about this hulpvraag before. */
function othersThan(
  { hulpvraagId, betrokkeneId, kvkNummer }: Deskundigenzoeking,
  actief: readonly Actief[],
  verzoeken: readonly Gevraagd[],
): Actief[] {
  const over = verzoeken.filter((een) => een.hulpvraagId === hulpvraagId);
  const gehad = new Set(over.map(({ deskundigeId }) => deskundigeId));
  const isZelf = (een: Actief): boolean =>
    een.lidBetrokkeneId === betrokkeneId || (kvkNummer !== null && een.kvkNummer === kvkNummer);
  return actief.filter((een) => !isZelf(een) && !gehad.has(een.id));
}

function groupBy<T>(rijen: readonly T[], sleutel: (rij: T) => string): Map<string, T[]> {
  const groepen = new Map<string, T[]>();
  for (const rij of rijen) groepen.set(sleutel(rij), [...(groepen.get(sleutel(rij)) ?? []), rij]);
  return groepen;
}

const keyOf = ({ ervaringId, versie }: Actief): string => `${ervaringId}:${versie}`;
const marktVan = (sbi: string): Ervaringslid['markt'] => ({
  sbi: [sbi],
  werkgebied: werkgebiedVan([sbi], null),
});

/** What he chose himself before what his words say; `null` when they share nothing by name. */
function commonThema(
  { beeld, themas }: { beeld: Tekstbeeld; themas: readonly string[] },
  ervaring: Ervaring,
): string | null {
  const gekozen = themas.find((code) => ervaring.themas.includes(code));
  if (gekozen !== undefined) return gekozen;
  const gelezen = [...beeld.themas].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  return (
    gelezen.find((code) => ervaring.themas.includes(code)) ??
    themas.find((code) => ervaring.beeld.themas.has(code as never)) ??
    gelezen.find((code) => ervaring.beeld.themas.has(code)) ??
    null
  );
}
