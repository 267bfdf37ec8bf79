// SPDX-License-Identifier: EUPL-1.2
import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from '#libs/kernel';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A path id that is no uuid names nothing: 404, the same answer as for an id that does not exist. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (!UUID.test(id)) throw notFound('Deze bron');
    return id.toLowerCase();
  }
}
