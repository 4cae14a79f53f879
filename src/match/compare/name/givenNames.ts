/**
 * Given names in common use, without marks. Two of them one letter apart (Lan, Loan) are two names. A word that is
 * missing here may be a slip, unless the data attest it.
 */
const COMMON = `
an anh ai bac bach bang bao bay be ben bich bien bieu binh bong ca cam can canh cao cat chau chi
chien chinh chung chuc chuong chuyen cong cu cuc cuong dai dan dang danh dao dat diem dien dinh diep
dieu dinh do doan doanh dong du dung duc duong duy duyen gam gia giang giao giap ha hai ham han hang
hanh hao hau he hien hiep hieu hinh ho hoa hoai hoan hoang hoc hoi hong hop hue hung huong huu huy
huyen kha khai khanh khang khoa khoi khue khuong khuyen kien kiet kieu kim ky la lai lam lan lang
lanh le len lich lien lieu linh loan loc loi long lu luan luc luong luu luyen ly mai man manh mau
men mi minh mo mui my na nam nga ngan nghia nghi ngoan ngoc nguyen nguyet nha nhai nham nhan nhat
nhi nhien nhu nhung niem ninh non nu oanh oanh phat phi phong phu phuc phung phuoc phuong quan quang
que quoc quy quyen quyet quynh sam san sang sau sen sinh soan son song suong sy ta tai tam tan tao
thach thai tham than thang thanh thao thi thien thieu thinh tho thoa thoan thom thong thu thuan thuc
thuong thuy tien tiep tinh toai toan toi tra tram trang tri trieu trinh trong truc trung truong tu
tuan tue tung tuoi tuong tuyen tuyet ty uyen van vang ve vi vien viet vinh vu vuong vuot vy xoan
xuan xuyen y yen`;

export const commonGivenNames: ReadonlySet<string> = new Set(COMMON.trim().split(/\s+/));
