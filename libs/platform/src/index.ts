// SPDX-License-Identifier: EUPL-1.2
export { Configuratie, type Limiet } from './config/configuratie.js';
export type { Omgeving } from './config/omgeving.js';
export { ConfiguratieFout, readConfig } from './config/read-config.js';
export { readVariabele } from './config/variabele.js';
export { dataSourceOptions } from './database/data-source.js';
export { Databaseklok } from './database/databaseklok.js';
export { Database } from './database/database.js';
export type { Tx } from './database/tx.js';
export { changedOne } from './database/changed-one.js';
export { insertAll } from './database/insert-all.js';
export { migrate, revertLast, type MigrationTask } from './database/migrate.js';
export { Betrokkenen, type Betrokkene } from './persoonsgegevens/betrokkenen.js';
export {
  Gegevenshouders,
  type Bewaarplicht,
  type Gegevenshouder,
  type Gewist,
  type Selectie,
} from './persoonsgegevens/gegevenshouder.js';
export { deleting } from './persoonsgegevens/platform-houder.js';
export { Bewaarronde } from './bewaarronde/bewaarronde.js';
export { EigenGegevensverzoekDto, GegevensverzoekAntwoord } from './gegevensverzoek/gegevensverzoek.dto.js';
export { GegevensverzoekService } from './gegevensverzoek/gegevensverzoek.service.js';
export { statusOf } from './gegevensverzoek/gegevensverzoek.controller.js';
export { GEGEVENSVERZOEKEN, GegevensverzoekWorker } from './gegevensverzoek/gegevensverzoek.processor.js';
export { readChronologie, readLogboek, type Chronologieregel, type Logregel } from './audit/logboek.js';
export { Datasleutel } from './persoonsgegevens/datasleutel.js';
export { Kluis } from './persoonsgegevens/kluis.js';
export { toZoekindex } from './persoonsgegevens/zoekindex.rules.js';
export type { Plek } from './persoonsgegevens/versleuteling.js';
export {
  DAARNA,
  GRONDSLAGEN,
  VORMEN,
  columnsOf,
  type Bewaring,
  type Kolommen,
  type Termijn,
  type Verwerking,
  type Vorm,
} from './persoonsgegevens/verwerking.js';
export { PLATFORM_VERWERKINGEN, PLATFORM_ZONDER_PERSOONSGEGEVENS } from './persoonsgegevens/verwerkingen.js';
export { requirePersoonsgegevens } from './config/persoonsgegevens.js';
export { recordAudit } from './audit/record-audit.js';
export { checkKetens, walkKetens, walkStuk, type Ketenverslag } from './audit/ketencontrole.js';
export { Ketenwandeling, toSchakel, type Auditregel, type Ketenfout } from './audit/auditregel.rules.js';
export { appendAnkers, readAnkers, type Anker } from './audit/ankers.js';
export { Herhaling } from './events/herhaling.js';
export { Lussen, type Lus } from './events/lussen.js';
export { publish, publishAll, wake } from './events/publish.js';
export { Eventluisteraar } from './events/eventluisteraar.js';
export { once, onceTogether, type Samen } from './events/once.js';
export { idempotent, type Verzoek } from './events/idempotent.js';
export { WORKER_OPTIONS, chooseQueueBackend, queueConnection } from './events/backend.js';
export { Relay, type Routes } from './events/relay.js';
export {
  Aangemelde,
  Handelend,
  RIJEN,
  mag,
  operationIdOf,
  type Aangemeld,
  type Beller,
  type OpenRol,
  type Rijen,
  type Toegangsregel,
  type Toegangstabel,
  type TokenRol,
} from './auth/toegang.js';
export { Begrensd, Limieten } from './http/limiet.js';
export { checkInhoud } from './http/validatie.js';
export {
  Accepteert,
  BESTANDEN,
  CSV,
  EVENTSTROOM,
  FORMULIER,
  IdempotentieSleutel,
  JSON_TYPE,
  XLSX,
  XML,
} from './http/verzoek.js';
export {
  PaginaQuery,
  PaginaWeergave,
  decodeCursor,
  encodeCursor,
  toPagina,
  type Cursor,
  type Pagina,
} from './http/cursor.js';
export {
  OphaalFout,
  VeiligOphalen,
  isOpenbaar,
  type Omgeving as Ophaalomgeving,
} from './http/veilig-ophalen.js';
export { IsDatum } from './http/is-datum.js';
export { IsMoment } from './http/is-moment.js';
export {
  AGENDA_TYPE,
  addressOf,
  toAgenda,
  toAgendabijlage,
  type Agendamethode,
  type Agendapunt,
} from './agenda/agenda.js';
export { IdPipe } from './http/id.pipe.js';
export { API_VERSION, FORMULIER_CSP, KOPPEN, PAGINA_CSP } from './http/koppen.js';
export { createOpenApi } from './http/openapi.js';
export { createApi } from './http/create-api.js';
export { toProblem, type Problem } from './http/problem.filter.js';
export { ALS, Aanmeldingen, type Als } from './sessie/aanmelding.service.js';
export { Afmeldingen } from './sessie/afmelding.service.js';
export { clearCookie, cookieName, readCookies, setCookie } from './sessie/cookie.js';
export { isEigen } from './sessie/oorsprong.rules.js';
export { Organisatieregister, type BekendeOrganisatie } from './sessie/organisatieregister.js';
export { endSessiesVanOrganisatie } from './sessie/sessie.service.js';
export {
  BESTANDSSOORTEN,
  MAX_BESTAND,
  SCANSTATUSSEN,
  isVrijgegeven,
  type Bestandssoort,
  type Scanstatus,
} from './bestand/bestand.rules.js';
export { type Oordeel } from './bestand/clamav.js';
export { GeeftBestand, Ingezonden, NeemtBestand, handOver } from './bestand/bestandsdoor.js';
export {
  firstStatus,
  readBestand,
  requireVrijgegeven,
  scanWith,
  type Bestand,
  type Inzending,
} from './bestand/inzending.js';
export { Mailer, smtpCodeOf, type Bijlage, type Mail, type Verzending } from './mail/mailer.js';
export { newLogger } from './log/logger.js';
export { HttpModule, PlatformModule, QueueModule } from './platform.module.js';
export { writeCsv, writeXlsx, writeXlsxBladen, writeZip, type Blad, type Cel } from './tabel/tabel.js';
export { WachtrijService } from './wachtrij/wachtrij.service.js';
export { Wachtrijmeter, recordMislukt } from './wachtrij/wachtrijmeter.js';
export { createWorker, type RunningWorker } from './worker.js';
export { stopOnSignal } from './shutdown.js';
export { Medewerkernamen } from './medewerker/medewerkernamen.js';
export { Toelatingen } from './medewerker/toelating.service.js';
