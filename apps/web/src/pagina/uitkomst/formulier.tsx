// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Weigering, api, take, type Schema } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { hulpVan } from '../status/actie';
import { parseCenten } from '../status/bedrag';
import { Kies, optioneel, readVeld, toKeuzes } from '../status/kies';
import { Toelichtingveld } from '../status/redenformulier';
import { UITKOMSTVRAAG_TEKSTEN } from '../status/teksten-uitkomstvraag';
import { Delen, Opbrengst, UITKOMSTVELDEN } from '../status/uitkomstvelden';
import { WEIGERING_TEKSTEN, toFouten, veldId } from '../status/uitvoering';
import { TEKSTEN } from './teksten';

type Woorden = (typeof UITKOMSTVRAAG_TEKSTEN)['nl'];
type Antwoord = Schema['AntwoordDto'];

const FORMULIER = 'uitkomst';

/** All that is missing: both questions are asked of everybody. */
function check(invoer: FormData, t: Woorden): Veldfout[] {
  const bedrag = readVeld(invoer, 'bedrag');
  const regels: [boolean, string, string][] = [
    [readVeld(invoer, 'geholpen') === '', 'geholpen', t.kies1],
    [!invoer.has('opbrengsten'), 'opbrengsten', t.kies2],
    [bedrag !== '' && parseCenten(bedrag) === null, 'bedragInCenten', t.geenBedrag],
  ];
  return regels
    .filter(([isMis]) => isMis)
    .map(([, naam, melding]) => ({ veld: veldId(FORMULIER, naam), melding }));
}

function bodyVan(invoer: FormData): Antwoord {
  const bedragInCenten = parseCenten(readVeld(invoer, 'bedrag'));
  return {
    geholpen: readVeld(invoer, 'geholpen') as Antwoord['geholpen'],
    opbrengsten: invoer.getAll('opbrengsten') as Antwoord['opbrengsten'],
    ...(bedragInCenten === null ? {} : { bedragInCenten }),
    ...optioneel(invoer, 'toelichting'),
    delenMetAanbieder: invoer.has('delen'),
  };
}

/** Answered already, or the days of the link are over. */
const isDicht = (fout: unknown): boolean => fout instanceof Weigering && fout.status === 409;

/** Both questions. `onKlaar` hears whether it helped, once that was kept. */
export function Antwoordformulier({
  sleutel,
  onKlaar,
  onFout,
}: {
  sleutel: string;
  onKlaar: (geholpen: string) => void;
  onFout: (heeftFout: boolean) => void;
}): ReactNode {
  const t = useTeksten(UITKOMSTVRAAG_TEKSTEN);
  const { dicht } = useTeksten(TEKSTEN);
  const w = useTeksten(WEIGERING_TEKSTEN);
  const [bezig, setBezig] = useState(false);
  const [fouten, set] = useState<readonly Veldfout[]>([]);
  const setFouten = (nieuw: readonly Veldfout[]): void => {
    set(nieuw);
    onFout(nieuw.length > 0);
  };
  const send = async (gebeurtenis: SubmitEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    const invoer = new FormData(gebeurtenis.currentTarget);
    const mis = check(invoer, t);
    setFouten(mis);
    if (bezig || mis.length > 0) return;
    setBezig(true);
    const params = { header: { Antwoordsleutel: sleutel } };
    const body = bodyVan(invoer);
    await take(api.POST('/uitkomstvragen', { params, body })).then(
      () => onKlaar(body.geholpen),
      (fout: unknown) =>
        setFouten(isDicht(fout) ? [{ melding: dicht }] : toFouten(fout, FORMULIER, UITKOMSTVELDEN, w)),
    );
    setBezig(false);
  };
  const hulp = hulpVan(FORMULIER, fouten);
  return (
    <form className="kaart kaart--vlak stapel tekst" noValidate onSubmit={(e) => void send(e)}>
      <Foutsamenvatting fouten={fouten} />
      <Kies
        id={hulp.id('geholpen')}
        naam="geholpen"
        label={`1. ${t.vraag1}`}
        keuzes={toKeuzes(t.geholpen)}
        fout={hulp.fout('geholpen')}
      />
      <Opbrengst hulp={hulp} voor="2. " />
      <Toelichtingveld hulp={hulp} t={t} />
      <Delen hulp={hulp} />
      <div>
        <Knop type="submit" bezig={bezig}>
          {t.verstuur}
        </Knop>
      </div>
    </form>
  );
}
