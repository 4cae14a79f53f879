import { describe, expect, it } from 'vitest';
import { at } from '../../support/decided.js';
import { csv, hopnhat, put } from '../run.js';

const HEAD = 'STT,Họ và tên,Ngày sinh,Giới tính,Số CCCD,SĐT,Chi đoàn\r\n';
const list = (phone: string) =>
  `${HEAD}1,Hà Văn An,03/04/2001,Nam,025201000111,,Khu 1\r\n2,,12/11/2003,Nữ,,${phone},Khu 1\r\n`;

describe('a row without a name whose name was answered', () => {
  it('remains a member if its phone is corrected in the list', () => {
    put('nameless/doan xa lai dong.csv', list('0912345678'));
    expect(hopnhat(['merge', 'nameless', '-o', 'n1', '--quiet']).status).toBe(0);
    const [question] = csv(at('n1/conflicts.csv')).filter(({ dong }) => dong === '3');
    const columns = 'ma_xung_dot,ban_ghi,gia_tri_dung';
    put('answer.csv', `${columns}\r\n${question!.ma_xung_dot},A,Bùi Thị Bình\r\n`);
    expect(hopnhat(['apply', 'answer.csv', '--from', 'n1', '-o', 'n2', '--quiet']).status).toBe(0);
    put('nameless/doan xa lai dong.csv', list('0987654321'));
    const run = hopnhat(['merge', 'nameless', '--previous', 'n2', '-o', 'n3', '--lang', 'en']);
    expect(run.status).toBe(0);
    const names = (folder: string) =>
      csv(at(folder, 'roster.csv'))
        .map((row) => row['Họ và tên'])
        .sort();
    expect(names('n3')).toEqual(names('n2'));
    expect(names('n3')).toContain('Bùi Thị Bình');
  });
});
