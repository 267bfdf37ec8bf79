// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import { Tekstveld, Tekstvlak } from '../../ui/veld';
import type { Daad } from '../communities/daad';
import { useThemas } from '../werkbank/gegevens';
import { Bereikdeel } from './bereik';
import type { Campagne, Relatieoverzicht } from './gegevens';
import { readInvoer, segmentKeus, toBereikvraag, type Invoer, type Onderwerp } from './invoer';
import { Onderwerpkeus } from './onderwerp';
import { Segment, type Segmentkeus } from './segment';

type Teksten = 'naam' | 'titelNl' | 'tekstNl' | 'titelEn' | 'tekstEn';

function Mailvelden({ bij }: { bij: (veld: Teksten) => object }): ReactNode {
  return (
    <>
      <Kop niveau={2} als={3}>
        De mail
      </Kop>
      <Tekstveld {...bij('titelNl')} label="Onderwerp" maxLength={150} />
      <Tekstvlak
        {...bij('tekstNl')}
        label="Tekst"
        maxLength={4000}
        uitleg="De aanhef, de link om hulp te vragen en de link om zich af te melden zetten wij erbij."
      />
      <Tekstveld {...bij('titelEn')} label="Onderwerp in het Engels" maxLength={150} lang="en" />
      <Tekstvlak
        {...bij('tekstEn')}
        label="Tekst in het Engels"
        maxLength={4000}
        lang="en"
        uitleg="Voor wie op uw lijst staat met Engels als taal."
      />
    </>
  );
}

function Meetvelden({
  van,
  daad,
  deel,
  onDeel,
}: {
  van: Campagne | undefined;
  daad: Daad;
  deel: string;
  onDeel: (deel: string) => void;
}): ReactNode {
  return (
    <>
      <Tekstveld
        id="controleProcent"
        name="controleProcent"
        kort
        type="number"
        min={0}
        max={50}
        label="Controlegroep, in procenten"
        uitleg="Dit deel krijgt door het lot geen mail. Zo ziet u of de campagne iets uitmaakt."
        value={deel}
        onChange={({ target }) => onDeel(target.value)}
        fout={daad.foutVan('controleProcent')}
      />
      {deel === '0' && (
        <Tekstveld
          id="controleReden"
          name="controleReden"
          label="Waarom geen controlegroep?"
          maxLength={500}
          defaultValue={van?.controleReden ?? ''}
          fout={daad.foutVan('controleReden')}
        />
      )}
      <Tekstveld
        id="vensterDagen"
        name="vensterDagen"
        kort
        type="number"
        min={7}
        max={180}
        label="Hoeveel dagen meet u?"
        uitleg="Van 7 tot 180 dagen, gerekend vanaf het versturen."
        defaultValue={van?.vensterDagen ?? 60}
        fout={daad.foutVan('vensterDagen')}
      />
    </>
  );
}

/** What is chosen when the form opens. */
function beginVan(van: Campagne | undefined): {
  keus: Segmentkeus;
  deel: string;
  soort: Onderwerp;
  thema: string;
} {
  const keus = segmentKeus(van);
  if (!van) return { keus, deel: '20', soort: 'thema', thema: '' };
  const { controleProcent, thema } = van;
  return {
    keus,
    deel: String(controleProcent),
    soort: thema === null ? 'community' : 'thema',
    thema: thema ?? '',
  };
}

/** A campaign, with beside it how many it reaches; `van` when there is one already. */
export function Campagnevorm({
  van,
  lijst,
  daad,
  onStuur,
  onSluit,
}: {
  van?: Campagne;
  lijst: Relatieoverzicht;
  daad: Daad;
  onStuur: (invoer: Invoer) => void;
  onSluit: () => void;
}): ReactNode {
  const themas = useThemas();
  const [begin] = useState(() => beginVan(van));
  const [keus, setKeus] = useState(begin.keus);
  const [deel, setDeel] = useState(begin.deel);
  const [soort, setSoort] = useState(begin.soort);
  const [thema, setThema] = useState(begin.thema);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const { invoer, fouten } = readInvoer(gebeurtenis.currentTarget, keus, soort);
    if (fouten.length > 0) daad.setFouten(fouten);
    else onStuur(invoer);
  };
  const bij = (veld: Teksten): object => ({
    ...{ id: veld, name: veld, defaultValue: van?.[veld] ?? '', fout: daad.foutVan(veld) },
  });
  const waarover = soort === 'thema' && thema !== '' ? thema : null;
  return (
    <form className="campagne__vorm" onSubmit={send} noValidate>
      <div className="kaart stapel">
        <Foutsamenvatting fouten={daad.fouten} />
        <Tekstveld
          {...bij('naam')}
          label="Naam"
          maxLength={100}
          uitleg="Voor uzelf. Ondernemers zien deze naam niet."
        />
        <Onderwerpkeus {...{ van, daad, soort, themas }} onSoort={setSoort} onThema={setThema} />
        <Segment {...{ lijst, themas, keus }} onKeus={setKeus} sbiFout={daad.foutVan('sbi')} />
        <Meetvelden {...{ van, daad, deel }} onDeel={setDeel} />
        <Mailvelden bij={bij} />
        <div className="rij">
          <Knop type="submit" bezig={daad.bezig}>
            Bewaar als concept
          </Knop>
          <Knop soort="tweede" onClick={onSluit}>
            Annuleer
          </Knop>
        </div>
      </div>
      <Bereikdeel vraag={toBereikvraag(keus, deel, waarover)} />
    </form>
  );
}
