// SPDX-License-Identifier: EUPL-1.2
import { isUUID } from 'class-validator';
import { invalid } from '#libs/kernel';
import { Bestandsfout, GRENZEN, readTabel, unguardFormula, type Fout, type Rij } from '#libs/matching-engine';

export const MAX_REGISTRATIES = 5_000;

/** What came back of one grant; with the line of the file. */
export interface Registratieregel {
  regel: number;
  steunId: string;
  versie: number;
  datum: string;
  referentie: string;
}

export interface Registratiebestand {
  rijen: Registratieregel[];
  fouten: Fout[];
  /** Not in the register yet: neither date nor reference. */
  overgeslagen: number;
}

const KOLOMMEN = ['kenmerk', 'geregistreerd_op', 'referentie'];

function textOf(cel: unknown): string {
  if (cel instanceof Date) return cel.toISOString().slice(0, 10);
  return unguardFormula(typeof cel === 'string' ? cel : String((cel as number | null) ?? '')).trim();
}

/** `1-3-2026`, as spreadsheets here write it, is `2026-03-01`. */
function toIso(tekst: string): string {
  const [, dag, maand, jaar] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(tekst) ?? [];
  if (dag === undefined || maand === undefined || jaar === undefined) return tekst;
  return `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
}

const isDag = (iso: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(iso) &&
  !Number.isNaN(Date.parse(iso)) &&
  new Date(iso).toISOString().startsWith(iso);

function readRegel({ regel, cellen }: Rij): { rij: Registratieregel; fouten: Fout[] } {
  const fouten: Fout[] = [];
  const [steunId = '', versie = ''] = textOf(cellen['kenmerk']).split('/');
  const datum = toIso(textOf(cellen['geregistreerd_op']));
  const referentie = textOf(cellen['referentie']);
  if (!isUUID(steunId) || !/^[1-9]\d{0,8}$/.test(versie))
    fouten.push({ regel, veld: 'kenmerk', melding: 'is niet van een regel uit dit register' });
  if (!isDag(datum))
    fouten.push({ regel, veld: 'geregistreerd_op', melding: 'moet een datum zijn, zoals 2026-03-01' });
  if (referentie === '' || referentie.length > 100)
    fouten.push({ regel, veld: 'referentie', melding: 'moet 1 tot 100 tekens hebben' });
  return { rij: { regel, steunId, versie: Number(versie), datum, referentie }, fouten };
}

const isLeeg = ({ cellen }: Rij): boolean =>
  textOf(cellen['geregistreerd_op']) === '' && textOf(cellen['referentie']) === '';

/** Every line and every fault of a file that came back. Throws `ongeldig` for a file that is none, or is too long. */
export async function readRegistraties(
  soort: 'csv' | 'xlsx',
  inhoud: Uint8Array,
): Promise<Registratiebestand> {
  const grenzen = { ...GRENZEN, rijen: MAX_REGISTRATIES };
  const { koppen, kopregel, rijen } = await readTabel(soort, inhoud, grenzen).catch(asInvalid);
  const mist = KOLOMMEN.filter((kolom) => !koppen.includes(kolom));
  if (mist.length > 0) {
    const fouten = mist.map((veld) => ({ regel: kopregel, veld, melding: 'deze kolom ontbreekt' }));
    return { rijen: [], fouten, overgeslagen: 0 };
  }
  const gevuld = rijen.filter((rij) => !isLeeg(rij));
  const gelezen = gevuld.map(readRegel);
  return {
    rijen: gelezen.map(({ rij }) => rij),
    fouten: gelezen.flatMap(({ fouten }) => fouten),
    overgeslagen: rijen.length - gevuld.length,
  };
}

function asInvalid(fout: unknown): never {
  if (!(fout instanceof Bestandsfout)) throw fout;
  throw invalid([{ pad: 'bestand', melding: `bestand: ${fout.message}.` }]);
}
