import { describe, expect, it } from 'vitest';
import { at } from '../../../support/decided.js';
import { csv, hopnhat, put } from '../../run.js';

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

describe('an unusable answer to a question that a corrected list settles', () => {
  it('is reported, and no longer in the ledger', () => {
    const both = (birth: string) =>
      `${HEAD}1,Hà Văn An,03/04/2001,Nam,025201000111,,Khu 1\r\n2,Bùi Thị Bình,${birth},Nữ,,,Khu 1\r\n`;
    put('odd/doan xa lai dong.csv', both('30/02/2001'));
    expect(hopnhat(['merge', 'odd', '-o', 'o1', '--quiet']).status).toBe(0);
    const [question] = csv(at('o1/conflicts.csv')).filter(({ dong }) => dong === '3');
    const id = question!.ma_xung_dot!;
    put('odd.csv', `ma_xung_dot,ban_ghi,quyet_dinh\r\n${id},A,để xem\r\n`);
    expect(hopnhat(['apply', 'odd.csv', '--from', 'o1', '-o', 'o2', '--quiet']).status).toBe(0);
    expect(csv(at('o2/decisions.csv'))).toHaveLength(1);
    put('odd/doan xa lai dong.csv', both('03/02/2001'));
    const run = hopnhat(['merge', 'odd', '--previous', 'o2', '-o', 'o3', '--lang', 'en']);
    expect(run.stderr).toContain(`Earlier answers to 1 question (${id}) could not be used`);
    expect(csv(at('o3/decisions.csv'))).toEqual([]);
  });
});
