import type { Profile, ProfileOutput } from '../../model/index.js';
import { doanVienOutput } from '../outputs/doanVien.js';
import { hoiNongDanOutput } from '../outputs/hoiNongDan.js';
import { plainOutput } from '../outputs/plain.js';
import { dangVien } from './dangVien.js';
import { danhSach } from './danhSach.js';
import { doanVien } from './doanVien.js';
import { hoiVien } from './hoiVien.js';

/** Adds the layouts of the organisation's own system, and one for any list. */
function withOutputs(profile: Profile, own: readonly ProfileOutput[] = []): Profile {
  return { ...profile, outputs: [...own, plainOutput(profile)] };
}

/** Shipped profiles; the last one is for lists of an unknown kind. */
export const profiles: readonly Profile[] = [
  withOutputs(doanVien, [doanVienOutput]),
  withOutputs(dangVien),
  withOutputs(hoiVien, [hoiNongDanOutput]),
  withOutputs(danhSach),
];
