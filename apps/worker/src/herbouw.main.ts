// SPDX-License-Identifier: EUPL-1.2
// npm run herbouw: builds the facts of impactverantwoording again from the event log, while the system runs.
import 'reflect-metadata';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Herbouw, ImpactverantwoordingModule } from '#libs/impactverantwoording';
import { PlatformModule, readConfig } from '#libs/platform';

@Module({})
class Root {}

const root: DynamicModule = {
  module: Root,
  imports: [PlatformModule.forRoot(readConfig(process.env)), ImpactverantwoordingModule],
};
const app = await NestFactory.createApplicationContext(root, { logger: ['error'] });
try {
  process.stdout.write(`${JSON.stringify(await app.get(Herbouw).run(), null, 2)}\n`);
} finally {
  await app.close();
}
