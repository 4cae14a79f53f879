/** Wordings of lists by which lost letters are restored; headings of fields come from the profiles. */

const split = (text: string): string[] => text.split(/\s*[,\n]\s*/).filter((each) => each !== '');

/** Words of headings beside those of the profiles. */
export const HEADING_WORDS: readonly string[] = split(`
  của, bắt buộc, không bắt buộc, nếu có, nơi cấp, ngày cấp, cơ quan cấp, số nhà, đường, huyện, tỉnh, thành phố
  xã hoặc phường, địa chỉ hiện nay, đoàn viên, đảng viên, hội viên, học sinh, sinh viên, giáo viên, cán bộ
  chủ hộ, vợ, chồng, mẹ, bố, người thân, phụ huynh, người giới thiệu, quan hệ với chủ hộ, hộ nghèo, hộ cận nghèo
  ký tên, ký nhận, chữ ký, số tiền, điểm, xếp loại, nghề nghiệp, nơi công tác, nơi làm việc, đơn vị công tác
  trường, khối, năm học, thành phần, sở thích, chuyên môn, ngoại ngữ, tin học, lý luận chính trị, khen thưởng
  kỷ luật, nhiệm vụ, hệ số, mức đóng, đã nộp, số quyết định, nhập ngũ, xuất ngũ, cấp bậc, diện tích, hội phí
  đoàn phí, đảng phí, quận, thị xã, tình trạng hôn nhân, dự bị, chính thức, văn hóa, văn hoá, học vấn, học lực
  hạnh kiểm, trung bình, phải nhập, không được sửa, cột, năm, tháng, nữ, số, nơi, ngành, bằng, loại, khác, cũ, mới, hiện nay`);

/** First words of lines and branches; a name does not begin so. */
export const LINE_STARTS: readonly string[] = split(`
  chi đoàn, chi bộ, chi hội, liên chi đoàn, liên chi hội, phân đoàn, phân hội, tổ hội, tổ đảng, tổ đoàn
  tổ công đoàn, tổ dân phố, khu phố, khu dân cư, tiểu khu, đảng bộ, đảng ủy, đảng uỷ, đoàn xã, đoàn phường
  đoàn thanh niên, đoàn trường, đoàn cơ sở, hội liên hiệp, hội nông dân, hội cựu chiến binh, hội phụ nữ
  hội người cao tuổi, công đoàn cơ sở, công đoàn trường, ban chấp hành, ban thường vụ, danh sách, tổng cộng
  tổng số, tổng hợp, trong đó, ấn định danh sách, người lập, người lập biểu, người lập bảng, người tổng hợp
  xác nhận của, thủ trưởng, thủ trưởng đơn vị, thường trực, ghi rõ họ tên, ký và ghi rõ họ tên
  ký ghi rõ họ tên, cộng hòa xã hội chủ nghĩa việt nam, cộng hoà xã hội chủ nghĩa việt nam
  độc lập tự do hạnh phúc, đảng cộng sản việt nam, thị trấn, trường tiểu học, trường mầm non, lũy kế, tỷ lệ`);

/** Words that follow the first ones of a line. */
export const LINE_WORDS: readonly string[] = split(`
  đồng chí, đoàn viên, đảng viên, hội viên, người, phường, thị trấn, huyện, trong đó nữ, cũ, cụ, chi đoàn, chi bộ, chi hội, hồ chí minh, tiểu học, bí thư, phó bí thư, và, của, năm, tháng, ngày
  đề nghị, chuyển đến, chuyển đi, kết nạp, trưởng thành, sinh hoạt, dự bị, chính thức`);

/** Single words of lines, before a number, a colon or nothing. */
export const SHORT_LINES: readonly string[] = split('cộng, tổ, ấp, bản, đội, phố, tổng');

/** Values of several words. */
export const VALUES: readonly string[] = split(`
  đang sinh hoạt, dừng sinh hoạt, đã chuyển, đã chuyển đi, chuyển đi, chuyển đến, chuyển sinh hoạt
  đã chuyển sinh hoạt, chuyển sinh hoạt đảng, chuyển sinh hoạt đoàn, đã trưởng thành, trưởng thành đoàn
  đã trưởng thành đoàn, dự bị, chính thức, đảng viên dự bị, đảng viên chính thức, miễn sinh hoạt, từ trần
  đã từ trần, đã mất, xóa tên, xoá tên, khai trừ, đi làm ăn xa, làm ăn xa, đi học, bỏ sinh hoạt
  không sinh hoạt, không tham gia, đang hoạt động, đoàn viên, đảng viên, hội viên, bí thư, phó bí thư
  bí thư chi đoàn, phó bí thư chi đoàn, bí thư chi bộ, phó bí thư chi bộ, ủy viên, uỷ viên, ủy viên bch
  uỷ viên bch, chi hội trưởng, chi hội phó, tổ trưởng, tổ phó, lớp trưởng, lớp phó, trung cấp, sơ cấp, cao đẳng
  đại học, thạc sĩ, tiến sĩ, thiên chúa giáo, công giáo, phật giáo, tin lành, hòa hảo, cao đài, nông dân
  làm ruộng, tự do, công nhân, học sinh, sinh viên, giáo viên, bộ đội, công an, hưu trí, nghỉ hưu, hộ nghèo
  hộ cận nghèo, cận nghèo, sán dìu, sán chay, cao lan, ê đê, gia rai, khơ me, ba na, h'mông`);

/** Values of one word, for columns that have little else. */
export const SHORT_VALUES: readonly string[] = split(
  'nam, nữ, kinh, mường, tày, thái, dao, nùng, hoa, mông, chăm, có, không, x, phật, khá, giỏi, tốt, đạt, yếu',
);

/** Words that a lost letter may stand for too: then the text remains as it is. */
export const OTHER_WORDS: readonly string[] = split(`
  giỏi, giới, sổ, số, họ, hộ, hồ, tổ, từ, tờ, đời, đội, bạn, bản, cử, cụ, cũ, nợ, vụ, vợ, xứ, mẹ, mệ, nữ
  đủ, đồ, độ, đợt, đất, ấp`);
