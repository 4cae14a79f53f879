import type { Profile } from '../../model/index.js';
import { dangVien } from './dangVien.js';
import { danhSach } from './danhSach.js';
import { doanVien } from './doanVien.js';
import { hoiVien } from './hoiVien.js';

/** The profiles that ship; the last is for lists of which nothing says their kind. */
export const profiles: readonly Profile[] = [doanVien, dangVien, hoiVien, danhSach];
