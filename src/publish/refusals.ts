/** Why a build may not begin: where it would put its release, and under which address. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hasOrigin, isForThePublic } from '../site.ts';
import { checksums } from './checksums.ts';

/** What is wrong with the folder that a release is to replace: it holds something that is no release of ours. */
export const foreignTarget = (target: string): string | undefined =>
  existsSync(target) && readdirSync(target).length > 0 && !existsSync(join(target, checksums))
    ? `The folder "${target}" is not empty and holds no release, so nothing in it is replaced. Name another folder: TARGET=….`
    : undefined;

/** What is wrong with a release for the public that has no address of its own. */
export const missingOrigin = (): string | undefined =>
  isForThePublic && !hasOrigin
    ? 'A release for the public needs its address: SITE_ORIGIN=https://www.example.org RELEASE=yes npm run build.'
    : undefined;
