// SPDX-License-Identifier: EUPL-1.2
import type { CommunityFeiten } from './community-feiten.js';

/** Of what members of a community ask and answer; part of `EventMap`, and under the same rules. */
export interface GesprekEvents {
  /** Asked; `lidmaatschapId` is who asks. */
  'gesprek-gestart': GesprekFeiten;
  /** `lidmaatschapId` is who answers. */
  'antwoord-gegeven': GesprekFeiten & { antwoordId: string };
  /** By who asked; `lidmaatschapId` is who gave the answer. */
  'antwoord-aanvaard': GesprekFeiten & { antwoordId: string };
  /** Somebody was named in a question (`antwoordId` is null) or an answer; once, however often it is changed. */
  'lid-genoemd': GesprekFeiten & { antwoordId: string | null; doorLidmaatschapId: string };
}

/** `themas` are the codes that the question is about. */
export interface GesprekFeiten extends CommunityFeiten {
  gesprekId: string;
  lidmaatschapId: string;
  themas: string[];
}
