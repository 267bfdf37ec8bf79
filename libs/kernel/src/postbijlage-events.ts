// SPDX-License-Identifier: EUPL-1.2
import type { CommunityFeiten } from './community-feiten.js';

/** Of files of members of a community; part of `EventMap`, and under the same rules. */
export interface PostbijlageEvents {
  /** Sent once more when nobody could look at it for long. `bestandssoort` is the kind of file. */
  'postbijlage-toegevoegd': PostbijlageFeiten & { bestandssoort: string; bytes: number; status: string };
  /** Something was found in it; its content is gone. */
  'postbijlage-besmet': PostbijlageFeiten;
}

/** `lidmaatschapId` is who added it. */
export interface PostbijlageFeiten extends CommunityFeiten {
  bijlageId: string;
  lidmaatschapId: string;
}
