// SPDX-License-Identifier: EUPL-1.2
import { AANBODMATCHING_INGREPEN } from './aanbodmatching.js';
import { AANMELD_INGREPEN } from './aanmelden.js';
import { AFSPRAAK_INGREPEN } from './prestatieafspraak.js';
import { BETALING_INGREPEN } from './betaling.js';
import { BEREIK_INGREPEN } from './bereik.js';
import { BRON_INGREPEN } from './bron.js';
import { BIJEENKOMST_INGREPEN } from './bijeenkomst.js';
import { BESTAND_INGREPEN } from './bestand.js';
import { CAMPAGNE_INGREPEN } from './campagne.js';
import { COMMUNITIES_INGREPEN } from './communities.js';
import { DECLARATIE_INGREPEN } from './declaratie.js';
import { EFFECT_INGREPEN } from './effect.js';
import { METING_INGREPEN } from './meting.js';
import { ONTHULLING_INGREPEN } from './onthulling.js';
import { ERVARINGSDESKUNDIGEN_INGREPEN } from './ervaringsdeskundigen.js';
import { COMMUNITYGESPREK_INGREPEN } from './communitygesprek.js';
import { FEITEN_INGREPEN } from './feiten.js';
import { GESPREK_INGREPEN } from './gesprek.js';
import { GROOTBOEK_INGREPEN } from './grootboek.js';
import { HTTP_INGREPEN } from './http.js';
import { HUIS_INGREPEN } from './huis.js';
import type { Ingreep } from './ingreep.js';
import { KRING_INGREPEN } from './kringen.js';
import { MELDING_INGREPEN } from './melding.js';
import { MODERATIE_INGREPEN } from './moderatie.js';
import { OVERDRACHT_INGREPEN } from './overdracht.js';
import { PLAATS_INGREPEN } from './plaats.js';
import { PLATFORM_INGREPEN } from './platform.js';
import { POSTBIJLAGE_INGREPEN } from './postbijlage.js';
import { PROGRAMMA_INGREPEN } from './programma.js';
import { PRESTATIE_INGREPEN } from './prestatie.js';
import { AFNAME_INGREPEN } from './afname.js';
import { KOPPELING_INGREPEN } from './koppeling.js';
import { RAPPORT_INGREPEN } from './rapport.js';
import { SESSIEVERLOOP_INGREPEN } from './sessie-verloop.js';
import { SESSIE_INGREPEN } from './sessie.js';
import { STAATSSTEUN_INGREPEN } from './staatssteun.js';
import { THESAURUS_INGREPEN } from './thesaurus.js';
import { TRECHTER_INGREPEN } from './trechter.js';
import { UITKOMST_INGREPEN } from './uitkomst.js';
import { VERANTWOORDING_INGREPEN } from './verantwoording.js';
import { WERKLIJST_INGREPEN } from './werklijst.js';

/** Every guard of the code that is taken away in turn. */
export const INGREPEN: Ingreep[] = [
  ...HTTP_INGREPEN,
  ...AANMELD_INGREPEN,
  ...SESSIE_INGREPEN,
  ...SESSIEVERLOOP_INGREPEN,
  ...PLATFORM_INGREPEN,
  ...AANBODMATCHING_INGREPEN,
  ...AFSPRAAK_INGREPEN,
  ...BEREIK_INGREPEN,
  ...RAPPORT_INGREPEN,
  ...KOPPELING_INGREPEN,
  ...AFNAME_INGREPEN,
  ...OVERDRACHT_INGREPEN,
  ...PLAATS_INGREPEN,
  ...MELDING_INGREPEN,
  ...WERKLIJST_INGREPEN,
  ...UITKOMST_INGREPEN,
  ...THESAURUS_INGREPEN,
  ...TRECHTER_INGREPEN,
  ...GESPREK_INGREPEN,
  ...BESTAND_INGREPEN,
  ...POSTBIJLAGE_INGREPEN,
  ...COMMUNITIES_INGREPEN,
  ...MODERATIE_INGREPEN,
  ...ERVARINGSDESKUNDIGEN_INGREPEN,
  ...COMMUNITYGESPREK_INGREPEN,
  ...BIJEENKOMST_INGREPEN,
  ...KRING_INGREPEN,
  ...CAMPAGNE_INGREPEN,
  ...GROOTBOEK_INGREPEN,
  ...VERANTWOORDING_INGREPEN,
  ...PROGRAMMA_INGREPEN,
  ...PRESTATIE_INGREPEN,
  ...DECLARATIE_INGREPEN,
  ...BETALING_INGREPEN,
  ...STAATSSTEUN_INGREPEN,
  ...EFFECT_INGREPEN,
  ...METING_INGREPEN,
  ...BRON_INGREPEN,
  ...FEITEN_INGREPEN,
  ...ONTHULLING_INGREPEN,
  ...HUIS_INGREPEN,
];
