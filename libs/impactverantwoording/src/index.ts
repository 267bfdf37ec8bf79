// SPDX-License-Identifier: EUPL-1.2
export {
  decide,
  type Publicatiebesluit,
  type Publicatievraag,
  type TeSmal,
  type Verborgen,
} from './onthulling/besluit.js';
export { INSPANNING, type Inspanning } from './onthulling/afdekking.js';
export { Oplosser, type Oplossing, type Opgave, type Programma } from './onthulling/oplosser.js';
export {
  BINNEN,
  BUITEN,
  oordeelOver,
  type Bereik,
  type Onthullingsregels,
  type Verbergreden,
} from './onthulling/gevoelig.rules.js';
export { Kubus, type Feit } from './onthulling/kubus.rules.js';
export { LEGE_STAND, type Publicatiestand, type Rapport, type Vak } from './onthulling/stand.rules.js';
export {
  kwartaal,
  ONDERNEMINGEN,
  type Indeling,
  type Maat,
  type Periode,
  type Tabelopzet,
  type Vakplaats,
} from './onthulling/tabel.rules.js';
export { toonTabel, type Afgeleide, type Tabelregel } from './onthulling/weergave.rules.js';
