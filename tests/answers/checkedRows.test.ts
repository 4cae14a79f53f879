import { expect, it } from 'vitest';
import { checkedRows } from '../../src/answers/index.js';
import { tableOf } from './support.js';

it.each([
  ['đúng ạ', 'right'],
  ['ko có', 'not-found'],
  ['k tìm thấy', 'not-found'],
  ['ko đúng', 'corrected'],
  ['tạm vắng', 'unknown'],
])('reads the result of a check with short forms: %s', (text, word) => {
  const header = 'Mã|Họ và tên|Kết quả|Số định danh đúng';
  const { rows } = checkedRows([tableOf([header, `TVK2M287E8N|Hà Văn Mẫu|${text}|`])]);
  expect(rows).toMatchObject([{ word }]);
});
