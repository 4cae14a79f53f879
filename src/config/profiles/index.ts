import type { Profile } from '../../model/index.js';
import { dangVien } from './dangVien.js';
import { danhSach } from './danhSach.js';
import { doanVien } from './doanVien.js';
import { hoiVien } from './hoiVien.js';

/** Shipped profiles; the last one is for lists of an unknown kind. */
export const profiles: readonly Profile[] = [doanVien, dangVien, hoiVien, danhSach];
