// SPDX-License-Identifier: EUPL-1.2
// Who is what in the communities of the probes. C1: TWE, on invitation; C2: MBR, open; C3: TWE, open, in the archive.
import type { Actor } from '#libs/kernel';
import type { Wie } from './grens.js';
import { KVK_1, KVK_2, KVK_NIEUW, app, id } from './wie.js';

export const [C1, C2, C3] = [id(361), id(362), id(363)];
export const [U1, U_GEBRUIKT, U_OUD] = [id(371), id(372), id(373)];

const als = (subject: string, kvkNummer: string, rol: Actor['rol'] = 'ondernemer'): Wie =>
  app({ rol, subject, kvkNummer });
/** Asked in C1, and is a member of C2. */
export const ander = als('ander', KVK_2);
/** A member of C1, who moderates nothing. The moderator of C1 is `ondernemer`. */
export const derde = als('derde', KVK_NIEUW);
/** Of no community. */
export const nieuwkomer = als('nieuw', KVK_NIEUW);
/** Of the same firm, or of the same name for another firm. */
export const collega = als('collega', KVK_1);
export const collegaVanAnder = als('collega', KVK_2);
export const elders = als('ondernemer', KVK_2);
export const derdeElders = als('derde', KVK_2);
export const anderElders = als('ander', KVK_1);
/** With everything of them but the role. */
export const schijnBeheerder = als('ondernemer', KVK_1, 'analist');
export const schijnDerde = als('derde', KVK_NIEUW, 'analist');
export const schijnAnder = als('ander', KVK_2, 'analist');
/** Leads another region; with that claim in another role. */
export const hoofdMbr = app({
  ...{ rol: 'coordinator', subject: 'hoofd-mbr', regio: 'MBR' },
  hoofdcoordinator: true,
});
export const schijnHoofdMbr = app({
  ...{ rol: 'analist', subject: 'hoofd-mbr', regio: 'MBR' },
  hoofdcoordinator: true,
});
