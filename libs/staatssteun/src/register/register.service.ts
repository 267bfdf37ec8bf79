// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, datumVan, invalid, type Actor } from '#libs/kernel';
import type { Fout } from '#libs/matching-engine';
import { Database, recordAudit, type Tx } from '#libs/platform';
import { Steun } from '../steun/steun.entity.js';
import type { Registratieverslag, SteunregistratieDto } from './register.dto.js';
import { readRegistraties } from './register.lezen.js';
import { Registratie } from './registratie.entity.js';

// Of two at once the second finds the row of the first.
const INSERT = `INSERT INTO staatssteun.registratie
    (steun_id, versie, datum, referentie, hoe, geregistreerd_door, geregistreerd_op)
  VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING steun_id`;

/** Goes back to before the transaction: with one fault nothing of a file is noted. */
class Fouten extends Error {
  constructor(readonly fouten: Fout[]) {
    super('niets genoteerd');
  }
}

type Uitslag = 'geregistreerd' | 'ongewijzigd' | { pad: string; melding: string };

/** Notes that grants stand in the central register: each version of a grant once. */
@Injectable()
export class RegisterService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** One, by hand. The same again changes nothing. Throws `ongeldig` for a date and `conflict` for the rest. */
  register(actor: Actor, registratie: SteunregistratieDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const uitslag = await this.note(tx, actor, registratie, 'hand');
      if (typeof uitslag === 'string') return;
      if (uitslag.pad === 'datum') throw invalid([uitslag]);
      throw new DomainError('conflict', 'niet-te-registreren', [uitslag]);
    });
  }

  /** All of a file, or nothing. Throws `ongeldig` for a file that cannot be read. */
  async readIn(actor: Actor, soort: 'csv' | 'xlsx', inhoud: Uint8Array): Promise<Registratieverslag> {
    const { rijen, fouten, overgeslagen } = await readRegistraties(soort, inhoud);
    const niets = { geregistreerd: 0, ongewijzigd: 0, overgeslagen };
    if (fouten.length > 0) return { ...niets, fouten };
    return this.db
      .as(actor, async (tx) => {
        const verslag = { ...niets, fouten: [] as Fout[] };
        for (const rij of rijen) {
          const uitslag = await this.note(tx, actor, rij, 'bestand');
          if (typeof uitslag === 'string') verslag[uitslag] += 1;
          else
            verslag.fouten.push({
              regel: rij.regel,
              veld: KOLOM[uitslag.pad] ?? '',
              melding: uitslag.melding,
            });
        }
        if (verslag.fouten.length > 0) throw new Fouten(verslag.fouten);
        return verslag;
      })
      .catch((fout: unknown) => {
        if (fout instanceof Fouten) return { ...niets, fouten: fout.fouten };
        throw fout;
      });
  }

  private async note(
    tx: Tx,
    actor: Actor,
    { steunId, versie, datum, referentie }: SteunregistratieDto,
    hoe: Registratie['hoe'],
  ): Promise<Uitslag> {
    const nu = this.klok.nu();
    const steun = await tx.findOneBy(Steun, { id: steunId });
    const faalt = checkRegistratie(steun, { versie, datum }, datumVan(nu));
    if (steun === null || faalt) return faalt ?? ONBEKEND;
    const rij = { datum, referentie: referentie.trim() };
    const nieuw: unknown[] = await tx.query(INSERT, [
      ...[steunId, versie, datum, rij.referentie, hoe],
      ...[actor.subject, nu],
    ]);
    if (nieuw.length === 0) return sameAs(await tx.findOneBy(Registratie, { steunId, versie }), rij);
    const na = { id: steunId, versie, datum, hoe };
    recordAudit(tx, {
      ...{ soort: 'steun', handeling: 'geregistreerd', id: steunId, regio: steun.regio, voor: null, na },
    });
    return 'geregistreerd';
  }
}

const KOLOM: Record<string, string> = { steunId: 'kenmerk', datum: 'geregistreerd_op' };
const ONBEKEND = { pad: 'steunId', melding: 'is geen steun van uw regio' };

function checkRegistratie(
  steun: Steun | null,
  { versie, datum }: { versie: number; datum: string },
  vandaag: string,
): Exclude<Uitslag, string> | null {
  if (steun === null) return ONBEKEND;
  if (steun.status !== 'verleend') return { pad: 'steunId', melding: 'deze steun is niet verleend' };
  if (steun.versie !== versie)
    return { pad: 'steunId', melding: 'deze steun is intussen verbeterd: registreer hem zoals hij nu is' };
  if (datum > vandaag) return { pad: 'datum', melding: 'mag niet in de toekomst liggen' };
  return datum < steun.datum ? { pad: 'datum', melding: 'mag niet voor het verlenen liggen' } : null;
}

function sameAs(oud: Registratie | null, nieuw: Pick<Registratie, 'datum' | 'referentie'>): Uitslag {
  if (oud?.datum === nieuw.datum && oud.referentie === nieuw.referentie) return 'ongewijzigd';
  return {
    pad: 'steunId',
    melding: 'deze steun staat al in het register, met een andere datum of referentie',
  };
}
