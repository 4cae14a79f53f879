/** Names of other peoples of the country, spelled right. All people are invented. */

/** Words for each position of a name, by people; `_` is a blank. */
const PARTS: Record<string, readonly string[]> = {
  Khmer: [
    'Neáng Néang Neàng Neâng Neang Chau Thạch Danh Sơn Kiên Kim Lâm Tăng Dương Thị NEÁNG',
    'Sóc Sà Sa Kim Srây Chanh Đa Sâm Pha Ma Oanh Rươn Sô Chan Móth Phol Kha',
    'Phia Rươn Heng Khone Sóth Bô Mum Na Ra Thi Rây Vươl Nhây Sêng Hên Khom Phal Thía Út Sar Khor',
  ],
  'Ê Đê': [
    "H'Hen H'Yĕn H'Lưm H'Ñan H'Ñiê H'Mrăng H'Bliă H’Ñin Y_Thông Y_Ñin Y_Ñô Y_Bhiăo Y_Ñuê Y_Tăng Y_Khuê",
    'Niê Mlô Kpă Êban Ayŭn Êñuôl Hđơk Kbuôr Knul Buôn_Krông Niê_Kdăm Buôn_Yă Hwing Kriêng Hra',
  ],
  Mông: [
    'Giàng Sùng Vàng Thào Mùa Hạng Lý Cứ Hờ Phàng Lầu Vừ Sồng Tráng Má Ly',
    'A Thị Seo Mí Bá Páo Seó Mạnh',
    'Páo Mỷ Sình Chớ Dê Dợ Sáy Chò Khứ Tủa Lềnh Kẻ Chúng Pàng Xá Nhè Dơ Mảy Súa Già',
  ],
  Jrai: [
    'Ksor Rơ_Châm Rơ_Mah Siu Nay Kpă Kpuih Rah_Lan Rơ_Ô Rcom Hiao Puih Ralan',
    "H'Bơ H'Juik Hyưm Blưn Bhung H'Nan Y_Lăng Phunh Thuih Ñhŭt Mñi H'Ñăl Tơi Sar Mor",
    'Khăp Hyă Ktơ Nhơt Juin Pơr Djuin Plơng',
  ],
  'Ba Na': ['A Y Đinh', 'Thuih Brưm Hnhơn Keo Bưt Ñơk Hlưch Yưk Grưn Phĭn'],
  'Cơ Ho': [
    "K'Brôi K'Brêu Kră_Jăn Ka_Să Kơ_Să Cil Liêng_Jrang Pang_Ting Cil_Múp Rơ_Ông Ndu Bon_Niêng",
    "K'Ñếp K'Brêu K'Ñan K'Wẽo Ha_Kriêng Ha_Thương Mĭ Ñin",
  ],
  'Chăm, Raglai': [
    'Chế Châu Đàng Bá Kiều Chamaléa Pi_Năng Katơr Mấu Báo',
    'Leán Maily Neáth Sê Leák Điêu Ñan Seáng',
  ],
  'Cơ Tu, Hoa, Hà Nhì': [
    'Zơrâm Bríu Alăng Pơloong Arất Bhnướch Voòng Sìu Chíu Khoàng Pờ Lỳ Tẩn Chảo Lò',
    'Nhớ Pố Xừ Lày Sắn Mẩy Giờ Ủ Hừ Phà Coor Brôl',
  ],
};

/** Every name that the parts make. */
export const NAMES_BY_PEOPLE: Record<string, string[]> = Object.fromEntries(
  Object.entries(PARTS).map(([people, parts]) => [
    people,
    parts
      .map((words) => words.split(' ').map((word) => word.replaceAll('_', ' ')))
      .reduce((names, words) => names.flatMap((name) => words.map((word) => `${name} ${word}`))),
  ]),
);

export const NAMES_OF_OTHER_PEOPLES: string[] = Object.values(NAMES_BY_PEOPLE).flat();
