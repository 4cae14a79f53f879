/**
 * Words of names that are written without marks. Such a word and its letters with marks may be two names (Lan, Lân).
 * Any other word without marks has lost them (Manh, Van, Tung).
 */
const PLAIN = `
an anh ba ban bang bao ca cam can canh cao chi chinh chu chung cung da dan danh diu du dung duy em gai gam
gia giang giao hai ham han hanh ho hoa hoan huy kha khai khang khanh khoa khoan khoi khuyen kim la lai lam
lan lanh len lien linh loan long lua luyen ly mai man mang may me mi minh mo mong moi my na nam nga nghi
ngoan nhan nhi nho nhung ninh non nu oanh phan phi phong quang quy quyen ra san sang sao sen si sinh so soan
son song sung ta tam tan tha tham thanh thi thien tho thoa thu tin tinh toan toi tong trang tri trinh trong
trung tu tuyen uy van ve vi vinh vui xa xen xinh xoan y`;

export const plainNameWords: ReadonlySet<string> = new Set(PLAIN.trim().split(/\s+/));
