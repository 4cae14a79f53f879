/** Writes districts and provinces that a plan names without the word for their type. */

/** Adds the word for its type to a district: `Tân Sơn` → huyện Tân Sơn. */
export function districtOf(text: string): string {
  return /^(?:huyện|quận|thị xã|thành phố|huyen|quan|thi xa|thanh pho|h\.|q\.|tx|tp)[ .]/i.test(
    text,
  )
    ? text
    : `huyện ${text}`;
}

/** Adds the word for its type to a province: `Phú Thọ` → tỉnh Phú Thọ. */
export function provinceOf(text: string): string {
  return /^(?:tỉnh|thành phố|tinh|thanh pho|t\.|tp)[ .]/i.test(text) ? text : `tỉnh ${text}`;
}
