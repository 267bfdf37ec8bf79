// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import '../../stijl/impact.css';
import { inDatum, inTijdstip } from '../../taal/taal';
import { Beurt, type Beurtgegevens } from '../../ui/beurt';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Bevestigen } from '../beheer/bevestigen';
import { Blad, Feitenlijst } from '../beheer/blad';
import { Gedaan } from '../beheer/gedaan';
import { useHandeling } from '../beheer/handeling';
import {
  KOPPELBESTANDEN,
  REDEN,
  SOORT,
  STATUS,
  isTeHalen,
  takeBestand,
  useKoppelbestand,
  type Koppelbestand,
  type Koppelsoort,
} from './gegevens';

const SOORTEN: readonly Koppelsoort[] = ['inhoud', 'sleutel'];
const WAT: Record<Koppelsoort, string> = {
  inhoud: 'Wat er van elk pseudoniem bekend is, met een codeboek. Zonder namen en zonder KVK-nummers.',
  sleutel: 'Welk pseudoniem welk KVK-nummer is. Deze sleutel wordt nergens anders bewaard.',
};

function zetVan(een: Koppelbestand): Pick<Beurtgegevens, 'wie' | 'aanU' | 'wat' | 'daarna' | 'wanneer'> {
  const { status, reden, afnames, vervaltOp } = een;
  if (status === 'in-opbouw')
    return {
      ...{ wie: 'het systeem', wat: 'De twee bestanden worden gemaakt. U mag deze pagina sluiten.' },
      daarna: 'Daarna halen u en een collega elk één bestand op.',
    };
  if (status !== 'klaar') return { wie: null, wat: reden === null ? '' : REDEN[reden] };
  if (afnames.length === SOORTEN.length) return { wie: null, wat: 'Beide bestanden zijn opgehaald.' };
  if (!isTeHalen(een)) return { wie: null, wat: REDEN.verlopen };
  const wanneer = vervaltOp === null ? null : `Tot ${inTijdstip(vervaltOp, 'nl')}`;
  if (afnames.some(({ doorMij }) => doorMij))
    return { wie: 'een collega', wat: 'U haalde één bestand op. Een collega haalt het andere op.', wanneer };
  return { wie: 'u', aanU: true, wat: 'Haal één van de twee bestanden op.', wanneer };
}

interface Deelgegevens {
  een: Koppelbestand;
  soort: Koppelsoort;
}

/** Who fetched it, or who is to. */
function Opgehaald({ een, soort }: Deelgegevens): ReactNode {
  const afname = een.afnames.find((die) => die.soort === soort);
  if (afname === undefined) return isTeHalen(een) && <p>Dit bestand moet een collega ophalen.</p>;
  return (
    <p>
      {afname.doorMij ? 'U haalde dit op' : `${afname.door} haalde dit op`} op {inTijdstip(afname.op, 'nl')}.
      Het is hier weg.
    </p>
  );
}

/** Whoever presses has it, and nobody else any more. */
function Ophalen({ een, soort, onKlaar }: Deelgegevens & { onKlaar: (melding: string) => void }): ReactNode {
  const { bezig, bevestigen, fouten, run } = useHandeling(KOPPELBESTANDEN);
  const naam = SOORT[soort].toLowerCase();
  const take = (): void =>
    void run(
      () => takeBestand(een.id, soort),
      () => onKlaar(`Het ${naam} is opgehaald. Bewaar het goed: hier is het weg.`),
    );
  return (
    <>
      <Foutsamenvatting fouten={fouten} />
      {bevestigen && <Bevestigen />}
      <div className="geen-print">
        <Knop soort="tweede" bezig={bezig} onClick={take}>
          Haal het {naam} op
        </Knop>
      </div>
    </>
  );
}

function Deel({ een, soort, onKlaar }: Deelgegevens & { onKlaar: (melding: string) => void }): ReactNode {
  const magHalen = isTeHalen(een) && !een.afnames.some((die) => die.doorMij || die.soort === soort);
  return (
    <section className="kaart stapel stapel--dicht tekst" aria-labelledby={`deel-${soort}`}>
      <Kop niveau={2} als={3} id={`deel-${soort}`}>
        {SOORT[soort]}
      </Kop>
      <Alinea>{WAT[soort]}</Alinea>
      {magHalen ? (
        <Ophalen een={een} soort={soort} onKlaar={onKlaar} />
      ) : (
        <Opgehaald een={een} soort={soort} />
      )}
    </section>
  );
}

const hash = (waarde: string | null): ReactNode =>
  waarde === null ? null : <code className="breek">{waarde}</code>;

function Feiten({ een }: { een: Koppelbestand }): ReactNode {
  return (
    <section className="stapel stapel--dicht" aria-labelledby="feiten">
      <Kop niveau={2} id="feiten">
        Wat in het register blijft staan
      </Kop>
      <Feitenlijst
        rijen={[
          ['Doel', een.doel],
          ['Periode', `${inDatum(een.van, 'nl')} tot en met ${inDatum(een.tot, 'nl')}`],
          ['Gevraagd', `${inTijdstip(een.gevraagdOp, 'nl')}, door ${een.gevraagdDoor}`],
          ['Klaar', een.klaarOp === null ? null : inTijdstip(een.klaarOp, 'nl')],
          ['Bedrijven', een.bedrijven],
          ['Trajecten', een.trajecten],
          ['Antwoorden', een.antwoorden],
          ['SHA-256 van het inhoudsbestand', hash(een.inhoudSha256)],
          ['SHA-256 van het sleutelbestand', hash(een.sleutelSha256)],
        ]}
      />
    </section>
  );
}

function Inhoud({ een }: { een: Koppelbestand }): ReactNode {
  const [gedaan, setGedaan] = useState('');
  return (
    <>
      <Gedaan melding={gedaan} wacht={false} />
      <Beurt {...zetVan(een)} merk={STATUS[een.status]}>
        {een.status === 'in-opbouw' && (
          <progress
            className="opbouw"
            max={100}
            value={een.voortgang}
            aria-label="Maken van het koppelbestand"
          />
        )}
      </Beurt>
      {een.status === 'klaar' &&
        SOORTEN.map((soort) => <Deel key={soort} een={een} soort={soort} onKlaar={setGedaan} />)}
      <Feiten een={een} />
    </>
  );
}

/** One pair of files: how far it is, and who fetches which. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  return (
    <Blad
      titel="Koppelbestand voor het CBS"
      terug={['/cijfers/koppelbestanden', 'de koppelbestanden']}
      vraag={useKoppelbestand(id)}
      weg="Dit koppelbestand is er niet, of niet voor u."
    >
      {(een) => <Inhoud key={een.id} een={een} />}
    </Blad>
  );
}
