// SPDX-License-Identifier: EUPL-1.2
// npm run narekenen -- <id> [<id> ...]: makes sealed editions again from the event log and compares them to the byte. Changes nothing.
import 'reflect-metadata';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ImpactverantwoordingModule, Narekenaar } from '#libs/impactverantwoording';
import { PlatformModule, readConfig } from '#libs/platform';

@Module({})
class Root {}

const root: DynamicModule = {
  module: Root,
  imports: [PlatformModule.forRoot(readConfig(process.env)), ImpactverantwoordingModule],
};
const app = await NestFactory.createApplicationContext(root, { logger: ['error'] });
try {
  for (const id of process.argv.slice(2)) {
    const narekening = await app.get(Narekenaar).run(id);
    process.stdout.write(`${JSON.stringify(narekening, null, 2)}\n`);
    if (!narekening.gelijk) process.exitCode = 1;
  }
} finally {
  await app.close();
}
