/** The 54 peoples of Vietnam, with usual other names. */
import { fold } from '../../text/index.js';

const NAMES =
  "Kinh, Tày, Thái, Mường, Khmer, Khơ-me, Hoa, Nùng, Mông, H'Mông, Hmông, Dao, Gia Rai, Jrai, Ê Đê, Ê-đê, Ba Na, Bana, Sán Chay, Cao Lan, Sán Chỉ, Chăm, Cơ Ho, K'Ho, Xơ Đăng, Sán Dìu, Hrê, Ra Glai, Raglai, Mnông, M'Nông, Thổ, Xtiêng, S'Tiêng, Khơ Mú, Bru Vân Kiều, Vân Kiều, Cơ Tu, Giáy, Tà Ôi, Mạ, Co, Chơ Ro, Xinh Mun, Hà Nhì, Chu Ru, Lào, La Chí, Kháng, Phù Lá, La Hủ, La Ha, Pà Thẻn, Lự, Ngái, Chứt, Lô Lô, Mảng, Cơ Lao, Bố Y, Cống, Si La, Pu Péo, Brâu, Ơ Đu, Rơ Măm";

/** Folded names. */
export const ETHNICITIES: ReadonlySet<string> = new Set(NAMES.split(', ').map(fold));
