// SPDX-License-Identifier: EUPL-1.2
import type { Meetwereld } from './meetwereld.js';
import { Geheugen, print, timed } from './meting.js';

/** Of so many approved declaraties: what can be paid, a batch of it with its file, and the two releases. */
export async function measureBetaling(
  wereld: Meetwereld,
  { opdrachten, begunstigden }: { opdrachten: number; begunstigden: number },
): Promise<void> {
  const programmaId = await wereld.addTeBetalen(opdrachten, begunstigden);
  const [dina, emma] = [wereld.financier('dina'), wereld.financier('emma')];
  const naam = `betaalbatch van ${opdrachten} opdrachten`;
  print(`${naam}, voorstel`, (await timed(() => wereld.voorstel.show(dina, programmaId))) / 1_000, 's');
  let id = '';
  const geheugen = new Geheugen();
  const opstellen = await timed(async () => {
    id = await wereld.betalingen.compose(dina, { programmaId }, undefined);
  });
  const erbij = geheugen.stop();
  print(`${naam}, opstellen met pain.001`, opstellen / 1_000, 's');
  print(`${naam}, geheugen erbij`, erbij, 'MB');
  for (const [welke, wie] of [
    ['eerste', dina],
    ['tweede', emma],
  ] as const) {
    const { versie, bestandHash } = await wereld.batches.read(wie, id);
    const ms = await timed(() => wereld.betalingen.release(wie, id, { versie, bestandHash }));
    print(`${naam}, ${welke} vrijgave`, ms / 1_000, 's');
  }
  let bytes = 0;
  const ophalen = await timed(async () => {
    bytes = Buffer.byteLength((await wereld.betalingen.download(emma, id)).inhoud);
  });
  print(`${naam}, bestand ophalen`, ophalen / 1_000, 's');
  print(`${naam}, bestand`, bytes / 1_048_576, 'MB');
}
