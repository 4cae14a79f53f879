import type { Profile } from '../../model/index.js';
import { dangVien } from './dangVien.js';
import { doanVien } from './doanVien.js';
import { hoiVien } from './hoiVien.js';

/** The profiles that ship; the first is taken where headers say nothing. */
export const profiles: readonly Profile[] = [doanVien, dangVien, hoiVien];
