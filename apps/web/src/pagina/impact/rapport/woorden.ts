// SPDX-License-Identifier: EUPL-1.2
import type { Beurtgegevens } from '../../../ui/beurt';
import type { Namen } from '../live';
import { kwartaalNaam } from '../toon';
import type { Definitie, Status } from './gegevens';

export const STATUS: Record<Status, Beurtgegevens['merk']> = {
  'in-opbouw': ['Wordt opgebouwd', 'blauw'],
  'te-keuren': ['Te keuren', 'oranje'],
  goedgekeurd: ['Goedgekeurd', 'blauw'],
  verzegeld: ['Verzegeld', 'groen'],
  geweigerd: ['Ging niet door', 'rood'],
  mislukt: ['Mislukt', 'rood'],
};

/** On whose behalf the last approval is given. */
export const EZ = 'EZ';

export function periodeVan({
  vanKwartaal,
  totKwartaal,
}: Pick<Definitie, 'vanKwartaal' | 'totKwartaal'>): string {
  if (vanKwartaal === totKwartaal) return kwartaalNaam(vanKwartaal);
  const [van, tot] = [vanKwartaal.slice(0, 4), totKwartaal.slice(0, 4)];
  if (van === tot && vanKwartaal.endsWith('K1') && totKwartaal.endsWith('K4')) return van;
  return `${kwartaalNaam(vanKwartaal)} tot en met ${kwartaalNaam(totKwartaal)}`;
}

/** Of which regio and theme, when it is not about all of them. */
export function waaroverVan(
  { regios, themas }: Pick<Definitie, 'regios' | 'themas'>,
  namen: { regio: Namen; thema: Namen },
): string {
  const waar =
    regios.length === 0 ? 'alle regio’s' : regios.map((code) => namen.regio.get(code) ?? code).join(', ');
  const wat =
    themas.length === 0 ? 'alle thema’s' : themas.map((code) => namen.thema.get(code) ?? code).join(', ');
  return `${waar}, ${wat}`;
}

export const namensVan = (code: string, regios: Namen): string =>
  code === EZ ? 'EZ' : (regios.get(code) ?? code);

/** Who approves on whose behalf, after his name. */
export const keurderrol = (namens: string, regios: Namen): string =>
  namens === EZ ? 'analist van EZ' : `hoofdcoördinator van ${namensVan(namens, regios)}`;

/** A few by name, of more how many. */
export function lijstVan(namen: readonly string[], wat = '', hoogstens = 3): string {
  if (namen.length === 0) return '';
  if (namen.length <= hoogstens) return new Intl.ListFormat('nl', { type: 'conjunction' }).format(namen);
  return `${namen.slice(0, hoogstens - 1).join(', ')} en ${namen.length - hoogstens + 1} andere ${wat}`.trim();
}
