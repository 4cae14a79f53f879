import { profiles } from '../config/index.js';

/** Kinds of lists that the program knows. */
export type ProfileId = 'doan-vien' | 'dang-vien' | 'hoi-vien' | 'danh-sach';

/** Gives the labels of fields until the kind of the lists is known. */
export const usualProfile = profiles[0];

/** Ids of the shipped profiles. */
export const profileIds = profiles.map(({ id }) => id) as readonly ProfileId[];
