import type { UnitsArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Looking up communes. */
export const units = sentences<UnitsArgs>()({
  'units-none':
    'Không có xã, phường nào khớp với "{text}". Hãy kiểm tra chính tả, bớt huyện hoặc tỉnh, hoặc tra bằng mã.',
  'units-near': 'Các tên gần giống hoặc trùng tên ở nơi khác:',
  'units-old-title': 'Trước 1/7/2025',
  'units-new-title': 'Từ 1/7/2025',
  'units-code': 'Mã',
  'units-old': 'Xã cũ',
  'units-new': 'Xã mới',
  'units-district': 'Huyện, tỉnh cũ',
  'units-province': 'Tỉnh, thành phố',
  'units-became': 'Nay thuộc',
  'units-made-of': 'Gồm các xã cũ',
  'units-split': 'Đã chia ra nhiều nơi:',
  'units-part': '{unit} (một phần)',
  'units-disputed': 'Các nguồn không thống nhất; hãy đối chiếu với nghị quyết.',
  'units-formerly': '(trước đây: {names})',
});
