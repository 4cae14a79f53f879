/** Reading the values of members. */
export interface ValuesArgs {
  'date-order-mdy': { field: string; monthFirst: number };
  'date-order-mixed': { field: string; dayFirst: number; monthFirst: number };
  'date-order-mixed-mdy': { field: string; dayFirst: number; monthFirst: number };
  'date-order-styles': { field: string; dayFirst: number; monthFirst: number };
  'date-cells-exchanged': { field: string; dateCells: number };
  'date-order-by-lists': { field: string; count: number };
  'date-swapped': { field: string; dateCells: number };
  'dates-of-past': { field: string; count: number };
  'values-unusable': { field: string; count: number };
  'values-mostly-unusable': { field: string; count: number; usable: number };
  'id-province-unknown': { field: string; count: number };
  'id-year-later': { field: string; count: number };
  'id-length-odd': { field: string; count: number };
  'ages-outside': { count: number; min: number; max: number };
  'ages-all-outside': { count: number; min: number; max: number };
  'joined-young': { count: number };
  'unmarked-are-female': { marked: number; unmarked: number };
  'unmarked-are-male': { marked: number; unmarked: number };
  'gender-codes': { meanings: string; agreed: number; people: number };
  'gender-codes-unknown': { count: number; codes: string };
  'school-years': { field: string; count: number };
  'codes-running': { count: number };
  'codes-not-unique': { count: number; distinct: number };
  'codes-of-others': { shared: number; agreed: number };
}
